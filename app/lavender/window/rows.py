"""Turning the rows of a list model into others by as few steps as they need.

Qt keeps the selection, the place and an open editor through inserts, moves and removals of rows;
through a reset it keeps none of them.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex

MOST_STEPS = 40
"""Where it takes more, the rows are replaced in one go."""


class Named(Protocol):
    """A row that is known by its ``id``."""

    @property
    def id(self) -> str:
        """Like no other row's."""


Row = TypeVar("Row", bound=Named)


def become(
    model: QAbstractListModel, rows: list[Row], wanted: list[Row], settle: Callable[[], None]
) -> None:
    """Change ``rows``, which are the model's, in place into ``wanted``, and tell its views.

    ``settle`` is called while views do not look, when ``rows`` are as wanted but for the last step.
    """
    names = [row.id for row in wanted]
    kept = set(names)
    old = [row.id for row in rows]
    gone = list(_runs([name not in kept for name in old]))
    had = set(old)
    new = list(_runs([name not in had for name in names]))
    moves = _moves([name for name in old if name in kept], [name for name in names if name in had])
    if not rows or not wanted or moves is None or len(gone) + len(new) > MOST_STEPS:
        model.beginResetModel()
        rows[:] = wanted
        settle()
        model.endResetModel()
        return
    nowhere = QModelIndex()
    before = dict(zip(old, rows, strict=True))
    for first, last in reversed(gone):
        model.beginRemoveRows(nowhere, first, last)
        del rows[first : last + 1]
        model.endRemoveRows()
    for source, target in moves:
        # Qt counts the target before the row is taken out.
        model.beginMoveRows(nowhere, source, source, nowhere, target + (target > source))
        rows.insert(target, rows.pop(source))
        model.endMoveRows()
    for first, last in new:
        model.beginInsertRows(nowhere, first, last)
        rows[first:first] = wanted[first : last + 1]
        model.endInsertRows()
    settle()
    rows[:] = wanted
    changed = [
        place
        for place, row in enumerate(wanted)
        if (earlier := before.get(row.id, row)) is not row and earlier != row
    ]
    if changed:
        model.dataChanged.emit(model.index(changed[0]), model.index(changed[-1]))


def _runs(marked: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """First and last of each stretch of marked places."""
    first = None
    for place, mark in enumerate([*marked, False]):
        if mark and first is None:
            first = place
        elif not mark and first is not None:
            yield first, place - 1
            first = None


def _moves(old: list[str], new: list[str]) -> list[tuple[int, int]] | None:
    """Steps (from, to) that bring the same names into another order; None for too many."""
    current = list(old)
    moves: list[tuple[int, int]] = []
    place = 0
    while place < len(new):
        if current[place] == new[place]:
            place += 1
            continue
        if len(moves) == MOST_STEPS:
            return None
        source, target = current.index(new[place], place), place
        if source == place + 1:  # what stands here has gone down, and the rest has come up
            source, target = place, new.index(current[place])
        current.insert(target, current.pop(source))
        moves.append((source, target))
    return moves
