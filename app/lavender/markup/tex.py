"""Formulas in Markdown: found before Markdown would take their signs for its own.

``$…$`` and ``\\(…\\)`` stand in a line, ``$$…$$`` and ``\\[…\\]`` for themselves. A dollar is a
price far more often than a formula, so its rules are narrow: no space inside next to either
sign, neither a letter nor a digit outside next to it, and no number followed by words.
"""

import re
from dataclasses import dataclass

LONGEST = 1_000
"""Characters of a formula. Longer ones stay as they were written."""
MOST = 300
"""Formulas of one part."""
OPEN, CLOSE = "\ufdd4", "\ufdd5"
"""What stands around a formula's number in the Markdown: characters that no text may have, and
that Qt does not use (it takes U+FDD0 and U+FDD1 for the ends of frames)."""
PLACE = re.compile(f"{OPEN}(\\d{{1,3}}){CLOSE}")

_TOKEN = re.compile(
    r"(?P<ticks>`+)"
    rf"|\\\[(?P<bracket>(?:(?!\\\]|\n[ \t]*\n).){{1,{LONGEST}}})\\\]"
    rf"|\\\((?P<paren>(?:(?!\\\)|\n[ \t]*\n).){{1,{LONGEST}}})\\\)"
    r"|\\."
    rf"|\$\$(?P<double>(?:(?!\$\$|\n[ \t]*\n).){{1,{LONGEST}}})\$\$"
    r"|(?<![A-Za-z0-9$\\])\$(?P<single>(?=\S)(?:\\.|[^$\n`\\]){1,500}(?<=\S))\$(?![A-Za-z0-9$])",
    re.DOTALL,
)
_PRICE = re.compile(r"\d[\d.,]*\s*(?:[A-Za-z]{2,}\b|[-–/]\s*$|[,;.:]?$\s)")
_MATHS = re.compile(r"[\\^_=+*/<>|0-9-]")


@dataclass(frozen=True)
class Tex:
    """A formula: as written with its signs, what is between them, and if it has its own line."""

    written: str
    inside: str
    display: bool


def take_out(text: str) -> tuple[str, list[Tex]]:
    """Markdown with numbered places instead of formulas, and the formulas."""
    text = text.replace(OPEN, "\ufffd").replace(CLOSE, "\ufffd")
    if "$" not in text and "\\(" not in text and "\\[" not in text:
        return text, []
    result: list[str] = []
    found: list[Tex] = []
    done = place = 0
    while (token := _TOKEN.search(text, place)) is not None:
        place = token.end()
        if token["ticks"]:
            place = _after_code(text, token)
            continue
        formula = _formula(token)
        if formula is None or len(found) >= MOST:
            if token["single"] is not None:
                place = token.start() + 1
            continue
        result += [text[done : token.start()], f"{OPEN}{len(found)}{CLOSE}"]
        found.append(formula)
        done = place
    return "".join(result) + text[done:], found


def _after_code(text: str, token: re.Match[str]) -> int:
    """Where a code span ends that begins with these ticks; they are just ticks without an end."""
    ticks = token["ticks"]
    end = re.compile(rf"(?<!`){ticks}(?!`)").search(text, token.end())
    return end.end() if end else token.end()


def _formula(token: re.Match[str]) -> Tex | None:
    written = token[0]
    double = token["double"] or token["bracket"]
    inside = (double or token["single"] or token["paren"] or "").strip()
    if not inside:
        return None
    if token["single"] is not None and _PRICE.match(inside):
        return None
    dollars = token["double"] is not None or token["single"] is not None
    if not dollars and not _MATHS.search(inside) and len(inside) > 3:
        return None  # Markdown's own way to write a bracket: words alone are words
    return Tex(written, inside, double is not None)
