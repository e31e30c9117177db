"""The photos that the next question is about, as a row of small pictures."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QWidget

from lavender.chat.types import Photo
from lavender.window.colours import Colours
from lavender.window.icons import icon
from lavender.window.photo_tile import PictureButton, paint_cover, paint_focus
from lavender.window.thumbnails import Thumbnails

SIDE = 76
CROSS = 22
TURN_MS = 80
STEPS = 12


class PhotoChip(PictureButton):
    """One attached photo with a button that takes it away again.

    Signals: ``removed()``; ``clicked()`` when the person wants to look at it.
    """

    removed = Signal()

    def __init__(self, name: str, thumbnails: Thumbnails, colours: Colours) -> None:
        super().__init__()
        self.name = name
        self.photo: Photo | None = None
        self._thumbnails = thumbnails
        self._colours = colours
        self._step = 0
        self.setFixedSize(SIDE, SIDE)
        self._turn = QTimer(self)
        self._turn.setInterval(TURN_MS)
        self._turn.timeout.connect(self._advance)
        self._turn.start()
        self.cross = QToolButton(self)
        self.cross.setFixedSize(CROSS, CROSS)
        self.cross.setIconSize(QSize(12, 12))
        self.cross.move(SIDE - CROSS - 3, 3)
        self.cross.clicked.connect(self.removed)
        thumbnails.ready.connect(self._came)
        self._describe()
        self.dress(colours)

    def dress(self, colours: Colours) -> None:
        """Other colours."""
        self._colours = colours
        self.cross.setIcon(icon("close", colours.text, 12))
        self.cross.setStyleSheet(
            f"QToolButton {{ border-radius: {CROSS // 2}px; padding: 0; border: none;"
            f" background: {colours.card}; }}"
            f" QToolButton:hover, QToolButton:focus {{ background: {colours.soft};"
            f" border: 1px solid {colours.accent}; }}"
        )
        self.update()

    def show_photo(self, photo: Photo) -> None:
        """The photo was taken in."""
        self.photo = photo
        self._turn.stop()
        self._describe()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The thumbnail, or a turning arc while the photo is taken in."""
        del event
        painter = QPainter(self)
        box = QRectF(QPointF(0, 0), self.size())
        pixmap = self._thumbnails.get(self.photo.sha256) if self.photo else None
        paint_cover(painter, box, pixmap, QColor(self._colours.hover))
        if self.hasFocus():
            paint_focus(painter, box, QColor(self._colours.accent))
        if self.photo is None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(QColor(self._colours.accent), 3)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            middle = QRectF(SIDE / 2 - 12, SIDE / 2 - 12, 24, 24)
            painter.drawArc(middle, -self._step * 360 * 16 // STEPS, 100 * 16)
        painter.end()

    def _advance(self) -> None:
        self._step = (self._step + 1) % STEPS
        self.update()

    def _came(self, name: str) -> None:
        if self.photo is not None and name == self.photo.sha256:
            self.update()

    def _describe(self) -> None:
        if self.photo is None:
            words = self.tr("{name}, being opened").format(name=self.name)
        else:
            words = self.tr("{name}, {width} × {height} pixels").format(
                name=self.name, width=self.photo.width, height=self.photo.height
            )
        self.setAccessibleName(words)
        self.cross.setAccessibleName(self.tr("Remove {name}").format(name=self.name))
        self.cross.setToolTip(self.tr("Remove this photo"))


class PhotoStrip(QScrollArea):
    """Holds the chips in the order in which they came.

    Signals: ``changed()`` when a photo came, was taken in, or went; ``look(photo)`` when the person
    wants to look at one.
    """

    changed = Signal()
    look = Signal(object)

    def __init__(self, thumbnails: Thumbnails, colours: Colours) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._colours = colours
        self.chips: list[PhotoChip] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(SIDE + 14)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Photos to send"))
        content = QWidget()
        content.setObjectName("column")
        self._row = QHBoxLayout(content)
        self._row.setContentsMargins(2, 0, 2, 0)
        self._row.setSpacing(8)
        self._row.addStretch(1)
        self._row.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(content)
        self.hide()

    @property
    def photos(self) -> tuple[Photo, ...]:
        """Those that are taken in."""
        return tuple(chip.photo for chip in self.chips if chip.photo is not None)

    @property
    def waiting(self) -> bool:
        """True while a photo is still being opened."""
        return any(chip.photo is None for chip in self.chips)

    def dress(self, colours: Colours) -> None:
        """Other colours."""
        self._colours = colours
        for chip in self.chips:
            chip.dress(colours)

    def add(self, name: str) -> PhotoChip:
        """A place for a photo that is being opened."""
        chip = PhotoChip(name, self._thumbnails, self._colours)
        chip.removed.connect(lambda: self.remove(chip))
        chip.clicked.connect(lambda: self._look(chip))
        self.chips.append(chip)
        self._row.insertWidget(self._row.count() - 1, chip)
        self.show()
        self.changed.emit()
        return chip

    def settle(self, chip: PhotoChip, photo: Photo) -> None:
        """The photo of ``chip`` was taken in, unless it was removed meanwhile."""
        if chip not in self.chips:
            return
        if any(other.photo == photo for other in self.chips):
            self.remove(chip)
            return
        chip.show_photo(photo)
        self.changed.emit()

    def remove(self, chip: PhotoChip) -> None:
        """Take ``chip`` off the strip."""
        if chip not in self.chips:
            return
        self.chips.remove(chip)
        self._row.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        self.setVisible(bool(self.chips))
        self.changed.emit()

    def _look(self, chip: PhotoChip) -> None:
        if chip.photo is not None:
            self.look.emit(chip.photo)

    def clear(self) -> None:
        """Take every photo off."""
        for chip in list(self.chips):
            self.remove(chip)
