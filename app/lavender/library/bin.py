"""The bin, which gives conversations back, and deleting for good."""

import time
from collections.abc import Iterable
from concurrent.futures import Future

from lavender.chat.types import Conversation
from lavender.library.submit import Deleted, Submit
from lavender.store import Store

BIN_DAYS = 30
"""Days after which what is in the bin is deleted for good."""

TOGETHER = 100
"""Conversations that are deleted in one transaction, so that others get their turn to write."""

DAY_S = 86_400


class Bin:
    """The bin of one library. Ids may be beginnings of ids where only one begins so."""

    def __init__(self, submit: Submit, deleted: Deleted) -> None:
        self._submit = submit
        self._deleted = deleted

    def conversations(self) -> Future[tuple[Conversation, ...]]:
        """What is in the bin, the latest first."""
        return self._submit(lambda store: store.binned())

    def put(self, *conversation_ids: str) -> Future[list[Conversation]]:
        """Put conversations into the bin for ``BIN_DAYS``: all of them or none.

        What others keep of them can be made anew, and goes now; photos stay for the way back.
        """

        def put(store: Store) -> list[Conversation]:
            with store.transaction():
                conversations = [store.put_away(each) for each in conversation_ids]
            for each in conversations:
                self._deleted(each.id, ())
            return conversations

        return self._submit(put)

    def bring_back(self, *conversation_ids: str) -> Future[list[Conversation]]:
        """Take conversations out of the bin: all of them or none."""

        def bring(store: Store) -> list[Conversation]:
            with store.transaction():
                return [store.bring_back(each) for each in conversation_ids]

        return self._submit(bring)

    def empty(self) -> Future[None]:
        """Delete for good what is in the bin."""
        return self._submit(lambda store: self._delete(store, store.binned()))

    def delete(self, *conversation_ids: str) -> Future[None]:
        """Delete for good, in the bin or not, with the photos that no other conversation shows."""
        return self._submit(
            lambda store: self._delete(
                store, [store.conversation(each) for each in conversation_ids]
            )
        )

    def delete_old(self, store: Store) -> None:
        """Delete for good what has been in the bin for ``BIN_DAYS``; on the store's thread."""
        self._delete(store, store.binned(time.time() - BIN_DAYS * DAY_S))

    def _delete(self, store: Store, conversations: Iterable[Conversation]) -> None:
        ids = [each.id for each in conversations]
        for begun in range(0, len(ids), TOGETHER):
            some = ids[begun : begun + TOGETHER]
            for identity, photos in zip(some, store.delete_all(some), strict=True):
                self._deleted(identity, photos)
