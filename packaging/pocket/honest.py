"""The teacher on what cannot be told from a picture, and on talk that is not about one."""

import random

from pocket import wording as w
from pocket.asked import asked, sections
from pocket.describe import nothing
from pocket.facts import Exchange
from pocket.scene import Scene

# What nobody could tell from such a picture: ways to ask, and how the answer goes on.
_HIDDEN = sections("hidden: ")

# Answers without a photo, and with one, to the ways to ask of a section.
_TALK = (
    (
        "hello",
        "Hello! Drop a photo here and ask me about it.",
        "Hello! Ask me anything about your photo.",
    ),
    ("thanks", "You're welcome.", ""),
    ("bye", "Goodbye!", ""),
    ("who are you", "I am Pocket, a small model that runs on this computer.", ""),
    (
        "what can you do",
        "I can talk about simple photos: name about a hundred things, count them, "
        "say where they are and read short words.",
        "",
    ),
    ("how are you", "I am fine, thank you. Ask me about a photo.", ""),
    ("wrong", "I may be wrong: I am a small model and make mistakes.", ""),
)
_WORLD = asked("world")
_UNKNOWN = asked("unknown")
NO_PHOTO = "I don't see a photo yet. Please drop one here and ask me again."
WORLD_ANSWER = "I can't help with that. I am a small model and can only talk about simple photos."


def hidden(rng: random.Random) -> Exchange:
    """Who took it, what does it cost, ..."""
    forms, what = rng.choice(_HIDDEN)
    answer = f"I can't tell {what} from the picture."
    return Exchange(w.typed(rng, rng.choice(forms)), answer, "honest", {"hidden": True})


def unknown(rng: random.Random, scene: Scene) -> Exchange:
    """What is this? of things without a name."""
    return Exchange(w.typed(rng, rng.choice(_UNKNOWN)), nothing(scene), "honest")


def small_talk(rng: random.Random, photo: bool) -> Exchange:
    """Hello, thanks, who are you, and what a small model cannot do."""
    if rng.random() < 0.35:
        return Exchange(w.typed(rng, rng.choice(_WORLD)), WORLD_ANSWER, "talk")
    section, without, with_photo = rng.choice(_TALK)
    question = w.typed(rng, rng.choice(asked(section)))
    return Exchange(question, (with_photo if photo else "") or without, "talk")
