"""The engine with the model that ships: quantized weights and the cache must agree exactly."""

from lavender.engine.client import Engine
from lavender.engine.protocol import AnswerRequest, ModelSpec, Sampling, StopReason, Turn
from tests.engine.asking import PHOTO, assistant, pixels, user
from tests.engine.asking import Asked as AskedOf

FRIDGE = "What is in my fridge, and what could I cook?"


def ask(engine: Engine, model: ModelSpec, *turns: Turn) -> AskedOf:
    with_pixels = {PHOTO: pixels(3, size=112)}
    return AskedOf(
        engine,
        AnswerRequest(
            model, turns, sampling=Sampling(temperature=0, max_tokens=60), pixels=with_pixels
        ),
    )


def test_a_conversation_is_the_same_word_for_word_cold_and_warm(
    engine: Engine, pocket: ModelSpec
) -> None:
    first = ask(engine, pocket, user(FRIDGE, PHOTO))
    before = first.done().usage
    said = "".join(filter(str.isascii, first.text))  # half-trained models write stray bytes
    turns = (user(FRIDGE, PHOTO), assistant(said), user("Is there an apple?"))
    warm = ask(engine, pocket, *turns)
    usage = warm.done().usage
    assert usage.cached_tokens >= before.prompt_tokens
    assert warm.stages[0] != "reading_photo"
    with Engine() as fresh:
        cold = ask(fresh, pocket, *turns)
        assert cold.done().usage.cached_tokens == 0
    assert cold.text == warm.text
    again = ask(engine, pocket, user(FRIDGE, PHOTO))
    assert again.done().reason in (StopReason.END, StopReason.LENGTH)
    assert again.text == first.text
