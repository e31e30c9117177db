"""What a conversation is made of: frozen values without behaviour, shared by every room.

A conversation is a tree of messages: each message names its parent, so an edited question or a
second answer is a sibling and nothing is overwritten. The conversation points at one leaf; the
path from the root to that leaf is what a person sees and what the model reads.
"""

from dataclasses import dataclass
from enum import StrEnum

from lavender.errors import Sentence


class Role(StrEnum):
    """Who speaks."""

    USER = "user"
    ASSISTANT = "assistant"


class Status(StrEnum):
    """How a message ended. Only answers are ever anything but ``DONE``."""

    DONE = "done"
    WRITING = "writing"
    STOPPED = "stopped"
    """The person stopped it; the text so far is kept."""
    FAILED = "failed"
    """The engine could not go on; the text so far is kept, ``Message.notes`` say why."""
    INTERRUPTED = "interrupted"
    """The program that wrote it is gone; the text so far is kept."""


@dataclass(frozen=True)
class Photo:
    """One picture, named by the SHA-256 of its original bytes.

    ``width`` and ``height`` are pixels of the upright picture, ``size`` is bytes of the file.
    """

    sha256: str
    width: int
    height: int
    media_type: str
    size: int


@dataclass(frozen=True)
class Box:
    """A rectangle of a photo, in pixels of the upright original."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True)
class Lens:
    """How a model looks at a photo: as a square of ``size`` pixels.

    With ``grids`` it looks at it once more in tiles of that size; each grid is the (height, width)
    in pixels that tiles may fill. With ``whole`` it gets the photo in its own shape, with a longest
    side of ``size`` at most, and does the rest itself.
    """

    size: int
    grids: tuple[tuple[int, int], ...] = ()
    whole: bool = False


@dataclass(frozen=True)
class Pixels:
    """Decoded RGB, 8 bits a channel, row by row: ``len(rgb) == width * height * 3``.

    With ``tiles`` (rows, columns) it is a column of squares: an overview, then the tiles row by
    row, of a photo whose (width, height) is ``whole``.
    """

    width: int
    height: int
    rgb: bytes
    tiles: tuple[int, int] = (0, 0)
    whole: tuple[int, int] = (0, 0)


@dataclass(frozen=True)
class Usage:
    """Token counts of one answer. ``cached_tokens`` of the prompt were not evaluated again.

    ``left_out`` counts the earlier questions that had no place in the context.
    """

    prompt_tokens: int = 0
    image_tokens: int = 0
    cached_tokens: int = 0
    completion_tokens: int = 0
    left_out: int = 0


@dataclass(frozen=True)
class Timings:
    """Seconds as measured, and the decoding speed. Zero where a stage did not take place."""

    load_s: float = 0.0
    encode_s: float = 0.0
    prefill_s: float = 0.0
    first_token_s: float = 0.0
    total_s: float = 0.0
    tokens_per_second: float = 0.0


@dataclass(frozen=True)
class Written:
    """The token ids in which a model wrote an answer. ``by`` names the content of its file.

    An answer's words could be cut into other tokens than the model chose; with its ids, the model
    reads exactly what it wrote, and what it still remembers of it holds.
    """

    by: str = ""
    ids: tuple[int, ...] = ()


@dataclass(frozen=True)
class Message:
    """One turn. ``id`` and ``parent_id`` are the store's; ``created`` is Unix seconds, UTC."""

    id: str
    conversation_id: str
    parent_id: str | None
    role: Role
    text: str
    photos: tuple[Photo, ...]
    status: Status
    created: float
    model: str = ""
    notes: tuple[Sentence, ...] = ()
    """For the person: why it failed, or what left the context."""
    stop_reason: str = ""
    usage: Usage = Usage()
    timings: Timings = Timings()
    written: Written = Written()

    @property
    def note(self) -> str:
        """The notes in English."""
        return " ".join(map(str, self.notes))


@dataclass(frozen=True)
class Conversation:
    """A conversation's head. ``created`` and ``updated`` are Unix seconds, UTC."""

    id: str
    title: str
    created: float
    updated: float
    leaf_id: str | None
    model: str
    system: str
    """The system text; empty means the model family's own."""
    cover: str = ""
    """SHA-256 of the first photo, or empty."""
    pinned: bool = False
    folder_id: str | None = None
    binned: float | None = None
    """Unix seconds when it came into the bin, or None."""


@dataclass(frozen=True)
class Folder:
    """A place that a person made for conversations. ``opened`` is how the list shows it."""

    id: str
    name: str
    opened: bool = True
