"""One photo after the other on a dark stage, over the whole window."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QAction, QImage, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lavender.chat.types import Box, Photo
from lavender.window.colours import DARK
from lavender.window.icons import icon
from lavender.window.notes import OneLine, plain_label
from lavender.window.photo_canvas import ZOOM_STEP, PhotoCanvas
from lavender.window.photo_source import PREVIEW_SIDE, PhotoSource
from lavender.window.thumbnails import Thumbnails

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
        self._sign = max(20, self.fontMetrics().height())
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
        self._tools = self._foot()
        column.addWidget(self._tools)
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
        self._arrange()
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
        self._arrange()

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
        self._arrange()
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
        percent = self.tr("{count} %").format(count=self.canvas.view.percent)
        self._percent.setText(percent)
        self._percent.setAccessibleName(
            self.tr("Own size, now shown at {percent}").format(percent=percent)
        )
        box = frame.box if frame is not None else None
        self.take_button.setEnabled(box is not None)
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

    def _arrange(self) -> None:
        """Show the tools for what is being done; where there is little room, signs without words,
        and to choose a part only what takes it: keys and the wheel go on zooming."""
        style = Qt.ToolButtonStyle
        choosing = self.canvas.frame is not None
        for tool in (*self._zooming, *self._looking):
            tool.setVisible(tool in self._zooming or not choosing)
        for tool in self._choosing:
            tool.setVisible(choosing)
        self.closer_button.setToolButtonStyle(style.ToolButtonTextBesideIcon)
        if self._tools.sizeHint().width() > self.width():
            self.closer_button.setToolButtonStyle(style.ToolButtonIconOnly)
            for tool in self._zooming:
                tool.setVisible(not choosing)

    def _head(self) -> QWidget:
        head, row = _row()
        signs = ["before", "after"]
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            signs.reverse()
        self._before = self._tool(signs[0], self.tr("Photo before"), [Qt.Key.Key_PageUp])
        self._before.triggered.connect(lambda: self.step(-1))
        self._after = self._tool(signs[1], self.tr("Photo after"), [Qt.Key.Key_PageDown])
        self._after.triggered.connect(lambda: self.step(1))
        self._place = plain_label("", "", self)
        self._place.setWordWrap(False)
        self._facts = OneLine("faint")
        row.addWidget(self._button(self._before))
        row.addWidget(self._place)
        row.addWidget(self._button(self._after))
        row.addWidget(self._facts, 1)
        close = self._tool("close", self.tr("Close"), [])
        close.setToolTip(self.tr("Close (Esc)"))
        close.triggered.connect(self.accept)
        row.addWidget(self._button(close))
        if len(self._photos) == 1:
            for part in (*head.findChildren(QToolButton)[:2], self._place):
                part.hide()
        return head

    def _foot(self) -> QWidget:
        foot, row = _row()
        canvas = self.canvas
        row.addStretch(1)
        smaller = self._tool("smaller", self.tr("Smaller"), ["Ctrl+-", "-"])
        smaller.triggered.connect(lambda: canvas.zoom(1 / ZOOM_STEP))
        larger = self._tool("larger", self.tr("Larger"), ["Ctrl++", "Ctrl+=", "+", "="])
        larger.triggered.connect(lambda: canvas.zoom(ZOOM_STEP))
        full = self._tool("", self.tr("Own size"), ["Ctrl+1", "1"])
        full.triggered.connect(lambda: canvas.show_full(None))
        fit = self._tool("fit", self.tr("Show all of it"), ["Ctrl+0", "0"])
        fit.triggered.connect(canvas.fit)
        left = self._tool("turn_left", self.tr("Turn left"), ["Ctrl+Shift+R", "Shift+R"])
        left.triggered.connect(lambda: canvas.turn(-1))
        right = self._tool("turn_right", self.tr("Turn right"), ["Ctrl+R", "R"])
        right.triggered.connect(lambda: canvas.turn(1))
        closer = self._tool("closer", self.tr("Look closer"), ["C"])
        closer.triggered.connect(lambda: self.choose(True))
        self._percent = self._button(full)
        widest = self.fontMetrics().horizontalAdvance(self.tr("{count} %").format(count=1000))
        self._percent.setMinimumWidth(widest + self._sign)
        self.closer_button = self._button(closer)
        self._zooming = [self._button(smaller), self._percent, self._button(larger)]
        plain = [self._button(action) for action in (fit, left, right)]
        self._looking: list[QWidget] = [*plain, self.closer_button]
        for tool in (*self._zooming, *self._looking):
            row.addWidget(tool)
        self.take_button = QPushButton(self.tr("Take this part"), foot)
        self.take_button.setObjectName("primary")
        self.take_button.clicked.connect(self.take)
        cancel = QPushButton(self.tr("Cancel"), foot)
        cancel.clicked.connect(lambda: self.choose(False))
        self._choosing: list[QWidget] = [self.take_button, cancel]
        for button in (self.take_button, cancel):
            button.setAutoDefault(False)
            button.hide()  # else it would make the window wider before it is needed
            row.addWidget(button)
        row.addStretch(1)
        return foot

    def _tool(self, sign: str, words: str, keys: Sequence[str | Qt.Key]) -> QAction:
        action = QAction(words, self)
        if sign:
            action.setIcon(icon(sign, DARK.text, self._sign))
        sequences = [QKeySequence(key) for key in keys]
        action.setShortcuts(sequences)
        if sequences:
            key = sequences[0].toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(self.tr("{action} ({key})").format(action=words, key=key))
        self.addAction(action)
        return action

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setAccessibleName(action.text())
        button.setIconSize(QSize(self._sign, self._sign))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button


def _row() -> tuple[QWidget, QHBoxLayout]:
    bar = QWidget()
    bar.setObjectName("plain")
    row = QHBoxLayout(bar)
    row.setContentsMargins(12, 8, 12, 8)
    row.setSpacing(6)
    return bar, row
