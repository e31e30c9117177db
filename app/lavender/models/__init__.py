"""The models that are here, and how a pair of GGUF files becomes one of them.

:class:`Models` is what the rest of the program asks. Models come from three places: the program's
own resources, pairs that a person brought in, and any folder that holds a pair.
"""

from lavender.models.bin import Removed
from lavender.models.card import Card, card_of, cards
from lavender.models.downloads import Downloads, Installed
from lavender.models.entries import Entry
from lavender.models.found import Found, look
from lavender.models.hub.order import Failed, Paused, Progress, Step
from lavender.models.import_pair import Take
from lavender.models.installed import BrokenModel, Models
from lavender.models.model import Model, Source
from lavender.models.proposal import Proposal
from lavender.models.recommend import recommend
from lavender.models.space import Space, space
from lavender.models.verify import Checked, State

__all__ = [
    "BrokenModel",
    "Card",
    "Checked",
    "Downloads",
    "Entry",
    "Failed",
    "Found",
    "Installed",
    "Model",
    "Models",
    "Paused",
    "Progress",
    "Proposal",
    "Removed",
    "Source",
    "Space",
    "State",
    "Step",
    "Take",
    "card_of",
    "cards",
    "look",
    "recommend",
    "space",
]
