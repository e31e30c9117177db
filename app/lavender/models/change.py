"""Whether a person's mmproj is still the one that the repaired copy was made from.

Size and time of the last change answer at once in nearly every case. A file that was only touched,
or put back from a backup, has another time, so then the tensors' data decide: the repair copies
them as they are.
"""

from pathlib import Path

from lavender.gguf import Header, read_header
from lavender.models.manifest import Origin

CHUNK = 1 << 20


def still_the_same(origin: Origin, repaired: Path) -> bool:
    """Whether the file of ``origin`` holds what ``repaired`` was made from. Raises UserError."""
    now = Origin.of(origin.file)
    if now == origin:
        return True
    return now.size == origin.size and _same_data(read_header(origin.file), read_header(repaired))


def _same_data(one: Header, other: Header) -> bool:
    if one.tensors != other.tensors:
        return False
    with one.path.open("rb") as first, other.path.open("rb") as second:
        first.seek(one.data_start)
        second.seek(other.data_start)
        while True:
            ours, theirs = first.read(CHUNK), second.read(CHUNK)
            if ours != theirs:
                return False
            if not ours:
                return True
