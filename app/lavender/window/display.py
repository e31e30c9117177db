"""Is there a screen to open a window on? Asked before Qt, which ends the process where not."""

import sys
from collections.abc import Mapping

from lavender.errors import QT_TRANSLATE_NOOP, UserError

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""Variables of which one is set wherever Qt can open a window under X11, Wayland or offscreen."""


def require_screen(environ: Mapping[str, str], platform: str = sys.platform) -> None:
    """Raise ``UserError`` where a window cannot be opened. Windows and macOS always have a way."""
    if platform in ("win32", "darwin") or any(environ.get(name) for name in SCREENS):
        return
    raise UserError(
        QT_TRANSLATE_NOOP(
            "errors",
            "There is no screen here to open a window on."
            ' In a terminal, type: lavender ask PHOTO "QUESTION"',
        )
    )
