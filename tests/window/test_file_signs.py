"""Qt's own dialog for files: its signs can be seen and its lists have room."""

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFileDialog, QSplitter, QToolButton, QTreeView

from lavender.window.colours import DARK, LIGHT
from lavender.window.file_signs import SIGNS
from lavender.window.shell import Shell


def opened(shell: Shell) -> QFileDialog:
    shell.controller.chat.choose()
    (dialog,) = [one for one in shell.window.findChildren(QFileDialog) if one.isVisible()]
    return dialog


def colour_of(button: QToolButton) -> QColor:
    """Of what is drawn with most force."""
    image = button.icon().pixmap(64, 64).toImage()
    dots = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(dots, key=QColor.alpha)


def test_signs_would_be_dark_on_dark_after_a_change_of_theme(shell: Shell) -> None:
    shell.theme.choose("light")
    dialog = opened(shell)
    signs = [one for one in dialog.findChildren(QToolButton) if one.objectName() in SIGNS]
    assert len(signs) == len(SIGNS)
    for theme, colours in (("dark", DARK), ("light", LIGHT)):
        shell.theme.choose(theme)
        assert {colour_of(one).name() for one in signs} == {colours.text}
    dialog.reject()


def test_places_and_dates_would_be_cut_off(shell: Shell) -> None:
    shell.theme.resize_text(200)
    dialog = opened(shell)
    (splitter,) = dialog.findChildren(QSplitter)
    text = dialog.fontMetrics().height()
    assert splitter.sizes()[0] >= 8 * text
    header = dialog.findChildren(QTreeView)[0].header()
    for column in range(1, header.count()):
        assert header.sectionSize(column) >= header.sectionSizeHint(column)
    assert dialog.width() <= shell.window.width()
    dialog.reject()
    shell.theme.resize_text(100)
