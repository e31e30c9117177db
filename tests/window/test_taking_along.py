"""Conversations leave by file and printer and come back, in the real window and library."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QPushButton

from lavender import startup
from lavender.chat.types import Conversation, Status
from lavender.store import Store
from lavender.window.outcome import Outcome
from lavender.window.photo_tile import PhotoTile
from lavender.window.shell import Shell
from tests.window.conftest import Pauses

Until = Callable[..., None]


def held(
    store: Store, program: startup.Program, photo: Path, turns: int, title: str
) -> Conversation:
    """A conversation that was held about a photo."""
    picture = store.photos.add(program.decoder.inspect(photo))
    conversation = store.create_conversation("pocket")
    for turn in range(turns):
        photos = (picture,) if turn == 0 else ()
        _, writing = store.begin(conversation.id, f"What is this, {turn}?", photos, "pocket")
        answer = "A **garden**.\n\n- one\n- two\n\n```\ncode\n```\n" + "Words. " * 40
        store.finish(replace(writing, text=answer, status=Status.DONE, stop_reason="end"))
    return store.rename(conversation.id, title)


@pytest.fixture
def talk(program: startup.Program, photo: Path) -> Conversation:
    """One about a garden."""
    return program.library.submit(
        lambda store: held(store, program, photo, 2, "My garden: now?")
    ).result(20)


@pytest.fixture
def taking(shell: Shell, until: Until, talk: Conversation) -> Shell:
    shell.controller.books.list_all()
    until(lambda: shell.window.sidebar.rows.find(talk.id))
    return shell


def dialog(shell: Shell) -> QFileDialog | None:
    found = [one for one in shell.window.findChildren(QFileDialog) if one.isVisible()]
    return found[0] if found else None


def choose(shell: Shell, until: Until, path: Path) -> str:
    """Choose ``path`` in the dialog that comes; the name that it suggested."""
    until(lambda: dialog(shell))
    shown = dialog(shell)
    assert shown is not None
    suggested = [Path(one).name for one in shown.selectedFiles()]
    shown.setDirectory(str(path.parent))
    shown.selectFile(str(path))
    shown.fileSelected.emit(str(path))
    shown.done(QDialog.DialogCode.Rejected)
    return suggested[0] if suggested else ""


def note(shell: Shell) -> str:
    notes = [one for one in shell.window.sidebar.findChildren(Outcome) if not one.isHidden()]
    return notes[-1].accessibleName() if notes else ""


def problems(shell: Shell) -> list[str]:
    return shell.window.composer.problems


@pytest.mark.parametrize(
    ("act", "name", "begins"),
    [
        ("export_markdown", "My garden now.md", b"# My garden: now?"),
        ("export_html", "My garden now.html", b"<!DOCTYPE html>"),
        ("export_json", "My garden now.json", b"{"),
        ("export_pdf", "My garden now.pdf", b"%PDF-"),
    ],
)
def test_a_conversation_becomes_a_file(
    taking: Shell,
    talk: Conversation,
    until: Until,
    tmp_path: Path,
    act: str,
    name: str,
    begins: bytes,
) -> None:
    getattr(taking.taking, act)(talk.id)
    file = tmp_path / name
    assert choose(taking, until, file) == name
    until(lambda: note(taking) == f"“{name}” was saved.")
    assert file.read_bytes().startswith(begins)
    assert not list(tmp_path.glob(".lavender-*"))
    assert not problems(taking)


def test_its_folder_can_be_shown(
    taking: Shell, talk: Conversation, until: Until, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
    taking.taking.export_html(talk.id)
    choose(taking, until, tmp_path / ("冰" * 60 + ".html"))
    until(lambda: note(taking))
    (card,) = taking.window.sidebar.findChildren(Outcome)
    assert card.minimumSizeHint().width() < 260, "a long name does not push the list wide"
    card.findChildren(QPushButton)[0].click()
    assert shown == [QUrl.fromLocalFile(str(tmp_path))]


def test_the_folder_is_remembered(
    taking: Shell, talk: Conversation, until: Until, tmp_path: Path
) -> None:
    taking.taking.export_html(talk.id)
    choose(taking, until, tmp_path / "x.html")
    until(lambda: note(taking))
    taking.taking.export_markdown(talk.id)
    until(lambda: dialog(taking))
    shown = dialog(taking)
    assert shown is not None
    assert Path(shown.directory().absolutePath()) == tmp_path
    shown.reject()


def test_photos_come_out_of_a_conversation(
    taking: Shell, talk: Conversation, until: Until, tmp_path: Path
) -> None:
    taking.taking.save_photos(talk.id)
    folder = tmp_path / "out"
    folder.mkdir()
    choose(taking, until, folder)
    until(lambda: note(taking) == "One photo was saved in “out”.")
    assert [one.name for one in folder.iterdir()] == ["My garden now 1.png"]


def test_one_photo_gets_the_ending_of_its_format(
    taking: Shell, talk: Conversation, until: Until, tmp_path: Path
) -> None:
    taking.taking.save_photo(talk.cover, "Roses")
    assert choose(taking, until, tmp_path / "Roses.jpg").startswith("Roses")
    until(lambda: note(taking) == "“Roses.jpg.png” was saved.")


def test_a_photo_in_a_conversation_has_a_menu_that_saves_it(
    taking: Shell, talk: Conversation, until: Until, tmp_path: Path
) -> None:
    taking.controller.open(talk.id)
    until(taking.window.transcript.views)
    (tile,) = taking.window.transcript.findChildren(PhotoTile)
    _, saves = tile.menu().actions()
    saves.trigger()
    assert choose(taking, until, tmp_path / "Rose").startswith("My garden now")
    until(lambda: note(taking) == "“Rose.png” was saved.")


def test_a_file_is_not_replaced_without_asking(
    taking: Shell, talk: Conversation, until: Until, tmp_path: Path
) -> None:
    file = tmp_path / "before.md"
    file.write_text("mine")
    taking.taking.export_markdown(talk.id)
    until(lambda: dialog(taking))
    shown = dialog(taking)
    assert shown is not None
    assert shown.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert not shown.testOption(QFileDialog.Option.DontConfirmOverwrite)
    shown.reject()
    assert file.read_text() == "mine"


def test_what_cannot_be_written_is_a_sentence(
    taking: Shell, talk: Conversation, until: Until, tmp_path: Path
) -> None:
    for act in ("export_markdown", "export_html", "export_json", "export_pdf"):
        taking.window.composer.clear_problems()
        getattr(taking.taking, act)(talk.id)
        choose(taking, until, tmp_path / "gone" / "x")
        until(lambda: problems(taking))
        assert "cannot be written" in problems(taking)[0]
        assert not note(taking)


def test_a_conversation_that_is_gone_is_a_sentence(taking: Shell, until: Until) -> None:
    taking.taking.export_markdown("0" * 32)
    until(lambda: problems(taking))


def test_exported_deleted_and_imported_it_is_in_the_list_again(
    taking: Shell, talk: Conversation, until: Until, tmp_path: Path, program: startup.Program
) -> None:
    taking.taking.export_json(talk.id)
    choose(taking, until, tmp_path / "x.json")
    until(lambda: "was saved" in note(taking))
    program.library.bin.delete(talk.id).result(10)
    taking.controller.books.list_all()
    until(lambda: taking.window.sidebar.rows.find(talk.id) is None)
    taking.window.do["import"].trigger()
    choose(taking, until, tmp_path / "x.json")
    until(lambda: note(taking) == "“My garden: now?” was imported.")
    until(lambda: taking.window.sidebar.rows.find(talk.id))


@pytest.mark.parametrize("content", ["", "{}", "not json", "[" * 10_000])
def test_a_strangers_file_is_a_sentence(
    taking: Shell, until: Until, tmp_path: Path, content: str
) -> None:
    file = tmp_path / "strange.json"
    file.write_text(content)
    before = taking.window.sidebar.rows.rowCount()
    taking.taking.import_()
    choose(taking, until, file)
    until(lambda: problems(taking))
    assert taking.window.sidebar.rows.rowCount() == before


def test_a_file_without_conversations_says_so(taking: Shell, until: Until, tmp_path: Path) -> None:
    file = tmp_path / "none.json"
    empty = {"format": "lavender-conversations", "version": 1, "conversations": [], "photos": {}}
    file.write_text(json.dumps(empty))
    taking.taking.import_()
    choose(taking, until, file)
    until(lambda: note(taking) == "There was no conversation in this file.")


def test_a_conversation_is_printed(
    taking: Shell, talk: Conversation, until: Until, tmp_path: Path
) -> None:
    taking.taking.print_(talk.id)
    (shown,) = taking.window.findChildren(QPrintDialog)
    printer = shown.printer()
    assert isinstance(printer, QPrinter)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    shown.accepted.emit(printer)
    shown.done(QDialog.DialogCode.Rejected)
    until(lambda: note(taking) == "The conversation was sent to print.")
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")


def test_the_menus_lead_there(taking: Shell, talk: Conversation, until: Until) -> None:
    menu = taking.window.sidebar.menu_for(talk)
    export = next(each for each in menu.findChildren(QMenu) if "Export" in each.title())
    words = [action.text() for action in export.actions() if action.text()]
    assert len(words) == 5
    words = [action.text() for action in menu.actions()]
    assert words[-5:] == ["", "Export", "Print…", "", "Delete"]
    menu.close()
    window = taking.window.do.export_menu
    taking.window.sidebar.new.emit()
    window.aboutToShow.emit()
    assert not any(action.isEnabled() for action in window.actions())
    taking.window.sidebar.opened.emit(talk.id)
    until(lambda: taking.controller.chat.screen.open_id == talk.id)
    window.aboutToShow.emit()
    assert all(action.isEnabled() for action in window.actions())
    window.actions()[0].trigger()
    until(lambda: dialog(taking))
    shown = dialog(taking)
    assert shown is not None
    shown.reject()


def test_five_hundred_messages_never_hold_the_window_up(
    taking: Shell,
    until: Until,
    tmp_path: Path,
    program: startup.Program,
    photo: Path,
    pauses: type[Pauses],
) -> None:
    long = program.library.submit(lambda store: held(store, program, photo, 250, "Long")).result(60)
    for act, name in (
        ("export_pdf", "x.pdf"),
        ("export_html", "x.html"),
        ("export_markdown", "x.md"),
    ):
        getattr(taking.taking, act)(long.id)
        until(lambda: dialog(taking))
        watch = pauses()
        choose(taking, until, tmp_path / name)
        until(lambda name=name: note(taking) == f"“{name}” was saved.", 60.0)
        assert watch.none_longer_than()


def test_closing_in_the_middle_leaves_a_whole_file_or_none(
    application: object, program: startup.Program, talk: Conversation, until: Until, tmp_path: Path
) -> None:
    from lavender.window.shell import Shell as Window

    shell = Window(application, program.window_services())  # type: ignore[arg-type]
    shell.open([])
    shell.taking.export_pdf(talk.id)
    choose(shell, until, tmp_path / "x.pdf")
    shell.close()
    shell.window.deleteLater()
    files = list(tmp_path.glob("*"))
    assert all(
        one.read_bytes().rstrip().endswith(b"%%EOF") for one in files if one.suffix == ".pdf"
    )
    assert not [one for one in files if one.suffix == ".part"]
