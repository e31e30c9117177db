"""The program as it is reached from outside: names in the accessibility tree, and keys.

Runs in the system's Python, which has the libraries of the accessibility bus. Nothing of Lavender
is imported. Whatever takes time is waited for with a deadline, while the bus is listened to.
"""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version is chosen before

PATIENCE_S = 20.0
LOOK_MS = 15
HEARD = (
    "object:text-changed:insert",
    "object:text-changed:delete",
    "object:announcement",
    "object:property-change:accessible-name",
    "object:state-changed:focused",
)
LINES = ("list item", "table cell", "tree item")
T = TypeVar("T")
Node = Any
"""An Atspi.Accessible; its library has no types."""


@dataclass(frozen=True)
class Heard:
    """One event: when, its kind, the name of its object, and its words."""

    at: float
    kind: str
    name: str
    words: str


@dataclass
class Ears:
    """What a screen reader is told."""

    heard: list[Heard] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._listener = Atspi.EventListener.new(self._hear)
        for kind in HEARD:
            self._listener.register(kind)

    def _hear(self, event: Any) -> None:
        try:
            name = event.source.get_name() or ""
        except GLib.Error:
            name = ""  # gone meanwhile
        words = event.any_data if isinstance(event.any_data, str) else ""
        self.heard.append(Heard(time.monotonic(), str(event.type), name, words))

    def since(self, mark: int, kind: str, name: str = "") -> list[Heard]:
        """The events of a kind after the first ``mark`` ones, of objects of that name."""
        return [
            each
            for each in self.heard[mark:]
            if each.kind.startswith(kind) and (not name or each.name == name)
        ]


def listen() -> None:
    """Let events come in for a moment."""
    context = GLib.MainContext.default()
    over: list[bool] = []
    GLib.timeout_add(LOOK_MS, lambda: over.append(True))
    while not over:
        context.iteration(True)


