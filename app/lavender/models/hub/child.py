"""The download child: fetches one order and says how far it is, a JSON object a message.

It ends with its pipe, so a program that was killed leaves no download running. Two programs must
not write into one part, so the folder is locked for as long as it runs.
"""

import json
import logging
import os
import signal
from contextlib import suppress
from dataclasses import asdict
from multiprocessing.connection import Connection
from typing import Any

from lavender import offline
from lavender.errors import reason_of, trace_of
from lavender.models.hub.fetch import WAITS_S, Fetcher
from lavender.models.hub.order import Order, Step
from lavender.models.hub.troubles import Trouble, TroubleError

LOCK = "lock"


def main(connection: Connection, order: Order, waits_s: tuple[float, ...] = WAITS_S) -> None:
    """The child's whole life."""
    offline.permit()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(BrokenPipeError):
        try:
            _fetch(connection, order, waits_s)
        except TroubleError as trouble:
            values = {name: str(value) for name, value in trouble.values.items()}
            _send(connection, {"trouble": trouble.trouble, "values": values})
        except BrokenPipeError:
            raise
        except Exception as error:  # our own bug, told to the parent's log
            why = {"trouble": Trouble.BUG, "values": {}, "log": trace_of(error)}
            _send(connection, why)


def _fetch(connection: Connection, order: Order, waits_s: tuple[float, ...]) -> None:
    logging.disable(logging.CRITICAL)
    from filelock import FileLock, Timeout  # noqa: PLC0415 - it loads asyncio

    from lavender.models.hub.hugging_face import HuggingFace  # noqa: PLC0415 - half a second

    def tell(step: Step, done: int, total: int) -> None:
        _send(connection, {"step": step, "done": done, "total": total})

    try:
        order.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with FileLock(order.folder / LOCK, timeout=0):
            fetched = Fetcher(order, HuggingFace(order.endpoint), tell, waits_s).run()
            whole = [{**asdict(file), "path": os.fspath(file.path)} for file in fetched]
            _send(connection, {"whole": whole})
            with suppress(EOFError):
                connection.recv_bytes()  # the lock is held until the program has taken the files
    except Timeout as error:
        raise TroubleError(Trouble.BUSY) from error
    except BrokenPipeError:
        raise
    except OSError as error:
        reason = reason_of(error)
        raise TroubleError(Trouble.DISK, file=order.folder, reason=reason) from error


def _send(connection: Connection, message: dict[str, Any]) -> None:
    connection.send_bytes(json.dumps(message).encode())
