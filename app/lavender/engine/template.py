"""A model's own chat template, rendered so that a person's words can never become commands.

The template never sees the words: it is given marks that nobody can know beforehand, and the words
take the marks' places after rendering. What the template itself wrote is searched for special
tokens; a person's words never are. Photos travel the same way.
"""

import re
import secrets
from collections.abc import Iterator
from typing import Protocol

from jinja2 import TemplateError

from lavender.chat.types import Role
from lavender.engine import sandbox
from lavender.engine.prompt import Answer, Cut, Part, Picture, Special, Words
from lavender.engine.protocol import Turn
from lavender.engine.sandbox_limits import TooMuch
from lavender.errors import QT_TRANSLATE_NOOP, UserError


class Specials(Protocol):
    """What a template needs to know of a vocabulary."""

    begins_with_bos: bool

    def special_texts(self) -> list[str]:
        """Texts of all special tokens, the longest first."""
        ...

    def text_of(self, name: str) -> str:
        """How ``bos`` or ``eos`` is written."""
        ...


def render(source: str, system: str, turns: tuple[Turn, ...], vocabulary: Specials) -> list[Part]:
    """The prompt as the template wants it. Raises ``UserError`` where it cannot be used."""
    if not source:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "This model brings no chat template. Choose its prompt format by name."
            )
        )
    reason = ""
    for as_parts in (False, True):
        for apart in (True, False) if system else (True,):
            marks = _Marks()
            messages = _messages(marks, system, turns, apart, as_parts)
            try:
                text = _rendered(source, messages, turns, vocabulary)
            except TemplateError as error:
                reason = str(error)
                if isinstance(error, TooMuch):
                    break
                continue
            if all(text.count(mark) == 1 for mark in marks.parts):
                return list(_parts(text, marks, turns, vocabulary))
            reason = "it left out or repeated a part of the conversation"
    raise UserError(
        QT_TRANSLATE_NOOP(
            "errors",
            "The model's own chat template cannot be used ({reason}). Choose its prompt format"
            " by name.",
        ),
        reason=reason,
    )


class _Marks:
    """Stand-ins for words and photos, made of private-use characters and random digits."""

    def __init__(self) -> None:
        self.parts: dict[str, Part] = {}

    def put(self, part: Part) -> str:
        mark = f"\ue000{secrets.randbelow(10**15):015d}\ue001"
        self.parts[mark] = part
        return mark


def _messages(
    marks: _Marks, system: str, turns: tuple[Turn, ...], apart: bool, as_parts: bool
) -> list[dict[str, object]]:
    """The conversation for the template: system text apart or within the first question."""
    messages: list[tuple[str, str]] = []
    opening = ""
    if system and apart:
        messages.append(("system", marks.put(Words(system))))
    elif system:
        opening = marks.put(Words(system)) + "\n\n"
    for turn in turns:
        if turn.role == Role.ASSISTANT:
            messages.append(("assistant", marks.put(Answer(turn.text, ids=turn.written.ids))))
            continue
        photos = "".join(marks.put(Picture(photo)) + "\n" for photo in turn.photos)
        messages.append(("user", opening + photos + marks.put(Words(turn.text))))
        opening = ""
    if as_parts:
        return [
            {"role": role, "content": [{"type": "text", "text": text}]} for role, text in messages
        ]
    return [{"role": role, "content": text} for role, text in messages]


def _rendered(
    source: str,
    messages: list[dict[str, object]],
    turns: tuple[Turn, ...],
    vocabulary: Specials,
) -> str:
    return sandbox.render(
        source,
        messages=messages,
        add_generation_prompt=not turns or turns[-1].role == Role.USER,
        bos_token=vocabulary.text_of("bos"),
        eos_token=vocabulary.text_of("eos"),
        tools=None,
        documents=None,
    )


def _parts(
    text: str, marks: _Marks, turns: tuple[Turn, ...], vocabulary: Specials
) -> Iterator[Part]:
    marked = re.compile("|".join(map(re.escape, marks.parts)) or r"(?!)")
    special = re.compile("|".join(map(re.escape, vocabulary.special_texts())) or r"(?!)")
    bos = vocabulary.text_of("bos")
    if vocabulary.begins_with_bos and not (bos and text.startswith(bos)):
        yield Special("bos")
    continues = bool(turns) and turns[-1].role == Role.ASSISTANT
    at = 0
    for found in marked.finditer(text):
        yield from _own(text[at : found.start()], special)
        at = found.end()
        part = marks.parts[found.group()]
        if isinstance(part, Answer):
            yield from (Cut(), part, Cut())
        else:
            yield part
    if not continues:  # what closes an answer is left away where the answer goes on
        yield from _own(text[at:], special)


def _own(text: str, special: re.Pattern[str]) -> Iterator[Part]:
    """The template's own words, with its special tokens recognised."""
    at = 0
    for found in special.finditer(text):
        if found.start() > at:
            yield Words(text[at : found.start()])
        yield Special(found.group())
        at = found.end()
    if at < len(text):
        yield Words(text[at:])
