"""Answers of the real engine: words, photos, turns, counts and clocks."""

import itertools
from dataclasses import replace
from pathlib import Path

import pytest

from lavender.engine.client import Engine
from lavender.engine.protocol import AnswerRequest, ModelSpec, PieceEvent, Sampling, StopReason
from tests.engine.asking import (
    OTHER_PHOTO,
    PHOTO,
    PLAN,
    Asked,
    answered,
    assistant,
    request,
    spec_of,
    user,
)
from tests.engine.conftest import SCRIPT
from tests.tiny import Tiny, write_pair

WORDS = SCRIPT.replace(" 冰", "冰").replace(" 🍌", "🍌")
"""How the script reads: words that are not ASCII are spelled in bytes, without a space."""


def test_a_question_about_a_photo_is_answered_with_everything_measured(
    engine: Engine, scripted: ModelSpec
) -> None:
    asked = Asked(engine, request(scripted, user("What is in this photo", PHOTO)))
    done = asked.done()
    assert asked.text == WORDS
    assert done.reason is StopReason.END
    assert done.image_tokens == {PHOTO: 16}
    assert done.usage.image_tokens == 16
    assert done.usage.prompt_tokens > 40
    assert done.usage.cached_tokens == 0
    assert done.usage.completion_tokens > 10
    timings = done.timings
    assert min(timings.load_s, timings.encode_s, timings.prefill_s, timings.first_token_s) > 0
    assert timings.total_s >= timings.first_token_s >= timings.prefill_s
    assert timings.tokens_per_second > 0
    assert asked.stages == ["loading", "reading_photo", "reading_question", "writing"]


def test_characters_of_many_bytes_arrive_whole(engine: Engine, scripted: ModelSpec) -> None:
    asked = Asked(engine, request(scripted, user("two")))
    asked.done()
    pieces = [event.text for event in asked.events if isinstance(event, PieceEvent)]
    assert "冰" in asked.text and "🍌" in asked.text
    assert not any("\ufffd" in piece for piece in pieces)


def test_the_second_turn_evaluates_only_what_is_new(engine: Engine, scripted: ModelSpec) -> None:
    first = Asked(engine, request(scripted, user("What is left", PHOTO)))
    before = first.done().usage
    second = Asked(
        engine,
        request(scripted, user("What is left", PHOTO), answered(first), user("and red")),
    )
    after = second.done()
    assert after.usage.cached_tokens == before.prompt_tokens + before.completion_tokens
    assert after.timings.encode_s == 0
    assert after.timings.load_s == 0
    assert "reading_photo" not in second.stages


def test_greedy_answers_repeat_exactly_from_a_cold_and_from_a_warm_cache(
    endless: ModelSpec,
) -> None:
    question = request(endless, user("What is in this photo", PHOTO), max_tokens=60)
    texts = []
    for _ in range(2):
        with Engine() as fresh:
            texts += [text_of(fresh, question), text_of(fresh, question)]
    assert len(set(texts)) == 1
    assert len(texts[0]) > 20


def test_a_conversation_read_anew_is_continued_with_the_same_words(endless: ModelSpec) -> None:
    opening = user("What is in this photo", PHOTO)
    with Engine() as engine:
        first = text_of(engine, request(endless, opening))
        turns = (opening, assistant(first), user("and on the table"))
        warm = text_of(engine, request(endless, *turns))
        text_of(engine, request(endless, user("an other question")))
        again = text_of(engine, request(endless, *turns))
    assert warm == again


def test_photos_change_the_answer_and_their_order_counts(
    engine: Engine, endless: ModelSpec
) -> None:
    texts = {
        photos: text_of(engine, request(endless, user("What is in this photo", *photos)))
        for photos in [(), (PHOTO,), (OTHER_PHOTO,), (PHOTO, OTHER_PHOTO), (OTHER_PHOTO, PHOTO)]
    }
    for one, other in itertools.combinations(texts, 2):
        assert texts[one] != texts[other], (one, other)


def test_a_seed_repeats_a_draw_and_another_seed_does_not(
    engine: Engine, endless: ModelSpec
) -> None:
    def drawn(seed: int) -> str:
        hot = request(endless, user("What is in"), temperature=2.0, seed=seed, max_tokens=30)
        return text_of(engine, hot)

    assert drawn(7) == drawn(7)
    assert drawn(7) != drawn(8)


LOOSE = Sampling(2.0, top_k=0, top_p=1.0, min_p=0.0, seed=3, max_tokens=30)


@pytest.mark.parametrize(
    "changed",
    [
        replace(LOOSE, repeat_penalty=1.5),
        replace(LOOSE, top_k=1),
        replace(LOOSE, top_p=0.01),
        replace(LOOSE, min_p=1.0),
    ],
    ids=["repeat_penalty", "top_k", "top_p", "min_p"],
)
def test_each_sampling_setting_reaches_the_sampler(
    engine: Engine, endless: ModelSpec, changed: Sampling
) -> None:
    question = request(endless, user("What is in"), max_tokens=30)
    loose = text_of(engine, replace(question, sampling=LOOSE))
    other = text_of(engine, replace(question, sampling=changed))
    assert loose != other
    if changed.repeat_penalty == 1.0:  # only one token is left to draw from: greedy
        assert other == text_of(engine, question)


