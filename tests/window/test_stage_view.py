"""Where a photo stands on its stage, however it is zoomed, moved and turned."""

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QTransform

from lavender.chat.types import Box
from lavender.window.part_frame import PartFrame
from lavender.window.stage_view import LARGEST, MARGIN, StageView


def view(width: int, height: int, ratio: float = 1.0) -> StageView:
    made = StageView()
    made.resize(QSize(800, 600), ratio)
    made.show(QSize(width, height))
    return made


def on_stage(seen: StageView) -> QRectF:
    """Where all of the photo would be drawn."""
    return seen.transform.mapRect(QRectF(QPointF(0, 0), seen.photo))


@pytest.mark.parametrize("shape", [(784, 784), (4000, 300), (300, 4000), (1, 1), (12_000, 9_000)])
@pytest.mark.parametrize("turns", range(4))
def test_all_of_a_photo_fits_in_the_middle(shape: tuple[int, int], turns: int) -> None:
    seen = view(*shape)
    seen.turn(turns)
    shown = on_stage(seen)
    room = QRectF(0, 0, 800, 600).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    assert room.adjusted(-0.01, -0.01, 0.01, 0.01).contains(shown)
    assert (shown.center() - room.center()).manhattanLength() < 0.01
    assert seen.scale <= 1
    assert not seen.pannable


def test_a_photo_is_as_large_as_its_pixels_on_a_fine_screen() -> None:
    seen = view(200, 100, ratio=2.0)
    assert on_stage(seen).width() == pytest.approx(100)
    assert seen.percent == 100


def test_what_is_under_the_mouse_stays_there() -> None:
    seen = view(4000, 3000)
    at = QPointF(550, 200)
    seen.turn(1)
    seen.zoom_to(1.0)  # larger than the stage both ways: nothing has to be in the middle
    before = seen.to_photo().map(at)
    for _ in range(4):
        seen.zoom_to(seen.scale * 1.5, at)
    assert (seen.to_photo().map(at) - before).manhattanLength() < 0.01
    assert not seen.fitted


@pytest.mark.parametrize("turns", range(4))
def test_no_way_of_moving_leaves_the_stage_emptier_than_it_must_be(turns: int) -> None:
    seen = view(4000, 300)
    seen.turn(turns)
    seen.zoom_to(1.0)
    for across, down in ((9e9, 0), (0, 9e9), (-9e9, -9e9), (123, -4567)):
        seen.pan(across, down)
        shown = on_stage(seen)
        for low, high, room in (
            (shown.left(), shown.right(), 800),
            (shown.top(), shown.bottom(), 600),
        ):
            if high - low >= room:
                assert low <= 0.01 and high >= room - 0.01
            else:
                assert (low + high) / 2 == pytest.approx(room / 2)


def test_zooming_ends_at_both_ends() -> None:
    seen = view(4000, 3000)
    seen.zoom_to(1e9)
    assert seen.scale == LARGEST
    seen.zoom_to(0)
    assert seen.scale == seen.fit_scale
    assert seen.fitted
    seen.resize(QSize(400, 300), 1.0)
    assert seen.scale == seen.fit_scale, "it follows the window"


def test_a_drawn_rectangle_is_whole_pixels_inside_the_photo() -> None:
    frame = PartFrame(view(100, 80).photo)
    frame.press(QPointF(-50, 10.5), 5)
    frame.drag(QPointF(40.2, 900))
    frame.release()
    assert frame.box == Box(0, 10, 41, 70)


def test_a_click_is_no_rectangle() -> None:
    frame = PartFrame(view(100, 80).photo)
    frame.press(QPointF(50, 50), 5)
    frame.drag(QPointF(52, 51))
    frame.release()
    assert frame.box is None


def test_a_rectangle_is_moved_from_inside_and_stretched_at_a_corner() -> None:
    frame = PartFrame(view(100, 80).photo)
    frame.press(QPointF(10, 10), 3)
    frame.drag(QPointF(40, 30))
    frame.release()
    frame.press(QPointF(25, 20), 3)
    frame.drag(QPointF(35, 25))
    frame.release()
    assert frame.box == Box(20, 15, 30, 20)
    frame.press(QPointF(49, 36), 3)
    frame.drag(QPointF(60, 60))
    frame.release()
    assert frame.box == Box(20, 15, 40, 45)
    frame.press(QPointF(40, 40), 3)
    frame.drag(QPointF(999, -999))
    frame.release()
    assert frame.box == Box(60, 0, 40, 45), "it keeps its size at the edge"


@pytest.mark.parametrize("turns", range(4))
def test_keys_move_and_stretch_as_the_photo_is_seen(turns: int) -> None:
    seen = view(1000, 800)
    seen.turn(turns)
    frame = PartFrame(seen.photo)
    frame.begin(seen.visible)
    assert frame.box == Box(250, 200, 500, 400)

    def shown() -> QRectF:
        assert frame.rect is not None
        return seen.transform.mapRect(frame.rect)

    before = shown()
    frame.step(1, 0, seen.turned, stretch=False)
    assert shown().left() > before.left()
    assert shown().top() == pytest.approx(before.top())
    assert shown().width() == pytest.approx(before.width())
    moved = shown()
    frame.step(0, 1, seen.turned, stretch=True)
    assert shown().bottom() > moved.bottom()
    assert (shown().topLeft() - moved.topLeft()).manhattanLength() < 0.01
    for _ in range(200):
        frame.step(1, 1, seen.turned, stretch=True)
        frame.step(1, -1, seen.turned, stretch=False)
    assert frame.box is not None
    for _ in range(200):
        frame.step(-1, -1, seen.turned, stretch=True)
    box = frame.box
    assert box is not None
    assert 8 <= box.width <= 10 and 8 <= box.height <= 10


def test_a_photo_of_few_pixels_can_still_be_framed() -> None:
    frame = PartFrame(view(3, 2).photo)
    frame.begin(QRectF(0, 0, 3, 2))
    assert frame.box == Box(0, 0, 3, 2)
    frame.step(1, 1, QTransform(), stretch=True)
    assert frame.box == Box(0, 0, 3, 2)
