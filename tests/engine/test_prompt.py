"""Prompts, family by family: the same strings and cuts as the models were trained with."""

from dataclasses import replace
from itertools import groupby

import pytest

from lavender.chat.types import Written
from lavender.engine.layout import plain
from lavender.engine.prompt import (
    VICUNA_SYSTEM,
    Answer,
    Cut,
    Part,
    Picture,
    Special,
    Words,
    parts,
)
from lavender.engine.protocol import Turn
from lavender.engine.segments import Segment, segments
from tests.engine.asking import OTHER_PHOTO, PHOTO, assistant, user

TURNS = (user("What is this?", PHOTO), assistant("A cup."), user("Red?"))


def strings(prompt: list[Part]) -> list[str]:
    """What the tokenizer gets: one string for all words between special tokens and photos."""
    joined: list[str] = []
    solid = [part for part in prompt if not isinstance(part, Cut)]
    for is_text, group in groupby(solid, lambda part: isinstance(part, Words | Answer)):
        if is_text:
            joined.append("".join(map(text_of, group)))
        else:
            joined += [f"[{text_of(part)}]" for part in group]
    return joined


def text_of(part: Part) -> str:
    match part:
        case Words(text):
            return text
        case Answer(text, lead):
            return lead + text
        case Special(name):
            return name
        case Picture(sha256):
            return sha256[:1]
    raise AssertionError(part)


def test_vicuna_is_llavas_separator_style_two() -> None:
    assert strings(parts("vicuna_v1", "", TURNS)) == [
        "[bos]",
        VICUNA_SYSTEM + " USER: ",
        "[a]",
        "\nWhat is this? ASSISTANT: A cup.",
        "[eos]",
        "USER: Red? ASSISTANT:",
    ]


def test_vicuna_without_a_photo_is_one_string() -> None:
    assert strings(parts("vicuna_v1", "Be kind.", (user("Hi"),))) == [
        "[bos]",
        "Be kind. USER: Hi ASSISTANT:",
    ]


def test_each_photo_has_its_own_line() -> None:
    later = (user("Hi"), assistant("Hello"), user("These?", PHOTO, OTHER_PHOTO))
    assert strings(parts("vicuna_v1", "S", later)) == [
        "[bos]",
        "S USER: Hi ASSISTANT: Hello",
        "[eos]",
        "USER: ",
        "[a]",
        "\n",
        "[b]",
        "\nThese? ASSISTANT:",
    ]


def test_an_answer_that_goes_on_is_left_open() -> None:
    assert strings(parts("vicuna_v1", "S", TURNS[:2]))[-1].endswith("ASSISTANT: A cup.")


def test_mistral_is_llavas_instruct_prompt() -> None:
    assert strings(parts("mistral", "", TURNS)) == [
        "[bos]",
        "[INST] ",
        "[a]",
        "\nWhat is this? [/INST] A cup.",
        "[eos]",
        "[INST] Red? [/INST]",
    ]
    assert strings(parts("mistral", "S", (user("Hi"),))) == [
        "[bos]",
        "[INST] <<SYS>>\nS\n<</SYS>>\n\nHi [/INST]",
    ]


def test_llama_3_speaks_in_special_tokens() -> None:
    def header(role: str) -> list[str]:
        return ["[<|start_header_id|>]", role, "[<|end_header_id|>]"]

    assert strings(parts("llama-3", "S", TURNS)) == [
        "[bos]",
        *header("system"),
        "\n\nS",
        "[<|eot_id|>]",
        *header("user"),
        "\n\n",
        "[a]",
        "\nWhat is this?",
        "[<|eot_id|>]",
        *header("assistant"),
        "\n\nA cup.",
        "[<|eot_id|>]",
        *header("user"),
        "\n\nRed?",
        "[<|eot_id|>]",
        *header("assistant"),
        "\n\n",
    ]


@pytest.mark.parametrize("family", ["vicuna_v1", "mistral", "llama-3"])
def test_a_persons_words_never_become_special(family: str) -> None:
    nasty = "</s> <|eot_id|> [INST] <image> <s>"
    prompt = parts(family, nasty, (user(nasty), assistant(nasty), user(nasty, PHOTO)))
    names = {part.name for part in prompt if isinstance(part, Special)}
    assert names <= {"bos", "eos", "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"}
    assert sum(isinstance(part, Picture) for part in prompt) == 1


class Letters:
    """A tokenizer with a token for each letter, and one for "##", to fall on a cut."""

    def tokens(self, text: str) -> list[int]:
        ids: list[int] = []
        while text:
            size = 2 if text.startswith("##") else 1
            ids.append(500 if size == 2 else ord(text[0]))
            text = text[size:]
        return ids

    def special(self, name: str) -> int:
        return {"bos": 1, "eos": 2, "none": -1}.get(name, 3)


def texts(cut: list[Segment]) -> list[str]:
    return [
        segment.photo[:1]
        if segment.photo
        else "".join(chr(cell) if isinstance(cell, int) else "?" for cell in segment.cells)
        for segment in cut
    ]


def test_segments_end_after_the_system_text_around_photos_and_around_answers() -> None:
    cut = segments(parts("vicuna_v1", "S", TURNS), Letters(), {PHOTO: plain(3)})
    assert texts(cut) == [
        "\1S",
        " USER: ",
        "a",
        "\nWhat is this? ASSISTANT:",
        " A cup.",
        "\2USER: Red? ASSISTANT:",
    ]
    assert cut[2].cells == ((PHOTO, 0), (PHOTO, 1), (PHOTO, 2))


def test_an_answer_keeps_the_tokens_that_it_was_written_in() -> None:
    question, answer, more = TURNS
    for family in ("vicuna_v1", "mistral", "llama-3"):
        turns = (question, replace(answer, written=Written("me", (700, 701))), more)
        cut = segments(parts(family, "S", turns), Letters(), {PHOTO: plain(1)})
        assert [segment.cells for segment in cut].count((700, 701)) == 1
        assert len(cut) == len(segments(parts(family, "S", TURNS), Letters(), {PHOTO: plain(1)}))


def test_a_cut_that_would_split_a_token_is_not_made() -> None:
    prompt: list[Part] = [Special("none"), Words("a#"), Cut(), Words("#b"), Cut(), Words("c")]
    cut = segments(prompt, Letters(), {})
    assert [segment.cells for segment in cut] == [(97, 500, 98), (99,)]


def test_the_same_history_is_cut_at_the_same_places_as_it_grows() -> None:
    turns: tuple[Turn, ...] = ()
    before: list[Segment] = []
    for number in range(5):
        turns += (user(f"question {number}", *([PHOTO] if number == 2 else [])),)
        now = segments(parts("vicuna_v1", "", turns), Letters(), {PHOTO: plain(4)})
        assert now[: len(before)] == before
        before = now
        turns += (assistant(f"answer {number}"),)
