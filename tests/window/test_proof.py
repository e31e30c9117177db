"""What the self-test finds missing in an installed window."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from lavender.errors import UserError
from lavender.window import proof


def test_a_translation_that_was_not_packed_would_go_unnoticed(
    resources: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "translations"
    shutil.copytree(resources / "translations", folder)
    assert proof.languages(folder) == ["de", "en", "es", "fr", "ja", "ru", "zh"]
    (folder / "lavender_ja.ts").unlink()
    with pytest.raises(UserError, match="日本語"):
        proof.languages(folder)


def test_an_empty_translation_would_go_unnoticed(resources: Path, tmp_path: Path) -> None:
    folder = tmp_path / "translations"
    shutil.copytree(resources / "translations", folder)
    (folder / "lavender_ru.ts").write_text("<TS></TS>", "utf-8")
    with pytest.raises(UserError, match="Русский"):
        proof.languages(folder)


def test_letters_that_come_out_as_boxes_would_go_unnoticed(
    application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert proof.letters()
    monkeypatch.setattr(proof, "_drawn", lambda _letter: b"a box")
    with pytest.raises(UserError, match="font"):
        proof.letters()