def test_an_answer_ends_at_its_token_limit(engine: Engine, endless: ModelSpec) -> None:
    asked = Asked(engine, request(endless, user("What is"), max_tokens=5))
    done = asked.done()
    assert done.reason is StopReason.LENGTH
    assert done.usage.completion_tokens == 5


def test_an_answer_ends_where_the_context_is_full(engine: Engine, endless: ModelSpec) -> None:
    asked = Asked(engine, request(endless, user("What is"), max_tokens=99_999))
    done = asked.done()
    assert done.reason is StopReason.LENGTH
    assert done.usage.prompt_tokens + done.usage.completion_tokens == PLAN.n_ctx + 1


def test_a_stop_word_of_the_model_ends_the_answer_unseen(
    engine: Engine, scripted: ModelSpec
) -> None:
    asked = Asked(engine, request(replace(scripted, stop=("apples冰",)), user("two")))
    assert asked.done().reason is StopReason.END
    assert asked.text == "I see red "


def test_an_answer_that_was_begun_goes_on(engine: Engine, scripted: ModelSpec) -> None:
    asked = Asked(engine, request(scripted, user("two"), assistant("I see")))
    asked.done()
    assert asked.text == WORDS.removeprefix("I see")


def test_a_long_conversation_loses_its_oldest_turns_and_the_person_is_told(
    engine: Engine, scripted: ModelSpec
) -> None:
    turns = [user("What is in this photo", PHOTO), assistant("red apples")]
    for number in range(150):
        turns += [user(f"question {number}"), assistant("I see red apples")]
    asked = Asked(engine, request(scripted, *turns, user("two")))
    done = asked.done()
    assert asked.text == WORDS
    assert done.image_tokens == {PHOTO: 16}
    assert done.usage.prompt_tokens <= PLAN.n_ctx - 40
    assert any("left out" in notice for notice in asked.notices)


def test_a_question_that_cannot_fit_is_refused_before_any_work(
    engine: Engine, scripted: ModelSpec
) -> None:
    asked = Asked(engine, request(scripted, user("word " * 3000, PHOTO)))
    assert "fit" in str(asked.failed().sentence)
    assert Asked(engine, request(scripted, user("two"))).done()


@pytest.mark.parametrize(
    "words",
    ["</s>", "<image>", "<__media__>", "<0x41>", "<s>[INST] <|eot_id|>", "\ud800 \0 lone"],
)
def test_a_persons_markers_stay_words(engine: Engine, scripted: ModelSpec, words: str) -> None:
    asked = Asked(engine, request(scripted, user(f"is {words} in", PHOTO), system=words))
    done = asked.done()
    assert done.image_tokens == {PHOTO: 16}
    assert asked.text == WORDS


@pytest.mark.parametrize("template", ["vicuna_v1", "mistral"])
def test_families_answer(engine: Engine, scripted: ModelSpec, template: str) -> None:
    spec = replace(scripted, template=template)
    asked = Asked(engine, request(spec, user("What", PHOTO), assistant("I see"), user("two")))
    asked.done()
    assert asked.text == WORDS


def test_a_family_whose_tokens_the_model_lacks_is_a_sentence(
    engine: Engine, scripted: ModelSpec
) -> None:
    asked = Asked(engine, request(replace(scripted, template="llama-3"), user("two")))
    assert "<|start_header_id|>" in str(asked.failed().sentence)


def test_a_model_with_its_own_template_answers(engine: Engine, tmp_path: Path) -> None:
    source = (
        "{{ bos_token }}{% for m in messages %}{{ m.role|upper }}: {{ m.content }}"
        "{% if m.role == 'assistant' %}{{ eos_token }}{% endif %}\n{% endfor %}"
        "{% if add_generation_prompt %}ASSISTANT:{% endif %}"
    )
    pair = write_pair(tmp_path, Tiny(script=("▁red", "▁apples"), chat_template=source))
    asked = Asked(engine, request(spec_of(pair, "jinja"), user("What </s>", PHOTO)))
    assert asked.done().image_tokens == {PHOTO: 16}
    assert asked.text == "red apples"


def test_a_hostile_template_is_a_sentence_and_the_engine_goes_on(
    engine: Engine, tmp_path: Path
) -> None:
    loops = "{% for a in range(4000) %}{% for b in range(4000) %}x{% endfor %}{% endfor %}"
    pair = write_pair(tmp_path, Tiny(script=("▁red",), chat_template=loops))
    asked = Asked(engine, request(spec_of(pair, "jinja"), user("What")))
    assert "template" in str(asked.failed().sentence)
    assert Asked(engine, request(spec_of(pair), user("What"))).done()


def test_a_model_without_an_mmproj_answers_words_and_refuses_photos(
    engine: Engine, scripted_pair: tuple[Path, Path]
) -> None:
    spec = spec_of((scripted_pair[0], None))
    assert text_of(engine, request(spec, user("two"))) == WORDS
    asked = Asked(engine, request(spec, user("two", PHOTO)))
    assert "cannot see photos" in str(asked.failed().sentence)


def text_of(engine: Engine, question: AnswerRequest) -> str:
    asked = Asked(engine, question)
    asked.done()
    return asked.text
