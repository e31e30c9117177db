"""The library answers from its own threads, in order, and closes with everything kept."""

import io
import sqlite3
import threading
import time
from collections.abc import Iterator
from concurrent.futures import CancelledError, Future
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from lavender.chat.decoder import Decoder
from lavender.chat.types import Box, Conversation, Message, Status
from lavender.errors import UserError
from lavender.library import BIN_DAYS, DAY_S, Library
from lavender.store import Store, checksums

WAIT_S = 30.0


@pytest.fixture(scope="module")
def decoder() -> Iterator[Decoder]:
    made = Decoder()
    yield made
    made.close()


@pytest.fixture
def library(tmp_path: Path, decoder: Decoder) -> Iterator[Library]:
    made = Library(tmp_path / "data", decoder)
    yield made
    made.close()


def picture(width: int = 300, height: int = 200) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (width, height), (200, 30, 30)).save(buffer, "PNG")
    return buffer.getvalue()


def test_a_part_of_a_photo_comes_from_its_original(library: Library, decoder: Decoder) -> None:
    intake = decoder.inspect(picture(3000, 2000))
    photo = library.submit(lambda store: store.photos.add(intake)).result(WAIT_S)
    part = library.photos.crop(photo.sha256, Box(2990, 0, 50, 400)).result(WAIT_S)
    with Image.open(io.BytesIO(part)) as shown:
        assert shown.size == (10, 400)
    with pytest.raises(UserError):
        library.photos.crop("0" * 64, Box(0, 0, 1, 1)).result(WAIT_S)


def ask(store: Store, text: str) -> tuple[Conversation, Message]:
    conversation = store.create_conversation("pocket")
    _, answer = store.begin(conversation.id, text, (), "pocket")
    return conversation, store.finish(replace(answer, text="An apple.", status=Status.DONE))


def test_a_conversation_through_its_whole_life(library: Library, tmp_path: Path) -> None:
    conversation, answer = library.submit(lambda store: ask(store, "What is this?")).result(WAIT_S)
    assert [one.id for one in library.conversations().result(WAIT_S)] == [conversation.id]
    assert library.conversation(conversation.id[:9]).result(WAIT_S).title == "What is this?"
    assert library.path(conversation.id).result(WAIT_S)[-1] == answer
    assert library.search("apple").result(WAIT_S)[0].message == answer
    assert library.rename(conversation.id, "Fruit").result(WAIT_S).title == "Fruit"
    file = tmp_path / "out.json"
    library.taking.document([conversation.id], file).result(WAIT_S)
    library.bin.delete(conversation.id).result(WAIT_S)
    assert library.conversations().result(WAIT_S) == []
    (back,) = library.taking.bring_in(file).result(WAIT_S)
    assert (back.id, back.title) == (conversation.id, "Fruit")


def test_a_photo_is_taken_in_shown_and_carried_along(
    library: Library, tmp_path: Path, decoder: Decoder
) -> None:
    content = picture()
    intake = decoder.inspect(content)
    photo = library.submit(lambda store: store.photos.add(intake)).result(WAIT_S)
    assert library.submit(lambda store: store.photos.add(intake)).result(WAIT_S) == photo
    assert library.photos.original(photo.sha256).result(WAIT_S) == content
    with Image.open(io.BytesIO(library.photos.thumbnail(photo.sha256).result(WAIT_S))) as thumbnail:
        assert thumbnail.size == (256, 171)
    with Image.open(
        io.BytesIO(library.photos.preview(photo.sha256, 150).result(WAIT_S))
    ) as preview:
        assert preview.size == (150, 100)

    def ask_about(store: Store) -> str:
        conversation = store.create_conversation("pocket")
        store.begin(conversation.id, "What is red?", (photo,), "pocket")
        return conversation.id

    conversation_id = library.submit(ask_about).result(WAIT_S)
    file = tmp_path / "out.json"
    library.taking.document([conversation_id], file).result(WAIT_S)
    other = Library(tmp_path / "other", decoder)
    try:
        (there,) = other.taking.bring_in(file).result(WAIT_S)
        assert other.photos.original(there.cover).result(WAIT_S) == content
        assert other.photos.thumbnail(there.cover).result(WAIT_S)
    finally:
        other.close()


