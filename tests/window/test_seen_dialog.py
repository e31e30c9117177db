"""What the model saw, from an answer's figures: pixels, tokens, and whether it is faithful."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from lavender import startup
from lavender.assistant import Seen
from lavender.chat.types import Lens, Message, Photo, Pixels, Role, Status, Usage
from lavender.settings import Settings
from lavender.window.answer_view import AnswerView
from lavender.window.facts import Facts
from lavender.window.seen_dialog import GAP, PixelView, SeenDialog
from lavender.window.shell import Shell

Until = Callable[..., None]
PHOTO = Photo("0" * 64, 640, 480, "image/png", 1000)
ANSWER = Message(
    "a", "c", "q", Role.ASSISTANT, "Yes.", (), Status.DONE, 0.0, "pocket", usage=Usage(100, 64)
)


def ended(shell: Shell) -> AnswerView | None:
    """The last answer, once it has figures."""
    for view in shell.window.transcript.views()[-1:]:
        if isinstance(view, AnswerView) and view.findChildren(Facts):
            return view
    return None


@pytest.fixture
def answered(
    shell: Shell, until: Until, photo: Path, program: startup.Program
) -> Iterator[tuple[Shell, AnswerView]]:
    """An answer about a photo, with its figures open."""
    program.settings = Settings(max_tokens=4, temperature=0.0)
    shell.controller.screen.new()
    shell.controller.attaching.take([photo])
    shell.window.composer.set_text("What is this?")
    shell.controller.send()
    until(lambda: ended(shell))
    view = ended(shell)
    assert view is not None
    QTest.mouseClick(view.findChildren(Facts)[0], Qt.MouseButton.LeftButton)
    yield shell, view
    for dialog in shell.window.findChildren(SeenDialog):
        dialog.reject()


def words(dialog: SeenDialog) -> str:
    """Everything that it says."""
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_what_the_model_saw_would_not_be_what_went_in(
    answered: tuple[Shell, AnswerView], until: Until, program: startup.Program
) -> None:
    shell, view = answered
    (facts,) = view.findChildren(Facts)
    assert facts.seen.isVisible()
    QTest.mouseClick(facts.seen, Qt.MouseButton.LeftButton)
    (dialog,) = shell.window.findChildren(SeenDialog)
    until(lambda: dialog.findChildren(PixelView) and not dialog.model.isHidden())
    (shown,) = dialog.findChildren(PixelView)
    (photo,) = shell.window.transcript.photos()
    original = program.library.photos.original(photo.sha256).result(10)
    pixels = program.decoder.pixels(original, Lens(112))
    image = shown.image
    colours = (image.pixel(x, y) & 0xFFFFFF for y in range(112) for x in range(112))
    assert b"".join(colour.to_bytes(3, "big") for colour in colours) == pixels.rgb
    grabbed = shown.grab().toImage()
    assert shown.width() == 112 * shown.factor > 300
    for x, y in ((0, 0), (3, 50), (55, 55), (111, 111)):
        places = [(x * shown.factor + by, y * shown.factor + by) for by in (0, shown.factor - 1)]
        assert {grabbed.pixel(*place) for place in places} == {image.pixel(x, y)}
    said = words(dialog)
    assert "The model got 112 × 112 pixels: 64 tokens" in said
    assert "Photo 1 of 1: the original has 320 × 240 pixels" in said
    assert "Faithful: it sees photos just as its makers meant it to." in said
    assert "settings were changed" not in said


def test_an_answer_without_a_photo_would_offer_to_show_one(
    shell: Shell, until: Until, program: startup.Program
) -> None:
    program.settings = Settings(max_tokens=4, temperature=0.0)
    shell.controller.screen.new()
    shell.window.composer.set_text("Who are you?")
    shell.controller.send()
    until(lambda: ended(shell))
    view = ended(shell)
    assert view is not None
    (facts,) = view.findChildren(Facts)
    QTest.mouseClick(facts, Qt.MouseButton.LeftButton)
    assert facts.details.isVisible()
    assert not facts.seen.isVisible()


def test_tiles_would_not_be_shown_in_their_places(shell: Shell) -> None:
    colours = [bytes([40 * number, 0, 0]) for number in range(5)]
    rgb = b"".join(colour * 16 for colour in colours)
    dialog = SeenDialog(replace(ANSWER, usage=Usage(100, 30)), [PHOTO], shell.window)
    dialog.show_seen(0, Seen(Pixels(4, 20, rgb, (2, 2), (640, 480)), 30))
    overview, tiles = dialog.findChildren(PixelView)
    assert overview.image.size().width() == overview.image.size().height() == 4
    at = 4 + GAP
    found = [tiles.image.pixelColor(x, y).red() for y in (0, at) for x in (0, at)]
    assert found == [40, 80, 120, 160]
    said = "The model got an overview and 2 × 2 tiles, each 4 × 4 pixels: 30 tokens"
    assert said in words(dialog)
    dialog.deleteLater()


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (replace(ANSWER, usage=Usage(100, 0)), "without having seen one"),
        (replace(ANSWER, usage=Usage(), status=Status.STOPPED), "before its photos went"),
        (replace(ANSWER, usage=Usage(100, 576)), "576 tokens of photos went in"),
    ],
)
def test_an_answer_about_other_pixels_would_look_like_one_about_these(
    shell: Shell, answer: Message, told: str
) -> None:
    dialog = SeenDialog(answer, [PHOTO], shell.window)
    dialog.show_seen(0, Seen(Pixels(2, 2, bytes(12)), 64))
    assert told in words(dialog)
    dialog.deleteLater()


def test_a_photo_that_is_gone_would_not_be_told(
    shell: Shell, until: Until, program: startup.Program
) -> None:
    del program
    shell.controller.looking.show_seen(ANSWER, [PHOTO])
    (dialog,) = shell.window.findChildren(SeenDialog)
    before = len(words(dialog))
    until(lambda: len(words(dialog)) > before + 10 and not dialog.model.isHidden())
    assert not dialog.findChildren(PixelView)
    dialog.reject()
