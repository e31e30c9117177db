"""Damages every kind of file that Lavender keeps, and looks whether that is noticed and mended.

``python -m tests.faults.damage --times 200``. A flipped bit, a zeroed page, a cut, garbage; in the
library, a photo, the settings, a kept state, a model. What SQLite does not use of a file (free
space in pages) may change unnoticed: then every row must read as it was.
"""

import argparse
import collections
import hashlib
import logging
import random
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from lavender import settings
from lavender.chat.types import Status, Timings, Usage
from lavender.engine.container import Draft, Unusable, payload, read_head
from lavender.errors import UserError
from lavender.gguf import read_header
from lavender.models.verify import State, check
from lavender.store import DamagedError, Store, rescue, restoring
from tests.store.conftest import intake

POCKET = Path(__file__).parents[2] / "resources" / "pocket"
KINDS = ("bit", "page", "cut", "garbage")
Counts = collections.Counter[str]


def damage(content: bytes, kind: str, rng: random.Random) -> bytes:
    """``content`` with something wrong in it; never the same bytes, unless all are zero."""
    damaged = bytearray(content)
    place = rng.randrange(len(content))
    match kind:
        case "bit":
            damaged[place] ^= 1 << rng.randrange(8)
        case "page":
            start = place // 4096 * 4096
            damaged[start : start + 4096] = bytes(len(damaged[start : start + 4096]))
        case "cut":
            del damaged[place:]
        case "garbage":
            damaged[place : place + 64] = rng.randbytes(len(damaged[place : place + 64]))
    return bytes(damaged)


