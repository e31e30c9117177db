"""The lines of the list of conversations: headings, folders, and conversations under them.

What is pinned comes first, then the folders, then the days. A change moves, adds and takes away
just the lines that it touches, so that a selection and a title that is being written stay.
"""

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from PySide6.QtCore import (
    QAbstractListModel,
    QDateTime,
    QLocale,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from lavender.chat.days import Age, Span, spans
from lavender.chat.types import Conversation, Folder
from lavender.window.rows import become

Index = QModelIndex | QPersistentModelIndex
CONVERSATION = Qt.ItemDataRole.UserRole
WRITING = Qt.ItemDataRole.UserRole + 1
WHEN = Qt.ItemDataRole.UserRole + 2
ENTRY = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True)
class Heading:
    """Words above what belongs together."""

    words: str

    @property
    def id(self) -> str:
        """Like nothing else in the list."""
        return f"heading {self.words}"


@dataclass(frozen=True)
class FolderLine:
    """A folder, and how many conversations are below it when it is open."""

    folder: Folder
    count: int

    @property
    def id(self) -> str:
        """Like nothing else in the list."""
        return f"folder {self.folder.id}"


DRAGGED = "application/x-lavender-conversations"
"""Media type of ids, one a line, while conversations are dragged."""

Entry = Heading | FolderLine | Conversation


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
                return self._spoken(index.row(), entry)
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
        return " ".join(conversation.title.split()) or self.tr("Untitled conversation")

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
                entries.append(Heading(self._heading(span)))
                last = span
            entries.append(each)
        return entries

    def _heading(self, span: Span) -> str:
        match span.age:
            case Age.TODAY:
                return self.tr("Today")
            case Age.YESTERDAY:
                return self.tr("Yesterday")
            case Age.WEEK:
                return self.tr("Previous 7 days")
        month = QLocale().standaloneMonthName(span.first.month)
        return self.tr("{month} {year}").format(month=month, year=span.first.year)

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

    def _spoken(self, row: int, entry: Entry) -> str:
        """What a screen reader says. A heading is said with the line below it, too: the keys do
        not stop at headings."""
        match entry:
            case Heading(words):
                return words
            case FolderLine(folder=folder, count=count):
                words = (
                    self.tr("Folder {name}, open, {count} conversations")
                    if folder.opened
                    else self.tr("Folder {name}, closed, {count} conversations")
                )
                return words.format(name=folder.name, count=count)
        spoken = f"{self.title(entry)}, {self.when(entry)}"
        above = self._entries[row - 1] if row else None
        if isinstance(above, Heading):
            words = self.tr("{heading}: {conversation}")
            return words.format(heading=above.words, conversation=spoken)
        return spoken

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

    def when(self, conversation: Conversation) -> str:
        """Words for when it was last used, and for its folder where that is not seen."""
        when = self._when(conversation)
        if conversation.pinned and conversation.folder_id:
            names: Iterable[str] = (
                each.name for each in self.folders if each.id == conversation.folder_id
            )
            for name in names:
                return self.tr("{folder} · {when}").format(folder=name, when=when)
        return when

    def _when(self, conversation: Conversation) -> str:
        moment = conversation.updated
        age_s = time.time() - moment
        if age_s < 60:
            return self.tr("Just now")
        if age_s < 3600:
            return self.tr("{minutes} min ago").format(minutes=int(age_s // 60))
        then = QDateTime.fromSecsSinceEpoch(int(moment))
        locale = QLocale()
        days = (self._today - datetime.fromtimestamp(moment).date()).days  # noqa: DTZ006
        under_its_day = not conversation.pinned and conversation.folder_id is None
        if days <= 0 or (days == 1 and under_its_day):
            return locale.toString(then.time(), QLocale.FormatType.ShortFormat)
        if days == 1:
            return self.tr("Yesterday")
        if days < 7:
            return locale.toString(then.date(), "dddd")
        return locale.toString(then.date(), QLocale.FormatType.ShortFormat)


def dragged(mime: QMimeData) -> list[str]:
    """The ids of the conversations that are dragged."""
    return bytes(mime.data(DRAGGED).data()).decode().split()
