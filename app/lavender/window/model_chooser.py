"""Which model answers the next question."""

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox

from lavender.models import Model
from lavender.window.fields import Choice

LEAST_WIDTH = 90


class ModelChooser(Choice):
    """The models that are here. Signals: ``chosen(model_id)`` by the person, ``manage()`` to see
    all of them.
    """

    chosen = Signal(str)
    manage = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Model"))
        self.setToolTip(self.tr("The model that answers the next question"))
        self.setObjectName("chooser")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMinimumWidth(LEAST_WIDTH)
        self._wanted = ""
        self._stepping = False
        self.activated.connect(self._choose)
        self.currentIndexChanged.connect(self.updateGeometry)
        self.hide()

    @property
    def model_id(self) -> str:
        """The id of the chosen model."""
        return str(self.currentData() or self._wanted)

    @property
    def names(self) -> dict[str, str]:
        """What the models are called, by id."""
        rows = range(self.count())
        return {str(self.itemData(row)): self.itemText(row) for row in rows if self.itemData(row)}

    def show_models(self, models: list[Model]) -> None:
        """Offer these."""
        with QSignalBlocker(self):
            self.clear()
            for model in models:
                self.addItem(model.name, model.id)
            self.insertSeparator(self.count())
            self.addItem(self.tr("Models…"))
        self.setVisible(self.count() > 0)
        self.want(self._wanted)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the name that is shown: the others have room once the list is open."""
        return super().sizeHint() - QSize(self._spare(), 0)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same."""
        return super().minimumSizeHint() - QSize(self._spare(), 0)

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """The list is as wide as its longest name."""
        self.view().setMinimumWidth(super().sizeHint().width())
        super().showPopup()

    def _spare(self) -> int:
        width = self.fontMetrics().horizontalAdvance
        every = [width(self.itemText(row)) for row in range(self.count())]
        # Letters reach a little beyond what they are counted as.
        shown = width(self.currentText()) + self.fontMetrics().height() // 10
        return max(0, max(every, default=0) - shown) if every else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Keys go from model to model; the page of models opens from the open list alone."""
        self._stepping = True
        super().keyPressEvent(event)
        self._stepping = False

    def _choose(self, row: int) -> None:
        if self.itemData(row):
            self._wanted = str(self.itemData(row))
            self.chosen.emit(self._wanted)
        else:
            self.want(self._wanted)
            if not self._stepping:
                self.manage.emit()

    def want(self, model_id: str) -> None:
        """Choose this one if it is here, now or when the models are known."""
        self._wanted = model_id
        row = self.findData(model_id)
        if row >= 0:
            with QSignalBlocker(self):
                self.setCurrentIndex(row)
