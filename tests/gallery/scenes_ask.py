"""Where one begins and asks: the welcome, the composer, panes beside each other."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QPoint

from lavender.window.answer_text import AnswerText
from lavender.window.composer import Mode
from lavender.window.drop_overlay import DropOverlay
from lavender.window.page_chooser import PageChooser
from lavender.window.typeset import typeset
from tests.gallery.stage import Scene, Stage
from tests.gallery.wares import with_offer, without_offer


def nothing(_stage: Stage) -> None:
    """As it opens."""


def bare(stage: Stage) -> None:
    """Without samples."""
    for pane in stage.window.panes.all:
        for button in pane.welcome._buttons:
            button.deleteLater()
        pane.welcome._buttons.clear()
        pane.welcome._arrange()


def opening(stage: Stage) -> None:
    """Photos that are being opened."""
    strip = stage.window.composer.strip
    for path in stage.talks.files[:2]:
        strip.add(path.name)
    stage.window.composer.set_text("What is the difference between these?")
    stage.window.composer.set_mode(Mode.OPENING)


def five(stage: Stage) -> None:
    """Five photos and a question of several lines."""
    stage.attach(5)
    stage.window.composer.set_text(
        "Which of these were taken in the same street?\n\nPlease say for each photo what you see,"
        " and then which ones belong together, and why you think so."
    )


def problems(stage: Stage) -> None:
    """Two sentences above the card."""
    composer = stage.window.composer
    composer.problem(
        "“holiday.heic” could not be opened: it is damaged or not a photo. Try another one."
    )
    composer.problem(
        "Lavender opens nothing from the web. Save the photo first, then drop the file here."
    )


def suggestions(stage: Stage) -> None:
    """A photo, and what could be asked about it."""
    stage.open("live")
    stage.window.sidebar.new.emit()
    stage.attach(1)
    said = stage.shell.controller.chat.known
    stage.until(lambda: said.line)
    assert said.line is not None
    said.line.over.emit()


def known(stage: Stage) -> None:
    """A photo that was asked about before."""
    stage.attach(1)
    chat = stage.shell.controller.chat
    stage.until(lambda: chat.known.line)


def prompts(stage: Stage) -> None:
    """The saved texts."""
    composer = stage.window.composer
    stage.until(lambda: stage.shell.controller.chat.prompts.saved)
    menu = composer.prompts
    menu.popup(composer.mapToGlobal(QPoint(40, -menu.sizeHint().height() - 20)))


def draft(stage: Stage) -> None:
    """Words that were not sent, in a conversation."""
    stage.open("fridge")
    stage.window.composer.set_text("And without eggs?")


def panes(count: int) -> Callable[[Stage], None]:
    """So many, each with its conversation."""

    def show(stage: Stage) -> None:
        for name in ("fridge", "versions", "rich", "")[:count]:
            if name:
                stage.open(name)
            if len(stage.window.panes.all) < count:
                stage.shell.controller.add_pane()
        texts = stage.window.findChildren(AnswerText)
        stage.until(lambda: not typeset().busy and not any(text.busy for text in texts))
        stage.settle()

    return show


def beside(stage: Stage) -> None:
    """Two questions about one photo, beside each other, for readers."""
    stage.open("fridge")
    stage.shell.controller.add_pane()
    stage.open("described")


def pages(stage: Stage) -> None:
    """Which pages of a PDF?"""
    stage.shell.controller.attaching.take([stage.talks.pdf])
    stage.until(lambda: stage.window.findChildren(PageChooser))
    chooser = stage.window.findChildren(PageChooser)[0]
    stage.until(lambda: len(chooser.pages.drawn) >= 6)
    for number in (0, 2):
        flag = QItemSelectionModel.SelectionFlag.Select
        chooser.list.selectionModel().select(chooser.pages.index(number), flag)


def drop(stage: Stage) -> None:
    """A photo is held over the window."""
    stage.open("fridge")
    overlay: DropOverlay = stage.window.overlay
    overlay.cover()


def files(stage: Stage) -> None:
    """Qt's own dialog for files, which is there where a desktop has none."""
    stage.shell.controller.chat.choose()


SCENES = (
    Scene("welcome-bare", bare, full=False, services=without_offer),
    Scene("welcome", nothing, services=without_offer),
    Scene("welcome-offer", nothing, services=with_offer),
    Scene("welcome-smallest", nothing, size=(680, 500), services=with_offer),
    Scene("ask-opening", opening),
    Scene("ask-five", five),
    Scene("ask-problems", problems),
    Scene("ask-suggestions", suggestions),
    Scene("ask-known", known),
    Scene("ask-prompts", prompts),
    Scene("ask-draft", draft),
    Scene("ask-smallest", five, size=(680, 500)),
    Scene("panes-beside", beside),
    Scene("panes-two", panes(2), size=(1280, 800)),
    Scene("panes-four", panes(4), size=(1280, 800)),
    Scene("panes-narrow", panes(2), size=(680, 700)),
    Scene("pages", pages),
    Scene("drop", drop),
    Scene("files", files),
)
