"""What the menu's actions do in a chat: mostly something with its last message."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtGui import QGuiApplication

from lavender.window.answer_footer import ends_early
from lavender.window.answer_view import AnswerView
from lavender.window.chat import Chat
from lavender.window.composer import Mode
from lavender.window.question_view import QuestionView

View = TypeVar("View", AnswerView, QuestionView)


def again(chat: Chat) -> None:
    """Another answer in place of the last."""
    if (view := _last(AnswerView, chat)) is not None:
        chat.again(view.message)


def cut_short(chat: Chat) -> bool:
    """Can the last answer be gone on with?"""
    view = _last(AnswerView, chat)
    return view is not None and bool(view.text) and ends_early(view.message)


def go_on(chat: Chat) -> None:
    """More of the last answer."""
    if (view := _last(AnswerView, chat)) is not None and cut_short(chat):
        chat.go_on(view.message)


def speak(chat: Chat) -> None:
    """Read the last answer aloud."""
    if (view := _last(AnswerView, chat)) is not None:
        chat.spoken.emit(view.plain)


def look(chat: Chat) -> None:
    """Look at the last photo of the conversation."""
    if photos := chat.pane.transcript.photos():
        chat.pane.transcript.look.emit(photos[-1])


def seen(chat: Chat) -> None:
    """Show what the model saw when it wrote the last answer."""
    if (view := _last(AnswerView, chat)) is not None:
        chat.pane.transcript.seen.emit(view.message)


def step(chat: Chat, by: int) -> None:
    """Show the version before (-1) or after (1) the last message that has any."""
    transcript = chat.pane.transcript
    for view in reversed(transcript.views()):
        if transcript.neighbour(view.message.id, by):
            chat.screen.show_version(view.message, by)
            return


def remove(chat: Chat) -> None:
    """Delete the last question with its answers; there is a way back."""
    if (view := _last(AnswerView, chat)) is not None and chat.mode is Mode.SEND:
        chat.remover.remove(view.message)


def copy_answer(chat: Chat) -> None:
    """The last answer as the model wrote it."""
    if (view := _last(AnswerView, chat)) is not None:
        QGuiApplication.clipboard().setText(view.text)


def edit_question(chat: Chat) -> None:
    """Let the last question be changed where it stands."""
    if (view := _last(QuestionView, chat)) is not None:
        view.edit()


IN_CHAT: dict[str, Callable[[Chat], object]] = {
    "attach": Chat.choose,
    "paste": Chat.paste,
    "copy_answer": copy_answer,
    "edit_question": edit_question,
    "again": again,
    "go_on": go_on,
    "speak": speak,
    "look": look,
    "seen": seen,
    "remove": remove,
    "earlier": lambda chat: step(chat, -1),
    "later": lambda chat: step(chat, 1),
}
"""By the names of the actions."""


def _last(kind: type[View], chat: Chat) -> View | None:
    """The last of its kind on screen."""
    views = reversed(chat.pane.transcript.views())
    return next((view for view in views if isinstance(view, kind)), None)
