"""The settings as the window uses them: read once, changed at once, saved behind its back."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from lavender.settings import Settings
from lavender.window.background import Background
from lavender.window.bridge import Bridge
from lavender.window.services import Services


class Preferences(QObject):
    """The choices in force.

    Signals: ``save_failed(error)`` when the disk refused them; they stay in force until exit.
    """

    save_failed = Signal(object)

    def __init__(self, services: Services, background: Background, bridge: Bridge) -> None:
        super().__init__()
        self.current: Settings = services.settings()
        self._save = services.save_settings
        self._background = background
        self._bridge = bridge

    def change(self, **chosen: Any) -> None:
        """Put ``chosen`` into force and save it; nothing happens where nothing changes."""
        settings = replace(self.current, **chosen)
        if settings == self.current:
            return
        self.current = settings
        saving = self._background.run_in_order(lambda: self._save(settings))
        self._bridge.watch(saving, lambda _: None, self.save_failed.emit, self)
