"""Spoiled files of conversations through the real import: all of it, or nothing and a sentence.

    python -m tests.faults.hostile_documents [--times 5000] [--seed 1]

Values of a sound document are replaced, moved, repeated and taken away; some are spoiled as bytes.
What was taken is read, searched and exported again. Ends with 1 where anything else happened.
"""

import argparse
import base64
import copy
import hashlib
import json
import random
import sqlite3
import sys
import tempfile
import time
import uuid
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lavender.chat.decoder import Intake
from lavender.chat.types import Photo
from lavender.errors import UserError
from lavender.store import Store, load_document
from tests.faults.spoiled import spoiled

SECONDS = 2.0
PHOTO = b"not decoded here"
ODD: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    -1,
    1.5,
    1e308,
    float("nan"),
    float("inf"),
    -float("inf"),
    10**30,
    10**400,
    2**63,
    -(2**63) - 1,
    "",
    "\0",
    "\ud800",
    "\udfff tail",
    "\u202egnp.exe",
    "\x1b[2J",
    "{file} {0} {",
    "x" * 100_000,
    "../../etc/passwd",
    "'; DROP TABLE messages; --",
    "user",
    "assistant",
    "writing",
    [],
    {},
    [[[[[[]]]]]],
    {"a": {"b": []}},
    ["x"] * 1000,
)


def sound() -> dict[str, Any]:
    """A whole document: two conversations, a branch, a photo."""

    def message(parent: str | None, role: str, text: str, **more: object) -> dict[str, Any]:
        one: dict[str, Any] = {"id": uuid.uuid4().hex, "parent": parent, "role": role}
        return {**one, "text": text, "created": 1.7e9, "photos": [], **more}

    sha256 = hashlib.sha256(PHOTO).hexdigest()
    told = {"model": "m", "status": "done", "note": "n", "stop_reason": "end"}
    figures: dict[str, object] = {"usage": {"prompt_tokens": 4}, "timings": {"total_s": 1.5}}
    conversations = []
    for number in range(2):
        first = message(None, "user", f"What is it, zebra {number}?", photos=[sha256])
        other = message(None, "user", "Asked in other words")
        reply = message(first["id"], "assistant", "A fridge.", **told, **figures)
        again = message(first["id"], "assistant", "An icebox.", **told)
        conversations.append(
            {
                "id": uuid.uuid4().hex,
                "title": f"zebra {number}",
                "model": "m",
                "system": "s",
                "created": 1.7e9,
                "updated": 1.7e9,
                "leaf": reply["id"],
                "pinned": False,
                "folder": "Kitchen",
                "messages": [first, reply, again, other],
            }
        )
    photos = {sha256: base64.b64encode(PHOTO).decode()}
    head = {"format": "lavender-conversations", "version": 1}
    return {**head, "conversations": conversations, "photos": photos}


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in a document, as keys to go by."""
    found = [path] if path else []
    inner: Any = ()
    if isinstance(value, dict | list):
        inner = value.items() if isinstance(value, dict) else enumerate(value)
    for key, part in inner:
        found += places(part, (*path, key))
    return found


def changed(document: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """A copy with one to three values changed."""
    document = copy.deepcopy(document)
    for _ in range(chance.choice((1, 1, 2, 3))):
        paths = places(document) or [("format",)]
        *way, last = chance.choice(paths)
        holder: Any = document
        for key in way:
            holder = holder[key]
        match chance.randrange(5):
            case 0 | 1:
                holder[last] = copy.deepcopy(chance.choice(ODD))
            case 2:
                del holder[last]
            case 3:  # another place's value: foreign ids, cycles, two roots, repeated messages
                other: Any = document
                for key in chance.choice(paths):
                    try:
                        other = other[key]
                    except (KeyError, IndexError, TypeError):
                        break
                holder[last] = copy.deepcopy(other)
            case _ if isinstance(holder, list):
                holder.insert(chance.randrange(len(holder) + 1), copy.deepcopy(holder[last]))
            case _:
                holder[chance.choice(("id", "parent", "photos", "leaf"))] = holder[last]
    return document


def intake(content: bytes) -> Intake:
    """What the decoder would say: pictures are another program's business."""
    sha256 = hashlib.sha256(content).hexdigest()
    return Intake(Photo(sha256, 40, 30, "image/png", len(content)), content, b"small")


@dataclass
class Tally:
    """What came of it."""

    taken: int = 0
    refused: int = 0
    seconds: float = 0.0
    wrong: list[str] = field(default_factory=list)


def everything(folder: Path) -> list[object]:
    """All rows of the library, and the names of its photos."""
    with closing(sqlite3.connect(folder / "library.db")) as database:
        tables = ("conversations", "messages", "answers", "message_photos", "folders")
        rows: list[object] = [
            sorted(database.execute(f"SELECT * FROM {table}").fetchall(), key=repr)  # noqa: S608
            for table in tables
        ]
    return [*rows, sorted(file.name for file in (folder / "photos").rglob("*") if file.is_file())]


def read_all(store: Store) -> None:
    """Use every conversation as the window and the command line do."""
    for one in store.conversations():
        for message in store.path(one.id):
            text = f"{message.text}{message.note}{message.model}{message.usage}{message.timings}"
            text.encode()  # no half of a surrogate pair is left
        f"{one.title}{one.system}{one.model}".encode()
        again = json.loads(json.dumps(store.export([one.id])))
        store.delete(one.id)
        store.import_(again)
    "".join(folder.name for folder in store.order.folders()).encode()
    store.search("zebra")


def run(times: int, seed: int) -> Tally:
    """Try ``times`` documents."""
    chance = random.Random(seed)
    tally = Tally()
    with tempfile.TemporaryDirectory() as name:
        file, folder = Path(name) / "conversations.json", Path(name) / "data"
        store = Store.open(folder, intake)
        store.import_(sound())
        before = everything(folder)
        for number in range(times):
            document = changed(sound(), chance)
            content = json.dumps(document).encode()
            file.write_bytes(spoiled(content, chance) if chance.random() < 0.1 else content)
            began = time.process_time()
            try:
                store.import_(load_document(file))
            except UserError as error:
                tally.refused += 1
                if everything(folder) != before:
                    tally.wrong.append(f"{number}: half imported")
                if "\n" in str(error):
                    tally.wrong.append(f"{number}: no sentence")
            except Exception as error:
                tally.wrong.append(f"{number}: {type(error).__name__}: {error}"[:200])
            else:
                tally.taken += 1
                try:
                    read_all(store)
                    for one in store.conversations():
                        store.delete(one.id)
                except Exception as error:
                    tally.wrong.append(f"{number}, taken: {type(error).__name__}: {error}"[:200])
                store.close()
                for each in sorted(folder.rglob("*"), reverse=True):
                    each.unlink() if each.is_file() else each.rmdir()
                store = Store.open(folder, intake)
                store.import_(sound())
                before = everything(folder)
            tally.seconds = max(tally.seconds, time.process_time() - began)
        store.close()
    if tally.seconds > SECONDS:
        tally.wrong.append(f"{tally.seconds:.1f} s for one document")
    return tally


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    tally = run(given.times, given.seed)
    print(f"{tally.taken} taken, {tally.refused} refused, {tally.seconds:.2f} s at worst")
    for wrong in tally.wrong[:20]:
        print(f"  wrong: {wrong}")
    return int(bool(tally.wrong))


if __name__ == "__main__":
    sys.exit(main())
