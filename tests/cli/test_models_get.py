"""Getting a model, comparing it again, taking it away: what is typed and what is seen."""

import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Type
from tests.models.hub.server import REPOSITORY, HubServer
from tests.tiny import Tiny, write_pair

ID = "tiny"


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    """A hub with a pair, which a models.toml of one's own names."""
    llm, mmproj = write_pair(tmp_path / "hub", Tiny())
    data = tmp_path / "data"
    data.mkdir()
    (data / "models.toml").write_text(CATALOG.format(repository=REPOSITORY), "utf-8")
    files = {"llm.gguf": llm.read_bytes(), "mmproj.gguf": mmproj.read_bytes()}
    with HubServer(files) as server:
        monkeypatch.setenv("HF_ENDPOINT", server.endpoint)
        yield server


CATALOG = """
format = 1
[models.tiny]
name = "Tiny"
sentence = "Says things at random."
licence = "none"
family = "LLaVA 1.5"
template = "vicuna_v1"
tower_layers = 4
recommended = 99
context = 1024
image_size = 56
image_tokens = 16
shape.layers = 2
shape.width = 64
shape.heads = 4
shape.kv_heads = 2
shape.head = 16
shape.vocabulary = 400
shape.parameters = 1
repository = "{repository}"
llm = [{{ file = "llm.gguf", size = 600_000, quantization = "F16" }}]
mmproj = {{ file = "mmproj.gguf", size = 600_000 }}
[models.huge]
name = "Huge"
sentence = "It is large."
licence = "none"
family = "LLaVA 1.5"
template = "vicuna_v1"
tower_layers = 4
context = 1024
image_size = 56
image_tokens = 16
shape.layers = 999
shape.width = 65536
shape.heads = 512
shape.kv_heads = 512
shape.head = 128
shape.vocabulary = 400
shape.parameters = 1
repository = "{repository}"
llm = [{{ file = "llm.gguf", size = 900_000_000_000_000 }}]
mmproj = {{ file = "mmproj.gguf", size = 600_000 }}
"""


def test_the_recommended_model_comes_and_answers(run: Type, hub: HubServer) -> None:
    seen = run("models", "download", "--use", "--json")
    assert seen.code == 0, seen.err
    assert json.loads(seen.out)["id"] == ID
    assert "Licence: none" in seen.err
    assert "Fits well" in seen.err
    asked = run("ask", "Hello", "--max-tokens", "3", "--json")
    assert asked.code == 0, asked.err
    assert json.loads(asked.out)["model"] == ID
    listed = json.loads(run("models", "list", "--json").out)
    assert {each["id"]: each["source"] for each in listed}[ID] == "downloaded"
    assert run("models", "download", ID).err.endswith("The model tiny is here already.\n")


def test_what_is_too_big_is_said_and_nothing_is_fetched(run: Type, hub: HubServer) -> None:
    seen = run("models", "download", "huge")
    assert seen.code == 1
    assert "Too big for this computer" in seen.err
    assert "--anyway" in seen.err
    assert hub.requests == []
    seen = run("models", "download", "tiny", "--quantization", "Q9")
    assert (seen.code, seen.err) == (1, "Tiny comes as F16, not as Q9.\n")
    assert run("models", "download", "pocket").code == 1


def test_a_model_is_compared_removed_and_brought_back(
    run: Type, hub: HubServer, tmp_path: Path
) -> None:
    assert run("models", "download", ID).code == 0
    seen = run("models", "verify", ID)
    assert seen.code == 0, seen.err
    assert seen.out.count("as it was published") == 2
    assert run("models", "remove", ID).code == 0
    assert json.loads(run("models", "show", ID, "--json").out)["here"] is False
    assert run("models", "remove", ID, "--undo").code == 0
    llm = tmp_path / "data" / "models" / ID / "llm.gguf"
    content = bytearray(llm.read_bytes())
    content[random.Random(1).randrange(len(content))] ^= 1
    llm.write_bytes(content)
    seen = run("models", "verify", ID, "--json")
    assert seen.code == 1
    assert seen.err == "Damaged or missing: llm.gguf.\n"
    assert [each["state"] for each in json.loads(seen.out)] == ["wrong", "right"]
    assert run("models", "remove", ID, "--empty-bin").code == 0
    assert json.loads(run("models", "remove", "--empty-bin", "--json").out) == {"bin": []}
    assert run("models", "remove").code == 2


def test_the_models_that_ship_are_as_they_were_published(run: Type) -> None:
    seen = run("models", "verify")
    assert seen.code == 0, seen.err
    assert seen.out.count("as it was published") == 2


def test_downloads_can_be_switched_off(run: Type, hub: HubServer, tmp_path: Path) -> None:
    (tmp_path / "data" / "settings.json").write_text('{"downloads": false}')
    seen = run("models", "download", ID)
    assert seen.code == 1
    assert "switched off" in seen.err
    assert hub.requests == []


def test_a_model_is_chosen_and_set_by_hand(run: Type) -> None:
    assert run("models", "use", "nobody").code == 1
    assert run("models", "use", "pocket").code == 0
    seen = run(
        "models", "settings", "pocket", "--context", "512", "--system", "Be brief.", "--json"
    )
    assert json.loads(seen.out)["context"] == 512
    assert json.loads(run("models", "settings", "pocket", "--json").out)["system"] == "Be brief."
    doctor = json.loads(run("doctor", "--json").out)
    assert doctor["model"]["context"] == "512 tokens"
    run("models", "settings", "pocket", "--reset", "--temperature", "0.5")
    shown = run("models", "settings", "pocket").out
    assert "temperature:  0.5" in shown
    assert "context:      -" in shown
