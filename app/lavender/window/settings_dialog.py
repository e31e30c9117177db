"""Every choice, with a sentence on what it does; each holds the moment it is made.

What a search finds stays, the rest is hidden. What a model has of its own is on its card.
"""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from lavender.settings import Settings
from lavender.window.dialog_buttons import DialogButtons
from lavender.window.fields import Choice
from lavender.window.file_signs import dress_files
from lavender.window.languages import LANGUAGES
from lavender.window.notes import LEAST_WORDS, wrappable
from lavender.window.search_line import SearchLine
from lavender.window.settings_fields import SettingsFields
from lavender.window.theme import TEXT_PERCENT

EDGE = 20
"""Pixels beside what is shown; the scroll bar stands in them."""


class SettingsDialog(QDialog):
    """Signals: ``chosen(name, value)`` for each change, ``reset()`` to go back to the defaults,
    ``forget()`` to forget everything, which the person is asked about first."""

    chosen = Signal(str, object)
    reset = Signal()
    forget = Signal()

    def __init__(
        self, settings: Settings, parent: QWidget, data: Path, *, movable: bool = True
    ) -> None:
        super().__init__(parent)
        self._data = data
        self._movable = movable
        self.setWindowTitle(self.tr("Settings"))
        self.setAccessibleName(self.tr("Settings"))
        text = self.fontMetrics().height()
        self.resize(QSize(36 * text, 36 * text).boundedTo(parent.size()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 18, 0, 16)
        column.setSpacing(12)
        self.fields = SettingsFields()
        self.fields.chosen.connect(self.chosen)
        self.search = SearchLine(self.tr("Search settings"), self.tr("Search settings"))
        self.search.textChanged.connect(self.fields.filter)
        column.addLayout(_between(self.search))
        scroll = QScrollArea()
        scroll.setAccessibleName(self.windowTitle())
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.fields)
        bar = scroll.verticalScrollBar()  # its place stays, also where all is to be seen
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar.setEnabled(False)
        bar.rangeChanged.connect(lambda least, most: bar.setEnabled(most > least))
        column.addLayout(_between(scroll, bar.sizeHint().width()), 1)
        self._add_looks()
        self._add_answers()
        self._add_memory()
        self._add_keeping()
        self.fields.end()
        column.addLayout(self._bottom())
        self.show_settings(settings)

    def show_settings(self, settings: Settings) -> None:
        """Show these, without telling anybody."""
        self.fields.show_settings(settings)

    def done(self, result: int) -> None:
        """Close, with the words typed last."""
        self.fields.flush()
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Choices are as wide as their words, which the style sheet has a say in."""
        super().showEvent(event)
        for field in self.findChildren(Choice):
            rest = LEAST_WORDS * self.fontMetrics().height() + 3 * EDGE
            wanted = min(field.sizeHint().width(), self.width() - rest)
            field.setFixedWidth(max(field.width(), wanted))

    def _add_looks(self) -> None:
        fields = self.fields
        fields.heading(self.tr("Appearance"))
        themes = {
            "system": self.tr("Like the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
        }
        fields.choice("theme", self.tr("Colours"), self.tr("Light or dark colours."), themes)
        fields.count(
            "text_percent",
            self.tr("Text size"),
            self.tr("In percent of the system’s size."),
            (*TEXT_PERCENT, 10),
            self.tr("{number}%"),
        )
        fields.choice(
            "language",
            self.tr("Language"),
            self.tr(
                "For menus and buttons, from the next start."
                " Answers keep the language of their model."
            ),
            {"": self.tr("Like the system"), **LANGUAGES},
        )

    def _add_answers(self) -> None:
        fields = self.fields
        fields.heading(self.tr("Answers"))
        fields.text(
            "system", self.tr("System text"), self.tr("What a model is told before everything.")
        )
        fields.count(
            "max_tokens",
            self.tr("Longest answer"),
            self.tr("In tokens, which are parts of words."),
            (16, 8192, 64),
        )
        fields.number(
            "temperature",
            self.tr("Temperature"),
            self.tr("0 always gives the likeliest words; more is freer."),
            (0, 2, 0.1),
        )
        fields.number(
            "top_p",
            self.tr("Likeliest words (top p)"),
            self.tr("Only words that make up this share of the likelihood. 1 allows all."),
            (0.05, 1, 0.05),
            digits=2,
        )
        fields.count(
            "top_k",
            self.tr("Number of words (top k)"),
            self.tr("At most so many to choose from for each word. 0 sets no limit."),
            (0, 1000, 5),
        )
        fields.number(
            "min_p",
            self.tr("Least likelihood (min p)"),
            self.tr("Beside the likeliest word; what is rarer is left out. 0 allows all."),
            (0, 1, 0.01),
            digits=2,
        )
        fields.number(
            "repeat_penalty",
            self.tr("Against repetition"),
            self.tr("1 does nothing; 1.1 makes words rarer that were used before."),
            (1, 2, 0.05),
            digits=2,
        )

    def _add_memory(self) -> None:
        fields = self.fields
        fields.heading(self.tr("Memory"))
        profiles = {
            "": self.tr("Automatic"),
            "quick": self.tr("Quick"),
            "lean": self.tr("Lean"),
        }
        fields.choice(
            "profile",
            self.tr("Use of memory"),
            self.tr(
                "Quick takes more memory and answers sooner; lean leaves memory to other programs."
            ),
            profiles,
        )
        fields.count(
            "context",
            self.tr("Context"),
            self.tr("Tokens that a model can keep in mind. More takes more memory."),
            (0, 131072, 1024),
            least_words=self.tr("Automatic"),
        )
        fields.number(
            "unload_minutes",
            self.tr("Unload an idle model after"),
            self.tr("Minutes without a question. 0 never unloads it. From the next start."),
            (0, 1440, 1),
            unit=self.tr("{number} min"),
        )

    def _add_keeping(self) -> None:
        fields = self.fields
        fields.heading(self.tr("Storage and privacy"))
        fields.number(
            "cache_gb",
            self.tr("Space for what models have read"),
            self.tr(
                "So much of photos and conversations is kept ready and not read again."
                " From the next start."
            ),
            (0, 1000, 1),
            unit=self.tr("{number} GB"),
        )
        self._add_folder()
        fields.switch(
            "downloads",
            self.tr("Allow downloads that I start"),
            self.tr("Nothing else ever uses the Internet."),
        )
        fields.line(
            "mirror",
            self.tr("Mirror"),
            self.tr("Another address for the Hugging Face Hub. From the next start."),
        )
        self._add_forgetting()

    def _add_forgetting(self) -> None:
        self.forgetting = QPushButton(self.tr("Forget…"))
        self.forgetting.clicked.connect(self.forget)
        self.fields.row(
            self.forgetting,
            self.tr("Forget everything"),
            self.tr("Deletes all conversations, photos, backups, logs and settings. Asks first."),
        )

    def _add_folder(self) -> None:
        self.folder = QPushButton(self.tr("Change…"))
        self.folder.clicked.connect(self._choose_folder)
        self.folder.setEnabled(self._movable)
        words = self.tr("{folder} has your conversations, photos and models.")
        if not self._movable:
            words = self.tr(
                "{folder} has your conversations, photos and models. The way Lavender was started"
                " decides it, so it cannot be changed here."
            )
        self._folder_words = self.fields.row(
            self.folder, self.tr("Folder"), words.format(folder=wrappable(str(self._data)))
        )

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a folder for conversations and photos"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._folder_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        dress_files(dialog)

    def _folder_chosen(self, name: str) -> None:
        words = self.tr("{folder} from the next start. What is kept now stays in {before}.")
        self._folder_words.setText(
            words.format(folder=wrappable(name), before=wrappable(str(self._data)))
        )
        self.chosen.emit("data_folder", name)

    def _bottom(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addSpacing(EDGE)
        reset = QPushButton(self.tr("Back to the defaults"))
        reset.setObjectName("below")
        reset.clicked.connect(self.reset)
        row.addWidget(reset)
        row.addStretch(1)
        buttons = DialogButtons(QDialogButtonBox.StandardButton.Close)
        buttons.bare()
        buttons.rejected.connect(self.accept)
        row.addWidget(buttons)
        row.addSpacing(EDGE)
        return row


def _between(widget: QWidget, inside: int = 0) -> QHBoxLayout:
    """With room on both sides, of which its last ``inside`` pixels take some."""
    row = QHBoxLayout()
    row.setSpacing(0)
    row.addSpacing(EDGE)
    row.addWidget(widget)
    row.addSpacing(EDGE - inside)
    return row
