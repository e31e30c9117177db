"""A day's use of the real window in one process, to be watched from outside.

``python -m tests.faults.day FOLDER WORD [--error]``: FOLDER gets the data folder ``data`` and what
is exported, WORD is in all that is typed and in the photo's name. With ``--error`` things go wrong
too: a photo that is none, a file that is gone, a bug of our own, a killed engine.
"""

# ruff: noqa: E402 - the program's own beginning comes first, as it does in the program
import lavender.__main__

del lavender

import logging
import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog

from lavender.logs import log_to_file
from lavender.window.app import _errors_shown
from lavender.window.page_chooser import PageChooser
from lavender.window.settings_dialog import SettingsDialog
from tests.faults.desk import Desk, draw


def page(path: Path, words: str) -> Path:
    """A PDF of two pages: one is chosen."""
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    writer.setPageMargins(QMarginsF(), QPageLayout.Unit.Millimeter)
    painter = QPainter(writer)
    painter.drawText(400, 800, words)
    writer.newPage()
    painter.drawText(400, 800, words)
    painter.end()
    return path


def choose(desk: Desk, path: Path) -> None:
    """Answer the file dialog that opens."""
    window = desk.shell.window
    desk.until(lambda: window.findChildren(QFileDialog))
    (dialog,) = window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.done(0)
    desk.until(path.exists)
    desk.settle()


def spend(desk: Desk, folder: Path, word: str) -> None:
    """Ask, take along, look around, settle."""
    shell, window, library = desk.shell, desk.shell.window, desk.program.library
    desk.attach(draw(folder / f"{word}.png", 7))
    desk.ask(f"Is there a {word}?")
    desk.ask(f"And another {word}?")
    talk = desk.chat.screen.open_id or ""
    taking = shell.taking
    for take, name in (
        (taking.export_markdown, f"{word}.md"),
        (taking.export_html, f"{word}.html"),
        (taking.export_json, f"{word}.json"),
        (taking.export_pdf, f"{word}.pdf"),
    ):
        take(talk)
        choose(desk, folder / name)
    taking.print_(talk)
    (paper,) = window.findChildren(QPrintDialog)
    paper.printer().setOutputFileName(str(folder / f"{word}-printed.pdf"))
    paper.accepted.emit(paper.printer())
    paper.done(0)
    desk.until((folder / f"{word}-printed.pdf").exists)
    desk.settle()
    copies = library.taking.photos(talk, folder)
    desk.until(copies.done)
    copies.result()
    window.sidebar.search.setText(word)
    desk.until(window.sidebar.hits.rowCount)
    window.sidebar.search.clear()
    window.show_models()
    desk.settle()
    window.show_chat()
    window.sidebar.photos.emit()
    window.sidebar.bin.emit()
    desk.settle()
    window.show_chat()
    window.do["settings"].trigger()
    (dialog,) = window.findChildren(SettingsDialog)
    desk.settle()
    dialog.close()
    window.do["pane"].trigger()
    desk.chat.attaching.take([page(folder / f"{word}-letter.pdf", word)])
    desk.until(lambda: window.findChildren(PageChooser))
    (chooser,) = window.findChildren(PageChooser)
    chooser.chosen.emit([0])
    chooser.close()
    desk.until(lambda: desk.chat.pane.composer.strip.photos)
    desk.ask(f"What does {word} say?")
    window.do["close_pane"].trigger()
    desk.new()
    desk.chat.pane.composer.set_text(f"A draft with {word}")
    desk.chat.drafts.keep()


def suffer(desk: Desk, folder: Path, word: str) -> None:
    """Go wrong in every way that leaves something in a log."""
    none = folder / f"{word}-broken.png"
    none.write_bytes(b"\x89PNG\r\n\x1a\n" + word.encode() * 9)
    desk.chat.attaching.take([none, folder / f"{word}-gone.png"])
    desk.until(lambda: len(desk.chat.pane.composer.problems) > 0)
    with _errors_shown(desk.shell):
        for error in (
            ValueError(word),
            FileNotFoundError(2, "No such file", f"/home/x/{word}.png"),
        ):
            try:
                raise RuntimeError(word) from error
            except RuntimeError as raised:
                sys.excepthook(type(raised), raised, raised.__traceback__)
    logging.getLogger("lavender.test").warning("not read: %s", OSError(13, "no", f"{word}.png"))
    desk.new()
    desk.until(desk.program.engine.children)
    for pid in desk.program.engine.children().values():
        os.kill(pid, signal.SIGABRT)
    desk.ask(f"After a crash, {word}?")


def main(folder: Path, word: str, *, error: bool) -> None:
    """The whole day."""
    folder.mkdir(parents=True, exist_ok=True)
    with Desk(folder / "data") as desk:
        end = log_to_file(desk.program.paths)
        logging.getLogger("lavender").info("the day begins")
        spend(desk, folder, word)
        if error:
            suffer(desk, folder, word)
    end()
    print("the day is over", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], error="--error" in sys.argv[3:])
