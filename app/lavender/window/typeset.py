"""Formulas and colours of code for whatever shows them: asked for once, kept, told by a signal."""

import math
from collections import OrderedDict
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from lavender.markup.typesetter import Typesetter

KEPT_FORMULAS = 1_000
KEPT_CODES = 64
X_HEIGHT = 0.467
"""Of the formulas' font, in em."""
LARGEST_CODE = 60_000
"""Characters of code that are coloured."""

Coloured = list[list[tuple[int, int, str]]]
"""For each line its words: start, length, role."""


@dataclass(frozen=True)
class Formula:
    """A drawing in black; sizes in em: its width, and its height above and below the line."""

    svg: bytes
    width: float
    above: float
    below: float

    def size(self, font: QFont) -> tuple[QSizeF, float]:
        """The box in pixels whose middle Qt sets on the middle of small letters, and how far
        below its top the line of writing is."""
        metrics = QFontMetricsF(font)
        em, x_height = _em(font), metrics.xHeight()
        below = max(self.below * em, self.above * em - x_height / 2, 1.0)
        above = below + x_height / 2
        return QSizeF(self.width * em, above + below), above

    def picture(self, font: QFont, colour: str) -> QImage:
        """The formula in ``colour``, for the screen's own fineness."""
        size, line = self.size(font)
        em = _em(font)
        application = QGuiApplication.instance()
        ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1
        image = QImage(
            max(1, math.ceil(size.width() * ratio)),
            max(1, math.ceil(size.height() * ratio)),
            QImage.Format.Format_ARGB32_Premultiplied,
        )
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.scale(ratio, ratio)
        place = QRectF(0, line - self.above * em, self.width * em, (self.above + self.below) * em)
        QSvgRenderer(QByteArray(self.svg)).render(painter, place)
        painter.resetTransform()
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(image.rect(), QColor(colour))
        painter.end()
        image.setDevicePixelRatio(ratio)
        return image


class Typeset(QObject):
    """What the typesetter made so far.

    Signals: ``formula(tex)`` and ``coloured(language, code)`` when an answer has come.
    """

    formula_came = Signal(str)
    coloured_came = Signal(str, str)
    _came = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.typesetter = Typesetter()
        self._formulas: OrderedDict[tuple[str, bool], Formula | None] = OrderedDict()
        self._codes: OrderedDict[tuple[str, str], Coloured | None] = OrderedDict()
        self._asked: set[tuple[str, Any]] = set()
        self._came.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """True while an answer is awaited."""
        return bool(self._asked)

    def formula(self, tex: str, *, display: bool) -> Formula | None:
        """The formula, if it is known and can be drawn; asked for where it is not known."""
        key = (tex, display)
        if key not in self._formulas:
            self._ask(key, {"do": "tex", "tex": tex, "display": display})
        return self._formulas.get(key)

    def coloured(self, language: str, code: str) -> Coloured | None:
        """The words of ``code``, if they are known; asked for where they are not."""
        if not language or not code or len(code) > LARGEST_CODE:
            return None
        key = (language, code)
        if key not in self._codes:
            self._ask(key, {"do": "code", "language": language, "code": code})
        return self._codes.get(key)

    def _ask(self, key: tuple[str, Any], question: dict[str, Any]) -> None:
        if key in self._asked:
            return
        self._asked.add(key)

        def done(answer: Any) -> None:
            with suppress(RuntimeError):  # the window is gone
                self._came.emit(key, answer)

        self.typesetter.ask(question, done)

    def _keep(self, key: tuple[str, Any], answer: Any) -> None:
        self._asked.discard(key)
        words, kind = key
        if isinstance(kind, bool):
            made = None
            if answer is not None:
                made = Formula(
                    answer["svg"].encode(), answer["width"], answer["above"], answer["below"]
                )
            self._formulas[words, kind] = made
            _shorten(self._formulas, KEPT_FORMULAS)
            self.formula_came.emit(words)
        else:
            self._codes[words, kind] = answer
            _shorten(self._codes, KEPT_CODES)
            self.coloured_came.emit(words, kind)


def typeset() -> Typeset:
    """The application's own: one child process serves every window."""
    application = QCoreApplication.instance()
    assert application is not None  # noqa: S101 - there are widgets
    found = application.findChild(Typeset)
    if found is None:
        found = Typeset(application)
        application.aboutToQuit.connect(found.typesetter.close)
    return found


def _em(font: QFont) -> float:
    points = font.pointSizeF()
    if points <= 0:
        return float(font.pixelSize())
    screen = QGuiApplication.primaryScreen()
    em = points * (screen.logicalDotsPerInchY() if screen else 96) / 72
    # Small letters as tall as those of the words around, within reason.
    return em * min(max(QFontMetricsF(font).xHeight() / (X_HEIGHT * em), 1.0), 1.25)


def _shorten(kept: OrderedDict[Any, Any], most: int) -> None:
    while len(kept) > most:
        kept.popitem(last=False)
