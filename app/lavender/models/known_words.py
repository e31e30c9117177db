# ruff: noqa: E501 - each is one string, as in models.toml
"""What ``models.toml`` says of its models, marked for translation: lupdate reads no TOML.

A test holds the two together.
"""

from lavender.errors import QT_TRANSLATE_NOOP

SENTENCES = (
    QT_TRANSLATE_NOOP(
        "models",
        "A demonstration that knows about a hundred things in simple drawn scenes, and is ready at once.",
    ),
    QT_TRANSLATE_NOOP(
        "models",
        "Talks well about everyday photos and reads large print; small print and counting past five are guesses.",
    ),
    QT_TRANSLATE_NOOP(
        "models",
        "The larger LLaVA 1.5: surer in long answers and in reasoning, half as quick, for 16 GB of memory.",
    ),
    QT_TRANSLATE_NOOP(
        "models",
        "Sees as LLaVA 1.5 does, with livelier language and a free licence; it knows less about photos.",
    ),
    QT_TRANSLATE_NOOP(
        "models",
        "Sees as LLaVA 1.5 does and writes best of all here, in many languages; for 8 GB of memory and more.",
    ),
    QT_TRANSLATE_NOOP(
        "models",
        "Half the size of LLaVA 1.5 7B and nearly as good at describing a photo; it knows less of the world.",
    ),
    QT_TRANSLATE_NOOP(
        "models",
        "For old computers: it looks at a photo less closely, so it answers soon, and sees less.",
    ),
    QT_TRANSLATE_NOOP(
        "models",
        "Reads smaller print than LLaVA 1.5 by looking at a photo in tiles; a photo takes three to five times as long.",
    ),
    QT_TRANSLATE_NOOP(
        "models",
        "LLaVA 1.6 with the language of LLaVA 1.5: reads smaller print by looking in tiles, and takes its time for it.",
    ),
    QT_TRANSLATE_NOOP(
        "models",
        "The larger LLaVA 1.6, surer in long answers: for 16 GB of memory and for patient people.",
    ),
    QT_TRANSLATE_NOOP(
        "models",
        "Knows more and speaks more languages than LLaVA, in half the memory; a photo is one square of 896 pixels.",
    ),
    QT_TRANSLATE_NOOP(
        "models",
        "Reads documents, small print and tables best of all models here, and takes a photo in its own shape.",
    ),
    QT_TRANSLATE_NOOP(
        "models",
        "For computers with little memory: looks at a photo in tiles and describes it shortly, in English.",
    ),
    QT_TRANSLATE_NOOP(
        "models",
        "The smallest that sees real photos: a sentence about one in seconds on any computer, and often wrong.",
    ),
    QT_TRANSLATE_NOOP(
        "models",
        "Short, apt answers about one photo, on small computers; it holds no long conversations.",
    ),
    QT_TRANSLATE_NOOP(
        "models",
        "Reads print and compares photos well by looking in slices, in English and Chinese.",
    ),
    QT_TRANSLATE_NOOP("models", "Lavender has not been tried with this model itself yet."),
)
