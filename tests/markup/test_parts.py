"""An answer in parts: the same however it came, and nothing of it lost."""

import random

import pytest

from lavender.markup.parts import HEAVY_LENGTH, PLAIN_CUT, Kind, Part, Parts, parts

SHAPES = [
    "# A\ntext\n\n- a\n- b\n\n  c\n\nend [x][r]\n```py\nx\n\ny\n```\nmore\n\n[r]: http://x\n",
    "```\nnever closed\n\n- no list\n",
    "~~~ c++ x\n```\n~~~\n",
    "1. a\n2. b\n" * 60,
    "| a | b |\n|---|---|\n" + "| 1 | 2 |\n" * 200 + "after\n",
    "> quote\n\n\n\n    code\n\n***\ntext\r\n\r\nmore",
    "   ```\n   indented\n  ```\n\n- x\n  ```\n  inside\n\n  ```\n- y",
]


@pytest.mark.parametrize("text", SHAPES)
def test_parts_would_depend_on_how_the_answer_came(text: str) -> None:
    dice = random.Random(5)
    for _ in range(20):
        taken, at = Parts(), 0
        while at < len(text):
            step = dice.choice([1, 2, 3, 10, 40])
            taken.feed(text[at : at + step])
            before = list(taken.settled)
            taken.all()
            assert taken.settled == before
            at += step
        assert taken.all() == parts(text)


def test_code_would_change() -> None:
    code = "\n\tx  = 1\n\n   # 😀\n"
    assert parts(f"a\n```Py extra\n{code}\n```\nb") == [
        Part(Kind.MARKDOWN, "a"),
        Part(Kind.CODE, code, "Py"),
        Part(Kind.MARKDOWN, "b"),
    ]


def test_a_long_list_would_count_anew() -> None:
    found = parts("".join(f"1. item {n}\n" for n in range(100)))
    assert len(found) > 2
    assert found[1].text.startswith("31. item 30\n")


def test_a_table_that_is_cut_would_lose_its_header() -> None:
    found = parts("| a | b |\n|---|---|\n" + "| 1 | 2 |\n" * 200)
    assert len(found) > 2
    assert all(part.text.startswith("| a | b |\n|---|---|\n| 1 | 2 |") for part in found)
    assert sum(part.text.count("| 1 |") for part in found) == 200


def test_a_link_would_not_know_its_definition() -> None:
    taken = Parts()
    taken.feed("See [This  One][] and `x`.\n\nOther.\n\n[this one]: http://x\n[unused]: http://y")
    see, other = taken.all()
    assert taken.definitions(see) == "[this one]: http://x"
    assert taken.definitions(other) == ""


def test_a_heavy_part_would_be_laid_out_as_markdown() -> None:
    text = "word * " * HEAVY_LENGTH
    found = parts(text)
    assert {part.kind for part in found} == {Kind.PLAIN}
    assert max(len(part.text) for part in found) <= PLAIN_CUT
    assert "".join(part.text for part in found) == text.rstrip()


@pytest.mark.parametrize("text", ["", "\n\n", "   ", "\r\n"])
def test_nothing_would_become_a_part(text: str) -> None:
    assert parts(text) == []
