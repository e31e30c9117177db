"""The commands that look at the program itself, and models brought in by hand."""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np

from lavender import __version__
from tests.cli.conftest import Type


def test_version(run: Type) -> None:
    assert run("--version").out.strip() == f"lavender {__version__}"


def test_doctor_says_that_pocket_is_faithful(run: Type) -> None:
    report = json.loads(run("doctor", "--json").out)
    assert report["model"]["faithful"] is True
    assert report["machine"]["devices"]
    assert report["program"]["lavender"] == __version__
    assert report["machine"]["physical cores"] >= 1
    assert "fidelity" in run("doctor").out


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
