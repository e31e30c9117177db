"""Settings in the real window: each holds the moment it is chosen, and can be found and undone."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QPalette, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from lavender import startup
from lavender.errors import UserError
from lavender.settings import ModelSettings, Settings
from lavender.window.colours import DARK
from lavender.window.settings_dialog import SettingsDialog
from lavender.window.shell import Shell
from lavender.window.sorry import excuse_box

Until = Callable[..., None]
W = TypeVar("W", bound=QWidget)


@pytest.fixture
def dialog(shell: Shell, program: startup.Program) -> SettingsDialog:
    own = ModelSettings(context=999)
    shell.preferences.current = program.settings = Settings(per_model={"mine": own})
    QTest.keyClick(shell.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    found = shell.window.findChildren(SettingsDialog)[-1]
    return found


def field(dialog: SettingsDialog, kind: type[W], name: str) -> W:
    (found,) = [each for each in dialog.findChildren(kind) if each.accessibleName() == name]
    return found


def test_a_choice_holds_at_once_and_is_kept(
    dialog: SettingsDialog, program: startup.Program, application: QApplication, until: Until
) -> None:
    theme = field(dialog, QComboBox, "Colours")
    theme.setCurrentIndex(2)
    theme.activated.emit(2)
    assert application.palette().color(QPalette.ColorRole.Window) == QColor(DARK.ground)
    field(dialog, QDoubleSpinBox, "Temperature").setValue(0.9)
    field(dialog, QSpinBox, "Longest answer").setValue(64)
    field(dialog, QCheckBox, "Allow downloads that I start").setChecked(False)
    field(dialog, QPlainTextEdit, "System text").setPlainText("Be brief.")
    until(lambda: program.settings.system == "Be brief.")
    kept = program.settings
    assert (kept.theme, kept.temperature, kept.max_tokens) == ("dark", 0.9, 64)
    assert not kept.downloads
    dialog.close()


def test_text_grows_with_its_setting(
    dialog: SettingsDialog, application: QApplication, shell: Shell
) -> None:
    before = application.font().pointSizeF()
    size = field(dialog, QSpinBox, "Text size")
    size.setValue(200)
    assert application.font().pointSizeF() == pytest.approx(2 * before)
    assert shell.window.composer.box.fontMetrics().height() > 0
    size.setValue(100)
    assert application.font().pointSizeF() == pytest.approx(before)
    dialog.close()


def test_settings_are_found_by_their_words(dialog: SettingsDialog) -> None:
    dialog.search.setText("photos again")
    shown = [each for each in dialog.findChildren(QDoubleSpinBox) if each.isVisible()]
    assert [each.accessibleName() for each in shown] == ["Space for what models have read"]
    dialog.search.clear()
    assert field(dialog, QSpinBox, "Context").isVisible()
    dialog.close()


def test_numbers_would_have_no_unit(dialog: SettingsDialog) -> None:
    assert field(dialog, QDoubleSpinBox, "Unload an idle model after").text() == "10 min"
    assert field(dialog, QDoubleSpinBox, "Space for what models have read").text() == "2 GB"
    assert field(dialog, QSpinBox, "Text size").text() == "100%"
    temperature = field(dialog, QDoubleSpinBox, "Temperature")
    for value, text in ((0.2, "0.2"), (1.0, "1"), (0.0, "0")):
        temperature.setValue(value)
        assert temperature.text() == text
    dialog.close()


def test_fields_would_move_sideways_while_one_searches(
    dialog: SettingsDialog, application: QApplication
) -> None:
    context = field(dialog, QSpinBox, "Context")

    def end(widget: QWidget) -> int:
        return widget.mapTo(dialog, widget.rect().topRight()).x()

    application.processEvents()
    assert end(context) == end(dialog.search)
    dialog.search.setText("tokens that a model")
    application.processEvents()
    assert context.isVisible()
    assert end(context) == end(dialog.search)
    dialog.close()


def test_the_defaults_come_back_and_models_keep_their_own(
    dialog: SettingsDialog, program: startup.Program, until: Until
) -> None:
    field(dialog, QSpinBox, "Context").setValue(2048)
    until(lambda: program.settings.context == 2048)
    next(b for b in dialog.findChildren(QPushButton) if "defaults" in b.text()).click()
    until(lambda: program.settings.context == 0)
    assert field(dialog, QSpinBox, "Context").value() == 0
    assert program.settings.per_model["mine"].context == 999
    dialog.close()


def test_words_typed_last_are_kept_when_the_dialog_closes(
    dialog: SettingsDialog, program: startup.Program, until: Until
) -> None:
    field(dialog, QPlainTextEdit, "System text").setPlainText("Answer in rhyme.")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    until(lambda: program.settings.system == "Answer in rhyme.")


def test_a_number_counts_when_it_is_typed_to_its_end(dialog: SettingsDialog) -> None:
    said: list[object] = []
    dialog.chosen.connect(lambda name, value: said.append((name, value)))
    context = field(dialog, QSpinBox, "Context")
    context.setFocus()
    context.selectAll()
    QTest.keyClicks(context, "4096")
    assert said == []
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert said == [("context", 4096)]


def test_a_wheel_over_a_field_changes_nothing(
    dialog: SettingsDialog, application: QApplication
) -> None:
    for box in (field(dialog, QSpinBox, "Text size"), field(dialog, QComboBox, "Colours")):
        before = box.grab().toImage()
        middle = QPointF(box.rect().center())
        wheel = QWheelEvent(
            middle,
            QPointF(box.mapToGlobal(box.rect().center())),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        application.sendEvent(box, wheel)
        assert not wheel.isAccepted()
        assert box.grab().toImage() == before
    dialog.close()


def test_a_search_finds_all_of_a_heading_and_hides_the_others(dialog: SettingsDialog) -> None:
    headings = [label for label in dialog.findChildren(QLabel) if label.objectName() == "group"]
    assert len(headings) == 4
    dialog.search.setText("storage privacy")
    assert [label.text() for label in headings if not label.isHidden()] == ["Storage and privacy"]
    assert field(dialog, QLineEdit, "Mirror").isVisibleTo(dialog)
    assert not field(dialog, QComboBox, "Language").isVisibleTo(dialog)
    dialog.close()


def test_sampling_reaches_the_next_question(
    dialog: SettingsDialog, program: startup.Program, until: Until
) -> None:
    field(dialog, QDoubleSpinBox, "Likeliest words (top p)").setValue(0.5)
    field(dialog, QSpinBox, "Number of words (top k)").setValue(7)
    until(lambda: program.settings.top_k == 7)
    sampling = program.sampling("pocket")
    assert (sampling.top_p, sampling.top_k, sampling.seed) == (0.5, 7, None)
    dialog.close()


def test_another_folder_is_chosen_and_holds_from_the_next_start(
    dialog: SettingsDialog, program: startup.Program, until: Until, tmp_path: Path
) -> None:
    assert not dialog.folder.isEnabled(), "the folder of the tests was named at the start"
    before = program.paths.data
    own = SettingsDialog(program.settings, dialog, before)
    chosen: list[object] = []
    own.chosen.connect(lambda name, value: chosen.append((name, value)))
    own.folder.click()
    (files,) = own.findChildren(QFileDialog)
    files.fileSelected.emit(str(tmp_path))
    files.close()
    assert chosen == [("data_folder", str(tmp_path))]
    words = [label.text().replace("\u200b", "") for label in own.findChildren(QLabel)]
    assert f"{tmp_path} from the next start. What is kept now stays in {before}." in words
    own.close()
    dialog.close()


def test_what_cannot_start_is_said_with_a_way_out(application: QApplication) -> None:
    del application
    box, usual = excuse_box(UserError("{a} is gone.", a="<b>x</b>"), moved=True)
    assert box.text() == "<b>x</b> is gone."
    assert box.textFormat() is Qt.TextFormat.PlainText
    assert usual is not None
    box.deleteLater()
    box, usual = excuse_box(UserError("Full."), moved=False)
    assert usual is None
    box.deleteLater()
