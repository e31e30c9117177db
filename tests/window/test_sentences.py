"""Sentences of other rooms in the person's language."""

import errno
import logging
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from lavender.errors import Amount, Count, Sentence, UserError, reason_of
from lavender.window.languages import speak
from lavender.window.sentences import explain, say


class German(QTranslator):
    """Knows one template; another one it translates wrongly."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del disambiguation, n
        if (context, text) == ("memory", "{model} fits."):
            return "{model} passt."
        return "{wrong}" if text == "{file} is bad." else text


def test_a_translation_would_be_filled_in_before_it_is_looked_up(
    application: QApplication,
) -> None:
    translator = German(application)
    application.installTranslator(translator)
    try:
        assert say(Sentence("{model} fits.", {"model": "{x}"})) == "{x} passt."
        assert say(Sentence("{file} is bad.", {"file": "a.png"})) == "a.png is bad."
        assert say(Sentence("No values {here}.")) == "No values {here}."
        inside = Sentence("{model} fits.", {"model": "A"})
        assert say(Sentence("Said: {what}", {"what": inside})) == "Said: A passt."
    finally:
        application.removeTranslator(translator)


TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS><TS version="2.1" language="de"><context><name>Welcome</name>
<message><source>Or try one of these</source>
<translation>Oder eines von diesen</translation></message>
</context><context><name>errors</name>
<message><source>{file} is empty. Choose another file.</source>
<translation>{file} ist leer. Eine andere Datei wählen.</translation></message>
</context></TS>
"""


def test_a_translation_in_the_resources_would_not_be_spoken(
    application: QApplication, tmp_path: Path
) -> None:
    source = tmp_path / "lavender_de.ts"
    source.write_text(TS, "utf-8")
    before = QLocale()
    translators = speak(application, "de_AT", tmp_path)
    try:
        assert QCoreApplication.translate("Welcome", "Or try one of these").startswith("Oder")
        error = UserError("{file} is empty. Choose another file.", file="a.png")
        assert explain(error) == "a.png ist leer. Eine andere Datei wählen."
        assert QLocale().language() == QLocale.Language.German
    finally:
        for translator in translators:
            application.removeTranslator(translator)
        assert speak(application, "eo", tmp_path) == []
        assert QLocale().language() == QLocale.Language.English
        QLocale.setDefault(before)


def test_sizes_numbers_and_reasons_would_stay_english(
    application: QApplication, resources: Path
) -> None:
    before = QLocale()
    refused = PermissionError(errno.EACCES, "Permission denied")
    translators = speak(application, "fr_FR", resources / "translations")
    try:
        error = UserError("{file} cannot be used ({reason}).", file="a", reason=reason_of(refused))
        assert explain(error) == "a ne peut pas être utilisé (accès refusé)."
        values = {"a": Amount(4_712_345_678), "b": Amount(38_000_000), "c": Count(4096), "d": 1.5}
        told = say(Sentence("{a}, {b}, {c}, {d}, {reason}", {**values, "reason": "Odd"}))
        assert told.replace("\u202f", " ").replace("\xa0", " ") == "4,7 Go, 38 Mo, 4 096, 1,5, Odd"
    finally:
        for translator in translators:
            application.removeTranslator(translator)
        speak(application, "eo", resources / "translations")
        QLocale.setDefault(before)


def test_the_command_line_says_the_same_in_english() -> None:
    values = {"a": Amount(4_712_345_678), "b": Amount(0), "c": Count(4096), "d": 1.5}
    assert str(Sentence("{a}, {b}, {c}, {d}", {**values})) == "4.7 GB, 1 MB, 4,096, 1.5"


def test_a_bug_would_be_shown_as_a_traceback(caplog: pytest.LogCaptureFixture) -> None:
    assert explain(UserError("{a} is gone.", a="x")) == "x is gone."
    with caplog.at_level(logging.ERROR):
        assert "Something went wrong" in explain(ValueError("secret detail"))
    assert "secret detail" in caplog.text
