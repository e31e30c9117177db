"""The end of an answer that was cut short, without marks that were never closed."""

import pytest

from lavender.markup.unfinished import without_loose_marks


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("A quick supper would be an **o", "A quick supper would be an **o**"),
        ("It is an **", "It is an"),
        ("It is an *apple and a **pe", "It is an *apple and a **pe***"),
        ("Call `print(x", "Call `print(x`"),
        ("Call `", "Call"),
        ("one\n\n- an **egg** and\n- a _glass", "one\n\n- an **egg** and\n- a _glass_"),
    ],
)
def test_a_mark_that_was_never_closed_would_be_seen(written: str, shown: str) -> None:
    assert without_loose_marks(written) == shown


@pytest.mark.parametrize(
    "text",
    [
        "",
        "**",
        "***",
        "* item",
        "an **egg** and `code` and _that_",
        "5*3 is 15, and 2 * 3 is 6",
        "snake_case and a\\*b and \\*c",
        "```python\nprint(**ma",
        "a sum, $a_1 + **b",
        "a *b\nis a line before",
        "trailing  ",
    ],
)
def test_what_is_no_open_mark_would_be_changed(text: str) -> None:
    assert without_loose_marks(text) == text
