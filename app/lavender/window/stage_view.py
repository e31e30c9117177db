"""Which part of a photo is on the stage, how large, and how turned: geometry without a widget.

A place on the photo is in pixels of the upright original, a place on the stage in points of the
widget. ``scale`` is points a pixel of the photo; one is a *device* pixel at ``full_scale``.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QTransform

MARGIN = 16.0
LARGEST = 16.0
"""Device pixels that one pixel of the photo may be wide."""
QUARTERS = 4


class StageView:
    """A photo of ``photo`` pixels on a stage of ``stage`` points with ``ratio`` device pixels each.

    ``turns`` are quarters to the right. While ``fitted``, the photo follows the stage's size.
    """

    def __init__(self) -> None:
        self.photo = QSizeF(1, 1)
        self.stage = QSizeF(1, 1)
        self.ratio = 1.0
        self.turns = 0
        self.scale = 1.0
        self.fitted = True
        self._centre = QPointF(0.5, 0.5)

    def show(self, photo: QSize) -> None:
        """Another photo, upright and as a whole."""
        self.photo = QSizeF(max(1, photo.width()), max(1, photo.height()))
        self.turns = 0
        self.fit()

    def resize(self, stage: QSize, ratio: float) -> None:
        """The stage has another size."""
        self.stage = QSizeF(max(1, stage.width()), max(1, stage.height()))
        self.ratio = ratio
        if self.fitted:
            self.fit()
        else:
            self.zoom_to(self.scale)

    @property
    def transform(self) -> QTransform:
        """From the photo to the stage."""
        made = QTransform()
        made.translate(self.stage.width() / 2, self.stage.height() / 2)
        made.rotate(90 * self.turns)
        made.scale(self.scale, self.scale)
        made.translate(-self._centre.x(), -self._centre.y())
        return made

    @property
    def turned(self) -> QTransform:
        """From the photo to the photo as it is turned, with its corner anywhere."""
        made = QTransform()
        made.rotate(90 * self.turns)
        return made

    @property
    def full_scale(self) -> float:
        """At which a pixel of the photo is one of the screen."""
        return 1 / self.ratio

    @property
    def fit_scale(self) -> float:
        """At which all of the photo is seen; never more than its own size."""
        shown = self._shown
        across = max(1.0, self.stage.width() - 2 * MARGIN) / shown.width()
        down = max(1.0, self.stage.height() - 2 * MARGIN) / shown.height()
        return min(across, down, self.full_scale)

    @property
    def percent(self) -> int:
        """How large it is shown, of its own size."""
        return max(1, round(100 * self.scale * self.ratio))

    @property
    def visible(self) -> QRectF:
        """What is seen of the photo."""
        stage = QRectF(QPointF(0, 0), self.stage)
        whole = QRectF(QPointF(0, 0), self.photo)
        return self.to_photo().mapRect(stage).intersected(whole)

    @property
    def pannable(self) -> bool:
        """Is some of the photo out of sight?"""
        # A hair's breadth of rounding is not out of sight.
        seen = self.visible
        return (
            seen.width() < self.photo.width() - 0.01 or seen.height() < self.photo.height() - 0.01
        )

    def to_photo(self) -> QTransform:
        """From the stage to the photo."""
        return self.transform.inverted()[0]

    def fit(self) -> None:
        """Show all of the photo."""
        self.fitted = True
        self.scale = self.fit_scale
        self._centre = QPointF(self.photo.width() / 2, self.photo.height() / 2)

    def zoom_to(self, scale: float, at: QPointF | None = None) -> None:
        """Show it at ``scale``, with what is at ``at`` staying there; the middle without one."""
        at = at if at is not None else QPointF(self.stage.width() / 2, self.stage.height() / 2)
        held = self.to_photo().map(at)
        least = min(self.fit_scale, self.full_scale)
        self.scale = min(max(scale, least), max(LARGEST * self.full_scale, self.fit_scale))
        self.fitted = self.scale <= self.fit_scale
        self._centre += held - self.to_photo().map(at)
        self._hold()

    def pan(self, across: float, down: float) -> None:
        """Move the photo by points of the stage."""
        middle = QPointF(self.stage.width() / 2, self.stage.height() / 2)
        self._centre = self.to_photo().map(middle - QPointF(across, down))
        self._hold()

    def turn(self, quarters: int) -> None:
        """Turn it to the right, or to the left where negative."""
        self.turns = (self.turns + quarters) % QUARTERS
        if self.fitted:
            self.fit()
        else:
            self.zoom_to(self.scale)

    @property
    def _shown(self) -> QSizeF:
        return self.photo.transposed() if self.turns % 2 else self.photo

    def _hold(self) -> None:
        """No more empty stage than there must be."""
        seen = (self.stage.transposed() if self.turns % 2 else self.stage) / self.scale
        self._centre = QPointF(
            _held(self._centre.x(), seen.width(), self.photo.width()),
            _held(self._centre.y(), seen.height(), self.photo.height()),
        )


def _held(middle: float, seen: float, whole: float) -> float:
    if seen >= whole:
        return whole / 2
    return min(max(middle, seen / 2), whole - seen / 2)
