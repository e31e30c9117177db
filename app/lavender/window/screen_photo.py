"""A photo of the screen: grab it while Lavender is out of the way, and let the person cut it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QScreen
from PySide6.QtWidgets import QWidget

from lavender.window.portal import Portal
from lavender.window.screen_cut import ScreenCut

AWAY_MS = 350
"""How long a desktop may need to paint what was under the window."""


def grabbed(screen: QScreen) -> QImage:
    """All of ``screen``, at its own pixels; a null picture where the system gives none."""
    return screen.grabWindow(0).toImage()


class ScreenPhoto(QObject):
    """Hides the window, grabs its screen, and shows the picture to cut.

    Where programs may not see the screen, the desktop is asked, and its own dialog cuts.
    ``taken`` gets the picture and a name for it, or ``brought`` the desktop's file; ``problem`` a
    sentence where there is neither. ``grab`` is how a screen is grabbed.
    """

    def __init__(
        self,
        window: QWidget,
        taken: Callable[[QImage, str], object],
        brought: Callable[[Path], object],
        problem: Callable[[str], object],
        grab: Callable[[QScreen], QImage] = grabbed,
    ) -> None:
        super().__init__()
        self._window = window
        self._taken = taken
        self._brought = brought
        self._problem = problem
        self._grab = grab
        self._busy = False
        self._portal = Portal(self._desktop_gave, self._refuse)
        self.cut: ScreenCut | None = None

    def take(self) -> None:
        """Begin. Nothing happens while one is under way."""
        if self._busy:
            return
        self._busy = True
        screen = self._window.screen()
        self._window.hide()
        QTimer.singleShot(AWAY_MS, self, lambda: self._look(screen))

    def _look(self, screen: QScreen) -> None:
        # Under Wayland even trying is answered with a warning.
        hidden = QGuiApplication.platformName().startswith("wayland")
        picture = QImage() if hidden else self._grab(screen)
        if picture.isNull():
            self._portal.ask()
            return
        cut = ScreenCut(picture, screen)
        self.cut = cut

        def chosen(part: QImage) -> None:
            locale = QLocale()
            now = locale.toString(QDateTime.currentDateTime(), QLocale.FormatType.ShortFormat)
            self._taken(part, self.tr("Screen, {time}").format(time=now))

        def over() -> None:
            self.cut = None
            cut.deleteLater()
            self._back()

        cut.chosen.connect(chosen)
        cut.over.connect(over)
        cut.begin()

    def _back(self) -> None:
        self._busy = False
        self._window.show()
        self._window.activateWindow()

    def _desktop_gave(self, file: Path | None) -> None:
        self._back()
        if file is not None:
            self._brought(file)

    def _refuse(self) -> None:
        self._back()
        self._problem(
            self.tr(
                "Your desktop does not let Lavender see the screen. Take a picture of the screen"
                " with your system's own key, then paste it here."
            )
        )
