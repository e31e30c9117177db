"""Parts side by side: what they take of the height."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from lavender.window.flow import Flow
from lavender.window.notes import plain_label


@pytest.mark.parametrize("words", ["Waiting…", "Waiting for its turn… 12 s", "One\nanother one"])
def test_words_on_one_line_would_take_the_room_of_two(
    application: QApplication, words: str
) -> None:
    holder = QWidget()
    row = Flow()
    holder.setLayout(row)
    label = plain_label(words)
    row.add(label)
    holder.resize(600, 100)
    holder.show()
    application.processEvents()
    assert row.heightForWidth(600) == label.height() == label.heightForWidth(600)
    narrow = label.fontMetrics().horizontalAdvance("another one") + 8
    assert row.heightForWidth(narrow) == label.heightForWidth(narrow)
    holder.deleteLater()
