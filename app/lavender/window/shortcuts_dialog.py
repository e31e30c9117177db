"""Every key of the window in one list, taken from the actions so that none is missing."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from lavender.window.dialog_buttons import DialogButtons
from lavender.window.mirrored import margins
from lavender.window.notes import Column, plain_label

GAP = 28


class ShortcutsDialog(QDialog):
    """Shows the actions that have keys, then the keys that belong to one place alone."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        text = self.fontMetrics().height()
        self.resize(QSize(27 * text, 29 * text).boundedTo(parent.size()))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        inside = Column()
        self._table = QGridLayout(inside)
        margins(self._table, 0, 0, 8, 0)
        self._table.setHorizontalSpacing(GAP)
        self._table.setVerticalSpacing(8)
        self._table.setColumnStretch(0, 1)
        for action in actions:
            if not action.shortcut().isEmpty():
                self._add(action.text().rstrip("…"), action.shortcut())
        for words, keys in (
            (self.tr("Send the question"), "Return"),
            (self.tr("New line in the question"), "Shift+Return"),
            (self.tr("Saved prompts, in an empty question"), "/"),
            (self.tr("Move a photo to the left, before it is sent"), "Alt+Left"),
            (self.tr("Move a photo to the right, before it is sent"), "Alt+Right"),
            (self.tr("Take a photo away, before it is sent"), "Del"),
            (self.tr("Delete, in the list of conversations"), "Del"),
            (self.tr("Choose several, in the list of conversations"), "Shift+Down"),
            (self.tr("Cancel editing"), "Esc"),
            (self.tr("Larger, looking at a photo"), "Ctrl++"),
            (self.tr("Smaller, looking at a photo"), "Ctrl+-"),
            (self.tr("The whole photo, looking at a photo"), "Ctrl+0"),
            (self.tr("Actual size, looking at a photo"), "Ctrl+1"),
            (self.tr("Turn it, looking at a photo"), "R"),
            (self.tr("Look closer at a part of a photo"), "C"),
            (self.tr("The photo before, looking at photos"), "PgUp"),
            (self.tr("The photo after, looking at photos"), "PgDown"),
        ):
            self._add(words, QKeySequence(keys))
        self._table.setRowStretch(self._table.rowCount(), 1)
        scroll = QScrollArea()
        scroll.setAccessibleName(self.windowTitle())
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        column.addWidget(scroll, 1)
        buttons = DialogButtons(QDialogButtonBox.StandardButton.Close)
        buttons.bare()
        buttons.rejected.connect(self.accept)
        column.addWidget(buttons)

    def _add(self, words: str, keys: QKeySequence) -> None:
        row = self._table.rowCount()
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
        said = plain_label(words)
        said.setAccessibleName(f"{words}: {shown}")
        key = plain_label(shown, "muted")
        key.setWordWrap(False)
        self._table.addWidget(said, row, 0)
        self._table.addWidget(key, row, 1, Qt.AlignmentFlag.AlignRight)
