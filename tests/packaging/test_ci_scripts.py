"""The scripts that builders run, in a tree of their own, with stand-ins for GitHub and docker."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

CHANGES = """# Changelog

## Unreleased

### Added
- Not yet.

## 1.2.3 (2026-11-21)

### Added
- What people read.

## 1.2.2
- Older.
"""

STAND_IN = """#!/bin/sh
printf "%s\\n" "$@" >"{asked}"
while [ $# -gt 0 ]; do
    [ "$1" != --notes-file ] || cp "$2" "{notes}"
    shift
done
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="shell scripts")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A tree of version 1.2.3 with the scripts in it, and tools that write down their calls."""
    tree = tmp_path / "a tree"
    shutil.copytree(ROOT / "packaging" / "ci", tree / "packaging" / "ci")
    package = tree / "app" / "lavender"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text('"""Lavender."""\n\n__version__ = "1.2.3"\n')
    (tree / "CHANGELOG.md").write_text(CHANGES)
    (tree / "build" / "packages").mkdir(parents=True)
    tools = tree / "tools"
    tools.mkdir()
    for name in ("gh", "docker"):
        tool = tools / name
        tool.write_text(STAND_IN.format(asked=f"{tree}/{name}.asked", notes=f"{tree}/notes"))
        tool.chmod(0o755)
    return tree


def run(
    tree: Path, script: str, *arguments: str, **environ: str
) -> subprocess.CompletedProcess[str]:
    """Run a script of the tree from elsewhere."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GITHUB_")}
    path = f"{tree / 'tools'}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        ["/bin/sh", tree / "packaging" / "ci" / script, *arguments],
        check=False,
        capture_output=True,
        text=True,
        cwd="/",
        env=kept | {"PATH": path} | environ,
        timeout=60,
    )


@pytest.mark.parametrize(
    ("tag", "status"),
    [("", 0), ("main", 0), ("v1.2.3", 0), ("v1.2.4", 1), ("v1.2", 1), ("v1.2.3rc1", 1)],
)
def test_a_tag_would_be_of_another_version_than_the_program(
    tree: Path, tag: str, status: int
) -> None:
    done = run(tree, "version.sh", *([tag] if tag else []))
    assert done.returncode == status
    assert done.stdout == ("1.2.3\n" if status == 0 else "")
    assert run(tree, "version.sh", GITHUB_REF_NAME=tag).returncode == status


def test_a_release_would_have_nothing_to_read(tree: Path) -> None:
    (tree / "CHANGELOG.md").write_text(CHANGES.replace("## 1.2.3 (", "## 1.2.1 ("))
    done = run(tree, "version.sh", "v1.2.3")
    assert done.returncode == 1 and "no heading for 1.2.3" in done.stderr
    assert run(tree, "release.sh", "v1.2.3").returncode == 1
    assert not (tree / "gh.asked").exists()


def test_a_release_would_be_published_without_a_person(tree: Path) -> None:
    for name in ("lavender_1.2.3_amd64.deb", "SHA256SUMS"):
        (tree / "build" / "packages" / name).touch()
    done = run(tree, "release.sh", "v1.2.3")
    assert done.returncode == 0, done.stderr
    words = (tree / "gh.asked").read_text().splitlines()
    assert words[:5] == ["release", "create", "v1.2.3", "--draft", "--verify-tag"]
    assert "--prerelease" not in words
    assert words[-2:] == ["build/packages/SHA256SUMS", "build/packages/lavender_1.2.3_amd64.deb"]
    assert (tree / "notes").read_text().strip() == "### Added\n- What people read."


def test_checksums_would_be_of_other_files_or_of_themselves(tree: Path) -> None:
    packages = tree / "build" / "packages"
    content = {"lavender-1.2.3-macos-arm64.dmg": b"image", "lavender_1.2.3_amd64.deb": b"package"}
    for name, data in content.items():
        (packages / name).write_bytes(data)
    for _ in range(2):
        done = run(tree, "checksums.sh")
        assert done.returncode == 0, done.stderr
        lines = (packages / "SHA256SUMS").read_text().splitlines()
        assert lines == [
            f"{hashlib.sha256(data).hexdigest()}  {name}" for name, data in content.items()
        ]


def test_a_container_would_see_another_tree_or_another_time(tree: Path) -> None:
    done = run(
        tree, "in_container.sh", "sh", "a script.sh", IMAGE="debian:12", SOURCE_DATE_EPOCH="7"
    )
    assert done.returncode == 0, done.stderr
    words = (tree / "docker.asked").read_text().splitlines()
    assert words[:2] == ["run", "--rm"]
    assert f"{tree}:/work" in words and "SOURCE_DATE_EPOCH=7" in words
    assert words[-3:] == ["debian:12", "sh", "a script.sh"]