def test_work_is_done_in_the_order_it_was_asked_for(library: Library) -> None:
    done: list[int] = []
    futures = [library.submit(lambda _, n=n: done.append(n)) for n in range(200)]  # type: ignore[misc]
    for future in futures:
        future.result(WAIT_S)
    assert done == list(range(200))


def test_a_photo_being_decoded_does_not_hold_up_the_store(library: Library) -> None:
    held, free = threading.Event(), threading.Event()

    def slow() -> None:
        held.set()
        assert free.wait(WAIT_S)

    waiting: Future[None] = library.photos._thread.submit(slow)
    assert held.wait(WAIT_S)
    assert library.conversations().result(WAIT_S) == []
    free.set()
    waiting.result(WAIT_S)


def test_what_was_asked_before_closing_is_done(tmp_path: Path, decoder: Decoder) -> None:
    library = Library(tmp_path / "data", decoder)
    for number in range(20):
        library.submit(lambda store, n=number: ask(store, f"question {n}"))  # type: ignore[misc]
    library.close()
    library.close()
    with Store.open(tmp_path / "data") as store:
        assert len(store.conversations()) == 20


def test_a_library_that_does_not_open_says_so_in_every_future(
    tmp_path: Path, decoder: Decoder
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "library.db").write_bytes(b"my recipes" * 100)
    library = Library(tmp_path / "data", decoder)
    try:
        for _ in range(2):
            with pytest.raises(UserError, match="damaged"):
                library.conversations().result(WAIT_S)
        with pytest.raises(UserError, match="damaged"):
            library.ready.result(WAIT_S)
    finally:
        library.close()


def test_no_thread_is_left(tmp_path: Path, decoder: Decoder) -> None:
    before = set(threading.enumerate())
    library = Library(tmp_path / "data", decoder)
    intake = decoder.inspect(picture())
    sha256 = library.submit(lambda store: store.photos.add(intake)).result(WAIT_S).sha256
    library.photos.preview(sha256, 64).result(WAIT_S)
    library.close()
    # The decoder's deadline may have been called off just now: its thread is on its way out.
    left = {
        thread
        for thread in threading.enumerate()
        if not (isinstance(thread, threading.Timer) and thread.finished.is_set())
    }
    assert left <= before


def test_what_is_deleted_is_told_with_the_photos_that_went(
    tmp_path: Path, decoder: Decoder
) -> None:
    told: list[tuple[str, tuple[str, ...]]] = []
    library = Library(tmp_path / "told", decoder, lambda *gone: told.append(gone))
    try:
        intake = decoder.inspect(picture())
        photo = library.submit(lambda store: store.photos.add(intake)).result(WAIT_S)

        def talk(store: Store) -> str:
            conversation = store.create_conversation("pocket")
            store.begin(conversation.id, "What is red?", (photo,), "pocket")
            return conversation.id

        first, second = (library.submit(talk).result(WAIT_S) for _ in range(2))
        library.bin.delete(first[:12]).result(WAIT_S)
        library.bin.delete(second).result(WAIT_S)
    finally:
        library.close()
    assert told == [(first, ()), (second, (photo.sha256,))]


def test_the_bin_gives_back_for_thirty_days_and_then_nothing_is_left(
    tmp_path: Path, decoder: Decoder
) -> None:
    gone: list[str] = []
    library = Library(tmp_path / "data", decoder, lambda name, _photos: gone.append(name))
    old, _ = library.submit(lambda store: ask(store, "secret lavender")).result(WAIT_S)
    new, _ = library.submit(lambda store: ask(store, "another question")).result(WAIT_S)
    library.bin.put(old.id).result(WAIT_S)
    assert gone == [old.id], "what was kept to answer sooner goes at once"
    assert [one.id for one in library.conversations().result(WAIT_S)] == [new.id]
    assert library.search("secret").result(WAIT_S) == []
    assert [one.id for one in library.bin.conversations().result(WAIT_S)] == [old.id]
    library.bin.bring_back(old.id).result(WAIT_S)
    assert library.search("secret").result(WAIT_S)[0].conversation.id == old.id
    library.bin.put(old.id).result(WAIT_S)
    library.bin.put(new.id).result(WAIT_S)
    library.close()
    gone.clear()
    with closing(sqlite3.connect(tmp_path / "data" / "library.db")) as database, database:
        checksums.install(database)
        month_ago = time.time() - (BIN_DAYS + 1) * DAY_S
        database.execute("UPDATE conversations SET binned = ? WHERE id = ?", (month_ago, old.id))
    again = Library(tmp_path / "data", decoder, lambda name, _photos: gone.append(name))
    again.ready.result(WAIT_S)
    assert [one.id for one in again.bin.conversations().result(WAIT_S)] == [new.id]
    assert gone == [old.id]
    again.bin.empty().result(WAIT_S)
    again.bin.erased().result(WAIT_S)
    assert again.bin.conversations().result(WAIT_S) == ()
    again.close()
    files = (tmp_path / "data").rglob("library.db*")
    assert not any(b"secret lavender" in file.read_bytes() for file in files)


