"""What a model saw is what went in: the same pixels, the same number of tokens."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from lavender.assistant import AssistantEvent, Finished
from lavender.chat.types import Lens, Photo
from lavender.errors import UserError
from lavender.paths import find
from lavender.startup import Program
from tests.reference.cases import NEXT
from tests.tiny import write_pair

WAIT_S = 60.0


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    with Program(find(tmp_path_factory.mktemp("data"))) as program:
        pair = write_pair(tmp_path_factory.mktemp("pair"), NEXT["next"])
        program.models.import_pair(*pair, "next")
        yield program


@pytest.fixture
def wide(program: Program, tmp_path: Path) -> Photo:
    path = tmp_path / "wide.png"
    Image.linear_gradient("L").resize((300, 70)).save(path)
    return program.assistant.attach(path).result(WAIT_S)


def test_a_square_and_its_tokens(program: Program, wide: Photo) -> None:
    seen = program.assistant.seen(wide, "pocket").result(WAIT_S)
    original = program.library.photos.original(wide.sha256).result(WAIT_S)
    assert seen.pixels == program.decoder.pixels(original, Lens(112))
    assert (seen.pixels.width, seen.pixels.height, seen.tokens) == (112, 112, 64)


def test_tiles_count_as_many_tokens_as_the_answer_says(program: Program, wide: Photo) -> None:
    events: list[AssistantEvent] = []
    program.assistant.ask(
        conversation_id=None, text="What?", photos=(wide,), model="next", listener=events.append
    ).result.result(WAIT_S)
    finished = events[-1]
    assert isinstance(finished, Finished)
    seen = program.assistant.seen(wide, "next").result(WAIT_S)
    assert seen.tokens == finished.image_tokens[wide.sha256] == finished.message.usage.image_tokens
    rows, columns = seen.pixels.tiles
    assert seen.pixels.height == seen.pixels.width * (1 + rows * columns)
    assert rows * columns > 0


def test_what_is_gone_is_said(program: Program, wide: Photo) -> None:
    with pytest.raises(UserError):
        program.assistant.seen(wide, "no-such-model").result(WAIT_S)
    with pytest.raises(UserError):
        program.assistant.seen(Photo("0" * 64, 1, 1, "image/png", 1), "pocket").result(WAIT_S)
