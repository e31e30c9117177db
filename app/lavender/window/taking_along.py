"""Conversations and photos out of Lavender, and conversations back into it.

One object for the window's menus. It asks where to, lets the library or a thread of the window's
own do the work, and says how it ended. Files are put into their place whole by those who write
them.
"""

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QDir, QObject, QStandardPaths, QTimer, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QWidget

from lavender.chat.types import Conversation
from lavender.errors import QT_TRANSLATE_NOOP, UserError
from lavender.export import Talk, safe_name
from lavender.library import Library
from lavender.window.background import Background
from lavender.window.bridge import Bridge
from lavender.window.export_words import export_words, page_form
from lavender.window.file_signs import dress_files
from lavender.window.mirrored import isolated
from lavender.window.paper import PHOTO_SIDE
from lavender.window.printing import ask_own_print_service, paint, write_pdf

PATIENCE_MS = 600
"""What is quicker is not announced."""

T = TypeVar("T")
Work = Callable[[Path], Future[Any]]
Paint = Callable[[Talk, dict[str, bytes]], object]


class TakingAlong(QObject):
    """Exports, prints and imports; ``window`` is what its dialogs belong to.

    Signals: ``said(sentence, folder)`` tells how it goes and how it ended; ``folder`` is what can
    be shown then, or None, and an empty sentence takes back what was said. ``imported()`` when the
    list has more conversations. What goes wrong is told to ``tell``. Every method returns at once.
    """

    said = Signal(str, object)
    imported = Signal()

    def __init__(
        self,
        library: Library,
        background: Background,
        bridge: Bridge,
        tell: Callable[[BaseException], object],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._library = library
        self._background = background
        self._bridge = bridge
        self._tell = tell
        self._window = window
        self._folder = ""

    def fill(self, menu: QMenu, conversation_id: Callable[[], str | None]) -> list[QAction]:
        """Add and return what can be done with a conversation; ``conversation_id`` is asked at
        that time."""
        added = []
        for words, act in (
            (self.tr("Markdown with photos…"), self.export_markdown),
            (self.tr("Web page (HTML)…"), self.export_html),
            (self.tr("PDF…"), self.export_pdf),
            (self.tr("JSON for Lavender…"), self.export_json),
            (self.tr("Photos without place and date…"), self.save_photos),
        ):
            if act == self.save_photos:
                menu.addSeparator()
            action = QAction(words, menu)
            action.triggered.connect(lambda _=False, act=act: _with(act, conversation_id()))
            menu.addAction(action)
            added.append(action)
        return added

    def fill_row(self, menu: QMenu, conversation: Conversation) -> None:
        """The same, and printing, in the menu of one conversation."""
        menu.addSeparator()
        self.fill(menu.addMenu(self.tr("Export")), lambda: conversation.id)
        paper = QAction(self.tr("Print…"), menu)
        paper.triggered.connect(lambda: self.print_(conversation.id))
        menu.addAction(paper)

    @property
    def show_words(self) -> str:
        """What the button says that opens the folder."""
        return self.tr("Show in folder")

    def show_folder(self, folder: Path) -> None:
        """Show a folder in the system's own program for that."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def export_markdown(self, conversation_id: str) -> None:
        """As text for other programs, with its photos in a folder beside it."""
        words = export_words()
        self._save(
            conversation_id,
            (self.tr("Export as Markdown"), self.tr("Markdown"), ".md"),
            lambda path: self._library.taking.markdown(conversation_id, path, words),
        )

    def export_html(self, conversation_id: str) -> None:
        """As one page that every browser shows."""
        words = export_words()
        self._save(
            conversation_id,
            (self.tr("Export as a web page"), self.tr("Web page"), ".html"),
            lambda path: self._library.taking.html(conversation_id, path, words),
        )

    def export_json(self, conversation_id: str) -> None:
        """With all its branches and its photos as they came, to be imported again."""
        self._save(
            conversation_id,
            (self.tr("Export for Lavender"), self.tr("Conversations of Lavender"), ".json"),
            lambda path: self._library.taking.document([conversation_id], path),
        )

    def export_pdf(self, conversation_id: str) -> None:
        """As pages of paper."""
        words, form = export_words(), page_form()
        self._save(
            conversation_id,
            (self.tr("Export as PDF"), self.tr("PDF"), ".pdf"),
            lambda path: self._paint(
                conversation_id,
                lambda talk, previews: write_pdf(path, talk, previews, words, form),
            ),
        )

    def print_(self, conversation_id: str) -> None:
        """On a printer that the person chooses."""
        ask_own_print_service()
        words, form = export_words(), page_form()
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(form.layout)
        printer.setCreator("Lavender")
        dialog = QPrintDialog(printer, self._window)

        def on_paper(talk: Talk, previews: dict[str, bytes]) -> int:
            printer.setDocName(safe_name(talk.title(words), words.untitled))
            try:
                return paint(printer, talk, previews, words, form)
            except OSError as error:
                raise UserError(
                    QT_TRANSLATE_NOOP(
                        "errors", "The printer did not take the pages. Check it and try again."
                    )
                ) from error

        def accepted() -> None:
            sentence = self.tr("The conversation was sent to print.")
            self._watch(
                self._paint(conversation_id, on_paper), lambda _: self.said.emit(sentence, None)
            )

        dialog.accepted.connect(accepted)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # its own overload wants a receiver

    def save_photos(self, conversation_id: str) -> None:
        """Copies of all photos, with nothing in them but the photo."""
        words = export_words()
        dialog = self._dialog(self.tr("Choose a folder for the photos"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)

        def saved(folder: Path, count: int) -> None:
            sentence = self.tr("{count} photos were saved in “{folder}”.")
            if count == 1:
                sentence = self.tr("One photo was saved in “{folder}”.")
            self.said.emit(sentence.format(count=count, folder=folder.name), folder)

        def chosen(folder: Path) -> None:
            saving = self._library.taking.photos(conversation_id, folder, words)
            self._watch(saving, lambda paths: saved(folder, len(paths)))

        self._open(dialog, chosen)

    def save_photo(self, sha256: str, title: str = "") -> None:
        """A copy of one photo, with nothing in it but the photo."""
        dialog = self._dialog(self.tr("Save the photo without place and date"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(safe_name(title, self.tr("Photo")))
        self._open(
            dialog, lambda path: self._watch(self._library.taking.photo(sha256, path), self._saved)
        )

    def import_(self) -> None:
        """Conversations from a file that Lavender wrote."""
        dialog = self._dialog(self.tr("Import conversations"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        kind, every = self.tr("Conversations of Lavender"), self.tr("All files")
        dialog.setNameFilters([f"{kind} (*.json)", f"{every} (*)"])

        def came(found: list[Conversation]) -> None:
            sentence = self.tr("{count} conversations were imported.")
            if not found:
                sentence = self.tr("There was no conversation in this file.")
            elif len(found) == 1:
                sentence = self.tr("“{title}” was imported.")
            title = " ".join(found[0].title.split()) if found else ""
            self.said.emit(sentence.format(count=len(found), title=isolated(title)), None)
            self.imported.emit()

        self._open(dialog, lambda path: self._watch(self._library.taking.bring_in(path), came))

    def _save(self, conversation_id: str, what: tuple[str, str, str], work: Work) -> None:
        """Ask for a file, its name made of the title, and have it written.

        ``what`` is the dialog's title, the kind of file in words, and its ending.
        """
        caption, kind, ending = what

        def found(conversation: Conversation) -> None:
            dialog = self._dialog(caption)
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setNameFilter(f"{kind} (*{ending})")
            dialog.setDefaultSuffix(ending[1:])
            name = safe_name(conversation.title, export_words().untitled)
            dialog.selectFile(name + ending)
            self._open(dialog, lambda path: self._watch(work(path), lambda _: self._saved(path)))

        self._bridge.watch(self._library.conversation(conversation_id), found, self._tell, self)

    def _paint(self, conversation_id: str, paint_it: Paint) -> Future[object]:
        """Read, then paint on a thread that the window's end waits for."""
        painted: Future[object] = Future()

        def start(found: tuple[Talk, dict[str, bytes]]) -> None:
            self._background.run_in_order(lambda: _settle(painted, lambda: paint_it(*found)))

        reading = self._library.taking.pictured(conversation_id, PHOTO_SIDE)
        self._bridge.watch(reading, start, painted.set_exception, self)
        return painted

    def _watch(self, future: Future[T], done: Callable[[T], object]) -> None:
        """Say after a while that it takes time, and at the end how it ended."""
        slow = QTimer(self)
        slow.setSingleShot(True)
        slow.timeout.connect(lambda: self.said.emit(self.tr("This takes a moment…"), None))
        slow.start(PATIENCE_MS)

        def ended(result: T) -> None:
            slow.stop()
            slow.deleteLater()
            done(result)

        def failed(error: BaseException) -> None:
            slow.stop()
            slow.deleteLater()
            self.said.emit("", None)
            self._tell(error)

        self._bridge.watch(future, ended, failed, self)

    def _saved(self, path: Path) -> None:
        self.said.emit(self.tr("“{file}” was saved.").format(file=path.name), path.parent)

    def _dialog(self, caption: str) -> QFileDialog:
        if not self._folder:
            places = QStandardPaths.standardLocations(
                QStandardPaths.StandardLocation.DocumentsLocation
            )
            self._folder = next(
                (place for place in places if Path(place).is_dir()), QDir.homePath()
            )
        return QFileDialog(self._window, caption, self._folder)

    def _open(self, dialog: QFileDialog, chosen: Callable[[Path], object]) -> None:
        def selected(name: str) -> None:
            path = Path(name)
            self._folder = dialog.directory().absolutePath()
            chosen(path)

        dialog.fileSelected.connect(selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        dress_files(dialog)


def _with(act: Callable[[str], object], conversation_id: str | None) -> None:
    if conversation_id:
        act(conversation_id)


def _settle(future: Future[object], work: Callable[[], object]) -> None:
    try:
        future.set_result(work())
    except BaseException as error:  # told where the future is watched
        future.set_exception(error)
