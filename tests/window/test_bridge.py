"""The road from other threads: everything arrives on the main thread, or not at all."""

import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QTextDocument
from shiboken6 import delete

from lavender.errors import UserError
from lavender.window.bridge import Bridge

Until = Callable[..., None]


def test_an_event_would_be_handled_on_the_wrong_thread_or_out_of_order(until: Until) -> None:
    bridge = Bridge()
    heard: list[int] = []
    threads: set[threading.Thread] = set()

    def hear(number: int) -> None:
        heard.append(number)
        threads.add(threading.current_thread())

    listener = bridge.listener(hear)
    with ThreadPoolExecutor(1) as other:
        for number in range(500):
            other.submit(listener, number)
    assert not heard
    until(lambda: len(heard) == 500)
    assert heard == list(range(500))
    assert threads == {threading.main_thread()}


def test_an_error_of_a_future_would_be_lost(until: Until) -> None:
    bridge, seen = Bridge(), list[object]()
    future: Future[int] = Future()
    bridge.watch(future, seen.append, seen.append)
    error = UserError("No.")
    future.set_exception(error)
    until(lambda: seen)
    assert seen == [error]


def test_a_result_would_reach_a_widget_that_is_gone(until: Until) -> None:
    bridge, owner, seen = Bridge(), QObject(), list[object]()
    future: Future[int] = Future()
    bridge.watch(future, seen.append, seen.append, owner)
    delete(owner)
    future.set_result(1)
    bridge.post(lambda: seen.append("after"))
    until(lambda: seen)
    assert seen == ["after"]


def test_a_late_call_would_crash_a_closed_window() -> None:
    bridge, seen = Bridge(), list[object]()
    bridge.post(lambda: seen.append(1))
    bridge.close()
    QCoreApplication.processEvents()
    listener = bridge.listener(seen.append)
    listener(2)
    delete(bridge)
    listener(3)
    assert not seen


def test_calls_into_qt_would_use_up_the_references_to_none() -> None:
    document = QTextDocument()
    before = sys.getrefcount(None)
    for _ in range(500):
        document.setMarkdown("*x*")
        QCoreApplication.processEvents()
    assert abs(sys.getrefcount(None) - before) < 100
