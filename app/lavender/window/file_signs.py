"""Signs of our own in the dialog for files that Qt draws where a desktop has none.

Qt's are black pictures, and cannot be seen in the dark.
"""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFileDialog, QToolButton

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


def dress_files(dialog: QFileDialog) -> None:
    """Give its buttons signs in the colour of words; a desktop's own dialog has none of them."""
    colour = dialog.palette().color(QPalette.ColorRole.WindowText).name()
    for button in dialog.findChildren(QToolButton):
        if (sign := SIGNS.get(button.objectName())) is not None:
            button.setIcon(icon(sign, colour))
