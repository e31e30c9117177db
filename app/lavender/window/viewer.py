"""One photo after the other on a dark stage, over the whole window."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QDialog, QLayout, QToolButton, QVBoxLayout, QWidget

from lavender.chat.types import Box, Photo
from lavender.window.notes import OneLine, plain_label
from lavender.window.photo_canvas import PhotoCanvas
from lavender.window.photo_source import PREVIEW_SIDE, PhotoSource
from lavender.window.thumbnails import Thumbnails
from lavender.window.viewer_tools import ToolRow, ViewerTools, tool, tool_button

LEAST_PREVIEW = 256


class Viewer(QDialog):
    """Shows ``photos``, beginning with the one at ``index``.

    Signals: ``closer(sha256, left, top, width, height)`` when a part of a photo is to be looked at
    more closely, in pixels of the upright original.
    """

    closer = Signal(str, int, int, int, int)

    def __init__(
        self,
        photos: Sequence[Photo],
        index: int,
        source: PhotoSource,
        thumbnails: Thumbnails,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("stage")
        self._photos = list(photos)
        self._index = index
        self._source = source
        self._thumbnails = thumbnails
        source.setParent(self)
        source.preview.connect(self._came)
        source.part.connect(self._sharper)
        source.failed.connect(self._failed)
        self.canvas = PhotoCanvas(self)
        self.canvas.moved.connect(self._tell)
        self.canvas.wants.connect(self._want_part)
        self.canvas.stepped.connect(self.step)
        self.canvas.framed.connect(self._tell)
        self.canvas.taken.connect(self.take)
        self.trouble = plain_label("", "trouble", self)
        self.trouble.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint = plain_label("", "", self)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self.canvas, 1)
        column.addWidget(self.trouble)
        column.addWidget(self.hint)
        self.tools = ViewerTools(self.canvas, self)
        self.tools.choose.connect(self.choose)
        self.tools.take.connect(self.take)
        column.addWidget(self.tools)
        # As large as the window, whatever the tools would like: they make do with less.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.resize(parent.size())
        column.activate()  # now, so that the first preview is of the right size
        self._show()
        self.canvas.setFocus()

    @property
    def photo(self) -> Photo:
        """The one on the stage."""
        return self._photos[self._index]

    def step(self, by: int) -> None:
        """On to another photo, if there is one."""
        index = self._index + by
        if 0 <= index < len(self._photos):
            self._index = index
            self._show()

    def choose(self, choosing: bool) -> None:
        """Let a part be chosen, or no longer."""
        self.canvas.choose(choosing)
        self.tools.arrange(self.width())
        self.canvas.setFocus()

    def take(self) -> None:
        """The chosen part is what the next question is about."""
        box = self.canvas.frame.box if self.canvas.frame is not None else None
        if box is not None:
            self.closer.emit(self.photo.sha256, box.left, box.top, box.width, box.height)

    def reject(self) -> None:
        """Esc leaves the choosing first, then the photo."""
        if self.canvas.frame is not None:
            self.choose(False)
        else:
            super().reject()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """More or less room for the tools."""
        super().resizeEvent(event)
        self.tools.arrange(self.width())

    def _show(self) -> None:
        photo = self.photo
        self.trouble.hide()
        self.canvas.show_photo(photo, self._thumbnails.get(photo.sha256))
        place = self.tr("{number} of {count}").format(
            number=self._index + 1, count=len(self._photos)
        )
        size = QLocale().formattedDataSize(photo.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        facts = self.tr("{width} × {height} pixels, {size}").format(
            width=photo.width, height=photo.height, size=size
        )
        self._place.setText(place)
        self._facts.show_text(facts)
        self._facts.setToolTip(facts)
        one = len(self._photos) == 1
        title = self.tr("Photo") if one else self.tr("Photo {place}").format(place=place)
        self.setWindowTitle(title)
        self.canvas.setAccessibleName(self.tr("{photo}: {facts}").format(photo=title, facts=facts))
        self._before.setEnabled(self._index > 0)
        self._after.setEnabled(self._index + 1 < len(self._photos))
        self.tools.arrange(self.width())
        self._source.want(photo, self._preview_side(photo))
        self._tell()

    def _preview_side(self, photo: Photo) -> int:
        """As many pixels as are seen: fewer would be blurred, more would be drawn coarsely."""
        view, longest = self.canvas.view, max(photo.width, photo.height)
        seen = math.ceil(longest * view.fit_scale * view.ratio)
        wanted = longest if longest <= 2 * seen else max(seen, LEAST_PREVIEW)
        return max(1, min(wanted, PREVIEW_SIDE))

    def _came(self, photo: Photo, image: QImage) -> None:
        if photo == self.photo:
            self.canvas.show_image(image)

    def _want_part(self, box: Box, longest: int) -> None:
        self._source.want_part(self.photo, box, longest)

    def _sharper(self, photo: Photo, box: Box, image: QImage) -> None:
        if photo == self.photo:
            self.canvas.show_part(box, image)

    def _failed(self, photo: Photo, sentence: str) -> None:
        if photo == self.photo:
            self.trouble.setText(sentence)
            self.trouble.show()

    def _tell(self) -> None:
        """What the tools say and do now."""
        frame = self.canvas.frame
        box = frame.box if frame is not None else None
        self.tools.tell(takes=box is not None)
        if frame is None:
            said = ""
        elif box is None:
            said = self.tr("Draw a rectangle around what the model should look at more closely.")
        else:
            said = self.tr(
                "{width} × {height} pixels. Take this part to attach it to your next question."
            ).format(width=box.width, height=box.height)
        self.hint.setText(said)
        self.hint.setVisible(bool(said))
        self.canvas.setAccessibleDescription(said)

    def _head(self) -> QWidget:
        head = ToolRow(self)
        signs = ["before", "after"]
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            signs.reverse()
        self._before = tool(self, signs[0], self.tr("Photo before"), [Qt.Key.Key_PageUp])
        self._before.triggered.connect(lambda: self.step(-1))
        self._after = tool(self, signs[1], self.tr("Photo after"), [Qt.Key.Key_PageDown])
        self._after.triggered.connect(lambda: self.step(1))
        self._place = plain_label("", "", self)
        self._place.setWordWrap(False)
        self._facts = OneLine("faint")
        head.row.addWidget(tool_button(self, self._before))
        head.row.addWidget(self._place)
        head.row.addWidget(tool_button(self, self._after))
        head.row.addWidget(self._facts, 1)
        close = tool(self, "close", self.tr("Close"), [])
        close.setToolTip(self.tr("Close (Esc)"))
        close.triggered.connect(self.accept)
        head.row.addWidget(tool_button(self, close))
        if len(self._photos) == 1:
            for part in (*head.findChildren(QToolButton)[:2], self._place):
                part.hide()
        return head
