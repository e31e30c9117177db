"""Cuts the power, in a simulation, at random moments of what the store really wrote.

``python -m tests.faults.power_cuts --times 1000``; needs strace (Linux). A store works under it,
and it records each write, sync, rename and removal, and each acknowledgement among them. Then the
data folder is rebuilt as a disk might have it after a cut: what was synced is there; of what was
not, any part may be, torn at sectors of 512 bytes; names of files are as the folder's last sync
left them, plus any beginning of what was done since. The library must open and have all that was
acknowledged before the cut.
"""

import argparse
import itertools
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from lavender.chat.types import Status
from lavender.store import Store, Upkeep
from tests.faults.busy import Acks
from tests.faults.kills import Seen, Told, check
from tests.store.conftest import intake

SECTOR = 512
CALLS = "openat,write,pwrite64,lseek,fsync,fdatasync,rename,unlink,ftruncate,mkdir"
_CALL = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass
class File:
    """A file's content as it is on the disk, and what was written since its last sync."""

    safe: bytearray = field(default_factory=bytearray)
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)

    def sync(self) -> None:
        """Everything is on the disk."""
        for change in self.pending:
            _apply(self.safe, *change)
        self.pending.clear()

    def after_cut(self, rng: random.Random) -> bytes:
        """What might be on the disk now."""
        content = bytearray(self.safe)
        fate = rng.random()
        for at, data in self.pending:
            if fate < 0.2 or (fate < 0.8 and rng.random() < 0.4):
                continue  # this write never got there
            if data is None or rng.random() < 0.6:
                _apply(content, at, data)
                continue
            for start in range(0, len(data), SECTOR):
                if rng.random() < 0.5:
                    _apply(content, at + start, data[start : start + SECTOR])
        return bytes(content)


