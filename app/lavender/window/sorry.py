"""What a person sees who starts Lavender where it cannot start."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from lavender.errors import UserError
from lavender.window.display import require_screen
from lavender.window.languages import speak
from lavender.window.sentences import say


def excuse(error: UserError, language: str, resources: Path, *, moved: bool) -> bool:
    """Say why there is no window. True if the person wants the usual folder instead, which is
    offered where the settings name another one (``moved``). Does nothing where there is no screen.
    """
    try:
        require_screen(os.environ)
    except UserError:
        return False
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)  # noqa: S101 - nothing else makes one
    speak(application, language, resources / "translations")
    box, usual = excuse_box(error, moved=moved)
    box.exec()
    return usual is not None and box.clickedButton() is usual


def excuse_box(error: UserError, *, moved: bool) -> tuple[QMessageBox, object]:
    """The sentence, and the button for the usual folder where it is offered."""
    box = QMessageBox()
    box.setWindowTitle("Lavender")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(say(error.sentence))
    usual = None
    if moved:
        box.setInformativeText(
            QCoreApplication.translate(
                "errors", "In the usual folder there may be other conversations, or none."
            )
        )
        words = QCoreApplication.translate("errors", "Use the usual folder")
        usual = box.addButton(words, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Close)
    return box, usual
