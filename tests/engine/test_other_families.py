"""Models that are no LLaVA, through the same engine: M-RoPE, rows that see each other, tiles.

With random pairs in the files' real layout, for no real weights can be had here. What they see is
compared with what llama.cpp's own helper gives the same model.
"""

import ctypes
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from llama_cpp import llama_cpp as llama
from llama_cpp import mtmd_cpp as mtmd
from numpy.typing import NDArray

from lavender.chat.types import Pixels
from lavender.engine.client import Engine
from lavender.engine.family_vision import MOST_TOKENS, FamilyVision
from lavender.engine.language import Language
from lavender.engine.layout import row_count
from lavender.engine.prompt import Picture, Special, Words
from lavender.engine.protocol import Keep, ModelSpec, RunPlan
from lavender.engine.segments import segments
from lavender.engine.weights import Weights
from lavender.errors import UserError
from tests.engine.asking import PHOTO, Asked, answered, request, user
from tests.tiny_families import FAMILIES, write_family

EXACT = RunPlan(
    n_ctx=1024,
    n_batch=512,
    n_ubatch=512,
    threads=1,
    kv_type_k="f32",
    kv_type_v="f32",
    flash_attention=False,
)
PLAN = replace(EXACT, kv_type_k="q8_0", kv_type_v="f16", flash_attention=True)


def whole(width: int = 200, height: int = 120, seed: int = 1) -> Pixels:
    values = np.random.RandomState(seed).randint(0, 256, width * height * 3, dtype=np.uint8)
    return Pixels(width, height, values.tobytes())


Pair = tuple[str, Path, Path]
"""A family's name, its language model and its mmproj."""


