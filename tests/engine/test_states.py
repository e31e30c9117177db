"""What was read once is not read again: in other conversations, after a switch, after a restart.

And it changes no answer: each test compares with an engine that keeps nothing.
"""

from dataclasses import replace
from pathlib import Path

import pytest

from lavender.engine.client import Engine
from lavender.engine.language import FIRST_CELLS
from lavender.engine.protocol import AnswerRequest, Keep, ModelSpec
from lavender.engine.shelf import Shelf
from lavender.engine.states import PREFIX
from tests.engine.asking import OTHER_PHOTO, PHOTO, Asked, answered, request, user

BUDGET = 50_000_000


@pytest.fixture
def keep(tmp_path: Path) -> Keep:
    """A place for what outlives an engine."""
    return Keep(str(tmp_path / "kept"), BUDGET)


def files(keep: Keep, prefix: str = PREFIX) -> list[Path]:
    """The kept files of a kind."""
    return sorted(Path(keep.folder).glob(prefix + "*"))


def plain(asked: AnswerRequest) -> str:
    """The answer of an engine that has seen nothing and keeps nothing."""
    with Engine() as engine:
        answer = Asked(engine, replace(asked, conversation=""))
        answer.done()
        return answer.text


def test_a_conversation_goes_on_after_a_restart(scripted: ModelSpec, keep: Keep) -> None:
    with Engine(keep=keep) as engine:
        first = Asked(engine, request(scripted, user("What", PHOTO), conversation="one"))
        usage = first.done().usage
    turns = (user("What", PHOTO), answered(first), user("and red"))
    again = request(scripted, *turns, conversation="one")
    with Engine(keep=keep) as engine:
        second = Asked(engine, again)
        done = second.done()
        assert "vision" not in engine.children()
    assert done.timings.encode_s == 0
    assert done.usage.cached_tokens == usage.prompt_tokens + usage.completion_tokens
    assert second.text == plain(again)


def test_another_conversation_about_the_photo_begins_at_its_question(
    endless: ModelSpec, keep: Keep
) -> None:
    with Engine(keep=keep) as engine:
        Asked(engine, request(endless, user("What", PHOTO), conversation="one")).done()
    other = request(endless, user("and two on the left", PHOTO), conversation="two")
    with Engine(keep=keep) as engine:
        asked = Asked(engine, other)
        done = asked.done()
    assert done.usage.cached_tokens > done.usage.image_tokens == 16
    assert asked.text == plain(other)
    assert len(files(keep)) == 2


def test_switching_away_and_back_reads_nothing_again(scripted: ModelSpec, keep: Keep) -> None:
    with Engine(keep=keep) as engine:
        one = Asked(engine, request(scripted, user("What", PHOTO), conversation="one"))
        usage = one.done().usage
        Asked(engine, request(scripted, user("red apples", OTHER_PHOTO), conversation="two")).done()
        turns = (user("What", PHOTO), answered(one), user("and red"))
        back = request(scripted, *turns, conversation="one")
        asked = Asked(engine, back)
        done = asked.done()
    assert done.usage.cached_tokens == usage.prompt_tokens + usage.completion_tokens
    assert asked.text == plain(back)


def test_a_photo_is_not_encoded_again_by_another_model_of_the_same_eyes(
    endless: ModelSpec, keep: Keep
) -> None:
    with Engine(keep=keep) as engine:
        Asked(engine, request(endless, user("What", PHOTO), max_tokens=3)).done()
    assert len(files(keep, "features-")) == 1
    with Engine(keep=keep) as engine:
        done = Asked(engine, request(endless, user("two", PHOTO), max_tokens=3)).done()
        assert done.timings.encode_s == 0
        assert "vision" not in engine.children()
        bare = replace(endless, repair=False)
        assert Asked(engine, request(bare, user("two", PHOTO))).done().timings.encode_s > 0


