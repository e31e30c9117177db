"""The bill of materials names what Python's metadata does not know."""

import json
import subprocess
import sys
from importlib.util import find_spec

import pytest

from ci import sbom
from tests.conftest import ROOT


def test_a_part_would_be_left_out_or_be_there_twice() -> None:
    bom: dict[str, object] = {
        "bomFormat": "CycloneDX",
        "metadata": {"component": {"name": "lavender"}},
        "components": [
            {"bom-ref": "pillow==12", "name": "pillow"},
            {"bom-ref": "pip==26", "name": "pip"},
        ],
    }
    made = sbom.added(
        bom,
        [
            ("zlib-ng", "2.3", "Zlib", "https://example.org/z"),
            ("ggml", "", "MIT OR Unlicense", "https://example.org/g"),
        ],
    )
    components = made["components"]
    assert isinstance(components, list)
    assert [one["name"] for one in components] == ["ggml", "zlib-ng", "pillow", "pip"]
    ggml, zlib = components[:2]
    assert zlib["version"] == "2.3" and zlib["licenses"] == [{"license": {"id": "Zlib"}}]
    assert "version" not in ggml and ggml["licenses"] == [{"expression": "MIT OR Unlicense"}]
    assert [one.get("scope") for one in components] == [None, None, None, "excluded"]
    assert json.loads(json.dumps(bom))["components"][1] == {"bom-ref": "pip==26", "name": "pip"}


def test_another_file_would_be_taken_for_a_bill() -> None:
    with pytest.raises(ValueError, match="no bill"):
        sbom.added({"bomFormat": "SPDX"}, [])


@pytest.mark.skipif(find_spec("llama_cpp") is None, reason="there is no engine here")
def test_the_engine_s_own_parts_would_be_missing() -> None:
    # In a process of its own: nothing of llama.cpp belongs into that of the tests.
    code = "import json; from ci import sbom; print(json.dumps(list(sbom.engine())))"
    told = subprocess.run(
        [sys.executable, "-c", code],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT / "packaging",
    ).stdout
    found = {name: version for name, version, _, _ in json.loads(told)}
    assert {"llama.cpp", "ggml", "stb_image"} <= set(found)
    assert found["ggml"][0].isdigit() and found["llama.cpp"][0].isdigit()
