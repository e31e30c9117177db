"""Formulas are found where they are meant, and hostile ones cost a process."""

import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

from lavender.markup.tex import CLOSE, OPEN, take_out
from lavender.markup.typesetter import Typesetter


@pytest.mark.parametrize(
    "text",
    [
        "It costs $5 and $10.",
        "from $5 to $10",
        "$5-$10, $5/$6",
        "I have $5 and you have 10$.",
        "US$5 and CA$",
        "$HOME/bin:$PATH",
        "`$x$` and ``$y$``",
        r"\$x\$",
        r"\[not a link\] \(nor this one\)",
        "$ x $ and $x $",
        "$$",
        "$x",
        "a\n\n$$\nx\n\ny\n$$",
        "$" + "x" * 2_000 + "$",
    ],
)
def test_what_is_no_formula_would_become_one(text: str) -> None:
    assert take_out(text) == (text, [])


@pytest.mark.parametrize(
    ("text", "inside", "display"),
    [
        ("so $x^2$.", "x^2", False),
        ("it costs $5, and $y$", "y", False),
        (r"\(a_1 + b\)", "a_1 + b", False),
        ("$$\na\n$$", "a", True),
        ("\\[\n x = 1\n\\]", "x = 1", True),
        (r"$\$5 + x$", r"\$5 + x", False),
    ],
)
def test_a_formula_would_not_be_found(text: str, inside: str, display: bool) -> None:
    rest, (formula,) = take_out(text)
    assert (formula.inside, formula.display) == (inside, display)
    assert rest.replace(f"{OPEN}0{CLOSE}", formula.written) == text


def test_a_text_could_name_a_formula_itself() -> None:
    assert take_out(f"{OPEN}0{CLOSE} $x$")[0] == f"\ufffd0\ufffd {OPEN}0{CLOSE}"


@pytest.mark.parametrize("text", ["$$a " * 3_000, r"\(" * 6_000, "`" * 12_000, "$a" * 6_000])
def test_looking_for_formulas_would_take_long(text: str) -> None:
    began = time.thread_time()
    take_out(text)
    assert time.thread_time() - began < 1.0


@pytest.fixture
def typesetter() -> Iterator[Typesetter]:
    typesetter = Typesetter(deadline_s=1.0)
    yield typesetter
    typesetter.close()


def ask(typesetter: Typesetter, **question: Any) -> Any:
    """Ask and wait."""
    came = threading.Event()
    answers: list[Any] = []

    def done(answer: Any) -> None:
        answers.append(answer)
        came.set()

    typesetter.ask(question, done)
    assert came.wait(60)
    return answers[0]


def test_a_formula_that_never_ends_would_stop_all_others(typesetter: Typesetter) -> None:
    hostile = r"\sqrt{" * 40 + "x" + "}" * 40
    assert ask(typesetter, do="tex", tex=hostile, display=False) is None
    good = ask(typesetter, do="tex", tex="x^2", display=True)
    assert 0.5 < good["width"] < 3
    assert good["svg"].startswith("<svg")


@pytest.mark.parametrize("tex", [r"\frac{1}{", r"\nosuch{x}", "{" * 400 + "}" * 400, ""])
def test_what_cannot_be_drawn_would_be_drawn_wrongly(typesetter: Typesetter, tex: str) -> None:
    assert ask(typesetter, do="tex", tex=tex, display=False) is None


def test_colours_would_be_in_the_wrong_places(typesetter: Typesetter) -> None:
    lines = ask(typesetter, do="code", language="python", code='s = "😀"; return 1\n# x')
    assert lines[0][-2:] == [[10, 6, "keyword"], [17, 1, "number"]]
    assert lines[1] == [[0, 3, "comment"]]
    assert ask(typesetter, do="code", language="nosuch", code="x") is None
