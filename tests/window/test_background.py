"""Work off the main thread, and its end."""

import threading

from lavender.window.background import Background


def test_nothing_goes_on_after_the_end() -> None:
    background = Background()
    begun, may_end, ended = threading.Event(), threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        may_end.wait(10)
        ended.set()

    background.run(work)
    assert begun.wait(10)
    threading.Timer(0.05, may_end.set).start()
    background.close()
    assert ended.is_set()
