"""Conversations as files for other programs: Markdown with photos, one HTML file, photos alone.

What a model wrote and what a person typed are both taken for text, whatever they look like: in no
file does any of it become a script, a remote resource or another speaker's words. Photos go out as
copies without place, date and camera. Everything is of the path that the person sees; the
document of the store (JSON) is the one that has all branches.
"""

from lavender.export.markdown import markdown, save_markdown
from lavender.export.names import numbered, safe_name
from lavender.export.page import page, save_page
from lavender.export.photos import FetchCopy, save_photo, save_photos
from lavender.export.talk import Talk
from lavender.export.words import Words
from lavender.store import save_file

__all__ = [
    "FetchCopy",
    "Talk",
    "Words",
    "markdown",
    "numbered",
    "page",
    "safe_name",
    "save_file",
    "save_markdown",
    "save_page",
    "save_photo",
    "save_photos",
]
