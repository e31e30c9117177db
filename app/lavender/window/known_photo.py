"""A quiet line above the composer: this photo was asked about before."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from lavender.library import Library, Shown
from lavender.window.bridge import Bridge
from lavender.window.composer import Composer
from lavender.window.conversation_menus import ChatsMenu
from lavender.window.mirrored import isolated, menu_corner
from lavender.window.notes import Offering, OneLine


class KnownLine(Offering):
    """Says in which conversations a photo is. Signals: ``opened(conversation_id, message_id)``."""

    opened = Signal(str, str)

    def __init__(self, chats: list[Shown]) -> None:
        latest = chats[0]
        self.open_button, self.all_button = QPushButton(), QPushButton()
        said = QWidget()
        said.setObjectName("plain")
        super().__init__(said, self.open_button, self.all_button)
        title = " ".join(latest.conversation.title.split())
        title = title or self.tr("Untitled conversation")
        where, brief = (
            (
                self.tr("This photo is in {count} conversations. The latest:"),
                self.tr("In {count} conversations"),
            )
            if len(chats) > 1
            else (self.tr("You have asked about this photo before:"), self.tr("Asked about before"))
        )
        # The title is the news: it has a line of its own.
        lines = QVBoxLayout(said)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        said_of, news = OneLine("small"), OneLine()
        said_of.show_text(where.format(count=len(chats)), brief.format(count=len(chats)))
        news.show_text(title)
        lines.addWidget(said_of)
        lines.addWidget(news)
        self.words = self.tr("You have asked about this photo before: “{title}”").format(
            title=isolated(title)
        )
        self.setAccessibleName(self.words)
        said.setToolTip(title)
        self.open_button.setText(self.tr("Open"))
        self.open_button.setAccessibleName(self.tr("Open the conversation about this photo"))
        self.open_button.clicked.connect(
            lambda: self.opened.emit(latest.conversation.id, latest.message_id)
        )
        self.all_button.setText(self.tr("All {count}…").format(count=len(chats)))
        self.all_button.setAccessibleName(self.tr("All conversations about this photo"))
        self.all_button.setToolTip(self.tr("All conversations about this photo"))
        self.all_button.clicked.connect(lambda: self._show_all(chats))
        self.all_button.setVisible(len(chats) > 1)

    def _show_all(self, chats: list[Shown]) -> None:
        menu = ChatsMenu(chats, self)
        menu.wanted.connect(self.opened)
        menu.popup(menu_corner(menu, self.all_button))


class KnownPhoto(QObject):
    """Looks in the library for each photo that is attached, and says above the composer what it
    finds, until the photo is gone from there or the person has seen it.

    ``here`` tells the conversation on screen, which is not offered. Signals:
    ``opened(conversation_id, message_id)``.
    """

    opened = Signal(str, str)

    def __init__(
        self,
        composer: Composer,
        library: Library,
        bridge: Bridge,
        here: Callable[[], str | None],
    ) -> None:
        super().__init__()
        self._composer = composer
        self._library = library
        self._bridge = bridge
        self._here = here
        self._asked: set[str] = set()
        self._line: tuple[str, KnownLine] | None = None
        composer.strip.changed.connect(self._look)
        composer.squeezed.connect(self._make_room)

    @property
    def line(self) -> KnownLine | None:
        """What is said now."""
        return self._line[1] if self._line else None

    def _look(self) -> None:
        attached = {photo.sha256 for photo in self._composer.strip.photos}
        self._asked &= attached
        if self._line and self._line[0] not in attached:
            self._put_away()
        for sha256 in attached - self._asked:
            self._asked.add(sha256)
            # That nothing can be found is no trouble: the question can be asked all the same.
            found = partial(self._found, sha256)
            self._bridge.watch(self._library.photos.chats(sha256), found, lambda _: None, self)

    def _found(self, sha256: str, chats: list[Shown]) -> None:
        others = [each for each in chats if each.conversation.id != self._here()]
        if not others or sha256 not in self._asked:
            return
        self._put_away()
        line = KnownLine(others)
        line.opened.connect(self._open)
        line.over.connect(self._put_away)
        self._composer.show_above(line)
        self._line = (sha256, line)
        self._make_room()

    def _make_room(self) -> None:
        """Where there is little, it is the question's."""
        if self._line is not None:
            self._line[1].setVisible(not self._composer.is_squeezed)

    def _open(self, conversation_id: str, message_id: str) -> None:
        self._put_away()
        self.opened.emit(conversation_id, message_id)

    def _put_away(self) -> None:
        if self._line is not None:
            self._line[1].hide()
            self._line[1].deleteLater()
            self._line = None
