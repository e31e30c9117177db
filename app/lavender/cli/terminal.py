"""The only way to a person's terminal: text that it shows and never obeys.

Answers, titles, names of files and models were written by others. A terminal takes some of their
characters for commands: to move its title, to write over what stands above, to answer as if the
person had typed. So control characters are shown as pictures of themselves, and characters that
turn the order of a line round are replaced. What is JSON stays the same JSON: there they are
spelled out.
"""

import json
import re
import sys

import click

_OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters but tab and line feed, the bidirectional ones that embed and override, and
halves of surrogate pairs, which no terminal can be sent."""


def echo(text: object = "", *, err: bool = False, nl: bool = True) -> None:
    """Print ``text`` on standard output or error."""
    click.echo(harmless(str(text)), err=err, nl=nl)


def echo_json(value: object, indent: int | None = None) -> None:
    """Print ``value`` as JSON."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    click.echo(_OBEYED.sub(lambda found: f"\\u{ord(found.group()):04x}", text))


def write(piece: str) -> None:
    """Print a piece of an answer at once."""
    sys.stdout.write(harmless(piece))
    sys.stdout.flush()


def harmless(text: str) -> str:
    """``text`` with nothing in it that a terminal would obey."""
    return _OBEYED.sub(_picture, text.replace("\r\n", "\n"))


def one_line(text: str) -> str:
    """``text`` without line breaks, so that a name cannot pretend to be another line."""
    return harmless(" ".join(text.split()))


def _picture(found: re.Match[str]) -> str:
    number = ord(found.group())
    if number < 0x20:
        return chr(0x2400 + number)
    return "\u2421" if number == 0x7F else "\ufffd"
