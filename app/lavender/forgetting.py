"""Forgetting everything that belongs to a person, while the program runs and goes on.

Conversations, photos, drafts and saved texts; what models have read of them, in memory and on the
disk; backups, logs and settings. Models are not the person's words and stay unless they are to go.
"""

import shutil
from contextlib import suppress
from typing import TYPE_CHECKING

from lavender.logs import forget_logs
from lavender.settings import Settings

if TYPE_CHECKING:
    from lavender.startup import Program


def forget_everything(program: "Program", *, models: bool = False) -> Settings:
    """Leave nothing behind; the settings that then hold. Waits. Raises UserError.

    Where the data folder is stays: a folder of the person's choice still has the models.
    """
    paths = program.paths
    program.library.forget_all().result()
    program.engine.forget_all()
    if models:
        program.downloads.close()
        shutil.rmtree(paths.models, ignore_errors=True)
        (paths.data / "models.toml").unlink(missing_ok=True)
    for each in paths.settings.parent.glob(f"{paths.settings.stem}.unreadable-*"):
        with suppress(OSError):
            each.unlink()
    fresh = Settings(data_folder=program.settings.data_folder)
    program.save_settings(fresh)
    forget_logs(paths)
    return fresh
