"""What opens over the window: the viewer, dialogs, menus; and the page of models."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from lavender.chat.drafts import Kind
from lavender.errors import Sentence
from lavender.memory import Fit
from lavender.models import Card, Found, Progress, Removed, Step
from lavender.window.about import AboutDialog, LicencesDialog
from lavender.window.answer_view import AnswerView
from lavender.window.rich_text import RichText
from lavender.window.screen_cut import ScreenCut
from lavender.window.seen_dialog import PixelView, SeenDialog
from lavender.window.services import Services
from lavender.window.settings_dialog import SettingsDialog
from lavender.window.viewer import Viewer
from tests.gallery.stage import Scene, Stage
from tests.gallery.wares import with_offer


def viewer(stage: Stage) -> Viewer:
    """A photo, as large as the window."""
    stage.open("four")
    transcript = stage.window.transcript
    transcript.look.emit(transcript.photos()[0])
    (shown,) = stage.window.findChildren(Viewer)
    stage.until(lambda: shown.canvas._image is not None)
    stage.settle()
    return shown


def zoomed(stage: Stage) -> None:
    """A part of it."""
    shown = viewer(stage)
    shown.canvas.zoom(3.0)


def choosing(stage: Stage) -> None:
    """A rectangle on it, around the cheese."""
    shown = viewer(stage)
    shown.choose(True)
    frame = shown.canvas.frame
    assert frame is not None
    canvas = shown.canvas
    place, side = canvas.view.transform, shown.photo.width
    start = place.map(QPointF(0.66 * side, 0.16 * side)).toPoint()
    end = place.map(QPointF(0.98 * side, 0.45 * side)).toPoint()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(canvas, (start + end) / 2)
    QTest.mouseMove(canvas, end)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)


def seen(stage: Stage) -> None:
    """What the model saw."""
    stage.open("four")
    views = stage.window.transcript.views()
    answer = [view for view in views if isinstance(view, AnswerView)][-1]
    answer.seen.emit()
    (dialog,) = stage.window.findChildren(SeenDialog)
    stage.until(lambda: len(dialog.findChildren(PixelView)) == 4 and not dialog.model.isHidden())


def settings(stage: Stage) -> SettingsDialog:
    """The settings."""
    stage.window.do["settings"].trigger()
    (dialog,) = stage.window.findChildren(SettingsDialog)
    return dialog


def settings_below(stage: Stage) -> None:
    """Their end."""
    dialog = settings(stage)
    stage.settle()
    bar = dialog.findChildren(QScrollArea)[0].verticalScrollBar()
    bar.setValue(bar.maximum())


def settings_searched(stage: Stage) -> None:
    """Those about memory."""
    settings(stage).search.setText("mem")


def triggered(name: str) -> Callable[[Stage], None]:
    """What an action of the menu opens."""
    return lambda stage: stage.window.do[name].trigger()


def export(stage: Stage) -> None:
    """How a conversation can be taken along."""
    stage.open("fridge")
    menu = stage.window.do.export_menu
    menu.popup(
        stage.window.mapToGlobal(
            stage.window.rect().topLeft() + stage.window.menuBar().rect().bottomLeft()
        )
    )


def link(stage: Stage) -> None:
    """Is this address to be opened?"""
    stage.open("fridge")
    text = stage.window.transcript.findChildren(RichText)[-1]
    text._ask_to_open(QUrl("https://example.org/recipes/omelette?servings=2"))


def saved_texts(stage: Stage) -> None:
    """The list of prompts."""
    prompts = stage.shell.controller.chat.prompts
    stage.until(lambda: prompts.saved)
    prompts.manage(Kind.PROMPT)


def screen_cut_begun(stage: Stage) -> ScreenCut:
    """The whole screen, and what to do."""
    stage.open("fridge")
    screen = stage.window.screen()
    image = QImage(screen.geometry().size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    cut = ScreenCut(image, screen)
    cut.setParent(stage.window, cut.windowFlags())
    cut.begin()
    return cut


def screen_cut(stage: Stage) -> None:
    """A part of it."""
    screen_cut_begun(stage)._draw(QRectF(200, 160, 420, 260).toRect())


def models(stage: Stage) -> None:
    """The page of models, whole."""
    stage.window.show_models()
    stage.until(lambda: stage.window.models_page.cards)
    stage.settle()


def models_busy(stage: Stage) -> None:
    """A download, another that ended, and a problem."""
    models(stage)
    page = stage.window.models_page
    waiting = [each for each in page.cards.values() if not each.card.here]
    waiting[0].show_progress(
        Progress(Step.FETCHING, 1_730_000_000, 4_800_000_000, 0.36, 11.4e6, 270.0)
    )
    if len(waiting) > 1:
        waiting[1].show_stopped("There is not enough room on the disk.")
    page.tell("huggingface.co cannot be reached. Connect to the Internet and try again.")
    page.show_found(
        [Found("LM Studio", "LLaVA 1.6 Mistral 7B", Path("/models/llm.gguf"), Path("/models/m"))]
    )
    page.show_bin([Removed("a", "LLaVA 1.5 7B", Path("/models/bin/a"), 4_700_000_000)])
    stage.settle()
    scroll = page.findChildren(QScrollArea)
    if scroll:
        scroll[0].verticalScrollBar().setValue(0)


def models_end(stage: Stage) -> None:
    """The foot of the page."""
    models_busy(stage)
    bar = stage.window.models_page.findChildren(QScrollArea)[0].verticalScrollBar()
    bar.setValue(bar.maximum())


def broken(services: Services) -> Services:
    """One of the models cannot be used, and another is too big."""

    def cards() -> list[Card]:
        found = services.cards()
        trouble = Sentence("Its files are not as they were published.")
        advice = Sentence("Remove it, then bring in its files again.")
        made = Card("x", "My own model", advice, "", None, None, None, None, 0, trouble=trouble)
        first = found[-1]
        if first.verdict is not None:
            small = replace(first.verdict, fit=Fit.NO)
            found[-1] = replace(first, verdict=small)
        return [found[0], made, *found[1:]]

    return replace(with_offer(services), cards=cards)


def adjusted(stage: Stage) -> None:
    """What is chosen for one model."""
    models(stage)
    stage.window.models_page.cards["pocket"].adjust_button.click()


def terms(stage: Stage) -> None:
    """Whose work is in Lavender, and on which terms."""
    stage.window.do["about"].trigger()
    (about,) = stage.window.findChildren(AboutDialog)
    about.done(0)
    stage.shell._show_licences()
    (dialog,) = stage.window.findChildren(LicencesDialog)
    stage.until(lambda: dialog.terms.toPlainText() != "")


def forgetting(stage: Stage) -> None:
    """Is everything to be forgotten?"""
    settings(stage).forget.emit()


SCENES = (
    Scene("models", models, services=with_offer),
    Scene("models-broken", models, services=broken),
    Scene("models-busy", models_busy, services=with_offer),
    Scene("models-end", models_end, services=with_offer),
    Scene("models-smallest", models_busy, size=(680, 500), services=with_offer),
    Scene("model-settings", adjusted),
    Scene("viewer", viewer),
    Scene("viewer-zoomed", zoomed),
    Scene("viewer-part", choosing),
    Scene("viewer-smallest", choosing, size=(680, 500)),
    Scene("seen", seen),
    Scene("settings", settings),
    Scene("settings-below", settings_below),
    Scene("settings-search", settings_searched),
    Scene("settings-smallest", settings, size=(680, 500)),
    Scene("shortcuts", triggered("keys")),
    Scene("about", triggered("about")),
    Scene("licences", terms),
    Scene("forgetting", forgetting),
    Scene("prompts", saved_texts),
    Scene("screen-cut", screen_cut),
    Scene("screen-cut-begun", screen_cut_begun),
    Scene("export", export),
    Scene("link", link),
)
