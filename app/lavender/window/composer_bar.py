"""The row below the question: ways to add photos, saved texts, a hint, the button that sends."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lavender.window.colours import Colours
from lavender.window.fields import Check
from lavender.window.hearing import announce
from lavender.window.icons import icon
from lavender.window.notes import OneLine


class ComposerBar(QWidget):
    """Signals: ``choose()`` for the file dialog, ``of_screen()``, ``pressed()`` for the button.

    ``hint`` is the small words beside the button, ``hint_above`` the same where they need a line.
    """

    choose = Signal()
    of_screen = Signal()
    pressed = Signal()

    def __init__(self, saved_texts: QMenu) -> None:
        super().__init__()
        self.setObjectName("asking")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._add = QPushButton(self.tr("Add photo"))
        self._add.setObjectName("quiet")
        self._add.setAccessibleName(self.tr("Attach photo"))
        self._add.setToolTip(self.tr("Choose photos or PDFs, drop them here, or paste them"))
        self._add.clicked.connect(self.choose)
        ways = QMenu(self)
        ways.addAction(self.tr("Choose photos…")).triggered.connect(self.choose)
        ways.addAction(self.tr("Photo of the screen…")).triggered.connect(self.of_screen)
        self._more = _with_menu(self.tr("More ways to add a photo"), ways)
        self._more.setToolTip(self.tr("More ways to add a photo"))
        self._saved = _with_menu(self.tr("Saved texts"), saved_texts)
        self._saved.setToolTip(self.tr("Saved prompts and system texts (/ in an empty question)"))
        self.hint = OneLine("small")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.hint_above = OneLine("small")
        self.hint_above.hide()
        self._hint_words = ""
        self._hint_whole = False
        self.all_panes = Check(self.tr("Ask all"))
        self.all_panes.setToolTip(self.tr("Ask this in every pane"))
        self.all_panes.hide()
        self._go = QPushButton()
        self._go.setObjectName("primary")
        self._go.clicked.connect(self.pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.hint_above)
        self._above = QHBoxLayout()
        self._above.addStretch(1)
        column.addLayout(self._above)
        row = self._row = QHBoxLayout()
        row.setSpacing(2)
        column.addLayout(row)
        row.addWidget(self._add)
        row.addWidget(self._more)
        row.addWidget(self._saved)
        row.addSpacing(4)
        row.addWidget(self.hint, 1)
        row.addSpacing(4)
        row.addWidget(self.all_panes)
        row.addWidget(self._go)

    @property
    def before_photos(self) -> list[QWidget]:
        """What the Tab key reaches before the photos."""
        return [self._add, self._more, self._saved]

    @property
    def after_photos(self) -> QWidget:
        """What it reaches after them: the button that sends."""
        return self._go

    def dress(self, colours: Colours) -> None:
        """Other colours. The button's own come with what it does."""
        self._add.setIcon(icon("photo", colours.muted, 20))
        self._more.setIcon(icon("menu_below", colours.muted))
        self._saved.setIcon(icon("prompts", colours.muted, 20))

    def show_hint(self, words: str, *, told: bool, whole: bool) -> None:
        """The small words. If they are to be ``told``, a screen reader says them when they come.
        Where they have no room beside the button, those that matter as a ``whole`` stand above,
        and the others stay away."""
        if told and words != self._hint_words:
            announce(self.hint, words)
        self._hint_words, self._hint_whole = words, whole
        self._fit_words()

    def show_button(self, *, stops: bool, able: bool, colours: Colours) -> None:
        """What the button does now, and whether it can."""
        words = self.tr("Stop") if stops else self.tr("Send")
        self._go.setText(words)
        if words != self._go.accessibleName():  # each name that is given is told
            self._go.setAccessibleName(words)
        self._go.setToolTip(self.tr("Esc") if stops else self.tr("Enter"))
        colour = colours.on_accent if able else colours.muted
        self._go.setIcon(icon("stop" if stops else "send", colour))
        self._go.setEnabled(able)
        self._fit_words()

    def show_beside(self, beside: bool) -> None:
        """Let a question be asked in every pane, where there are others ``beside`` this one."""
        self.all_panes.setVisible(beside)
        self._fit_words()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Where there is little room, a sign stands for the words."""
        super().resizeEvent(event)
        self._fit_words()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Larger text needs more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_words()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Never wider than its place."""
        return QSize(0, super().minimumSizeHint().height())

    def _fit_words(self) -> None:
        """All words; signs for them, where that is too wide; then the box on a line above."""
        self._add.setText(self.tr("Add photo"))
        self._go.setText(self._go.accessibleName())
        self._place_box(above=False)
        if self._needed() > self.width():
            self._add.setText("")
        if self._needed() > self.width() and not self.all_panes.isHidden():
            self._place_box(above=True)
        if self._needed() > self.width():
            self._go.setText("")
        wanted = self.hint.fontMetrics().horizontalAdvance(self._hint_words) + 4
        beside = wanted <= self.width() - self._needed()
        self.hint.show_text(self._hint_words if beside else "")
        above = bool(self._hint_words) and self._hint_whole and not beside
        self.hint_above.show_text(self._hint_words if above else "")
        self.hint_above.setVisible(above)

    def _needed(self) -> int:
        parts = [*self.before_photos, self._go]
        beside = not self.all_panes.isHidden() and self._row.indexOf(self.all_panes) >= 0
        parts += [self.all_panes] if beside else []
        return sum(part.sizeHint().width() for part in parts) + 20

    def _place_box(self, *, above: bool) -> None:
        if above == (self._above.indexOf(self.all_panes) >= 0):
            return
        if above:
            self._row.removeWidget(self.all_panes)
            self._above.addWidget(self.all_panes)
        else:
            self._above.removeWidget(self.all_panes)
            self._row.insertWidget(self._row.count() - 1, self.all_panes)


def _with_menu(name: str, menu: QMenu) -> QToolButton:
    button = QToolButton()
    button.setObjectName("quiet")
    button.setAccessibleName(name)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setMenu(menu)
    return button
