"""A packaged program and the programs that it starts."""

import os
import subprocess
import sys

import pytest

from lavender import packaged


def test_other_programs_get_their_own_libraries_back() -> None:
    environ = {"LD_LIBRARY_PATH": "/package", "LD_LIBRARY_PATH_ORIG": "/theirs", "HOME": "/h"}
    packaged.restore(environ)
    assert environ.pop(packaged.AFRESH) == "1"
    assert environ == {"LD_LIBRARY_PATH": "/theirs", "HOME": "/h"}


@pytest.mark.parametrize("before", [None, ""])
def test_what_was_not_set_is_not_set_again(before: str | None) -> None:
    environ = {"LD_LIBRARY_PATH": "/package"}
    if before is not None:
        environ["LD_LIBRARY_PATH_ORIG"] = before
    packaged.restore(environ)
    assert environ == {packaged.AFRESH: "1"}


def test_from_a_source_tree_nothing_is_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/mine")
    packaged.prepare()
    assert os.environ["LD_LIBRARY_PATH"] == "/mine"
    assert not packaged.is_packaged()


def test_a_program_without_a_console_can_print() -> None:
    code = (
        "import sys; sys.frozen = True; sys.stdout = sys.stderr = None;"
        "from lavender import packaged; packaged.prepare(); print('x'); sys.stderr.write('y')"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
