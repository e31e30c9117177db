"""The models that are here, and how a pair of GGUF files becomes one of them.

:class:`Models` is what the rest of the program asks. Models come from three places: the program's
own resources, pairs that a person brought in, and any folder that holds a pair.
"""

from lavender.models.entries import Entry
from lavender.models.installed import BrokenModel, Models
from lavender.models.model import Model, Source
from lavender.models.recommend import recommend

__all__ = ["BrokenModel", "Entry", "Model", "Models", "Source", "recommend"]
