"""How full a model's memory is."""

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from lavender.window.context_meter import ContextMeter


def test_a_nearly_full_memory_would_be_told_by_colour_alone(application: QApplication) -> None:
    holder = QWidget()
    meter = ContextMeter()
    meter.setParent(holder)
    holder.show()
    application.processEvents()
    (words,) = meter.findChildren(QLabel)
    for used, full in ((100, False), (900, True), (100, False)):
        meter.show_use(used, 1000)
        assert meter.isVisible()
        assert words.isVisible() is full
    assert words.text() == "Conversation nearly full"
