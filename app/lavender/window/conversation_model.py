"""The lines of the list of conversations: headings, folders, and conversations under them.

What is pinned comes first, then the folders, then the days. A change moves, adds and takes away
just the lines that it touches, so that a selection and a title that is being written stay.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from lavender.chat.days import Span, spans
from lavender.chat.types import Conversation, Folder
from lavender.window.conversation_words import Entry, FolderLine, Heading, Words
from lavender.window.rows import become

Index = QModelIndex | QPersistentModelIndex
CONVERSATION = Qt.ItemDataRole.UserRole
WRITING = Qt.ItemDataRole.UserRole + 1
WHEN = Qt.ItemDataRole.UserRole + 2
ENTRY = Qt.ItemDataRole.UserRole + 3


DRAGGED = "application/x-lavender-conversations"
"""Media type of ids, one a line, while conversations are dragged."""


class ConversationModel(QAbstractListModel):
    """``ENTRY`` is what a line stands for, ``CONVERSATION`` that where it is a conversation,
    ``WRITING`` whether an answer is being written in it, ``WHEN`` the words for its time.

    Signals: ``renamed(conversation_id, title)`` and ``folder_renamed(folder_id, name)`` when a
    person has written other words; they are shown as soon as they are kept.
    """

    renamed = Signal(str, str)
    folder_renamed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._words_for = Words(self)
        self.folders: tuple[Folder, ...] = ()
        self._all: list[Conversation] = []
        self._entries: list[Entry] = []
        self._rows: dict[str, int] = {}
        self._heads: list[int] = []
        self._writing: set[str] = set()
        self._today = date.today()  # noqa: DTZ011 - the person's own days

    @property
    def heads(self) -> Sequence[int]:
        """The rows of headings and folders, from the top."""
        return self._heads

    @property
    def conversations(self) -> int:
        """How many conversations there are, those in closed folders among them."""
        return len(self._all)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's own
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """One fact about one line."""
        entry = self._entry(index)
        if entry is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self._words(entry)
            case Qt.ItemDataRole.AccessibleTextRole:
                above = self._entries[index.row() - 1] if index.row() else None
                when = self.when(entry) if isinstance(entry, Conversation) else ""
                return self._words_for.spoken(entry, when, above)
            case _:
                return self._own(entry, int(role))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are only read. Titles and names can be written anew."""
        flag = Qt.ItemFlag
        plain = flag.ItemIsEnabled | flag.ItemNeverHasChildren
        match self._entry(index):
            case Conversation():
                return plain | flag.ItemIsSelectable | flag.ItemIsEditable | flag.ItemIsDragEnabled
            case FolderLine():
                return plain | flag.ItemIsEditable
            case Heading():
                return flag.ItemNeverHasChildren
        return flag.NoItemFlags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """Say that a person has written other words. None at all changes nothing."""
        words = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or words in ("", index.data()):
            return False
        match self._entry(index):
            case Conversation(id=identity):
                self.renamed.emit(identity, words)
            case FolderLine(folder=folder):
                self.folder_renamed.emit(folder.id, words)
        return True

    def mimeTypes(self) -> list[str]:  # noqa: N802 - Qt's name
        """What is dragged from here."""
        return [DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 - Qt's name
        """The ids of conversations, for a folder to take."""
        entries = (self._entry(index) for index in indexes)
        mime = QMimeData()
        ids = [each.id for each in entries if isinstance(each, Conversation)]
        mime.setData(DRAGGED, "\n".join(ids).encode())
        return mime

    def show(self, conversations: list[Conversation], folders: Sequence[Folder] = ()) -> None:
        """Replace all."""
        self._all = list(conversations)
        self.folders = tuple(folders)
        self.group()

    def show_writing(self, conversation_ids: set[str]) -> None:
        """In which of them an answer is being written."""
        changed = self._writing ^ conversation_ids
        self._writing = set(conversation_ids)
        for index in filter(QModelIndex.isValid, map(self.index_of, changed)):
            self.dataChanged.emit(index, index, [WRITING])

    def put(self, conversation: Conversation) -> None:
        """``conversation`` is new or was used: it goes to the top of where it belongs."""
        others = [each for each in self._all if each.id != conversation.id]
        self._all = [conversation, *others]
        self.group()

    def replace(self, *changed: Conversation) -> None:
        """These have changed, and stay where they stand, unless another place is theirs now."""
        new = {each.id: each for each in changed}
        self._all = [new.get(each.id, each) for each in self._all]
        self.group()

    def drop(self, *conversation_ids: str) -> None:
        """Take some off the list."""
        gone = set(conversation_ids)
        self._all = [each for each in self._all if each.id not in gone]
        self.group()

    def show_folder(self, folder_id: str, opened: bool) -> None:
        """Open or close a folder."""
        self.folders = tuple(
            replace(each, opened=opened) if each.id == folder_id else each for each in self.folders
        )
        self.group()

    def find(self, conversation_id: str) -> Conversation | None:
        """A conversation by its id."""
        row = self._rows.get(conversation_id)
        if row is not None and isinstance(entry := self._entries[row], Conversation):
            return entry
        return next((each for each in self._all if each.id == conversation_id), None)

    def row_of(self, conversation_id: str) -> int | None:
        """Where a conversation stands; None where it does not, or in a closed folder."""
        return self._rows.get(conversation_id)

    def index_of(self, identity: str) -> QModelIndex:
        """Where a line stands, as an index; not valid where it does not."""
        row = self._rows.get(identity)
        return QModelIndex() if row is None else self.index(row)

    def title(self, conversation: Conversation) -> str:
        """Its title on one line, or words for none."""
        return self._words_for.title(conversation)

    def when(self, conversation: Conversation) -> str:
        """Words for when it was last used."""
        return self._words_for.when(conversation, self.folders, self._today)

    def folder_at(self, index: Index) -> str | None:
        """The folder that a line is, or is below; None for none."""
        match self._entry(index):
            case FolderLine(folder=folder):
                return folder.id
            case Conversation(pinned=False, folder_id=folder_id):
                return folder_id
            case _:
                return None

    def pass_midnight(self) -> None:
        """Yesterday is another day where a day has begun."""
        if date.today() != self._today:  # noqa: DTZ011 - the person's own days
            self.group()

    def group(self) -> None:
        """Put every line where it belongs."""
        self._today = date.today()  # noqa: DTZ011 - the person's own days
        entries = self._grouped()
        rows = {entry.id: row for row, entry in enumerate(entries)}
        heads = [row for row, each in enumerate(entries) if not isinstance(each, Conversation)]

        def settle() -> None:
            self._rows, self._heads = rows, heads

        become(self, self._entries, entries, settle)

    def _grouped(self) -> list[Entry]:
        known = {folder.id for folder in self.folders}
        pinned: list[Entry] = []
        days: list[Conversation] = []
        inside: dict[str, list[Entry]] = {folder: [] for folder in known}
        for each in self._all:
            if each.pinned:
                pinned.append(each)
            elif each.folder_id in inside:
                inside[each.folder_id].append(each)
            else:
                days.append(each)
        entries: list[Entry] = [Heading(self.tr("Pinned")), *pinned] if pinned else []
        for folder in self.folders:
            entries.append(FolderLine(folder, len(inside[folder.id])))
            entries += inside[folder.id] if folder.opened else []
        last: Span | None = None
        for each, span in zip(
            days, spans((each.updated for each in days), self._today), strict=True
        ):
            if span is not last:
                entries.append(Heading(self._words_for.heading(span)))
                last = span
            entries.append(each)
        return entries

    def _entry(self, index: Index) -> Entry | None:
        row = index.row()
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def _words(self, entry: Entry) -> str:
        match entry:
            case Heading(words):
                return words
            case FolderLine(folder=folder):
                return folder.name
        return self.title(entry)

    def _own(self, entry: Entry, role: int) -> object:
        if role == int(ENTRY):
            return entry
        if not isinstance(entry, Conversation):
            return None
        if role == int(CONVERSATION):
            return entry
        if role == int(WRITING):
            return entry.id in self._writing
        return self.when(entry) if role == int(WHEN) else None


def dragged(mime: QMimeData) -> list[str]:
    """The ids of the conversations that are dragged."""
    return bytes(mime.data(DRAGGED).data()).decode().split()
