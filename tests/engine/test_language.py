"""llama.cpp under our hands: the cache holds what it is said to hold, and aborts leave it whole."""

import ctypes
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from llama_cpp import llama_cpp as llama
from numpy.typing import NDArray

from lavender.engine.language import Language, Stopped
from lavender.engine.protocol import ModelSpec, RunPlan
from lavender.engine.segments import Segment
from lavender.engine.weights import Weights
from lavender.errors import UserError
from tests.engine.asking import PHOTO, PLAN
from tests.tiny import Tiny, write_language_model


@llama.llama_log_callback  # type: ignore[untyped-decorator]
def _quiet(_level: int, _text: bytes, _data: object) -> None:
    pass


@pytest.fixture(scope="module", autouse=True)
def quiet() -> None:
    llama.llama_log_set(_quiet, ctypes.c_void_p())
    llama.llama_backend_init()


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("language")
    return write_language_model(folder / "llm.gguf", Tiny(weights="q8_0"))


class Flag:
    """An abort callback that says True after so many questions."""

    def __init__(self) -> None:
        self.after: int | None = None

    def __call__(self) -> bool:
        if self.after is not None:
            self.after -= 1
        return self.after is not None and self.after < 0


def open_model(file: Path, aborted: Callable[[], bool] = Flag(), plan: RunPlan = PLAN) -> Language:  # noqa: B008
    return Language(Weights(str(file), plan, lambda _share: None, aborted))


@pytest.fixture
def language(file: Path) -> Iterator[Language]:
    opened = open_model(file)
    yield opened
    opened.close()


def logits(language: Language) -> NDArray[np.float32]:
    pointer = llama.llama_get_logits_ith(language.context, -1)
    return np.ctypeslib.as_array(pointer, (language.vocabulary.size,)).copy()


def words(*ids: int) -> Segment:
    return Segment(tuple(ids))


PROMPT = [
    words(1, 300, 301, 302),
    Segment(tuple((PHOTO, row) for row in range(16)), photo=PHOTO),
    words(303, 304, 305),
]
ROWS = np.random.RandomState(1).standard_normal((16, 64)).astype(np.float32)


def read(language: Language, prompt: list[Segment]) -> NDArray[np.float32]:
    kept = min(language.reusable(prompt), len(prompt) - 1)
    assert language.keep(sum(len(segment.cells) for segment in prompt[:kept]))
    for segment in prompt[kept:]:
        language.evaluate(segment, ROWS if segment.photo else None, logits=segment is prompt[-1])
    return logits(language)


def test_reading_a_prompt_again_gives_the_same_numbers(language: Language) -> None:
    first = read(language, PROMPT)
    assert language.reusable(PROMPT) == 3
    for token in (310, 311, 312):
        language.append(token)
    assert np.array_equal(read(language, PROMPT), first)
    read(language, [words(1, 400), words(401)])
    assert np.array_equal(read(language, PROMPT), first)


def test_a_written_answer_is_reused_by_the_next_turn(language: Language) -> None:
    read(language, PROMPT)
    for token in (310, 311):
        language.append(token)
    longer = [*PROMPT, words(310, 311), words(2, 303)]
    assert language.reusable(longer) == 4
    warm = read(language, longer)
    language.keep(0)
    assert np.array_equal(read(language, longer), warm)


def test_a_written_answer_and_one_read_at_once_give_the_same_numbers(language: Language) -> None:
    """The measured fact that cold and warm caches agree: Q8_0 weights with K in q8_0, V in f16."""
    longer = [*PROMPT, words(310, 311, 312, 313, 314), words(2, 303)]
    language.keep(0)
    cold = read(language, longer)
    read(language, PROMPT)
    for token in (310, 311, 312, 313, 314):
        language.append(token)
    assert np.array_equal(read(language, longer), cold)


def test_another_photo_is_not_taken_for_the_one_in_the_cache(language: Language) -> None:
    read(language, PROMPT)
    other = Segment(tuple(("b" * 64, row) for row in range(16)), photo="b" * 64)
    assert language.reusable([PROMPT[0], other, PROMPT[2], words(5)]) == 1


def test_an_abort_leaves_the_cache_as_it_was(file: Path) -> None:
    flag = Flag()
    language = open_model(file, flag)
    try:
        expected = read(language, PROMPT)
        language.keep(4)
        flag.after = 3
        with pytest.raises(Stopped):
            language.evaluate(PROMPT[1], ROWS, logits=False)
        assert language.used == 4
        flag.after = None
        assert np.array_equal(read(language, PROMPT), expected)
        flag.after = 3
        with pytest.raises(Stopped):
            language.append(310)
        assert language.used == 23
    finally:
        language.close()


def test_an_abort_of_the_first_words_leaves_nothing_of_them(file: Path) -> None:
    """The first of several ubatches may be in the cache when the second is aborted."""
    flag = Flag()
    plan = RunPlan(n_ctx=512, n_batch=256, n_ubatch=32, threads=1)
    language = open_model(file, flag, plan)
    long = [words(*range(3, 203)), words(7)]
    try:
        expected = read(language, long)
        language.keep(0)
        for after in range(1, 400, 7):
            flag.after = after
            try:
                language.evaluate(long[0], None, logits=False)
            except Stopped:
                assert language.used == 0
                flag.after = None
                assert np.array_equal(read(language, long), expected)
            flag.after = None
            language.keep(0)
    finally:
        language.close()