@pytest.mark.parametrize("damage", ["flip", "cut", "swap"])
def test_a_damaged_state_is_passed_over_in_silence(
    scripted: ModelSpec, keep: Keep, damage: str
) -> None:
    with Engine(keep=keep) as engine:
        first = Asked(engine, request(scripted, user("What", PHOTO), conversation="one"))
        first.done()
        Asked(engine, request(scripted, user("and", OTHER_PHOTO), conversation="two")).done()
    one, two = files(keep)
    for path in (one, two):
        content = path.read_bytes()
        if damage == "flip":
            middle = len(content) // 2
            content = content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :]
        elif damage == "cut":
            content = content[: len(content) * 2 // 3]
        else:
            content = (two if path == one else one).read_bytes()
        path.write_bytes(content)
    turns = (user("What", PHOTO), answered(first), user("and red"))
    again = request(scripted, *turns, conversation="one")
    with Engine(keep=keep) as engine:
        asked = Asked(engine, again)
        done = asked.done()
    assert asked.text == plain(again)
    assert not asked.notices
    if damage != "swap":
        assert done.usage.cached_tokens == 0


def test_where_the_best_state_is_damaged_the_next_best_serves(
    endless: ModelSpec, keep: Keep
) -> None:
    with Engine(keep=keep) as engine:
        first = Asked(engine, request(endless, user("What", PHOTO), conversation="one"))
        first.done()
        Asked(engine, request(endless, user("and two", PHOTO), conversation="two")).done()
    turns = (user("What", PHOTO), answered(first), user("and red"))
    again = request(endless, *turns, conversation="one")
    (best,) = (path for path in files(keep) if b'"one"' in path.read_bytes())
    content = bytearray(best.read_bytes())
    content[-100] ^= 1
    best.write_bytes(content)
    with Engine(keep=keep) as engine:
        asked = Asked(engine, again)
        assert asked.done().usage.cached_tokens > 16
    assert asked.text == plain(again)


def test_another_way_to_run_the_model_has_states_of_its_own(endless: ModelSpec, keep: Keep) -> None:
    with Engine(keep=keep) as engine:
        Asked(engine, request(endless, user("What", PHOTO), conversation="one")).done()
    other = replace(endless, plan=replace(endless.plan, kv_type_k="f16"))
    with Engine(keep=keep) as engine:
        done = Asked(engine, request(other, user("What", PHOTO), conversation="one")).done()
    assert done.usage.cached_tokens == 0


def test_other_cuts_of_a_batch_have_states_of_their_own(endless: ModelSpec, keep: Keep) -> None:
    """The numbers are exact for the same cuts only."""
    asked = request(endless, user("What two " * 40, PHOTO), conversation="one")
    with Engine(keep=keep) as engine:
        Asked(engine, asked).done()
    for batch, ubatch in ((64, 64), (256, 64)):
        plan = replace(endless.plan, n_batch=batch, n_ubatch=ubatch)
        other = replace(asked, model=replace(endless, plan=plan))
        with Engine(keep=keep) as engine:
            assert Asked(engine, other).done().usage.cached_tokens == 0


def test_the_state_of_a_longer_talk_serves_a_short_one(endless: ModelSpec, keep: Keep) -> None:
    """It does not fit into the cache that a short talk begins with, and is no worse for it."""
    roomy = replace(endless, plan=replace(endless.plan, n_ctx=4096, residents=2))
    long = request(roomy, user("What two " * 900, PHOTO), max_tokens=3, conversation="long")
    with Engine(keep=keep) as engine:
        assert Asked(engine, long).done().usage.prompt_tokens > FIRST_CELLS
    (state,) = files(keep)
    short = request(roomy, user("two red apples", PHOTO), conversation="short")
    with Engine(keep=keep) as engine:
        asked = Asked(engine, short)
        assert asked.done().usage.cached_tokens > 16
        assert "vision" not in engine.children()
    assert asked.text == plain(short)
    assert state.exists()
    lean = replace(short, model=replace(roomy, plan=replace(roomy.plan, n_ctx=1024)))
    with Engine(keep=keep) as engine:  # no room for the long one at all
        Asked(engine, lean).done()
    assert state.exists()


def test_a_lower_limit_is_kept_from_the_start(endless: ModelSpec, keep: Keep) -> None:
    with Engine(keep=keep) as engine:
        for name in ("one", "two"):
            Asked(engine, request(endless, user("What", PHOTO), conversation=name)).done()
    assert files(keep)
    with Engine(keep=Keep(keep.folder, 0)):
        pass
    assert not list(Path(keep.folder).iterdir())


def test_what_is_forgotten_is_gone_and_stays_gone(endless: ModelSpec, keep: Keep) -> None:
    with Engine(keep=keep) as engine:
        Asked(engine, request(endless, user("What", PHOTO), conversation="one")).done()
        Asked(engine, request(endless, user("and", PHOTO), conversation="two")).done()
        assert len(files(keep)) == 1  # the first, when the second came
        engine.forget("one")
        engine.forget("two", [PHOTO])
    assert not list(Path(keep.folder).iterdir())


def test_nothing_is_kept_of_a_question_without_a_conversation(
    endless: ModelSpec, keep: Keep
) -> None:
    with Engine(keep=keep) as engine:
        Asked(engine, request(endless, user("What", PHOTO))).done()
        Asked(engine, request(endless, user("", PHOTO)), ahead=True).done()
    assert files(keep) == []


def test_the_budget_is_kept(endless: ModelSpec, keep: Keep) -> None:
    with Engine(keep=keep) as engine:
        Asked(engine, request(endless, user("What", PHOTO), conversation="0")).done()
    size = files(keep)[0].stat().st_size
    tight = Keep(keep.folder, size * 3)
    with Engine(keep=tight) as engine:
        for number in range(1, 6):
            asked = request(endless, user(f"What {number}", PHOTO), conversation=str(number))
            Asked(engine, asked).done()
    assert sum(path.stat().st_size for path in Path(keep.folder).iterdir()) <= tight.budget
    last = {head.facts.get("conversation") for _, head in Shelf(Path(keep.folder), 0).heads(PREFIX)}
    assert "5" in last
    assert "0" not in last
