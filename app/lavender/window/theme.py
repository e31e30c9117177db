"""Light or dark: what the person chose, else what the system says, also while running."""

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from lavender.window.colours import DARK, LIGHT, Colours
from lavender.window.style import stylesheet

SMALLEST_BODY_PT = 10.5

TEXT_PERCENT = (80, 200)
"""The smallest and the largest text, of the system's size."""
SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


class Theme(QObject):
    """Dresses the application and tells who draws by hand.

    ``choice`` is system, light or dark, as in the settings. Signals: ``changed()`` after the
    palette and the style sheet are in place.
    """

    changed = Signal()

    def __init__(self, application: QApplication, choice: str, text_percent: int = 100) -> None:
        super().__init__()
        self._application = application
        self._choice = choice
        self._text_percent = text_percent
        self.colours: Colours = LIGHT
        application.setStyle("Fusion")
        system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._body_pt = max(QFontInfo(system).pointSizeF(), SMALLEST_BODY_PT)
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

    def resize_text(self, percent: int) -> None:
        """Write larger or smaller from now on."""
        self._text_percent = percent
        self._apply()

    def _apply(self) -> None:
        least, most = TEXT_PERCENT
        scale = min(max(self._text_percent, least), most) / 100  # a file may say anything
        font = QFont(self._application.font())
        font.setPointSizeF(self._body_pt * scale)
        self._application.setFont(font)
        hints = self._application.styleHints()
        # Title bars and native dialogs follow too, where the system can do it.
        with QSignalBlocker(hints):
            hints.setColorScheme(SCHEMES.get(self._choice, Qt.ColorScheme.Unknown))
        system = hints.colorScheme() == Qt.ColorScheme.Dark
        dark = self._choice == "dark" or (self._choice != "light" and system)
        self.colours = DARK if dark else LIGHT
        self._application.setPalette(self.colours.palette())
        self._application.setStyleSheet(stylesheet(self.colours, scale))
        self.changed.emit()