def until(condition: Callable[[], T], what: str, seconds: float = PATIENCE_S) -> T:
    """Wait for ``condition`` to be true; what it said then."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            found = condition()
        except GLib.Error:  # an object that went while it was looked at
            found = None
        if found:
            return found
        if time.monotonic() > deadline:
            raise AssertionError(f"within {seconds:.0f} s it did not happen: {what}")
        listen()


def below(node: Node, depth: int = 40) -> Iterator[Node]:
    """A node and all that is in it, in their order."""
    yield node
    if depth:
        for place in range(node.get_child_count()):
            child = node.get_child_at_index(place)
            if child is not None:
                yield from below(child, depth - 1)


def seen(node: Node) -> Iterator[Node]:
    """What is on screen of a node and all that is in it; what is hidden is not even looked into."""
    if shown(node):
        yield node
        for place in range(node.get_child_count()):
            child = node.get_child_at_index(place)
            if child is not None:
                yield from seen(child)


def has(node: Node, state: str) -> bool:
    """Is it in this state?"""
    return bool(node.get_state_set().contains(getattr(Atspi.StateType, state)))


def shown(node: Node) -> bool:
    """Is it on a page that is open?"""
    return has(node, "SHOWING")


def enabled(node: Node) -> bool:
    """Can it be used?"""
    return has(node, "ENABLED")


def focused(node: Node) -> bool:
    """Is the keyboard there?"""
    return has(node, "FOCUSED")


def words(node: Node) -> str:
    """The text in a node that has some."""
    text = node.get_text_iface()
    return "" if text is None else str(Atspi.Text.get_text(text, 0, -1))


def describe(node: Node) -> str:
    """A node for a person to read about."""
    return f"{node.get_role_name()} {node.get_name()!r}"


class Window:
    """The running program. ``command`` starts it, ``log`` gets what it prints."""

    def __init__(self, command: list[str], log: Path) -> None:
        self.log = log
        with log.open("ab") as out:
            env = {
                **os.environ,
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                "QT_LOGGING_RULES": "qt.accessibility.atspi=false",  # it tells of all that went
                "PYTHONFAULTHANDLER": "1",
            }
            self.process = subprocess.Popen(command, stdout=out, stderr=out, env=env)
        self.root: Node = until(self._find_root, "the program is on the bus", 40)

    def _find_root(self) -> Node:
        assert self.process.poll() is None, self.log.read_text()
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            each = desktop.get_child_at_index(place)
            if each is not None and each.get_process_id() == self.process.pid:
                return each
        return None

    def all(self, name: str, role: str = "", under: Node | None = None) -> list[Node]:
        """What is called ``name`` and is on screen."""
        return [
            each
            for each in seen(under or self.root)
            if each.get_name() == name and role in ("", each.get_role_name())
        ]

    def find(self, name: str, role: str = "", under: Node | None = None) -> Node:
        """What is called ``name``, as soon as it is on screen."""
        found = until(lambda: self.all(name, role, under), f"{role or 'something'} {name!r}")
        return found[0]

    def gone(self, name: str, role: str = "") -> None:
        """Wait until nothing on screen is called so."""
        until(lambda: not self.all(name, role), f"{name!r} goes")

    def says(self, words_: str, under: Node | None = None) -> bool:
        """Is this said anywhere on screen, as a name or in a text?"""
        return any(
            words_ in (each.get_name() or "") or words_ in words(each)
            for each in seen(under or self.root)
        )

    def press(self, name: str, role: str = "") -> None:
        """Press a button through its action."""
        node = self.find(name, role)
        until(lambda: enabled(node), f"{name!r} can be pressed")
        act(node)

    def write(self, name: str, text: str) -> Node:
        """Put text into a field through its editable text."""
        node = self.find(name)
        Atspi.EditableText.set_text_contents(node.get_editable_text_iface(), text)
        until(lambda: words(node) == text, f"{name!r} has the text")
        return node

    def focus(self, name: str, role: str = "") -> Node:
        """Bring the keyboard to a control."""
        node = self.find(name, role)
        node.get_component_iface().grab_focus()
        until(lambda: focused(node), f"the keyboard is in {name!r}")
        return node

    def focus_at(self) -> Node:
        """Where the keyboard is: in a list, at the line; None where it is nowhere."""
        at = None
        for each in seen(self.root):
            line = each.get_role_name() in LINES
            own = has(each, "FOCUSABLE")  # a field's viewport says that it has the keyboard, too
            if own and focused(each) and (not line or focused(each.get_parent())):
                at = each
        return at

    def activate(self) -> None:
        """Give the keyboard to the window in front, where no window manager does."""
        search = [
            "xdotool",
            "search",
            "--onlyvisible",
            "--pid",
            str(self.process.pid),
            "--name",
            ".",
        ]
        found = subprocess.run(search, check=False, capture_output=True, text=True, timeout=20)
        if ids := found.stdout.split():
            subprocess.run(["xdotool", "windowfocus", ids[-1]], check=False, timeout=20)

    def tab_to(self, name: str, key: str = "Tab", most: int = 80) -> Node:
        """Go to a control by the Tab key."""
        for _ in range(most):
            at: Node = until(self.focus_at, "the keyboard is somewhere")
            line = at.get_role_name() in LINES
            if name in (at.get_name(), line and at.get_parent().get_name()):
                return at
            keys(key)
            until(partial(self._left, at), f"Tab leaves {describe(at)}", 5)
        raise AssertionError(f"Tab does not reach {name!r}")

    def _left(self, place: Node) -> bool:
        return bool(self.focus_at() != place)

    def end(self) -> None:
        """End the program, if it still runs."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait(10)


def act(node: Node, name: str = "") -> None:
    """Do what a node offers: the action of this name, or its first."""
    actions = node.get_action_iface()
    names = [Atspi.Action.get_action_name(actions, at) for at in range(actions.get_n_actions())]
    Atspi.Action.do_action(actions, names.index(name) if name else 0)


def keys(*combinations: str) -> None:
    """Press keys, one combination after the other."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", *combinations], check=True, timeout=20)


def type_(text: str) -> None:
    """Type text."""
    subprocess.run(["xdotool", "type", "--delay", "8", text], check=True, timeout=60)


def picture(name: str) -> None:
    """Keep a picture of the screen, where that is wanted and can be."""
    out = os.environ.get("DRIVE_OUT")
    if out:
        Path(out).mkdir(parents=True, exist_ok=True)
        command = ["import", "-window", "root", str(Path(out) / f"{name}.png")]
        subprocess.run(command, check=False, timeout=20)
