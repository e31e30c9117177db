"""The buttons at the foot of a dialog."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox


class DialogButtons(QDialogButtonBox):
    """In the order that the desktop has, with a place of the keyboard that stays.

    Qt lays them out anew for each style sheet, and hides each of them for a moment: the keyboard
    would move on to the next one, which may be the one that deletes.
    """

    def bare(self) -> None:
        """No signs: other buttons here have none either."""
        for button in self.buttons():
            button.setIcon(QIcon())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Other colours or another size of text."""
        before = self.window().focusWidget()
        super().changeEvent(event)
        if before in self.buttons() and before is not self.window().focusWidget():
            before.setFocus()
