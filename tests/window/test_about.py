"""What the program is and whose work is in it: in the real window."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from lavender import licences
from lavender.window.about import AboutDialog, LicencesDialog
from lavender.window.shell import Shell

Until = Callable[..., None]


def opened(shell: Shell) -> LicencesDialog:
    """The list of licences, on the way that a person takes."""
    shell.window.do["about"].trigger()
    (about,) = shell.window.findChildren(AboutDialog)
    (more,) = [one for one in about.findChildren(QPushButton) if one.text() == "Licences…"]
    more.click()
    (dialog,) = shell.window.findChildren(LicencesDialog)
    return dialog


def test_every_part_has_its_terms(shell: Shell, until: Until) -> None:
    dialog = opened(shell)
    until(lambda: dialog.names.count() > 10)
    names = [dialog.names.item(row).text().split()[0] for row in range(dialog.names.count())]
    assert {"numpy", "pillow", "click"} <= {name.lower() for name in names}
    until(lambda: dialog.terms.toPlainText() != "")
    dialog.names.setCurrentRow([name.lower() for name in names].index("numpy"))
    until(lambda: "NumPy Developers" in dialog.terms.toPlainText())
    dialog.reject()


def test_a_package_shows_the_list_that_it_brings(
    shell: Shell, until: Until, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "licences"
    folder.mkdir()
    (folder / "zlib.txt").write_text("<b>Everybody</b> may.", encoding="utf-8")
    one = {"name": "zlib", "version": "1.3", "licence": "Zlib", "home": "", "texts": ["zlib.txt"]}
    (folder / licences.INDEX).write_text(json.dumps([one]), encoding="utf-8")
    there = replace(shell._services, resources=tmp_path / "resources")
    monkeypatch.setattr(shell, "_services", there)
    dialog = opened(shell)
    until(lambda: "<b>Everybody</b> may." in dialog.terms.toPlainText())
    assert dialog.names.item(0).text() == "zlib 1.3"
    assert dialog.terms.toPlainText().startswith("zlib 1.3\nZlib\n")


def test_a_text_that_is_gone_is_told_in_a_sentence(
    shell: Shell, until: Until, tmp_path: Path
) -> None:
    dialog = LicencesDialog(shell.background, shell.bridge, shell.window)
    dialog.terms.setPlainText("what was shown before")
    dialog.show_parts([licences.Part("gone", "1", "MIT", (tmp_path / "gone.txt",))])
    until(lambda: "Something went wrong" in dialog.terms.toPlainText())
    dialog.deleteLater()


def test_a_damaged_list_is_told_in_a_sentence(
    shell: Shell, until: Until, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "licences").mkdir()
    (tmp_path / "licences" / licences.INDEX).write_text("[{", encoding="utf-8")
    there = replace(shell._services, resources=tmp_path / "resources")
    monkeypatch.setattr(shell, "_services", there)
    dialog = opened(shell)
    until(lambda: "Something went wrong" in dialog.terms.toPlainText())
