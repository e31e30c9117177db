"""Drafts of questions, one for each conversation, and texts that a person saved.

A draft keeps its photos: as long as it names one, the photo is not swept away.
"""

import time
import uuid
from dataclasses import replace

from lavender.chat.drafts import Draft, Kind, Prompt
from lavender.store.database import Database, clean
from lavender.store.photo_files import photo_of

NAME_LENGTH = 80
"""Characters of a saved text's name."""


class Drafts:
    """The drafts of one library. The empty id stands for a conversation that is not begun."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, conversation_id: str) -> Draft:
        """The draft of a conversation; an empty one where there is none."""
        row = self._database.row(
            "SELECT text FROM drafts WHERE conversation_id = ?", (conversation_id,)
        )
        if row is None:
            return Draft()
        shown = self._database.rows(
            "SELECT photos.*, draft_photos.name FROM draft_photos JOIN photos USING (sha256)"
            " WHERE conversation_id = ? ORDER BY position",
            (conversation_id,),
        )
        photos = tuple(photo_of(each) for each in shown)
        return Draft(row["text"], photos, tuple(each["name"] for each in shown))

    def keep(self, conversation_id: str, draft: Draft) -> None:
        """Keep ``draft`` in the place of the one before; an empty one is none.

        Nothing is kept for a conversation that is gone, nor a photo that is.
        """
        with self._database.transaction():
            self.drop(conversation_id)
            if not draft:
                return
            kept = self._database.execute(
                "INSERT INTO drafts (conversation_id, text, updated) SELECT ?1, ?2, ?3 WHERE"
                " ?1 = '' OR EXISTS (SELECT 1 FROM conversations WHERE id = ?1)",
                (conversation_id, clean(draft.text), time.time()),
            )
            for position, photo in enumerate(draft.photos if kept else ()):
                name = draft.names[position] if position < len(draft.names) else ""
                self._database.execute(
                    "INSERT INTO draft_photos (conversation_id, position, sha256, name)"
                    " SELECT ?1, ?2, ?3, ?4 WHERE EXISTS"
                    " (SELECT 1 FROM photos WHERE sha256 = ?3)",
                    (conversation_id, position, photo.sha256, clean(name)),
                )

    def add(self, conversation_id: str, more: Draft) -> None:
        """Keep ``more`` behind what the draft has already."""
        with self._database.transaction():
            here = self.get(conversation_id)
            names = dict(zip(here.photos, here.names, strict=True))
            names = dict(zip(more.photos, more.names, strict=True)) | names
            photos = tuple(dict.fromkeys(here.photos + more.photos))
            together = Draft(here.text + more.text, photos, tuple(names[each] for each in photos))
            self.keep(conversation_id, together)

    def drop(self, conversation_id: str) -> None:
        """Forget the draft of a conversation."""
        self._database.execute("DELETE FROM drafts WHERE conversation_id = ?", (conversation_id,))


class Prompts:
    """The saved texts of one library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self) -> list[Prompt]:
        """All of them, by name."""
        rows = self._database.rows(
            "SELECT id, kind, name, text FROM prompts ORDER BY folded(name), created"
        )
        return [Prompt(row["id"], Kind(row["kind"]), row["name"], row["text"]) for row in rows]

    def keep(self, prompt: Prompt) -> Prompt:
        """Save a text, new or changed, or one that was deleted; as it is saved.

        A text without a name is called by its first words.
        """
        text = clean(prompt.text).strip()
        name = " ".join((clean(prompt.name).strip() or text).split())[:NAME_LENGTH]
        saved = replace(prompt, id=prompt.id or uuid.uuid4().hex, name=name, text=text)
        self._database.execute(
            "INSERT INTO prompts (id, kind, name, text, created) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET name = excluded.name, text = excluded.text",
            (saved.id, saved.kind.value, saved.name, saved.text, time.time()),
        )
        return saved

    def drop(self, prompt_id: str) -> None:
        """Delete a saved text."""
        self._database.execute("DELETE FROM prompts WHERE id = ?", (prompt_id,))
