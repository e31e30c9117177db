"""A conversation as one HTML file that holds everything and asks for nothing.

Photos lie in the file itself, the style too, and a policy in its head forbids every browser to
load anything or run anything, should something have got past us all the same.
"""

import base64
import hashlib
import html
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from lavender.chat.types import Message, Photo, Role
from lavender.errors import UserError
from lavender.export.model_text import as_html
from lavender.export.page_style import STYLE
from lavender.export.talk import Talk, remarks, speaker
from lavender.export.words import Words
from lavender.store import save_file

PHOTO_SIDE = 1200
"""Longest side in pixels of a photo in the file: sharp on a wide screen, 200 KB or so."""

FetchPreview = Callable[[Photo], bytes]
"""A photo as PNG or JPEG, as small as it is to be. UserError where there is none; anything else
ends the export."""

_PNG = b"\x89PNG"


def page(talk: Talk, fetch: FetchPreview, words: Words) -> str:
    """The whole file."""
    return "".join(_parts(talk, fetch, words))


def save_page(path: Path, talk: Talk, fetch: FetchPreview, words: Words) -> None:
    """Write the file to ``path``, photo by photo. Raises UserError."""

    def write(file: BinaryIO) -> None:
        for part in _parts(talk, fetch, words):
            file.write(part.encode("utf-8", "replace"))

    save_file(path, write)


def _parts(talk: Talk, fetch: FetchPreview, words: Words) -> Iterator[str]:
    title = _text(talk.title(words))
    digest = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'; "
        "base-uri 'none'; form-action 'none'"
    )
    yield (
        f'<!DOCTYPE html>\n<html lang="{_text(words.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n"
        f'<h1 dir="auto">{title}</h1>\n'
    )
    if not talk.messages:
        yield f"<p>{_text(words.nothing)}</p>\n"
    for message in talk.messages:
        yield from _message(talk, message, fetch, words)
    made = words.made_by.format(time=words.time(time.time()))
    yield f"</main>\n<footer>{_text(made)}</footer>\n</body>\n</html>\n"


def _message(talk: Talk, message: Message, fetch: FetchPreview, words: Words) -> Iterator[str]:
    asks = message.role is Role.USER
    yield (
        f'<article class="{"question" if asks else "answer"}">\n'
        f'<h2 dir="auto">{_text(speaker(message, words))} '
        f"<span>{_text(words.time(message.created))}</span></h2>\n"
    )
    if message.photos:
        yield '<div class="photos">\n'
        for photo in message.photos:
            yield _photo(photo, words.photo.format(number=talk.number(photo)), fetch, words)
        yield "</div>\n"
    if message.text.strip():
        text = message.text.replace("\0", "\ufffd")
        said = f"<p>{_text(text.strip())}</p>" if asks else as_html(text)
        yield f'<div class="text" dir="auto">{said}</div>\n'
    for remark in remarks(message, words):
        yield f'<p class="remark">{_text(remark)}</p>\n'
    yield "</article>\n"


def _photo(photo: Photo, name: str, fetch: FetchPreview, words: Words) -> str:
    try:
        content = fetch(photo)
    except UserError:
        return f'<p class="remark">{_text(name)}: {_text(words.photo_gone)}</p>\n'
    kind = "png" if content.startswith(_PNG) else "jpeg"
    data = base64.b64encode(content).decode("ascii")
    return (
        f'<img alt="{_text(name)}" width="{photo.width}" height="{photo.height}" '
        f'src="data:image/{kind};base64,{data}">\n'
    )


def _text(words: str) -> str:
    return html.escape(words)
