"""Documents from strangers: a short run of the fault program, and what it found."""

import json
from pathlib import Path

import pytest

from lavender.errors import UserError
from lavender.store import Store, load_document
from lavender.store.document import NAME_LIMIT
from tests.faults.hostile_documents import intake, run, sound


def test_spoiled_documents_are_taken_whole_or_not_at_all() -> None:
    tally = run(250, seed=4)
    assert tally.taken > 10
    assert tally.refused > 100
    assert not tally.wrong


@pytest.mark.parametrize(
    "content",
    [
        b"[" * 2_000_000,
        b'{"a":' * 2_000_000,
        json.dumps(sound()).replace("1700000000.0", "1" + "0" * 400).encode(),
        json.dumps(sound()).replace("1700000000.0", "1" + "0" * 5000).encode(),
        json.dumps(sound()).replace("1700000000.0", "NaN").encode(),
        json.dumps(sound()).replace("1700000000.0", "-1").encode(),
    ],
    ids=["lists", "objects", "beyond a float", "beyond an int", "no number", "before 1970"],
)
def test_what_json_can_be_made_to_hold_is_a_sentence(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "conversations.json"
    file.write_bytes(content)
    with Store.open(tmp_path / "data", intake) as store:
        with pytest.raises(UserError):
            store.import_(load_document(file))
        assert not store.conversations()


def test_a_title_of_megabytes_is_cut_to_what_a_list_can_show(tmp_path: Path) -> None:
    document = sound()
    document["conversations"][0]["title"] = "one\ntwo " + "x" * 20_000_000
    document["conversations"][0]["folder"] = "y" * 20_000_000
    with Store.open(tmp_path / "data", intake) as store:
        titles = {one.title for one in store.import_(document)}
        assert max(map(len, titles)) == NAME_LIMIT
        assert max(len(folder.name) for folder in store.order.folders()) <= NAME_LIMIT
        assert not [title for title in titles if "\n" in title]