def pictured(library: Library, decoder: Decoder) -> tuple[str, str]:
    """A conversation about a photo, and the photo's name."""
    intake = decoder.inspect(picture(3000, 2000))

    def make(store: Store) -> str:
        photo = store.photos.add(intake)
        conversation = store.create_conversation("pocket", title="Red")
        _, answer = store.begin(conversation.id, "What is red?", (photo,), "pocket")
        store.finish(replace(answer, text="**All** of it.", status=Status.DONE))
        return conversation.id

    return library.submit(make).result(WAIT_S), intake.photo.sha256


def test_a_conversation_is_taken_along_in_every_form(
    library: Library, decoder: Decoder, tmp_path: Path
) -> None:
    conversation_id, sha256 = pictured(library, decoder)
    library.taking.markdown(conversation_id, tmp_path / "Red.md").result(WAIT_S)
    assert (tmp_path / "Red photos" / "Red 1.png").is_file()
    library.taking.html(conversation_id, tmp_path / "Red.html").result(WAIT_S)
    assert "<strong>All</strong>" in (tmp_path / "Red.html").read_text("utf-8")
    out = tmp_path / "out"
    out.mkdir()
    (out / "red 1.png").write_bytes(b"another one")
    (saved,) = library.taking.photos(conversation_id, out).result(WAIT_S)
    assert saved.name == "Red 1 2.png", "another's photo stays, whatever its letters' case"
    saved = library.taking.photo(sha256, tmp_path / "one.png").result(WAIT_S)
    with Image.open(saved) as image:
        assert image.size == (3000, 2000)
    talk, previews = library.taking.pictured(conversation_id, 600).result(WAIT_S)
    assert [message.text for message in talk.messages] == ["What is red?", "**All** of it."]
    with Image.open(io.BytesIO(previews[sha256])) as image:
        assert max(image.size) == 600


def test_a_photo_whose_file_is_gone_does_not_cost_the_rest(
    library: Library, decoder: Decoder, tmp_path: Path
) -> None:
    conversation_id, sha256 = pictured(library, decoder)
    library.submit(lambda store: store.photos.path(sha256).unlink()).result(WAIT_S)
    library.taking.html(conversation_id, tmp_path / "x.html").result(WAIT_S)
    assert "no longer in the library" in (tmp_path / "x.html").read_text("utf-8")
    assert library.taking.pictured(conversation_id, 100).result(WAIT_S)[1] == {}
    with pytest.raises(UserError, match="no longer in your library"):
        library.taking.photos(conversation_id, tmp_path).result(WAIT_S)
    with pytest.raises(UserError, match="no longer in your library"):
        library.taking.photo(sha256, tmp_path / "x.jpg").result(WAIT_S)


def test_photos_of_a_conversation_without_any_are_a_sentence(
    library: Library, tmp_path: Path
) -> None:
    conversation, _ = library.submit(lambda store: ask(store, "Hello?")).result(WAIT_S)
    with pytest.raises(UserError, match="no photo"):
        library.taking.photos(conversation.id, tmp_path).result(WAIT_S)


