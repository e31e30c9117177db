"""Kills the program at random moments, again and again, and looks at what it left.

``python -m tests.faults.kills --times 1000``. Each tenth is the whole program with its children,
each tenth an old library in the middle of its migrations, each fifth a damaged one while it is
restored.
"""

import argparse
import gzip
import json
import os
import random
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lavender.chat.types import Status
from lavender.engine.container import Unusable, payload, read_head
from lavender.store import Store
from tests.faults.busy import work, work_whole
from tests.faults.folders import require_sound
from tests.faults.kills_restoring import Ruins
from tests.store.conftest import intake

FIRST = Path(__file__).parents[1] / "store" / "library-001.db.gz"
FRESH_EVERY = 100
"""Kills after which a library begins anew: each look at it reads all of it."""
TIMED_EVERY = 25


@dataclass
class Told:
    """What the program said that it had done, over all its lives on one library."""

    texts: dict[str, str] = field(default_factory=dict)
    written: dict[str, str] = field(default_factory=dict)
    homes: dict[str, str] = field(default_factory=dict)
    answers: dict[str, str] = field(default_factory=dict)
    photos: dict[str, set[str]] = field(default_factory=dict)
    deleting: set[str] = field(default_factory=set)
    deleted: set[str] = field(default_factory=set)
    taking: set[str] = field(default_factory=set)
    acts: int = 0

    def hear(self, line: dict[str, Any]) -> None:
        """One acknowledgement."""
        self.acts += 1
        match line["kind"]:
            case "asked":
                self.texts[line["id"]] = line["text"]
                self.answers[line["answer"]] = line["id"]
                self.photos[line["id"]] = set(line["photos"])
                self.homes[line["id"]] = self.homes[line["answer"]] = line["conversation"]
            case "imported":
                self.texts[line["id"]] = line["text"]
                self.homes[line["id"]] = line["conversation"]
            case "answered":
                self.texts[line["id"]] = line["text"]
            case "written":
                self.written[line["id"]] = line["text"]
            case "deleting":
                self.deleting.add(line["conversation"])
            case "deleted":
                self.deleted.add(line["conversation"])
            case "taking":
                self.taking |= set(line["ids"])

    def may_be_gone(self, message: str) -> bool:
        """Whether its deletion was at least begun."""
        above = self.answers.get(message, message)
        return self.homes[message] in self.deleting or not {message, above}.isdisjoint(self.taking)


@dataclass
class Seen:
    """What the kills came upon."""

    kills: int = 0
    messages: int = 0
    photos: int = 0
    interrupted: int = 0
    restoring: int = 0
    """Kills while a library was restored."""
    restored: int = 0
    """Messages that such a restore had promised and brought."""
    opens: list[float] = field(default_factory=list)
    starts: list[float] = field(default_factory=list)


def check(folder: Path, told: Told, seen: Seen) -> None:
    """AssertionError where anything acknowledged is not there, or something is not whole."""
    began = time.monotonic()
    store = Store.open(folder, intake)
    seen.opens.append(time.monotonic() - began)
    with store:
        require_sound(store, folder)
        for identity, text in told.texts.items():
            message = store.message(identity)
            if message is None:
                assert told.may_be_gone(identity), f"the message {text!r} is lost"
                continue
            assert message.text == text, f"{message.text!r} is not {text!r}"
            seen.messages += 1
            shown = {photo.sha256 for photo in message.photos}
            assert told.photos.get(identity, set()) <= shown, "a photo is not shown any more"
            seen.photos += len(shown)
        for answer in told.answers.keys() - told.texts.keys():
            message = store.message(answer)
            if message is None:
                assert told.may_be_gone(answer), "an answer is lost"
                continue
            # Done where only the word of it was cut off.
            assert message.status in (Status.INTERRUPTED, Status.DONE), message.status
            assert message.text.startswith(told.written.get(answer, "")), "words are lost"
            seen.interrupted += message.status is Status.INTERRUPTED
        for conversation in told.deleted:
            assert not store.has(conversation), "a deleted conversation came back"
    assert not list((folder / "cache").glob("*.db")), "nothing of the kind belongs there"
    for file in (folder / "cache").rglob("*"):
        if file.is_file() and file.suffix not in (".new", ".lock"):
            try:
                with payload(file, read_head(file)):
                    pass
            except Unusable as error:
                raise AssertionError(f"the kept file {file} is not whole: {error}") from error


