"""Logs tell what went wrong, and not a word of what a person wrote or named."""

import logging
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from lavender.errors import UserError, kind_of, trace_of
from lavender.logs import forget_logs, log_to_file
from lavender.paths import find

MARK = "Quetzalcoatlus"


def raised(error: BaseException, behind: BaseException | None = None) -> BaseException:
    """An error with a place."""
    try:
        raise error from behind
    except BaseException as caught:
        return caught


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (ValueError(MARK), "ValueError"),
        (FileNotFoundError(2, "x", MARK), "FileNotFoundError (No such file or directory)"),
        (UserError("{file} is gone.", file=MARK), "UserError: {file} is gone."),
        (KeyError(MARK), "KeyError"),
    ],
)
def test_an_error_is_told_by_its_kind(error: BaseException, told: str) -> None:
    assert kind_of(error) == told


def test_a_database_says_what_it_refused_and_not_the_words() -> None:
    with (
        closing(sqlite3.connect(":memory:")) as connection,
        pytest.raises(sqlite3.OperationalError, match=MARK) as seen,
    ):
        connection.execute(f"SELECT {MARK}")
    assert kind_of(seen.value) == "OperationalError (SQLITE_ERROR)"


def test_a_trace_has_places_and_what_is_behind() -> None:
    trace = trace_of(raised(ValueError(MARK), raised(OSError(13, "x", MARK))))
    assert MARK not in trace
    first, place, behind, *_ = trace.splitlines()
    assert (first, behind) == ("ValueError", "behind it: PermissionError (Permission denied)")
    assert "test_logs.py:" in place
    loop = ValueError(MARK)
    loop.__context__ = loop
    assert trace_of(loop) == "ValueError"


def test_the_file_has_kinds_and_is_emptied(tmp_path: Path) -> None:
    paths = find(tmp_path)
    end = log_to_file(paths)
    log = logging.getLogger("lavender.test")
    try:
        log.warning("not read: %s (%s)", raised(OSError(2, "x", MARK)), 7)
        log.error("broke", exc_info=raised(ValueError(MARK)))
        text = (paths.logs / "lavender.log").read_text("utf-8")
        assert "not read: FileNotFoundError (No such file or directory) (7)" in text
        assert "broke\nValueError\n" in text
        assert MARK not in text
        (paths.logs / "lavender.log.1").write_text("older")
        forget_logs(paths)
        assert [each.name for each in paths.logs.iterdir()] == ["lavender.log"]
        assert (paths.logs / "lavender.log").read_text("utf-8") == ""
        log.info("it goes on")
        assert "\0" not in (text := (paths.logs / "lavender.log").read_text("utf-8"))
        assert text.endswith("it goes on\n")
    finally:
        end()
