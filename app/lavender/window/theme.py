"""Light or dark: what the person chose, else what the system says, also while running."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication

from lavender.window.colours import DARK, LIGHT, Colours
from lavender.window.style import stylesheet

SMALLEST_BODY_PT = 10.5


class Theme(QObject):
    """Dresses the application and tells who draws by hand.

    ``choice`` is system, light or dark, as in the settings. Signals: ``changed()`` after the
    palette and the style sheet are in place.
    """

    changed = Signal()

    def __init__(self, application: QApplication, choice: str) -> None:
        super().__init__()
        self._application = application
        self._choice = choice
        self.colours: Colours = LIGHT
        application.setStyle("Fusion")
        font = QFont(application.font())
        if QFontInfo(font).pointSizeF() < SMALLEST_BODY_PT:
            font.setPointSizeF(SMALLEST_BODY_PT)
            application.setFont(font)
        application.styleHints().colorSchemeChanged.connect(self._apply)
        self._apply()

    @property
    def choice(self) -> str:
        """System, light or dark."""
        return self._choice

    def choose(self, choice: str) -> None:
        """Follow another choice from now on."""
        self._choice = choice
        self._apply()

    def _apply(self) -> None:
        system = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        dark = self._choice == "dark" or (self._choice != "light" and system)
        self.colours = DARK if dark else LIGHT
        self._application.setPalette(self.colours.palette())
        self._application.setStyleSheet(stylesheet(self.colours))
        self.changed.emit()
