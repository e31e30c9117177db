"""Pocket is trained on the very ids that the engine will give it."""

from lavender.chat.types import Role, Written
from lavender.engine.layout import plain
from lavender.engine.prompt import parts
from lavender.engine.protocol import Turn as EngineTurn
from lavender.engine.segments import segments
from pocket.prompt import PHOTO, encode
from pocket.turns import Turn

PATCHES = 3


class Letters:
    """A tokenizer with SentencePiece's dummy prefix and one token a letter."""

    bos = -10
    eos = -11

    def encode(self, text: str) -> list[int]:
        return [ord(letter) for letter in "\u2581" + text]

    tokens = encode

    def special(self, name: str) -> int:
        return {"bos": self.bos, "eos": self.eos}[name]


class WithoutNegatives(Letters):
    """The same for the engine, which takes negative ids for missing ones."""

    def special(self, name: str) -> int:
        return {"bos": 1, "eos": 2}[name]


def _ours(turns: list[Turn]) -> list[int]:
    ids, _ = encode(Letters(), turns, open_end=True)
    names = {Letters.bos: [1], Letters.eos: [2], PHOTO: [PHOTO] * PATCHES}
    return [i for token in ids for i in names.get(token, [token])]


def _engines(turns: list[Turn]) -> list[int]:
    asked: list[EngineTurn] = []
    photo = 0
    for number, turn in enumerate(turns):
        photos = tuple(str(photo + i) for i in range(turn.photos))
        photo += turn.photos
        asked.append(EngineTurn(Role.USER, turn.question, photos))
        if number < len(turns) - 1:
            written = Written("me", tuple(Letters().encode(turn.answer)))
            asked.append(EngineTurn(Role.ASSISTANT, turn.answer, written=written))
    rows = {str(i): plain(PATCHES) for i in range(photo)}
    found = segments(parts("vicuna_v1", "", tuple(asked)), WithoutNegatives(), rows)
    return [cell if isinstance(cell, int) else PHOTO for s in found for cell in s.cells]


def test_one_photo_and_follow_ups_give_the_same_ids() -> None:
    turns = [Turn("What?", "A cat.", 1), Turn("Where?", "Left.", 0), Turn("Why?", "", 0)]
    assert _ours(turns) == _engines(turns)


def test_no_photo_gives_the_same_ids() -> None:
    turns = [Turn("Hello", "Hi!", 0), Turn("And?", "", 0)]
    assert _ours(turns) == _engines(turns)


def test_a_photo_that_comes_later_gives_the_same_ids() -> None:
    turns = [Turn("Hello", "Hi!", 0), Turn("What is it?", "A dog.", 1), Turn("And?", "", 1)]
    assert _ours(turns) == _engines(turns)


def test_two_photos_of_one_question_give_the_same_ids() -> None:
    turns = [Turn("What are these?", "", 2)]
    assert _ours(turns) == _engines(turns)


def test_only_answers_and_their_ends_are_learnt() -> None:
    ids, learn = encode(Letters(), [Turn("Q", "AB", 1)])
    learnt = [i for i, flag in zip(ids, learn, strict=True) if flag]
    assert learnt == [*Letters().encode("AB"), Letters.eos]
