"""The conversation on screen: long ones, growing ones, and how answers end."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

from lavender.assistant import Stage, StageEvent
from lavender.chat.types import Message, Photo, Role, Status, Timings
from lavender.errors import Sentence
from lavender.window.answer_view import AnswerView
from lavender.window.answers import SoFar
from lavender.window.background import Background
from lavender.window.bridge import Bridge
from lavender.window.colours import DARK, LIGHT
from lavender.window.rich_text import RichText
from lavender.window.thumbnails import Thumbnails
from lavender.window.transcript import SHOWN, Transcript

Until = Callable[..., None]
PHOTO = Photo("0" * 64, 640, 480, "image/png", 1000)


def question(number: int, *photos: Photo) -> Message:
    """A question under the answer before."""
    parent = f"a{number - 1}" if number else None
    text = f"Question {number}?"
    return Message(f"q{number}", "c", parent, Role.USER, text, photos, Status.DONE, 0.0)


def reply(number: int, status: Status = Status.DONE, text: str = "**Yes.**") -> Message:
    """An answer."""
    return Message(
        f"a{number}", "c", f"q{number}", Role.ASSISTANT, text, (), status, 0.0, model="pocket"
    )


class Growing:
    """What grows in a test: the answers of these ids, of which nothing arrived yet."""

    def __init__(self) -> None:
        self.ids: set[str] = set()

    def newest(self, message: Message) -> Message:
        return message

    def so_far(self, answer_id: str) -> SoFar | None:
        return SoFar() if answer_id in self.ids else None


def turns(count: int) -> list[Message]:
    """A conversation."""
    return [message for n in range(count) for message in (question(n), reply(n))]


@pytest.fixture
def growing() -> Growing:
    return Growing()


@pytest.fixture
def transcript(growing: Growing) -> Iterator[Transcript]:
    background, bridge = Background(), Bridge()
    thumbnails = Thumbnails(lambda _name: Future(), background, bridge)
    transcript = Transcript(thumbnails, LIGHT, growing)
    transcript.resize(700, 400)
    transcript.show()
    yield transcript
    transcript.hide()
    transcript.deleteLater()
    bridge.close()
    background.close()


def at_end(transcript: Transcript) -> bool:
    bar = transcript.verticalScrollBar()
    return bar.maximum() > 0 and bar.value() == bar.maximum()


def test_a_long_conversation_would_become_a_thousand_widgets(
    transcript: Transcript, until: Until
) -> None:
    messages = turns(500)
    transcript.show_messages(messages, {"pocket": "Pocket"})
    assert [view.message for view in transcript.views()] == messages[-SHOWN:]
    until(lambda: at_end(transcript))
    more = next(b for b in transcript.findChildren(QPushButton) if "earlier" in b.text())
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert [view.message for view in transcript.views()] == messages[-2 * SHOWN :]
    assert transcript.message("q0") == messages[0]


def test_a_jump_to_the_first_of_two_thousand_would_make_them_all(
    transcript: Transcript, growing: Growing, until: Until
) -> None:
    messages = turns(1000)
    growing.ids = {"a999"}
    transcript.show_messages(messages, {})
    transcript.show_message("q0")
    assert [view.message for view in transcript.views()] == messages[:SHOWN]
    assert transcript.messages() == messages
    assert not any(answer_again(view) for view in transcript.views()), "the last is elsewhere"
    transcript.reveal("a500")
    shown = [view.message.id for view in transcript.views()]
    assert "a500" in shown
    assert len(shown) == SHOWN
    later = next(b for b in transcript.findChildren(QPushButton) if "later" in b.text())
    QTest.mouseClick(later, Qt.MouseButton.LeftButton)
    assert [view.message.id for view in transcript.views()][:SHOWN] == shown
    assert len(transcript.views()) == 2 * SHOWN
    transcript.to_end()
    until(lambda: at_end(transcript))
    assert transcript.views()[-1].message == messages[-1]
    assert not later.isVisible()
    view = transcript.answer("a999")
    assert view is not None
    assert view.stage, "it is still being written"


def place_of(transcript: Transcript, message_id: str) -> int:
    """How far below the upper edge of what is seen a message stands, in pixels."""
    view = next(view for view in transcript.views() if view.message.id == message_id)
    return view.mapTo(transcript.viewport(), QPoint(0, 0)).y()


@pytest.mark.parametrize("wanted", ["q0", "a250", "q498"])
def test_the_message_that_was_looked_for_would_be_out_of_sight(
    transcript: Transcript, application: QApplication, wanted: str
) -> None:
    long = "\n\n".join(["A paragraph of an answer that has to be broken into lines. " * 5] * 4)
    messages = [m for n in range(500) for m in (question(n), reply(n, text=long))]
    transcript.show_messages(messages, {})
    transcript.show_message(wanted)
    for _ in range(20):
        application.processEvents()
    assert 0 <= place_of(transcript, wanted) < 100
    transcript.resize(420, 400)  # every line is broken elsewhere
    for _ in range(20):
        application.processEvents()
    assert 0 <= place_of(transcript, wanted) < 100
    transcript.page(-1)
    left = place_of(transcript, wanted)
    transcript.resize(420, 401)
    application.processEvents()
    assert place_of(transcript, wanted) == left, "who scrolled is not pulled back"


def test_earlier_messages_would_push_away_what_is_being_read(
    transcript: Transcript, application: QApplication, until: Until
) -> None:
    transcript.show_messages(turns(100), {})
    until(lambda: at_end(transcript))
    transcript.verticalScrollBar().setValue(0)
    first = transcript.views()[0].message.id
    before = place_of(transcript, first)
    more = next(b for b in transcript.findChildren(QPushButton) if "earlier" in b.text())
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    for _ in range(20):
        application.processEvents()
    assert place_of(transcript, first) == before


def test_what_is_asked_from_the_middle_would_stay_out_of_sight(
    transcript: Transcript, until: Until
) -> None:
    messages = turns(100)
    transcript.show_messages(messages, {})
    transcript.reveal("q3")
    transcript.add(question(100))
    assert transcript.views()[-1].message.id == "q100"
    assert len(transcript.messages()) == 201
    until(lambda: at_end(transcript))
    transcript.reveal("q3")
    transcript.cut("q3")
    assert [m.id for m in transcript.messages()] == ["q0", "a0", "q1", "a1", "q2", "a2"]


def answer_again(view: object) -> bool:
    """Is another answer offered in place of this one?"""
    return isinstance(view, AnswerView) and any(
        b.text() == "Again" and not b.isHidden() for b in view.findChildren(QPushButton)
    )


def test_a_growing_answer_would_run_out_of_sight(
    transcript: Transcript, growing: Growing, until: Until
) -> None:
    growing.ids = {"a0"}
    transcript.show_messages([question(0), reply(0, Status.WRITING, "")], {})
    view = transcript.answer("a0")
    assert view is not None
    for _ in range(60):
        view.append("A line.\n\n")
    until(lambda: at_end(transcript))


def test_a_growing_answer_would_pull_away_what_is_being_read(
    transcript: Transcript, growing: Growing, until: Until
) -> None:
    messages = [*turns(15), question(15), reply(15, Status.WRITING, "")]
    growing.ids = {"a15"}
    transcript.show_messages(messages, {})
    until(lambda: at_end(transcript))
    content = transcript.widget()
    assert content is not None
    transcript.page(-1)
    place, height = transcript.verticalScrollBar().value(), content.height()
    view = transcript.answer("a15")
    assert view is not None
    for _ in range(60):
        view.append("A line.\n\n")
    until(lambda: content.height() > height)
    assert transcript.verticalScrollBar().value() == place
    transcript.to_end()
    view.append("More.\n\n" * 20)
    until(lambda: at_end(transcript))


def test_the_stage_would_not_show(transcript: Transcript, growing: Growing) -> None:
    growing.ids = {"a0"}
    transcript.show_messages([question(0, PHOTO), reply(0, Status.WRITING, "")], {})
    view = transcript.answer("a0")
    assert view is not None
    view.show_stage(StageEvent(Stage.READING_PHOTO, 0.5))
    assert view.stage == "Reading the photo…"
    view.show_stage(StageEvent(Stage.WRITING))
    assert view.stage == "Writing…"
    view.finish(reply(0))
    assert view.stage == ""
    assert view.text == "**Yes.**"


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (Status.FAILED, "could not be finished"),
        (Status.INTERRUPTED, "before this answer was finished"),
        (Status.WRITING, "still writing"),
    ],
)
def test_an_answer_that_ended_badly_would_look_complete(status: Status, said: str) -> None:
    view = AnswerView(reply(0, status, "Half of"), "Pocket", LIGHT, live=False)
    assert said in view.sentences[0]
    assert view.text == "Half of"


def test_a_mark_that_a_cut_left_open_would_be_seen() -> None:
    for status, stop in ((Status.STOPPED, ""), (Status.INTERRUPTED, ""), (Status.DONE, "length")):
        message = replace(reply(0, status, "It is an **o"), stop_reason=stop)
        view = AnswerView(message, "Pocket", LIGHT, live=False)
        assert view.words.toPlainText() == "It is an o"
        assert view.text == "It is an **o", "what is gone on with"
        view.deleteLater()


def test_a_failure_without_words_would_boast_of_its_time() -> None:
    failed = replace(reply(0, Status.FAILED, ""), timings=Timings(total_s=0.7))
    view = AnswerView(failed, "Pocket", LIGHT, live=False)
    assert not any("0.7" in button.text() for button in view.findChildren(QPushButton))
    view.resize(700, 200)
    view.show()
    QApplication.processEvents()
    (more,) = (b for b in view.findChildren(QToolButton) if "More" in b.accessibleName())
    assert more.x() < 350, "the menu stays with the other buttons"
    view.hide()
    view.deleteLater()


def test_copy_would_copy_something_else_than_the_model_wrote() -> None:
    view = AnswerView(reply(0), "Pocket", LIGHT, live=False)
    view.show()
    next(b for b in view.findChildren(QPushButton) if b.text() == "Copy").click()
    assert QGuiApplication.clipboard().text() == "**Yes.**"


def test_only_the_last_answer_can_be_asked_for_again(transcript: Transcript, until: Until) -> None:
    def offered() -> list[bool]:
        return [
            button.isVisibleTo(transcript)
            for view in transcript.views()
            for button in view.findChildren(QPushButton)
            if button.text() == "Again"
        ]

    transcript.show_messages(turns(3), {})
    until(lambda: offered() == [False, False, True])


def test_other_colours_would_lose_the_words(transcript: Transcript) -> None:
    message = Message(
        "a0", "c", "q0", Role.ASSISTANT, "Yes", (), Status.DONE, 0.0, timings=Timings(total_s=2.0)
    )
    transcript.show_messages([question(0, PHOTO, PHOTO), message], {})
    transcript.dress(DARK)
    assert [view.message.text for view in transcript.views()] == ["Question 0?", "Yes"]
    assert not transcript.grab().isNull()


def mouse(kind: QEvent.Type, text: RichText, place: QPointF) -> None:
    """The left button pressed or held at a place of a text; the event goes where the press went."""
    left = Qt.MouseButton.LeftButton
    seen = text.viewport()
    event = QMouseEvent(
        kind, place, QPointF(seen.mapToGlobal(place)), left, left, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(seen, event)


def beyond(text: RichText, place: QPoint) -> QPointF:
    """A place of the transcript in the coordinates of a text."""
    return QPointF(text.viewport().mapFromGlobal(place))


@pytest.mark.parametrize("down", [True, False])
def test_a_drag_selects_across_messages(transcript: Transcript, until: Until, down: bool) -> None:
    transcript.show_messages(turns(3), {})
    until(lambda: at_end(transcript))
    QApplication.processEvents()
    texts = transcript._texts()
    top, bottom = texts[1], texts[4]
    first, last = (top, bottom) if down else (bottom, top)
    inside = QPointF(2, 4) if down else QPointF(first.width() - 2, first.height() - 2)
    other = last.mapToGlobal(QPoint(last.width() - 2, last.height() - 2) if down else QPoint(1, 4))
    mouse(QEvent.Type.MouseButtonPress, first, inside)
    mouse(QEvent.Type.MouseMove, first, beyond(first, other))
    chosen = ["Yes.", "Question 1?", "Yes.", "Question 2?"]
    assert transcript._selecting.words == "\n\n".join(chosen)
    QTest.keyClick(first, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "\n\n".join(chosen)
    mouse(QEvent.Type.MouseMove, first, inside)
    assert all(not t.textCursor().hasSelection() for t in texts if t is not first)
    mouse(QEvent.Type.MouseButtonPress, texts[0], QPointF(1, 4))
    assert transcript._selecting.words == ""


def test_below_the_last_answer_would_be_an_empty_strip(
    transcript: Transcript, until: Until
) -> None:
    said = "There is not enough memory for this model. Close other programs and try again. " * 3
    failed = replace(reply(2, Status.FAILED, ""), notes=(Sentence(said),))
    transcript.show_messages([*turns(2), question(2), failed], {})
    until(lambda: transcript.verticalScrollBar().maximum() > 0)
    content = transcript.widget()
    assert content is not None
    assert content.height() == content.heightForWidth(content.width())
    last = transcript.views()[-1]
    assert last.height() == last.heightForWidth(last.width())
    assert content.width() == transcript.viewport().width()


@pytest.mark.parametrize("points", [10, 24])
def test_words_would_stand_too_high_in_their_bubble(
    transcript: Transcript, application: QApplication, points: int
) -> None:
    transcript.show_messages(turns(1), {})
    view = transcript.views()[0]
    # A sheet: with one of the application's, as after other tests, a font alone says nothing.
    view.setStyleSheet(f"* {{ font-size: {points}pt; }}")
    application.processEvents()
    words = view.words
    bubble = words.parentWidget()
    inside = bubble.layout() if bubble is not None else None
    assert inside is not None
    lines = words.document_.firstBlock().layout()
    line, last = lines.lineAt(0), lines.lineAt(lines.lineCount() - 1)
    assert line.height() > points
    margins = inside.contentsMargins()
    above = margins.top() + line.y()
    below = margins.bottom() + words.height() - last.y() - last.height()
    assert abs(above - below) <= 2
