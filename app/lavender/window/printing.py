"""A PDF or a printer takes a conversation: pages painted on a thread that is not the window's."""

import os
import sys
from collections.abc import MutableMapping
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QLocale, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from lavender.export import Talk, Words, save_file
from lavender.window.paper import PageForm, Paper, printable

MARGIN_MM = 18.0
"""Around the text; printers cannot reach the last 4 to 6 mm."""
RESOLUTION = 600
"""Dots an inch at which letters are placed in a PDF."""
CUPS_SOCKET = "/run/cups/cups.sock"
SYSTEM_SETTINGS = Path("/etc/cups/client.conf")
LETTER = (
    QLocale.Country.UnitedStates,
    QLocale.Country.Canada,
    QLocale.Country.Mexico,
    QLocale.Country.Philippines,
    QLocale.Country.Chile,
    QLocale.Country.Colombia,
    QLocale.Country.CostaRica,
    QLocale.Country.Guatemala,
    QLocale.Country.Panama,
    QLocale.Country.PuertoRico,
    QLocale.Country.Venezuela,
)
"""Where paper is US Letter (Unicode CLDR, supplementalData, paperSize)."""


def ask_own_print_service(environ: MutableMapping[str, str] = os.environ) -> None:
    """Look for printers at this computer's own print service by its Unix socket.

    CUPS falls back on an Internet socket to this same computer otherwise. A print server that the
    person or the system names stays in force. To be called before Qt knows of printers.
    """
    if not sys.platform.startswith("linux") or environ.get("CUPS_SERVER"):
        return
    for settings in (SYSTEM_SETTINGS, Path.home() / ".cups" / "client.conf"):
        with suppress(OSError):
            lines = settings.read_text("utf-8", "replace").splitlines()
            if any(line.split()[:1] == ["ServerName"] for line in lines):
                return
    environ["CUPS_SERVER"] = CUPS_SOCKET


def write_pdf(
    path: Path, talk: Talk, previews: dict[str, bytes], words: Words, on_page: PageForm
) -> int:
    """Write a PDF, whole or not at all, on any thread; how many pages. Raises UserError."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(on_page.layout)
    writer.setResolution(RESOLUTION)
    writer.setTitle(printable(talk.title(words)))
    writer.setCreator("Lavender")
    pages = paint(writer, talk, previews, words, on_page)
    content = buffer.data().data()
    save_file(path, lambda file: file.write(content))
    return pages


def paint(
    device: QPagedPaintDevice,
    talk: Talk,
    previews: dict[str, bytes],
    words: Words,
    on_page: PageForm,
) -> int:
    """Paint a conversation on pages of ``device``, those that were asked for; how many it has.

    OSError where the device takes nothing.
    """
    # A document starts timers for a layout that is put off; ours never is, but a thread that Qt
    # did not start has no place for timers before it has a loop.
    loop = QEventLoop()
    paper = Paper(device, talk, previews, words, on_page)
    wanted = device.pageRanges().toRangeList()
    runs = [(run.from_, run.to) for run in wanted] or [(1, 0)]
    painter = QPainter()
    if not painter.begin(device):
        raise OSError("the printer takes no page")
    try:
        paper.paint(painter, runs)
    finally:
        painter.end()
    pages = paper.pages
    del paper, loop
    return pages


def page_layout(locale: QLocale) -> QPageLayout:
    """A4, or Letter where that is usual, upright, with margins that every printer can keep."""
    letter = locale.territory() in LETTER
    size = QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM * 0.7)
    return QPageLayout(
        QPageSize(size), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
    )
