"""What a document holds of one part of an answer."""

from dataclasses import dataclass

from PySide6.QtGui import QAbstractTextDocumentLayout, QTextFrame

from lavender.markup.parts import Kind, Part
from lavender.window.code_header import CodeHeader


@dataclass
class ShownPart:
    """A part, the link definitions that it was written with, and its place.

    ``length`` in the document; ``written`` characters of code; ``asked`` is the length of the code
    whose colours were asked for; ``stale`` where it has to be written again.
    """

    part: Part
    definitions: str
    length: int
    written: int = 0
    frame: QTextFrame | None = None
    header: CodeHeader | None = None
    asked: int = 0
    stale: bool = False

    def grows_into(self, part: Part) -> bool:
        """True if ``part`` is this code with more at its end."""
        return (
            self.frame is not None
            and part.kind is Kind.CODE
            and part.language == self.part.language
            and part.text.startswith(self.part.text)
        )

    def place_header(self, layout: QAbstractTextDocumentLayout, height: int) -> None:
        """Code's header lies above its frame, and copies all of it."""
        if self.header is not None and self.frame is not None:
            self.header.code = self.part.text
            self.header.place(layout.frameBoundingRect(self.frame), height)

    def forget(self) -> None:
        """It is written anew, or gone."""
        if self.header is not None:
            self.header.hide()
            self.header.deleteLater()
            self.header = None
