"""Image embeddings as arrays, on both sides of a pipe: float32, one row an image token."""

from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeAlias, TypeVar

from lavender.engine.layout import Layout
from lavender.engine.wire import Frames, WireError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Features: TypeAlias = "NDArray[np.float32]"
"""One photo's features as the language model gets them: (tokens, width)."""

Key = TypeVar("Key")


class Look(NamedTuple):
    """What a model saw of a photo: rows of features, and how they stand in a prompt."""

    rows: Features
    layout: Layout


def from_frame(frames: Frames, tokens: int, width: int) -> Features:
    """The array of a message's only frame. ``WireError`` where its size is another one."""
    if len(frames) != 1 or min(tokens, width) < 1 or len(frames[0]) != tokens * width * 4:
        raise WireError("image features of another size than announced")
    import numpy as np  # noqa: PLC0415 - not before the window is painted

    return np.frombuffer(frames[0], dtype="<f4").reshape(tokens, width)


def to_frame(features: Features) -> bytes:
    """The array as bytes, row by row."""
    import numpy as np  # noqa: PLC0415 - not before the window is painted

    return np.ascontiguousarray(features, dtype="<f4").tobytes()


class FeatureCache(Generic[Key]):
    """The features of the photos used last, up to ``limit`` bytes; at least one is kept.

    Small, because older ones are on the disk, and a 7B model's take 9 MB a photo.
    """

    def __init__(self, limit: int = 10 << 20) -> None:
        self._limit = limit
        self._kept: OrderedDict[Key, Look] = OrderedDict()

    def get(self, key: Key) -> Look | None:
        """The features of ``key``, which is the freshest then."""
        if key in self._kept:
            self._kept.move_to_end(key)
        return self._kept.get(key)

    def drop(self, unwanted: Callable[[Key], bool]) -> None:
        """Let go of the features whose key is unwanted."""
        for key in [key for key in self._kept if unwanted(key)]:
            del self._kept[key]

    def put(self, key: Key, look: Look) -> None:
        """Keep ``look``; the oldest leave."""
        self._kept[key] = look
        self._kept.move_to_end(key)
        while len(self._kept) > 1 and self._bytes() > self._limit:
            self._kept.popitem(last=False)

    def _bytes(self) -> int:
        return sum(look.rows.nbytes for look in self._kept.values())
