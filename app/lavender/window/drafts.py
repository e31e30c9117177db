"""Each conversation has its own draft: kept in the library while one types, and shown again."""

from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtCore import QObject, QTimer

from lavender.chat.drafts import Draft
from lavender.chat.types import Photo
from lavender.library import Library
from lavender.window.bridge import Bridge
from lavender.window.composer import Composer
from lavender.window.photo_chip import PhotoChip

SETTLED_MS = 1000
"""After the last key. A draft is kept at once where its conversation or the window is left."""


class Drafts(QObject):
    """Keeps what is in ``composer`` as the draft of the conversation on screen.

    A new conversation has the id ``blank``, which is another one in each pane. ``tell`` shows an
    error to the person.
    """

    def __init__(
        self,
        library: Library,
        composer: Composer,
        bridge: Bridge,
        tell: Callable[[BaseException], None],
        blank: str = "",
    ) -> None:
        super().__init__(composer)
        self._blank = blank
        self._library = library
        self._composer = composer
        self._bridge = bridge
        self._tell = tell
        self._id = blank
        self._saved = Draft()
        self._loading = False
        self._left: dict[PhotoChip, str] = {}
        """Photos that were still being opened when their conversation was left."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLED_MS)
        self._timer.timeout.connect(self.keep)
        composer.box.textChanged.connect(self._timer.start)
        composer.strip.changed.connect(self._timer.start)
        composer.strip.late.connect(self._came_late)
        self._load()

    def show(self, conversation_id: str | None) -> None:
        """Another conversation, or a new one, is on screen: so is its draft."""
        if (conversation_id or self._blank) == self._id:
            return
        self.keep()
        for chip in self._composer.strip.chips:
            if chip.photo is None:
                self._left[chip] = self._id
        self._id = conversation_id or self._blank
        self._composer.empty()
        self._load()

    def sent(self, asked_in: str | None, conversation_id: str) -> None:
        """The draft of ``asked_in`` is a question of the conversation ``conversation_id`` now."""
        self._write(asked_in or self._blank, Draft())
        if self._id == (asked_in or self._blank):
            self._id = conversation_id
            self._saved = Draft()
            self._loading = False

    def keep(self) -> None:
        """Keep what is there now. Returns at once."""
        self._timer.stop()
        now = self._composer.draft()
        if self._loading:
            if now:
                self._watch(self._library.drafts.add(self._id, now))
        elif now != self._saved:
            self._saved = now
            self._write(self._id, now)

    def drop(self) -> None:
        """Take out what is there now without keeping it anywhere."""
        self._saved = Draft()
        self._loading = False
        self._left.clear()
        self._composer.empty()
        self._timer.stop()

    def _load(self) -> None:
        wanted = self._id
        self._loading = True
        self._saved = Draft()

        def loaded(draft: Draft) -> None:
            if self._id != wanted or not self._loading:
                return
            self._loading = False
            self._saved = draft
            if draft:
                self._composer.put_before(draft)

        def failed(error: BaseException) -> None:
            self._loading = self._loading and self._id != wanted
            self._tell(error)

        self._bridge.watch(self._library.drafts.get(wanted), loaded, failed, self)

    def _came_late(self, chip: PhotoChip, photo: Photo) -> None:
        home = self._left.pop(chip, None)
        if home is None:
            return  # the person took it off
        if home == self._id:
            self._composer.strip.settle(self._composer.strip.add(chip.name), photo)
        else:
            self._watch(self._library.drafts.add(home, Draft("", (photo,), (chip.name,))))

    def _write(self, conversation_id: str, draft: Draft) -> None:
        self._watch(self._library.drafts.keep(conversation_id, draft))

    def _watch(self, future: Future[None]) -> None:
        self._bridge.watch(future, lambda _: None, self._tell, self)
