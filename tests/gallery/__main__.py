"""``python -m tests.gallery``: pictures of the whole window, and what has no room in it.

Under Xvfb, where there is one, so that fonts are those of a real screen; else offscreen.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

SCREEN = "1920x1200x24"


def main() -> int:
    """Render what is asked for; 1 where a scene could not be shown."""
    arguments = argparse.ArgumentParser(prog="python -m tests.gallery", description=__doc__)
    arguments.add_argument("--out", type=Path, default=Path("build/gallery"))
    arguments.add_argument("--only", default="", help="scenes whose name begins so")
    arguments.add_argument("--language", default="", help="en, ja, rtl or pseudo alone")
    arguments.add_argument("--percent", type=int, default=0, help="100 or 200 alone")
    chosen = arguments.parse_args()
    if "LAVENDER_GALLERY" not in os.environ and (server := shutil.which("xvfb-run")):
        os.environ.update(LAVENDER_GALLERY="xvfb", QT_QPA_PLATFORM="xcb")
        command = [server, "-a", "-s", f"-screen 0 {SCREEN}", sys.executable, "-m", "tests.gallery"]
        os.execv(server, [*command, *sys.argv[1:]])  # noqa: S606 - a list that we write
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="gallery-") as home:
        # Nobody's folders, settings or recent files.
        os.environ.update(HOME=home, LAVENDER_HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home)
        from tests.gallery.render import render

        failed = render(chosen.out, chosen.only, chosen.language, chosen.percent, Path(home))
    print(f"{chosen.out / 'index.html'}, {time.monotonic() - began:.0f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
