"""The kinds of fields that settings have, each on a row with its name and a sentence."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QBoxLayout,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from lavender.settings import Settings
from lavender.window.fields import Check, Choice, Decimal, Whole
from lavender.window.notes import Column, plain_label

FIELD_WIDTH = 190
FIELD_PART = 9
"""Heights of a line, where text is large."""
FIELD_HEIGHT = 30
TEXT_LINES = 3
TYPING_MS = 400


class SettingsFields(Column):
    """Rows under headings. Signals: ``chosen(name, value)`` for each change by a person."""

    chosen = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(14)
        self._nothing = plain_label("", "muted", self)
        self._nothing.hide()
        self._list.addWidget(self._nothing)
        self._groups: list[tuple[QLabel, list[tuple[QWidget, str]]]] = []
        self._fills: list[Callable[[Settings], None]] = []
        self._unsaved: list[tuple[QTimer, Callable[[], None]]] = []

    def show_settings(self, settings: Settings) -> None:
        """Show these, without telling anybody."""
        for fill in self._fills:
            fill(settings)

    def filter(self, text: str) -> None:
        """Show only what has all words of ``text`` in its name, its sentence or its heading."""
        words = text.casefold().split()
        any_found = False
        for heading, rows in self._groups:
            found = False
            for row, said in rows:
                fits = all(word in said for word in words)
                row.setVisible(fits)
                found = found or fits
            heading.setVisible(found)
            any_found = any_found or found
        self._nothing.setText(self.tr("No setting was found for “{words}”.").format(words=text))
        self._nothing.setVisible(not any_found)

    def flush(self) -> None:
        """Tell of the words typed last."""
        for pause, save in self._unsaved:
            if pause.isActive():
                pause.stop()
                save()

    def end(self) -> None:
        """There are no more rows."""
        self._list.addStretch(1)

    def heading(self, words: str) -> None:
        """What follows belongs together."""
        label = plain_label(words, "group", self)
        label.setIndent(0)
        self._list.addWidget(label)
        self._groups.append((label, []))

    def choice(self, name: str, words: str, hint: str, options: dict[str, str]) -> None:
        """One of some values; ``options`` has the words for each."""
        box = Choice()
        for value, shown in options.items():
            box.addItem(shown, value)
        box.activated.connect(lambda _: self.chosen.emit(name, box.currentData()))
        self.row(box, words, hint)
        self._fill(box, name, lambda value: box.setCurrentIndex(box.findData(value)))

    def count(
        self,
        name: str,
        words: str,
        hint: str,
        limits: tuple[int, int, int],
        unit: str = "",
        least_words: str = "",
    ) -> None:
        """A whole number with its least, its most, and a step; ``unit`` has a place for it, and
        ``least_words`` stand for the least, where that is not a number to a person."""
        box = Whole()
        _measure(box, unit)
        box.setSpecialValueText(least_words)
        least, most, step = limits
        box.setRange(least, most)
        box.setSingleStep(step)
        box.valueChanged.connect(lambda value: self.chosen.emit(name, value))
        self.row(box, words, hint)
        self._fill(box, name, box.setValue)

    def number(
        self,
        name: str,
        words: str,
        hint: str,
        limits: tuple[float, float, float],
        digits: int = 1,
        unit: str = "",
    ) -> None:
        """A number with its least, its most, and a step; ``unit`` has a place for it."""
        box = Decimal()
        _measure(box, unit)
        least, most, step = limits
        box.setDecimals(digits)
        box.setRange(least, most)
        box.setSingleStep(step)
        box.valueChanged.connect(lambda value: self.chosen.emit(name, round(value, digits)))
        self.row(box, words, hint)
        self._fill(box, name, box.setValue)

    def switch(self, name: str, words: str, hint: str) -> None:
        """Yes or no."""
        box = Check()
        box.toggled.connect(lambda value: self.chosen.emit(name, value))
        self.row(box, words, hint)
        self._fill(box, name, box.setChecked)

    def line(self, name: str, words: str, hint: str) -> None:
        """Some words."""
        box = QLineEdit()
        box.setObjectName("search")
        box.editingFinished.connect(lambda: self.chosen.emit(name, box.text().strip()))
        self.row(box, words, hint)
        self._fill(box, name, box.setText)

    def text(self, name: str, words: str, hint: str) -> None:
        """Some lines."""
        box = QPlainTextEdit()
        box.setObjectName("boxed")
        box.setFixedHeight(TEXT_LINES * self.fontMetrics().lineSpacing() + 12)
        box.setTabChangesFocus(True)
        pause = QTimer(box)  # not a save for each letter
        pause.setSingleShot(True)
        pause.setInterval(TYPING_MS)

        def save() -> None:
            self.chosen.emit(name, box.toPlainText().strip())

        pause.timeout.connect(save)
        self._unsaved.append((pause, save))
        box.textChanged.connect(pause.start)
        self.row(box, words, hint, beside=False)
        self._fill(box, name, box.setPlainText)

    def row(self, field: QWidget, words: str, hint: str, *, beside: bool = True) -> QLabel:
        """What it is and does, and the field at the end of it or below; the sentence's label."""
        field.setAccessibleName(words)
        field.setAccessibleDescription(hint)
        if beside:
            field.setFixedWidth(max(FIELD_WIDTH, FIELD_PART * self.fontMetrics().height()))
        field.setMinimumHeight(FIELD_HEIGHT)
        if isinstance(field, QAbstractSpinBox):
            field.setKeyboardTracking(False)  # 4096 is not 4, 40 and 409 first
        if isinstance(field, QAbstractSpinBox | QComboBox):
            field.installEventFilter(self)
        row = QWidget()
        row.setObjectName("plain")
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        across = QBoxLayout(way, row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(16 if beside else 4)
        said = QVBoxLayout()
        said.setSpacing(1)
        said.addWidget(plain_label(words))
        sentence = plain_label(hint, "small")
        said.addWidget(sentence)
        said.addStretch(1)
        across.addLayout(said, 1)
        column = QVBoxLayout()
        column.addWidget(field)
        column.addStretch(1)
        across.addLayout(column)
        self._list.addWidget(row)
        heading, rows = self._groups[-1]
        rows.append((row, f"{heading.text()} {words} {hint}".casefold()))
        return sentence

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep a wheel that scrolls the list from changing the field it passes over."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _fill(self, field: QWidget, name: str, fill: Callable[[Any], object]) -> None:
        def show(settings: Settings) -> None:
            with QSignalBlocker(field):
                fill(getattr(settings, name))

        self._fills.append(show)


def _measure(box: Whole | Decimal, unit: str) -> None:
    before, _, after = unit.partition("{number}")
    box.setPrefix(before)
    box.setSuffix(after)
