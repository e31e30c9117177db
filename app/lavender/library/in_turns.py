"""Long work on the store's thread in short turns, between which others have theirs."""

import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future

from lavender.library.submit import Submit
from lavender.store import Store


class InTurns:
    """Runs long work of one library."""

    def __init__(self, submit: Submit) -> None:
        self._submit = submit
        self._closing = threading.Event()

    def run(self, step: Callable[[Store], bool], *, to_the_end: bool) -> Future[None]:
        """Call ``step`` until it returns False; after each call others have their turn.

        Where the library closes meanwhile, the work is done ``to_the_end`` first, or given up,
        with a CancelledError in the future.
        """
        done: Future[None] = Future()

        def turn(store: Store) -> bool:
            while step(store):
                if not self._closing.is_set():
                    return True
                if not to_the_end:
                    raise CancelledError
            return False

        def ended(turn_done: Future[bool]) -> None:
            if error := turn_done.exception():
                done.set_exception(error)
            elif turn_done.result():
                try:
                    begin()
                except RuntimeError as closed:
                    done.set_exception(closed)
            else:
                done.set_result(None)

        def begin() -> None:
            self._submit(turn).add_done_callback(ended)

        begin()
        return done

    def close(self) -> None:
        """No turns any more: what is under way and done to its end is so when this returns."""
        self._closing.set()
        for _ in range(2):  # a turn that ended just now has its next one behind the first
            self._submit(lambda _: None).exception()
