"""What the model saw: the very pixels of the photos that went into it, and what became of them."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from lavender.assistant import Seen
from lavender.chat.types import Message, Photo, Pixels, Status
from lavender.models import Model
from lavender.window.dialog_buttons import DialogButtons
from lavender.window.mirrored import margins
from lavender.window.notes import Column, Note, plain_label
from lavender.window.sentences import explain, say

SIDE = 560
"""About as many points as a picture is wide when its pixels are enlarged."""
GAP = 6
"""Pixels between tiles."""


class SeenDialog(QDialog):
    """Filled as the answers come: :meth:`show_seen` for each photo, :meth:`show_model`."""

    def __init__(self, answer: Message, photos: Sequence[Photo], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What the model saw"))
        self._answer = answer
        self._waiting = len(photos)
        self._tokens = 0
        text = self.fontMetrics().height()
        self.resize(QSize(46 * text, 44 * text).boundedTo(parent.size()))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        self.column = _Sheet()
        inside = self._inside = QVBoxLayout(self.column)
        margins(inside, 0, 0, 8, 0)
        inside.setSpacing(8)
        inside.addWidget(
            plain_label(
                self.tr(
                    "These are the pixels that the model got of your photos, enlarged where they"
                    " are few. What cannot be made out here, it cannot have seen."
                )
            )
        )
        self.model = plain_label("", "small", self.column)
        self.model.hide()
        inside.addWidget(self.model)
        self._note()
        self._places: list[QVBoxLayout] = []
        for number, photo in enumerate(photos, start=1):
            place = QVBoxLayout()
            place.setContentsMargins(0, 12, 0, 0)
            words = self.tr("Photo {number} of {count}: the original has {width} × {height} pixels")
            place.addWidget(
                plain_label(
                    words.format(
                        number=number, count=len(photos), width=photo.width, height=photo.height
                    ),
                    "title",
                )
            )
            inside.addLayout(place)
            self._places.append(place)
        inside.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.column)
        scroll.setAccessibleName(self.windowTitle())
        column.addWidget(scroll, 1)
        buttons = DialogButtons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def show_seen(self, index: int, seen: Seen) -> None:
        """What went in of one photo."""
        place, pixels = self._places[index], seen.pixels
        rows, columns = pixels.tiles
        if rows * columns:
            words = self.tr(
                "The model got an overview and {rows} × {columns} tiles, each {width} × {height}"
                " pixels: {tokens} tokens"
            )
        else:
            words = self.tr("The model got {width} × {height} pixels: {tokens} tokens")
        side = pixels.width if rows * columns else pixels.height
        said = words.format(
            rows=rows, columns=columns, width=pixels.width, height=side, tokens=seen.tokens
        )
        place.addWidget(plain_label(said))
        for image, name in self._pictures(pixels):
            view = PixelView(image)
            view.setAccessibleName(f"{name}: {said}")
            place.addWidget(view)
            self.column.hold(view.width())
        self._tokens += seen.tokens
        self._waiting -= 1
        if not self._waiting and self._answer.usage.image_tokens not in (0, self._tokens):
            self._say(
                self.tr(
                    "When this answer was written, {count} tokens of photos went in. The model or"
                    " its settings were changed since, so what you see here may differ from that."
                ).format(count=self._answer.usage.image_tokens)
            )

    def show_error(self, index: int, error: BaseException) -> None:
        """It cannot be shown for one photo."""
        self._places[index].addWidget(Note(explain(error), "problem"))

    def show_model(self, model: Model) -> None:
        """Which model it is, and whether it sees as its authors' model does."""
        self.model.setText(
            self.tr("{model}. {fidelity}").format(model=model.name, fidelity=say(model.fidelity))
        )
        self.model.show()

    def _note(self) -> None:
        answer = self._answer
        if answer.usage.image_tokens or answer.status is Status.WRITING:
            return
        if answer.status is Status.DONE:
            self._say(
                self.tr(
                    "No photo went into this answer: the model wrote it without having seen one."
                )
            )
        else:
            self._say(self.tr("The answer ended before its photos went into the model."))

    def _say(self, words: str) -> None:
        self._inside.insertWidget(2, Note(words, "notice"))

    def _pictures(self, pixels: Pixels) -> list[tuple[QImage, str]]:
        whole = QImage(
            pixels.rgb, pixels.width, pixels.height, 3 * pixels.width, QImage.Format.Format_RGB888
        )
        rows, columns = pixels.tiles
        if not rows * columns:
            return [(whole.copy(), self.tr("What the model saw"))]
        side = pixels.width
        tiles = QImage(
            columns * (side + GAP) - GAP, rows * (side + GAP) - GAP, QImage.Format.Format_ARGB32
        )
        tiles.fill(Qt.GlobalColor.transparent)
        painter = QPainter(tiles)
        for number in range(rows * columns):
            row, column = divmod(number, columns)
            tile = whole.copy(0, (1 + number) * side, side, side)
            painter.drawImage(column * (side + GAP), row * (side + GAP), tile)
        painter.end()
        return [
            (whole.copy(0, 0, side, side), self.tr("The overview")),
            (tiles, self.tr("The tiles")),
        ]


class PixelView(QWidget):
    """A picture of which each pixel is a square of whole device pixels, at least one."""

    def __init__(self, image: QImage) -> None:
        super().__init__()
        self.image = image
        ratio = self.devicePixelRatioF()
        longest = max(image.width(), image.height(), 1)
        self.factor = max(1, round(SIDE * ratio / longest))
        self.setFixedSize(
            round(image.width() * self.factor / ratio), round(image.height() * self.factor / ratio)
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing is smoothed: what is shown is what there is."""
        del event
        painter = QPainter(self)
        painter.drawImage(QRectF(self.rect()), self.image)
        painter.end()


class _Sheet(Column):
    """A column that is no narrower than its widest picture."""

    def __init__(self) -> None:
        super().__init__()
        self._widest = 0

    def hold(self, width: int) -> None:
        """Something as wide as that is in it."""
        self._widest = max(self._widest, width)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the pictures; the height for the width holds."""
        return QSize(self._widest + 8, 0)
