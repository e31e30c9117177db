"""The words and the paper of exports, in the person's language. Made on the window's thread."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale
from PySide6.QtGui import QGuiApplication

from lavender.export import Words
from lavender.window.paper import PageForm
from lavender.window.printing import page_layout


def export_words() -> Words:
    """What is added to a conversation that leaves Lavender."""
    locale = QLocale()

    def time(moment: float) -> str:
        when = QDateTime.fromSecsSinceEpoch(int(moment))
        return locale.toString(when, QLocale.FormatType.ShortFormat)

    return Words(
        you=QCoreApplication.translate("Export", "You"),
        untitled=QCoreApplication.translate("Export", "Conversation"),
        photo=QCoreApplication.translate("Export", "Photo {number}"),
        photo_gone=QCoreApplication.translate("Export", "A photo that is no longer in the library"),
        photos_folder=QCoreApplication.translate("Export", "{title} photos"),
        stopped=QCoreApplication.translate("Export", "Stopped"),
        failed=QCoreApplication.translate("Export", "The answer could not be finished."),
        interrupted=QCoreApplication.translate(
            "Export", "Interrupted: Lavender ended before the answer did."
        ),
        writing=QCoreApplication.translate("Export", "Still being written"),
        made_by=QCoreApplication.translate("Export", "Exported from Lavender, {time}"),
        nothing=QCoreApplication.translate("Export", "Nothing was said yet."),
        language=locale.bcp47Name(),
        time=time,
    )


def page_form() -> PageForm:
    """The paper that is usual here, the window's letters, and a number on every page."""
    return PageForm(
        page=QCoreApplication.translate("Export", "{number} of {count}"),
        font=QGuiApplication.font(),
        layout=page_layout(QLocale()),
    )
