"""The list of saved texts of one kind: new ones, other words, and away with one."""

import uuid

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lavender.chat.drafts import Kind, Prompt
from lavender.window.dialog_buttons import DialogButtons
from lavender.window.mirrored import isolated
from lavender.window.notes import Undo, plain_label

PROMPT = Qt.ItemDataRole.UserRole


class PromptsDialog(QDialog):
    """What is changed is kept when its entry or the dialog is left.

    Signals: ``kept(prompt)`` for a new or changed one, ``dropped(prompt)``.
    """

    kept = Signal(object)
    dropped = Signal(object)

    def __init__(self, kind: Kind, prompts: list[Prompt], parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = kind
        self._undo: Undo | None = None
        system = kind is Kind.SYSTEM
        self.setWindowTitle(self.tr("System texts") if system else self.tr("Prompts"))
        text = self.fontMetrics().height()
        self.resize(QSize(44 * text, 26 * text).boundedTo(parent.size() * 0.92))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        hint = (
            self.tr("A system text is what a model is told before everything else.")
            if system
            else self.tr("A prompt is a question, or the beginning of one, to ask again.")
        )
        column.addWidget(plain_label(hint, "muted"))
        middle = QHBoxLayout()
        middle.setSpacing(14)
        column.addLayout(middle, 1)
        self.list = QListWidget()
        self.list.setObjectName("boxed")
        self.list.setAccessibleName(self.windowTitle())
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(2)
        middle.addWidget(self.list, 2)
        self.name = QLineEdit()
        self.words = QPlainTextEdit()
        middle.addLayout(self._fields(), 3)
        self._below = QVBoxLayout()
        column.addLayout(self._below)
        self.add = QPushButton(self.tr("New"))
        self.delete = QPushButton(self.tr("Delete"))
        column.addLayout(self._buttons())
        for prompt in prompts:
            self._put(prompt)
        self.list.currentItemChanged.connect(self._changed)
        if prompts:
            self.list.setCurrentRow(0)
            self.list.setFocus()
        else:
            self.begin()

    def _fields(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        self.name.setObjectName("search")
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("Empty: its first words"))
        self.words.setObjectName("boxed")
        self.words.setAccessibleName(self.tr("Text"))
        self.words.setTabChangesFocus(True)
        column.addWidget(plain_label(self.tr("Name"), "small"))
        column.addWidget(self.name)
        column.addWidget(plain_label(self.tr("Text"), "small"))
        column.addWidget(self.words, 1)
        return column

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        close = DialogButtons(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.accept)
        self.add.clicked.connect(self.begin)
        self.delete.clicked.connect(self.drop)
        row.addWidget(self.add)
        row.addWidget(self.delete)
        for button in (self.add, self.delete, *close.buttons()):
            button.setIcon(QIcon())
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)  # Enter in the name must press none of them
        row.addWidget(close, 1)
        return row

    def begin(self) -> None:
        """An empty entry to write into."""
        self._save()
        self.list.setCurrentItem(self._put(Prompt(uuid.uuid4().hex, self._kind, "", "")))
        self.words.setFocus()

    def drop(self) -> None:
        """Delete the entry that is shown, with a way back."""
        item = self.list.currentItem()
        if item is None:
            return
        self._save(item)
        prompt = self._prompt(item)
        self.list.takeItem(self.list.row(item))
        if prompt.text:
            self.dropped.emit(prompt)
            self._offer_undo(prompt)

    def done(self, result: int) -> None:
        """However the dialog is closed, nothing that was typed is lost."""
        self._save()
        super().done(result)

    def show_saved(self, prompt: Prompt) -> None:
        """A new entry was saved, or a name was made from its words."""
        for item in self._items():
            known = self._prompt(item)
            if known.id == prompt.id and known.text == prompt.text:
                item.setData(PROMPT, prompt)
                item.setText(prompt.name)
                if item is self.list.currentItem() and not self.name.hasFocus():
                    self.name.setText(prompt.name)
                return

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _put(self, prompt: Prompt) -> QListWidgetItem:
        item = QListWidgetItem(prompt.name or self.tr("New"), self.list)
        item.setData(PROMPT, prompt)
        return item

    @staticmethod
    def _prompt(item: QListWidgetItem) -> Prompt:
        prompt = item.data(PROMPT)
        assert isinstance(prompt, Prompt)  # noqa: S101 - put there by us
        return prompt

    def _changed(self, item: QListWidgetItem | None, before: QListWidgetItem | None) -> None:
        if before is not None:
            self._save(before)
        prompt = self._prompt(item) if item is not None else None
        self.name.setText(prompt.name if prompt else "")
        self.name.setCursorPosition(0)
        self.words.setPlainText(prompt.text if prompt else "")
        for part in (self.name, self.words, self.delete):
            part.setEnabled(prompt is not None)

    def _save(self, item: QListWidgetItem | None = None) -> None:
        """Keep the fields as the entry ``item``, or as the one that is shown."""
        item = item or self.list.currentItem()
        if item is None:
            return
        before = self._prompt(item)
        text = self.words.toPlainText().strip()
        after = Prompt(before.id, before.kind, self.name.text().strip(), text)
        if text and after != before:
            item.setData(PROMPT, after)
            item.setText(after.name or text.splitlines()[0])
            self.kept.emit(after)

    def _offer_undo(self, prompt: Prompt) -> None:
        self._withdraw_undo()
        undo = Undo(
            self.tr("“{name}” is deleted.").format(name=isolated(prompt.name)), self.tr("Undo")
        )

        def back() -> None:
            self.kept.emit(prompt)
            self.list.setCurrentItem(self._put(prompt))
            self._withdraw_undo()

        undo.undone.connect(back)
        undo.over.connect(self._withdraw_undo)
        self._below.addWidget(undo)
        self._undo = undo

    def _withdraw_undo(self) -> None:
        if self._undo is not None:
            self._undo.hide()
            self._undo.deleteLater()
            self._undo = None
