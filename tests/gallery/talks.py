"""Made-up conversations for the gallery, written through the store as real ones are."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter

from lavender import startup
from lavender.chat.drafts import Kind, Prompt
from lavender.chat.types import Conversation, Message, Photo, Status, Timings, Usage
from lavender.engine.child import ChildGone
from lavender.engine.sentences import KILLED, model_gone
from lavender.errors import Sentence
from lavender.library import DAY_S
from lavender.store import Store
from tests.gallery.words import FRIDGE, LONG, POCKET, RICH

MODEL = "pocket"
# What Pocket took for the question about the fridge, after loading, on two cores.
USAGE = Usage(prompt_tokens=114, image_tokens=64, cached_tokens=0, completion_tokens=41)
TIMINGS = Timings(0.02, 0.012, 0.018, 0.652, 0.667, 2770.5)


@dataclass
class Talks:
    """What there is: conversations by a short name, and photos in the order they came."""

    photos: list[Photo] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)
    by_name: dict[str, Conversation] = field(default_factory=dict)
    live: Message | None = None
    pdf: Path = Path()


def fill(program: startup.Program, folder: Path) -> Talks:
    """Write all of it into the program's library."""
    samples = program.paths.resources / "samples"
    talks = Talks()
    names = ("fridge", "shop", "street", "playroom")
    talks.files = [samples / f"{name}.png" for name in names] + _parts(samples, folder)
    talks.pdf = _pdf(talks.files[:6], folder / "Holiday album.pdf")
    talks.photos = [program.assistant.attach(file).result(30) for file in talks.files]
    program.library.submit(lambda store: _write(store, talks)).result(30)
    for prompt in (
        Prompt("a", Kind.PROMPT, "Alt text", "Describe this photo in one sentence for a reader."),
        Prompt("b", Kind.PROMPT, "What does it cost?", "Read every price in this photo."),
        Prompt("c", Kind.SYSTEM, "Patient teacher", "Explain as to a child, step by step."),
    ):
        program.library.prompts.keep(prompt).result(10)
    return talks


def _parts(samples: Path, folder: Path) -> list[Path]:
    """More photos: parts of the samples, in other shapes."""
    made = []
    for number, box in enumerate(
        ((0.1, 0.1, 0.8, 0.5), (0.3, 0.1, 0.4, 0.8), (0.4, 0.4, 0.5, 0.5))
    ):
        for name in ("fridge", "shop", "street", "playroom"):
            image = QImage(str(samples / f"{name}.png"))
            left, top, width, height = box
            area = QRectF(
                left * image.width(),
                top * image.height(),
                width * image.width(),
                height * image.height(),
            )
            path = folder / f"{name} {number}.png"
            part = image.copy(area.toRect())
            if number == 1:
                part.flip(Qt.Orientation.Horizontal)
            assert part.save(str(path))
            made.append(path)
    return made


def _pdf(files: Sequence[Path], path: Path) -> Path:
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    writer.setPageMargins(QMarginsF(12, 12, 12, 12))
    painter = QPainter(writer)
    for number, file in enumerate(files):
        if number:
            writer.newPage()
        side = painter.viewport().width()
        painter.drawImage(QRect(0, 0, side, side), QImage(str(file)))
    painter.end()
    return path


def _write(store: Store, talks: Talks) -> None:
    fridge, shop, street, playroom = talks.photos[:4]
    asked, described, playing = POCKET
    turns = [(asked, POCKET[asked], (fridge,))]
    _talk(store, talks, "fridge", turns, 0, title="What is in my fridge?")
    _talk(store, talks, "described", [(described, POCKET[described], (fridge,))], 0.005)
    _talk(store, talks, "four", [("Which of these is outdoors?", LONG, talks.photos[:4])], 0.01)
    _talk(
        store, talks, "rich", [("What is on the shelf, and what is it worth?", RICH, (shop,))], 0.02
    )
    _talk(
        store,
        talks,
        "playroom",
        [(playing, POCKET[playing], (playroom,))],
        1,
    )
    _talk(store, talks, "street", [("Is the shop open?", LONG, (street,))], 1.1)
    _talk(
        store,
        talks,
        "sign",
        [("この看板には何と書いてありますか", "「営業中」です。", (street,))],
        1.2,
    )
    many = [
        (f"Question {n}: and at number {n}?", f"{LONG} House {n} is next.", ()) for n in range(40)
    ]
    _talk(store, talks, "long", [("Walk me down this street", LONG, (street,)), *many], 3)
    for number, title in enumerate(
        (
            "A recipe from the photo of a very handwritten card by my grandmother",
            "Boat in the harbour",
            "ما هذا النبات؟",
            "Receipt of the bakery",
            "Which bird is this?",
            "Train times",
        )
    ):
        photo = talks.photos[4 + number]
        _talk(store, talks, title, [(title, LONG, (photo,))], 4 + 9 * number, title=title)
    _talk(store, talks, "many", [("Sort these by room", LONG, talks.photos[10:])], 7)
    _versions(store, talks, fridge)
    _endings(store, talks, fridge)
    _others(store, talks)


