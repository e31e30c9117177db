"""Scenes keep the promises that the measurement and the teacher rely on."""

import numpy as np

from pocket import kinds
from pocket.draw import draw
from pocket.scene import SIZE, overlap, sample
from pocket.targets import KIND_PHRASES, LABELS, PATCHES, caption, targets


def test_same_seed_gives_the_same_scene_and_picture() -> None:
    for seed in range(5):
        assert sample(seed) == sample(seed)
        assert draw(sample(seed)).tobytes() == draw(sample(seed)).tobytes()


def test_objects_are_24_to_60_pixels_inside_and_hardly_overlap() -> None:
    for seed in range(300):
        boxes = [thing.box for thing in sample(seed).things]
        for i, box in enumerate(boxes):
            assert 24 <= box[2] - box[0] <= 60
            assert min(box) >= 0
            assert max(box) <= SIZE
            assert all(overlap(box, other) <= 0.1 + 1e-9 for other in boxes[:i])


def test_a_wanted_number_of_objects_is_placed() -> None:
    for count in range(1, 7):
        placed = [
            len(sample(seed, style="objects", count=count, stranger_share=0).known)
            for seed in range(30)
        ]
        assert placed.count(count) == 30


def test_no_two_objects_share_the_patch_of_their_centre() -> None:
    for seed in range(300):
        cells = [thing.cell for thing in sample(seed).things]
        assert len(cells) == len(set(cells))


def test_held_out_emoji_are_never_drawn_in_training() -> None:
    assert len(kinds.HELD_OUT) >= 50
    drawn = {thing.emoji for seed in range(2000) for thing in sample(seed).things}
    assert not drawn & set(kinds.HELD_OUT)


def test_pictures_are_rgb_of_the_wanted_size() -> None:
    styles = ("objects", "texture", "screenshot", "unclear")
    for seed, style in enumerate(styles):
        image = draw(sample(seed, style=style), 224)
        assert image.mode == "RGB"
        assert image.size == (224, 224)


def test_targets_mark_each_object_once_and_name_it() -> None:
    for seed in range(100):
        scene = sample(seed)
        labels, geometry = targets(scene)
        assert labels.shape == (PATCHES, LABELS)
        assert geometry.shape[0] == PATCHES
        marked = set(np.nonzero(labels[:, -1])[0].tolist())
        assert {thing.cell for thing in scene.things} <= marked
        for thing in scene.known:
            assert KIND_PHRASES[labels[thing.cell, 0]] == thing.kind


def test_captions_name_everything() -> None:
    for seed in range(100):
        scene = sample(seed)
        line = caption(scene)
        assert all(thing.kind in line for thing in scene.known)