def rows(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """Everything in a library that a person would miss."""
    return {
        table: sorted(store._database.values(f"SELECT * FROM {table}"), key=repr)  # noqa: S608
        for table in rescue.KEYS
    }


def fill(store: Store, words: str, count: int) -> None:
    """Conversations with photos and answers."""
    for each in range(count):
        photo = store.photos.add(intake(f"photo {words} {each}".encode() * 40))
        conversation = store.create_conversation("m")
        for turn in range(3):
            _, answer = store.begin(conversation.id, f"{words} {each} {turn}?", (photo,), "m")
            store.finish(
                replace(
                    answer,
                    text=f"An answer to {words} {each} {turn}. " * 12,
                    status=Status.DONE,
                    usage=Usage(9, 4, 0, 3),
                    timings=Timings(total_s=1.25),
                )
            )


class Library:
    """A library with a copy of it and newer conversations, to be damaged again and again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for words in ("old", "new"):
            with Store.open(folder, intake) as store:
                fill(store, words, 15)
        with Store.open(folder, intake) as store:
            self.rows = rows(store)
        self.whole = (folder / "library.db").read_bytes()

    def damage(self, kind: str, rng: random.Random, seen: Counts) -> None:
        """One corruption. AssertionError where it is neither noticed nor harmless."""
        for old in self.folder.glob("library*"):
            old.unlink()
        file = self.folder / "library.db"
        damaged = damage(self.whole, kind, rng)
        file.write_bytes(damaged)
        try:
            with Store.open(self.folder, intake) as store:
                assert rows(store) == self.rows, f"{kind} changed rows and nobody noticed"
            seen[f"library {kind}: in bytes that hold nothing"] += damaged != self.whole
            seen[f"library {kind}: no change"] += damaged == self.whole
        except DamagedError:
            seen[f"library {kind}: noticed"] += 1
            self._restore(damaged, seen)

    def _restore(self, damaged: bytes, seen: Counts) -> None:
        file = self.folder / "library.db"
        assert file.read_bytes() == damaged, "the damaged file was changed"
        restored = restoring.restore(self.folder)
        assert restored.aside.read_bytes() == damaged, "the damaged file was not kept"
        with Store.open(self.folder, intake) as store:
            now = rows(store)
            known = {message[1]: message for message in self.rows["messages"]}
            for message in now["messages"]:
                assert known[message[1]][-2] == message[-2], "a damaged text was taken"
            lost = len(self.rows["messages"]) - len(now["messages"])
            assert restored.lost is None or lost <= restored.lost, "more is lost than was said"
            assert lost <= len(self.rows["messages"]) // 2, "what was in the backup is lost"
        seen[
            "library: restored with everything" if not lost else "library: restored with less"
        ] += 1
        seen["library: messages lost"] += lost


def damage_photo(folder: Path, kind: str, rng: random.Random, seen: Counts) -> None:
    """A photo's file."""
    with Store.open(folder, intake) as store:
        content = rng.randbytes(9_000)
        photo = store.photos.add(intake(content))
        store.photos.path(photo.sha256).write_bytes(damage(content, kind, rng))
        try:
            store.photos.read(photo.sha256)
        except UserError:
            seen["photo: noticed"] += 1
        else:
            raise AssertionError("a damaged photo was shown")
        store.photos.add(intake(content))
        assert store.photos.read(photo.sha256) == content, "attaching again did not mend it"


def damage_settings(folder: Path, kind: str, rng: random.Random, seen: Counts) -> None:
    """The settings: set aside as they are, or read with what still has a meaning."""
    file = folder / f"settings{rng.random()}.json"
    settings.save(settings.Settings(system="Be brief. " * 20), file)
    damaged = damage(file.read_bytes(), kind, rng)
    file.write_bytes(damaged)
    read = settings.load(file)
    aside = list(folder.glob(f"{file.stem}.unreadable-*"))
    if aside:
        assert aside[0].read_bytes() == damaged, "unreadable settings were not kept"
        seen["settings: set aside"] += 1
    else:
        seen["settings: still readable, one value other or passed over"] += 1
    assert isinstance(read, settings.Settings)


def damage_state(folder: Path, kind: str, rng: random.Random, seen: Counts) -> None:
    """A kept state of the engine: it is not used, and made anew."""
    file = folder / "state"
    content = rng.randbytes(20_000)
    draft = Draft(file, {"model": "m", "tokens": list(range(50))}, len(content))

    def write(into: memoryview) -> int:
        into[:] = content
        return len(content)

    draft.fill(write)
    draft.publish()
    whole = file.read_bytes()
    damaged = damage(whole, kind, rng)
    file.write_bytes(damaged)
    try:
        with payload(file, read_head(file)) as part:
            assert damaged == whole or bytes(part) == content, "a damaged state was used"
        seen["state: no change, or in padding"] += 1
    except Unusable:
        seen["state: noticed"] += 1


def damage_model(folder: Path, kind: str, rng: random.Random, seen: Counts) -> None:
    """A copy of Pocket: the check by SHA-256 names the file, and opening it crashes nothing."""
    whole = rng.choice(sorted(POCKET.glob("*.gguf"))).read_bytes()
    file = folder / "copy.gguf"
    file.write_bytes(damage(whole, kind, rng))
    (checked,) = check({file: hashlib.sha256(whole).hexdigest()}, lambda _file: None)
    assert checked.state is State.WRONG or file.read_bytes() == whole, "nobody noticed"
    seen["model: noticed by its check"] += checked.state is State.WRONG
    try:
        read_header(file)
        seen["model: its header can still be read"] += 1
    except UserError:
        seen["model: its header is refused with a sentence"] += 1


ACTS = (damage_photo, damage_settings, damage_state, damage_model)


def run(times: int, seed: int) -> Counts:
    """So many corruptions. AssertionError where a promise is broken."""
    rng, seen = random.Random(seed), Counts()
    with tempfile.TemporaryDirectory(prefix="lavender-damage-") as place:
        library = Library(Path(place) / "data")
        others = Path(place) / "other"
        others.mkdir()
        for turn in range(times):
            kind = KINDS[turn // 2 % len(KINDS)]
            if turn % 2 == 0:
                library.damage("bit" if turn % 4 == 0 else kind, rng, seen)
                continue
            act = ACTS[turn // 2 % len(ACTS)]
            act(others, rng.choice(KINDS), rng, seen)
    return seen


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    logging.disable()
    for what, count in sorted(run(chosen.times, chosen.seed).items()):
        if count:
            print(f"{count:5d}  {what}")


if __name__ == "__main__":
    main()
