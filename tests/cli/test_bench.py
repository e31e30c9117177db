"""``lavender bench``, on the real program with Pocket."""

import json
from pathlib import Path

from lavender.bench import ROWS
from tests.cli.conftest import Type


def test_every_row_is_measured_and_nothing_is_left(run: Type, tmp_path: Path) -> None:
    seen = run("bench", "--pause", "0", "--json")
    assert seen.code == 0
    report = json.loads(seen.out)
    assert report["model"] == "pocket"
    rows = {name: facts["value"] for name, facts in report["rows"].items()}
    assert list(rows) == list(ROWS)
    assert min(value for name, value in rows.items() if name != "growth") > 0
    # What was read before is not read again.
    assert rows["read_before"] < rows["at_once"] < rows["cold"]
    assert rows["growth"] < 0.05
    assert report["rows"]["token"]["limit"] > 0
    assert not (tmp_path / "data" / "library.db").exists()
    assert not (tmp_path / "data" / "cache").exists()


def test_a_folder_without_a_pair_is_refused(run: Type, tmp_path: Path) -> None:
    seen = run("bench", "--model", str(tmp_path))
    assert seen.code == 1
    assert seen.err.count("\n") == 1
