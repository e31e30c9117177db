"""``lavender history export`` for readers: Markdown and HTML, one file a conversation."""

from pathlib import Path

import click

from lavender.chat.types import Conversation
from lavender.cli.terminal import echo
from lavender.errors import QT_TRANSLATE_NOOP, UserError, reason_of
from lavender.export import Words, markdown, numbered, safe_name
from lavender.library import Library

ENDINGS = {"markdown": ".md", "html": ".html"}


def export_pages(
    library: Library, found: list[Conversation], form: str, out: Path | None, *, alone: bool
) -> None:
    """Write ``found`` as ``form``. ``alone``: it is one, and ``out`` is its file."""
    if out is None:
        if not alone:
            raise click.UsageError("Several conversations need a folder: --out DIR.")
        if form == "html":
            raise click.UsageError("HTML holds its photos and needs a file: --out FILE.")
        talk = library.taking.talk(found[0].id).result()
        echo(markdown(talk, {}, Words(photo_gone="not written here; use --out FILE")), nl=False)
        return
    out = out.absolute()
    if alone:
        _save(library, found[0], form, out)
        return
    try:
        out.mkdir(parents=True, exist_ok=True)
        taken = {each.name.casefold() for each in out.iterdir()}
    except OSError as error:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "{file} cannot be written ({reason}). Choose another folder."
            ),
            file=out.name,
            reason=reason_of(error),
        ) from error
    for one in found:
        _save(library, one, form, out / numbered(safe_name(one.title) + ENDINGS[form], taken))


def _save(library: Library, one: Conversation, form: str, path: Path) -> None:
    if form == "markdown":
        library.taking.markdown(one.id, path).result()
    else:
        library.taking.html(one.id, path).result()
