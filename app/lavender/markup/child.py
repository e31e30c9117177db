"""The process that typesets formulas and colours code. It may hang or die; nothing is lost by it.

Both libraries are written for friendly input: forty characters of TeX can keep one busy for
hours, and a language's patterns can do the same. Here that costs a process of limited memory,
which is killed at its deadline. They also take long to load, and the window never loads them.
"""

import contextlib
import json
from multiprocessing.connection import Connection
from typing import Any

MEMORY = 768 * 2**20
"""Bytes of addresses."""
WIDEST_EM, TALLEST_EM = 60.0, 40.0
LARGEST_SVG = 300_000
SIZE = 32.0
"""Units of an em in the drawing."""
LONGEST_LINE = 1_000
ROLES = (
    ("Comment", "comment"),
    ("Keyword", "keyword"),
    ("Literal.String", "string"),
    ("Literal.Number", "number"),
    ("Name.Function", "name"),
    ("Name.Class", "name"),
    ("Name.Tag", "keyword"),
    ("Name.Decorator", "name"),
    ("Name.Attribute", "name"),
    ("Name.Builtin", "name"),
    ("Operator.Word", "keyword"),
)
"""Pygments' kinds of words by their beginning, and what they are to :mod:`colours`."""


def main(connection: Connection) -> None:
    """Answer one question after the other until the pipe ends."""
    _limit()
    with contextlib.suppress(EOFError, OSError, KeyboardInterrupt):
        while True:
            question = json.loads(connection.recv_bytes())
            try:
                answer = _ANSWERS[question["do"]](question)
            except Exception:
                answer = None
            connection.send_bytes(json.dumps(answer).encode())


def typeset(question: dict[str, Any]) -> dict[str, Any] | None:
    """``tex`` as SVG in black, with its width, and its height above and below the line, in em."""
    from latex2mathml.converter import convert  # noqa: PLC0415 - only where it is needed
    from ziamath.config import config  # noqa: PLC0415
    from ziamath.zmath import Latex  # noqa: PLC0415

    if ">\\" in convert(question["tex"]):  # a command that it does not know became words
        return None
    config.svg2 = False
    inline = not question["display"]
    drawing = Latex(question["tex"], size=SIZE, inline=inline)
    svg = drawing.svg()
    width, height = (side / SIZE for side in drawing.getsize())
    below = -drawing.getyofst() / SIZE
    sane = 0 < width <= WIDEST_EM and 0 < height <= TALLEST_EM and -height <= below <= height
    if not sane or len(svg) > LARGEST_SVG or any(tag in svg for tag in ("<image", "<text", "NaN")):
        return None
    return {"svg": svg, "width": width, "above": height - below, "below": below}


def colour(question: dict[str, Any]) -> list[list[Any]] | None:
    """For each line of ``code`` its words as start, length (in UTF-16 units) and role."""
    from pygments.lexers import find_lexer_class_by_name  # noqa: PLC0415
    from pygments.util import ClassNotFound  # noqa: PLC0415

    code = question["code"]
    if any(len(line) > LONGEST_LINE for line in code.split("\n")):
        return None
    try:
        lexer = find_lexer_class_by_name(question["language"])(
            stripnl=False, stripall=False, ensurenl=False
        )
    except ClassNotFound:
        return None
    lines: list[list[Any]] = [[]]
    place = 0
    for kind, value in lexer.get_tokens(code):
        role = _role(str(kind))
        for number, piece in enumerate(value.split("\n")):
            if number:
                lines.append([])
                place = 0
            length = len(piece.encode("utf-16-le", "surrogatepass")) // 2
            if role and length:
                lines[-1].append((place, length, role))
            place += length
    return lines


def _role(kind: str) -> str:
    name = kind.removeprefix("Token.")
    return next((role for start, role in ROLES if name.startswith(start)), "")


def _limit() -> None:
    try:
        import resource  # noqa: PLC0415 - Unix only
    except ImportError:
        return
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


_ANSWERS: dict[str, Any] = {"tex": typeset, "code": colour}
