"""What a search found: whose it is, which words it was, and no more than there is room for."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPixmap, QTextCharFormat
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from lavender.chat.types import Conversation, Message, Role, Status
from lavender.library import Hit
from lavender.store.snippets import snippet
from lavender.window.colours import LIGHT
from lavender.window.search_results import FIRST, HIT, HitDelegate, HitModel, short_layout
from lavender.window.shell import Shell


def hit(talk: str, text: str, *words: str, cover: str = "") -> Hit:
    """A message in which ``words`` were found."""
    conversation = Conversation(talk, f"Title {talk}", 0.0, 0.0, None, "pocket", "", cover=cover)
    message = Message("1", talk, None, Role.USER, text, (), Status.DONE, 0.0)
    said = snippet(text, words)
    return Hit(conversation, message, said.text, said.marks)


def bold(hit: Hit, width: int) -> tuple[list[str], str, int]:
    """The words that stand out, all that is shown, and on how many lines."""
    marked = QTextCharFormat()
    marked.setFontWeight(QFont.Weight.Bold)
    layout = short_layout(hit, QApplication.font(), width, marked)
    units = layout.text().encode("utf-16-le")
    found = [
        units[2 * each.start : 2 * (each.start + each.length)].decode("utf-16-le")
        for each in layout.formats()
    ]
    return found, layout.text(), layout.lineCount()


def test_the_words_that_were_found_stand_out_by_more_than_colour(shell: Shell) -> None:
    assert bold(hit("a", "A 🚲 in the street.", "street"), 4000)[0] == ["street"]
    assert bold(hit("a", "Street by street", "street"), 4000)[0] == ["Street", "street"]


def test_what_has_no_room_ends_at_a_word_with_three_dots(shell: Shell) -> None:
    words = "a street of many houses where people wait at the crossing for a cyclist"
    for width in (90, 120, 200, 260):
        found, shown, lines = bold(hit("a", words, "street"), width)
        assert lines <= 2
        assert found == ["street"]
        assert shown.endswith("…")
        assert words.startswith(shown[:-1])
        assert words[len(shown) - 1] == " ", "a word was cut"
    _, shown, lines = bold(hit("a", "猫" * 300, "猫"), 120)
    assert lines == 2
    assert shown.endswith("…")
    assert bold(hit("a", "", "x"), 50)[2] == 1


def test_a_conversation_is_named_once_above_its_finds(shell: Shell) -> None:
    rows = HitModel()
    rows.show([hit("a", "1 x", "x"), hit("b", "2 x", "x"), hit("a", "3 x", "x")])
    at = [rows.index(row) for row in range(rows.rowCount())]
    assert [each.data(HIT).snippet[0] for each in at] == ["1", "3", "2"]
    assert [each.data(FIRST) for each in at] == [True, False, True]
    told = [each.data(Qt.ItemDataRole.AccessibleTextRole) for each in at]
    assert told == ["Title a: 1 x", "Title a: 3 x", "Title b: 2 x"]


def test_the_photo_is_shown_with_the_first_find_of_a_conversation(shell: Shell) -> None:
    asked = []

    class Photos:
        def get(self, name: str) -> QPixmap | None:
            asked.append(name)
            return None

    rows = HitModel()
    rows.show([hit("a", "x", "x", cover="photo"), hit("a", "x", "x", cover="photo"), hit("b", "x")])
    delegate = HitDelegate(Photos(), LIGHT)  # type: ignore[arg-type]
    canvas = QPixmap(300, 100)
    heights = []
    for row in range(3):
        option = QStyleOptionViewItem()
        option.initFrom(shell.window)
        option.rect = QRect(0, 0, 300, 100)
        painter = QPainter(canvas)
        delegate.paint(painter, option, rows.index(row))
        painter.end()
        heights.append(delegate.sizeHint(option, rows.index(row)).height())
    assert asked == ["photo"]
    assert heights[0] == heights[2] > heights[1]
