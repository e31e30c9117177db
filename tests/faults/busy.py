"""A program at work that says on a pipe what was acknowledged, until it is killed.

It does what the assistant and the window ask of a library, through the library's own thread:
questions with photos, answers written down in pieces, imports, deletions, turns taken out, backups.
With ``engine`` it is the whole program, with children for photos and answers and kept snapshots.
"""

import base64
import json
import os
import random
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from lavender.assistant import AssistantEvent, Finished, PieceEvent, Sampling, Started
from lavender.chat.decoder import Decoder, Intake
from lavender.chat.types import Message, Status, Usage
from lavender.library import Library
from lavender.paths import find
from lavender.startup import Program
from lavender.store import Store, Upkeep
from tests.store.conftest import intake

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"


class Undecoded(Decoder):
    """Takes any bytes for a picture, without a child."""

    def inspect(self, source: Path | bytes, name: str = "") -> Intake:
        """What the decoder would say."""
        del name
        return intake(source if isinstance(source, bytes) else source.read_bytes())


class Acks:
    """One JSON object a line; a line is written at once or not at all."""

    def __init__(self, pipe: int) -> None:
        self._pipe = pipe

    def say(self, kind: str, **facts: Any) -> None:
        """``kind`` is what happened, ``facts`` whose and what."""
        os.write(self._pipe, (json.dumps({"kind": kind, **facts}) + "\n").encode())


def work(folder: Path, seed: int, pipe: int) -> None:
    """Work on the library in ``folder`` for ever."""
    rng, acks = random.Random(seed), Acks(pipe)
    library = Library(folder, Undecoded())
    library.ready.result()
    acks.say("open")
    acts = [_ask] * 6 + [_import, _delete, _take_out, _back_up]
    while True:
        rng.choice(acts)(library, folder, rng, acks)


def work_whole(folder: Path, seed: int, pipe: int) -> None:
    """Ask Pocket about photos for ever, with everything that belongs to a program."""
    rng, acks = random.Random(seed), Acks(pipe)
    with Program(find(folder)) as program:
        program.library.ready.result()
        acks.say("open")
        conversation: str | None = None
        while True:
            photo = program.assistant.attach(SAMPLES / rng.choice(PHOTOS)).result()
            acks.say("photo", sha256=photo.sha256)
            asked: list[Started] = []

            def hear(event: AssistantEvent, asked: list[Started] = asked) -> None:
                match event:
                    case Started():
                        asked.append(event)
                        acks.say("asked", **_question(event.question, event.answer))
                    case PieceEvent():
                        acks.say("piece")
                    case Finished():
                        acks.say("answered", id=event.message.id, text=event.message.text)

            program.assistant.ask(
                conversation_id=conversation,
                text=f"What is in this photo? {rng.random()}",
                photos=(photo,),
                model="pocket",
                listener=hear,
                sampling=Sampling(max_tokens=48),
            ).result.result()
            conversation = asked[0].conversation.id if rng.random() < 0.7 else None


PHOTOS = sorted(path.name for path in SAMPLES.glob("*.png"))


def _question(question: Message, answer: Message) -> dict[str, Any]:
    return {
        "conversation": question.conversation_id,
        "id": question.id,
        "text": question.text,
        "answer": answer.id,
        "photos": [photo.sha256 for photo in question.photos],
    }


def _ask(library: Library, folder: Path, rng: random.Random, acks: Acks) -> None:
    content = rng.randbytes(rng.choice((100, 5_000, 60_000)))
    photo = library.submit(lambda store: store.photos.add(intake(content))).result()
    acks.say("photo", sha256=photo.sha256)
    known = library.conversations(limit=5).result()
    words = f"Question {rng.random()} with some words."

    def begin(store: Store) -> tuple[Message, Message]:
        with store.transaction():
            head = rng.choice(known) if known and rng.random() < 0.7 else None
            identity = head.id if head else store.create_conversation("m").id
            return store.begin(identity, words, (photo,), "m")

    question, answer = library.submit(begin).result()
    acks.say("asked", **_question(question, answer))
    text = ""
    writes: list[Future[None]] = []
    for _ in range(rng.randrange(4)):
        text += f"A piece of an answer, {rng.random()}. "
        said = text
        writes.append(library.submit(partial(Store.write, answer_id=answer.id, text=said)))
        if rng.random() < 0.5:
            writes[-1].result()
            acks.say("written", id=answer.id, text=text)
    done = replace(answer, text=text, status=Status.DONE, usage=Usage(9, 4, 0, 3))
    library.submit(lambda store: store.finish(done)).result()
    acks.say("answered", id=answer.id, text=text)


def _import(library: Library, folder: Path, rng: random.Random, acks: Acks) -> None:
    content = rng.randbytes(3_000)
    sha256 = intake(content).photo.sha256
    names = [rng.randbytes(16).hex() for _ in range(21)]
    messages: list[dict[str, Any]] = [
        {
            "id": name,
            "parent": names[place] if place else None,
            "role": "assistant" if place % 2 else "user",
            "text": f"Imported {name}",
            "created": 1.7e9,
            "photos": [] if place % 2 else [sha256],
        }
        | ({"model": "m", "status": "done", "note": "", "stop_reason": ""} if place % 2 else {})
        | ({"usage": {}, "timings": {}} if place % 2 else {})
        for place, name in enumerate(names[1:])
    ]
    document = {
        "format": "lavender-conversations",
        "version": 1,
        "photos": {sha256: base64.b64encode(content).decode()},
        "conversations": [
            {
                "id": names[0],
                "title": "Imported",
                "model": "m",
                "system": "",
                "created": 1.7e9,
                "updated": 1.7e9,
                "leaf": names[-1],
                "pinned": False,
                "folder": "",
                "messages": messages,
            }
        ],
    }
    library.submit(lambda store: store.import_(document)).result()
    for each in messages:
        acks.say("imported", conversation=names[0], id=each["id"], text=each["text"])
    acks.say("photo", sha256=sha256)


def _delete(library: Library, folder: Path, rng: random.Random, acks: Acks) -> None:
    known = library.conversations().result()
    if len(known) < 6:
        return
    for each in rng.sample(known, len(known) // 3):
        acks.say("deleting", conversation=each.id)
        library.bin.delete(each.id).result()
        acks.say("deleted", conversation=each.id)


def _take_out(library: Library, folder: Path, rng: random.Random, acks: Acks) -> None:
    known = library.conversations(limit=3).result()
    if not known:
        return
    path = library.path(known[-1].id).result()
    questions = [each for each in path if each.role == "user"]
    if not questions or any(each.status is Status.WRITING for each in path):
        return
    question = rng.choice(questions)
    answers = library.submit(lambda store: store.children(question.id)).result()
    acks.say("taking", ids=[question.id, *(each.id for each in answers)])
    removed = library.turns.remove(question.id).result()
    if rng.random() < 0.5:
        library.turns.forget(removed).result()


def _back_up(library: Library, folder: Path, rng: random.Random, acks: Acks) -> None:
    Upkeep(folder).back_up()
    acks.say("backed up")
