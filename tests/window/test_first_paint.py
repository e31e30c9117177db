"""What waits for the first paint waits no longer than that, and comes once."""

from PySide6.QtWidgets import QApplication, QWidget

from lavender.window.first_paint import FirstPaint
from tests.window.conftest import Until


def test_it_comes_once_after_the_window_was_painted(
    application: QApplication, until: Until
) -> None:
    window, called = QWidget(), list[bool]()
    FirstPaint(window, lambda: called.append(window.isVisible()))
    application.processEvents()
    assert called == [], "nothing was painted yet"
    window.show()
    until(lambda: called)
    window.hide()
    window.show()
    window.repaint()
    application.processEvents()
    assert called == [True]


def test_a_window_that_is_closed_at_once_does_nothing_later(application: QApplication) -> None:
    window, called = QWidget(), list[bool]()
    FirstPaint(window, lambda: called.append(True))
    window.deleteLater()
    del window
    application.sendPostedEvents(None, 0)
    application.processEvents()
    assert called == []
