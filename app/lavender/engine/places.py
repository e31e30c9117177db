"""The conversations that stay in memory, each in a cache of its own.

A cache of its own keeps the numbers exact: beside another conversation in the same cache they
would differ (by 0.09 in a logit, measured), and a state could not be moved to a cache of another
kind. It costs llama.cpp's buffer for a batch once more.

One earns a place by being gone on with. Fifty photos with a question each pass through one cache.

All caches together have as many places as the plan gives one conversation, so that the memory
that was planned holds. Where a conversation needs more, the one that nobody asked for longest goes;
its state is on the disk by then.
"""

from collections.abc import Callable, Iterator, Sequence

from lavender.engine.language import Language
from lavender.engine.segments import Segment
from lavender.engine.weights import Weights

GONE_ON_WITH = 2
"""Questions after which a conversation is worth memory of its own."""


class Place:
    """One cache and whose it is.

    ``unkept`` says that the disk does not know its state; ``turns`` counts the conversation's
    questions so far.
    """

    def __init__(self, language: Language) -> None:
        self.language = language
        self.conversation = ""
        self.unkept = False
        self.was_kept = False
        self.turns = 0


class Places:
    """At least one place, at most ``weights.plan.residents``.

    ``keep`` is called with a place before what it holds is given up.
    """

    def __init__(self, weights: Weights, keep: Callable[[Place], None]) -> None:
        self._weights = weights
        self._keep = keep
        self._places: list[Place] = [Place(Language(weights))]
        """The one that was asked last comes last."""

    @property
    def current(self) -> Place:
        """Where the last question was asked."""
        return self._places[-1]

    def __iter__(self) -> Iterator[Place]:
        return iter(tuple(self._places))

    def take(self, conversation: str, prompt: Sequence[Segment], cells: int) -> Place:
        """The place for a conversation's ``prompt``, with room for ``cells`` places of a cache.

        Raises ``NoRoomError``.
        """
        place = self._of(conversation) or self._about_its_photo(prompt) or self._passing()
        place = place or self._new(cells) or self._places[0]
        self._places.remove(place)
        self._places.append(place)
        if place.conversation != conversation:
            self._give_up(place)
            place.conversation = conversation
        self.widen(place, cells)
        return place

    def widen(self, place: Place, cells: int) -> None:
        """Make room for so many cells in the place that was asked last; others leave for it.

        Raises ``NoRoomError``; then the place is as it was.
        """
        size = place.language.grown(cells)
        while len(self._places) > 1 and self._others(place) + size > self._room:
            self._close(self._places[0])
        place.language.reserve(cells)

    def forget(self, conversation: str) -> None:
        """Hold nothing of this conversation."""
        for place in self:
            if place.conversation == conversation:
                place.conversation = ""
                place.unkept = False
                place.turns = 0
                place.language.keep(0)

    def close(self) -> None:
        """Give the memory of all caches back; nothing is kept."""
        for place in self:
            place.language.close()

    @property
    def _room(self) -> int:
        return self._weights.plan.n_ctx

    def _of(self, conversation: str) -> Place | None:
        for place in self._places:
            if conversation and place.conversation == conversation:
                return place
        return None

    def _about_its_photo(self, prompt: Sequence[Segment]) -> Place | None:
        """The place that holds most of the prompt, a photo with it: it need not be read again."""
        best: tuple[int, Place] | None = None
        for place in self._places:
            number = place.language.reusable(prompt)
            held = prompt[:number]
            if any(segment.photo for segment in held) and (best is None or number > best[0]):
                best = number, place
        return best[1] if best else None

    def _passing(self) -> Place | None:
        """The oldest place that nobody came back to."""
        return next((place for place in self._places if place.turns < GONE_ON_WITH), None)

    def _new(self, cells: int) -> Place | None:
        if len(self._places) >= self._weights.plan.residents:
            return None
        language = Language(self._weights)
        taken = sum(place.language.size for place in self._places)
        if taken + language.grown(cells) > self._room:
            return None
        self._places.append(Place(language))
        return self._places[-1]

    def _others(self, place: Place) -> int:
        return sum(other.language.size for other in self._places if other is not place)

    def _close(self, place: Place) -> None:
        self._give_up(place)
        place.language.close()
        self._places.remove(place)

    def _give_up(self, place: Place) -> None:
        if place.conversation:
            self._keep(place)
        place.was_kept = False
        place.turns = 0
