"""Light and dark, and words that can be read in both."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget

from lavender import startup
from lavender.window.colours import DARK, LIGHT, Colours
from lavender.window.shell import Shell

Until = Callable[..., None]


def luminance(colour: QColor) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio, WCAG 2.2."""
    darker, lighter = sorted((luminance(QColor(one)), luminance(QColor(other))))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_words_could_not_be_read(colours: Colours) -> None:
    grounds = (colours.ground, colours.card, colours.side, colours.soft, colours.code)
    pairs = [(colours.text, ground) for ground in (*grounds, colours.hover)]
    pairs += [(colours.muted, ground) for ground in (*grounds, colours.hover)]
    words = ("keyword", "string", "number", "name", "comment")
    pairs += [(getattr(colours, f"code_{word}"), colours.code) for word in words]
    pairs += [
        (colours.on_accent, colours.accent),
        (colours.on_accent, colours.accent_strong),
        (colours.accent_strong, colours.ground),
        (colours.danger, colours.danger_soft),
        (colours.warning, colours.warning_soft),
    ]
    assert {pair: contrast(*pair) for pair in pairs if contrast(*pair) < 4.5} == {}


def test_a_choice_of_dark_would_not_be_taken_or_not_be_kept(
    shell: Shell, program: startup.Program, application: QApplication, until: Until
) -> None:
    shell.window.do["theme_dark"].trigger()
    assert application.palette().color(QPalette.ColorRole.Window) == QColor(DARK.ground)
    assert shell.window.grab().toImage().pixelColor(2, 2) == QColor(DARK.side)
    until(lambda: program.settings.theme == "dark")
    shell.window.do["theme_light"].trigger()
    assert shell.window.grab().toImage().pixelColor(2, 2) == QColor(LIGHT.side)
    until(lambda: program.settings.theme == "light")


def test_a_screen_reader_would_find_nameless_controls(shell: Shell) -> None:
    nameless = [
        control
        for kind in (QPushButton, QToolButton)
        for control in shell.window.findChildren(kind)
        if not (control.accessibleName() or control.text())
    ]
    for part in (shell.window.composer.box, shell.window.sidebar.list, shell.window.models):
        assert part.accessibleName()
    assert not nameless


def test_a_label_would_take_words_for_html(shell: Shell) -> None:
    shell.window.composer.problem("<b>x</b>")
    labels = shell.window.findChildren(QLabel)
    assert [label for label in labels if label.textFormat().name != "PlainText"] == []


def test_the_keyboard_would_not_reach_every_control(
    shell: Shell, application: QApplication
) -> None:
    start = shell.window.composer.box
    start.setFocus()
    reached: list[QWidget | None] = []
    for _ in range(30):
        shell.window.focusNextChild()
        reached.append(application.focusWidget())
    names = [widget.accessibleName() for widget in reached if widget is not None]
    for name in ("Conversations", "New chat", "Message", "Model"):
        assert name in names
