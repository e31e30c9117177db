"""Scenes of the gallery: they are drawn, and nothing in them is without room."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from lavender.window.check_line import CheckLine
from lavender.window.fields import Decimal, Whole
from lavender.window.flow import Flow
from tests.gallery.clipping import clipped
from tests.gallery.pseudo import longer
from tests.gallery.render import SCENES
from tests.gallery.stage import THEMES, Look, Theatre, dressed, picture


@pytest.fixture(scope="module")
def theatre(
    application: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Theatre]:
    theatre = Theatre(application, tmp_path_factory.mktemp("gallery"))
    yield theatre
    theatre.close()


def colours(image: QImage) -> int:
    """How many there are, in a grid of points."""
    return len(
        {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    )


@pytest.mark.parametrize(
    ("name", "look"),
    [
        ("chat-smallest", Look("pseudo", 200)),
        ("chat-versions", Look("rtl", 100)),
        ("settings-smallest", Look("en", 200)),
    ],
)
def test_a_scene_is_drawn_in_both_themes_and_all_of_it_has_room(
    theatre: Theatre, name: str, look: Look
) -> None:
    scene = next(each for each in SCENES if each.name == name)
    with theatre.stage(scene, look) as stage:
        pictures = []
        for theme in THEMES:
            dressed(stage, theme)
            pictures.append(picture())
            assert clipped() == []
    assert all(colours(each) > 20 for each in pictures)
    light, dark = (each.pixelColor(each.width() // 2, 4).lightness() for each in pictures)
    assert light > 200 and dark < 60


def test_scenes_have_names_of_their_own() -> None:
    names = [scene.name for scene in SCENES]
    assert len(set(names)) == len(names)


@pytest.fixture
def held(application: QApplication) -> Iterator[QWidget]:
    held = QWidget()
    held.resize(200, 120)
    held.show()
    yield held
    held.close()
    held.deleteLater()


@pytest.mark.parametrize("wraps", [False, True])
def test_words_without_room_are_found(held: QWidget, wraps: bool) -> None:
    label = QLabel("Many words, more than there is room for", held)
    label.setWordWrap(wraps)
    label.setGeometry(0, 0, 60, 20)
    label.show()
    assert any("needs" in line for line in clipped())
    label.resize(label.sizeHint().expandedTo(label.size()))
    held.resize(label.size())
    assert clipped() == []


def test_what_is_cut_off_or_covered_is_found(held: QWidget) -> None:
    one, other = QPushButton("One", held), QPushButton("Other", held)
    for button in (one, other):
        button.resize(button.sizeHint())
        button.show()
    assert any("lie on each other" in line for line in clipped())
    other.move(170, 0)
    assert any("is cut off by QWidget" in line for line in clipped())
    other.move(0, 60)
    assert clipped() == []


def test_the_made_up_language_is_longer_and_keeps_its_places() -> None:
    text = "{count} photos are being opened…"
    made = longer(text)
    assert made.startswith("{count} ") and len(made) > 1.3 * len(text)
    assert made.format(count=3).startswith("3 ")


@pytest.mark.parametrize("right_to_left", [False, True])
def test_parts_flow_over_as_many_lines_as_they_need(held: QWidget, right_to_left: bool) -> None:
    if right_to_left:
        held.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow = Flow(10, last_apart=True)
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.addLayout(flow)
    column.addStretch(1)
    parts = [QWidget() for _ in range(3)]
    for part in parts:
        part.setFixedSize(60, 20)
    flow.add(*parts)
    for part in parts:
        part.show()

    def places(width: int) -> list[QRect]:
        held.resize(width, 120)
        column.activate()
        found = [part.geometry() for part in parts]
        if right_to_left:
            found = [QRect(width - box.right() - 1, box.y(), 60, 20) for box in found]
        return found

    assert [(box.x(), box.y()) for box in places(300)] == [(0, 0), (70, 0), (240, 0)]
    assert [(box.x(), box.y()) for box in places(150)] == [(0, 0), (70, 0), (90, 25)]
    assert [box.y() for box in places(70)] == [0, 25, 50]
    parts[0].hide()
    assert [box.x() for box in places(300)][1:] == [0, 240]
    assert flow.heightForWidth(70) == 45


def test_a_click_on_the_words_ticks_their_box(held: QWidget) -> None:
    line = CheckLine("Allow this & that")
    line.setParent(held)
    line.resize(160, 60)
    line.show()
    label = line.findChildren(QLabel)[0]
    QTest.mouseClick(label, Qt.MouseButton.LeftButton)
    assert line.box.isChecked()
    QTest.mouseClick(label, Qt.MouseButton.RightButton)
    assert line.box.isChecked()


@pytest.mark.parametrize("kind", [Whole, Decimal])
def test_a_box_counts_where_its_chevrons_are(
    held: QWidget, kind: type[Whole] | type[Decimal], application: QApplication
) -> None:
    box = kind()
    box.setParent(held)
    box.resize(120, 40)
    box.show()
    application.processEvents()
    before = box.grab().toImage()
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().topRight() + QPoint(-8, 12))
    assert box.value() == 1
    assert box.grab().toImage() != before
