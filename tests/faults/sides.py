"""The two helpers beside the engine, struck: what decodes photos, and what sets formulas."""

import time
from concurrent.futures import Future
from contextlib import suppress
from typing import Any

from lavender.chat.types import Photo
from lavender.errors import UserError
from lavender.markup.typesetter import Typesetter
from tests.faults.chat import WAIT_S, Chat, picture
from tests.faults.faults import Fault, Outcome
from tests.faults.probe import zombies

LARGE = 3000
"""Side of a photo that takes a moment."""
LONG = r"\frac{a}{b}" * 60


class Sides:
    """Strikes the decoder and the typesetter of one program."""

    def __init__(self, chat: Chat) -> None:
        self._chat = chat
        self._typesetter = Typesetter(deadline_s=1.0)
        self.seen: set[int] = set()
        self._set("x")

    def close(self) -> None:
        """End the typesetter; the decoder is the program's."""
        self._typesetter.close()

    def suffer(self, fault: Fault, number: int) -> Outcome:
        """Strike, then see that only this one thing was lost."""
        return (self._decoder if fault.child == "decoder" else self._formulas)(fault, number)

    def _decoder(self, fault: Fault, number: int) -> Outcome:
        decoder = self._chat.program.decoder
        if fault.stage == "starting":
            with decoder._lock:
                decoder._drop_child()
        else:
            self._chat.photo(30_000 + number)
        if fault.stage == "idle":
            self._strike(fault, self._decoder_pid())
        side = 160 if fault.stage == "idle" else LARGE
        coming = self._chat.program.assistant.attach(picture(number, side))
        while fault.stage != "idle" and not coming.done():
            pid = self._decoder_pid()
            if pid:
                time.sleep(0.05 if fault.stage == "working" else 0)
                self._strike(fault, pid)
                break
        struck = time.monotonic()
        ended_as = _kind(coming)
        ended = time.monotonic()
        wrong = ""
        try:
            self._chat.photo(40_000 + number)
        except UserError as error:
            wrong = f"the next photo: {error}"
        now = time.monotonic()
        return Outcome(
            fault, ended - struck, now - ended, now - ended, ended_as, wrong or _zombies()
        )

    def _formulas(self, fault: Fault, number: int) -> Outcome:
        if fault.stage == "starting":
            self._restart()
        else:
            self._set("y")
        if fault.stage == "idle":
            self._strike(fault, self._typesetter_pid())
        coming: Future[Any] = Future()
        question = {"do": "tex", "tex": LONG + str(number), "display": True}
        self._typesetter.ask(question, coming.set_result)
        while fault.stage != "idle" and not coming.done():
            pid = self._typesetter_pid()
            if pid:
                self._strike(fault, pid)
                break
        struck = time.monotonic()
        ended_as = "set" if coming.result(WAIT_S) else "not set"
        ended = time.monotonic()
        wrong = "" if self._set("z") else "the next formula was not set"
        now = time.monotonic()
        wrong = wrong or _zombies()
        return Outcome(fault, ended - struck, now - ended, now - ended, ended_as, wrong)

    def _set(self, tex: str) -> bool:
        came: Future[Any] = Future()
        self._typesetter.ask({"do": "tex", "tex": tex, "display": False}, came.set_result)
        return came.result(WAIT_S) is not None

    def _restart(self) -> None:
        self._typesetter.close()
        self._typesetter = Typesetter(deadline_s=1.0)

    def _strike(self, fault: Fault, pid: int | None) -> None:
        if pid:
            self.seen.add(pid)
            fault.strike(pid)

    def _decoder_pid(self) -> int | None:
        child = self._chat.program.decoder._child
        with suppress(ValueError):  # closed meanwhile
            return child._process.pid if child is not None else None
        return None

    def _typesetter_pid(self) -> int | None:
        process = self._typesetter._process
        with suppress(ValueError):
            return process.pid if process is not None else None
        return None


def _kind(coming: "Future[Photo]") -> str:
    try:
        coming.result(WAIT_S)
    except UserError:
        return "a sentence"
    return "taken in"


def _zombies() -> str:
    left = zombies()
    return f"zombies {left}" if left else ""
