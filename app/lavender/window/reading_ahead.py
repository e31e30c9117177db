"""Lets the engine read the attached photos while the person still types."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from lavender.assistant import Assistant, StageEvent, Stoppable
from lavender.chat.types import Photo
from lavender.window.bridge import Bridge
from lavender.window.composer import Composer, Mode

Key = tuple[str | None, tuple[Photo, ...], str, str]


class ReadingAhead(QObject):
    """Follows what is attached: reads it, or stops where it is taken away.

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
        self._reading: Stoppable | None = None
        composer.strip.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Something may have changed: photos, conversation, model, or the end of an answer."""
        key = self._wanted()
        if key == self._key:
            return
        if self._reading is not None:
            self._reading.stop()
        self.hand_over()
        if key is not None:
            self._begin(key)

    def hand_over(self) -> None:
        """A question took the photos along: what is being read is its business now."""
        self._key = self._reading = None
        self._composer.show_reading(False)

    def _wanted(self) -> Key | None:
        # An answer that is still being written comes before what would be read.
        if not self._composer.strip.photos or self._composer.mode is Mode.WRITING:
            return None
        conversation_id, model, system = self._place()
        return conversation_id, self._composer.strip.photos, model, system

    def _begin(self, key: Key) -> None:
        conversation_id, photos, model, system = key

        def hear(stage: StageEvent | None) -> None:
            if self._reading is reading:
                self._composer.show_reading(stage is not None)

        reading = self._assistant.read_ahead(
            conversation_id=conversation_id,
            photos=photos,
            model=model,
            system=system,
            listener=self._bridge.listener(hear),
        )
        self._key, self._reading = key, reading
