"""The list of conversations, what is found in it, and the pages of photos and of the bin."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QPoint
from PySide6.QtWidgets import QPushButton

from lavender.window.bin_page import BinPage
from lavender.window.question_dialog import QuestionDialog
from tests.gallery.stage import Scene, Stage


def chosen(stage: Stage) -> None:
    """Several conversations are chosen, one is open."""
    stage.open("playroom")
    listed = stage.window.sidebar.list
    for name in ("street", "sign"):
        index = stage.window.sidebar.rows.index_of(stage.talks.by_name[name].id)
        listed.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
        listed.scrollTo(index)


def looking_for(words: str) -> Callable[[Stage], None]:
    """A search of the list."""

    def show(stage: Stage) -> None:
        stage.open("fridge")
        side = stage.window.sidebar
        side.search.setText(words)
        stage.until(lambda: not side.results.isHidden())
        stage.until(lambda: side.hits.rowCount() > 0 or not side._none.isHidden())

    return show


def undo(stage: Stage) -> None:
    """A conversation was deleted; the offer is shown though it is still there."""
    stage.open("fridge")
    stage.window.sidebar.offer_undo([stage.talks.by_name["street"]])


def rename(stage: Stage) -> None:
    """A title that is being written."""
    stage.open("playroom")
    stage.window.sidebar.rename_open()


def row_menu(stage: Stage) -> None:
    """What can be done with one conversation."""
    stage.open("playroom")
    side = stage.window.sidebar
    menu = side.menu_for(stage.talks.by_name["playroom"])
    index = side.rows.index_of(stage.talks.by_name["playroom"].id)
    place = side.list.visualRect(index).center()
    menu.popup(side.list.viewport().mapToGlobal(place))


def bin_page(stage: Stage) -> BinPage:
    """The page of what was deleted."""
    stage.window.sidebar.bin_button.click()
    stage.settle()
    return stage.window.bin_page


def bin_chosen(stage: Stage) -> None:
    """The same with one chosen."""
    page = bin_page(stage)
    page.list.setCurrentIndex(page.rows.index(0))


def bin_question(stage: Stage) -> None:
    """Is it to be emptied?"""
    page = bin_page(stage)
    page.findChildren(QPushButton)[-1].click()
    stage.until(lambda: stage.window.findChildren(QuestionDialog))


def photos(stage: Stage) -> None:
    """Every photo that was asked about."""
    stage.window.sidebar.photos_button.click()
    stage.settle()


def photos_found(stage: Stage) -> None:
    """Those of which something was said."""
    photos(stage)
    page = stage.window.photos_page
    page.search.setText("omelette")
    stage.until(lambda: page.grid.rows.rowCount() < 10)


def photo_chats(stage: Stage) -> None:
    """The conversations about one photo."""
    photos(stage)
    page = stage.window.photos_page
    page.pressed.emit(stage.talks.photos[0].sha256, page.mapToGlobal(QPoint(220, 200)))


SCENES = (
    Scene("list-empty", lambda _stage: None, full=False),
    Scene("list-chosen", chosen),
    Scene("list-search", looking_for("street")),
    Scene("list-nothing-found", looking_for("zebra")),
    Scene("list-undo", undo),
    Scene("list-rename", rename),
    Scene("list-menu", row_menu),
    Scene("bin-empty", bin_page, full=False),
    Scene("bin", bin_chosen),
    Scene("bin-question", bin_question),
    Scene("photos-empty", photos, full=False),
    Scene("photos", photos),
    Scene("photos-search", photos_found),
    Scene("photos-chats", photo_chats),
    Scene("photos-smallest", photos, size=(680, 500)),
)
