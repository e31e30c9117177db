"""An answer cut into parts that can be laid out one by one.

Rendering all of a growing answer again for each new word costs more the longer it is. So it is
cut where Markdown allows: between blocks, between the items of a long list, between the rows of a
long table. What is settled never changes when words are added, and an answer that arrived in a
thousand pieces has the same parts as one that arrived whole. What would take too long to lay out
as Markdown becomes plain text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

LIST_CUT, LINES_CUT = 1_500, 30
"""Characters or lines of a list after which its next item begins a new part."""
TABLE_CUT = 150
"""Cells of a table after which its next row begins a new one, with the header again."""
MOST_COLUMNS = 30
HEAVY_LENGTH = 12_000
HEAVY_MARKS = 1_000
"""Characters, or signs of markup, in one part from which on it is shown plain."""
PLAIN_CUT = 4_000
LINE_COST = 40
MOST_DEFINITIONS = 200

_MARK = re.compile(r"[*_`\[\]<>|!~\\&$]")
_FENCE = re.compile(r"( {0,3})(`{3,}(?=[^`]*$)|~{3,})[ \t]*(.*)$")
_ITEM = re.compile(r"( {0,3})(?:([-+*])|(\d{1,9})([.)]))(?=[ \t]|$)")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_HEADING = re.compile(r"#{1,6}(?:[ \t]|$)")
_DELIMITER = re.compile(r" {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_DEFINITION = re.compile(
    r" {0,3}\[([^\[\]\\]{1,200})\]:[ \t]*(?:<[^<>\s]*>|[^\s<]\S{0,2000})"
    r"(?:[ \t]+(?:\"[^\"\\]*\"|'[^'\\]*'))?[ \t]*$"
)
_REFERENCE = re.compile(r"\[([^\[\]\\]{1,200})\]")


class Kind(Enum):
    """How a part is shown."""

    MARKDOWN = "markdown"
    CODE = "code"
    PLAIN = "plain"


@dataclass(frozen=True)
class Part:
    """One stretch of an answer. ``text`` of code is without its fence; ``language`` as written."""

    kind: Kind
    text: str
    language: str = ""

    @property
    def cost(self) -> int:
        """What it takes to lay out, in characters: each line has its price."""
        return len(self.text) + LINE_COST * (self.text.count("\n") + 1)


@dataclass
class _Open:
    """The part that is still growing."""

    lines: list[str] = field(default_factory=list)
    size: int = 0
    fence: str = ""
    indent: int = 0
    language: str = ""
    list_indent: int = -1
    number: int = 0
    """The number that the next item of an ordered list has."""
    columns: int = 0
    rows: int = 0
    blank: bool = False

    def copy(self) -> "_Open":
        return _Open(**{**vars(self), "lines": list(self.lines)})


class Parts:
    """Takes an answer as it comes. ``settled`` are the parts that no further word changes."""

    def __init__(self) -> None:
        self.settled: list[Part] = []
        self._definitions: dict[str, str] = {}
        self._known: dict[str, str] = {}
        self._open = _Open()
        self._line = ""

    @property
    def in_code(self) -> bool:
        """True while a block of code is open."""
        return bool(self._open.fence)

    def feed(self, text: str) -> None:
        """More of the answer, cut anywhere."""
        *lines, rest = text.split("\n")
        if lines:
            lines[0] = self._line + lines[0]
            self._line = rest
            for line in lines:
                self._take(line.removesuffix("\r"))
        else:
            self._line += rest

    def all(self) -> list[Part]:
        """Every part, as if the answer ended here."""
        ending = Parts()
        ending._open = self._open.copy()
        ending._definitions = self._definitions
        if self._line:
            ending._take(self._line.removesuffix("\r"))
        ending._settle()
        self._known = ending._definitions
        return [*self.settled, *ending.settled]

    def definitions(self, part: Part) -> str:
        """The link definitions that ``part``, one of :meth:`all`, may refer to, as Markdown."""
        if part.kind is not Kind.MARKDOWN or not self._known:
            return ""
        labels = {_label(match[1]) for match in _REFERENCE.finditer(part.text)}
        return "\n".join(self._known[each] for each in self._known if each in labels)

    def _take(self, line: str) -> None:
        now = self._open
        if now.fence:
            self._take_code(line)
            return
        blank = not line.strip()
        fence = _FENCE.match(line)
        if fence and (not fence[1] or now.list_indent < 0):
            self._settle()
            words = fence[3].split()
            self._open = _Open(
                fence=fence[2], indent=len(fence[1]), language=words[0][:40] if words else ""
            )
            return
        if not blank and self._begins(line):
            line = self._cut(line)
        now = self._open
        self._note(line, blank)
        if blank and not now.lines:
            return
        now.lines.append(line)
        now.size += len(line) + 1
        now.blank = blank

    def _take_code(self, line: str) -> None:
        now = self._open
        closing = line.strip()
        if (
            len(line) - len(line.lstrip(" ")) <= 3
            and len(closing) >= len(now.fence)
            and closing == now.fence[0] * len(closing)
        ):
            self._settle()
            return
        cut = min(now.indent, len(line) - len(line.lstrip(" ")))
        now.lines.append(line[cut:])

    def _begins(self, line: str) -> bool:
        """True if a line that is not blank may begin a new part."""
        now = self._open
        if not now.lines:
            return False
        if _HEADING.match(line) or _HEADING.match(now.lines[0]):
            return not line.startswith(" ")
        if now.list_indent >= 0:
            item = None if _RULE.match(line) else _ITEM.match(line)
            if item is not None and len(item[1]) <= now.list_indent:
                return now.size > LIST_CUT or len(now.lines) >= LINES_CUT
            return now.blank and not line.startswith((" ", "\t"))
        if now.columns and now.rows * now.columns >= TABLE_CUT:
            return "|" in line and not line.startswith((">", "-", "#", " "))
        return now.blank and not line.startswith((" ", "\t"))

    def _cut(self, line: str) -> str:
        """Settle, and go on where a list or a table is only cut; the line to go on with."""
        now = self._open
        header = now.lines[:2] if now.columns and not now.blank else []
        item = _ITEM.match(line)
        goes_on = now.list_indent >= 0 and item is not None and item[3] is not None and now.number
        self._settle()
        if header:
            self._open.lines = list(header)
            self._open.columns = now.columns
            self._open.size = sum(map(len, header))
        elif goes_on and item is not None:
            return f"{item[1]}{now.number}{line[item.end(3) :]}"
        return line

    def _note(self, line: str, blank: bool) -> None:
        """What the line says about the part that it goes into."""
        now = self._open
        item = None if blank or _RULE.match(line) else _ITEM.match(line)
        if item is not None and (not now.lines or now.list_indent >= 0):
            if now.list_indent < 0:
                now.list_indent = len(item[1])
                now.number = int(item[3]) if item[3] else 0
            if len(item[1]) <= now.list_indent and item[3]:
                now.number += 1
        elif len(now.lines) == 1 and "|" in now.lines[0] and _DELIMITER.match(line):
            now.columns = max(now.lines[0].count("|"), line.count("|")) + 1
        elif now.columns:
            now.rows += 1
        if (definition := _DEFINITION.match(line)) and (
            not now.lines or now.blank or _DEFINITION.match(now.lines[-1])
        ):
            label = _label(definition[1])
            if label not in self._definitions and len(self._definitions) < MOST_DEFINITIONS:
                self._definitions = {**self._definitions, label: line.strip()}

    def _settle(self) -> None:
        now, self._open = self._open, _Open()
        if now.fence:
            self.settled.append(Part(Kind.CODE, "\n".join(now.lines), now.language))
            return
        text = "\n".join(now.lines).rstrip()
        if not text or all(_DEFINITION.match(line) or not line.strip() for line in now.lines):
            return
        if _is_heavy(text, now.columns):
            self.settled.extend(Part(Kind.PLAIN, each) for each in _cuts(text))
        else:
            self.settled.append(Part(Kind.MARKDOWN, text))


def parts(text: str) -> list[Part]:
    """The parts of a whole answer."""
    (taken := Parts()).feed(text)
    return taken.all()


def _is_heavy(text: str, columns: int) -> bool:
    if len(text) > HEAVY_LENGTH or columns > MOST_COLUMNS:
        return True
    return len(text) > HEAVY_MARKS and sum(1 for _ in _MARK.finditer(text)) > HEAVY_MARKS


def _cuts(text: str) -> Iterator[str]:
    """Pieces of at most ``PLAIN_CUT`` characters, cut after a line or a word where there is one."""
    start = 0
    while start < len(text):
        end = start + PLAIN_CUT
        if end < len(text):
            found = max(text.rfind("\n", start, end), text.rfind(" ", start, end))
            end = found + 1 if found > start else end
        yield text[start:end]
        start = end


def _label(written: str) -> str:
    return " ".join(written.split()).casefold()
