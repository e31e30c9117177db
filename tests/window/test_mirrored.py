"""What Lavender itself turns round where lines run from right to left."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QWidget

from lavender.window.colours import LIGHT
from lavender.window.conversation_menus import shown_name
from lavender.window.fields import Whole
from lavender.window.mirrored import isolated, margins, menu_corner
from lavender.window.notes import OneLine
from lavender.window.style import stylesheet


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def mirrored(request: pytest.FixtureRequest, application: QApplication) -> Iterator[bool]:
    """Both directions, one after the other."""
    before = application.layoutDirection()
    application.setLayoutDirection(request.param)
    yield request.param == Qt.LayoutDirection.RightToLeft
    application.setLayoutDirection(before)


def test_margins_begin_where_lines_begin(mirrored: bool) -> None:
    row = QHBoxLayout()
    margins(row, 18, 1, 12, 2)
    found = row.contentsMargins()
    assert (found.left(), found.right()) == ((12, 18) if mirrored else (18, 12))
    assert (found.top(), found.bottom()) == (1, 2)


@pytest.mark.parametrize("name", ["Paris", "باريس"])
def test_a_title_stands_where_lines_begin(mirrored: bool, name: str) -> None:
    label = OneLine()
    label.resize(400, 30)
    label.show_text(name)
    picture = label.grab().toImage()
    ground = picture.pixel(200, 0)
    inked = [
        x
        for x in range(picture.width())
        if any(picture.pixel(x, y) != ground for y in range(picture.height()))
    ]
    assert inked, "it is seen"
    assert min(inked) > 200 if mirrored else max(inked) < 200


def test_a_number_stands_where_lines_begin(mirrored: bool) -> None:
    box = Whole()
    box.setSuffix(" MB")
    box.resize(400, 30)
    box.grab()  # lays it out
    text = box.lineEdit()
    assert (text.cursorRect().center().x() > text.width() / 2) == mirrored


def test_a_name_keeps_to_itself(mirrored: bool) -> None:
    assert isolated("Paris?") == ("\u2068Paris?\u2069" if mirrored else "Paris?")
    assert ("\u2068" in shown_name("Paris?")) == mirrored


def test_a_menu_begins_with_the_edge_of_its_button(mirrored: bool) -> None:
    over = QWidget()
    over.resize(300, 20)
    menu = QMenu(over)
    menu.addAction("All of them")
    place = menu_corner(menu, over) - over.mapToGlobal(QPoint(0, 0))
    assert place.x() == (300 - menu.sizeHint().width() if mirrored else 0)


def test_the_line_beside_what_was_found_is_at_the_start(mirrored: bool) -> None:
    sheet = stylesheet(LIGHT)
    assert ("border-right: 3px" in sheet) == mirrored
    assert ("border-left: 3px" in sheet) != mirrored
