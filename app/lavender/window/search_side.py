"""The search line of the left side, and the list of what it finds."""

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView

from lavender.library import Hit
from lavender.window.colours import Colours
from lavender.window.search_line import SearchLine
from lavender.window.search_results import HIT, HitDelegate, HitModel
from lavender.window.thumbnails import Thumbnails


class SearchSide(QObject):
    """``line`` and ``results`` are widgets for the sidebar to place.

    Signals: ``searched(words)``, ``found(conversation_id, message_id)`` for what was pressed,
    ``turned(words)`` when something else, or nothing any more, is looked for, and
    ``answered(count)``.
    """

    searched = Signal(str)
    found = Signal(str, str)
    turned = Signal(str)
    answered = Signal(int)

    def __init__(self, thumbnails: Thumbnails, colours: Colours) -> None:
        super().__init__()
        self.line = SearchLine(self.tr("Search conversations"), self.tr("Search"))
        self.hits = HitModel()
        self._delegate = HitDelegate(thumbnails, colours)
        self.results = QListView()
        self.line.textChanged.connect(self._typed)
        self.line.returnPressed.connect(self._open_first)
        self._prepare_results()
        thumbnails.ready.connect(self.results.viewport().update)

    def dress(self, colours: Colours) -> None:
        """Other colours."""
        self._delegate.colours = colours
        self.results.viewport().update()

    def show_hits(self, words: str, hits: list[Hit]) -> None:
        """What was found for ``words``, unless others have been typed meanwhile."""
        if words == self.line.text().strip():
            self.hits.show(hits)
            self.answered.emit(len(hits))

    def _prepare_results(self) -> None:
        self.results.setModel(self.hits)
        self.results.setItemDelegate(self._delegate)
        self.results.setAccessibleName(self.tr("Search results"))
        self.results.setMouseTracking(True)
        self.results.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.results.clicked.connect(self._open)
        self.results.activated.connect(self._open)
        self.results.hide()

    def _typed(self, text: str) -> None:
        words = text.strip()
        if not words:
            self.hits.show([])
        self.turned.emit(words)
        if words:
            self.searched.emit(words)

    def _open_first(self) -> None:
        if self.hits.rowCount():
            self._open(self.hits.index(0))

    def _open(self, index: QModelIndex) -> None:
        hit = index.data(HIT)
        if isinstance(hit, Hit):
            self.found.emit(hit.conversation.id, hit.message.id)
