"""Photos are decoded for the model only when it has to look at them."""

from lavender.assistant.requests import Squares
from lavender.chat.types import Pixels


def test_a_photo_is_decoded_when_it_is_looked_at_and_not_before() -> None:
    decoded: list[str] = []

    def square(sha256: str) -> Pixels:
        decoded.append(sha256)
        return Pixels(1, 1, b"abc")

    squares = Squares(["b", "a", "b"], square)
    assert list(squares) == ["b", "a"]
    assert "a" in squares
    assert len(squares) == 2
    assert squares.get("c") is None
    assert decoded == []
    assert squares["a"].rgb == b"abc"
    assert decoded == ["a"]
