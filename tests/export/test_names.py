"""File names made of titles work everywhere and stay where they belong."""

import pytest

from lavender.export import numbered, safe_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("What is in my fridge?", "What is in my fridge"),
        ("../../etc/passwd", "etc passwd"),
        ("C:\\Windows\\x", "C Windows x"),
        ("a/b|c*d", "a b c d"),
        ("冰箱里有什么", "冰箱里有什么"),
        ("  .hidden. . ", "hidden"),
        ("-rf ~", "rf"),
        ("CON", "CON_"),
        ("com¹.fridge", "com¹_.fridge"),
        ("nul .txt", "nul _.txt"),
        ("Console", "Console"),
        ("photo\u202egpj.exe", "photogpj.exe"),
        ("a\x00b\nc\td", "ab c d"),
        ("👩‍👧 at the sea", "👩‍👧 at the sea"),
        ("...", "Conversation"),
        ("", "Conversation"),
        ("\ud800", "Conversation"),
    ],
)
def test_a_title_becomes_a_name(title: str, name: str) -> None:
    assert safe_name(title) == name


@pytest.mark.parametrize("title", ["x" * 5000, "冰" * 5000, "👩‍👧" * 500, "a " * 500])
def test_no_name_is_too_long_for_a_disk(title: str) -> None:
    name = safe_name(title)
    assert 0 < len(f"{name} photos 1000.jpg".encode()) <= 255
    assert name == name.strip(". \u200d")


def test_a_taken_name_gets_a_number() -> None:
    taken = {"fridge.md"}
    assert [numbered("Fridge.md", taken) for _ in range(3)] == [
        "Fridge 2.md",
        "Fridge 3.md",
        "Fridge 4.md",
    ]
    assert numbered("no ending", taken) == "no ending"
