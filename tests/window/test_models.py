"""The page of models in the real window: getting, using, adjusting, checking and removing them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QWidget,
)

from lavender import paths, startup
from lavender.settings import Settings
from lavender.window.model_card import ModelCard
from lavender.window.model_settings import ModelSettingsDialog
from lavender.window.notes import Note
from lavender.window.page import BAR
from lavender.window.shell import Shell
from tests.cli.test_models_get import CATALOG
from tests.models.hub.server import REPOSITORY, Faults, HubServer
from tests.tiny import Tiny, write_pair

Until = Callable[..., None]
ID = "tiny"


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[HubServer]:
    llm, mmproj = write_pair(tmp_path / "hub", Tiny())
    with HubServer({"llm.gguf": llm.read_bytes(), "mmproj.gguf": mmproj.read_bytes()}) as server:
        yield server


@pytest.fixture
def program(tmp_path: Path, hub: HubServer) -> Iterator[startup.Program]:
    """A person who has Pocket, and a hub with one more model."""
    found = paths.find(tmp_path / "data")
    found.data.mkdir()
    (found.data / "models.toml").write_text(CATALOG.format(repository=REPOSITORY), "utf-8")
    with startup.Program(found) as program:
        program.settings = Settings(mirror=hub.endpoint)
        yield program


@pytest.fixture
def shell(application: QApplication, program: startup.Program, until: Until) -> Iterator[Shell]:
    shell = Shell(application, program.window_services())
    shell.open([])
    shell.window.resize(1120, 760)
    until(lambda: shell.window.models_page.cards)
    yield shell
    shell.close()
    shell.window.deleteLater()


def card(shell: Shell, model_id: str = ID) -> ModelCard:
    return shell.window.models_page.cards[model_id]


def notes(shell: Shell) -> list[str]:
    """What the page tells."""
    return [n.text() for n in shell.window.models_page.findChildren(Note) if not n.isHidden()]


def press(shell: Shell, words: str) -> None:
    """A button of the page by its words."""
    buttons = shell.window.models_page.findChildren(QPushButton)
    (button,) = [each for each in buttons if each.text() == words and not each.isHidden()]
    button.click()


def here(shell: Shell, model_id: str = ID) -> bool:
    cards = shell.window.models_page.cards
    return model_id in cards and cards[model_id].card.here


def get(shell: Shell, until: Until) -> None:
    card(shell).get_button.click()
    until(lambda: here(shell), 60)


def test_one_button_gets_the_recommended_model_and_uses_it(shell: Shell, until: Until) -> None:
    offer = shell.window.welcome.offer
    assert offer.isVisible()
    assert offer.button.text() == "Get it (1 MB)"
    offer.button.click()
    until(lambda: shell.window.models.model_id == ID and here(shell), 60)
    assert shell.preferences.current.model == ID
    until(lambda: not offer.isVisible())
    assert card(shell).card.id == next(iter(shell.window.models_page.cards))


def test_the_page_opens_from_the_chooser_and_closes_again(shell: Shell, until: Until) -> None:
    chooser = shell.window.models
    chooser.activated.emit(chooser.count() - 1)
    assert shell.window.shows_models
    assert chooser.model_id == "pocket"
    assert card(shell).verdict.text().startswith("Fits well")
    assert card(shell, "huge").verdict.text().startswith("Too big for this computer")
    assert not card(shell, "huge").get_button.isEnabled()
    press(shell, "Done")
    assert not shell.window.shows_models
    shell.window.show_models()
    shell.window.sidebar.new.emit()
    assert not shell.window.shows_models
    until(card(shell).verdict.text)


def test_a_download_can_be_paused_and_gone_on_with(
    shell: Shell, hub: HubServer, until: Until
) -> None:
    shell.window.show_models()
    hub.faults = Faults(stall_after=1 << 16)
    card(shell).get_button.click()
    until(lambda: not card(shell).pause_button.isHidden() and hub.sent, 30)
    shell.controller.model_work.refresh()
    before = card(shell)
    until(lambda: card(shell) is not before)
    assert not card(shell).pause_button.isHidden(), "looking again must not hide a download"
    card(shell).pause_button.click()
    until(lambda: not card(shell).get_button.isHidden(), 30)
    assert card(shell).get_button.text() in ("Go on", "Download (1 MB)")
    hub.faults = Faults()
    get(shell, until)
    assert "Tiny is ready." in notes(shell)
    card(shell).use_button.click()
    until(lambda: shell.window.models.model_id == ID)


def test_a_download_that_fails_says_why_in_its_place(
    shell: Shell, hub: HubServer, until: Until
) -> None:
    hub.faults.gated = True
    card(shell).get_button.click()
    until(lambda: any("agreed to its terms" in each for each in notes(shell)), 30)
    assert not here(shell)


def test_downloads_that_are_not_allowed_are_not_begun(
    shell: Shell, program: startup.Program, hub: HubServer, until: Until
) -> None:
    shell.window.models_page.allow.emit(False)
    until(lambda: not program.settings.downloads)
    card(shell).get_button.click()
    until(lambda: any("switched off" in each for each in notes(shell)))
    assert hub.requests == []


def test_a_removed_model_can_be_brought_back(shell: Shell, until: Until) -> None:
    get(shell, until)
    card(shell).use_button.click()
    until(lambda: shell.window.models.model_id == ID)
    card(shell).remove_button.click()
    until(lambda: not here(shell))
    assert shell.window.models.model_id == "pocket"
    until(lambda: shell.window.models_page.findChildren(QPushButton))
    until(lambda: _offers(shell, "Bring back"))
    press(shell, "Bring back")
    until(lambda: here(shell))
    card(shell).remove_button.click()
    until(lambda: _offers(shell, "Empty the bin"))
    press(shell, "Empty the bin")
    until(lambda: not _offers(shell, "Bring back"))


def _offers(shell: Shell, words: str) -> bool:
    buttons = shell.window.models_page.findChildren(QPushButton)
    return any(each.text() == words and not each.isHidden() for each in buttons)


def test_files_can_be_checked(shell: Shell, until: Until) -> None:
    pocket = card(shell, "pocket")
    pocket.verify_button.click()
    until(lambda: pocket.words.text() == "The files are as they were published.")


def test_model_files_dropped_on_the_window_are_brought_in(
    shell: Shell, tmp_path: Path, until: Until
) -> None:
    llm, mmproj = write_pair(tmp_path / "my models äöü", Tiny(seed=5))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(mmproj)), QUrl.fromLocalFile(str(llm))])
    shell.window.dropped.emit(mime)
    until(lambda: here(shell, "llm"), 60)
    assert shell.window.shows_models
    assert any("is ready: LLaVA" in each for each in notes(shell))
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "gone.gguf"))])
    shell.window.dropped.emit(mime)
    until(lambda: any("gone.gguf" in each for each in notes(shell)))


def test_a_model_has_settings_of_its_own(
    shell: Shell, program: startup.Program, until: Until
) -> None:
    card(shell, "pocket").adjust_button.click()
    (dialog,) = shell.window.findChildren(ModelSettingsDialog)
    assert dialog.context.text() == "automatic"
    dialog.context.setValue(1024)
    dialog.temperature.setValue(0.0)
    dialog.system.setPlainText("Be brief.")
    box = dialog.findChild(QDialogButtonBox)
    assert isinstance(box, QDialogButtonBox)
    box.button(QDialogButtonBox.StandardButton.Save).click()
    until(lambda: program.settings.per_model)
    own = program.settings.per_model["pocket"]
    assert (own.context, own.temperature, own.gpu_layers) == (1024, 0.0, None)
    assert program.spec(program.models.get("pocket")).plan.n_ctx == 1024
    assert program.sampling("pocket").temperature == 0.0
    assert program.settings.for_model("pocket").system == "Be brief."


def test_who_reads_stays_there_when_the_cards_are_made_anew(shell: Shell, until: Until) -> None:
    page = shell.window.models_page
    shell.window.resize(900, 500)
    shell.window.show_models()
    before = card(shell)
    until(lambda: card(shell) is not before)
    (area,) = page.findChildren(QScrollArea)
    bar = area.verticalScrollBar()
    until(bar.maximum)
    shell.window.activateWindow()
    QApplication.processEvents()
    card(shell).get_button.setFocus()
    bar.setValue(bar.maximum())
    place, before = bar.value(), card(shell)
    assert place > 0
    page.show_cards([each.card for each in page.cards.values()], "pocket")
    until(lambda: not before.isVisible())
    for _ in range(5):
        QApplication.processEvents()
    assert bar.value() == place
    assert card(shell).get_button.hasFocus(), "the keyboard is where it was"


def test_the_way_back_never_scrolls_away(shell: Shell, until: Until) -> None:
    page = shell.window.models_page
    shell.window.resize(700, 500)
    shell.window.show_models()
    (area,) = page.findChildren(QScrollArea)
    until(area.verticalScrollBar().maximum)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    for words in ("Models", "Done"):
        (part,) = (
            each
            for each in page.findChildren(QLabel) + page.findChildren(QPushButton)
            if each.text() == words
        )
        assert part.visibleRegion().boundingRect().size() == part.size(), words


def test_a_model_that_is_broken_says_what_to_do(
    shell: Shell, program: startup.Program, until: Until
) -> None:
    get(shell, until)
    model = program.models.get(ID)
    model.llm.unlink()
    shell.window.show_models()
    until(lambda: not here(shell))
    until(lambda: card(shell).card.trouble)
    words = [each.text() for each in card(shell).findChildren(QLabel)]
    assert "Remove it, then download it again." in words
    assert words.count(card(shell).verdict.text()) == 1
    assert card(shell).card.name != ID


def test_the_page_ends_where_its_words_end(shell: Shell, until: Until) -> None:
    page = shell.window.models_page
    shell.window.show_models()
    (area,) = page.findChildren(QScrollArea)
    inner = area.widget()
    assert inner is not None

    def ends() -> bool:
        shown = [label for label in inner.findChildren(QLabel) if label.isVisible()]
        last = max(each.mapTo(inner, each.rect().bottomLeft()).y() for each in shown)
        return 0 < inner.height() - last < 60

    for width in (1120, 700):
        shell.window.resize(width, 520)
        until(ends)


def test_words_too_wide_for_the_page_would_widen_their_own_margin(shell: Shell) -> None:
    page = shell.window.models_page
    shell.window.show_models()
    (column,) = [each for each in page.findChildren(QWidget, "column") if each.layout()]
    layout = column.layout()
    assert layout is not None
    wide = QLabel(column)
    wide.setMinimumWidth(3_000)
    layout.addWidget(wide)
    wide.show()
    QApplication.processEvents()
    assert column.width() >= 3_000
    assert column.contentsMargins().right() <= BAR
