"""Where things are: in a source tree, installed by pip, and packaged.

Only ``startup`` and the command line ask; every other room gets its folders as arguments. One
switch (``--data-dir`` or ``LAVENDER_HOME``) moves everything that belongs to a person, so a test
or a second library never touches the real one.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from platformdirs import PlatformDirs

HOME_VARIABLE = "LAVENDER_HOME"


@dataclass(frozen=True)
class Paths:
    """Every folder and file that the program uses by name. All absolute.

    ``data`` holds the library, ``models`` imported models, ``logs`` the log files, ``cache`` what
    can be made anew; ``resources``
    and ``catalog`` (models.toml) come with the program and are only read. ``movable`` says that
    nobody named the folders at the start, so that the settings may.
    """

    data: Path
    models: Path
    logs: Path
    cache: Path
    settings: Path
    resources: Path
    catalog: Path
    movable: bool = False

    def moved(self, folder: str) -> "Paths":
        """The same with data and models in another folder, where one may be chosen and is."""
        if not folder or not self.movable:
            return self
        home = Path(folder)
        return replace(self, data=home, models=home / "models")


def find(data_dir: Path | None = None, environ: Mapping[str, str] = os.environ) -> Paths:
    """Decide on the folders; creates none of them."""
    resources, catalog = _shipped()
    chosen = data_dir or (Path(environ[HOME_VARIABLE]) if environ.get(HOME_VARIABLE) else None)
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


def _shipped() -> tuple[Path, Path]:
    """``resources`` and ``models.toml``: inside the package, or at the top of a source tree."""
    package = Path(__file__).resolve().parent
    if (package / "models.toml").is_file():
        return package / "resources", package / "models.toml"
    tree = package.parent.parent
    return tree / "resources", tree / "models.toml"
