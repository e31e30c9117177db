"""A large library: how long the list, a search and a long conversation take to read.

``python -m tests.benchmarks.library [--folder FOLDER]`` writes 10,000 conversations with 200,000
messages through the store (minutes; a folder that has them already is used again), and prints the
median and the longest of some calls to each, in milliseconds. Every conversation but the long one
is about a photo of its own.
"""

import argparse
import hashlib
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sized
from dataclasses import replace
from functools import partial
from pathlib import Path

from lavender.chat.decoder import Intake
from lavender.chat.types import Photo, Status
from lavender.store import Store

CONVERSATIONS = 10_000
TURNS = 10
LONG_TURNS = 1_000
REPEATS = 15
BATCH = 100
WORDS = (
    "photo shows table window garden bicycle red green small old wooden with beside under and a "
    "the two three child dog kitchen market street lamp rain snow boat river mountain letter"
)
RARE = "zeppelin"
RARE_SHORT = "猫"
THREE = (1500, 4500, 7500)
"""Conversations with words of their own in the first answer, which is about a photo."""
PAIR, SIGNS, END = "fj", "冰箱", "jx"
"""Two letters and two signs that are in these three alone, and the very end of one more text."""
FIRST = dict.fromkeys(THREE, f" Fjord {SIGNS} here.") | {6500: f" {END.upper()}"}
SHORT = {
    "a letter in most": "e",
    "a letter nowhere": "q",
    "two letters in most": "wi",
    "two letters nowhere": "qz",
    "two letters in three texts": PAIR,
    "two letters at an end": END,
    "two signs in three texts": SIGNS,
    "a sign nowhere": "犬",
    "two signs nowhere": "犬小",
    "a letter and two in three": f"e {PAIR}",
    "a word in most and two nowhere": "window qz",
}


def fill(store: Store, dice: random.Random) -> None:
    """Write the library: one long conversation, and many of ten turns."""
    with store.transaction():
        talk(store, dice, LONG_TURNS)
    for begun in range(1, CONVERSATIONS, BATCH):
        with store.transaction():
            for number in range(begun, min(begun + BATCH, CONVERSATIONS)):
                last = f" {RARE} {RARE_SHORT}" if number % 1000 == 0 else ""
                talk(store, dice, TURNS, FIRST.get(number, ""), last)


def talk(store: Store, dice: random.Random, turns: int, first: str = "", last: str = "") -> None:
    """One conversation; ``first`` and ``last`` end its first and its last answer."""
    conversation = store.create_conversation("pocket")
    shown = () if turns == LONG_TURNS else (photo(store, dice),)
    for turn in range(turns):
        photos = () if turn else shown
        _, answer = store.begin(conversation.id, sentence(dice, 8), photos, "pocket")
        ends = {0: first, turns - 1: last}
        text = sentence(dice, 40) + ends.get(turn, "")
        store.finish(replace(answer, text=text, status=Status.DONE, stop_reason="end"))


def photo(store: Store, dice: random.Random) -> Photo:
    """A file of random bytes: nothing here looks into it. Its thumbnail is as large as most."""
    content = dice.randbytes(64)
    sha256 = hashlib.sha256(content).hexdigest()
    facts = Photo(sha256, 4000, 3000, "image/jpeg", len(content))
    return store.photos.add(Intake(facts, content, dice.randbytes(9_000)))


def sentence(dice: random.Random, words: int) -> str:
    """Words in any order."""
    return " ".join(dice.choices(WORDS.split(), k=words)) + "."


def measure(name: str, call: Callable[[], Sized]) -> None:
    """Print what one call takes after a first one."""
    found = len(call())
    took = []
    for _ in range(REPEATS):
        began = time.perf_counter()
        call()
        took.append((time.perf_counter() - began) * 1000)
    print(
        f"{name:<36}{found:>7} rows {statistics.median(took):>8.1f} ms, {max(took):>8.1f} at most"
    )


def erase(store: Store, dice: random.Random) -> None:
    """Print what it takes to delete a conversation, and its words from the index, in steps."""
    talk(store, dice, TURNS)
    gone = store.conversations(limit=1)[0].id
    began = time.perf_counter()
    store.delete(gone)
    print(f"{'delete one for good':<36}{(time.perf_counter() - began) * 1000:>21.1f} ms")
    steps = []
    while True:
        step = time.perf_counter()
        more = store.erasing.step()
        steps.append((time.perf_counter() - step) * 1000)
        if not more:
            break
    print(
        f"{'erase its words from the file':<36}{len(steps):>6} steps"
        f" {statistics.median(steps):>8.1f} ms, {max(steps):>8.1f} at most, {sum(steps):.0f} in all"
    )


def main(arguments: list[str]) -> None:
    """Fill and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path)
    chosen = parser.parse_args(arguments)
    with (
        tempfile.TemporaryDirectory() as scratch,
        Store.open(chosen.folder or Path(scratch)) as store,
    ):
        if not store.conversations(limit=1):
            began = time.monotonic()
            fill(store, random.Random(7))
            print(f"written in {time.monotonic() - began:.0f} s")
        long = store.conversations()[-1].id
        measure("list", lambda: [*store.conversations()])
        measure("search, a word in most", lambda: [*store.search("window")])
        measure("search, three such words", lambda: [*store.search("window garden red")])
        measure("search, a rare word", lambda: [*store.search(RARE)])
        measure("search, a word that is nowhere", lambda: [*store.search("xylophone")])
        measure("search, a rare sign", lambda: [*store.search(RARE_SHORT)])
        for name, word in SHORT.items():
            measure(f"search, {name}", partial(store.search, word))
        measure("photos", lambda: [*store.album.photos()])
        measure("photos by a word in most", lambda: [*store.album.find("window")])
        measure("photos by a rare word", lambda: [*store.album.find(RARE)])
        measure("photos by a word that is nowhere", lambda: [*store.album.find("xylophone")])
        measure("photos by a rare sign", lambda: [*store.album.find(RARE_SHORT)])
        for name, word in SHORT.items():
            measure(f"photos by {name}", partial(store.album.find, word))
        shown = store.album.photos()[0].sha256
        measure("chats of a photo", lambda: [*store.album.chats(shown)])
        measure("open 2,000 messages", lambda: [*store.path(long)])
        erase(store, random.Random(11))


if __name__ == "__main__":
    main(sys.argv[1:])
