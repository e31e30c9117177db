"""What an engine keeps, seen from outside: cells of a prompt, files, and harm done to them."""

import ctypes
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from llama_cpp import llama_cpp as llama

from lavender.chat.types import Written
from lavender.engine.client import Engine
from lavender.engine.container import Draft, Unusable, payload, read_head
from lavender.engine.context import fit
from lavender.engine.identity import identity
from lavender.engine.layout import plain
from lavender.engine.pair import file_key
from lavender.engine.prompt import parts, photos_of
from lavender.engine.protocol import AnswerRequest, ModelSpec, Turn
from lavender.engine.segments import Cell, Segment, covered, segments
from lavender.engine.shelf import name_of
from lavender.engine.states import PREFIX, _unpacked
from lavender.engine.vocabulary import Vocabulary
from lavender.engine.weights import Weights
from tests.engine.asking import Asked


@llama.llama_log_callback  # type: ignore[untyped-decorator]
def _quiet(_level: int, _text: bytes, _data: object) -> None:
    pass


class Answer(NamedTuple):
    """What an engine said: text, ids, how it ended."""

    text: str
    ids: tuple[int, ...]
    reason: str


class Truth:
    """What an engine without any cache answers, and what is in a prompt. Costs a child a model."""

    def __init__(self) -> None:
        self._engines: dict[ModelSpec, Engine] = {}
        self._answers: dict[object, Answer] = {}
        self._weights: dict[str, Weights] = {}

    def answer(self, request: AnswerRequest) -> Answer:
        """The same question, asked of an engine that has seen nothing."""
        key = (request.model, request.turns, request.sampling)
        if key not in self._answers:
            engine = self._engines.setdefault(request.model, Engine())
            # What it read for the last one goes: words by the empty name, photos by theirs.
            engine.forget("", tuple(request.pixels))
            bare = AnswerRequest(
                request.model, request.turns, sampling=request.sampling, pixels=request.pixels
            )
            asked = Asked(engine, bare)
            done = asked.done()
            assert done.usage.cached_tokens == 0
            self._answers[key] = Answer(asked.text, done.written.ids, done.reason)
        return self._answers[key]

    def prompt(self, request: AnswerRequest) -> list[Segment]:
        """The prompt as the language child cuts it."""
        spec = request.model
        layouts = {photo: plain(_rows(spec)) for photo in photos_of(request.turns)}
        vocabulary = self._vocabulary(spec)

        def build(turns: tuple[Turn, ...]) -> list[Segment]:
            return segments(parts(spec.template, "", turns), vocabulary, layouts)

        # Ids that another model wrote mean nothing to this one.
        by = identity(file_key(spec.llm))
        turns = tuple(
            turn if turn.written.by == by else replace(turn, written=Written())
            for turn in request.turns
        )
        return fit(turns, spec.plan.n_ctx, request.sampling.max_tokens, build).segments

    def close(self) -> None:
        """End the children."""
        for engine in self._engines.values():
            engine.close()
        for weights in self._weights.values():
            weights.close()

    def _vocabulary(self, spec: ModelSpec) -> Vocabulary:
        if spec.llm not in self._weights:
            llama.llama_log_set(_quiet, ctypes.c_void_p())
            llama.llama_backend_init()
            self._weights[spec.llm] = Weights(spec.llm, spec.plan, lambda _: None, lambda: False)
        return self._weights[spec.llm].vocabulary


def _rows(spec: ModelSpec) -> int:
    """Tokens of a photo: patches of 14 pixels in both tiny pairs and in Pocket."""
    return (spec.image_size // 14) ** 2


def size(prompt: list[Segment]) -> int:
    """Cells of a prompt."""
    return sum(len(segment.cells) for segment in prompt)


def held(cells: tuple[Cell, ...], prompt: list[Segment]) -> int:
    """Cells that a cache with ``cells`` saves an answer to ``prompt``; its last part is read."""
    return size(prompt[: min(covered(cells, prompt), len(prompt) - 1)])


class Kept(NamedTuple):
    """A whole state on the disk."""

    path: Path
    mark: tuple[int, int]
    facts: dict[str, Any]
    cells: tuple[Cell, ...]


def states(folder: Path) -> Iterator[Kept]:
    """The states that are whole."""
    for path in files(folder, PREFIX):
        try:
            head = read_head(path)
            with payload(path, head):
                pass
            stat = path.stat()
        except (Unusable, OSError):
            continue
        if "cells" in head.facts:
            facts, cells = head.facts["facts"], _unpacked(head.facts["cells"])
            yield Kept(path, (stat.st_ino, stat.st_size), facts, cells)


def features(folder: Path, model: ModelSpec) -> set[str]:
    """The photos (SHA-256) of which there are whole features for a model."""
    eyes = identity(file_key(model.mmproj or model.llm))
    found = set()
    for path in files(folder, "features-"):
        try:
            head = read_head(path)
            with payload(path, head):
                facts = head.facts["facts"]
                if path.stem == "features-" + name_of(facts) and facts["mmproj"] == eyes:
                    found.add(str(head.facts["photo"]))
        except Unusable:
            continue
    return found


def files(folder: Path, prefix: str = "") -> list[Path]:
    """The kept files, in an order that does not change from run to run."""
    return sorted(folder.glob(prefix + "*.kept"))


def taken(folder: Path) -> int:
    """Bytes in a folder, finished or not."""
    total = 0
    for path in folder.glob("*"):
        try:
            total += path.stat().st_size
        except FileNotFoundError:  # it got its name just now
            return taken(folder)
    return total


HARMS = ("flip", "cut", "swap", "version", "remove", "empty", "longer", "zeros")


def harm(path: Path, other: Path, kind: str, where: float) -> None:
    """Do something to a file that a bad disk, a crash or a curious person might do."""
    content = bytearray(path.read_bytes())
    at = int(where * max(0, len(content) - 1))
    match kind:
        case "remove":
            path.unlink()
            return
        case "swap":
            theirs = other.read_bytes()
            other.write_bytes(content)
            content = bytearray(theirs)
        case "version":
            content[8:12] = (2).to_bytes(4, "little")
        case "cut":
            del content[at:]
        case "empty":
            content.clear()
        case "longer":
            content += bytes(at + 1)
        case "zeros":
            content[at : at + 4096] = bytes(len(content[at : at + 4096]))
        case "flip" if content:
            content[at] ^= 1
    path.write_bytes(content)


def fill(folder: Path, size: int) -> None:
    """A whole file of another model that takes ``size`` bytes."""
    path = folder / f"{PREFIX}{zlib.crc32(b'filler'):040x}.kept"
    draft = Draft(path, {"facts": {}, "cells": []}, size)
    draft.fill(len)
    draft.publish()
