"""The lines of the list of conversations, and the words for them."""

import re
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QDateTime, QLocale, QObject

from lavender.chat.days import Age, Span
from lavender.chat.types import Conversation, Folder


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


Entry = Heading | FolderLine | Conversation


class Words(QObject):
    """What a person reads and hears of lines."""

    def title(self, conversation: Conversation) -> str:
        """Its title on one line, or words for none."""
        return " ".join(conversation.title.split()) or self.tr("Untitled conversation")

    def heading(self, span: Span) -> str:
        """Over what was last used in a stretch of days."""
        match span.age:
            case Age.TODAY:
                return self.tr("Today")
            case Age.YESTERDAY:
                return self.tr("Yesterday")
            case Age.WEEK:
                return self.tr("Previous 7 days")
        month = QLocale().standaloneMonthName(span.first.month)
        return self.tr("{month} {year}").format(month=month, year=span.first.year)

    def when(self, conversation: Conversation, folders: Sequence[Folder], today: date) -> str:
        """Words for when it was last used, and for its folder where that is not seen."""
        when = self._when(conversation, today)
        if conversation.pinned and conversation.folder_id:
            names = (each.name for each in folders if each.id == conversation.folder_id)
            for name in names:
                return self.tr("{folder} · {when}").format(folder=name, when=when)
        return when

    def _when(self, conversation: Conversation, today: date) -> str:
        moment = conversation.updated
        age_s = time.time() - moment
        if age_s < 60:
            return self.tr("Just now")
        if age_s < 3600:
            return self.tr("{minutes} min ago").format(minutes=int(age_s // 60))
        then = QDateTime.fromSecsSinceEpoch(int(moment))
        locale = QLocale()
        days = (today - datetime.fromtimestamp(moment).date()).days  # noqa: DTZ006
        under_its_day = not conversation.pinned and conversation.folder_id is None
        if days <= 0 or (days == 1 and under_its_day):
            return locale.toString(then.time(), QLocale.FormatType.ShortFormat)
        if days == 1:
            return self.tr("Yesterday")
        if days < 7:
            return locale.toString(then.date(), "dddd")
        return locale.toString(then.date(), QLocale.FormatType.ShortFormat)

    def spoken(self, entry: Entry, when: str, above: Entry | None) -> str:
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
        spoken = f"{self.title(entry)}, {when}"
        if isinstance(above, Heading):
            words = self.tr("{heading}: {conversation}")
            return words.format(heading=above.words, conversation=spoken)
        return spoken


def for_frame(title: str) -> str:
    """A title for the window's frame, which another program draws: no control characters, and
    none that turn the order of what follows round."""
    return _OBEYED.sub("", title)


_OBEYED = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
