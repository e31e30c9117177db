"""A chat with the real program whose engine is struck in the middle."""

import io
import queue
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PIL import Image

from lavender.assistant import (
    Asking,
    AssistantEvent,
    Finished,
    PieceEvent,
    Rejected,
    Sampling,
    StageEvent,
    Started,
)
from lavender.chat.decoder import Decoder
from lavender.chat.types import Message, Photo, Status
from lavender.engine.child import Patience
from lavender.engine.client import Engine
from lavender.paths import find
from lavender.startup import Program
from tests.faults.faults import Fault, Outcome
from tests.faults.probe import zombies
from tests.tiny import ENDLESS, write_pair

WAIT_S = 90.0
STORY = "Tell me a story about it."
DECODER_S = 3


class Chat:
    """The program with an endless model, and a person who asks on whatever happens."""

    def __init__(self, folder: Path, silent_s: float) -> None:
        self.program = program = Program(find(folder))
        program.__dict__["decoder"] = decoder = Decoder(DECODER_S)
        program._open.callback(decoder.close)
        program.__dict__["engine"] = engine = Engine(Patience(silent=silent_s), program._keeping())
        program._open.callback(engine.close)
        self.engine = engine
        self._kept = Path(program.paths.cache)
        pair = folder / "pair"
        pair.mkdir(parents=True)
        program.models.import_pair(*write_pair(pair, ENDLESS), "endless")
        self.seen: set[int] = set()

    def __enter__(self) -> "Chat":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.program.close()

    def photo(self, number: int, side: int = 160) -> Photo:
        """A photo that was never seen before."""
        return self.program.assistant.attach(picture(number, side)).result(WAIT_S)

    def plain(self) -> None:
        """A question to which nothing happens."""
        talk = Talk(self, None, (self.photo(10_000),), 3)
        assert talk.answer().status is Status.DONE, talk.answer()

    def suffer(self, fault: Fault, number: int) -> Outcome:
        """Strike in the stage that the fault names, and see what is left."""
        photo = self.photo(number)
        struck: list[float] = []

        def strike() -> None:
            pid = self._pid(fault.child)
            if pid and not struck:
                self.seen.add(pid)
                fault.strike(pid)
                struck.append(time.monotonic())

        self._prepare(fault, strike)
        hit = None if struck else fault.stage
        tokens = 40 if struck else 600

        def reached(stage: str) -> None:
            if stage == hit:
                strike()
                if not struck:  # it is being started for this
                    there = lambda: self._pid(fault.child) is not None  # noqa: E731
                    threading.Thread(target=_until, args=(there, strike, 5.0)).start()

        talk = Talk(self, None, (photo,), tokens, reached)
        if fault.stage == "starting" and not struck:
            _until(lambda: self._pid(fault.child) is not None, strike)
        began = struck[0] if struck else None
        if fault.means.endswith("stop"):
            _until(lambda: bool(struck) or talk.over.is_set())
            talk.over.wait(0.3)
            began = time.monotonic()
            talk.asking.stop()
        answer = talk.answer()
        ended = time.monotonic()
        self.seen |= set(self.engine.children().values())
        again = Talk(self, talk.conversation, (), 2)
        after = again.answer()
        wrong = self._wrong(talk, answer, after)
        return Outcome(
            fault,
            max(0.0, ended - (began or (struck[0] if struck else ended))),
            (again.heard_at or again.first_at) - ended,
            again.first_at - ended,
            answer.status.value if struck else "not struck",
            wrong,
        )

    def _prepare(self, fault: Fault, strike: Callable[[], None]) -> None:
        crew, engine = self.engine._crew, self.engine
        if fault.stage in ("starting", "loading"):
            engine._do(lambda: crew.drop_language(at_once=True))
            engine._do(lambda: crew.sight.drop(at_once=True))
            engine._do(crew._drop_spare)
        if fault.stage == "starting" and fault.child == "language":
            engine._do(crew.prepare)
            strike()
        if fault.stage in ("idle", "keeping"):
            talk = Talk(self, None, (self.photo(20_000 + len(self.seen)),), 60)
            talk.answer()
            if fault.stage == "keeping":
                pid = self._pid("language")
                until = time.monotonic() + 6
                while time.monotonic() < until and not any(self._kept.glob(f"*.{pid}-*.new")):
                    time.sleep(0.0005)
            strike()

    def _pid(self, child: str) -> int | None:
        pid = self.engine.children().get(child)
        spare = self.engine._crew._spare
        return spare.pid if pid is None and child == "language" and spare is not None else pid

    def _wrong(self, talk: "Talk", answer: Message, after: Message) -> str:
        path = self.program.library.submit(lambda store: store.path(talk.conversation)).result()
        texts = [message.text for message in path]
        litter = list(self._kept.glob("*.new"))
        alive = self.engine.children().get("language")
        notes = [str(note) for note in after.notes]
        checks = {
            "the question is lost": STORY in texts and path[0].photos == talk.photos,
            "words are lost": answer.text.startswith(talk.text) and answer.text in texts,
            "nobody says why": answer.status is not Status.FAILED or bool(answer.notes),
            f"it is {answer.status}": answer.status not in (Status.WRITING, Status.INTERRUPTED),
            f"the next is {after.status}: {notes}": after.status is Status.DONE,
            "the next has no words": bool(after.text),
            f"zombies {zombies()}": not zombies(),
            f"unfinished {litter}": all(f".{alive}-" in path.name for path in litter),
        }
        return "; ".join(wrong for wrong, right in checks.items() if not right)


class Talk:
    """One question and what was heard of its answer. ``stage`` is called with each new stage."""

    def __init__(
        self,
        chat: Chat,
        conversation: str | None,
        photos: tuple[Photo, ...],
        tokens: int,
        stage: Callable[[str], None] = lambda stage: None,
    ) -> None:
        self.over = threading.Event()
        self.photos = photos
        self.text = ""
        self.heard_at = self.first_at = 0.0
        self._stage = stage
        self._started: queue.SimpleQueue[Started | Rejected] = queue.SimpleQueue()
        self.asking: Asking = chat.program.assistant.ask(
            conversation_id=conversation,
            text=STORY,
            photos=photos,
            model="endless",
            listener=self._hear,
            sampling=Sampling(max_tokens=tokens),
        )
        started = self._started.get(timeout=WAIT_S)
        assert isinstance(started, Started), started
        self.conversation = started.conversation.id

    def answer(self) -> Message:
        """Wait for its end."""
        message = self.asking.result.result(WAIT_S)
        self.first_at = self.first_at or time.monotonic()
        return message

    def _hear(self, event: AssistantEvent) -> None:
        match event:
            case Started() | Rejected():
                self._started.put(event)
            case StageEvent(stage):
                self.heard_at = self.heard_at or time.monotonic()
                self._stage(str(stage))
            case PieceEvent(text):
                self.first_at = self.first_at or time.monotonic()
                self.text += text
            case Finished():
                self.over.set()
            case _:
                pass


def picture(number: int, side: int) -> bytes:
    """A PNG like no other."""
    target = io.BytesIO()
    colour = (number % 251, number // 251 % 251, 90)
    Image.new("RGB", (side, side), colour).save(target, "PNG")
    return target.getvalue()


def _until(
    there: Callable[[], bool], then: Callable[[], None] = lambda: None, most_s: float = WAIT_S
) -> None:
    end = time.monotonic() + most_s
    while not there() and time.monotonic() < end:
        time.sleep(0.001)
    then()
