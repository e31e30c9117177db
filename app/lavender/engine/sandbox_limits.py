"""What a chat template may make: nothing large, not even once it is written out.

Text, lists and numbers have limits. A list that holds the same list twice, and so on forty times,
is small until it is printed or compared, and that happens where no step is counted: so whatever
holds values is weighed as if it were written out.
"""

import functools
import itertools
import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

from jinja2 import TemplateError
from jinja2.exceptions import SecurityError

MAX_TEXT = 1 << 16
"""Characters or items of anything that a template makes; a person's words are not in it."""
MAX_DEPTH = 64
"""Lists in lists: the hash of a deep tuple would use up the stack."""
MAX_BITS = 256
MAX_RANGE = 4096


class TooMuch(TemplateError):  # noqa: N818 - what was asked for is too much
    """The template wanted more steps or more memory than it gets."""


def small(value: Any) -> Any:
    """``value``, if it is small also when everything in it is written out."""
    if isinstance(value, str):
        limit(len(value))
    waiting: list[tuple[Any, int]] = [(value, 0)]
    count = 0
    while waiting:
        one, depth = waiting.pop()
        if isinstance(one, dict):
            inner = [*one.keys(), *one.values()]
        elif isinstance(one, list | tuple | set | frozenset):
            inner = list(one)
        else:
            continue
        count += 1 + len(inner)
        if depth > MAX_DEPTH:
            raise TooMuch("the template puts too many lists into each other")
        if count > MAX_TEXT:
            raise TooMuch("the template makes too large a list")
        waiting.extend(zip(inner, itertools.repeat(depth + 1), strict=False))
    return value


def measured(work: Callable[..., Any]) -> Callable[..., Any]:
    """A filter whose result must be small. What Jinja notes on functions stays noted."""

    @functools.wraps(work)
    def measured(*args: Any, **options: Any) -> Any:
        return small(work(*args, **options))

    return measured


def limit(size: int) -> None:
    """Refuse what has more than ``MAX_TEXT`` characters or items."""
    if size > MAX_TEXT:
        raise TooMuch("the template makes too much text")


def limit_bits(bits: int) -> None:
    """Refuse a number of more than ``MAX_BITS`` bits."""
    if bits > MAX_BITS:
        raise TooMuch("the template makes too large a number")


def counted(*bounds: int) -> range:
    """``range``, not far."""
    numbers = range(*bounds)
    if len(numbers) > MAX_RANGE:
        raise TooMuch("the template counts too far")
    return numbers


def joined(items: Any, separator: str = "", attribute: str | None = None) -> str:
    """Jinja's ``join`` of texts."""
    if attribute is not None:
        raise SecurityError("join by attribute is not for templates")
    parts = [str(item) for item in items]
    limit(sum(map(len, parts)) + len(separator) * len(parts))
    return str(separator).join(parts)


def replaced(text: str, old: str, new: str, count: int = -1) -> str:
    """Jinja's ``replace``."""
    found = text.count(old)
    limit(len(text) + found * len(new))
    return text.replace(old, new, -1 if count is None else count)


def indented(text: str, width: int = 4, first: bool = False, blank: bool = False) -> str:
    """Jinja's ``indent``."""
    del blank
    limit(int(width) * (text.count("\n") + 1) + len(text))
    pad = " " * int(width)
    return (pad if first else "") + text.replace("\n", "\n" + pad)


def as_json(value: object, ensure_ascii: bool = False, indent: int | None = None) -> str:
    """``tojson`` as chat templates expect it: not for HTML."""
    return json.dumps(value, ensure_ascii=ensure_ascii, indent=None if indent is None else 2)


def now(form: str) -> str:
    """Today, in the form that a template names."""
    limit(len(form) * 64)
    return datetime.now().astimezone().strftime(form)
