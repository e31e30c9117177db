"""Bringing in a pair: the person's files are left alone, and failure leaves nothing."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from lavender.errors import UserError
from lavender.gguf import VisionFacts, read_header
from lavender.models import Model
from tests.models.house import build
from tests.tiny import Tiny, write_language_model, write_mmproj, write_pair


def test_only_the_repaired_mmproj_and_the_manifest_are_written(tmp_path: Path) -> None:
    house = build(tmp_path)
    before = house.theirs()
    model = house.models.import_pair(house.llm, house.mmproj, "mine")
    assert house.theirs() == before
    assert house.written() == ["mine", "mine/mmproj-repaired.gguf", "mine/model.toml"]
    assert model.llm == house.llm
    assert model.mmproj == house.data / "mine" / "mmproj-repaired.gguf"
    assert model.stock_mmproj == house.mmproj
    assert VisionFacts.of(read_header(model.mmproj)).layers_right
    assert model.faithful is True


def test_an_imported_model_is_there_for_the_next_program(tmp_path: Path) -> None:
    house = build(tmp_path)
    imported = house.models.import_pair(house.llm, house.mmproj, "mine")
    again = build(tmp_path)
    assert again.models.get("mine") == imported
    assert again.models.get("MINE") == imported
    assert [model.id for model in again.models.list()] == ["tiny", "mine"]


def test_a_pair_that_needs_no_repair_is_run_from_where_it_is(tmp_path: Path) -> None:
    house = build(tmp_path)
    llm, mmproj = write_pair(tmp_path / "right", Tiny(layout="explicit"))
    model = house.models.import_pair(llm, mmproj, "right")
    assert model.mmproj == mmproj
    assert house.written() == ["right", "right/model.toml"]
    assert model.faithful is True


def test_an_old_mmproj_without_a_projectors_name_gets_one(tmp_path: Path) -> None:
    house = build(tmp_path)
    llm, mmproj = write_pair(tmp_path / "old", Tiny(projector_key=False))
    model = house.models.import_pair(llm, mmproj, "old")
    assert model.mmproj is not None
    assert read_header(model.mmproj).text("clip.projector_type") == "mlp"


def test_the_model_is_verified_before_it_counts(tmp_path: Path) -> None:
    house = build(tmp_path)
    seen: list[Model] = []

    def verify(model: Model) -> None:
        assert model.mmproj is not None
        assert model.mmproj.is_file()
        assert house.models.list()[-1].id == "tiny"
        seen.append(model)

    model = house.models.import_pair(house.llm, house.mmproj, "mine", verify)
    assert seen == [model]


@pytest.mark.parametrize(
    "error", [UserError("It would not run."), ValueError(), KeyboardInterrupt()]
)
def test_a_failed_verification_leaves_nothing(tmp_path: Path, error: BaseException) -> None:
    house = build(tmp_path)

    def verify(model: Model) -> None:
        raise error

    before = house.theirs()
    with pytest.raises(type(error)):
        house.models.import_pair(house.llm, house.mmproj, "mine", verify)
    assert house.written() == []
    assert house.theirs() == before
    assert house.models.import_pair(house.llm, house.mmproj, "mine").id == "mine"


def test_what_a_killed_import_left_is_no_model_and_is_cleared(tmp_path: Path) -> None:
    house = build(tmp_path)
    left = house.data / "mine"
    left.mkdir(parents=True)
    (left / "mmproj-repaired.gguf.x1").write_bytes(b"half")
    with pytest.raises(UserError, match="no model 'mine'"):
        house.models.get("mine")
    house.models.import_pair(house.llm, house.mmproj, "mine")
    assert house.written() == ["mine", "mine/mmproj-repaired.gguf", "mine/model.toml"]


def test_a_persons_own_files_in_the_data_folder_are_never_deleted(tmp_path: Path) -> None:
    house = build(tmp_path)
    folder = house.data / "mine"
    llm, mmproj = write_pair(folder, Tiny())
    with pytest.raises(UserError, match="Choose another id"):
        house.models.import_pair(llm, mmproj, "mine")
    model = house.models.import_pair(llm, mmproj, "other")
    assert model.llm == llm
    (house.data / "other" / "note.txt").write_text("mine")
    house.models.remove("other")
    house.models.empty_bin()
    assert house.written() == [
        "mine",
        "mine/llm.gguf",
        "mine/mmproj.gguf",
        "other",
        "other/note.txt",
    ]


@pytest.mark.parametrize("identifier", ["mine", "Mine", "tiny", "TINY"])
def test_an_id_in_use_is_refused(tmp_path: Path, identifier: str) -> None:
    house = build(tmp_path)
    house.models.import_pair(house.llm, house.mmproj, "mine")
    before = house.written()
    with pytest.raises(UserError, match="already a model"):
        house.models.import_pair(house.llm, house.mmproj, identifier)
    assert house.written() == before


@pytest.mark.parametrize(
    "identifier",
    ["", ".", "..", "../up", "a/b", "a\\b", "a b", "-x", ".x", "x.", "ä", "con", "NUL.txt", "C:"],
)
def test_an_id_with_odd_characters_is_refused(tmp_path: Path, identifier: str) -> None:
    house = build(tmp_path)
    for odd in (identifier, "a\n", "a\0b", "x" * 65):
        with pytest.raises(UserError, match="cannot be a model's id"):
            house.models.import_pair(house.llm, house.mmproj, odd)
    assert not house.data.exists()


def test_the_two_files_swapped_are_told_apart(tmp_path: Path) -> None:
    house = build(tmp_path)
    with pytest.raises(UserError, match=r"mmproj\.gguf is the vision part \(mmproj\)"):
        house.models.import_pair(house.mmproj, house.llm, "mine")
    with pytest.raises(UserError, match=r"llm\.gguf is a language model\. Choose the mmproj"):
        house.models.import_pair(house.llm, house.llm, "mine")
    assert not house.data.exists()


def test_widths_that_differ_are_told_with_both_numbers(tmp_path: Path) -> None:
    house = build(tmp_path)
    other = write_mmproj(tmp_path / "other.gguf", Tiny(width=96))
    with pytest.raises(UserError, match=r"do not belong together: one is 64 wide, the other 96"):
        house.models.import_pair(house.llm, other, "mine")
    assert not house.data.exists()


def test_bad_files_are_one_sentence_each_and_leave_nothing(tmp_path: Path) -> None:
    house = build(tmp_path)
    empty, text, short = (tmp_path / name for name in ("empty.gguf", "text.gguf", "short.gguf"))
    empty.touch()
    text.write_text("This is no GGUF file at all.")
    short.write_bytes(house.mmproj.read_bytes()[:-100])
    said = {
        tmp_path / "missing.gguf": "no file",
        tmp_path: "is a folder",
        empty: "empty.gguf is empty",
        text: "text.gguf is not a GGUF file",
        short: "short.gguf is damaged or incomplete",
        tmp_path / "a\0b.gguf": "cannot be read",
    }
    for bad, words in said.items():
        for pair in ((bad, house.mmproj), (house.llm, bad)):
            with pytest.raises(UserError) as caught:
                house.models.import_pair(*pair, "mine")
            assert words in str(caught.value)
            assert "\n" not in str(caught.value)
    assert not house.data.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither")
def test_a_pipe_and_a_device_are_refused_without_waiting(tmp_path: Path) -> None:
    house = build(tmp_path)
    pipe = tmp_path / "pipe.gguf"
    os.mkfifo(pipe)
    for odd in (pipe, Path("/dev/zero")):
        with pytest.raises(UserError, match="is not a file"):
            house.models.import_pair(odd, house.mmproj, "mine")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_name_that_is_not_text_is_refused(tmp_path: Path) -> None:
    house = build(tmp_path)
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.gguf"))
    shutil.copy(house.llm, odd)
    with pytest.raises(UserError, match="not valid text"):
        house.models.import_pair(odd, house.mmproj, "mine")


def test_a_data_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    house = build(tmp_path)
    house.data.parent.write_text("a file where a folder should be")
    with pytest.raises(UserError, match="Nothing was imported"):
        house.models.import_pair(house.llm, house.mmproj, "mine")


def test_removing_forgets_the_model_and_leaves_the_persons_files(tmp_path: Path) -> None:
    house = build(tmp_path)
    before = house.theirs()
    house.models.import_pair(house.llm, house.mmproj, "mine")
    house.models.remove("mine")
    house.models.empty_bin()
    assert house.written() == []
    assert house.theirs() == before
    for identifier, said in (
        ("mine", "no imported model"),
        ("tiny", "cannot be removed"),
        ("..", "no imported model"),
        ("", "no imported model"),
    ):
        with pytest.raises(UserError, match=said):
            house.models.remove(identifier)


def test_files_that_went_away_are_told_and_cost_no_other_model(tmp_path: Path) -> None:
    house = build(tmp_path)
    house.models.import_pair(house.llm, house.mmproj, "mine")
    house.llm.unlink()
    with pytest.raises(UserError, match="is no longer there"):
        house.models.get("mine")
    assert [model.id for model in house.models.list()] == ["tiny"]
    assert [broken.id for broken in house.models.broken()] == ["mine"]


def test_an_mmproj_that_went_away_is_not_missed_where_a_repaired_copy_is_here(
    tmp_path: Path,
) -> None:
    house = build(tmp_path)
    model = house.models.import_pair(house.llm, house.mmproj, "mine")
    house.mmproj.unlink()
    assert house.models.get("mine").mmproj == model.mmproj


def test_an_mmproj_that_changed_after_its_repair_is_not_run_as_if_it_had_not(
    tmp_path: Path,
) -> None:
    house = build(tmp_path)
    house.models.import_pair(house.llm, house.mmproj, "mine")
    for other in (Tiny(seed=3, vision_ff=160), Tiny(seed=3)):
        write_mmproj(house.mmproj, other)
        with pytest.raises(UserError, match="has changed since"):
            house.models.get("mine")


def test_an_mmproj_that_was_only_touched_is_still_the_same(tmp_path: Path) -> None:
    house = build(tmp_path)
    model = house.models.import_pair(house.llm, house.mmproj, "mine")
    os.utime(house.mmproj, (1, 1))
    assert house.models.get("mine") == model


def test_a_damaged_manifest_is_told_and_can_be_removed(tmp_path: Path) -> None:
    house = build(tmp_path)
    house.models.import_pair(house.llm, house.mmproj, "mine")
    manifest = house.data / "mine" / "model.toml"
    for damage in (b"", b"format = 1", b"\xff\xfe", b"format = 1\nid = 3"):
        manifest.write_bytes(damage)
        with pytest.raises(UserError, match="Import it again"):
            house.models.get("mine")
    house.models.remove("mine")
    house.models.empty_bin()
    assert house.written() == []


def test_what_was_removed_can_be_brought_back(tmp_path: Path) -> None:
    house = build(tmp_path)
    model = house.models.import_pair(house.llm, house.mmproj, "mine")
    before = house.written()
    removed = house.models.remove("mine")
    assert [model.id for model in house.models.list()] == ["tiny"]
    assert (removed.id, removed.name) == ("mine", model.name)
    assert removed.size > house.mmproj.stat().st_size
    other = house.models.import_pair(house.llm, house.mmproj, "mine")
    with pytest.raises(UserError, match="Remove that one first"):
        house.models.bring_back("mine")
    house.models.remove(other.id)
    house.models.bring_back("Mine")
    assert house.models.get("mine") == model
    assert len(house.models.removed()) == 1
    house.models.empty_bin()
    assert [path for path in house.written() if not path.startswith(".repaired")] == before
    with pytest.raises(UserError, match="no model 'mine' in the bin"):
        house.models.bring_back("mine")


def test_a_model_of_the_list_brings_its_template_and_name_along(tmp_path: Path) -> None:
    house = build(tmp_path)
    with pytest.raises(UserError, match="models download elsewhere"):
        house.models.get("elsewhere")
    house.models.import_pair(house.llm, house.mmproj, "elsewhere")
    model = house.models.get("elsewhere")
    assert (model.name, model.template, model.stop) == ("Elsewhere", "mistral", ("###",))


def test_odd_texts_of_a_file_survive_the_manifest(tmp_path: Path) -> None:
    house = build(tmp_path)
    folder = tmp_path / 'quote " backslash \\ tab \t del \x7f {brace}'
    if sys.platform == "win32":
        folder = tmp_path / "single ' quote {brace}"
    folder.mkdir()
    llm = write_language_model(folder / "a [b] = c.gguf", Tiny())
    mmproj = write_mmproj(folder / "m.gguf", Tiny())
    house.models.import_pair(llm, mmproj, "odd")
    assert house.models.get("odd").llm == llm
