"""Paper: nothing cut, nothing loaded, every page numbered, whatever was said."""

import os
import re
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QLocale
from PySide6.QtGui import QGuiApplication, QImage, QPageSize, QPdfWriter, QTextBlock
from PySide6.QtWidgets import QApplication

from lavender.chat.types import Role, Status
from lavender.errors import UserError
from lavender.export import Talk, Words
from lavender.window.paper import PageForm, Paper
from lavender.window.printing import page_layout, write_pdf
from tests.export.conftest import GONE, asked, photo, said, talk

WORDS = Words(time=lambda _: "now")


@pytest.fixture
def form(application: QApplication) -> PageForm:
    del application
    return PageForm("{number}/{count}", QGuiApplication.font(), page_layout(QLocale("de_DE")))


@pytest.fixture
def paper(form: PageForm) -> Callable[[Talk, dict[str, bytes]], Paper]:
    """Lays a conversation out."""
    kept: list[object] = []

    def make(one: Talk, previews: dict[str, bytes]) -> Paper:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setPageLayout(form.layout)
        writer.setResolution(600)
        kept.extend((buffer, writer))
        return Paper(writer, one, previews, WORDS, form)

    return make


def picture(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "JPEG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def lines(paper: Paper) -> list[tuple[float, float, float, float]]:
    """(top, bottom, left, right) of every line."""
    found = []
    block: QTextBlock = paper.document.begin()
    layout = paper.document.documentLayout()
    while block.isValid():
        layout.blockBoundingRect(block)  # so that it is laid out
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            x, y = block.layout().position().x(), block.layout().position().y()
            box = line.rect()
            if line.textLength():
                found.append(
                    (y + box.top(), y + box.bottom(), x, x + line.naturalTextRect().right())
                )
        block = block.next()
    return found


ANSWER = (
    "A **pear**.\n\n| a | b |\n|---|---|\n| c | d |\n\n```\n"
    + "x" * 400
    + "\n```\n\n1. one\n2. two\n\n"
    + "words and more " * 60
    + "\n\n冰箱の中に梨があります。" * 20
)


def test_no_line_and_no_photo_is_cut(paper: Callable[[Talk, dict[str, bytes]], Paper]) -> None:
    messages = []
    for number in range(40):
        photos = (photo("a"),) if number % 3 == 0 else (photo("b"),) if number % 3 == 1 else ()
        messages += [said(Role.USER, "What? " * 30, *photos), said(Role.ASSISTANT, ANSWER)]
    previews = {
        photo("a").sha256: picture(1600, 200),
        photo("b").sha256: picture(300, 1600),
    }
    made = paper(talk(*messages), previews)
    page = made.document.pageSize()
    assert made.pages > 20
    found = lines(made)
    assert len(found) > 1000
    for top, bottom, left, right in found:
        assert int((top + 1) // page.height()) == int((bottom - 1) // page.height()), (
            "cut over pages"
        )
        assert left >= 0
        assert right <= page.width() + 1, "beyond the edge"


def test_a_heading_stays_with_what_it_is_about(
    paper: Callable[[Talk, dict[str, bytes]], Paper],
) -> None:
    messages = []
    for number in range(150):
        messages += [said(Role.USER, "Well? " * (number % 40)), said(Role.ASSISTANT, "Yes. " * 30)]
    made = paper(talk(*messages), {})
    page = made.document.pageSize().height()
    layout = made.document.documentLayout()
    block = made.document.begin()
    seen = 0
    while block.isValid():
        below = block.next()
        if block.text().endswith("now") and below.isValid():
            seen += 1
            top = layout.blockBoundingRect(block).bottom() - 2
            assert int(top // page) == int((layout.blockBoundingRect(below).top() + 2) // page)
        block = below
    assert seen > 250


def test_model_words_load_nothing(
    paper: Callable[[Talk, dict[str, bytes]], Paper], tmp_path: Path
) -> None:
    file = tmp_path / "x.png"
    image = QImage(9, 9, QImage.Format.Format_RGB32)
    image.fill(0)
    assert image.save(str(file))
    text = (
        f"![a]({file}) ![b](file://{file}) <img src='{file}'> ![c](photo:{'a' * 64})\n\n"
        f"[x]({file})\n\n![d](//host/share.png)"
    )
    os.utime(file, (1, 1))
    made = paper(asked(text, text), {photo("a").sha256: picture(20, 20)})
    said_words = made.document.toPlainText()
    assert "\ufffc" not in said_words, "no picture stands anywhere"
    assert "[a]" in said_words
    assert file.stat().st_atime == 1, "the file was not opened"


def test_photos_that_are_gone_and_remarks_are_said(
    paper: Callable[[Talk, dict[str, bytes]], Paper],
) -> None:
    made = paper(
        talk(
            said(Role.USER, "?", photo(GONE), photo("a")),
            said(Role.ASSISTANT, "A pe", status=Status.STOPPED, note="Older turns were left out."),
            title="",
        ),
        {photo("a").sha256: b"no picture"},
    )
    words = made.document.toPlainText()
    assert words.count("no longer in the library") == 2
    for one in ("Conversation", "Stopped", "Older turns were left out.", "You  now", "pocket"):
        assert one in words


def test_nothing_said_is_a_page(paper: Callable[[Talk, dict[str, bytes]], Paper]) -> None:
    made = paper(talk(), {})
    assert made.pages == 1
    assert "Nothing was said yet." in made.document.toPlainText()


@pytest.mark.parametrize(
    "text",
    ["x" * 30_000, "\ufdd0\ufdd1\u2029\ufffc\x00\x0c" * 50, "\ud800", "| a |\n|-|\n" * 200,
     "> " * 60 + "deep", "- a\n" * 3000, "\u202e" * 100, "`" * 3000, "# " * 3000],
    ids=lambda text: ascii(text[:3]),
)  # fmt: skip
def test_odd_words_make_pages_too(form: PageForm, tmp_path: Path, text: str) -> None:
    file = tmp_path / "x.pdf"
    pages = write_pdf(file, asked(text, text), {}, WORDS, form)
    assert pages >= 1
    assert file.read_bytes().count(b"/Type /Page\n") == pages


def test_a_pdf_is_made_on_another_thread_and_has_its_words(form: PageForm, tmp_path: Path) -> None:
    made: list[int] = []
    one = asked("A pear.", "?", photo("a"))
    worker = threading.Thread(
        target=lambda: made.append(
            write_pdf(tmp_path / "x.pdf", one, {photo("a").sha256: picture(90, 60)}, WORDS, form)
        )
    )
    worker.start()
    worker.join(30)
    assert made == [1]
    content = (tmp_path / "x.pdf").read_bytes()
    assert re.search(rb"/Subtype\s*/Image", content)
    assert b"/FontFile" in content, "letters come along"


def test_a_pdf_that_cannot_be_written_is_a_sentence(form: PageForm, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be written"):
        write_pdf(tmp_path / "no" / "x.pdf", asked("ok"), {}, WORDS, form)


@pytest.mark.parametrize(
    ("locale", "size"),
    [
        ("en_US", QPageSize.PageSizeId.Letter),
        ("en_GB", QPageSize.PageSizeId.A4),
        ("es_MX", QPageSize.PageSizeId.Letter),
        ("ja_JP", QPageSize.PageSizeId.A4),
    ],
)
def test_paper_is_what_is_usual(locale: str, size: QPageSize.PageSizeId) -> None:
    layout = page_layout(QLocale(locale))
    assert layout.pageSize().id() is size
    assert layout.margins().left() >= 10
