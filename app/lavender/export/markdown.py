"""A conversation as Markdown, beside a folder with its photos.

A person's words are text, so every sign that Markdown knows is escaped in them. A model's words
are Markdown already and stay as they are but for what would reach out of them: raw HTML and
pictures from elsewhere become their words, and a code block without an end gets one, so that the
next message is not swallowed. Which lines are code is asked of the same parser that
:mod:`lavender.export.page` uses.
"""

import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import quote

from lavender.chat.types import Message, Photo, Role
from lavender.errors import UserError
from lavender.export.model_text import code_lines, open_fence
from lavender.export.names import safe_name
from lavender.export.photos import FetchCopy, copies, save_folder
from lavender.export.talk import Talk, remarks, speaker
from lavender.export.words import Words
from lavender.store import save_file

_SIGNS = re.compile(r"([\\`*_\[\]<>#|~&$!^])")
_LINE_START = re.compile(r"^([-+=]|\d{1,9}(?=[.)]))")
_CODE_SPAN = re.compile(r"(?<![\\`])(`+)(?!`)[^`|]+(?<!`)\1(?!`)")
_TAG = re.compile(r"<(?=[A-Za-z/!?])(?!https?://[^\s<>]*>)")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u2028\u2029\ufffe\uffff\ud800-\udfff]")


def markdown(talk: Talk, places: Mapping[str, str], words: Words) -> str:
    """The text. ``places`` has each photo's relative path by its SHA-256; others are words."""
    parts = [f"# {_line(talk.title(words))}"]
    if not talk.messages:
        parts.append(f"*{_line(words.nothing)}*")
    for message in talk.messages:
        parts.append(f"## {_line(speaker(message, words))} · {_line(words.time(message.created))}")
        parts += [_photo(talk, photo, places, words) for photo in message.photos]
        if message.text.strip():
            parts.append(_said(message))
        parts += [f"*{_line(remark)}*" for remark in remarks(message, words)]
    return "\n\n".join(parts) + "\n"


def save_markdown(path: Path, talk: Talk, fetch: FetchCopy, words: Words) -> None:
    """Write the text to ``path`` and the photos into a folder beside it. Raises UserError."""
    names: dict[str, str] = {}

    def files() -> Iterator[tuple[str, bytes]]:
        for photo, name, content in copies(talk, fetch, words):
            names[photo.sha256] = name
            yield name, content

    folder, is_new = None, False
    if talk.photos:
        wanted = safe_name(words.photos_folder.format(title=path.stem))
        folder, is_new = save_folder(path.parent, wanted, files())
    places = {sha: quote(f"{folder.name}/{name}") for sha, name in names.items() if folder}
    text = markdown(talk, places, words).encode()
    try:
        save_file(path, lambda file: file.write(text))
    except UserError:
        if folder is not None and is_new:
            shutil.rmtree(folder, ignore_errors=True)
        raise


def escaped(text: str) -> str:
    """Plain text as Markdown that shows it as it is, line by line."""
    lines = []
    for line in _plain(text).split("\n"):
        bare = line.expandtabs(4)
        words = bare.lstrip(" ")
        # Four spaces would make code of it, and any number of them vanishes.
        lines.append("&nbsp;" * (len(bare) - len(words)) + _escaped_line(words.rstrip()))
    out: list[str] = []
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        out.append(f"{line}\\" if line.strip() and after.strip() else line)
    return "\n".join(out).strip("\n")


def tamed(text: str) -> str:
    """A model's Markdown without HTML and without pictures, and with its code closed."""
    text = _plain(text)
    code = code_lines(text)
    lines = [
        line if number in code else _tamed_line(line)
        for number, line in enumerate(text.split("\n"))
    ]
    if fence := open_fence(text):
        lines.append(fence)
    return "\n".join(lines)


def _said(message: Message) -> str:
    if message.role is Role.USER:
        return escaped(message.text)
    return tamed(message.text).strip("\n")


def _photo(talk: Talk, photo: Photo, places: Mapping[str, str], words: Words) -> str:
    name = _line(words.photo.format(number=talk.number(photo)))
    if photo.sha256 in places:
        return f"![{name}]({places[photo.sha256]})"
    return f"*{name}: {_line(words.photo_gone)}*"


def _line(text: str) -> str:
    """Plain text on one line."""
    return _escaped_line(" ".join(_plain(text).split()))


def _escaped_line(text: str) -> str:
    escaped_signs = _SIGNS.sub(r"\\\1", text)
    start = _LINE_START.match(escaped_signs)
    if start is None:
        return escaped_signs
    head, rest = start.group(), escaped_signs[start.end() :]
    return f"{head}\\{rest}" if head.isdigit() else f"\\{head}{rest}"


def _tamed_line(line: str) -> str:
    out, at = [], 0
    for span in _CODE_SPAN.finditer(line):
        out += [_tamed_words(line[at : span.start()]), span.group()]
        at = span.end()
    return "".join([*out, _tamed_words(line[at:])])


def _tamed_words(text: str) -> str:
    return _TAG.sub(r"\\<", text).replace("![", "!\\[")


def _plain(text: str) -> str:
    return _CONTROLS.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
