"""Suggested questions in the real window: for the photos that are there, and never in the way."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from lavender import startup
from lavender.settings import Settings
from lavender.window.composer import Composer
from lavender.window.shell import Shell

Until = Callable[..., None]


def shown(composer: Composer) -> list[str]:
    QApplication.processEvents()
    row = composer._suggested
    buttons = [button for button in row.findChildren(QPushButton) if button.isVisible()]
    return [button.text() for button in sorted(buttons, key=QPushButton.x)]


def test_they_follow_the_photos_the_words_and_what_was_said(
    shell: Shell,
    until: Until,
    program: startup.Program,
    photo: Path,
    tmp_path: Path,
    drawn: Callable[..., Path],
) -> None:
    program.settings = Settings(max_tokens=6, temperature=0.0)
    composer = shell.window.composer
    assert shown(composer) == []
    shell.controller.attaching.take([photo])
    until(lambda: composer.strip.photos)
    assert shown(composer)[0] == "Describe this photo"
    shell.controller.attaching.take([drawn(tmp_path / "b.png", colour="#001122")])
    until(lambda: len(composer.strip.photos) == 2)
    assert shown(composer)[0] == "What is different between these?"
    composer.box.setPlainText(" ")
    assert shown(composer) == [], "not even a blank is taken from the person"
    composer.box.clear()
    composer.strip.remove(composer.strip.chips[1])
    (alt,) = [
        each for each in composer._suggested.findChildren(QPushButton) if "alt" in each.text()
    ]
    alt.click()
    assert composer.text == "Write alt text"
    assert shown(composer) == []
    shell.controller.send()
    until(lambda: shell.controller.screen.open_id and not shell.controller.answers.live)
    until(lambda: shown(composer))
    assert shown(composer)[0] == "Tell me more"
    assert "Write alt text" not in shown(composer)
    shell.controller.screen.new()
    assert shown(composer) == []


@pytest.mark.parametrize("width", [680, 760, 1120])
def test_none_is_cut_off_and_no_gap_is_left_where_none_fits(
    shell: Shell, until: Until, photo: Path, width: int
) -> None:
    composer = shell.window.composer
    shell.theme.resize_text(200)
    try:
        shell.window.resize(width, 760)
        shell.controller.attaching.take([photo])
        until(lambda: composer.strip.photos)
        row = composer._suggested
        words = shown(composer)
        for button in row.findChildren(QPushButton):
            if button.isVisible():
                assert button.width() >= button.sizeHint().width()
                assert row.rect().contains(button.geometry())
        assert bool(words) == (row.height() > 0)
        for button in composer.findChildren(QPushButton):
            if button.isVisible():
                assert button.width() >= button.sizeHint().width(), button.accessibleName()
    finally:
        shell.theme.resize_text(100)
