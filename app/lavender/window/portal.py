"""Pictures of the screen where only the desktop may take them: its portal, by D-Bus.

Under Wayland no program sees the screen. The desktop's portal asks the person which part is
meant, writes a picture file and tells its address (org.freedesktop.portal.Screenshot, and
org.freedesktop.portal.Request for the answer, which comes as a signal).
"""

import secrets
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import SLOT, QObject, QUrl, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

SERVICE = "org.freedesktop.portal.Desktop"
PLACE = "/org/freedesktop/portal/desktop"
SCREENSHOT = "org.freedesktop.portal.Screenshot"
REQUEST = "org.freedesktop.portal.Request"

TAKEN, GIVEN_UP = 0, 1
ANSWERED: Any = SLOT("_answered(uint,QVariantMap)")
"""Any: PySide's types ask for bytes, which its function then refuses."""


class Portal(QObject):
    """Asks for one picture at a time.

    ``done`` gets the file that was written, None where the person gave up. ``failed`` is called
    where there is no such portal or it fails.
    """

    def __init__(self, done: Callable[[Path | None], object], failed: Callable[[], object]) -> None:
        super().__init__()
        self._done = done
        self._failed = failed
        self._bus = QDBusConnection.sessionBus()
        self._path = ""
        self._watcher: QDBusPendingCallWatcher | None = None

    def ask(self) -> None:
        """Ask the desktop; returns at once."""
        if not self._bus.isConnected():
            self._failed()
            return
        token = f"lavender_{secrets.token_hex(8)}"
        sender = self._bus.baseService().lstrip(":").replace(".", "_")
        # Heard from before the call: the answer could be quicker than its reply.
        self._path = f"{PLACE}/request/{sender}/{token}"
        self._bus.connect(SERVICE, self._path, REQUEST, "Response", self, ANSWERED)
        call = QDBusMessage.createMethodCall(SERVICE, PLACE, SCREENSHOT, "Screenshot")
        call.setArguments(["", {"handle_token": token, "interactive": True}])
        self._watcher = QDBusPendingCallWatcher(self._bus.asyncCall(call), self)
        self._watcher.finished.connect(self._begun)

    def _begun(self, watcher: QDBusPendingCallWatcher) -> None:
        if watcher.isError():
            self._end()
            self._failed()

    @Slot("uint", "QVariantMap")
    def _answered(self, code: int, results: dict[str, object]) -> None:
        self._end()
        address = results.get("uri", "")
        url = QUrl(address if isinstance(address, str) else "")
        if code == TAKEN and url.isLocalFile() and not url.host():
            self._done(Path(url.toLocalFile()))
        elif code == GIVEN_UP:
            self._done(None)
        else:
            self._failed()

    def _end(self) -> None:
        self._bus.disconnect(SERVICE, self._path, REQUEST, "Response", self, ANSWERED)
