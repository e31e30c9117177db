"""The schema of ``library.db``, step by step. Steps are only ever added.

A message's text lives alone in the row that full-text search indexes, because every change of
that row indexes its text again. What changes while an answer is written (a draft, the state,
counts and times) is in ``answers``. Text moves over once, when the answer ends.

The index is of trigrams: it finds parts of words in any script, Japanese and Chinese among them.
Two spaces after the end of each text let every sign of it begin a trigram, which is how words
shorter than three characters are found.
"""

from typing import Any

from sqlite_utils import Migrations

from lavender.store import checksums

migrations = Migrations("lavender")

_TABLES = """
CREATE TABLE conversations (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  model TEXT NOT NULL,
  system TEXT NOT NULL,
  created REAL NOT NULL,
  updated REAL NOT NULL,
  leaf_id TEXT REFERENCES messages(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  cover TEXT NOT NULL DEFAULT '',
  binned REAL
);
CREATE INDEX conversations_by_time ON conversations(updated);

CREATE TABLE messages (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  conversation_id TEXT NOT NULL REFERENCES conversations(id) ON DELETE CASCADE,
  parent_id TEXT REFERENCES messages(id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('user', 'assistant')),
  text TEXT NOT NULL,
  created REAL NOT NULL
);
CREATE INDEX messages_by_conversation ON messages(conversation_id);
CREATE INDEX messages_by_parent ON messages(parent_id);

CREATE TABLE writers (
  id TEXT PRIMARY KEY,
  started REAL NOT NULL
);

CREATE TABLE answers (
  message_id TEXT PRIMARY KEY REFERENCES messages(id) ON DELETE CASCADE,
  model TEXT NOT NULL,
  status TEXT NOT NULL,
  writer_id TEXT REFERENCES writers(id),
  draft TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  stop_reason TEXT NOT NULL DEFAULT '',
  usage TEXT NOT NULL DEFAULT '{}',
  timings TEXT NOT NULL DEFAULT '{}'
);
CREATE INDEX answers_being_written ON answers(writer_id) WHERE status = 'writing';

CREATE TABLE photos (
  sha256 TEXT PRIMARY KEY,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  added REAL NOT NULL,
  thumbnail BLOB NOT NULL
);

CREATE TABLE message_photos (
  message_id TEXT NOT NULL REFERENCES messages(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  sha256 TEXT NOT NULL REFERENCES photos(sha256),
  PRIMARY KEY (message_id, position)
);
CREATE INDEX message_photos_by_photo ON message_photos(sha256);
"""


@migrations()
def m001_conversations_and_photos(db: Any) -> None:
    """The first schema."""
    db.executescript(_TABLES)
    db["messages"].enable_fts(["text"], create_triggers=True, tokenize="trigram")


@migrations()
def m002_the_ids_of_answers(db: Any) -> None:
    """How a model wrote an answer: its file's content, and int32 token ids, little-endian."""
    db.executescript(
        "ALTER TABLE answers ADD COLUMN written_by TEXT NOT NULL DEFAULT '';"
        "ALTER TABLE answers ADD COLUMN written BLOB NOT NULL DEFAULT x'';"
    )


@migrations()
def m003_pins_and_folders(db: Any) -> None:
    """Conversations at the top of the list, and folders; a conversation is in one or in none."""
    db.executescript(
        "CREATE TABLE folders (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE,"
        " opened INTEGER NOT NULL DEFAULT 1, created REAL NOT NULL);"
        "ALTER TABLE conversations ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;"
        "ALTER TABLE conversations ADD COLUMN folder_id TEXT REFERENCES folders(id)"
        " ON DELETE SET NULL;"
    )


@migrations()
def m004_drafts_and_prompts(db: Any) -> None:
    """Questions that are not asked yet, by conversation, and texts that a person keeps.

    A draft of a new conversation has an empty id, so none of them can refer to conversations.
    """
    db.executescript(
        "CREATE TABLE drafts (conversation_id TEXT PRIMARY KEY, text TEXT NOT NULL,"
        " updated REAL NOT NULL);"
        "CREATE TABLE draft_photos ("
        " conversation_id TEXT NOT NULL REFERENCES drafts(conversation_id) ON DELETE CASCADE,"
        " position INTEGER NOT NULL, sha256 TEXT NOT NULL REFERENCES photos(sha256),"
        " name TEXT NOT NULL, PRIMARY KEY (conversation_id, position));"
        "CREATE INDEX draft_photos_by_photo ON draft_photos(sha256);"
        "CREATE TABLE prompts (id TEXT PRIMARY KEY,"
        " kind TEXT NOT NULL CHECK (kind IN ('prompt', 'system')),"
        " name TEXT NOT NULL, text TEXT NOT NULL, created REAL NOT NULL);"
    )


@migrations()
def m005_notes_in_any_language(db: Any) -> None:
    """What is said about an answer as templates and values: a JSON list instead of English."""
    one = "json_array(json_array(note, json_object()))"
    db.execute(f"UPDATE answers SET note = {one} WHERE note <> ''")  # noqa: S608
    db.execute("UPDATE answers SET note = '[]' WHERE note = ''")


@migrations()
def m006_checksums(db: Any) -> None:
    """A checksum for every row, so that a flipped bit is found."""
    checksums.watch(db)


@migrations()
def m007_words_of_one_or_two_characters(db: Any) -> None:
    """The index, made anew with two spaces after each text. Seconds, for 200,000 messages."""
    for name in ("messages_ai", "messages_ad", "messages_au"):
        db.execute(f"DROP TRIGGER {name}")
    db.execute("DROP TABLE messages_fts")
    db.execute("CREATE VIEW searched AS SELECT number, text || '  ' AS text FROM messages")
    db.execute(
        "CREATE VIRTUAL TABLE messages_fts USING fts5"
        "(text, tokenize='trigram', content='searched', content_rowid='number')"
    )
    # What is taken out must be what was put in, to the last space.
    add = "INSERT INTO messages_fts (rowid, text) VALUES (new.number, new.text || '  ');"
    take = (
        "INSERT INTO messages_fts (messages_fts, rowid, text)"
        " VALUES ('delete', old.number, old.text || '  ');"
    )
    for name, event, act in (
        ("messages_ai", "INSERT", add),
        ("messages_ad", "DELETE", take),
        ("messages_au", "UPDATE", take + add),
    ):
        db.execute(f"CREATE TRIGGER {name} AFTER {event} ON messages BEGIN {act} END")
    db.execute("INSERT INTO messages_fts (messages_fts) VALUES ('rebuild')")
