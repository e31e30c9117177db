"""A prompt's parts become token ids, cut where a batch may end.

The cuts are part of the result's meaning: llama.cpp's numbers are exact for the same batch
boundaries only, so a prompt is always cut at the same places (after the system text, around each
photo, around each answer), and what is reused from the cache are whole segments.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from lavender.engine.layout import Layout
from lavender.engine.prompt import Answer, Cut, Part, Picture, Special, Words

Cell = int | tuple[str, int]
"""What one place of the KV cache holds: a token id, or (photo's SHA-256, index of its row)."""


def covered(cells: Sequence[Cell], prompt: Sequence["Segment"]) -> int:
    """How many segments at the beginning of ``prompt`` the first of ``cells`` hold already."""
    at = 0
    for number, segment in enumerate(prompt):
        end = at + len(segment.cells)
        if tuple(cells[at:end]) != segment.cells:
            return number
        at = end
    return len(prompt)


def rows_in(prompt: Sequence["Segment"]) -> dict[str, int]:
    """The photos that ``prompt`` shows, by SHA-256, and the rows of each."""
    shown: dict[str, set[Cell]] = {}
    for segment in prompt:
        if segment.photo is not None:
            # The cells name the rows: a photo that is shown twice has them once.
            shown.setdefault(segment.photo, set()).update(segment.cells)
    return {photo: len(rows) for photo, rows in shown.items()}


class Tokenizer(Protocol):
    """What this module needs of a vocabulary."""

    def tokens(self, text: str) -> list[int]:
        """Plain text to ids; special tokens in it are not parsed."""
        ...

    def special(self, name: str) -> int:
        """The id of ``bos``, ``eos`` or a special token's text. ``UserError`` if unknown."""
        ...


@dataclass(frozen=True)
class Segment:
    """What is evaluated as one: tokens, or rows of one photo, from its row ``first`` on.

    ``across``, ``down`` and ``causal`` are those of ``Block``.
    """

    cells: tuple[Cell, ...]
    photo: str | None = None
    first: int = 0
    across: int = 0
    down: int = 0
    causal: bool = True


def segments(
    prompt: Sequence[Part],
    tokenizer: Tokenizer,
    photos: Mapping[str, Layout],
) -> list[Segment]:
    """Cut ``prompt``. ``photos`` maps a photo's SHA-256 to what stands for it."""
    result: list[Segment] = []
    pending: list[Cell] = []
    run: list[Words | Answer | Cut] = []

    def end_run() -> None:
        for number, piece in enumerate(_tokenize(run, tokenizer)):
            if number:
                end_segment()
            pending.extend(piece)
        run.clear()

    def end_segment() -> None:
        if pending:
            result.append(Segment(tuple(pending)))
            pending.clear()

    for part in prompt:
        match part:
            case Answer(_, _, ids) if ids:
                # A string of its own: what the model wrote already carries its leading "▁".
                end_run()
                end_segment()
                pending.extend(ids)
            case Words() | Answer() | Cut():
                run.append(part)
            case Special(name):
                end_run()
                token = tokenizer.special(name)
                if token >= 0:  # some vocabularies have no beginning-of-sequence token
                    pending.append(token)
            case Picture(sha256):
                end_run()
                end_segment()
                result += _looks(sha256, photos[sha256])
    end_run()
    end_segment()
    return result


def _looks(sha256: str, layout: Layout) -> Iterator[Segment]:
    """The segments of one photo."""
    first = 0
    for block in layout:
        if block.tokens:
            yield Segment(block.tokens)
            continue
        rows = tuple((sha256, row) for row in range(first, first + block.rows))
        yield Segment(rows, sha256, first, block.across, block.down, block.causal)
        first += block.rows


def _tokenize(run: Sequence[Words | Answer | Cut], tokenizer: Tokenizer) -> list[list[int]]:
    """The ids of one string, in pieces between its cuts; an empty piece where a cut is at an end.

    Where a cut would fall inside a token, the string stays whole.
    """
    text = ""
    cuts: list[int] = []
    for part in run:
        match part:
            case Words(more):
                text += more
            case Answer(more, lead):
                text += lead + more if more else ""
            case Cut():
                cuts.append(len(text))
    ids = tokenizer.tokens(text) if text else []
    pieces: list[list[int]] = []
    start = 0
    for at in cuts:
        before = _prefix(text, at, ids, tokenizer)
        if len(before) >= start and ids[: len(before)] == before:
            pieces.append(ids[start : len(before)])
            start = len(before)
    pieces.append(ids[start:])
    return pieces


def _prefix(text: str, at: int, ids: list[int], tokenizer: Tokenizer) -> list[int]:
    if at in (0, len(text)):
        return ids if at else []
    return tokenizer.tokens(text[:at])
