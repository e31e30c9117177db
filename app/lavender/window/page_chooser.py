"""Which pages of a PDF become photos: small pictures of them to choose from."""

from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPixmap,
)
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QVBoxLayout,
    QWidget,
)

from lavender.chat.documents import Document
from lavender.window.background import Background
from lavender.window.bridge import Bridge
from lavender.window.dialog_buttons import DialogButtons
from lavender.window.notes import plain_label
from lavender.window.page_list import GAP, PageDelegate, PageList

MOST = 20
"""Pages that can be added at a time."""
PICTURE = QSize(132, 172)
"""Of a page, where text is of the usual size; it grows half as much as text does."""
USUAL_LINE = 17
"""Pixels of a line of text of the usual size."""
KEPT = 200
WAITING = 24
"""Pages that wait to be drawn; those that were scrolled past give up their place."""

Look = Callable[[int], Future[bytes]]
Index = QModelIndex | QPersistentModelIndex


class Pages(QAbstractListModel):
    """The pages of one document; each is drawn when it first comes into sight."""

    def __init__(
        self, count: int, look: Look, background: Background, bridge: Bridge, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._count = count
        self._look = look
        self._background = background
        self._bridge = bridge
        self._drawn: OrderedDict[int, QPixmap] = OrderedDict()
        self._coming: OrderedDict[int, Future[bytes]] = OrderedDict()
        self._failed: set[int] = set()
        self._empty = _sheet(None)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """All pages, in their order."""
        return 0 if parent is not None and parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A page's number and its picture."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("Page {number}").format(number=index.row() + 1)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(index.row())
        return None

    @property
    def drawn(self) -> list[int]:
        """The pages whose pictures are here."""
        return list(self._drawn)

    def give_up(self) -> None:
        """Nobody looks any more."""
        for future in self._coming.values():
            future.cancel()
        self._coming.clear()

    def _picture(self, number: int) -> QPixmap:
        if number in self._drawn:
            self._drawn.move_to_end(number)
            return self._drawn[number]
        if number not in self._coming and number not in self._failed:
            while len(self._coming) >= WAITING:
                self._coming.popitem(last=False)[1].cancel()
            future = self._coming[number] = self._look(number)
            self._bridge.watch(
                future,
                lambda data: self._decode(number, data),
                lambda _: self._failed.add(number),
                self,
            )
        return self._empty

    def _decode(self, number: int, data: bytes) -> None:
        decoding = self._background.run(lambda: QImage.fromData(data))
        self._bridge.watch(decoding, lambda image: self._keep(number, image), lambda _: None, self)

    def _keep(self, number: int, image: QImage) -> None:
        self._coming.pop(number, None)
        self._drawn[number] = _sheet(image)
        while len(self._drawn) > KEPT:
            self._drawn.popitem(last=False)
        index = self.index(number)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])


class PageChooser(QDialog):
    """Shows the pages. None is chosen at first; Enter then takes the one that the keys are at.

    Signals: ``chosen(numbers)``, from 0 and in their order.
    """

    chosen = Signal(object)

    def __init__(
        self,
        document: Document,
        look: Look,
        background: Background,
        bridge: Bridge,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Choose pages"))
        text = self.fontMetrics().height()
        self.resize(QSize(42 * text, 37 * text).boundedTo(parent.size() * 0.92))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(
            plain_label(
                self.tr("{name} has {count} pages. Which ones are photos to ask about?").format(
                    name=document.name, count=document.pages
                )
            )
        )
        self.pages = Pages(document.pages, look, background, bridge, self)
        picture = PICTURE * ((1 + max(1.0, text / USUAL_LINE)) / 2)
        words = self.fontMetrics().horizontalAdvance(
            self.tr("Page {number}").format(number=document.pages)
        )
        least = QSize(max(picture.width(), words) + 3 * GAP, picture.height() + text + 4 * GAP)
        self.list = PageList(least)
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setItemDelegate(PageDelegate(picture, self.list))
        self.list.setModel(self.pages)
        column.addWidget(self.list, 1)
        self._hint = plain_label("", "small")
        column.addWidget(self._hint)
        buttons = DialogButtons(QDialogButtonBox.StandardButton.Cancel)
        self.add = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.add.setObjectName("primary")
        buttons.bare()
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.list.entered.connect(self._enter)
        self.list.selectionModel().selectionChanged.connect(self._count)
        self.list.selectionModel().setCurrentIndex(
            self.pages.index(0), QItemSelectionModel.SelectionFlag.NoUpdate
        )
        self.list.setFocus()
        self._count()

    @property
    def numbers(self) -> list[int]:
        """The chosen pages."""
        return sorted(index.row() for index in self.list.selectionModel().selectedIndexes())

    def accept(self) -> None:
        """Take the chosen pages, if there are any and not too many."""
        if 1 <= len(self.numbers) <= MOST:
            self.chosen.emit(self.numbers)
            super().accept()

    def _enter(self) -> None:
        if not self.numbers:
            flag = QItemSelectionModel.SelectionFlag.Select
            self.list.selectionModel().select(self.list.currentIndex(), flag)
        self.accept()

    def done(self, result: int) -> None:
        """Draw no more of them."""
        self.pages.give_up()
        super().done(result)

    def _count(self) -> None:
        count = len(self.numbers)
        words = self.tr("Add {count} pages") if count else self.tr("Add pages")
        if count == 1:
            words = self.tr("Add 1 page")
        self.add.setText(words.format(count=count))
        self.add.setEnabled(1 <= count <= MOST)
        self._hint.setText(
            self.tr("At most {most} pages can be added at a time.").format(most=MOST)
            if count > MOST
            else self.tr(
                "Click the pages that you want, or go to them with the arrow keys and press Space."
            )
        )


def _sheet(image: QImage | None) -> QPixmap:
    """A page on a sheet of the right size, with a line around it; a blank one for None."""
    pixmap = QPixmap(PICTURE * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    size = QSize(PICTURE.width() - 8, PICTURE.height() - 8)
    if image is not None and not image.isNull():
        size = image.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
        size = size.expandedTo(QSize(2, 2))
    left = (PICTURE.width() - size.width()) // 2
    top = (PICTURE.height() - size.height()) // 2
    painter.setPen(QColor(128, 128, 128))
    painter.setBrush(QColor("white"))
    painter.drawRect(left, top, size.width(), size.height())
    if image is not None and not image.isNull():
        painter.drawImage(QRect(left + 1, top + 1, size.width() - 1, size.height() - 1), image)
    painter.end()
    return pixmap
