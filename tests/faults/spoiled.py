"""Ways to spoil bytes: what disks, networks and people with bad intentions do to files."""

import random
import struct
from collections.abc import Callable

NASTY = (0, 1, 2, 9, 127, 255, 2**15, 2**16 - 1, 2**31 - 1, 2**31, 2**32 - 1, 2**63, 2**64 - 1)
HEAD = 256
"""Bytes in which most formats say how large they are."""


def flip(data: bytearray, chance: random.Random) -> None:
    """Turn up to twenty bits over, anywhere."""
    for _ in range(chance.randint(1, 20)):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def truncate(data: bytearray, chance: random.Random) -> None:
    """Cut the end off."""
    del data[chance.randrange(len(data)) :]


def swap(data: bytearray, chance: random.Random) -> None:
    """Let two parts change places."""
    length = chance.randint(1, max(len(data) // 4, 1))
    one, other = sorted(chance.randrange(max(len(data) - length, 1)) for _ in range(2))
    data[one : one + length], data[other : other + length] = (
        data[other : other + length],
        data[one : one + length],
    )


def edit_head(data: bytearray, chance: random.Random) -> None:
    """Write odd numbers into the head, in both byte orders."""
    for _ in range(chance.randint(1, 4)):
        number, form = chance.choice(NASTY), chance.choice(("<H", ">H", "<I", ">I", "<Q", ">Q"))
        written = struct.pack(form, number % (1 << (8 * struct.calcsize(form))))
        place = chance.randrange(min(HEAD, len(data)))
        data[place : place + len(written)] = written


def shift(data: bytearray, chance: random.Random) -> None:
    """Lose or gain some bytes."""
    place = chance.randrange(len(data))
    if chance.random() < 0.5:
        del data[place : place + chance.randint(1, 40)]
    else:
        data[place:place] = chance.randbytes(chance.randint(1, 40))


WAYS: tuple[Callable[[bytearray, random.Random], None], ...] = (
    flip,
    truncate,
    swap,
    edit_head,
    edit_head,
    shift,
)


def spoiled(content: bytes, chance: random.Random) -> bytes:
    """``content`` after one to three faults; never empty."""
    data = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 3))):
        chance.choice(WAYS)(data, chance)
        if not data:
            return b"\0"
    return bytes(data)