def test_a_segment_longer_than_a_batch_is_read_in_steps(file: Path) -> None:
    small = RunPlan(n_ctx=512, n_batch=64, n_ubatch=32, threads=1)
    language = open_model(file, plan=small)
    try:
        long = [words(*range(3, 203)), words(7)]
        read(language, long)
        assert language.used == 201
    finally:
        language.close()


def test_heads_that_no_quantized_block_fits_run_with_f16(tmp_path: Path) -> None:
    path = write_language_model(tmp_path / "llm.gguf", Tiny(width=48, heads=3, kv_heads=3))
    language = open_model(path)
    language.append(5)
    language.close()


def test_a_file_that_llama_refuses_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "llm.gguf"
    path.write_bytes(b"GGUF" + bytes(100))
    with pytest.raises(UserError, match="cannot load"):
        open_model(path)


NASTY = ["</s>", "<s>", "<unk>", "<0x41>", "<|eot_id|>", "a</s>b", "<__media__>", "<image>"]


@pytest.mark.parametrize("text", NASTY)
def test_words_are_never_parsed_for_special_tokens(language: Language, text: str) -> None:
    ids = language.vocabulary.tokens(text)
    assert not {0, 1, 2} & set(ids)
    spelled = b"".join(map(language.vocabulary.piece, ids)).decode()
    assert spelled.removeprefix(" ") == text


def test_special_tokens_go_by_their_text(language: Language) -> None:
    vocabulary = language.vocabulary
    assert (vocabulary.special("bos"), vocabulary.special("eos")) == (1, 2)
    assert vocabulary.special("</s>") == 2
    assert vocabulary.text_of("eos") == "</s>"
    assert set(vocabulary.special_texts()) == {"<s>", "</s>"}
    with pytest.raises(UserError, match="eot_id"):
        vocabulary.special("<|eot_id|>")


def test_strings_keep_their_own_leading_space_mark(language: Language) -> None:
    """The measured fact that prompts are built on: each string is tokenized by itself."""
    vocabulary = language.vocabulary
    before_photo = vocabulary.tokens("USER: ")
    assert before_photo[:-1] == vocabulary.tokens("USER:")
    assert [vocabulary.piece(token) for token in before_photo[-1:]] == [b" "]
    after_photo = vocabulary.tokens("\nWhat")
    assert [vocabulary.piece(token) for token in after_photo[:2]] == [b" ", b"\n"]


NEAR = 0.05
"""With keys in f16, logits of an answer that was written token by token and of one that was read
as a batch may differ by so much (measured with Pocket, on a processor with AVX-512: 0)."""


@pytest.mark.parametrize(("key", "limit"), [("q8_0", 0.0), ("f16", NEAR)])
def test_what_was_written_singly_is_nearly_what_is_read_as_a_batch(
    pocket: ModelSpec, key: str, limit: float
) -> None:
    """With keys in q8_0 to the last bit; else the best token may change only where two are near."""
    plan = replace(PLAN, kv_type_k=key)
    singly, batched = (open_model(Path(pocket.llm), plan=plan) for _ in range(2))
    try:
        for number in range(8):
            question = words(1, *range(100 + number, 400 + number, 13))
            singly.keep(0)
            singly.evaluate(question, None, logits=True)
            written: list[int] = []
            for _ in range(24):
                written.append(int(logits(singly).argmax()))
                singly.append(written[-1])
                batched.keep(0)
                batched.evaluate(question, None, logits=False)
                batched.evaluate(words(*written), None, logits=True)
                ours, theirs = logits(singly), logits(batched)
                assert np.abs(ours - theirs).max() <= limit
                second, best = np.sort(ours)[-2:]
                assert ours.argmax() == theirs.argmax() or best - second < 2 * limit
    finally:
        singly.close()
        batched.close()


def test_a_cache_that_grows_holds_what_it_held(file: Path) -> None:
    plan = replace(PLAN, n_ctx=4000)
    grown, whole = open_model(file, plan=plan), open_model(file, plan=replace(plan, n_batch=4000))
    try:
        for opened in (grown, whole):
            read(opened, PROMPT)
        before = grown.cells
        size = llama.llama_n_ctx(grown.context)
        grown.reserve(100)
        assert llama.llama_n_ctx(grown.context) == size
        grown.reserve(size + 1)
        assert llama.llama_n_ctx(grown.context) >= 2 * size
        assert grown.cells == before
        for opened in (grown, whole):
            opened.evaluate(words(5, 6, 7), None, logits=True)
        assert np.array_equal(logits(grown), logits(whole))
        grown.reserve(1 << 20)
        assert llama.llama_n_ctx(grown.context) >= grown.room
    finally:
        grown.close()
        whole.close()