class Disk:
    """A folder on a disk whose power may be cut: what strace saw, call by call."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._names: dict[str, File] = {}
        self._safe: dict[str, File] = {}
        self._changes: list[tuple[str, str, File | None]] = []
        self._open: dict[int, tuple[str, File | None]] = {}
        self._places: dict[int, int] = {}

    def call(self, name: str, text: str, result: int) -> bytes | None:
        """One call that succeeded; what was acknowledged by it, if it was a write to the pipe."""
        texts = [bytes.fromhex(each.replace("\\x", "")) for each in _TEXT.findall(text)]
        numbers = [
            int(each) for each in re.findall(r"(?<![\w\\])(\d+)(?![\w\\])", _TEXT.sub("", text))
        ]
        match name:
            case "openat":
                self._opened(texts[0].decode(), result, "O_TRUNC" in text)
            case "rename":
                old, new = (each.decode() for each in texts)
                if old.startswith(self._folder):
                    self._names[new] = self._names.pop(old)
                    self._changes += [(new, "set", self._names[new]), (old, "drop", None)]
            case "unlink":
                path = texts[0].decode()
                if self._names.pop(path, None):
                    self._changes.append((path, "drop", None))
            case "fsync" | "fdatasync":
                self._synced(numbers[0])
            case "ftruncate":
                self._write(numbers[0], numbers[1], None)
            case "lseek":
                self._places[numbers[0]] = result
            case "pwrite64":
                self._write(numbers[0], numbers[-1], texts[0][:result])
            case "write":
                return self._appended(numbers[0], texts[0][:result])
        return None

    def after_cut(self, folder: Path, rng: random.Random) -> None:
        """Rebuild the folder as it might be after a cut here."""
        names = dict(self._safe)
        for path, act, file in self._changes[: rng.randrange(len(self._changes) + 1)]:
            if act == "set" and file is not None:
                names[path] = file
            else:
                names.pop(path, None)
        for path, file in names.items():
            if path.endswith("-shm"):
                continue  # it is memory, and made anew
            to = folder / Path(path).relative_to(self._folder)
            to.parent.mkdir(parents=True, exist_ok=True)
            to.write_bytes(file.after_cut(rng))

    def _opened(self, path: str, number: int, empty: bool) -> None:
        self._places[number] = 0
        if not path.startswith(self._folder):
            self._open[number] = ("", None)
            return
        if path not in self._names and not Path(path).is_dir():
            self._names[path] = File()
            self._changes.append((path, "set", self._names[path]))
        file = self._names.get(path)
        self._open[number] = (path, file)
        if empty and file is not None:
            file.pending.append((0, None))

    def _synced(self, number: int) -> None:
        path, file = self._open.get(number, ("", None))
        if file is not None:
            file.sync()
        elif path:
            kept = []
            for change in self._changes:
                if os.path.dirname(change[0]) != path.rstrip("/"):  # noqa: PTH120 - texts
                    kept.append(change)
                elif change[1] == "set" and change[2] is not None:
                    self._safe[change[0]] = change[2]
                else:
                    self._safe.pop(change[0], None)
            self._changes = kept

    def _write(self, number: int, at: int, data: bytes | None) -> None:
        file = self._open.get(number, ("", None))[1]
        if file is not None:
            file.pending.append((at, data))

    def _appended(self, number: int, data: bytes) -> bytes | None:
        file = self._open.get(number, ("", None))[1]
        if file is None:
            return data if data.startswith(b'{"kind"') else None
        self._write(number, self._places[number], data)
        self._places[number] += len(data)
        return None


def work(folder: Path, seed: int) -> None:
    """What is recorded: a store at work, which acknowledges on standard output."""
    rng, acks = random.Random(seed), Acks(1)
    for _ in range(6):
        with Store.open(folder, intake) as store:
            for _ in range(12):
                _act(store, folder, rng, acks)
        Upkeep(folder).back_up()


def _act(store: Store, folder: Path, rng: random.Random, acks: Acks) -> None:
    photo = store.photos.add(intake(rng.randbytes(rng.choice((100, 5_000)))))
    known = store.conversations()
    head = rng.choice(known) if known and rng.random() < 0.7 else store.create_conversation("m")
    question, answer = store.begin(head.id, f"Question {rng.random()}", (photo,), "m")
    acks.say(
        "asked",
        conversation=head.id,
        id=question.id,
        text=question.text,
        answer=answer.id,
        photos=[photo.sha256],
    )
    text = f"An answer of {rng.random()}. " * rng.randrange(1, 40)
    store.write(answer.id, text[:20])
    acks.say("written", id=answer.id, text=text[:20])
    store.finish(replace(answer, text=text, status=Status.DONE))
    acks.say("answered", id=answer.id, text=text)
    if len(known) > 4 and rng.random() < 0.3:
        gone = rng.choice(known)
        acks.say("deleting", conversation=gone.id)
        store.delete(gone.id)
        acks.say("deleted", conversation=gone.id)


def record(folder: Path, trace: Path, seed: int) -> Iterator[tuple[str, str, int]]:
    """The calls of a store at work, in order."""
    me = [sys.executable, "-m", "tests.faults.power_cuts", "--work", str(folder)]
    strace = ["strace", "-f", "-xx", "-s", "9000000", "-e", f"trace={CALLS}", "-o", str(trace)]
    subprocess.run(
        [*strace, *me, "--seed", str(seed)],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    with trace.open() as lines:
        for line in lines:
            if (found := _CALL.match(line)) and not found[3].startswith("-"):
                yield found[1], found[2], int(found[3])


def run(times: int, seed: int) -> Seen:
    """So many cuts. AssertionError where a promise is broken."""
    seen, rng = Seen(), random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="lavender-cuts-") as place:
        folder, cut_folder = Path(place) / "data", Path(place) / "cut"
        calls = list(record(folder, Path(place) / "trace", seed))
        disk, told = Disk(str(folder)), Told()
        cuts = sorted(rng.choices(range(len(calls)), k=times))
        done = 0
        for place_of_cut, same in itertools.groupby(cuts):
            for call in calls[done:place_of_cut]:
                if said := disk.call(*call):
                    told.hear(json.loads(said))
            done = place_of_cut
            for _ in same:
                shutil.rmtree(cut_folder, ignore_errors=True)
                cut_folder.mkdir()
                disk.after_cut(cut_folder, rng)
                check(cut_folder, told, seen)
                seen.kills += 1
    return seen


def _apply(content: bytearray, at: int, data: bytes | None) -> None:
    """A write, or with None a truncation."""
    end = at + len(data or b"")
    if len(content) < end or data is None:
        content.extend(bytes(max(0, at - len(content))))
    if data is None:
        del content[at:]
    else:
        content[at:end] = data


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--work", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.work:
        work(chosen.work, chosen.seed)
        return
    began = time.monotonic()
    seen = run(chosen.times, chosen.seed)
    print(
        f"{seen.kills} cuts in {time.monotonic() - began:.0f} s; looked at {seen.messages}"
        f" acknowledged messages and {seen.photos} photos: none lost;"
        f" {seen.interrupted} interrupted answers, each said so"
    )


if __name__ == "__main__":
    main()
