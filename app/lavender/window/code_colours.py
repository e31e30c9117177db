"""Colours on the words of code: of the layout, not of the text, so nothing is announced by them."""

from PySide6.QtGui import QColor, QTextCharFormat, QTextFrame, QTextLayout

from lavender.window.colours import Colours
from lavender.window.markdown import SafeDocument
from lavender.window.typeset import Coloured

ROLES = ("keyword", "string", "number", "name", "comment")


def paint(document: SafeDocument, frame: QTextFrame, lines: Coloured, colours: Colours) -> None:
    """Colour the code in ``frame``, of which ``lines`` are the first ones or all."""
    forms = {role: QTextCharFormat() for role in ROLES}
    for role, form in forms.items():
        form.setForeground(QColor(getattr(colours, f"code_{role}")))
    end = frame.lastPosition()
    first = block = document.findBlock(frame.firstPosition())
    for line in lines:
        if not block.isValid() or block.position() > end:
            break
        ranges = []
        for start, length, role in line:
            each = QTextLayout.FormatRange()
            each.start, each.length, each.format = start, length, forms[role]
            ranges.append(each)
        block.layout().setFormats(ranges)
        block = block.next()
    document.markContentsDirty(first.position(), end - first.position())
