"""What a person may choose for one model: context, graphics layers, sampling, system text."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from lavender.models import Model
from lavender.settings import ModelSettings
from lavender.window.dialog_buttons import DialogButtons
from lavender.window.fields import Decimal, Whole
from lavender.window.notes import plain_label

LONGEST_ANSWER = 8192
HOTTEST = 2.0
FIELD_HEIGHT = 30


class ModelSettingsDialog(QDialog):
    """Signals: ``chosen(settings)`` when the person keeps what is shown."""

    chosen = Signal(object)

    def __init__(self, model: Model, own: ModelSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings of {name}").format(name=model.name))
        self.setMinimumWidth(460)
        most = model.language.context_length or 1 << 17
        self.context = self._count(most, own.context, step=1024)
        self.gpu_layers = self._count(model.language.block_count + 1, own.gpu_layers, least=0)
        self.max_tokens = self._count(LONGEST_ANSWER, own.max_tokens, step=64)
        self.temperature = Decimal()
        self.temperature.setRange(-0.1, HOTTEST)
        self.temperature.setSingleStep(0.1)
        self.temperature.setDecimals(1)
        self.temperature.setSpecialValueText(self.tr("as in Settings"))
        self.temperature.setValue(-0.1 if own.temperature is None else own.temperature)
        self.system = QPlainTextEdit(own.system)
        self.system.setObjectName("boxed")
        self.system.setPlaceholderText(self.tr("Empty: as in Settings"))
        self.system.setTabChangesFocus(True)
        self.system.setFixedHeight(90)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        for words, hint, field in (
            (
                self.tr("Context"),
                self.tr("Tokens that it can keep in mind. More takes more memory."),
                self.context,
            ),
            (
                self.tr("Layers on a graphics card"),
                self.tr("0 keeps it on the processor."),
                self.gpu_layers,
            ),
            (
                self.tr("Temperature"),
                self.tr("0 always gives the likeliest words; more is freer."),
                self.temperature,
            ),
            (self.tr("Longest answer"), self.tr("In tokens."), self.max_tokens),
            (self.tr("System text"), self.tr("What it is told before everything."), self.system),
        ):
            field.setAccessibleName(words)
            field.setMinimumHeight(FIELD_HEIGHT)
            field.setToolTip(hint)
            beside = QVBoxLayout()
            beside.setSpacing(2)
            beside.addWidget(field)
            beside.addWidget(plain_label(hint, "small"))
            form.addRow(words, beside)
        buttons = DialogButtons(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.bare()
        buttons.button(QDialogButtonBox.StandardButton.Save).setObjectName("primary")
        buttons.accepted.connect(self._keep)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addWidget(plain_label(self.windowTitle(), "title", self))
        column.addLayout(form)
        column.addWidget(buttons)

    def _count(self, most: int, value: int | None, *, least: int = 1, step: int = 1) -> QSpinBox:
        """A number, or one below the least for none."""
        box = Whole()
        box.setRange(least - 1, most)
        box.setSingleStep(step)
        box.setSpecialValueText(self.tr("automatic"))
        box.setValue(least - 1 if value is None else value)
        return box

    def _keep(self) -> None:
        none = self.temperature.value() < 0
        self.chosen.emit(
            ModelSettings(
                context=_value(self.context),
                gpu_layers=_value(self.gpu_layers),
                temperature=None if none else round(self.temperature.value(), 1),
                max_tokens=_value(self.max_tokens),
                system=self.system.toPlainText().strip(),
            )
        )
        self.accept()


def _value(box: QSpinBox) -> int | None:
    return None if box.value() == box.minimum() else box.value()
