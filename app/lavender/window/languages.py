"""The window's languages: which there are, and a translator that reads what translators edit.

A ``.ts`` file of ``resources/translations`` is read as it is, so nothing has to be compiled and
nothing compiled can be out of date. That takes some milliseconds, once, before the window is
built.
"""

from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from lavender.errors import QT_TRANSLATE_NOOP

LANGUAGES = {
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "ru": "Русский",
    "zh": "简体中文",
}
"""What each language calls itself. English is in the code."""

QTS_OWN = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Shortcut"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Alias"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown"),
)
"""Words of Qt's dialog for files that Qt 6.11 has in German alone: ours say them in the others."""


class Translations(QTranslator):
    """What one ``.ts`` file says, without plural forms: no sentence of ours has any."""

    def __init__(self, file: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._known: dict[tuple[str, str], str] = {}
        for context in ElementTree.parse(file).getroot().iter("context"):  # noqa: S314 - our own
            name = context.findtext("name", "")
            for message in context.iter("message"):
                if said := message.findtext("translation", ""):
                    self._known[name, message.findtext("source", "")] = said

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """``text`` in this language, or as it is where nobody has translated it."""
        del disambiguation, n
        return self._known.get((context, text), text)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Qt leaves out a translator that says it knows nothing."""
        return not self._known


def language_of(wanted: str, there: Callable[[str], bool]) -> str:
    """The language to speak: ``wanted``, a code or name like ``de_AT``, else the system's first
    one that is ``there``, else English. Traditional Chinese is not simplified Chinese."""
    locale = QLocale(wanted) if wanted else QLocale.system()
    for name in [wanted, *locale.uiLanguages()] if wanted else locale.uiLanguages():
        each = QLocale(name)
        code = name.replace("_", "-").split("-")[0]
        if each.script() == QLocale.Script.TraditionalHanScript:
            continue
        if code == "en" or there(code):
            return code
    return "en"


def speak(application: QApplication, language: str, folder: Path) -> list[QTranslator]:
    """Speak ``language``, or the system's where it is empty; English where we know no better.

    Ours come from ``folder`` (``lavender_de.ts``), Qt's own words from Qt. Without ours Qt stays
    English too, and so do the names of days: one window speaks one language.
    """
    code = language_of(language, lambda code: (folder / f"lavender_{code}.ts").is_file())
    locale = QLocale(language) if language else QLocale.system()
    if code == "en":
        english = locale.language() == QLocale.Language.English
        QLocale.setDefault(
            locale if english else QLocale(QLocale.Language.English, locale.territory())
        )
        return []
    if QLocale(code).language() != locale.language():
        locale = QLocale(code)
    QLocale.setDefault(locale)
    ours = Translations(folder / f"lavender_{code}.ts", application)
    translators: list[QTranslator] = [ours]
    # Qt asks the one that came last first, and ours has an answer to everything.
    application.installTranslator(ours)
    qts = QTranslator(application)
    where = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qts.load(locale, "qtbase", "_", where):
        application.installTranslator(qts)
        translators.append(qts)
    return translators
