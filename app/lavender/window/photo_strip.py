"""The photos that the next question is about, as a row of small pictures."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from lavender.chat.types import Photo
from lavender.window.colours import Colours
from lavender.window.photo_chip import SIDE, PhotoChip
from lavender.window.roles import GROUP
from lavender.window.sizes import grown
from lavender.window.thumbnails import Thumbnails

GAP = 8


class PhotoStrip(QScrollArea):
    """Holds the chips in the order in which they came, until a person moves them.

    Signals: ``changed()`` when a photo came, was taken in, went, or stands elsewhere;
    ``late(chip, photo)`` when one was taken in that is no longer here; ``look(photo)`` when the
    person wants to look at one.
    """

    spoken_as = GROUP
    changed = Signal()
    late = Signal(object, object)
    look = Signal(object)

    def __init__(self, thumbnails: Thumbnails, colours: Colours) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._colours = colours
        self._before_drag: list[PhotoChip] | None = None
        self.chips: list[PhotoChip] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Photos to send"))
        self._content = content = QWidget()
        content.setObjectName("column")
        self._row = QHBoxLayout(content)
        self._row.setContentsMargins(2, 0, 2, 0)
        self._row.setSpacing(GAP)
        self._row.addStretch(1)
        self._row.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(content)
        self.hide()

    @property
    def photos(self) -> tuple[Photo, ...]:
        """Those that are taken in."""
        return tuple(chip.photo for chip in self.chips if chip.photo is not None)

    @property
    def names(self) -> tuple[str, ...]:
        """What they are called, one name for each of ``photos``."""
        return tuple(chip.name for chip in self.chips if chip.photo is not None)

    @property
    def waiting(self) -> bool:
        """True while a photo is still being opened."""
        return any(chip.photo is None for chip in self.chips)

    def dress(self, colours: Colours) -> None:
        """Other colours."""
        self._colours = colours
        self._fit()
        for chip in self.chips:
            chip.dress(colours)

    def add(self, name: str) -> PhotoChip:
        """A place for a photo that is being opened."""
        chip = self._put(name, len(self.chips))
        self._changed()
        return chip

    def settle(self, chip: PhotoChip, photo: Photo) -> None:
        """The photo of ``chip`` was taken in, unless it was removed meanwhile."""
        if chip not in self.chips:
            self.late.emit(chip, photo)
            return
        if any(other.photo == photo for other in self.chips):
            self.remove(chip)
            return
        chip.show_photo(photo)
        self.changed.emit()

    def remove(self, chip: PhotoChip) -> None:
        """Take ``chip`` off the strip. The keyboard goes on at its neighbour."""
        if chip not in self.chips:
            return
        place = self.chips.index(chip)
        had_keyboard = chip.hasFocus() or chip.cross.hasFocus()
        self._take(chip)
        if had_keyboard and self.chips:
            self.chips[min(place, len(self.chips) - 1)].setFocus()
        self._changed()

    def _look(self, chip: PhotoChip) -> None:
        if chip.photo is not None:
            self.look.emit(chip.photo)

    def clear(self) -> None:
        """Take every photo off."""
        for chip in list(self.chips):
            self.remove(chip)

    def put_first(self, photos: Sequence[Photo], names: Sequence[str]) -> None:
        """Photos that are taken in already, before those that are here."""
        here = self.photos
        for photo, name in reversed(list(zip(photos, names, strict=True))):
            if photo not in here:
                self._put(name, 0).show_photo(photo)
        self._changed()

    def move_chip(self, chip: PhotoChip, place: int) -> None:
        """Let ``chip`` stand at ``place``, from 0; beyond either end is that end."""
        if self._shift(chip, place):
            self._changed()

    def _put(self, name: str, place: int) -> PhotoChip:
        chip = PhotoChip(name, self._thumbnails, self._colours)
        chip.removed.connect(lambda: self.remove(chip))
        chip.clicked.connect(lambda: self._look(chip))
        chip.shifted.connect(lambda step: self.move_chip(chip, self.chips.index(chip) + step))
        chip.dragged.connect(lambda x: self._drag(chip, x))
        chip.dropped.connect(self._drop)
        chip.focused.connect(lambda: self.ensureWidgetVisible(chip, GAP, 0))
        self.chips.insert(place, chip)
        self._row.insertWidget(place, chip)
        return chip

    def _take(self, chip: PhotoChip) -> None:
        self.chips.remove(chip)
        self._row.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _shift(self, chip: PhotoChip, place: int) -> bool:
        place = min(max(place, 0), len(self.chips) - 1)
        if chip not in self.chips or self.chips.index(chip) == place:
            return False
        self.chips.remove(chip)
        self.chips.insert(place, chip)
        self._row.removeWidget(chip)
        self._row.insertWidget(place, chip)
        return True

    def _drag(self, chip: PhotoChip, x: int) -> None:
        """The others make room at once; that the order is another is told at the end."""
        if self._before_drag is None:
            self._before_drag = list(self.chips)
        side = grown(SIDE, self.font())
        step = side + GAP
        from_start = x if self.isLeftToRight() else self._content.width() - x
        if self._shift(chip, (from_start - 2) // step):
            self._row.activate()
        self.ensureVisible(x, side // 2, side // 2, 0)

    def _drop(self) -> None:
        if self._before_drag not in (None, self.chips):
            self._changed()
        self._before_drag = None

    def _fit(self) -> None:
        self.setFixedHeight(grown(SIDE, self.font()) + 14)

    def _changed(self) -> None:
        self.setVisible(bool(self.chips))
        for place, chip in enumerate(self.chips):
            chip.show_place(place, len(self.chips))
        self.changed.emit()
