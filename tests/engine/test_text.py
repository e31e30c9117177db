"""From tokens' bytes to what a person sees."""

import pytest

from lavender.engine.text import AnswerText, clean


def shown(text: AnswerText, *pieces: bytes) -> list[str]:
    return [text.add(piece) for piece in pieces]


def test_a_character_is_never_split() -> None:
    text = AnswerText(())
    assert shown(text, b" a", b"\xf0\x9f", b"\x8d", b"\x8c", b"b") == ["a", "", "", "🍌", "b"]


def test_bytes_that_never_became_a_character_are_dropped_at_the_end() -> None:
    text = AnswerText(())
    assert shown(text, b"a", b"\xf0\x9f") == ["a", ""]
    assert text.finish() == ""
    assert text.shown == "a"


def test_a_nul_is_shown_as_it_can_be_kept() -> None:
    assert shown(AnswerText(()), b"a\0b", b"\0") == ["a\ufffdb", "\ufffd"]


def test_only_the_first_space_goes() -> None:
    assert shown(AnswerText(()), b" ", b" a", b" b") == ["", " a", " b"]
    assert shown(AnswerText((), continued=True), b" a") == [" a"]


def test_a_stop_word_is_never_shown_however_it_is_cut() -> None:
    for cut in range(1, len(b"yes</s>no")):
        text = AnswerText(("</s>",))
        parts = shown(text, b"yes</s>no"[:cut], b"yes</s>no"[cut:])
        assert "".join(parts) + text.finish() == "yes"
        assert text.stopped


def test_what_only_began_like_a_stop_word_is_shown_later() -> None:
    text = AnswerText(("</s>", "USER:"))
    assert shown(text, b"a <", b"b", b" U", b"SA") == ["a ", "<b", " ", "USA"]
    assert shown(text, b"<", b"/") == ["", ""]
    assert text.finish() == "</"
    assert not text.stopped


def test_the_earliest_stop_word_counts_and_nothing_follows_it() -> None:
    text = AnswerText(("bb", "a"))
    assert text.add(b"xyabb") == "xy"
    assert text.add(b"more") == ""
    assert text.finish() == ""


@pytest.mark.parametrize("dirty", ["\ud800", "a\udfffb", "nul\0nul", "é冰🍌"])
def test_cleaned_text_can_always_be_encoded(dirty: str) -> None:
    assert "\0" not in clean(dirty)
    clean(dirty).encode("utf-8")
    assert clean("é冰🍌") == "é冰🍌"
