"""Goes through the scenes and writes their pictures, a page with all of them, and what is wrong."""

import html
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication

from tests.gallery import LANGUAGES, scenes_apart, scenes_ask, scenes_chat, scenes_list
from tests.gallery.clipping import clipped
from tests.gallery.stage import PERCENTS, THEMES, Look, Scene, Theatre, dressed, picture

ExceptHook = Callable[[type[BaseException], BaseException, TracebackType | None], None]

SCENES: tuple[Scene, ...] = (
    *scenes_ask.SCENES,
    *scenes_chat.SCENES,
    *scenes_list.SCENES,
    *scenes_apart.SCENES,
)


def render(out: Path, only: str, language: str, percent: int, folder: Path) -> int:
    """Write the pictures; how many scenes could not be shown."""
    application = QApplication(["lavender"])
    application.setQuitOnLastWindowClosed(False)
    out.mkdir(parents=True, exist_ok=True)
    failed = 0
    unseen: list[type[BaseException]] = []
    sys.excepthook = _heard(unseen)
    theatre = Theatre(application, folder)
    try:
        for scene in SCENES:
            if not scene.name.startswith(only):
                continue
            for look in _looks(language, percent):
                try:
                    with theatre.stage(scene, look) as stage:
                        for theme in THEMES:
                            dressed(stage, theme)
                            name = f"{scene.name}-{theme}-{look.language}-{look.percent}"
                            picture().save(str(out / f"{name}.png"))
                            if theme == THEMES[0]:
                                tell(name, clipped())
                except Exception:  # the others are worth seeing all the same
                    failed += 1
                    print(f"{scene.name}-{look.language}-{look.percent} was not shown")
                    traceback.print_exc()
    finally:
        theatre.close()
    write_index(out)
    return failed + len(unseen)


def _heard(unseen: list[type[BaseException]]) -> ExceptHook:
    """Tells of errors that only the event loop saw, once for each kind: some repeat."""

    def hear(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if kind not in unseen:
            unseen.append(kind)
            traceback.print_exception(kind, error, trace, limit=8)

    return hear


def tell(name: str, lines: list[str]) -> None:
    """Print what has no room."""
    for line in lines:
        print(f"{name}: {line}", flush=True)


def _looks(language: str, percent: int) -> list[Look]:
    languages = [each for each in LANGUAGES if language in ("", each)]
    percents = [each for each in PERCENTS if percent in (0, each)]
    return [Look(each, size) for each in languages for size in percents]


def write_index(out: Path) -> None:
    """A page with all that is there, a row for each scene; it needs nothing but the pictures."""
    columns = [(t, la, p) for la in LANGUAGES for p in PERCENTS for t in THEMES]
    rows = []
    for scene in SCENES:
        cells = []
        for theme, language, percent in columns:
            name = f"{scene.name}-{theme}-{language}-{percent}.png"
            if (out / name).is_file():
                cells.append(
                    f'<figure><a href="{name}"><img src="{name}" alt="" loading="lazy"></a>'
                    f"<figcaption>{theme}, {language}, {percent}%</figcaption></figure>"
                )
        if cells:
            rows.append(f"<h2>{html.escape(scene.name)}</h2><div>{''.join(cells)}</div>")
    style = (
        "body{font:15px sans-serif;margin:2em;background:#eceaf1}div{display:flex;gap:12px;"
        "overflow-x:auto}figure{margin:0}img{width:440px;border-radius:6px}"
        "figcaption{color:#555;padding:4px 0 14px}"
    )
    page = (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Lavender</title>'
        f"<style>{style}</style><h1>Lavender, every screen</h1>{''.join(rows)}</html>\n"
    )
    (out / "index.html").write_text(page, "utf-8")
