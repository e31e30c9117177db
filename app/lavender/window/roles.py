"""What a screen reader is told that something is, where Qt does not know or gets it wrong.

A widget whose class has ``spoken_as`` is that: to Qt a part of the window is a bare container, and
screen readers pass over it and its name. And on Linux Qt gives a combo box the words of its current
choice for a name, so that nobody hears, or finds, what is chosen there.

Qt 6.11 reads past the end of a list when it is asked for a part that a scroll area has no more,
such as its bar, and crashes: whoever follows a window from outside is always a moment late. A plain
widget's answer is right for scroll areas, too, and says that there is nothing.
"""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QComboBox, QScrollArea, QWidget

GROUP = QAccessible.Role.Grouping
"""Things that belong together under a name."""
STATUS = QAccessible.Role.StatusBar
"""Words that change by themselves."""
PICTURE = QAccessible.Role.Graphic
"""Something to look at."""
PRESS = "Press"
"""The action's name in Qt and on the bus; people never see it."""


class NamedChoice(QAccessibleWidget):
    """A combo box under its own name. What is chosen is its value, and part of its description.

    It holds no reference to the widget: Qt keeps it for as long as there is one.
    """

    def __init__(self, box: QComboBox) -> None:
        super().__init__(box, QAccessible.Role.ComboBox)

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        """The list."""
        return 1

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override] # as Qt's
        """The list of all choices."""
        return QAccessible.queryAccessibleInterface(self._box.view()) if index == 0 else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802 - Qt's name
        """Where the list is."""
        return 0 if child.object() is self._box.view() else -1

    def text(self, kind: QAccessible.Text) -> str:
        """Name, value and description."""
        match kind:
            case QAccessible.Text.Value:
                return self._box.currentText()
            case QAccessible.Text.Description:
                said = self._box.accessibleDescription() or self._box.toolTip()
                return ". ".join(filter(None, (self._box.currentText(), said)))
        return super().text(kind)

    def state(self) -> QAccessible.State:
        """It can be opened."""
        state = super().state()
        state.expandable = True
        state.expanded = self._box.view().isVisible()
        return state

    def actionNames(self) -> list[str]:  # noqa: N802 - Qt's name
        """Opening is what there is to do."""
        return [PRESS]

    def doAction(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Open or close the list."""
        if name == PRESS and self._box.view().isVisible():
            self._box.hidePopup()
        elif name == PRESS and self._box.isEnabled():
            self._box.showPopup()

    @property
    def _box(self) -> QComboBox:
        box = self.object()
        assert isinstance(box, QComboBox)  # noqa: S101 - made for no other
        return box


@cache
def tell_roles() -> None:
    """Let screen readers know, from now on."""
    QAccessible.installFactory(_made)


def _made(kind: str, of: QObject) -> QAccessibleInterface | None:
    role = getattr(of, "spoken_as", None)
    if isinstance(role, QAccessible.Role) and isinstance(of, QWidget):
        return QAccessibleWidget(of, role)
    if kind == "QScrollArea" and isinstance(of, QScrollArea):
        return QAccessibleWidget(of, GROUP)
    if kind == "QComboBox" and isinstance(of, QComboBox) and of.accessibleName():
        return NamedChoice(of)
    return None
