"""``lavender history``: what was said before."""

import textwrap
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from lavender.chat.types import Conversation, Message, Role, Status
from lavender.cli.frame import Frame
from lavender.cli.history_pages import export_pages
from lavender.cli.terminal import echo, echo_json, one_line
from lavender.library import Restored
from lavender.store import Store

MARKS = {
    Status.STOPPED: " (stopped)",
    Status.FAILED: " (failed)",
    Status.INTERRUPTED: " (interrupted)",
    Status.WRITING: " (still being written)",
    Status.DONE: "",
}


@click.group()
def history() -> None:
    """Conversations that were kept."""


@history.command("list")
@click.option("--json", "as_json", is_flag=True)
@click.option("--limit", type=click.IntRange(1), help="Only the newest so many.")
@click.pass_obj
def list_conversations(frame: Frame, as_json: bool, limit: int | None) -> None:
    """List them, newest first."""
    library = frame.program().library
    found = library.submit(lambda store: store.conversations(limit=limit)).result()
    if as_json:
        echo_json([asdict(one) for one in found])
        return
    for one in found:
        echo(line(one))


@history.command()
@click.argument("conversation_id", metavar="ID")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def show(frame: Frame, conversation_id: str, as_json: bool) -> None:
    """Print a conversation. The first letters of its ID are enough."""
    library = frame.program().library

    def read(store: Store) -> tuple[Conversation, list[Message]]:
        conversation = store.conversation(conversation_id)
        return conversation, store.path(conversation.id)

    conversation, path = library.submit(read).result()
    if as_json:
        messages = [message_json(message) for message in path]
        echo_json({**asdict(conversation), "messages": messages})
        return
    echo(one_line(conversation.title))
    for message in path:
        who = "You" if message.role == Role.USER else (one_line(message.model) or "Lavender")
        echo(f"\n{who}{MARKS[message.status]}:")
        for photo in message.photos:
            echo(f"[photo {photo.sha256[:12]}, {photo.width} × {photo.height}]")
        # Set in, so that no text can look like the next speaker.
        echo(textwrap.indent(message.text, "  ", lambda _: True))
        if message.note:
            echo(f"  ({one_line(message.note)})")


@history.command()
@click.argument("words", nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True)
@click.option("--limit", type=click.IntRange(1), default=50, show_default=True)
@click.pass_obj
def search(frame: Frame, words: tuple[str, ...], as_json: bool, limit: int) -> None:
    """Find messages that contain the WORDS."""
    library = frame.program().library
    hits = library.submit(lambda store: store.search(" ".join(words), limit=limit)).result()
    if as_json:
        found = [{**asdict(hit), "message": message_json(hit.message)} for hit in hits]
        echo_json(found)
        return
    for hit in hits:
        echo(f"{line(hit.conversation)}\n          {one_line(hit.snippet)}")


@history.command()
@click.argument("ids", nargs=-1, metavar="[ID]...")
@click.option(
    "--format",
    "form",
    type=click.Choice(["json", "markdown", "html"]),
    default="json",
    show_default=True,
    help="Only JSON can be imported again.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    help="The file; the folder for Markdown or HTML of several; standard output if none.",
)
@click.pass_obj
def export(frame: Frame, ids: tuple[str, ...], form: str, out: Path | None) -> None:
    """Write conversations with their photos as JSON; all of them where no ID is given.

    As Markdown or HTML, each becomes a file of its own, to be read and not to be imported.
    """
    library = frame.program().library

    def resolve(store: Store) -> list[Conversation]:
        return [store.conversation(one) for one in ids] or store.conversations()

    found = library.submit(resolve).result()
    if form != "json":
        export_pages(library, found, form, out, alone=len(ids) == 1)
        return
    wanted = [one.id for one in found]
    if out is not None:
        library.taking.document(wanted, out.absolute()).result()
        return
    document = library.submit(lambda store: store.export(wanted)).result()
    echo_json(document, indent=1)


@history.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def import_conversations(frame: Frame, file: Path) -> None:
    """Bring in conversations from a file that export wrote."""
    for one in frame.program().library.taking.bring_in(file.absolute()).result():
        echo(line(one))


@history.command()
@click.argument("ids", nargs=-1, required=True, metavar="ID...")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def delete(frame: Frame, ids: tuple[str, ...], yes: bool) -> None:
    """Delete conversations, and the photos that no other one uses."""
    library = frame.program().library
    found = library.submit(lambda store: [store.conversation(one) for one in ids]).result()
    for one in found:
        echo(line(one), err=True)
    if not yes:
        click.confirm("Delete for good?", abort=True, err=True)

    for one in found:
        library.bin.delete(one.id).result()
    library.bin.erased().result()


@history.command()
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def restore(frame: Frame, yes: bool) -> None:
    """Put the newest good backup in the place of a damaged library.

    What can still be read of the damaged one comes along; its file is set aside.
    """
    library = frame.program().library
    if library.ready.exception() is None:
        echo("Your library is whole. Nothing was changed.")
        return
    echo(said(library.restore(rehearse=True).result(), done=False), err=True)
    if not yes:
        click.confirm("Restore it?", abort=True, err=True)
    restored = library.restore().result()
    echo(said(restored, done=True))
    echo(f"The damaged file is kept as {restored.aside}.")


def said(restored: Restored, *, done: bool) -> str:
    """What a restored library has and what it lost, in English sentences."""
    made = datetime.fromtimestamp(restored.made).astimezone().strftime("%Y-%m-%d %H:%M")
    source = f"the backup of {made}" if restored.made else "the damaged file; there is no backup"
    has = "has" if done else "would have"
    lost = {
        None: "How much is newer than the backup cannot be read from the damaged file.",
        0: "No message is lost.",
    }.get(restored.lost, f"Messages that cannot be read any more: {restored.lost}.")
    return (
        f"The library {has} {restored.conversations} conversations with {restored.messages}"
        f" messages, from {source}. Newer messages read from the damaged file:"
        f" {restored.newer}. {lost}"
    )


@history.command("forget-all")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--models", is_flag=True, help="Models that were brought in go as well.")
@click.pass_obj
def forget_all(frame: Frame, yes: bool, models: bool) -> None:
    """Leave nothing behind: no conversation, photo, backup, log or setting.

    A window that is open forgets its list at the next start; close it first.
    """
    from lavender.forgetting import forget_everything  # noqa: PLC0415 - hardly ever

    if not yes:
        echo(
            "All conversations go, those in the bin too, with their photos, drafts, saved texts,"
            " backups, logs and settings.",
            err=True,
        )
        click.confirm("Forget everything?", abort=True, err=True)
    forget_everything(frame.program(), models=models)


def message_json(message: Message) -> dict[str, Any]:
    """A message as other programs get it: what is said about it in English."""
    values = asdict(message)
    del values["notes"]
    return {**values, "note": message.note}


def line(conversation: Conversation) -> str:
    """A conversation in one line: the ID's first letters, local time, title."""
    when = datetime.fromtimestamp(conversation.updated).astimezone().strftime("%Y-%m-%d %H:%M")
    return f"{conversation.id[:8]}  {when}  {one_line(conversation.title)}"
