"""An answer that grows: the same in the end as if it had come at once, and never in the way."""

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from lavender.window.answer_text import PAGE, AnswerText
from lavender.window.code_header import CodeHeader
from lavender.window.colours import DARK, LIGHT
from lavender.window.markdown import SafeDocument
from lavender.window.typeset import typeset
from tests.window.odd_markdown import LONG_ANSWER, ODD

Until = Callable[..., None]

MIXED = r"""# A title
A paragraph with **bold**, `code`, a [link](http://example.org) and a [reference][ref].
The area is $\pi r^2$ and the price is $5 or $10.

- one
- two
  - nested

  still two
- three

7. seven
8. eight

| Dish | Time |
|:-----|-----:|
| Soup | 40 min |
| Tea | $x^2$ |

```python
# a comment

def f(x: int) -> str:
    return "😀" + str(x)
```

> A quote
> of two lines

- with code
  ```js
  let a = 1;

  ```
~~~
plain fence
```
~~~
***
Text, then the end of it.

$$
a_1 = \frac{b_2}{c_3}
$$

[ref]: http://example.org/ref "Title"
"""


@pytest.fixture
def view(application: QApplication, until: Until) -> Iterator[AnswerText]:
    view = AnswerText(LIGHT)
    view.resize(600, 400)
    view.show()
    yield view
    until(lambda: not view.busy)
    view.hide()
    view.deleteLater()


def settled(view: AnswerText, text: str, until: Until) -> str:
    """The document as it is when nothing more is under way."""
    view.show_text(text)
    until(lambda: not view.busy and not typeset().busy)
    until(lambda: not view.busy)
    return view.document_.toHtml()


def test_a_formula_would_stay_tex(view: AnswerText, until: Until) -> None:
    settled(view, MIXED, until)
    assert view.document_.toPlainText().count("\ufffc") == 3
    cursor = view.textCursor()
    cursor.select(QTextCursor.SelectionType.Document)
    view.setTextCursor(cursor)
    view.copy()
    copied = QGuiApplication.clipboard().text()
    assert "The area is $\\pi r^2$ and the price is $5 or $10." in copied
    assert "$$\na_1 = \\frac{b_2}{c_3}\n$$" in copied


@pytest.mark.parametrize("step", [1, 2, 3, 7, 50])
def test_an_answer_that_grew_would_look_different(
    view: AnswerText, until: Until, step: int
) -> None:
    at_once = settled(view, MIXED, until)
    grown = AnswerText(LIGHT)
    grown.resize(600, 400)
    grown.show()
    for end in range(step, len(MIXED) + step, step):
        grown.show_text(MIXED[:end], growing=True)
        if end % 3 == 0:
            QApplication.processEvents()
    assert settled(grown, MIXED, until) == at_once
    assert grown.height() == view.height()
    headers = [header.geometry() for header in view.findChildren(CodeHeader) if header.isVisible()]
    assert [h.geometry() for h in grown.findChildren(CodeHeader) if h.isVisible()] == headers
    grown.hide()
    grown.deleteLater()


def test_other_colours_would_leave_old_ones(view: AnswerText, until: Until) -> None:
    light = settled(view, MIXED, until)
    view.dress(DARK)
    until(lambda: not view.busy)
    dark = view.document_.toHtml()
    assert LIGHT.code in light
    assert LIGHT.code not in dark
    view.dress(LIGHT)
    until(lambda: not view.busy)
    assert view.document_.toHtml() == light


def test_code_would_be_copied_with_something_else(view: AnswerText, until: Until) -> None:
    code = "def f(x):\n\treturn  x\n\n" + "y" * 3_000
    settled(view, f"Before\n\n```python\n{code}\n```\nAfter", until)
    header = view.findChild(CodeHeader)
    assert header is not None
    assert header.button.accessibleName()
    header.button.click()
    assert QGuiApplication.clipboard().text() == code


def test_code_would_not_be_coloured(view: AnswerText, until: Until) -> None:
    settled(view, "```python\nreturn 1\n```\n\n```nolanguage\nreturn 1\n```", until)
    coloured = []
    block = view.document_.begin()
    while block.isValid():
        if block.text() == "return 1":
            coloured.append(
                [each.format.foreground().color().name() for each in block.layout().formats()]
            )
        block = block.next()
    assert coloured == [[LIGHT.code_keyword, LIGHT.code_number], []]


def test_a_selection_would_be_lost_while_words_come(view: AnswerText, until: Until) -> None:
    settled(view, "Some words.\n\nMore of", until)
    cursor = view.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(4, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    settled(view, "Some words.\n\nMore of them.\n\nAnd more.", until)
    assert view.textCursor().selectedText() == "Some"


def test_a_huge_answer_would_be_shown_at_once(view: AnswerText, until: Until) -> None:
    heard: list[bool] = []
    view.shortened.connect(heard.append)
    text = "A paragraph of words.\n\n" * 4_000
    view.hide()  # by itself it would be painted from top to end; in the transcript it is not
    settled(view, text, until)
    assert heard[-1]
    assert len(view.document_.toPlainText()) <= PAGE * 1.1
    for _ in range(10):
        if heard[-1]:
            view.show_more()
            until(lambda: not view.busy)
    assert not heard[-1]
    assert view.document_.toPlainText().count("A paragraph of words.") == 4_000


@pytest.mark.parametrize("name", ODD)
def test_an_odd_answer_would_stall_the_window(application: QApplication, name: str) -> None:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.resize(600, 400)
    column = QWidget()
    inside = QVBoxLayout(column)
    view = AnswerText(LIGHT)
    inside.addWidget(view)
    inside.addStretch(1)
    area.setWidget(column)
    area.show()
    application.processEvents()
    began = time.thread_time()
    view.show_text(ODD[name])
    longest = time.thread_time() - began
    deadline = time.monotonic() + 60
    while view.busy:
        assert time.monotonic() < deadline
        began = time.thread_time()
        application.processEvents()
        longest = max(longest, time.thread_time() - began)
    area.hide()
    area.deleteLater()
    assert longest < 0.1


def test_typing_would_wait_while_a_long_answer_grows(application: QApplication) -> None:
    view = AnswerText(LIGHT)
    view.resize(600, 400)
    longest = 0.0
    for end in range(0, len(LONG_ANSWER), 12):
        began = time.thread_time()
        view.show_text(LONG_ANSWER[:end], growing=True)
        application.processEvents()
        longest = max(longest, time.thread_time() - began)
    view.deleteLater()
    assert longest < 0.05


def test_cutting_into_parts_would_change_the_words(view: AnswerText, until: Until) -> None:
    text = "".join(line for line in MIXED.splitlines(keepends=True) if "$" not in line)
    whole = SafeDocument()
    whole.show_markdown(text.replace(r"a_1 = \frac{b_2}{c_3}", ""), LIGHT)
    settled(view, text.replace(r"a_1 = \frac{b_2}{c_3}", ""), until)
    assert view.document_.toPlainText().split() == whole.toPlainText().split()
