"""Single questions with their answers: taken out, brought back, or let go for good."""

from concurrent.futures import Future

from lavender.library.bin import Bin
from lavender.library.submit import Deleted, Submit
from lavender.store import RemovedTurn, Store


class Turns:
    """Turns of one library's conversations."""

    def __init__(self, submit: Submit, bin_: Bin, deleted: Deleted) -> None:
        self._submit = submit
        self._bin = bin_
        self._deleted = deleted

    def remove(self, question_id: str) -> Future[RemovedTurn]:
        """Delete a question with its answers; what comes back brings it back."""

        def remove(store: Store) -> RemovedTurn:
            removed = store.turns.remove(question_id)
            self._deleted(removed.conversation_id, ())
            return removed

        return self._submit(remove)

    def bring_back(self, removed: RemovedTurn) -> Future[None]:
        """Put a question with its answers back to where it was."""
        return self._submit(lambda store: store.turns.bring_back(removed))

    def forget(self, removed: RemovedTurn) -> Future[None]:
        """It is not to be had back: nothing of it stays, nor of photos that were its alone."""

        def forget(store: Store) -> None:
            self._deleted(removed.conversation_id, store.turns.forget(removed))

        done = self._submit(forget)
        done.add_done_callback(lambda _: self._bin.erase())
        return done
