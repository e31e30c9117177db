"""Kills the program while it restores a damaged library, and looks at what the next start does.

A part of ``python -m tests.faults.kills``. The library has a copy of yesterday and newer messages,
sometimes with a log that was not written back. What a restore promises is what one brings that
nobody kills; the one that is killed must bring the same, later.
"""

import os
import random
import shutil
import signal
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from lavender.chat.types import Status
from lavender.store import DamagedError, Store, restoring
from lavender.store.folders import set_aside
from tests.faults.damage import KINDS, damage
from tests.faults.folders import require_sound
from tests.store.conftest import intake

TALKS = 6
LIVES = 3
"""Kills in a row at most, before a restore is left alone."""


class Promise(NamedTuple):
    """The messages that a restore brings, by id; their photos; whether a conversation is back that
    was deleted since the copy was made; seconds that it took."""

    texts: dict[str, str]
    photos: set[str]
    back: bool
    seconds: float


class Ruins:
    """A library to be damaged again and again, in ``place``."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._closed, self._crashed = place / "closed", place / "crashed"
        with Store.open(self._closed, intake) as store:
            for number in range(TALKS):
                _talk(store, f"old {number}")
            gone = _talk(store, "gone", shows="old 0")
        with Store.open(self._closed, intake) as store:  # makes the copy of the day
            store.delete(gone)
            for number in range(TALKS):
                _talk(store, f"new {number}")
            self.gone = gone
        shutil.copytree(self._closed, self._crashed)
        with Store.open(self._crashed, intake) as store:
            for number in range(TALKS):
                _talk(store, f"newest {number}")
            for end in ("", "-wal"):
                shutil.copyfile(self._crashed / f"library.db{end}", place / f"crashed.db{end}")
        for end in ("", "-wal"):
            (place / f"crashed.db{end}").replace(self._crashed / f"library.db{end}")

    def kill(self, seed: int) -> tuple[int, int]:
        """Damage, restore and kill, until it is left alone. Returns kills and messages seen.

        AssertionError where anything promised is lost.
        """
        rng = random.Random(seed)
        whole = rng.choice((self._closed, self._crashed))
        damaged = self._damaged(whole, rng)
        promise = self._promise(damaged)
        folder = self._place / "killed"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(damaged, folder)
        before = (folder / "library.db").read_bytes()
        kills = rng.randint(1, LIVES)
        for _ in range(kills):
            _restore_and_die(folder, rng.uniform(0, 1.2 * promise.seconds))
            if not set_aside(folder) and not (folder / "library.restored.db").exists():
                assert (folder / "library.db").read_bytes() == before, (
                    "the damaged file was changed"
                )
        try:
            store = Store.open(folder, intake)
        except DamagedError:
            restoring.restore(folder)
            store = Store.open(folder, intake)
        with store:
            require_sound(store, folder)
            assert _texts(store) == promise.texts, "not what was promised"
            assert {photo.sha256 for photo in store.album.photos()} == promise.photos
            # Where the row is damaged that has its number now, nothing says that it is gone.
            assert store.has(self.gone) == promise.back
        (aside,) = set_aside(folder)
        assert aside.read_bytes() == before, "the damaged file was not kept"
        left = [*folder.glob("restoring-*"), *folder.glob("library.restored*")]
        assert not left, f"{left} is left behind"
        return kills, len(promise.texts)

    def _damaged(self, whole: Path, rng: random.Random) -> Path:
        """A copy with damage that is noticed, after a start that noticed it."""
        folder = self._place / "damaged"
        while True:
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(whole, folder)
            file = folder / "library.db"
            file.write_bytes(damage(file.read_bytes(), rng.choice(KINDS), rng))
            try:
                Store.open(folder, intake).close()
            except DamagedError:
                return folder

    def _promise(self, damaged: Path) -> Promise:
        folder = self._place / "promised"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(damaged, folder)
        began = time.monotonic()
        restored = restoring.restore(folder)
        seconds = time.monotonic() - began
        with Store.open(folder, intake) as store:
            promise = Promise(
                _texts(store),
                {photo.sha256 for photo in store.album.photos()},
                store.has(self.gone),
                seconds,
            )
        assert len(promise.texts) == restored.messages
        return promise


def _talk(store: Store, words: str, shows: str = "") -> str:
    photo = store.photos.add(intake(f"photo of {shows or words}".encode() * 40))
    conversation = store.create_conversation("m")
    for turn in range(2):
        _, answer = store.begin(conversation.id, f"What is {words} {turn}?", (photo,), "m")
        text = f"An answer about {words} {turn}. " * 9
        store.finish(replace(answer, text=text, status=Status.DONE))
    return conversation.id


def _texts(store: Store) -> dict[str, str]:
    rows = store._database.values("SELECT id, text FROM messages")
    return dict(rows)


def _restore_and_die(folder: Path, after: float) -> None:
    child = os.fork()
    if child == 0:
        try:
            with suppress(Exception):
                Store.open(folder, intake)  # a restore that was cut off is finished by the start
                time.sleep(60)
            restoring.restore(folder)
            time.sleep(60)
        finally:
            os._exit(3)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), "the program ended by itself"
