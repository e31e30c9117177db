"""The button at the end of the menu bar that has the menus for which there is no room.

Qt gives it 12 pixels and a sign that is drawn for light windows; neither follows the text.
"""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QMenuBar,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QToolButton,
    QWidget,
)


class MoreMenus:
    """``name`` is what the button is called, for who cannot see its sign.

    On macOS the menu bar is the system's, and there is no such button.
    """

    def __init__(self, bar: QMenuBar, name: str) -> None:
        self._buttons = bar.findChildren(QToolButton)
        for button in self._buttons:
            button.setAccessibleName(name)
            style = _Roomy("Fusion")
            style.setParent(button)
            button.setStyle(style)

    def show_sign(self, sign: QIcon) -> None:
        """What is drawn on it."""
        for button in self._buttons:
            button.setIcon(sign)


class _Roomy(QProxyStyle):
    """As wide as its sign needs; for this one button, as Qt asks for very many sizes."""

    def pixelMetric(  # noqa: N802 - Qt's name
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """One of the sizes of the style; of this one Qt asks with the menu bar as ``widget``."""
        if metric is QStyle.PixelMetric.PM_ToolBarExtensionExtent and widget is not None:
            return 3 * widget.fontMetrics().height() // 2
        return super().pixelMetric(metric, option, widget)
