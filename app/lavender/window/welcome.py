"""What an empty conversation shows: what to do, and samples to try it with."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from lavender.models import Card
from lavender.window.colours import Colours
from lavender.window.notes import Column, plain_label
from lavender.window.offer import Offer
from lavender.window.photo_tile import paint_cover
from lavender.window.roles import GROUP
from lavender.window.thumbnails import Thumbnails

SAMPLE = QSize(104, 104)
MOST_SAMPLES = 4
GAP = 10
SMALLEST_PART = 0.6
NARROW = 420
PICTURES = (".png", ".jpg", ".jpeg", ".webp")


def find_samples(folder: Path) -> list[Path]:
    """The sample photos that come with the program. Reads the disk."""
    if not folder.is_dir():
        return []
    found = [path for path in sorted(folder.iterdir()) if path.suffix.lower() in PICTURES]
    return sorted(found, key=lambda path: "fridge" not in path.name)[:MOST_SAMPLES]


class SampleButton(QAbstractButton):
    """A sample photo to press."""

    def __init__(self, path: Path, thumbnails: Thumbnails, colours: Colours) -> None:
        super().__init__()
        self._path = path
        self._thumbnails = thumbnails
        self.colours = colours
        self.setFixedSize(SAMPLE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        name = path.stem.replace("_", " ").replace("-", " ")
        self.setAccessibleName(self.tr("Try the sample photo “{name}”").format(name=name))
        self.setToolTip(name)
        thumbnails.ready.connect(self._came)

    def _came(self, name: str) -> None:
        if name == str(self._path):
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The photo, with a ring where the mouse or the keyboard is."""
        del event
        painter = QPainter(self)
        box = QRectF(QPointF(0, 0), self.size()).adjusted(2, 2, -2, -2)
        pixmap = self._thumbnails.get_file(self._path)
        paint_cover(painter, box, pixmap, QColor(self.colours.hover))
        if self.underMouse() or self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self.colours.accent), 2))
            painter.drawRoundedRect(box, 12, 12)
        painter.end()


class Welcome(QScrollArea):
    """It scrolls where the text is large and the window small.

    Signals: ``choose()`` to open the file dialog, ``sample(path)``.
    """

    spoken_as = GROUP
    choose = Signal()
    sample = Signal(object)

    def __init__(self, sign: QIcon, thumbnails: Thumbnails, colours: Colours) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Welcome"))
        inside = Column()
        self._thumbnails = thumbnails
        self._colours = colours
        self._buttons: list[SampleButton] = []
        self._beside = False
        self._attached = False
        self._column = column = QVBoxLayout(inside)
        column.setSpacing(GAP)
        column.setContentsMargins(28, 12, 28, 12)
        column.addStretch(3)
        self._sign = plain_label("")
        self._sign.setPixmap(sign.pixmap(QSize(84, 84)))
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self._sign, 0, middle)
        self._headline = plain_label(self.tr("Drop a photo here, and ask about it"), "headline")
        self._calm = plain_label(self.tr("Photos and answers stay on this computer."), "muted")
        for label in (self._headline, self._calm):
            label.setAlignment(middle)
            column.addWidget(label)
        button = self._choose = QPushButton(self.tr("Choose a photo…"))
        button.setObjectName("primary")
        button.clicked.connect(self.choose)
        column.addSpacing(6)
        column.addWidget(button, 0, middle)
        column.addSpacing(14)
        self._try = plain_label(self.tr("Or try one of these"), "small")
        self._try.setAlignment(middle)
        self._try.hide()
        column.addWidget(self._try)
        self._samples = QWidget()
        self._samples.setObjectName("plain")
        self._row = QHBoxLayout(self._samples)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.setAlignment(middle)
        column.addWidget(self._samples)
        column.addSpacing(10)
        self.offer = Offer()
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self.offer, 100)
        across.addStretch(1)
        column.addLayout(across)
        column.addStretch(4)
        self.setWidget(inside)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """What there is no room for stays away: the samples first, then the picture."""
        super().resizeEvent(event)
        side = 28 if self.width() > NARROW else 14
        self._column.setContentsMargins(side, 12, side, 12)
        self._fit_button()
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Larger text needs more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_choose"):
            self._fit_button()

    def dress(self, colours: Colours) -> None:
        """Other colours."""
        self._colours = colours
        for button in self._buttons:
            button.colours = colours
            button.update()

    def show_offer(self, card: Card | None) -> None:
        """Offer a model to get, or nothing."""
        self.offer.show_card(card)
        self._arrange()

    def show_beside(self, beside: bool) -> None:
        """Say whether there are other panes: a model is offered where there is room for it."""
        self._beside = beside
        self._arrange()

    def show_begun(self, *, attached: bool, words: bool) -> None:
        """Say what the composer has: with a photo ``attached`` nothing more is said of how to get
        one, and with ``words`` the button that sends is the one that stands out."""
        name = "" if words else "primary"
        if self._choose.objectName() != name:
            self._choose.setObjectName(name)
            self._choose.style().unpolish(self._choose)
            self._choose.style().polish(self._choose)
            self._fit_button()
        if self._attached != attached:
            self._attached = attached
            self._headline.setVisible(not attached)
            self._choose.setVisible(not attached)
            self._arrange()

    def show_samples(self, paths: list[Path]) -> None:
        """Offer these."""
        for path in paths:
            button = SampleButton(path, self._thumbnails, self._colours)
            button.clicked.connect(lambda _=False, path=path: self.sample.emit(path))
            self._buttons.append(button)
            self._row.addWidget(button)
        self._arrange()

    def _fit_button(self) -> None:
        """Words in a button do not wrap: where they are too long, they are smaller."""
        margins = self._column.contentsMargins()
        room = self.viewport().width() - margins.left() - margins.right()
        font = QFont(self.font())
        if self._choose.objectName():
            # As the style sheet has it: Qt measures with what is set here.
            font.setWeight(QFont.Weight.DemiBold)
        self._choose.setFont(font)
        needed = self._choose.sizeHint().width()
        if needed > room:
            font.setPointSizeF(max(SMALLEST_PART, 0.95 * room / needed) * font.pointSizeF())
            self._choose.setFont(font)

    def _arrange(self) -> None:
        self.offer.setVisible(self.offer.offered and not self._beside)
        whole = self._column.totalHeightForWidth(self.viewport().width())
        if self._attached and whole > self.viewport().height():
            self.offer.hide()  # who has a photo at hand asks first
        samples = [self._try, self._samples]
        spare = self.viewport().height() - self._column.totalHeightForWidth(self.viewport().width())
        spare += sum(
            height(part) for part in (self._calm, self._sign, *samples) if not part.isHidden()
        )
        self._calm.setVisible(self._attached or spare >= height(self._calm))
        spare -= height(self._calm)
        self._sign.setVisible(spare >= height(self._sign))
        room = spare >= sum(height(part) for part in (self._sign, *samples))
        for part in samples:
            part.setVisible(room and bool(self._buttons) and not self._attached)


def height(part: QWidget) -> int:
    """What a part of the column takes, in pixels."""
    return max(part.sizeHint().height(), part.heightForWidth(part.width())) + GAP
