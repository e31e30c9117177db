"""Which ids a model may have: each becomes a folder, on every system.

Windows keeps some names for devices and forgets a final dot, and most systems do not tell capital
from small letters, so ids are compared without regard to case.
"""

import re

from lavender.errors import QT_TRANSLATE_NOOP, UserError

SOUND = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?")
DEVICES = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)


def is_sound(identifier: str) -> bool:
    """Whether ``identifier`` can be a folder's name everywhere."""
    return bool(SOUND.fullmatch(identifier)) and not DEVICES.fullmatch(identifier)


def require_sound(identifier: str) -> None:
    """Raise UserError unless ``identifier`` can be a model's id."""
    if not is_sound(identifier):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "{id} cannot be a model's id. Use up to 64 letters a to z, digits, dots, hyphens "
                "and underscores, with a letter or digit first.",
            ),
            id=repr(identifier[:80]),
        )
