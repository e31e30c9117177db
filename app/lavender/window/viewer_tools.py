"""The tools below a photo that is looked at, and how every tool of the viewer is made."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from lavender.window.colours import DARK, STAGE_FAINT
from lavender.window.icons import icon
from lavender.window.photo_canvas import ZOOM_STEP, PhotoCanvas

LEAST_SIGN = 20


class ToolRow(QWidget):
    """A row of tools at the edge of the stage."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(12, 8, 12, 8)
        self.row.setSpacing(6)


class ViewerTools(ToolRow):
    """Zoom, turn, and choose a part of what is on ``canvas``; their keys hold in all of ``viewer``.

    Signals: ``choose(choosing)`` to begin or give up choosing a part, ``take()`` to take it.
    """

    choose = Signal(bool)
    take = Signal()

    def __init__(self, canvas: PhotoCanvas, viewer: QWidget) -> None:
        super().__init__(viewer)
        self._canvas = canvas
        smaller = tool(viewer, "smaller", self.tr("Smaller"), ["Ctrl+-", "-"])
        smaller.triggered.connect(lambda: canvas.zoom(1 / ZOOM_STEP))
        larger = tool(viewer, "larger", self.tr("Larger"), ["Ctrl++", "Ctrl+=", "+", "="])
        larger.triggered.connect(lambda: canvas.zoom(ZOOM_STEP))
        full = tool(viewer, "", self.tr("Actual size"), ["Ctrl+1", "1"])
        full.triggered.connect(lambda: canvas.show_full(None))
        fit = tool(viewer, "fit", self.tr("Show all of it"), ["Ctrl+0", "0"])
        fit.triggered.connect(canvas.fit)
        left = tool(viewer, "turn_left", self.tr("Turn left"), ["Ctrl+Shift+R", "Shift+R"])
        left.triggered.connect(lambda: canvas.turn(-1))
        right = tool(viewer, "turn_right", self.tr("Turn right"), ["Ctrl+R", "R"])
        right.triggered.connect(lambda: canvas.turn(1))
        closer = tool(viewer, "closer", self.tr("Look closer"), ["C"])
        closer.triggered.connect(self._begin)
        self._percent = tool_button(self, full)
        widest = self.fontMetrics().horizontalAdvance(self.tr("{count}%").format(count=1000))
        self._percent.setMinimumWidth(widest + _sign_size(self))
        self.closer_button = tool_button(self, closer)
        self._zooming = [tool_button(self, smaller), self._percent, tool_button(self, larger)]
        plain = [tool_button(self, action) for action in (fit, left, right)]
        self._looking: list[QWidget] = [*plain, self.closer_button]
        self.take_button = QPushButton(self.tr("Take this part"), self)
        self.take_button.setObjectName("primary")
        self.take_button.clicked.connect(self.take)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.clicked.connect(lambda: self.choose.emit(False))
        self._choosing = [self.take_button, cancel]
        self.row.addStretch(1)
        for part in (*self._zooming, *self._looking, *self._choosing):
            self.row.addWidget(part)
        self.row.addStretch(1)
        for button in self._choosing:
            button.setAutoDefault(False)
            button.hide()  # else it would make the window wider before it is needed

    def arrange(self, width: int) -> None:
        """Show the tools for what is being done, in ``width``.

        Where that is little, signs without words, and to choose a part only what takes it: keys and
        the wheel go on zooming.
        """
        choosing = self._canvas.frame is not None
        for zooming in self._zooming:
            zooming.show()
        for looking in self._looking:
            looking.setVisible(not choosing)
        for button in self._choosing:
            button.setVisible(choosing)
        style = Qt.ToolButtonStyle
        self.closer_button.setToolButtonStyle(style.ToolButtonTextBesideIcon)
        if self.sizeHint().width() > width:
            self.closer_button.setToolButtonStyle(style.ToolButtonIconOnly)
            for zooming in self._zooming:
                zooming.setVisible(not choosing)

    def tell(self, *, takes: bool) -> None:
        """Say how large the photo is shown; ``takes`` says that there is a part to take."""
        percent = self.tr("{count}%").format(count=self._canvas.view.percent)
        self._percent.setText(percent)
        self._percent.setAccessibleName(
            self.tr("Actual size, now shown at {percent}").format(percent=percent)
        )
        self.take_button.setEnabled(takes)

    def _begin(self) -> None:
        if self._canvas.frame is None:
            self.choose.emit(True)


def tool(viewer: QWidget, sign: str, words: str, keys: Sequence[str | Qt.Key]) -> QAction:
    """Something that can be done in all of ``viewer``, by the first of ``keys`` and the others."""
    action = QAction(words, viewer)
    if sign:
        size = _sign_size(viewer)
        drawn = icon(sign, DARK.text, size)
        faint = icon(sign, STAGE_FAINT, size).pixmap(size, size)
        drawn.addPixmap(faint, QIcon.Mode.Disabled)
        action.setIcon(drawn)
    sequences = [QKeySequence(key) for key in keys]
    action.setShortcuts(sequences)
    if sequences:
        key = sequences[0].toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(
            QCoreApplication.translate("ViewerTools", "{action} ({key})").format(
                action=words, key=key
            )
        )
    viewer.addAction(action)
    return action


def tool_button(parent: QWidget, action: QAction) -> QToolButton:
    """A button for ``action``: its sign as large as the words."""
    button = QToolButton(parent)
    button.setDefaultAction(action)
    button.setAccessibleName(action.text())
    size = _sign_size(parent)
    button.setIconSize(QSize(size, size))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _sign_size(widget: QWidget) -> int:
    return max(LEAST_SIGN, widget.fontMetrics().height())
