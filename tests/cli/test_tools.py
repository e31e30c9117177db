"""The commands that look at the program itself, and models brought in by hand."""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np

from lavender import __version__
from tests.cli.conftest import Type
from tests.tiny import Tiny, write_pair


def test_version(run: Type) -> None:
    assert run("--version").out.strip() == f"lavender {__version__}"


def test_doctor_says_that_pocket_is_faithful(run: Type) -> None:
    report = json.loads(run("doctor", "--json").out)
    assert report["model"]["faithful"] is True
    assert report["machine"]["devices"]
    assert report["program"]["lavender"] == __version__
    assert report["machine"]["physical cores"] >= 1
    assert "fidelity" in run("doctor").out


def test_every_known_model_is_judged_and_at_most_one_recommended(run: Type, tmp_path: Path) -> None:
    rows = {row["id"]: row for row in json.loads(run("models", "fit", "--json").out)}
    assert {"pocket", "llava-1.5-7b"} <= rows.keys()
    assert rows["pocket"]["here"] and not rows["llava-1.5-7b"]["here"]
    assert sum(row["recommended"] for row in rows.values()) <= 1
    assert rows["llava-1.5-7b"]["mapped_bytes"] > 4e9
    shown = run("models", "fit").out
    assert all(f" {name} " in shown for name in rows)
    one = run("models", "fit", "pocket").out
    assert "Fits" in one and "llava" not in one
    folder = tmp_path / "pair"
    write_pair(folder, Tiny())
    assert str(folder) in run("models", "fit", folder).out
    unknown = run("models", "fit", "nothing")
    assert unknown.code == 1 and "no model" in unknown.err


def test_a_mistake_in_a_persons_own_list_is_a_sentence(run: Type, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "models.toml").write_text("format = 1\n[models.mine]\nname = 1\n")
    seen = run("models", "list")
    assert seen.code == 1
    assert "in model mine, the key name must be a text" in seen.err


def test_embed_writes_what_the_language_model_gets(
    run: Type, resources: Path, tmp_path: Path
) -> None:
    out, stock = tmp_path / "features.npy", tmp_path / "stock.npy"
    fridge = resources / "samples" / "fridge.png"
    assert run("embed", fridge, "--out", out).code == 0
    features = np.load(out)
    assert features.dtype == np.float32
    assert features.shape == (64, 256)
    assert run("embed", fridge, "--out", stock, "--no-repair").code == 0
    assert not np.allclose(features, np.load(stock), atol=0.05)


def test_a_pair_is_brought_in_used_and_taken_away(
    run: Type, resources: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "mes modèles ✓"
    folder.mkdir()
    pair = {"--llm": "pocket-q8_0.gguf", "--mmproj": "pocket-mmproj-q8_0.gguf"}
    words: list[str | Path] = ["models", "import", "--id", "mine"]
    before = {}
    for option, name in pair.items():
        (folder / name).write_bytes((resources / "pocket" / name).read_bytes())
        before[name] = (folder / name).read_bytes()
        words += [option, folder / name]
    seen = run(*words)
    assert seen.code == 0, seen.err
    fridge = resources / "samples" / "fridge.png"
    shipped = run("ask", "--no-save", "--temperature", "0", fridge, "What do you see?").out
    words = ["ask", "--no-save", "--temperature", "0", "--model", "mine", fridge]
    assert run(*words, "What do you see?").out == shipped
    assert "mine" in [model["id"] for model in json.loads(run("models", "list", "--json").out)]
    assert run("models", "remove", "mine").code == 0
    assert run("models", "show", "mine").code == 1
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_files_that_are_no_pair_are_refused_with_a_sentence(
    run: Type, resources: Path, tmp_path: Path
) -> None:
    llm = resources / "pocket" / "pocket-q8_0.gguf"
    mmproj = resources / "pocket" / "pocket-mmproj-q8_0.gguf"
    junk = tmp_path / "junk.gguf"
    junk.write_bytes(b"GGUF" + bytes(range(200)))
    torn = tmp_path / "torn.gguf"
    torn.write_bytes(llm.read_bytes()[:100_000])
    for one, other in ((mmproj, mmproj), (llm, llm), (junk, mmproj), (torn, mmproj)):
        seen = run("models", "import", "--llm", one, "--mmproj", other, "--id", "bad")
        assert seen.code == 1, (one, other)
        assert seen.err.strip()
        assert "Traceback" not in seen.err
    assert "bad" not in [model["id"] for model in json.loads(run("models", "list", "--json").out)]
    assert not (tmp_path / "data" / "models" / "bad").exists()


def test_self_test_passes_as_a_program_of_its_own(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "lavender", "--data-dir", tmp_path / "data", "self-test"],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Lavender works." in done.stdout
    assert "heic, avif, pdf" in done.stdout
    assert "de, en, es, fr, ja, ru, zh" in done.stdout
    assert not (tmp_path / "data" / "library.db").exists()


def test_chat_goes_on_over_several_questions(run: Type, resources: Path) -> None:
    fridge = resources / "samples" / "fridge.png"
    typed = "What do you see?\n/what\n/photo none.png\nIs there an egg?\n/quit\n"
    seen = run("chat", fridge, stdin=typed)
    assert seen.code == 0, seen.err
    assert "/photo FILE adds a photo" in seen.err
    assert "none.png is not there" in seen.err
    (conversation,) = json.loads(run("history", "list", "--json").out)
    shown = json.loads(run("history", "show", conversation["id"], "--json").out)
    assert len(shown["messages"]) == 4


def test_a_mistyped_command_is_told_before_a_window_opens(run: Type) -> None:
    seen = run("asl")
    assert seen.code == 1
    assert "neither a photo nor a command" in seen.err


def test_a_compact_mmproj_is_half_as_large_and_sees_nearly_the_same(
    run: Type, tmp_path: Path, resources: Path
) -> None:
    llm, mmproj = write_pair(tmp_path / "mine", Tiny(vision_width=128, vision_weights="f16"))
    pair: list[str | Path] = ["models", "import", "--llm", llm, "--mmproj", mmproj]
    assert run(*pair, "--id", "whole").code == 0
    assert run(*pair, "--id", "small", "--compact").code == 0
    photo = resources / "samples" / "fridge.png"
    features = []
    for name in ("whole", "small"):
        out = tmp_path / f"{name}.npy"
        assert run("embed", photo, "--model", name, "--out", out).code == 0
        features.append(np.load(out))
    one, other = (each / np.linalg.norm(each, axis=1, keepdims=True) for each in features)
    assert (one * other).sum(axis=1).min() > 0.999
    shown = json.loads(run("models", "show", "small", "--json").out)
    assert shown["faithful"] is True
    made = Path(shown["mmproj"])
    assert made.stat().st_size < 0.7 * mmproj.stat().st_size
    assert sorted(path.name for path in made.parent.iterdir()) == [made.name, "model.toml"]
    assert run("models", "remove", "small").code == 0
    assert not made.parent.exists()
    assert mmproj.exists()


def test_an_mmproj_that_is_small_already_is_refused_in_a_sentence(
    run: Type, tmp_path: Path
) -> None:
    llm, mmproj = write_pair(tmp_path / "mine", Tiny(vision_weights="q8_0"))
    words = ["models", "import", "--llm", llm, "--mmproj", mmproj, "--id", "small", "--compact"]
    seen = run(*words)
    assert seen.code == 1
    assert "small already" in seen.err
    assert seen.err.count("\n") == 1
    assert not (tmp_path / "data" / "models" / "small").exists()
