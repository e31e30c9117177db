"""Takes the disk away in every way: full, read-only, gone; and turns the clock back.

``python -m tests.faults.refusals --times 100``; Linux, with ``unshare`` (a file system in memory
that only this program sees). Each refusal must be a sentence, and nothing acknowledged may be lost.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path
from unittest import mock

from lavender.chat.types import Status
from lavender.errors import UserError
from lavender.store import Store, Upkeep
from tests.faults.folders import require_sound
from tests.store.conftest import intake

SIZE_MB = 8


def full(place: Path, rng: random.Random, seen: Counter[str]) -> None:
    """Fill a small disk to the brim, ask on, make room, ask on."""
    folder, ballast = place / "data", place / "ballast"
    said: dict[str, str] = {}
    photos: set[str] = set()
    with Store.open(folder, intake) as store:
        identity = store.create_conversation("m").id
        for turn in range(60):
            if turn % 12 == 6:
                _fill(ballast, rng)
            if turn % 12 == 0:
                ballast.unlink(missing_ok=True)
            try:
                photo = store.photos.add(intake(rng.randbytes(20_000)))
                photos.add(photo.sha256)
                question, answer = store.begin(identity, "words " * 200, (photo,), "m")
                said[question.id] = question.text
                text = f"answer {turn} " * 400
                store.finish(replace(answer, text=text, status=Status.DONE))
                said[answer.id] = text
            except UserError as error:
                seen[str(error)] += 1
        try:
            Upkeep(folder).back_up()  # on a full disk it is only remarked on
        except UserError as error:
            seen[str(error)] += 1
    ballast.unlink(missing_ok=True)
    with Store.open(folder, intake) as store:
        require_sound(store, folder)
        for name, text in said.items():
            message = store.message(name)
            assert message is not None and message.text == text, "a message is lost"
        for sha256 in photos:
            store.photos.read(sha256)
        unsettled = [m for m in store.path(identity) if m.status is Status.WRITING]
        assert not unsettled, "an answer that was cut off does not say so"
    seen["(messages kept)"] += len(said)


def read_only(place: Path, seen: Counter[str]) -> None:
    """A folder that may not be written to, as somebody who is not root."""
    folder = place / "data"
    with Store.open(folder, intake) as store:
        identity = store.create_conversation("m").id
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    child = os.fork()
    if child == 0:
        os.setresuid(1, 1, 1)
        try:
            Store.open(folder, intake)
        except UserError as error:
            print(f"    as another user: {error}")
            os._exit(0)
        os._exit(1)
    _, status = os.waitpid(child, 0)
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    assert os.waitstatus_to_exitcode(status) == 0, "no sentence"
    with Store.open(folder, intake) as store:
        assert store.has(identity)
    seen["(read-only folders)"] += 1


def vanished(place: Path, seen: Counter[str]) -> None:
    """The folder goes away under an open library, and comes back."""
    folder, away = place / "data", place / "away"
    with Store.open(folder, intake) as store:
        identity = store.create_conversation("m").id
        folder.rename(away)
        try:
            store.photos.add(intake(b"a photo of somewhere else"))
        except UserError as error:
            seen[str(error)] += 1
        else:
            seen["(a photo of a folder that vanished)"] += 1
        for old in sorted(folder.rglob("*"), reverse=True) if folder.exists() else ():
            old.unlink() if old.is_file() else old.rmdir()
        if folder.exists():
            folder.rmdir()
        away.rename(folder)
        store.begin(identity, "Still there?", (), "m")
    with Store.open(folder, intake) as store:
        require_sound(store, folder)
        assert len(store.path(identity)) == 2


def clock_back(place: Path, seen: Counter[str]) -> None:
    """The clock is a year behind from now on: order and backups hold."""
    folder = place / "data"
    real = time.time
    with Store.open(folder, intake) as store:
        first, _ = store.begin(store.create_conversation("m").id, "First", (), "m")
    Store.open(folder, intake).close()
    with mock.patch("time.time", lambda: real() - 365 * 86_400), Store.open(folder) as store:
        second, _ = store.begin(first.conversation_id, "Second", (), "m")
        store.photos.sweep()
    with Store.open(folder, intake) as store:
        texts = [m.text for m in store.path(first.conversation_id) if m.role == "user"]
        assert texts == ["First", "Second"], "the order of messages is by the clock"
        assert [hit.message.id for hit in store.search("Second")] == [second.id]
        require_sound(store, folder)
    seen["(clocks turned back)"] += 1


def _fill(ballast: Path, rng: random.Random) -> None:
    with ballast.open("ab", buffering=0) as file:
        try:
            while file.write(bytes(4096)):
                pass
        except OSError:
            left = rng.randrange(0, 12) * 4096
            file.truncate(max(0, file.tell() - left))


def inside(times: int, seed: int) -> None:
    """In a file system of our own: all of it."""
    seen: Counter[str] = Counter()
    for turn in range(times):
        with tempfile.TemporaryDirectory() as parent:
            place = Path(parent)
            subprocess.run(
                ["mount", "-t", "tmpfs", "-o", f"size={SIZE_MB}m", "none", parent],  # noqa: S607
                check=True,
            )
            try:
                full(place, random.Random(seed + turn), seen)
            finally:
                subprocess.run(["umount", "-l", parent], check=True)  # noqa: S607
    with tempfile.TemporaryDirectory() as parent:
        Path(parent).chmod(0o755)
        for act in (read_only, vanished, clock_back):
            (Path(parent) / act.__name__).mkdir()
            act(Path(parent) / act.__name__, seen)
    for what, count in seen.most_common():
        print(f"{count:6d}  {what}")


def main() -> None:
    """The command: begins itself anew where it may mount."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.inside:
        inside(chosen.times, chosen.seed)
        return
    me = [sys.executable, "-m", "tests.faults.refusals", "--inside"]
    me += ["--times", str(chosen.times), "--seed", str(chosen.seed)]
    alone = ["unshare", "-m"] if os.getuid() == 0 else ["unshare", "-rm"]
    raise SystemExit(subprocess.run([*alone, *me], check=False).returncode)


if __name__ == "__main__":
    main()
