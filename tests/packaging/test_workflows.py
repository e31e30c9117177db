"""The workflows: every step is a script that a person can run, every action one exact version.

They are read by lines, as every rule here is about one line; actionlint reads them as a whole
(``make check-packaging``).
"""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
SCRIPTS = sorted(
    path
    for folder in ("ci", "macos")
    for path in (ROOT / "packaging" / folder).iterdir()
    if path.suffix in (".sh", ".ps1")
)
STEP = re.compile(r"^ +(?:- )?run: *(.*)$", re.MULTILINE)
ACTION = re.compile(r"^ +(?:- )?uses: *(.*)$", re.MULTILINE)


def lines(workflow: Path, wanted: re.Pattern[str]) -> list[str]:
    """What stands behind a key; the block that names the shell for all steps is no step."""
    text = workflow.read_text(encoding="utf-8").replace("defaults:\n  run:\n", "")
    return wanted.findall(text)


def test_the_workflows_would_not_be_looked_at() -> None:
    assert [path.name for path in WORKFLOWS] == ["ci.yml", "release.yml"]
    assert len(lines(WORKFLOWS[1], STEP)) >= 10


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_a_step_would_be_more_than_a_script_or_name_one_that_is_gone(workflow: Path) -> None:
    for command in lines(workflow, STEP):
        assert command and not command.startswith(("|", ">")), "a step is one line"
        words = shlex.split(command)
        scripts = [word for word in words if word.startswith("packaging/")]
        assert words[0] == scripts[0], command
        for script in scripts:
            path = ROOT / script
            assert path.is_file(), script
            assert sys.platform == "win32" or os.access(path, os.X_OK), f"{script} cannot be run"
        assert not re.search(r"[|&;<>`$]", command), "the shell's own work belongs into a script"


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_an_action_could_be_changed_under_us(workflow: Path) -> None:
    actions = lines(workflow, ACTION)
    assert actions
    for action in actions:
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action), action


def test_one_action_would_be_used_in_two_versions() -> None:
    actions = {action for workflow in WORKFLOWS for action in lines(workflow, ACTION)}
    assert len(actions) == len({action.split("@")[0] for action in actions})


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_a_job_could_write_or_run_for_ever(workflow: Path) -> None:
    text = workflow.read_text(encoding="utf-8")
    assert re.search(r"^permissions:\n  contents: read$", text, re.MULTILINE)
    assert re.search(r"^concurrency:\n", text, re.MULTILINE)
    jobs = text.split("\njobs:\n")[1]
    names = re.findall(r"^  ([a-z-]+):$", jobs, re.MULTILINE)
    assert len(re.findall(r"^    timeout-minutes: \d+$", jobs, re.MULTILINE)) == len(names)
    writing = re.findall(r"^ +[a-z-]+: write$", text, re.MULTILINE)
    assert writing == (["      contents: write"] if workflow.stem == "release" else [])
    assert jobs.count("persist-credentials: false") == jobs.count("actions/checkout@")


@pytest.mark.skipif(sys.platform == "win32", reason="there is no sh to ask")
@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_a_script_would_not_begin_or_not_say_how_it_is_called(script: Path) -> None:
    text = script.read_text(encoding="utf-8")
    assert f"# Usage: {script.name}" in text or f" {script.name} " in text.split("\nset -")[0]
    if script.suffix == ".sh":
        assert text.startswith("#!/bin/sh\n") and "\nset -eu\n" in text
        done = subprocess.run(
            ["/bin/sh", "-n", script], check=False, capture_output=True, text=True
        )
        assert not done.stderr