def kill(folder: Path, seed: int, told: Told, seen: Seen, *, whole: bool) -> None:
    """Let a program work, and end it and its children at a random moment."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.setpgid(0, 0)
        os.close(reading)
        try:
            (work_whole if whole else work)(folder, seed, writing)
        finally:
            os._exit(3)
    os.setpgid(child, child)  # here too: whoever of the two is first
    os.close(writing)
    rng = random.Random(-seed)
    with os.fdopen(reading) as lines:
        if whole or rng.random() < 0.7:  # else the opening itself is interrupted
            told.hear(json.loads(lines.readline()))
        time.sleep(rng.uniform(0.0, 4.0 if whole else 0.4))
        os.killpg(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        assert os.WIFSIGNALED(status), "the program ended by itself"
        for line in lines:
            if line.endswith("\n"):
                told.hear(json.loads(line))
    seen.kills += 1


def kill_migrating(folder: Path, seed: int, seen: Seen) -> None:
    """End a program that brings an old library up to date."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    (folder / "library.db").write_bytes(gzip.decompress(FIRST.read_bytes()))
    child = os.fork()
    if child == 0:
        try:
            Store.open(folder, intake)
            time.sleep(60)
        finally:
            os._exit(3)
    time.sleep(random.Random(seed).uniform(0.0, 0.12))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    seen.kills += 1
    began = time.monotonic()
    with Store.open(folder, intake) as store:
        seen.opens.append(time.monotonic() - began)
        store._database.execute("DELETE FROM message_photos")
        store._database.execute("DELETE FROM photos")  # this old library has rows without files
        require_sound(store, folder)
        (conversation,) = store.conversations()
        texts = [message.text for message in store.path(conversation.id)]
        assert texts[:2] == ["What is in my 冰箱?", "An apple."]
        seen.messages += len(texts)


def start(folder: Path) -> float:
    """Seconds of a whole start that reads the list of conversations."""
    began = time.monotonic()
    subprocess.run(
        [sys.executable, "-m", "lavender", "--data-dir", str(folder), "history", "list"],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return time.monotonic() - began


def run(times: int, seed: int, *, whole: bool = True) -> Seen:
    """So many kills. AssertionError where a promise is broken."""
    seen, told = Seen(), Told()
    with tempfile.TemporaryDirectory(prefix="lavender-kills-") as place:
        folder = Path(place) / "data"
        ruins: Ruins | None = None
        for turn in range(times):
            if turn % FRESH_EVERY == 0:
                shutil.rmtree(folder, ignore_errors=True)
                told = Told()
            if turn % 5 == 3:
                ruins = ruins or Ruins(Path(place) / "ruins")
                kills, messages = ruins.kill(seed + turn)
                seen.kills += kills
                seen.restoring += kills
                seen.restored += messages
                continue
            if turn % 10 == 9:
                kill_migrating(Path(place) / "old", seed + turn, seen)
                continue
            kill(folder, seed + turn, told, seen, whole=whole and turn % 10 == 4)
            check(folder, told, seen)
            if turn % TIMED_EVERY == TIMED_EVERY - 3:
                seen.starts.append(start(folder))
    return seen


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    began = time.monotonic()
    seen = run(chosen.times, chosen.seed)
    print(
        f"{seen.kills} kills in {time.monotonic() - began:.0f} s; looked at"
        f" {seen.messages} acknowledged messages and {seen.photos} photos: none lost;"
        f" {seen.interrupted} interrupted answers, each said so; the library opened in"
        f" {statistics.median(seen.opens):.2f} s ({max(seen.opens):.2f} s at most)"
    )
    if seen.restoring:
        print(
            f"{seen.restoring} of them while a damaged library was restored: all of the"
            f" {seen.restored} messages there that were promised, and the damaged file kept"
        )
    if seen.starts:
        print(
            f"a whole start took {statistics.median(seen.starts):.2f} s"
            f" ({max(seen.starts):.2f} s at most, of {len(seen.starts)})"
        )


if __name__ == "__main__":
    main()
