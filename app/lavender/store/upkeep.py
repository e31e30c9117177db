"""Looking after a library's files: the daily copy, and restoring one."""

from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Restored:
    """What a restored library has, and what it lost.

    ``made`` is when the copy was made, in Unix seconds; 0 where there was none. ``newer`` messages
    came from the damaged file. ``lost`` ones are known to have been there and are in neither; None
    where the damaged file does not say. ``aside`` is where that file is now.
    """

    made: float
    conversations: int
    messages: int
    newer: int
    lost: int | None
    aside: Path


class Upkeep:
    """Copies of the library in ``folder``. Any thread may call, one at a time.

    What it needs takes 0.1 s to load, so it is loaded when a copy is made.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._given_up = False

    @property
    def is_small(self) -> bool:
        """Whether opening checks and copies the library, so that nobody else need to."""
        from lavender.store import open as opening  # noqa: PLC0415

        with suppress(OSError):
            return (self._folder / "library.db").stat().st_size <= opening.ALWAYS_CHECKED
        return True

    def is_due(self, now: float) -> bool:
        """Whether there is something to copy, and no copy of the last 24 hours."""
        from lavender.store import backups  # noqa: PLC0415

        library = self._folder / "library.db"
        with suppress(OSError):
            return library.stat().st_size > 0 and backups.is_due(self._folder / "backups", now)
        return False

    def back_up(self) -> None:
        """Make the copy and check it. DamagedError where the library did not pass: the next start
        looks closely then."""
        from lavender.store import backups  # noqa: PLC0415
        from lavender.store.database import Database  # noqa: PLC0415

        with closing(Database(self._folder / "library.db")) as database:
            backups.daily(database, self._folder / "backups", lambda: self._given_up)

    def give_up(self) -> None:
        """Let a copy that is being made come to nothing."""
        self._given_up = True

    def suspect(self) -> None:
        """Damage was come upon: the next start looks closely."""
        from lavender.store import backups  # noqa: PLC0415

        backups.suspect(self._folder / "backups")

    def restore(self, *, rehearse: bool) -> Restored:
        """Put the newest good copy in the library's place, or say what that would bring.

        Raises UserError, and has changed nothing then.
        """
        from lavender.store.restoring import restore  # noqa: PLC0415

        return restore(self._folder, rehearse=rehearse)
