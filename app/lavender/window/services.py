"""What the window may know of the rest of the program, handed to it by ``startup``."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from lavender.assistant import Assistant
from lavender.library import Library
from lavender.models import Card, Checked, Downloads, Found, Model, Models, Proposal
from lavender.settings import Settings


@dataclass(frozen=True)
class Services:
    """The rooms that the window speaks to.

    ``settings`` returns the choices in force; ``save_settings`` keeps new ones and may touch the
    disk. ``warm`` begins with what the first question needs, and returns at once. ``resources`` is
    the folder that comes with the program. ``cards`` and ``found`` look at the disk, ``bring``
    brings in a pair, ``check`` reads all of a model's files, and ``room`` tells how many tokens a
    model keeps in mind here; ``forget`` leaves nothing behind, models among it where it is True,
    and returns the settings that then hold: none of them on the main thread. ``data`` is where
    everything is kept; ``movable`` says that the settings may name another place. ``listen`` has a
    function called with the photos of each later start of Lavender, on any thread; it returns
    False where it cannot take them. Whoever built these closes them after
    :func:`lavender.window.app.run` has returned.
    """

    assistant: Assistant
    library: Library
    models: Models
    settings: Callable[[], Settings]
    save_settings: Callable[[Settings], None]
    warm: Callable[[], None]
    resources: Path
    cards: Callable[[], list[Card]]
    found: Callable[[], list[Found]]
    downloads: Downloads
    bring: Callable[[Proposal], Model]
    check: Callable[[str], list[Checked]]
    room: Callable[[str], int]
    forget: Callable[[bool], Settings]
    data: Path
    movable: bool
    listen: Callable[[Callable[[list[Path]], object]], None] = lambda _hear: None
