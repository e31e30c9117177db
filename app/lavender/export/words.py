"""The few words that we add to a conversation, in the person's language."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime


def local_time(moment: float) -> str:
    """Unix seconds as local time, the same in every language."""
    return datetime.fromtimestamp(moment).astimezone().strftime("%Y-%m-%d %H:%M")


@dataclass(frozen=True)
class Words:
    """English unless others are given. Names in braces are places that are filled in.

    ``language`` is a language tag, ``time`` tells a moment in Unix seconds; it is called on
    threads of the library.
    """

    you: str = "You"
    untitled: str = "Conversation"
    photo: str = "Photo {number}"
    photo_gone: str = "A photo that is no longer in the library"
    photos_folder: str = "{title} photos"
    stopped: str = "Stopped"
    failed: str = "The answer could not be finished."
    interrupted: str = "Interrupted: Lavender ended before the answer did."
    writing: str = "Still being written"
    made_by: str = "Exported from Lavender, {time}"
    nothing: str = "Nothing was said yet."
    language: str = "en"
    time: Callable[[float], str] = local_time
