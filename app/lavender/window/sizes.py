"""Sizes that grow with the text: pictures, columns and signs beside words twice as large."""

from PySide6.QtGui import QFont, QFontInfo

USUAL_TEXT = 14
"""Pixels of the text that every size in the code is meant for."""


def grown(length: float, font: QFont) -> int:
    """What is ``length`` pixels long beside text of the usual size, beside text in ``font``.

    Never shorter: small text is no reason for small pictures.
    """
    return round(length * max(1.0, QFontInfo(font).pixelSize() / USUAL_TEXT))
