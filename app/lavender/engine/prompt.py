"""What the model reads: turns become words, special tokens and photos, family by family.

Pure functions without llama.cpp. A prompt is a list of parts; :mod:`lavender.engine.segments`
turns them into token ids. Two things matter for being equal to what a model was trained on:

- All words between two photos or special tokens are **one** string for the tokenizer, as in
  LLaVA's own ``tokenizer_image_token``: SentencePiece puts "▁" before each string, so cutting
  the template from a person's words would change the prompt.
- Special tokens go by id, and words are never parsed for them: a person may write ``</s>``.

Sources: LLaVA's ``llava/conversation.py`` (``vicuna_v1`` is ``SeparatorStyle.TWO``,
``mistral_instruct`` is ``SeparatorStyle.LLAMA_2``) and Meta's prompt format of Llama 3.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from lavender.chat.types import Role
from lavender.engine.protocol import Turn


@dataclass(frozen=True)
class Words:
    """Plain text; neighbours are joined before they are tokenized."""

    text: str


@dataclass(frozen=True)
class Answer:
    """Words that the model wrote earlier. ``lead`` is what stands before them in the prompt.

    Kept apart from :class:`Words`, so that the tokens that it really wrote, ``ids``, are used
    again where they are known.
    """

    text: str
    lead: str = ""
    ids: tuple[int, ...] = ()


@dataclass(frozen=True)
class Special:
    """A special token: ``bos``, ``eos``, or its own text."""

    name: str


@dataclass(frozen=True)
class Picture:
    """The place of a photo."""

    sha256: str


@dataclass(frozen=True)
class Cut:
    """A batch may end here."""


Part = Words | Answer | Special | Picture | Cut

VICUNA_SYSTEM = (
    "A chat between a curious human and an artificial intelligence assistant. "
    "The assistant gives helpful, detailed, and polite answers to the human's questions."
)

STOP_WORDS: dict[str, tuple[str, ...]] = {
    "vicuna_v1": ("</s>", "\nUSER:", "\nASSISTANT:"),
    "mistral": ("</s>", "[INST]"),
    "llama-3": ("<|eot_id|>", "<|end_of_text|>", "<|start_header_id|>"),
    "jinja": ("</s>",),
}
"""Words that end an answer where a model spells them out instead of using its special token."""


def parts(family: str, system: str, turns: tuple[Turn, ...]) -> list[Part]:
    """The prompt of a family. ``KeyError`` for a family that is not one of ours."""
    return list(_FAMILIES[family](system, turns))


def photos_of(turns: tuple[Turn, ...]) -> list[str]:
    """The photos that turns name, in their order, with repetitions."""
    return [photo for turn in turns for photo in turn.photos]


def _vicuna(system: str, turns: tuple[Turn, ...]) -> Iterator[Part]:
    yield Special("bos")
    yield Words(system or VICUNA_SYSTEM)
    lead = " "
    for index, turn in enumerate(turns):
        last = index == len(turns) - 1
        if turn.role == Role.USER:
            if index == 0:
                yield Cut()
            yield Words(f"{lead}USER: ")
            yield from _question(turn)
            yield Words(" ASSISTANT:")
        else:
            if index == 0:
                yield Words(f"{lead}ASSISTANT:")
            yield Cut()
            yield Answer(turn.text, " ", turn.written.ids)
            yield Cut()
            if not last:
                yield Special("eos")
            lead = ""


def _mistral(system: str, turns: tuple[Turn, ...]) -> Iterator[Part]:
    yield Special("bos")
    opening = f"<<SYS>>\n{system}\n<</SYS>>\n\n" if system else ""
    for index, turn in enumerate(turns):
        last = index == len(turns) - 1
        if turn.role == Role.USER:
            yield Words(f"[INST] {opening}")
            opening = ""
            yield from _question(turn)
            yield Words(" [/INST]")
        else:
            yield Cut()
            yield Answer(turn.text, " ", turn.written.ids)
            yield Cut()
            if not last:
                yield Special("eos")


def _llama3(system: str, turns: tuple[Turn, ...]) -> Iterator[Part]:
    def header(name: str) -> Iterator[Part]:
        yield Special("<|start_header_id|>")
        yield Words(name)
        yield Special("<|end_header_id|>")
        yield Words("\n\n")

    yield Special("bos")
    if system:
        yield from header("system")
        yield Words(system)
        yield Special("<|eot_id|>")
    for index, turn in enumerate(turns):
        last = index == len(turns) - 1
        if turn.role == Role.USER:
            if index == 0 and system:
                yield Cut()
            yield from header("user")
            yield from _question(turn)
            yield Special("<|eot_id|>")
            if last or turns[index + 1].role == Role.ASSISTANT:
                yield from header("assistant")
        else:
            yield Cut()
            yield Answer(turn.text, ids=turn.written.ids)
            yield Cut()
            if not last:
                yield Special("<|eot_id|>")


def _question(turn: Turn) -> Iterator[Part]:
    """``<image>\\n`` for each photo, then the words: LLaVA's ``DEFAULT_IMAGE_TOKEN`` rule."""
    for photo in turn.photos:
        yield Picture(photo)
        yield Words("\n")
    yield Words(turn.text)


_FAMILIES: dict[str, Callable[[str, tuple[Turn, ...]], Iterator[Part]]] = {
    "vicuna_v1": _vicuna,
    "mistral": _mistral,
    "llama-3": _llama3,
}
