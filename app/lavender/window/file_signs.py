"""Signs and room of our own in the dialog for files that Qt draws where a desktop has none.

Qt's signs are black pictures, and cannot be seen in the dark; its lists begin so narrow that names
are cut off.
"""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSplitter,
    QToolButton,
    QTreeView,
)

from lavender.window.icons import icon

SIGNS = {
    "backButton": "before",
    "forwardButton": "after",
    "toParentButton": "send",
    "newFolderButton": "folder",
    "listModeButton": "grid",
    "detailModeButton": "menu",
}
"""By Qt's names of the buttons."""
TURNED = {"before": "after", "after": "before"}
"""Where lines run from right to left."""
SIZE = QSize(46, 28)
PLACES = 10
"""Heights of a line: the dialog, and the list of places in it."""


class FileSigns(QObject):
    """Keeps the signs of one dialog in the colour of its words, also when that changes."""

    def __init__(self, dialog: QFileDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._arrows: list[QLabel] = []
        for box in dialog.findChildren(QComboBox):
            arrow = QLabel(box)
            arrow.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside = QHBoxLayout(box)
            inside.setContentsMargins(6, 0, 6, 0)
            inside.addStretch(1)
            inside.addWidget(arrow)
            self._arrows.append(arrow)
        dialog.installEventFilter(self)
        self._dress()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Other colours."""
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        return super().eventFilter(watched, event)

    def _dress(self) -> None:
        colour = self._dialog.palette().color(QPalette.ColorRole.WindowText).name()
        turned = TURNED if self._dialog.isRightToLeft() else {}
        for button in self._dialog.findChildren(QToolButton):
            if (sign := SIGNS.get(button.objectName())) is not None:
                button.setIcon(icon(turned.get(sign, sign), colour))
        for arrow in self._arrows:
            side = self._dialog.fontMetrics().height()
            arrow.setPixmap(icon("menu_below", colour, side).pixmap(side, side))


def dress_files(dialog: QFileDialog) -> None:
    """Give it signs in the colour of words, and room; a desktop's own dialog needs neither."""
    splitter = dialog.findChild(QSplitter)
    if not isinstance(splitter, QSplitter):
        return
    FileSigns(dialog)
    text = dialog.fontMetrics().height()
    parent = dialog.parentWidget()
    room = parent.window().size() * 0.95 if parent is not None else SIZE * text
    dialog.resize((SIZE * text).boundedTo(room))
    if parent is not None:
        dialog.move(parent.window().frameGeometry().center() - dialog.rect().center())
    splitter.setSizes([PLACES * text, dialog.width() - PLACES * text])
    for tree in dialog.findChildren(QTreeView):
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
