"""Image features on disk: a photo that any conversation ever showed is not encoded again.

What makes them valid is in the name and in the header: the pixels, the mmproj, the repair and how
it is done, and the version of llama.cpp that computed them.
"""

import hashlib
import logging
from dataclasses import astuple
from typing import Any

from lavender.chat.types import Pixels
from lavender.engine import wire
from lavender.engine.container import Unusable, payload
from lavender.engine.features import Look, to_frame
from lavender.engine.identity import identity
from lavender.engine.layout import Block
from lavender.engine.messages import Reported
from lavender.engine.pair import file_key
from lavender.engine.protocol import ModelSpec, VisionReport
from lavender.engine.shelf import Shelf, name_of

log = logging.getLogger(__name__)

PREFIX = "features-"
REPAIR_VERSION = 1
"""To be raised when ``vision_order`` or the repaired file would give other features."""

LAYOUT_VERSION = 1
"""To be raised when a photo's blocks would be cut in another way."""


class FeatureFiles:
    """Features and what was found in the graph that made them, on a shelf."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def get(self, spec: ModelSpec, pixels: Pixels) -> tuple[Look | None, VisionReport | None]:
        """What the model saw of a photo, or None."""
        facts = self._facts(spec, pixels)
        if facts is None:
            return None, None
        name = PREFIX + name_of(facts)
        head = self._shelf.head(name)
        if head is None or head.facts.get("facts") != facts:
            return None, None
        path = self._shelf.path(name)
        import numpy as np  # noqa: PLC0415 - not before the window is painted

        try:
            with payload(path, head) as data:
                features = np.frombuffer(bytes(data), "<f4").reshape(head.facts["shape"])
            layout = tuple(Block(tuple(t), *rest) for t, *rest in head.facts["layout"])
        except (Unusable, ValueError, TypeError, KeyError) as why:
            log.info("kept features are not used: %s", why)
            self._shelf.remove(path)
            return None, None
        self._shelf.used(path)
        return Look(features, layout), _report(head.facts.get("report"))

    def put(
        self,
        spec: ModelSpec,
        sha256: str,
        pixels: Pixels,
        look: Look,
        report: VisionReport | None,
    ) -> None:
        """Keep the features of a photo, to be found by ``sha256`` when they are to be forgotten.

        Where the disk is full, they are made anew next time.
        """
        facts = self._facts(spec, pixels)
        if facts is None:
            return
        data = to_frame(look.rows)
        kept: dict[str, Any] = {
            "facts": facts,
            "photo": sha256,
            "shape": list(look.rows.shape),
            "layout": [list(astuple(block)) for block in look.layout],
            "report": wire.encode(Reported(report)).decode() if report else None,
        }
        draft = self._shelf.draft(PREFIX + name_of(facts), kept, len(data))
        if draft is None:
            return

        def write(target: memoryview) -> int:
            target[:] = data
            return len(data)

        try:
            draft.fill(write)
            draft.publish()
        except OSError as error:
            log.info("features are not kept: %s", error)

    @staticmethod
    def _facts(spec: ModelSpec, pixels: Pixels) -> dict[str, Any] | None:
        from importlib.metadata import version  # noqa: PLC0415 - slow to load, wanted by photos

        try:
            mmproj = identity(file_key(spec.mmproj or spec.llm))
        except OSError:
            return None
        vocabulary = {"llm": identity(file_key(spec.llm))} if spec.whole else {}
        return {
            **vocabulary,
            "pixels": hashlib.sha256(pixels.rgb).hexdigest(),
            "size": [pixels.width, pixels.height, *pixels.tiles, *pixels.whole],
            "mmproj": mmproj,
            "repair": REPAIR_VERSION if spec.repair else 0,
            "llama_cpp": version("llama-cpp-python"),
            "layout": LAYOUT_VERSION,
        }


def _report(kept: object) -> VisionReport | None:
    if not isinstance(kept, str):
        return None
    try:
        message, _ = wire.decode(kept.encode())
    except wire.WireError:
        return None
    return message.report if isinstance(message, Reported) else None
