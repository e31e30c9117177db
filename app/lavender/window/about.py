"""What this program is, and what is inside it that others made, with the texts of their terms."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from lavender import __version__, licences
from lavender.window.background import Background
from lavender.window.bridge import Bridge
from lavender.window.dialog_buttons import DialogButtons
from lavender.window.notes import OneLine, plain_label
from lavender.window.sentences import explain

SIGN = 72
"""Side of the program's sign in points."""


class AboutDialog(QDialog):
    """The program's name, version and terms, and the way to those of its parts."""

    def __init__(self, sign: QIcon, show_licences: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Lavender"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 16)
        column.setSpacing(16)
        row = QHBoxLayout()
        row.setSpacing(18)
        picture = QLabel(self)
        picture.setPixmap(sign.pixmap(SIGN, SIGN))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(8)
        name = plain_label(self.tr("Lavender {version}").format(version=__version__), "title", self)
        words.addWidget(name)
        said = plain_label(
            self.tr(
                "Chat about your own photos, offline. Photos, questions and answers stay on"
                " this computer.\n\nApache License 2.0. Made with Qt, llama.cpp and LLaVA."
            ),
            parent=self,
        )
        said.setMinimumWidth(22 * self.fontMetrics().height())
        words.addWidget(said)
        words.addStretch(1)
        row.addLayout(words, 1)
        column.addLayout(row)
        buttons = DialogButtons(QDialogButtonBox.StandardButton.Close)
        more = QPushButton(self.tr("Licences…"))
        more.clicked.connect(show_licences)
        buttons.addButton(more, QDialogButtonBox.ButtonRole.HelpRole)
        buttons.rejected.connect(self.reject)
        buttons.bare()
        column.addWidget(buttons)


class LicencesDialog(QDialog):
    """The parts on one side, the terms of the chosen one on the other."""

    def __init__(self, background: Background, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences"))
        self._background = background
        self._bridge = bridge
        self._parts: Sequence[licences.Part] = ()
        text = self.fontMetrics().height()
        self.resize(QSize(60 * text, 34 * text).boundedTo(parent.size()))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        head = OneLine()
        head.show_text(self.tr("Lavender is made with the work of many others:"))
        column.addWidget(head)
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Parts of Lavender"))
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.currentRowChanged.connect(self._choose)
        self.terms = QPlainTextEdit()
        self.terms.setReadOnly(True)
        self.terms.document().setDocumentMargin(12)
        self.terms.setAccessibleName(self.tr("Licence"))
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPointSizeF(0.9 * self.font().pointSizeF())  # their lines are long
        self.terms.setFont(fixed)
        sides = self._sides = QSplitter()
        sides.setChildrenCollapsible(False)
        sides.addWidget(self.names)
        sides.addWidget(self.terms)
        column.addWidget(sides, 1)
        buttons = DialogButtons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.bare()
        column.addWidget(buttons)

    def show_parts(self, parts: Sequence[licences.Part]) -> None:
        """What is inside; the first one's terms are shown."""
        self._parts = parts
        self.names.addItems([f"{part.name} {part.version}".strip() for part in parts])
        self.names.setCurrentRow(0)
        bar = self.names.verticalScrollBar().sizeHint().width()
        names = min(self.names.sizeHintForColumn(0) + 2 * bar, self.width() // 2)
        self._sides.setSizes([names, self.width() - names])

    def _choose(self, row: int) -> None:
        if not 0 <= row < len(self._parts):
            return
        part = self._parts[row]

        def show(text: str) -> None:
            if self.names.currentRow() == row:
                head = f"{part.name} {part.version}\n{part.licence}".strip()
                self.terms.setPlainText(f"{head}\n\n{text}".strip())

        read = self._background.run(lambda: licences.text_of(part))
        self._bridge.watch(read, show, self.show_trouble, self)

    def show_trouble(self, error: BaseException) -> None:
        """Something could not be read: a sentence in place of the terms."""
        self.terms.setPlainText(explain(error))
