"""A chat template is a program from a stranger: it gets a room without doors, and not for long.

Jinja's immutable sandbox keeps a template from Python's insides, but not from a loop in a loop or
from ``'a' * 2000000000``. So the steps of the template's own code are counted while it runs
(``sys.settrace``, the same on every system), operators and string methods are checked before they
make something large, filters come from a short list, and on Linux the address space is limited
too. A real template is done within a few thousand steps.
"""

import gc
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from jinja2 import TemplateError, nodes
from jinja2.exceptions import SecurityError
from jinja2.ext import loopcontrols
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from lavender.engine.sandbox_limits import (
    TooMuch,
    as_json,
    counted,
    indented,
    joined,
    limit,
    limit_bits,
    measured,
    now,
    replaced,
    small,
)

MAX_SOURCE = 1 << 18
MAX_STEPS = 200_000
"""Lines of the template's code."""
MAX_SECONDS = 2.0
MAX_MEMORY = 512 << 20
"""Bytes of address space beyond what the process has when rendering begins (Linux)."""

_FILTERS = (
    "abs capitalize count d default dictsort e escape first float int items last length list"
    " lower map max min reject rejectattr reverse round safe select selectattr sort string"
    " title trim unique upper"
)
_STRING_METHODS = (
    "capitalize count endswith find index isalnum isalpha isdigit islower isspace isupper lower"
    " lstrip removeprefix removesuffix rfind rindex rsplit rstrip split splitlines startswith"
    " strip title upper"
)
_SMALL = "small"
"""The filter that weighs what a template writes down."""
FILTERS = frozenset(_FILTERS.split())
STRING_METHODS = frozenset(_STRING_METHODS.split())


class Environment(ImmutableSandboxedEnvironment):
    """The environment that chat templates expect, with everything large refused."""

    intercepted_binops = frozenset({"+", "*", "**", "%"})

    def __init__(self) -> None:
        super().__init__(trim_blocks=True, lstrip_blocks=True, extensions=[loopcontrols])
        self.filters = {name: self.filters[name] for name in FILTERS}
        self.filters |= {"tojson": as_json, "join": joined, "replace": replaced, "indent": indented}
        self.filters = {name: measured(work) for name, work in self.filters.items()}
        self.filters[_SMALL] = small
        self.globals.pop("lipsum", None)
        self.globals |= {"range": counted, "raise_exception": _raise, "strftime_now": now}

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Compute ``left operator right`` where the result is small."""
        sizes = [len(side) for side in (left, right) if isinstance(side, str | list | tuple)]
        whole = [abs(side) for side in (left, right) if isinstance(side, int)]
        if operator == "+":
            limit(sum(sizes))
        elif operator == "*" and sizes:
            limit(sizes[0] * max(whole, default=1))
        elif operator == "*":
            limit_bits(sum(side.bit_length() for side in whole))
        elif operator == "**" and len(whole) == 2:
            limit_bits(whole[0].bit_length() * whole[1])
        elif operator == "%" and sizes:
            raise SecurityError("formatting is not for templates")
        return small(super().call_binop(context, operator, left, right))

    def call(__self, __context: Context, __obj: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: N805
        """Call ``__obj``; of a string's methods only those that make nothing large."""
        owner = getattr(__obj, "__self__", None)
        name = getattr(__obj, "__name__", "")
        if isinstance(owner, str):
            if name == "join":
                return joined(args[0], owner)
            if name == "replace":
                return replaced(owner, *args)
            if name not in STRING_METHODS:
                raise SecurityError(f"the method {name} is not for templates")
        return small(super().call(__context, __obj, *args, **kwargs))

    def wrap_str_format(self, value: Any) -> Callable[..., str] | None:
        """Refuse ``str.format``: a width in it makes text of any length."""
        wrapped = super().wrap_str_format(value)
        if wrapped is not None:
            raise SecurityError("formatting is not for templates")
        return None

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        _checked_concat(tree)
        _checked_literals(tree)
        return tree


