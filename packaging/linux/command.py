"""The command line that every builder of a package has."""

import argparse
from collections.abc import Callable
from pathlib import Path


def run(build: Callable[[Path, Path, str], Path], about: str) -> None:
    """Build the package and print its path. ``about`` begins with what the builder is for."""
    parser = argparse.ArgumentParser(description=about.splitlines()[0])
    parser.add_argument("--frozen", type=Path, required=True, help="the folder of PyInstaller")
    parser.add_argument("--out", type=Path, required=True, help="where the package goes")
    parser.add_argument("--number", default="", help="another version, to try an upgrade")
    given = parser.parse_args()
    print(build(given.frozen, given.out, given.number))
