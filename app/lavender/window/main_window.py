"""The window: where its parts stand, and what may be dropped on it."""

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QIcon,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QMainWindow,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lavender.window.actions import Actions
from lavender.window.bin_page import BinPage
from lavender.window.chat_pane import ChatPane
from lavender.window.colours import Colours
from lavender.window.composer import Composer
from lavender.window.conversation_words import for_frame
from lavender.window.drop_overlay import DropOverlay
from lavender.window.icons import icon
from lavender.window.incoming import brings_photos
from lavender.window.model_chooser import ModelChooser
from lavender.window.models_page import ModelsPage
from lavender.window.more_menus import MoreMenus
from lavender.window.panes import Panes
from lavender.window.photos_page import PhotosPage
from lavender.window.shortcuts_dialog import ShortcutsDialog
from lavender.window.sidebar import Sidebar
from lavender.window.sizes import grown
from lavender.window.thumbnails import Thumbnails
from lavender.window.transcript import Growing, Transcript
from lavender.window.welcome import Welcome

SIDE_WIDTH = 268
SIDE_SHARE = 3 / 8
"""Of the window, for the left side where text is large."""


class MainWindow(QMainWindow):
    """Signals: ``dropped(mime)`` onto the pane that is then active, ``models_shown()``,
    ``turned()`` to a page or back, ``closing()``. What belongs to one part is signalled by that
    part, what is in a menu by ``do``.
    """

    dropped = Signal(object)
    models_shown = Signal()
    turned = Signal()
    closing = Signal()

    def __init__(
        self, sign: QIcon, thumbnails: Thumbnails, colours: Colours, growing: Growing
    ) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._colours = colours
        self._growing = growing
        self.setWindowIcon(sign)
        self.setMinimumSize(680, 500)
        self.resize(1120, 760)
        self.setAcceptDrops(True)
        self.do = Actions(self)
        self._more_menus = MoreMenus(self.menuBar(), self.tr("More menus"))
        self.sidebar = Sidebar(thumbnails, colours)
        self.panes = Panes(self._make_pane)
        self.models_page = ModelsPage()
        self.photos_page = PhotosPage(thumbnails, colours)
        self.bin_page = BinPage(thumbnails, colours)
        self._places = QStackedWidget()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._side_moved = False
        self.overlay = DropOverlay(self._lay_out(), colours)
        self._join()
        self.dress(colours)
        self.name_window("")
        self.composer.box.setFocus()

    @property
    def pane(self) -> ChatPane:
        """The pane that is worked in."""
        return self.panes.active

    @property
    def composer(self) -> Composer:
        """Where one asks, in the pane that is worked in."""
        return self.pane.composer

    @property
    def transcript(self) -> Transcript:
        """The messages in the pane that is worked in."""
        return self.pane.transcript

    @property
    def welcome(self) -> Welcome:
        """What the pane that is worked in shows while its chat is empty."""
        return self.pane.welcome

    @property
    def models(self) -> ModelChooser:
        """The choice of a model in the pane that is worked in."""
        return self.pane.models

    @property
    def shows_transcript(self) -> bool:
        """True unless the chat that is worked in is empty."""
        return self.pane.shows_transcript

    def dress(self, colours: Colours) -> None:
        """Other colours for what is drawn by hand."""
        self._colours = colours
        for part in (self.sidebar, self.panes, self.photos_page, self.bin_page):
            part.dress(colours)
        self.overlay.colours = colours
        self._more_menus.show_sign(icon("more", colours.text))
        self._fit_side()
        self.update()

    def show_models(self) -> None:
        """The page of models in place of the conversation."""
        self._places.setCurrentWidget(self.models_page)
        self.models_shown.emit()

    def show_chat(self) -> None:
        """The conversation, where the page of models was."""
        self._places.setCurrentWidget(self.panes)
        self.composer.box.setFocus()

    @property
    def shows_models(self) -> bool:
        """True while the page of models is on top."""
        return self._places.currentWidget() is self.models_page

    @property
    def shows_page(self) -> bool:
        """True while a page is in the place of the conversations."""
        return self._places.currentWidget() is not self.panes

    def name_window(self, title: str) -> None:
        """Name the conversation that is worked in."""
        self.setWindowTitle(f"{for_frame(title)} — Lavender" if title else "Lavender")

    def state_text(self) -> tuple[str, str]:
        """Where the window stands, and how a person made its parts share it, for the settings."""
        parts = _as_text(self._splitter.saveState()) if self._side_moved else ""
        return _as_text(self.saveGeometry()), parts

    def restore(self, geometry: str, parts: str) -> None:
        """Stand where the window stood."""
        if geometry:
            self.restoreGeometry(_from_text(geometry))
        if parts:
            self._side_moved = self._splitter.restoreState(_from_text(parts))

    def show_keys(self) -> None:
        """List every key."""
        dialog = ShortcutsDialog(self.do.all, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def search(self) -> None:
        """Bring the keyboard to the search."""
        self.sidebar.show()
        self.sidebar.search.setFocus()
        self.sidebar.search.selectAll()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell who has to save; closing never waits here."""
        self.closing.emit()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter presses a button, as Space does: Qt leaves that to each desktop."""
        at, enter = self.focusWidget(), event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not enter or event.isAutoRepeat():
            super().keyPressEvent(event)
        elif isinstance(at, QToolButton) and at.menu() is not None:
            at.showMenu()
        elif isinstance(at, QPushButton | QToolButton):
            at.click()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the veil over its place."""
        super().resizeEvent(event)
        self._fit_side()
        self.overlay.hide()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Photos are welcome anywhere on the window."""
        if brings_photos(event.mimeData()):
            self._veil(event)
            _accept(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Still welcome, perhaps in another pane."""
        if brings_photos(event.mimeData()):
            self._veil(event)
            _accept(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """The photo was carried away again."""
        self.overlay.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Take what was dropped: addresses and bytes, nothing is opened here."""
        self.overlay.hide()
        mime: QMimeData = event.mimeData()
        if brings_photos(mime):
            _accept(event)
            self.panes.activate(self._pane_under(event))
            self.dropped.emit(mime)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """A drag that ended elsewhere leaves no veil behind."""
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.overlay.hide()
        super().changeEvent(event)

    def _turn_to(self, page: QWidget) -> None:
        self._places.setCurrentWidget(page)
        self._mark_page()

    def _mark_page(self) -> None:
        page = self._places.currentWidget()
        self.sidebar.mark_page(photos=page is self.photos_page, bin_=page is self.bin_page)

    def _make_pane(self) -> ChatPane:
        pane = ChatPane(self.windowIcon(), self._thumbnails, self._colours, self._growing)
        pane.models.manage.connect(self.show_models)
        pane.welcome.offer.more.connect(self.show_models)
        return pane

    def _fit_side(self) -> None:
        """As wide as its words need at their size, until a person moves its edge."""
        if not self._side_moved:
            share = max(SIDE_WIDTH, round(self.width() * SIDE_SHARE))
            side = min(grown(SIDE_WIDTH, self.font()), share)
            self._splitter.setSizes([side, max(1, self.width() - side)])

    def _moved_side(self) -> None:
        self._side_moved = True

    def _veil(self, event: QDropEvent) -> None:
        """Cover the pane that a photo would go to: all of the window where there is but one."""
        one = len(self.panes.all) == 1 or self.shows_models
        self.overlay.cover(None if one else self._pane_under(event))

    def _pane_under(self, event: QDropEvent) -> ChatPane:
        place: QPoint = event.position().toPoint()
        return self.panes.at(self.panes.mapFrom(self, place))

    def _lay_out(self) -> QWidget:
        main = QWidget()
        main.setObjectName("ground")
        main.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        self._places.addWidget(self.panes)
        for page in (self.models_page, self.photos_page, self.bin_page):
            self._places.addWidget(page)
        column.addWidget(self._places, 1)
        splitter = self._splitter
        splitter.setHandleWidth(1)
        splitter.addWidget(self.sidebar)
        splitter.addWidget(main)
        splitter.setStretchFactor(0, 0)
        splitter.setStretchFactor(1, 1)
        splitter.setCollapsible(1, False)
        splitter.splitterMoved.connect(self._moved_side)
        whole = QWidget()
        around = QVBoxLayout(whole)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(splitter)
        self.setCentralWidget(whole)
        return whole

    def _join(self) -> None:
        for page in (self.models_page, self.photos_page, self.bin_page):
            page.done.connect(self.show_chat)
        self.sidebar.photos.connect(lambda: self._turn_to(self.photos_page))
        self.sidebar.bin.connect(lambda: self._turn_to(self.bin_page))
        self.photos_page.begun.connect(self.sidebar.new)
        self._places.currentChanged.connect(self.turned)
        self._places.currentChanged.connect(self._mark_page)
        for opens in (self.sidebar.new, self.sidebar.opened, self.sidebar.found):
            opens.connect(lambda *_: self.show_chat())
        do = self.do
        do.on("new", self.sidebar.new.emit)
        do.on("rename", self.sidebar.rename_open)
        do.on("find", self.search)
        do.on("photos", self.sidebar.photos.emit)
        do.on("bin", self.sidebar.bin.emit)
        do.on("models", self.show_models)
        do.on("keys", self.show_keys)
        self.sidebar.settings.connect(do["settings"].trigger)
        do.on("quit", self.close)
        do.on("sidebar", lambda: self.sidebar.setVisible(self.sidebar.isHidden()))
        do.on("next_pane", self.panes.step)


def _as_text(data: QByteArray) -> str:
    return bytes(data.toBase64().data()).decode("ascii")


def _from_text(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode("ascii", "ignore"))


def _accept(event: QDropEvent) -> None:
    """Take a copy, whatever the other program proposed: its file stays where it is."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
