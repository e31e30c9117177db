"""Where things are: in a source tree, installed by pip, and packaged.

Only ``startup`` and the command line ask; every other room gets its folders as arguments. One
switch (``--data-dir`` or ``LAVENDER_HOME``) moves everything that belongs to a person, so a test
or a second library never touches the real one. A file named ``portable`` beside a packaged program
does the same for a copy on a stick: everything lies in ``data`` beside it.
"""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from platformdirs import PlatformDirs

HOME_VARIABLE = "LAVENDER_HOME"
PORTABLE_MARK = "portable"
"""A file of this name beside a packaged program, whatever is in it, makes it portable."""


@dataclass(frozen=True)
class Paths:
    """Every folder and file that the program uses by name. All absolute.

    ``data`` holds the library, ``models`` imported models, ``logs`` the log files, ``cache`` what
    can be made anew; ``resources``
    and ``catalog`` (models.toml) come with the program and are only read. ``movable`` says that
    nobody named the folders at the start, so that the settings may; ``portable`` that they lie
    beside the program, on a disk that may turn out to be read-only.
    """

    data: Path
    models: Path
    logs: Path
    cache: Path
    settings: Path
    resources: Path
    catalog: Path
    movable: bool = False
    portable: bool = False

    def moved(self, folder: str) -> "Paths":
        """The same with data and models in another folder, where one may be chosen and is."""
        if not folder or not self.movable:
            return self
        home = Path(folder)
        return replace(self, data=home, models=home / "models")


def packaged_program() -> Path | None:
    """The program file of a packaged Lavender; None in a source tree or a virtual environment."""
    return Path(sys.executable).resolve() if getattr(sys, "frozen", False) else None


def find(
    data_dir: Path | None = None,
    environ: Mapping[str, str] = os.environ,
    program: Path | None = None,
) -> Paths:
    """Decide on the folders; creates none of them.

    ``program`` is a packaged program's file. What was named at the start goes before its mark.
    """
    resources, catalog = _shipped()
    chosen = data_dir or (Path(environ[HOME_VARIABLE]) if environ.get(HOME_VARIABLE) else None)
    portable = chosen is None and program is not None and _is_marked(program)
    if portable and program is not None:
        chosen = program.parent / "data"
    if chosen is not None:
        home = chosen.expanduser().absolute()
        return Paths(
            data=home,
            models=home / "models",
            logs=home / "logs",
            cache=home / "cache",
            settings=home / "settings.json",
            resources=resources,
            catalog=catalog,
            portable=portable,
        )
    dirs = PlatformDirs("lavender", appauthor=False, roaming=False)
    data = Path(dirs.user_data_dir)
    return Paths(
        data=data,
        models=data / "models",
        logs=Path(dirs.user_log_dir),
        cache=Path(dirs.user_cache_dir),
        settings=Path(dirs.user_config_dir) / "settings.json",
        resources=resources,
        catalog=catalog,
        movable=True,
    )


def _is_marked(program: Path) -> bool:
    return (program.parent / PORTABLE_MARK).is_file()


def _shipped() -> tuple[Path, Path]:
    """``resources`` and ``models.toml``: inside the package, or at the top of a source tree."""
    package = Path(__file__).resolve().parent
    if (package / "models.toml").is_file():
        return package / "resources", package / "models.toml"
    tree = package.parent.parent
    return tree / "resources", tree / "models.toml"
