"""The window: where its parts stand, its keys, and what may be dropped on it."""

from PySide6.QtCore import QByteArray, QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QIcon,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lavender.window.bin_page import BinPage
from lavender.window.colours import Colours
from lavender.window.composer import Composer
from lavender.window.drop_overlay import DropOverlay
from lavender.window.icons import icon
from lavender.window.incoming import brings_photos
from lavender.window.model_chooser import ModelChooser
from lavender.window.models_page import ModelsPage
from lavender.window.notes import OneLine
from lavender.window.photos_page import PhotosPage
from lavender.window.shortcuts_dialog import ShortcutsDialog
from lavender.window.sidebar import Sidebar
from lavender.window.thumbnails import Thumbnails
from lavender.window.transcript import Transcript
from lavender.window.welcome import Welcome

SIDE_WIDTH = 268
LEAST_TRANSCRIPT = 90


class Pages(QStackedWidget):
    """The welcome and the transcript: both make do with whatever the composer leaves."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(LEAST_TRANSCRIPT)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Wrapped words inside must not push the composer together."""
        return False


class MainWindow(QMainWindow):
    """Signals: ``dropped(mime)``, ``paste()``, ``theme_chosen(choice)``, ``about()``,
    ``models_shown()``, ``settings()``, ``closing()``. What belongs to one part is signalled by
    that part.
    """

    dropped = Signal(object)
    paste = Signal()
    theme_chosen = Signal(str)
    about = Signal()
    models_shown = Signal()
    settings = Signal()
    closing = Signal()

    def __init__(self, sign: QIcon, thumbnails: Thumbnails, colours: Colours) -> None:
        super().__init__()
        self.setWindowIcon(sign)
        self.setMinimumSize(680, 500)
        self.resize(1120, 760)
        self.setAcceptDrops(True)
        self.sidebar = Sidebar(thumbnails, colours)
        self.transcript = Transcript(thumbnails, colours)
        self.welcome = Welcome(sign, thumbnails, colours)
        self.composer = Composer(thumbnails, colours)
        self.models = ModelChooser()
        self._title = OneLine("title")
        self._menu_button = QToolButton()
        self.models_page = ModelsPage()
        self.photos_page = PhotosPage(thumbnails, colours)
        self.bin_page = BinPage(thumbnails, colours)
        self._places = QStackedWidget()
        self._pages = Pages()
        self._pages.addWidget(self.welcome)
        self._pages.addWidget(self.transcript)
        self.overlay = DropOverlay(self._lay_out(), colours)
        self._add_keys()
        self._menu_button.setMenu(self._menu())
        self.models.manage.connect(self.show_models)
        self.welcome.offer.more.connect(self.show_models)
        self.models_page.done.connect(self.show_chat)
        self.sidebar.photos.connect(lambda: self._places.setCurrentWidget(self.photos_page))
        self.sidebar.bin.connect(lambda: self._places.setCurrentWidget(self.bin_page))
        for page in (self.photos_page, self.bin_page):
            page.done.connect(self.show_chat)
        for opens in (self.sidebar.new, self.sidebar.opened, self.sidebar.found):
            opens.connect(lambda *_: self.show_chat())
        self.dress(colours)
        self.show_conversation("")
        self.composer.box.setFocus()

    def dress(self, colours: Colours) -> None:
        """Other colours for what is drawn by hand."""
        self._menu_button.setIcon(icon("menu", colours.muted, 18))
        for part in (self.sidebar, self.transcript, self.welcome, self.composer):
            part.dress(colours)
        for page in (self.photos_page, self.bin_page):
            page.dress(colours)
        self.overlay.colours = colours
        self.update()

    def show_models(self) -> None:
        """The page of models in place of the conversation."""
        self._places.setCurrentWidget(self.models_page)
        self.models_shown.emit()

    def show_chat(self) -> None:
        """The conversation, where the page of models was."""
        self._places.setCurrentIndex(0)
        self.composer.box.setFocus()

    @property
    def shows_models(self) -> bool:
        """True while the page of models is on top."""
        return self._places.currentWidget() is self.models_page

    def show_welcome(self) -> None:
        """An empty conversation."""
        self._pages.setCurrentWidget(self.welcome)
        self.transcript.clear()
        self.show_conversation("")

    def show_transcript(self) -> None:
        """A conversation with messages."""
        self._pages.setCurrentWidget(self.transcript)

    @property
    def shows_transcript(self) -> bool:
        """True unless the conversation is empty."""
        return self._pages.currentWidget() is self.transcript

    def show_conversation(self, title: str) -> None:
        """Name the open conversation."""
        self._title.show_text(title)
        self.setWindowTitle(f"{title} — Lavender" if title else "Lavender")

    def show_theme(self, choice: str) -> None:
        """Tick the choice of light or dark in the menu."""
        for action in self._themes.actions():
            action.setChecked(action.data() == choice)

    def geometry_text(self) -> str:
        """Where the window stands, for the settings."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def restore(self, geometry: str) -> None:
        """Stand where the window stood."""
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "ignore")))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell who has to save; closing never waits here."""
        self.closing.emit()
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the veil over everything."""
        super().resizeEvent(event)
        if self.overlay.isVisible():
            self.overlay.cover()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Photos are welcome anywhere on the window."""
        if brings_photos(event.mimeData()):
            self.overlay.cover()
            _accept(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Still welcome."""
        if brings_photos(event.mimeData()):
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
            self.dropped.emit(mime)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """A drag that ended elsewhere leaves no veil behind."""
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.overlay.hide()
        super().changeEvent(event)

    def _lay_out(self) -> QWidget:
        head = QHBoxLayout()
        head.setContentsMargins(28, 12, 16, 6)
        head.setSpacing(6)
        self._menu_button.setObjectName("quiet")
        self._menu_button.setAccessibleName(self.tr("Menu"))
        self._menu_button.setToolTip(self.tr("Menu"))
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        head.addWidget(self._title, 1)
        head.addWidget(self.models)
        head.addWidget(self._menu_button)
        main = QWidget()
        main.setObjectName("ground")
        main.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        chat = QWidget()
        talk = QVBoxLayout(chat)
        talk.setContentsMargins(0, 0, 0, 0)
        talk.setSpacing(0)
        talk.addWidget(self._pages, 1)
        talk.addWidget(self.composer)
        self._places.addWidget(chat)
        for page in (self.models_page, self.photos_page, self.bin_page):
            self._places.addWidget(page)
        column.addLayout(head)
        column.addWidget(self._places, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.addWidget(self.sidebar)
        splitter.addWidget(main)
        splitter.setStretchFactor(0, 0)
        splitter.setStretchFactor(1, 1)
        splitter.setCollapsible(1, False)
        splitter.setSizes([SIDE_WIDTH, 1000])
        whole = QWidget()
        around = QVBoxLayout(whole)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(splitter)
        self.setCentralWidget(whole)
        return whole

    def _add_keys(self) -> None:
        keys = QKeySequence.StandardKey
        self._new = self._action(self.tr("New conversation"), keys.New)
        self._new.triggered.connect(self.sidebar.new)
        self._open = self._action(self.tr("Add photo…"), keys.Open)
        self._open.triggered.connect(self.composer.choose)
        self._rename = self._action(self.tr("Rename conversation"), Qt.Key.Key_F2)
        self._rename.triggered.connect(self.sidebar.rename_open)
        self._find = self._action(self.tr("Search conversations"), keys.Find)
        self._find.triggered.connect(self._search)
        self._photos = self._action(self.tr("Photos"), QKeySequence("Ctrl+Shift+P"))
        self._photos.triggered.connect(self.sidebar.photos)
        self._bin = QAction(self.tr("Deleted conversations"), self)
        self._bin.triggered.connect(self.sidebar.bin)
        self._models = self._action(self.tr("Models…"), QKeySequence("Ctrl+Shift+M"))
        self._models.triggered.connect(self.show_models)
        self._settings = self._action(self.tr("Settings"), QKeySequence("Ctrl+,"))
        self._settings.triggered.connect(self.settings)
        self._keys = self._action(self.tr("Keyboard shortcuts"), QKeySequence("Ctrl+/"))
        self._keys.triggered.connect(self._show_keys)
        self._quit = self._action(self.tr("Quit"), QKeySequence("Ctrl+Q"))
        self._quit.triggered.connect(self.close)
        stop = self._action(self.tr("Stop"), Qt.Key.Key_Escape)
        stop.triggered.connect(self._leave_or_stop)
        paste = self._action(self.tr("Paste"), keys.Paste)
        paste.triggered.connect(self.paste)

    def _leave_or_stop(self) -> None:
        """Escape leads back from a page, and stops what is written elsewhere."""
        if self._places.currentIndex():
            self.show_chat()
        else:
            self.composer.stop.emit()

    def _show_keys(self) -> None:
        dialog = ShortcutsDialog(self.actions(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _search(self) -> None:
        self.sidebar.search.setFocus()
        self.sidebar.search.selectAll()

    def _action(
        self, words: str, keys: QKeySequence.StandardKey | QKeySequence | Qt.Key
    ) -> QAction:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(keys))
        self.addAction(action)
        return action

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addActions([self._new, self._open, self._find, self._rename])
        menu.addActions([self._photos, self._bin, self._models])
        menu.addSeparator()
        appearance = menu.addMenu(self.tr("Appearance"))
        self._themes = QActionGroup(self)
        for words, choice in (
            (self.tr("Like the system"), "system"),
            (self.tr("Light"), "light"),
            (self.tr("Dark"), "dark"),
        ):
            action = self._themes.addAction(words)
            action.setCheckable(True)
            action.setData(choice)
            action.triggered.connect(lambda _=False, choice=choice: self.theme_chosen.emit(choice))
            appearance.addAction(action)
        menu.addSeparator()
        menu.addActions([self._settings, self._keys])
        about = menu.addAction(self.tr("About Lavender"))
        about.triggered.connect(self.about)
        menu.addAction(self._quit)
        return menu


def _accept(event: QDropEvent) -> None:
    """Take a copy, whatever the other program proposed: its file stays where it is."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