def _talk(
    store: Store,
    talks: Talks,
    name: str,
    turns: Sequence[tuple[str, str, Sequence[Photo]]],
    days_ago: float = 0.03,
    title: str = "",
    **ended: object,
) -> Message:
    conversation = store.create_conversation(MODEL)
    for question, text, photos in turns:
        _, writing = store.begin(conversation.id, question, tuple(photos), MODEL)
        settled = replace(
            writing,
            text=text,
            status=Status.DONE,
            usage=USAGE if photos else replace(USAGE, image_tokens=0),
            timings=TIMINGS,
        )
        last = store.finish(replace(settled, **ended))  # type: ignore[arg-type]
    if title:
        store.rename(conversation.id, title)
    _age(store, conversation.id, days_ago)
    talks.by_name[name] = store.conversation(conversation.id)
    return last


def _age(store: Store, conversation_id: str, days: float) -> None:
    """As if it had been asked so many days ago."""
    when = time.time() - days * DAY_S
    with store.transaction():
        store._database.execute(
            "UPDATE conversations SET created = ?, updated = ? WHERE id = ?",
            (when, when, conversation_id),
        )


def _versions(store: Store, talks: Talks, photo: Photo) -> None:
    """Three answers to one question, of which the second is shown."""
    _talk(store, talks, "versions", [("What could I cook?", FRIDGE, (photo,))], 0.2)
    conversation = talks.by_name["versions"]
    question, first = store.path(conversation.id)
    answers = [first]
    for text in ("A **salad** of lettuce, tomato and pepper.", "An omelette."):
        writing = store.begin_answer(conversation.id, question.id, MODEL)
        done = replace(writing, text=text, status=Status.DONE, usage=USAGE, timings=TIMINGS)
        answers.append(store.finish(done))
    store.show_version(conversation.id, answers[1].id)


def _endings(store: Store, talks: Talks, photo: Photo) -> None:
    """An answer for each way of ending, and one that did not end."""
    cut = FRIDGE[:160]
    failed = (model_gone(ChildGone("language", "killed", exit_code=KILLED), loading=True, file=""),)
    left = (Sentence("Older messages no longer fit and were left out."),)
    for name, question, text, ended in (
        ("stopped", "What is on the upper shelf?", cut, {"status": Status.STOPPED}),
        ("failed", "Is the milk still good?", "", {"status": Status.FAILED, "notes": failed}),
        ("interrupted", "What should I buy?", cut, {"status": Status.INTERRUPTED}),
        ("notice", "Supper for four, from this?", FRIDGE, {"notes": left}),
        ("length", "List everything in here", cut, {"stop_reason": "length"}),
    ):
        _talk(store, talks, name, [(question, text, (photo,))], 5, **ended)
    turns = [(f"And what is on shelf {n}?", LONG, ()) for n in range(5)]
    usage = replace(USAGE, prompt_tokens=1800, left_out=2)
    _talk(
        store,
        talks,
        "forgotten",
        [("What do you see on these shelves?", LONG, (photo,)), *turns],
        6,
        usage=usage,
    )
    conversation = store.create_conversation(MODEL)
    _, talks.live = store.begin(conversation.id, "What is in my fridge?", (photo,), MODEL)
    store.rename(conversation.id, "Something for the lunch box")
    _age(store, conversation.id, 1.3)
    talks.by_name["live"] = store.conversation(conversation.id)


def _others(store: Store, talks: Talks) -> None:
    """Pins, folders, and something in the bin."""
    kitchen = store.order.make("Kitchen")
    store.order.move([talks.by_name[name].id for name in ("rich", "versions")], kitchen.id)
    garden = store.order.make("Garden and balcony")
    store.order.move([talks.by_name[name].id for name in ("Which bird is this?",)], garden.id)
    store.order.show(garden.id, False)
    store.order.pin([talks.by_name["fridge"].id], True)
    for name in ("Boat in the harbour", "Train times", "length"):
        store.put_away(talks.by_name[name].id)