@pytest.fixture(scope="module", params=FAMILIES)
def pair(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Pair:
    llm, mmproj = write_family(tmp_path_factory.mktemp(request.param), request.param)
    return request.param, llm, mmproj


@pytest.fixture
def spec(pair: Pair) -> ModelSpec:
    name, llm, mmproj = pair
    return ModelSpec(name, str(llm), str(mmproj), "jinja", image_size=64, whole=True, plan=PLAN)


def logits(context: object, size: int) -> NDArray[np.float32]:
    pointer = llama.llama_get_logits_ith(context, -1)
    return np.ctypeslib.as_array(pointer, (size,)).copy()


def by_mtmd(
    weights: Weights, mmproj: Path, pixels: Pixels, words: list[int]
) -> NDArray[np.float32]:
    """The last logits of BOS, the photo and ``words``, as llama.cpp's own helper evaluates them."""
    context = weights.open_context(EXACT.n_ctx)
    params = mtmd.mtmd_context_params_default()
    params.use_gpu, params.n_threads, params.image_max_tokens = False, 1, MOST_TOKENS
    seeing = mtmd.mtmd_init_from_file(str(mmproj).encode(), weights._model, params)
    data = (ctypes.c_uint8 * len(pixels.rgb)).from_buffer_copy(pixels.rgb)
    bitmap = mtmd.mtmd_bitmap_init(pixels.width, pixels.height, data)
    chunks = mtmd.mtmd_input_chunks_init()
    part = mtmd.mtmd_input_part(None, bitmap)
    parts = (ctypes.POINTER(mtmd.mtmd_input_part) * 1)(ctypes.pointer(part))
    assert mtmd.mtmd_tokenize_from_parts(seeing, chunks, parts, 1, False) == 0
    past = ctypes.c_int32(0)

    def say(tokens: list[int]) -> None:
        batch = llama.llama_batch_init(len(tokens), 0, 1)
        batch.n_tokens = len(tokens)
        for index, token in enumerate(tokens):
            batch.token[index], batch.pos[index] = token, past.value + index
            batch.n_seq_id[index], batch.seq_id[index][0], batch.logits[index] = 1, 0, 0
        batch.logits[len(tokens) - 1] = 1
        assert llama.llama_decode(context, batch) == 0
        llama.llama_batch_free(batch)
        past.value += len(tokens)

    say([1])
    status = mtmd.mtmd_helper_eval_chunks(
        seeing, context, chunks, past, 0, EXACT.n_batch, False, ctypes.byref(past)
    )
    assert status == 0
    say(words)
    result = logits(context, weights.vocabulary.size)
    mtmd.mtmd_input_chunks_free(chunks)
    mtmd.mtmd_bitmap_free(bitmap)
    mtmd.mtmd_free(seeing)
    llama.llama_free(context)
    return result


@pytest.fixture
def weights(pair: Pair) -> Iterator[Weights]:
    opened = Weights(str(pair[1]), EXACT, lambda _share: None, lambda: False)
    yield opened
    opened.close()


@pytest.mark.parametrize("size", [(200, 120), (64, 64), (90, 260)])
def test_the_model_sees_what_llama_cpps_own_helper_shows_it(
    pair: Pair, weights: Weights, size: tuple[int, int]
) -> None:
    _, llm, mmproj = pair
    pixels = whole(*size)
    vision = FamilyVision(mmproj, llm, threads=1)
    look = vision.look(pixels)
    assert not vision.report.faithful
    vision.close()
    assert row_count(look.layout) == len(look.rows)
    prompt = segments(
        [Special("bos"), Picture(PHOTO), Words("What is in this")],
        weights.vocabulary,
        {PHOTO: look.layout},
    )
    language = Language(weights)
    for segment in prompt:
        rows = look.rows[segment.first : segment.first + len(segment.cells)]
        language.evaluate(segment, rows if segment.photo else None, logits=segment is prompt[-1])
    ours = logits(language.context, weights.vocabulary.size)
    words = [cell for cell in prompt[-1].cells if isinstance(cell, int)]
    markers = look.layout[-1].tokens
    assert tuple(words[: len(markers)]) == markers or prompt[-2].cells == markers
    theirs = by_mtmd(weights, mmproj, pixels, weights.vocabulary.tokens("What is in this"))
    assert np.abs(ours - theirs).max() < 1e-3 * np.abs(theirs).max()
    # Going back to before the photo and reading it again gives the same.
    assert language.keep(len(prompt[0].cells))
    for segment in prompt[1:]:
        rows = look.rows[segment.first : segment.first + len(segment.cells)]
        language.evaluate(segment, rows if segment.photo else None, logits=segment is prompt[-1])
    assert np.array_equal(logits(language.context, weights.vocabulary.size), ours)
    language.close()


def test_a_question_about_a_photo_is_answered_and_gone_on_with(
    spec: ModelSpec, tmp_path: Path
) -> None:
    keep = Keep(str(tmp_path / "kept"), 50_000_000)
    photos = {PHOTO: whole()}
    with Engine(keep=keep) as engine:
        asked = replace(
            request(spec, user("What", PHOTO), max_tokens=5, conversation="one"), pixels=photos
        )
        first = Asked(engine, asked)
        done = first.done()
        assert done.image_tokens[PHOTO] == done.usage.image_tokens > 0
    turns = (user("What", PHOTO), answered(first), user("and red"))
    again = replace(request(spec, *turns, max_tokens=5, conversation="one"), pixels=photos)
    with Engine(keep=keep) as engine:
        second = Asked(engine, again)
        assert second.done().usage.cached_tokens > done.usage.image_tokens
    with Engine() as engine:
        fresh = Asked(engine, replace(again, conversation=""))
        assert fresh.done().usage.cached_tokens == 0
    assert second.text == fresh.text


def test_a_batch_that_rows_do_not_fit_into_is_a_sentence(tmp_path: Path) -> None:
    llm, mmproj = write_family(tmp_path, "gemma3")
    vision = FamilyVision(mmproj, llm, threads=1)
    look = vision.look(whole())
    vision.close()
    plan = replace(EXACT, n_batch=8, n_ubatch=8)
    weights = Weights(str(llm), plan, lambda _share: None, lambda: False)
    language = Language(weights)
    (shown,) = (
        segment
        for segment in segments([Picture(PHOTO)], weights.vocabulary, {PHOTO: look.layout})
        if segment.photo
    )
    with pytest.raises(UserError, match="batch of 16 tokens"):
        language.evaluate(shown, look.rows, logits=False)
    assert language.used == 0
    language.close()
    weights.close()