def render(source: str, **values: object) -> str:
    """Render a template within the limits. Raises ``TemplateError`` for whatever goes wrong."""
    if len(source) > MAX_SOURCE:
        raise TooMuch("the template is too long")
    try:
        with _limited_memory(), _limited_steps():
            text = ""
            for piece in Environment().from_string(source).generate(**values):
                text += piece
                limit(len(text))
            return text
    except TemplateError:
        raise
    except (MemoryError, RecursionError) as error:
        raise TooMuch("the template needs too much memory") from error
    except Exception as error:  # whatever a stranger's program may raise
        raise TemplateError(f"{type(error).__name__}: {error}") from error


@contextmanager
def _limited_steps() -> Iterator[None]:
    """Count the lines run by this thread, and end what runs too many or too long.

    The collector waits meanwhile: what it calls is not called by the template, so an error raised
    there is only printed, and Python ends the tracing with it.
    """
    left = MAX_STEPS
    until = time.monotonic() + MAX_SECONDS

    def step(frame: FrameType, event: str, argument: object) -> Any:
        del argument
        nonlocal left
        if event == "call" and frame.f_code is small.__code__ and time.monotonic() < until:
            return None  # our own, short work: no steps of the template's
        if event == "line":
            left -= 1
            if left < 0 or time.monotonic() > until:
                raise TooMuch("the template takes too long")
        return step

    before, collecting = sys.gettrace(), gc.isenabled()
    gc.disable()
    sys.settrace(step)
    try:
        yield
    finally:
        sys.settrace(before)
        if collecting:
            gc.enable()


@contextmanager
def _limited_memory() -> Iterator[None]:
    """Keep this process from growing far, where the system can promise it."""
    try:
        import resource  # noqa: PLC0415 - not on Windows

        pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
        soft, hard = resource.getrlimit(resource.RLIMIT_AS)
        wanted = pages * resource.getpagesize() + MAX_MEMORY
        if soft != resource.RLIM_INFINITY:
            wanted = min(wanted, soft)
        resource.setrlimit(resource.RLIMIT_AS, (wanted, hard))
    except (ImportError, OSError, ValueError):
        yield
        return
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def _checked_concat(tree: nodes.Node) -> None:
    """Turn each ``a ~ b`` into a checked ``+`` of strings: ``~`` cannot be intercepted."""
    for parent in [tree, *tree.find_all(nodes.Node)]:
        for name, value in list(parent.iter_fields()):
            if isinstance(value, nodes.Concat):
                setattr(parent, name, _added(value))
            elif isinstance(value, list):
                value[:] = [
                    _added(item) if isinstance(item, nodes.Concat) else item for item in value
                ]


def _added(concat: nodes.Concat) -> nodes.Expr:
    sides = [
        nodes.Filter(side, "string", [], [], None, None, lineno=concat.lineno)
        for side in (_added(s) if isinstance(s, nodes.Concat) else s for s in concat.nodes)
    ]
    result: nodes.Expr = sides[0]
    for side in sides[1:]:
        result = nodes.Add(result, side, lineno=concat.lineno)
    result.set_environment(concat.environment)  # type: ignore[arg-type]
    return result


def _checked_literals(tree: nodes.Node) -> None:
    """Let each ``[…]``, ``(…)`` and ``{…}`` that is a value be weighed."""
    for parent in [tree, *tree.find_all(nodes.Node)]:
        for name, value in list(parent.iter_fields()):
            if _is_literal(value):
                setattr(parent, name, _weighed(value))
            elif isinstance(value, list):
                value[:] = [_weighed(item) if _is_literal(item) else item for item in value]


def _is_literal(value: object) -> bool:
    return isinstance(value, nodes.List | nodes.Dict) or (
        isinstance(value, nodes.Tuple) and value.ctx == "load"
    )


def _weighed(literal: nodes.Expr) -> nodes.Expr:
    call = nodes.Filter(literal, _SMALL, [], [], None, None, lineno=literal.lineno)
    call.set_environment(literal.environment)  # type: ignore[arg-type]
    return call


def _raise(message: object = "") -> None:
    raise TemplateError(str(message)[:200])
