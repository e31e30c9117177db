"""Boxes to choose, to count in and to tick, with chevrons and ticks of our own.

Once the style sheet gives such a box its shape, Qt draws no arrows in it but pictures from files;
these are drawn from strokes, in the colour of the words and as large as they are.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QSpinBox,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionSpinBox,
    QWidget,
)

from lavender.window.mirrored import at_start

PART = 0.55
"""Of the height of a line, for a chevron's width."""
INSET = 6
"""Pixels between the edge and the number, as in other boxes."""


class Choice(QComboBox):
    """One of several."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The box, and a chevron at its end."""
        super().paintEvent(event)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        box = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxArrow, self
        )
        _chevron(self, QRectF(box), up=False, able=self.isEnabled())


class Whole(QSpinBox):
    """A whole number."""

    def __init__(self) -> None:
        super().__init__()
        self.setAlignment(at_start())
        self.lineEdit().setTextMargins(INSET, 0, INSET, 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The box, and two chevrons at its end."""
        super().paintEvent(event)
        _chevrons(self, self.value() < self.maximum(), self.value() > self.minimum())


class Decimal(QDoubleSpinBox):
    """A number with decimals."""

    def __init__(self) -> None:
        super().__init__()
        self.setAlignment(at_start())
        self.lineEdit().setTextMargins(INSET, 0, INSET, 0)

    def textFromValue(self, value: float) -> str:  # noqa: N802 - Qt's name
        """Without zeros at the end: 10 minutes, not 10.0."""
        text, point = super().textFromValue(value), self.locale().decimalPoint()
        return text.rstrip(self.locale().zeroDigit()).rstrip(point) if point in text else text

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The box, and two chevrons at its end."""
        super().paintEvent(event)
        _chevrons(self, self.value() < self.maximum(), self.value() > self.minimum())


class Check(QCheckBox):
    """Yes or no."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The box, and a tick in it."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxIndicator
        place = QRectF(self.style().subElementRect(part, option, self))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_tick(painter, place, self.palette().color(QPalette.ColorRole.HighlightedText))
        painter.end()


def draw_tick(painter: QPainter, place: QRectF, colour: QColor) -> None:
    """A tick in the middle of ``place``."""
    side = min(place.width(), place.height())
    middle = place.center()
    painter.setPen(_pen(colour, side / 8))
    painter.drawPolyline(
        [middle + QPointF(x, y) * side for x, y in ((-0.22, 0), (-0.06, 0.17), (0.24, -0.17))]
    )


def _chevrons(box: QAbstractSpinBox, more: bool, less: bool) -> None:
    option = QStyleOptionSpinBox()
    box.initStyleOption(option)
    for up, able in ((True, more), (False, less)):
        part = QStyle.SubControl.SC_SpinBoxUp if up else QStyle.SubControl.SC_SpinBoxDown
        place = box.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, box)
        _chevron(box, QRectF(place), up=up, able=able)


def _chevron(widget: QWidget, place: QRectF, *, up: bool, able: bool) -> None:
    metrics = widget.fontMetrics()
    width = min(PART * metrics.height(), 0.8 * place.width())
    height = width / 2
    if height > 0.6 * place.height():
        height = 0.6 * place.height()
        width = 2 * height
    middle = place.center()
    tip = -height / 2 if up else height / 2
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = widget.palette().color(widget.foregroundRole())
    colour.setAlphaF(0.75 if able else 0.3)
    painter.setPen(_pen(colour, metrics.height() / 11))
    painter.drawPolyline(
        [
            middle + QPointF(-width / 2, -tip),
            middle + QPointF(0, tip),
            middle + QPointF(width / 2, -tip),
        ]
    )
    painter.end()


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, max(1.4, width))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
