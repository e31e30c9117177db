"""What stands for a photo in a prompt: rows of features, and with some models tokens around them.

A LLaVA photo is one stretch of rows. Others put marks of their own before and after it, or read it
in several pieces; some number the rows of a piece by line and column instead of one after the
other (M-RoPE), and some let all rows of a piece see each other (not causal).
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Block:
    """Either token ids, or a number of rows, which follow those of the blocks before.

    ``across`` and ``down`` are the rows' columns and lines where positions go by them, else 0.
    """

    tokens: tuple[int, ...] = ()
    rows: int = 0
    across: int = 0
    down: int = 0
    causal: bool = True


Layout = tuple[Block, ...]


def plain(rows: int) -> Layout:
    """The layout of a LLaVA photo."""
    return (Block(rows=rows),)


def row_count(layout: Layout) -> int:
    """Rows of features in all."""
    return sum(block.rows for block in layout)
