"""What one does over and over: start the program, answer dialogs, go through menus, look around."""

import json
import os
import subprocess
from functools import partial
from pathlib import Path
from typing import Any

from tests.outside.reach import Node, Window, below, focused, has, keys, seen, shown, type_, until

PYTHON = os.environ["LAVENDER_PYTHON"]
HOME = Path(os.environ["HOME"])
DATA = Path(os.environ["LAVENDER_HOME"])
SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"


def lavender(*arguments: str) -> str:
    """Another process of Lavender; what it printed."""
    command = [PYTHON, "-m", "lavender", "--data-dir", str(DATA), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout


def history() -> list[dict[str, Any]]:
    """The conversations in the library, as another process sees them."""
    return list(json.loads(lavender("history", "list", "--json")))


def prepare() -> None:
    """A model that talks until it is stopped, beside Pocket; long answers are allowed."""
    making = (
        "import sys; from pathlib import Path; from tests.tiny import ENDLESS, write_pair;"
        "print(*write_pair(Path(sys.argv[1]), ENDLESS))"
    )
    made = subprocess.run(
        [PYTHON, "-c", making, str(HOME)], check=True, capture_output=True, text=True, timeout=60
    )
    llm, mmproj = made.stdout.split()
    lavender("models", "import", "--llm", llm, "--mmproj", mmproj, "--id", "endless")
    (DATA / "settings.json").write_text(json.dumps({"max_tokens": 4000, "theme": "light"}))


class Hand:
    """``window`` is the program that runs now."""

    window: Window

    def start(self, *photos: str) -> Window:
        """Start the program and give it the keyboard."""
        window = Window([PYTHON, "-m", "lavender", *photos], HOME / "log")
        window.find("Message", "text")
        window.activate()
        until(lambda: focused(window.find("Message")), "the keyboard is in Message")
        return window

    def _dialog(self, title: str) -> Node:
        """The open dialog whose title begins so. It has the keyboard."""
        window = self.window

        def there() -> Node | None:
            for each in seen(window.root):
                is_dialog = each.get_role_name() in ("dialog", "frame")
                if is_dialog and (each.get_name() or "").startswith(title):
                    return each
            return None

        dialog = until(there, f"the dialog {title!r}")
        window.activate()
        until(lambda: window.focus_at() in list(seen(dialog)), f"the keyboard is in {title!r}")
        return dialog

    def _answer_dialog(self, title: str, path: str) -> None:
        window = self.window
        dialog = until(
            lambda: [e for e in below(window.root, 2) if e.get_name() == title and shown(e)],
            f"the dialog {title!r}",
        )[0]
        window.activate()
        until(lambda: self._writable(dialog), f"{title!r} has the keyboard in its field")
        keys("ctrl+a")
        type_(path)
        keys("Return")
        window.gone(title)
        window.activate()

    def _writable(self, dialog: Node) -> bool:
        at = self.window.focus_at()
        return at is not None and at.get_role_name() == "text" and at in list(below(dialog))

    def _open_menu(self, opens: str, line: str) -> None:
        """Open a menu with keys. Without a window manager it now and then falls shut at once."""
        for _ in range(3):
            keys(opens)
            try:
                until(lambda: self.window.all(line, "menu item"), f"the menu has {line!r}", 3)
            except AssertionError:
                continue
            return
        raise AssertionError(f"{opens} opens no menu with {line!r}")

    def _menu_to(self, name: str) -> None:
        window = self.window
        item = window.find(name, "menu item")
        for _ in range(20):
            if has(item, "FOCUSED") or has(item, "SELECTED"):
                return
            before = self._lines()
            keys("Down")
            until(partial(self._at_other_line, before), "another line of the menu", 5)
        raise AssertionError(f"the menu does not lead to {name!r}")

    def _lines(self) -> list[Node]:
        """The lines of open menus that the keyboard is at."""
        every = seen(self.window.root)
        return [each for each in every if each.get_role_name() == "menu item" and focused(each)]

    def _at_other_line(self, before: list[Node]) -> bool:
        return self._lines() != before
