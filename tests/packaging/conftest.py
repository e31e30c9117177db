"""A folder that stands in for what PyInstaller makes."""

from collections.abc import Callable
from pathlib import Path

import pytest

from linux.facts import version

PROGRAM = """#!/bin/sh
case ${1:-} in
    --version) echo "lavender @VERSION@" ;;
    *) mkdir -p "$LAVENDER_HOME" && echo said >>"$LAVENDER_HOME/library.db" ;;
esac
"""

Frozen = Callable[..., Path]


@pytest.fixture
def frozen(tmp_path: Path) -> Frozen:
    """Makes one: ``frozen("name", says="0.2.0")``; it tells its version and keeps something."""

    def make(name: str = "frozen", says: str = "") -> Path:
        folder = tmp_path / name / "lavender"
        inside = folder / "_internal" / "lavender"
        inside.mkdir(parents=True)
        (inside / "models.toml").write_text("# none\n", encoding="utf-8")
        (inside / "models.toml").chmod(0o777)
        (folder / "lavender").write_text(PROGRAM.replace("@VERSION@", says or version()))
        (folder / "lavender").chmod(0o700)
        return folder

    return make
