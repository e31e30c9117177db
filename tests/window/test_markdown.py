"""A model's words reach neither the disk nor the network, and cannot freeze the window."""

import ctypes
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtWidgets import QPushButton

from lavender.window.colours import DARK, LIGHT
from lavender.window.markdown import LONGEST_RUN, SafeDocument, breakable
from lavender.window.question_dialog import QuestionDialog
from lavender.window.rich_text import RichText

IN_OPEN = 0x20

HOSTILE = (
    "![a cat]({path}) ![](file://{path})\n\n[![x]({path})](http://example.org)\n\n"
    '<img src="{path}"> <style>body {{ background: url({path}) }}</style>\n\n'
    "| a | b |\n|---|---|\n| ![c]({path}) | 1 |\n\n![r][ref]\n\n[ref]: {path}\n"
)


def opened(folder: Path, work: Callable[[], object]) -> bool:
    """True if ``work`` made this process open a file in ``folder`` (inotify(7))."""
    libc = ctypes.CDLL(None, use_errno=True)
    watch = libc.inotify_init1(os.O_NONBLOCK)
    try:
        assert libc.inotify_add_watch(watch, os.fsencode(folder), IN_OPEN) >= 0
        work()
        try:
            return bool(os.read(watch, 4096))
        except BlockingIOError:
            return False
    finally:
        os.close(watch)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="inotify is Linux's")
def test_an_image_in_an_answer_would_open_a_local_file(photo: Path) -> None:
    def show(document: QTextDocument, fill: Callable[[str], object]) -> None:
        fill(HOSTILE.format(path=photo))
        document.setTextWidth(400)
        document.size()

    plain, safe = QTextDocument(), SafeDocument()
    assert opened(photo.parent, lambda: show(plain, plain.setMarkdown)), "the test sees nothing"
    assert not opened(
        photo.parent, lambda: show(safe, lambda text: safe.show_markdown(text, LIGHT))
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="inotify is Linux's")
def test_a_shown_answer_would_open_a_local_file(photo: Path) -> None:
    view = RichText()

    def show() -> None:
        view.document_.show_markdown(HOSTILE.format(path=photo), LIGHT)
        view.resize(400, 300)
        view.grab()
        view.selectAll()
        view.createMimeDataFromSelection()

    assert not opened(photo.parent, show)


def test_raw_html_would_be_obeyed() -> None:
    document = SafeDocument()
    document.show_markdown("<b>bold</b> <script>x</script>", LIGHT)
    assert document.toPlainText() == "<b>bold</b> <script>x</script>"


def test_an_image_would_vanish_without_its_words() -> None:
    document = SafeDocument()
    document.show_markdown("before ![a cat](cat.png) after", LIGHT)
    assert document.toPlainText() == "before [a cat] after"


def test_markdown_would_not_be_rendered() -> None:
    document = SafeDocument()
    document.show_markdown("# Title\n\n**bold** and `code`\n\n```\nx = 1\n```\n", DARK)
    assert document.toPlainText().split() == ["Title", "bold", "and", "code", "x", "=", "1"]


@pytest.mark.parametrize(
    "text",
    [
        "a" * 200_000,
        "*a" * 25_000,
        "[" * 20_000,
        "> " * 5_000,
        "| a " * 500 + "\n" + "|---" * 500,
        "- " * 5_000,
        "```\n" + "x" * 100_000,
        "\u202e" + "ab " * 30_000,
    ],
    ids=["run", "stars", "brackets", "quotes", "table", "lists", "code", "bidi"],
)
def test_an_odd_answer_would_freeze_the_window(text: str) -> None:
    view = RichText()
    view.resize(600, 400)
    began = time.thread_time()  # however busy the machine is
    view.document_.show_markdown(text, LIGHT)
    view.document_.size()
    assert time.thread_time() - began < 4.0


def test_only_long_runs_are_broken() -> None:
    words = "some words " * 3_000
    assert breakable(words) == words
    broken = breakable("a" * (2 * LONGEST_RUN + 1))
    assert [len(run) for run in broken.split("\u200b")] == [LONGEST_RUN, LONGEST_RUN, 1]


class Browser(QObject):
    """Stands where the desktop's browser would be."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.mark.parametrize(
    "link",
    ["file:///etc/passwd", "//host/share/x", "/etc/passwd", "javascript:alert(1)", "smb://h/x"],
)
def test_a_link_that_is_no_website_would_open(link: str) -> None:
    view = RichText()
    view.show()
    view.anchorClicked.emit(QUrl(link))
    box = view.findChild(QuestionDialog)
    assert box is not None
    assert not [b for b in box.findChildren(QPushButton) if b.text() == "Open"]
    assert link in box.more
    box.close()


def test_a_link_would_open_without_asking() -> None:
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "open")  # type: ignore[arg-type]
    try:
        view = RichText()
        view.show()
        view.anchorClicked.emit(QUrl("https://example.org/<b>x"))
        assert not browser.opened
        box = view.findChild(QuestionDialog)
        assert box is not None
        next(b for b in box.findChildren(QPushButton) if b.text() == "Open").click()
        assert len(browser.opened) == 1
    finally:
        QDesktopServices.unsetUrlHandler("https")
