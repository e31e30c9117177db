"""A conversation in its states."""

from collections.abc import Callable

from lavender.assistant import NoticeEvent, PieceEvent, StageEvent, Started
from lavender.assistant import Stage as Doing
from lavender.assistant.asking import Asking
from lavender.assistant.events import AssistantEvent
from lavender.errors import Sentence
from lavender.window.answer_view import AnswerView
from lavender.window.facts import Facts
from lavender.window.question_view import QuestionView
from lavender.window.transcript import Transcript
from lavender.window.typeset import typeset
from tests.gallery.stage import Scene, Stage
from tests.gallery.words import FRIDGE

Events = tuple[AssistantEvent, ...]


def answer(stage: Stage) -> AnswerView:
    """The last one on screen."""
    return [v for v in stage.window.transcript.views() if isinstance(v, AnswerView)][-1]


def opened(name: str) -> Callable[[Stage], object]:
    """The conversation of that name."""
    return lambda stage: stage.open(name)


def under_way(*events: AssistantEvent) -> Callable[[Stage], None]:
    """An answer of which this has been heard."""

    def show(stage: Stage) -> None:
        head, written = stage.talks.by_name["live"], stage.talks.live
        assert written is not None
        question = stage.program.library.path(head.id).result(10)[0]

        def ask(hear: Callable[[AssistantEvent], None]) -> Asking:
            for event in (Started(head, question, written), *events):
                hear(event)
            return Asking(hear, lambda _request: None)

        answers = stage.shell.controller.answers
        answers.ask(ask, lambda _event: None, lambda _why: None, stage.shell)
        stage.until(lambda: answers.live)
        stage.settle()
        stage.open("live")

    return show


def rich(stage: Stage) -> None:
    """Table, formulas, code and list, once the formulas are set."""
    stage.open("rich")
    text = answer(stage)._text
    stage.until(lambda: not text.busy and not typeset().busy)
    stage.settle()


def rich_top(stage: Stage) -> None:
    """The beginning of the same."""
    rich(stage)
    stage.window.transcript.verticalScrollBar().setValue(0)


def figures(stage: Stage) -> None:
    """The figures of an answer, opened."""
    stage.open("fridge")
    for facts in stage.window.transcript.findChildren(Facts):
        facts.setChecked(True)


def editing(stage: Stage) -> None:
    """A question that is being changed."""
    stage.open("playroom")
    view = next(v for v in stage.window.transcript.views() if isinstance(v, QuestionView))
    view.edit()


def nearly_full(stage: Stage) -> None:
    """A meter that warns."""
    stage.open("forgotten")
    stage.window.pane.meter.show_use(1950, 2048)


def middle(stage: Stage) -> None:
    """Somewhere in a long conversation, as a search opens it."""
    head = stage.talks.by_name["long"]
    message = stage.program.library.path(head.id).result(10)[30]
    stage.window.sidebar.found.emit(head.id, message.id)
    stage.until(lambda: stage.shell.controller.screen.open_id == head.id)
    stage.settle()


def later(stage: Stage) -> None:
    """The same, at the foot of what is shown."""
    middle(stage)
    transcript: Transcript = stage.window.transcript
    bar = transcript.verticalScrollBar()

    def at_foot() -> bool:
        bar.setValue(bar.maximum())
        stage.settle()
        return bar.value() == bar.maximum()

    stage.until(at_foot)


def deleted(stage: Stage) -> None:
    """A turn taken out, with the way back; it is put back when the stage is left."""
    stage.open("four")
    transcript = stage.window.transcript
    answer(stage).removed.emit()
    stage.until(lambda: not transcript.messages())
    remover = stage.shell.controller.chat.remover
    removed = remover._removed
    assert removed is not None
    remover._removed = None  # nothing of it is forgotten when the window closes
    stage.program.library.turns.bring_back(removed).result(10)


def menu(stage: Stage) -> None:
    """What else can be done with an answer."""
    stage.open("fridge")
    footer = answer(stage)._footer
    assert footer is not None
    shown = footer.more.menu()
    shown.popup(footer.more.mapToGlobal(footer.more.rect().bottomLeft()))


READING = StageEvent(Doing.READING_PHOTO, 0.4, 9.0)
SCENES = (
    Scene("chat-photo", opened("fridge")),
    Scene("chat-four", opened("four")),
    Scene("chat-rich-top", rich_top),
    Scene("chat-rich", rich),
    Scene("chat-waiting", under_way()),
    Scene("chat-loading", under_way(StageEvent(Doing.LOADING, None, 8.0))),
    Scene("chat-reading", under_way(READING)),
    Scene("chat-writing", under_way(StageEvent(Doing.WRITING), PieceEvent(FRIDGE[:190]))),
    Scene(
        "chat-warned",
        under_way(
            NoticeEvent(Sentence("Older messages no longer fit and were left out.")),
            StageEvent(Doing.READING_QUESTION),
        ),
    ),
    Scene("chat-stopped", opened("stopped")),
    Scene("chat-failed", opened("failed")),
    Scene("chat-interrupted", opened("interrupted")),
    Scene("chat-notice", opened("notice")),
    Scene("chat-figures", figures),
    Scene("chat-versions", opened("versions")),
    Scene("chat-editing", editing),
    Scene("chat-forgotten", nearly_full),
    Scene("chat-found", middle),
    Scene("chat-later", later),
    Scene("chat-deleted", deleted),
    Scene("chat-menu", menu),
    Scene("chat-smallest", opened("fridge"), size=(680, 500)),
    Scene("chat-narrow", rich, size=(700, 760)),
)
