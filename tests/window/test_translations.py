"""Every word of the window in every language: none missing, none too many, every place filled."""

import ast
import re
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QFileInfo, QLocale
from PySide6.QtWidgets import QApplication, QFileDialog, QFileIconProvider, QLabel

from lavender.models.known_words import SENTENCES
from lavender.window.languages import LANGUAGES, speak
from lavender.window.sentences import CONTEXTS

ROOT = Path(__file__).resolve().parents[2]
APP = ROOT / "app" / "lavender"
PLACE = re.compile(r"\{(\w+)\}")
Word = tuple[str, str]


def words_of(path: Path) -> set[Word]:
    """What a file marks for translation, by context: that of ``tr`` is the class around it."""
    found: set[Word] = set()

    def look(node: ast.AST, around: str) -> None:
        if isinstance(node, ast.ClassDef):
            around = node.name
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name == "tr":
                found.add((around, text_of(node.args[0], path)))
            elif name == "QT_TRANSLATE_NOOP" or ast.unparse(node.func).endswith(
                "QCoreApplication.translate"
            ):
                context = node.args[0]
                if isinstance(context, ast.Constant):
                    found.add((str(context.value), text_of(node.args[1], path)))
        for child in ast.iter_child_nodes(node):
            look(child, around)

    look(ast.parse(path.read_text("utf-8")), "")
    return found


def text_of(node: ast.AST, path: Path) -> str:
    assert isinstance(node, ast.Constant), f"{path}:{node}: only a plain string can be translated"
    return str(node.value)


def every_word() -> set[Word]:
    found: set[Word] = set()
    for path in APP.rglob("*.py"):
        found |= words_of(path)
    return found


def file_of(language: str) -> Path:
    return ROOT / "resources" / "translations" / f"lavender_{language}.ts"


def said_in(language: str) -> dict[Word, tuple[str, bool]]:
    """Translations of one language, and whether each is finished."""
    said: dict[Word, tuple[str, bool]] = {}
    for context in ElementTree.parse(file_of(language)).getroot().iter("context"):  # noqa: S314
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            word = context.findtext("name", ""), message.findtext("source", "")
            said[word] = translation.text or "", "type" not in translation.attrib
    return said


OTHERS = [language for language in LANGUAGES if language != "en"]


@pytest.mark.parametrize("language", OTHERS)
def test_no_word_would_stay_english(language: str) -> None:
    said = said_in(language)
    wanted = every_word()
    assert len(wanted) > 500
    assert not wanted - set(said), "make translations, and translate what is new"
    assert not set(said) - wanted, "make translations: these are gone from the code"
    missing = [word for word, (text, finished) in said.items() if not text or not finished]
    assert not missing


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_says_no_less_and_no_more(language: str) -> None:
    wrong = []
    for (context, source), (text, _) in said_in(language).items():
        same = (
            sorted(PLACE.findall(source)) == sorted(PLACE.findall(text)),
            source.endswith("…") == text.endswith("…"),
            ("&" in source.replace("&&", "")) == ("&" in text.replace("&&", "")),
            source.count("\n") == text.count("\n"),
            text == text.strip() or source != source.strip(),
        )
        if not all(same):
            wrong.append((context, source, text, same))
    assert not wrong


@pytest.mark.parametrize("language", OTHERS)
def test_the_dialog_for_files_would_be_half_english(
    application: QApplication, tmp_path: Path, language: str
) -> None:
    before = QLocale()
    translators = speak(application, language, file_of(language).parent)
    try:
        dialog = QFileDialog(None, "", str(tmp_path))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        labels = {each.objectName(): each.text() for each in dialog.findChildren(QLabel)}
        said = [labels["lookInLabel"], labels["fileTypeLabel"]]
        assert all("&" in each for each in said), "they have a key"
        said.append(QFileIconProvider().type(QFileInfo(str(tmp_path))))
        assert not {"&Look in:", "Files of &type:", "Folder"} & set(said)
        assert all(said)
        dialog.deleteLater()
    finally:
        for translator in translators:
            application.removeTranslator(translator)
        QLocale.setDefault(before)


@pytest.mark.parametrize("language", OTHERS)
def test_most_words_are_really_translated(language: str) -> None:
    """A file of English words would pass for a translation otherwise."""
    said = said_in(language)
    long = {word: text for word, (text, _) in said.items() if len(word[1].split()) > 3}
    assert not [word for word, text in long.items() if word[1] == text]


def test_sentences_of_other_rooms_would_not_be_found() -> None:
    elsewhere = {
        context
        for path in APP.rglob("*.py")
        if "window" not in path.parts
        for context, _ in words_of(path)
    }
    assert elsewhere - {""} <= set(CONTEXTS)


WORDY = {
    "setText", "setToolTip", "setPlaceholderText", "setWindowTitle", "setAccessibleName",
    "setAccessibleDescription", "setInformativeText", "addAction", "addMenu", "setLabelText",
    "QPushButton", "QLabel", "QCheckBox", "QAction", "plain_label", "show_text",
}  # fmt: skip
"""Calls whose first argument is seen or heard."""


def test_a_word_would_bypass_translation() -> None:
    bare = []
    for path in (APP / "window").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            first = node.args[0]
            if name in WORDY and isinstance(first, ast.Constant | ast.JoinedStr):
                parts = [first] if isinstance(first, ast.Constant) else first.values
                text = "".join(str(p.value) for p in parts if isinstance(p, ast.Constant))
                if re.search(r"[^\W\d_]{2,}", text) and text != "Lavender":
                    bare.append((path.name, node.lineno, text))
    assert not bare


def test_what_the_catalog_says_would_stay_english() -> None:
    catalog = tomllib.loads((ROOT / "models.toml").read_text("utf-8"))
    said = {each["sentence"] for each in catalog["models"].values()}
    said |= {each["note"] for each in catalog["models"].values() if "note" in each}
    assert said == set(SENTENCES)
