"""Whatever a path leads to, reading it ends soon, with bytes or with one sentence."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from lavender.chat.files import read_file
from lavender.errors import UserError


def test_a_file_comes_back_byte_for_byte(tmp_path: Path) -> None:
    file = tmp_path / "a.bin"
    content = os.urandom(3_000_001)
    file.write_bytes(content)
    assert read_file(file) == content
    link = tmp_path / "link"
    link.symlink_to(file)
    assert read_file(link) == content


@pytest.mark.parametrize("through_link", [False, True])
@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("missing", "is not there"),
        ("folder", "is a folder"),
        ("fifo", "is a device or a pipe"),
        ("zero", "is a device or a pipe"),
        ("empty", "is empty"),
        ("below_a_file", "is not there"),
    ],
)
def test_what_is_no_photo_file_is_named_in_a_sentence(
    tmp_path: Path, what: str, words: str, through_link: bool
) -> None:
    path = tmp_path / what
    match what:
        case "folder":
            path.mkdir()
        case "fifo":
            os.mkfifo(path)
        case "zero":
            path = Path("/dev/zero")
        case "empty":
            path.touch()
        case "below_a_file":
            path.touch()
            path = path / "photo.jpg"
    if through_link:
        link = tmp_path / "holiday.jpg"
        link.symlink_to(path)
        path = link
    with pytest.raises(UserError, match=words) as caught:
        read_file(path)
    assert path.name in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_link_to_itself_is_refused(tmp_path: Path) -> None:
    link = tmp_path / "loop.jpg"
    link.symlink_to(link)
    with pytest.raises(UserError, match=r"loop\.jpg is a link"):
        read_file(link)


def test_a_path_with_a_nul_is_refused() -> None:
    with pytest.raises(UserError):
        read_file(Path("a\0b.jpg"))


def test_a_file_over_the_limit_is_refused_before_it_is_read(tmp_path: Path) -> None:
    file = tmp_path / "huge.tiff"
    with file.open("wb") as sparse:
        sparse.truncate(10**12)
    with pytest.raises(UserError, match="larger than 160 MB"):
        read_file(file)


def test_a_file_that_says_it_is_empty_but_is_not_is_still_bounded() -> None:
    # The kernel says 0 bytes for its own files.
    assert read_file(Path("/proc/self/status"))
    with pytest.raises(UserError, match="larger than"):
        read_file(Path("/proc/self/status"), limit=10)


def test_an_unreadable_file_is_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "mine.jpg"
    file.write_bytes(b"x")
    file.chmod(0)
    with _not_root(), pytest.raises(UserError, match="may not be read"):
        read_file(file)


def test_no_descriptor_stays_open(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    before = len(os.listdir("/proc/self/fd"))  # noqa: PTH208
    for name in ("empty", "missing"):
        with pytest.raises(UserError):
            read_file(tmp_path / name)
    assert len(os.listdir("/proc/self/fd")) == before  # noqa: PTH208
    assert stat.S_ISREG((tmp_path / "empty").stat().st_mode)


@contextmanager
def _not_root() -> Iterator[None]:
    """Root may read everything, so be nobody for a moment."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)
