"""The tower's practice pictures hold more than others, all of it inside and labelled."""

import numpy as np

from pocket import kinds
from pocket.draw import draw
from pocket.practice import crowded, scene
from pocket.scene import SIZE, sample
from pocket.targets import CHARACTER_NAMES, KIND_PHRASES, SLOTS, targets

SEEDS = range(200)


def test_everything_is_inside_and_of_a_size_that_people_show() -> None:
    for seed in SEEDS:
        made = crowded(seed)
        for box in (*(t.box for t in made.things), *(b.box for b in made.boards)):
            assert min(box) >= 0
            assert max(box) <= SIZE + 1e-9
        for thing in made.things:
            assert 24 <= thing.box[2] - thing.box[0] <= 60


def test_they_hold_more_than_other_pictures() -> None:
    crowd = [crowded(seed) for seed in SEEDS]
    plain = [sample(seed) for seed in SEEDS]
    assert sum(len(s.things) for s in crowd) > 1.5 * sum(len(s.things) for s in plain)
    assert sum(len(s.boards) for s in crowd) > 4 * sum(s.sign is not None for s in plain)


def test_each_sign_is_drawn_and_its_characters_are_labelled() -> None:
    for seed in range(50):
        made = crowded(seed)
        labels, _ = targets(made)
        for board in made.boards:
            x, y = (board.box[0] + board.box[2]) / 2, (board.box[1] + board.box[3]) / 2
            row = labels[int(y / 14) * 8 + int(x / 14)]
            assert KIND_PHRASES[row[0]] == "sign"
            read = "".join(CHARACTER_NAMES[c] for c in row[2 : 2 + SLOTS] if c)
            assert read == board.text
            pixels = np.asarray(draw(made))
            left, top, right, bottom = (round(v) for v in board.box)
            assert pixels[top:bottom, left:right].std() > 5


def test_held_out_emoji_are_never_practised() -> None:
    drawn = {thing.emoji for seed in range(2000) for thing in scene(seed).things}
    assert not drawn & set(kinds.HELD_OUT)


def test_some_pictures_are_such_as_people_show() -> None:
    shown = [scene(seed) for seed in SEEDS]
    assert 0.3 < sum(not s.boards and len(s.things) < 7 for s in shown) / len(shown) < 0.7
