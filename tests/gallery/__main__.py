"""``python -m tests.gallery``: pictures of the whole window, and what has no room in it.

Under Xvfb, where there is one, so that fonts are those of a real screen; else offscreen.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.gallery import LANGUAGES

SCREEN = "1920x1200x24"
CHILD = "LAVENDER_GALLERY"
"""Set where one language is to be drawn, on the screen that is there."""


def main() -> int:
    """Render what is asked for; 1 where a scene could not be shown."""
    arguments = argparse.ArgumentParser(prog="python -m tests.gallery", description=__doc__)
    arguments.add_argument("--out", type=Path, default=Path("build/gallery"))
    arguments.add_argument("--only", default="", help="scenes whose name begins so")
    arguments.add_argument("--language", default="", help="en, ja, rtl or pseudo alone")
    arguments.add_argument("--percent", type=int, default=0, help="100 or 200 alone")
    chosen = arguments.parse_args()
    began = time.monotonic()
    failed = _render(chosen) if CHILD in os.environ else _render_all(chosen.language)
    if CHILD not in os.environ:
        print(f"{chosen.out / 'index.html'}, {time.monotonic() - began:.0f} s")
    return 1 if failed else 0


def _render_all(chosen: str) -> bool:
    """Every language in a process of its own; on a screen of its own, where there is one."""
    server = shutil.which("xvfb-run")
    screen = [server, "-a", "-s", f"-screen 0 {SCREEN}"] if server else []
    environ = os.environ | {CHILD: "1", "QT_QPA_PLATFORM": "xcb" if server else "offscreen"}

    def one(language: str) -> int:
        # A later option takes the place of an earlier one.
        command = [*screen, sys.executable, "-m", "tests.gallery", *sys.argv[1:]]
        return subprocess.run(
            [*command, "--language", language], check=False, env=environ
        ).returncode

    with ThreadPoolExecutor(os.cpu_count()) as several:
        return any(list(several.map(one, [chosen] if chosen else LANGUAGES)))


def _render(chosen: argparse.Namespace) -> bool:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="gallery-") as home:
        # Nobody's folders, settings or recent files.
        os.environ.update(HOME=home, LAVENDER_HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home)
        from tests.gallery.render import render

        return bool(render(chosen.out, chosen.only, chosen.language, chosen.percent, Path(home)))


if __name__ == "__main__":
    sys.exit(main())
