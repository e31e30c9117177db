"""States of the language model's cache, kept on disk so that nothing is read twice.

One file holds one conversation: its header has the exact tokens and photo rows that the cache
held. Any state serves any prompt that begins as it does: a new conversation about a known photo
starts from the state of the older one, cut after the photo.

The files are not compressed: zstd would save a tenth (measured on states of Pocket, at any level)
and read a gigabyte a second, where mapping a file takes next to no time.

Only whole, valid files count (see ``container``); with anything else, the prompt is evaluated
anew, and nobody notices but the clock.
"""

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from lavender.engine.container import Draft, Head, Unusable, payload
from lavender.engine.segments import Cell, Segment, covered
from lavender.engine.shelf import Shelf, forget, name_of

log = logging.getLogger(__name__)

PREFIX = "state-"
PACKING = 2
"""To be raised when what a file says of its cells is written in another way."""

WORTH = 32
"""Tokens that a file must save to be worth reading or writing."""


class Cache(Protocol):
    """What this module needs of a language model."""

    @property
    def cells(self) -> tuple[Cell, ...]:
        """What the cache holds."""
        ...

    def state_size(self) -> int:
        """Bytes of its content."""
        ...

    def write_state(self, target: memoryview) -> int:
        """Copy its content; returns the bytes written."""
        ...

    @property
    def room(self) -> int:
        """Cells that it may have at most."""
        ...

    @property
    def ends(self) -> tuple[int, ...]:
        """The position after each of them."""
        ...

    def read_state(self, source: memoryview, cells: Sequence[Cell], ends: Sequence[int]) -> bool:
        """Replace its content; False where that failed and it is empty."""
        ...


@dataclass(frozen=True)
class _Found:
    path: Path
    head: Head
    cells: tuple[Cell, ...]
    segments: int


class States:
    """The kept states of one model, run in one way. ``facts`` decide what is valid for it."""

    def __init__(self, shelf: Shelf, facts: dict[str, Any]) -> None:
        self._shelf = shelf
        self._facts = {**facts, "packing": PACKING}
        self._publishing: threading.Thread | None = None

    def restore(
        self,
        cache: Cache,
        prompt: Sequence[Segment],
        have: int,
        grow: Callable[[int], bool] = lambda _cells: True,
    ) -> bool:
        """Fill the cache with the state that saves most, if one beats ``have`` tokens by enough;
        with the next best where that is damaged.

        The state may be that of a longer talk: ``grow`` makes the cache large enough for so many
        cells and says whether it could. True where the cache was replaced; it may be empty then.
        """
        total = sum(len(segment.cells) for segment in prompt)
        replaced = False
        tried: set[Path] = set()
        while total >= have + WORTH:
            found = self._best(prompt, cache.room, tried)
            if found is None:
                break
            saves = sum(len(segment.cells) for segment in prompt[: found.segments])
            if saves < have + WORTH or not grow(len(found.cells)):
                break
            tried.add(found.path)
            try:
                with payload(found.path, found.head) as state:
                    whole = cache.read_state(state, found.cells, _ends(found.head, found.cells))
            except Unusable as why:
                log.info("a kept state is not used: %s", why)
                self._shelf.remove(found.path)
                continue
            replaced = True
            if whole:
                self._shelf.used(found.path)
                break
            self._shelf.remove(found.path)
            have = 0
        return replaced

    def keep(self, cache: Cache, conversation: str) -> None:
        """Keep what the cache holds as the state of ``conversation``, replacing its older one.

        The copy is made now; the disk is waited for elsewhere.
        """
        cells = cache.cells
        if len(cells) < WORTH:
            return
        self.settle()
        facts = {
            "facts": self._facts,
            "conversation": conversation,
            "cells": _packed(cells),
        }
        if cache.ends != tuple(range(1, len(cells) + 1)):  # the rows of a photo share positions
            facts["ends"] = list(cache.ends)
        draft = self._shelf.draft(self._name(conversation), facts, cache.state_size())
        if draft is None:
            return
        try:
            draft.fill(cache.write_state)
        except (OSError, ValueError) as error:
            log.info("a state is not kept: %s", error)
            return
        self._publishing = threading.Thread(target=_publish, args=(draft,), name="keep")
        self._publishing.start()

    def forget(self, conversation: str) -> None:
        """Delete what is kept of a conversation, and what is on its way to the disk."""
        self.settle()
        forget(self._shelf, conversation)

    def settle(self) -> None:
        """Wait until what was kept is on the disk."""
        if self._publishing is not None:
            self._publishing.join()
            self._publishing = None

    def _name(self, conversation: str) -> str:
        return PREFIX + name_of({"facts": self._facts, "conversation": conversation})

    def _best(self, prompt: Sequence[Segment], room: int, tried: set[Path]) -> _Found | None:
        best: _Found | None = None
        for path, head in self._shelf.heads(PREFIX):
            if path in tried or head.facts.get("facts") != self._facts:
                continue
            cells = _unpacked(head.facts["cells"])
            segments = covered(cells, prompt) if len(cells) <= room else 0
            if segments > (best.segments if best else 0):
                best = _Found(path, head, cells, segments)
        return best


def _ends(head: Head, cells: Sequence[Cell]) -> Sequence[int]:
    ends = head.facts.get("ends")
    return ends if isinstance(ends, list) else range(1, len(cells) + 1)


def _publish(draft: Draft) -> None:
    try:
        draft.publish()
    except OSError as error:
        log.info("a state is not kept: %s", error)


def _packed(cells: Sequence[Cell]) -> list[int | list[object]]:
    """Tokens as they are; a photo's rows that follow each other as [name, first row, number]."""
    packed: list[int | list[object]] = []
    run: list[Any] = []
    for cell in cells:
        if isinstance(cell, int):
            run = []
            packed.append(cell)
        elif run and run[0] == cell[0] and run[1] + run[2] == cell[1]:
            run[2] += 1
        else:
            run = [*cell, 1]
            packed.append(run)
    return packed


def _unpacked(packed: Sequence[int | list[Any]]) -> tuple[Cell, ...]:
    cells: list[Cell] = []
    for entry in packed:
        if isinstance(entry, int):
            cells.append(entry)
        else:
            name, first, number = entry
            cells += [(name, row) for row in range(first, first + number)]
    return tuple(cells)
