"""Where the menu bar has no room for all of its menus, a button that can be seen has the rest."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QToolButton

from lavender.window.shell import Shell


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_menus_without_room_would_be_behind_an_empty_box(
    shell: Shell, application: QApplication, percent: int, theme: str
) -> None:
    bar = shell.window.menuBar()
    shell.theme.choose(theme)
    shell.theme.resize_text(percent)
    for _ in range(8):
        bar.addMenu("A menu more").addAction("Something")
    shell.window.resize(680, 500)
    application.processEvents()
    try:
        (button,) = bar.findChildren(QToolButton)
        assert button.isVisible()
        assert button.accessibleName() == "More menus"
        text = bar.fontMetrics().height()
        assert text < button.width() < 2 * text
        assert button.geometry().right() <= bar.width()
        shown = bar.grab(button.geometry()).toImage()
        ground = QColor(shell.theme.colours.side).lightness()
        there = [
            x
            for x in range(shown.width())
            for y in range(shown.height())
            if abs(shown.pixelColor(x, y).lightness() - ground) > 100
        ]
        assert max(there) - min(there) > text // 3, "all of the sign"
        menu = button.menu()
        assert menu is not None
        assert menu.actions()[-1].text() == "A menu more"
    finally:
        shell.theme.resize_text(100)
        shell.theme.choose("system")