def test_an_export_that_closing_interrupts_writes_nothing(tmp_path: Path) -> None:
    own = Decoder()
    library = Library(tmp_path / "data", own)
    conversation_id, _ = pictured(library, own)
    own.close()
    with pytest.raises(CancelledError):
        library.taking.html(conversation_id, tmp_path / "x.html").result(WAIT_S)
    with pytest.raises(CancelledError):
        library.taking.markdown(conversation_id, tmp_path / "x.md").result(WAIT_S)
    library.close()
    assert [one.name for one in tmp_path.iterdir()] == ["data"]


def test_what_is_more_urgent_comes_before_opening(tmp_path: Path, decoder: Decoder) -> None:
    urgent = threading.Event()
    library = Library(tmp_path / "data", decoder, after=lambda: urgent.wait(WAIT_S))
    listed = library.conversations()
    assert not (tmp_path / "data").exists()
    urgent.set()
    assert listed.result(WAIT_S) == []
    library.close()


def fill(library: Library, number: int) -> list[str]:
    """Conversations of one turn."""
    return [
        library.submit(lambda store, n=n: ask(store, f"question {n}")).result(WAIT_S)[0].id  # type: ignore[misc]
        for n in range(number)
    ]


def test_a_long_deletion_lets_others_have_their_turn(library: Library) -> None:
    ids = fill(library, 40)
    deleting = library.bin.delete(*ids)
    assert library.conversations().result(WAIT_S), "a few are gone, and the rest not yet"
    assert not deleting.done()
    deleting.result(WAIT_S)
    assert library.conversations().result(WAIT_S) == []
    library.bin.erased().result(WAIT_S)
    assert not library.submit(lambda store: store.erasing.is_due).result(WAIT_S)


def test_what_is_deleted_twice_at_a_time_is_gone_once(library: Library) -> None:
    ids = fill(library, 10)
    library.bin.put(*ids).result(WAIT_S)
    deleting = [library.bin.empty(), library.bin.empty(), library.bin.empty()]
    for each in deleting:
        each.result(WAIT_S)
    assert library.bin.conversations().result(WAIT_S) == ()


def test_closing_ends_a_deletion_and_leaves_the_erasing_to_the_next_start(
    tmp_path: Path, decoder: Decoder
) -> None:
    library = Library(tmp_path / "data", decoder)
    deleting = library.bin.delete(*fill(library, 40))
    library.close()
    deleting.result(0)
    with Store.open(tmp_path / "data") as store:
        assert store.conversations() == []
        assert store.erasing.is_due
    again = Library(tmp_path / "data", decoder)
    again.bin.erased().result(WAIT_S)
    again.close()
    with Store.open(tmp_path / "data") as store:
        assert not store.erasing.is_due


def test_what_cannot_be_deleted_is_said_and_nothing_goes(library: Library) -> None:
    (kept,) = fill(library, 1)
    with pytest.raises(UserError, match="no conversation"):
        library.bin.delete(kept, "f" * 32).result(WAIT_S)
    assert [one.id for one in library.conversations().result(WAIT_S)] == [kept]


def test_a_long_conversation_goes_bit_by_bit_with_its_photos(
    tmp_path: Path, decoder: Decoder
) -> None:
    told: list[tuple[str, ...]] = []
    library = Library(tmp_path / "data", decoder, lambda _name, photos: told.append(photos))
    first, last = (decoder.inspect(picture(*size)) for size in ((20, 30), (30, 20)))

    def talk(store: Store) -> str:
        identity = store.create_conversation("pocket").id
        for number in range(60):
            shown = {0: (first,), 59: (last,)}.get(number, ())
            photos = tuple(store.photos.add(each) for each in shown)
            _, answer = store.begin(identity, f"question {number}", photos, "pocket")
            store.finish(replace(answer, text="yes", status=Status.DONE))
        return identity

    identity = library.submit(talk).result(WAIT_S)
    deleting = library.bin.delete(identity)
    assert [one.id for one in library.bin.conversations().result(WAIT_S)] == [identity]
    assert len(library.submit(lambda store: store.roots(identity)).result(WAIT_S)) > 0
    deleting.result(WAIT_S)
    assert library.bin.conversations().result(WAIT_S) == ()
    assert told == [(last.photo.sha256,), (first.photo.sha256,)]
    library.close()
