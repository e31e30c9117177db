"""From what the library holds to what the engine reads: a conversation's turns and its pixels."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future
from functools import lru_cache
from typing import Protocol, TypeVar

from lavender.chat.decoder import Decoder
from lavender.chat.types import Conversation, Lens, Message, Photo, Pixels, Role
from lavender.engine.protocol import AnswerRequest, ModelSpec, Sampling, Turn
from lavender.errors import QT_TRANSLATE_NOOP, UserError
from lavender.store import Store

T = TypeVar("T")

SQUARES_KEPT = 8
"""Photos whose pixels stay at hand for the next question: about a third of a megabyte each."""


class StoreThread(Protocol):
    """Runs a function with the store on the one thread that owns it."""

    def submit(self, fn: Callable[[Store], T]) -> Future[T]:
        """Queue ``fn``; its result or exception arrives in the future."""
        ...


class Squares(Mapping[str, Pixels]):
    """A conversation's photos as the model sees them, by SHA-256.

    Each is decoded only when it is looked at: most were read long ago. ``UserError`` then for one
    that is gone.
    """

    def __init__(self, photos: Iterable[str], square: Callable[[str], Pixels]) -> None:
        self._photos = dict.fromkeys(photos)
        self._square = square

    def __getitem__(self, sha256: str) -> Pixels:
        if sha256 not in self._photos:
            raise KeyError(sha256)
        return self._square(sha256)

    def __contains__(self, sha256: object) -> bool:
        return sha256 in self._photos

    def __iter__(self) -> Iterator[str]:
        return iter(self._photos)

    def __len__(self) -> int:
        return len(self._photos)


class Requests:
    """Builds requests. Everything here waits for the store."""

    def __init__(self, store: StoreThread, decoder: Decoder) -> None:
        self._store = store
        self._decoder = decoder
        self._pixels = lru_cache(SQUARES_KEPT)(self._square)

    def answer(
        self, conversation: Conversation, answer: Message, spec: ModelSpec, sampling: Sampling
    ) -> AnswerRequest:
        """What is needed to write ``answer``."""
        # Words that are there already are gone on with.
        end = answer.id if answer.text.strip() else answer.parent_id
        path = self._store.submit(lambda store: store.path(conversation.id, end)).result()
        return self._request(conversation.id, conversation.system, turns(path), spec, sampling)

    def ahead(
        self, conversation_id: str | None, photos: tuple[Photo, ...], spec: ModelSpec, system: str
    ) -> AnswerRequest:
        """What can be read before there is a question: what was said, and ``photos``.

        ``system`` is for a conversation that does not exist yet.
        """
        said: tuple[Turn, ...] = ()
        if conversation_id is not None:
            known = conversation_id
            system = self._store.submit(lambda store: store.conversation(known)).result().system
            said = turns(self._store.submit(lambda store: store.path(known)).result())
        names = tuple(photo.sha256 for photo in photos)
        ahead = _follow(said, Turn(Role.USER, "", names))
        return self._request(conversation_id or "", system, ahead, spec, Sampling())

    def pixels(self, sha256: str, lens: Lens) -> Pixels:
        """A photo as a model looks at it. Raises ``UserError``, also for a model without eyes."""
        return self._pixels(sha256, lens)

    def _request(
        self,
        conversation: str,
        system: str,
        said: tuple[Turn, ...],
        spec: ModelSpec,
        sampling: Sampling,
    ) -> AnswerRequest:
        photos = (photo for turn in said for photo in turn.photos)
        return AnswerRequest(
            model=spec,
            turns=said,
            system=system,
            sampling=sampling,
            pixels=Squares(photos, lambda sha256: self._pixels(sha256, spec.lens)),
            conversation=conversation,
        )

    def _square(self, sha256: str, lens: Lens) -> Pixels:
        if lens.size <= 0:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors", "This model cannot see photos. Choose one that comes with an mmproj."
                )
            )
        original = self._store.submit(lambda store: store.photos.read(sha256)).result()
        return self._decoder.pixels(original, lens)


def turns(path: list[Message]) -> tuple[Turn, ...]:
    """What the model reads of a conversation, oldest first.

    An answer without words is left out, and the questions around it become one turn: a prompt
    in which the same speaker talks twice is one that no model was trained on.
    """
    said: tuple[Turn, ...] = ()
    for message in path:
        if message.role == Role.USER or message.text.strip():
            photos = tuple(photo.sha256 for photo in message.photos)
            said = _follow(said, Turn(message.role, message.text, photos, message.written))
    return said


def _follow(said: tuple[Turn, ...], turn: Turn) -> tuple[Turn, ...]:
    """``turn`` after what was said, as one with the last turn where that is the same speaker's."""
    if not said or said[-1].role != turn.role:
        return (*said, turn)
    last = said[-1]
    return (*said[:-1], Turn(last.role, f"{last.text}\n{turn.text}", last.photos + turn.photos))
