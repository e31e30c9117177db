"""Lets the engine read while the person still types: attached photos, and what was said before."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from lavender.assistant import Assistant, StageEvent, Stoppable
from lavender.chat.types import Photo
from lavender.window.bridge import Bridge
from lavender.window.composer import Composer, Mode

Key = tuple[str | None, tuple[Photo, ...], str, str]


class ReadingAhead(QObject):
    """Follows what is attached and typed: reads what is there already, or stops where it is taken
    away. The first letter is enough to load a model and to bring back an older conversation.

    ``place`` gives the conversation, the model and the system text that a question would go with.
    """

    def __init__(
        self,
        assistant: Assistant,
        composer: Composer,
        bridge: Bridge,
        place: Callable[[], tuple[str | None, str, str]],
    ) -> None:
        super().__init__()
        self._assistant = assistant
        self._composer = composer
        self._bridge = bridge
        self._place = place
        self._key: Key | None = None
        self._handing_over = False
        self._reading: Stoppable | None = None
        composer.strip.changed.connect(self.refresh)
        composer.box.textChanged.connect(self.refresh)

    def refresh(self) -> None:
        """Something may have changed: photos, words, conversation, model, the end of an answer."""
        key = self._wanted()
        if key == self._key or self._handing_over:
            return
        if self._reading is not None:
            self._reading.stop()
        self._let_go()
        if key is not None:
            self._begin(key)

    def hand_over(self) -> None:
        """A question takes everything out of the composer: what is being read is its business."""
        self._let_go()
        self._handing_over = True
        self._composer.clear()
        self._handing_over = False

    def _let_go(self) -> None:
        self._key = self._reading = None
        self._composer.show_reading(False)

    def _wanted(self) -> Key | None:
        # An answer that is still being written comes before what would be read.
        composer = self._composer
        begun = composer.strip.photos or composer.text
        # A draft that came back is no sign that somebody is about to ask.
        if not begun or composer.untouched or composer.mode is Mode.WRITING:
            return None
        conversation_id, model, system = self._place()
        return conversation_id, composer.strip.photos, model, system

    def _begin(self, key: Key) -> None:
        conversation_id, photos, model, system = key

        def hear(stage: StageEvent | None) -> None:
            if self._reading is reading:
                self._composer.show_reading(stage is not None and bool(photos))

        reading = self._assistant.read_ahead(
            conversation_id=conversation_id,
            photos=photos,
            model=model,
            system=system,
            listener=self._bridge.listener(hear),
        )
        self._key, self._reading = key, reading
