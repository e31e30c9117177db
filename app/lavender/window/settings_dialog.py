"""Every choice, with a sentence on what it does; each holds the moment it is made.

What a search finds stays, the rest is hidden. What a model has of its own is on its card.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lavender.settings import Settings
from lavender.window.fields import Choice, Decimal, Whole
from lavender.window.notes import Column, plain_label
from lavender.window.theme import TEXT_PERCENT

FIELD_WIDTH = 190
FIELD_PART = 9
"""Heights of a line, where text is large."""
FIELD_HEIGHT = 30
TYPING_MS = 400


class SettingsDialog(QDialog):
    """Signals: ``chosen(name, value)`` for each change, ``reset()`` to go back to the defaults."""

    chosen = Signal(str, object)
    reset = Signal()

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setAccessibleName(self.tr("Settings"))
        text = self.fontMetrics().height()
        self.resize(QSize(36 * text, 36 * text).boundedTo(parent.size()))
        self._rows: list[tuple[QWidget, str]] = []
        self._fills: list[Callable[[Settings], None]] = []
        self._unsaved: list[tuple[QTimer, Callable[[], None]]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        self.search = QLineEdit()
        self.search.setObjectName("search")
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.search.setAccessibleName(self.tr("Search settings"))
        self.search.setClearButtonEnabled(True)
        for cross in self.search.findChildren(QToolButton):
            cross.setAccessibleName(self.tr("Clear the search"))
        self.search.textChanged.connect(self._filter)
        column.addWidget(self.search)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = Column()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 8, 0)
        self._list.setSpacing(14)
        scroll.setWidget(inside)
        column.addWidget(scroll, 1)
        self._add_rows()
        self._list.addStretch(1)
        column.addLayout(self._bottom())
        self.show_settings(settings)

    def show_settings(self, settings: Settings) -> None:
        """Show these, without telling anybody."""
        for fill in self._fills:
            fill(settings)

    def done(self, result: int) -> None:
        """Close, with the words typed last."""
        for pause, save in self._unsaved:
            if pause.isActive():
                pause.stop()
                save()
        super().done(result)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep a wheel that scrolls the list from changing the field it passes over."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _add_rows(self) -> None:
        themes = {
            "system": self.tr("Like the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
        }
        profiles = {
            "": self.tr("Automatic"),
            "quick": self.tr("Quick"),
            "lean": self.tr("Lean"),
        }
        self._choice("theme", self.tr("Appearance"), self.tr("Light or dark colours."), themes)
        self._count(
            "text_percent",
            self.tr("Text size"),
            self.tr("In percent of the system's size."),
            (*TEXT_PERCENT, 10),
        )
        self._number(
            "temperature",
            self.tr("Temperature"),
            self.tr("0 always gives the likeliest words; more is freer."),
        )
        self._count(
            "max_tokens",
            self.tr("Longest answer"),
            self.tr("In tokens, which are parts of words."),
            (16, 8192, 64),
        )
        self._text(
            "system", self.tr("System text"), self.tr("What a model is told before everything.")
        )
        self._choice(
            "profile",
            self.tr("Memory"),
            self.tr("Quick never trades speed for memory; lean does where it must."),
            profiles,
        )
        self._count(
            "context",
            self.tr("Context"),
            self.tr("Tokens that a model can keep in mind. 0 leaves it to Lavender."),
            (0, 131072, 1024),
        )
        self._number(
            "unload_minutes",
            self.tr("Put a model away after"),
            self.tr("Minutes in which nobody asks. 0 keeps it. From the next start."),
            most=1440.0,
        )
        self._number(
            "cache_gb",
            self.tr("Kept on disk"),
            self.tr("GB so that nothing is read twice. 0 keeps nothing. From the next start."),
            most=1000.0,
        )
        self._switch(
            "downloads",
            self.tr("Allow downloads that I start"),
            self.tr("Nothing else ever uses the Internet."),
        )
        self._line(
            "mirror",
            self.tr("Mirror"),
            self.tr("Another address for the Hugging Face Hub. From the next start."),
        )

    def _choice(self, name: str, words: str, hint: str, options: dict[str, str]) -> None:
        box = Choice()
        for value, shown in options.items():
            box.addItem(shown, value)
        box.activated.connect(lambda _: self.chosen.emit(name, box.currentData()))
        self._row(box, name, words, hint, lambda value: box.setCurrentIndex(box.findData(value)))

    def _count(self, name: str, words: str, hint: str, limits: tuple[int, int, int]) -> None:
        box = Whole()
        least, most, step = limits
        box.setRange(least, most)
        box.setSingleStep(step)
        box.valueChanged.connect(lambda value: self.chosen.emit(name, value))
        self._row(box, name, words, hint, box.setValue)

    def _number(self, name: str, words: str, hint: str, most: float = 2.0) -> None:
        box = Decimal()
        box.setRange(0, most)
        box.setDecimals(1)
        box.setSingleStep(0.1 if most == 2.0 else 1.0)
        box.valueChanged.connect(lambda value: self.chosen.emit(name, round(value, 1)))
        self._row(box, name, words, hint, box.setValue)

    def _switch(self, name: str, words: str, hint: str) -> None:
        box = QCheckBox()
        box.toggled.connect(lambda value: self.chosen.emit(name, value))
        self._row(box, name, words, hint, box.setChecked)

    def _line(self, name: str, words: str, hint: str) -> None:
        box = QLineEdit()
        box.setObjectName("search")
        box.editingFinished.connect(lambda: self.chosen.emit(name, box.text().strip()))
        self._row(box, name, words, hint, box.setText)

    def _text(self, name: str, words: str, hint: str) -> None:
        box = QPlainTextEdit()
        box.setObjectName("boxed")
        box.setFixedHeight(72)
        box.setTabChangesFocus(True)
        pause = QTimer(box)  # not a save for each letter
        pause.setSingleShot(True)
        pause.setInterval(TYPING_MS)

        def save() -> None:
            self.chosen.emit(name, box.toPlainText().strip())

        pause.timeout.connect(save)
        self._unsaved.append((pause, save))
        box.textChanged.connect(pause.start)
        self._row(box, name, words, hint, box.setPlainText)

    def _row(
        self, field: QWidget, name: str, words: str, hint: str, fill: Callable[[Any], object]
    ) -> None:
        """One choice: what it is and does on the left, the field on the right."""
        field.setAccessibleName(words)
        field.setAccessibleDescription(hint)
        field.setFixedWidth(max(FIELD_WIDTH, FIELD_PART * self.fontMetrics().height()))
        field.setMinimumHeight(FIELD_HEIGHT)
        if isinstance(field, QAbstractSpinBox):
            field.setKeyboardTracking(False)  # 4096 is not 4, 40 and 409 first
        if isinstance(field, QAbstractSpinBox | QComboBox):
            field.installEventFilter(self)
        row = QWidget()
        row.setObjectName("plain")
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(16)
        said = QVBoxLayout()
        said.setSpacing(1)
        said.addWidget(plain_label(words))
        said.addWidget(plain_label(hint, "small"))
        said.addStretch(1)
        across.addLayout(said, 1)
        across.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        self._list.addWidget(row)
        self._rows.append((row, f"{words} {hint}".casefold()))

        def show(settings: Settings) -> None:
            with QSignalBlocker(field):
                fill(getattr(settings, name))

        self._fills.append(show)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Choices are as wide as their words, which the style sheet has a say in."""
        super().showEvent(event)
        for field in self.findChildren(Choice):
            wanted = min(field.sizeHint().width(), self.width() // 2)
            field.setFixedWidth(max(field.width(), wanted))

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        for row, said in self._rows:
            row.setVisible(all(word in said for word in words))

    def _bottom(self) -> QHBoxLayout:
        row = QHBoxLayout()
        reset = QPushButton(self.tr("Back to the defaults"))
        reset.setObjectName("quiet")
        reset.clicked.connect(self.reset)
        row.addWidget(reset)
        row.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.rejected.connect(self.accept)
        row.addWidget(buttons)
        return row
