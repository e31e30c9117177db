"""Conversations travel whole, and a document from a stranger does no harm."""

import base64
import copy
import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from lavender.chat.types import Message, Status, Timings, Usage
from lavender.errors import Sentence, UserError
from lavender.store import Store, load_document, save_document
from tests.store.conftest import intake


@pytest.fixture
def exported(store: Store) -> dict[str, Any]:
    """One conversation with photos, an edited question and two answers, as a document."""
    photos = tuple(store.photos.add(intake(content)) for content in (b"fridge", b"shelf"))
    conversation = store.create_conversation("pocket", "Be brief.", "Kitchen")
    question, answer = store.begin(conversation.id, "What is in my 冰箱?", photos, "pocket")
    store.finish(
        replace(
            answer,
            text="An apple.",
            status=Status.DONE,
            stop_reason="end",
            notes=(Sentence("Older turns were left out."),),
            usage=Usage(9, 4, 0, 3),
            timings=Timings(total_s=1.5),
        )
    )
    store.begin(conversation.id, "And?", photos[:1], "pocket")
    again = store.begin_answer(conversation.id, question.id, "other")
    store.finish(replace(again, text="A pear.", status=Status.STOPPED))
    document: dict[str, Any] = json.loads(json.dumps(store.export([conversation.id])))
    return document


def tree(messages: list[Message]) -> list[tuple[object, ...]]:
    """Everything of messages except their ids."""
    places = {message.id: place for place, message in enumerate(messages)}
    return [
        (
            places.get(str(m.parent_id)),
            m.role,
            m.text,
            m.photos,
            Status.INTERRUPTED if m.status is Status.WRITING else m.status,
            m.created,
            m.model,
            m.note,
            m.stop_reason,
            m.usage,
            m.timings,
        )
        for m in messages
    ]


def test_a_conversation_arrives_whole_in_another_library(
    store: Store, exported: dict[str, Any], tmp_path: Path
) -> None:
    (here,) = store.conversations()
    with Store.open(tmp_path / "other", intake) as other:
        (there,) = other.import_(exported)
        assert there == here
        assert tree(other._messages.all(there.id)) == tree(store._messages.all(here.id))
        assert [m.text for m in other.path(there.id)] == [m.text for m in store.path(here.id)]
        for photo in store.path(here.id)[0].photos:
            assert other.photos.read(photo.sha256) == store.photos.read(photo.sha256)
            assert other.photos.thumbnail(photo.sha256)
        assert other.search("冰箱")


def test_a_conversation_that_is_already_there_gets_new_ids(
    store: Store, exported: dict[str, Any]
) -> None:
    (here,) = store.conversations()
    before = store.path(here.id)
    (copied,) = store.import_(exported)
    assert copied.id != here.id
    assert store.path(here.id) == before
    assert tree(store._messages.all(copied.id)) == tree(store._messages.all(here.id))
    store.delete(copied.id)
    assert store.photos.read(before[0].photos[0].sha256) == b"fridge"


def test_a_deleted_conversation_comes_back_under_its_id(
    store: Store, exported: dict[str, Any]
) -> None:
    (here,) = store.conversations()
    store.delete(here.id)
    assert store.import_(exported) == [here]


def test_a_document_survives_a_file(store: Store, exported: dict[str, Any], tmp_path: Path) -> None:
    file = tmp_path / "out.json"
    save_document(exported, file)
    assert load_document(file) == exported
    assert list(tmp_path.glob("*out.json*")) == [file]
    with pytest.raises(UserError, match="cannot be written"):
        save_document(exported, tmp_path / "missing" / "out.json")
    for name, content in [("a.json", b"{"), ("b.json", b"\xff\xfe\0"), ("c.json", b"[" * 10**6)]:
        (tmp_path / name).write_bytes(content)
        with pytest.raises(UserError, match=name):
            load_document(tmp_path / name)


def _message(document: dict[str, Any], place: int = 0) -> dict[str, Any]:
    message: dict[str, Any] = document["conversations"][0]["messages"][place]
    return message


def _spoil(document: dict[str, Any], how: str) -> object:  # noqa: PLR0912 - one spoilage each
    conversation = document["conversations"][0]
    match how:
        case "not an object":
            return [document]
        case "nothing":
            return None
        case "another format":
            document["format"] = "chatgpt"
        case "no version":
            del document["version"]
        case "no photos":
            del document["photos"]
        case "other bytes":
            name = next(iter(document["photos"]))
            document["photos"][name] = base64.b64encode(b"something else").decode()
        case "no base64":
            document["photos"][next(iter(document["photos"]))] = "ä"
        case "a path as a photo":
            document["photos"]["../../evil"] = base64.b64encode(b"evil").decode()
        case "a photo that is missing":
            document["photos"].popitem()
        case "a picture that cannot be read":
            content = b"bad picture"
            name = hashlib.sha256(content).hexdigest()
            document["photos"][name] = base64.b64encode(content).decode()
            _message(document)["photos"] = [name]
        case "a circle":
            _message(document)["parent"] = _message(document, 1)["id"]
        case "an unknown parent":
            _message(document, 1)["parent"] = "nobody"
        case "two of one id":
            _message(document, 2)["id"] = _message(document)["id"]
        case "an answer first":
            _message(document)["role"] = "assistant"
        case "a system turn":
            _message(document)["role"] = "system"
        case "an odd id":
            conversation["id"] = "../x"
        case "a number as text":
            _message(document)["text"] = 7
        case "an endless time":
            conversation["created"] = float("inf")
        case "no time":
            conversation["updated"] = "yesterday"
        case "a far time":
            conversation["updated"] = 1e300
        case "counts of words":
            _message(document, 1)["usage"] = {"prompt_tokens": "many"}
        case "a leaf elsewhere":
            conversation["leaf"] = "nobody"
        case "an odd status":
            _message(document, 1)["status"] = "brilliant"
    return document


@pytest.mark.parametrize(
    "how",
    [
        "not an object",
        "nothing",
        "another format",
        "no version",
        "no photos",
        "other bytes",
        "no base64",
        "a path as a photo",
        "a photo that is missing",
        "a picture that cannot be read",
        "a circle",
        "an unknown parent",
        "two of one id",
        "an answer first",
        "a system turn",
        "an odd id",
        "a number as text",
        "an endless time",
        "no time",
        "a far time",
        "counts of words",
        "a leaf elsewhere",
        "an odd status",
    ],
)
def test_a_spoiled_document_changes_nothing(
    store: Store, exported: dict[str, Any], tmp_path: Path, how: str
) -> None:
    document = _spoil(copy.deepcopy(exported), how)
    assert document != exported
    with Store.open(tmp_path / "other", intake) as other:
        with pytest.raises(UserError) as caught:
            other.import_(document)
        assert "\n" not in str(caught.value)
        assert other.conversations() == []
        assert not [path for path in (tmp_path / "other" / "photos").rglob("*") if path.is_file()]


def test_a_document_of_a_newer_version_is_named_as_such(
    store: Store, exported: dict[str, Any]
) -> None:
    with pytest.raises(UserError, match="newer Lavender"):
        store.import_(exported | {"version": 2})


def test_an_export_of_nothing_can_be_imported(open_store: Callable[[], Store]) -> None:
    store = open_store()
    assert store.import_(store.export([])) == []
    with pytest.raises(UserError, match="There is no conversation"):
        store.export(["missing"])
