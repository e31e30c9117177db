"""A model as it is offered: here or not, how well it fits, what it takes, what can be done."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from lavender.errors import QT_TRANSLATE_NOOP, Sentence
from lavender.memory import Fit, Verdict
from lavender.models.entries import Entry
from lavender.models.installed import BrokenModel, Models
from lavender.models.model import Model, Source
from lavender.models.recommend import recommend
from lavender.models.space import Space, space


@dataclass(frozen=True)
class Card:
    """``entry`` is what models.toml says, ``model`` what is here; one of them at least is there.

    ``trouble`` says why a model that should be here cannot be used. ``size`` is bytes on the disk:
    taken, or to be taken by a download; ``begun`` bytes of one are here. ``removable``: it can be
    put into the bin. ``space`` is for a model that is not here.
    """

    id: str
    name: str
    sentence: Sentence
    licence: str
    entry: Entry | None
    model: Model | None
    verdict: Verdict | None
    space: Space | None
    size: int
    begun: int = 0
    recommended: bool = False
    trouble: Sentence | None = None

    @property
    def here(self) -> bool:
        """Can it be asked?"""
        return self.model is not None

    @property
    def removable(self) -> bool:
        """Was it brought in?"""
        brought = self.model and self.model.source in (Source.IMPORTED, Source.DOWNLOADED)
        return bool(brought) or self.trouble is not None


def cards(
    models: Models,
    folder: Path,
    begun: Mapping[str, int],
    active: str,
    fit: Callable[[Model], Verdict],
    fit_known: Callable[[Entry], Verdict | None],
) -> list[Card]:
    """Every model that is here or could be, the ones to look at first.

    ``folder`` is where downloads go, ``begun`` has bytes that are there by id, ``active`` is the
    model in use. Reads headers and looks at the disk.
    """
    downloads = [entry for entry in models.known.values() if not entry.built_in]
    verdicts = {entry.id: fit_known(entry) for entry in downloads}
    best = recommend((e, verdict) for e in downloads if (verdict := verdicts[e.id]) is not None)
    best_id = best.id if best is not None else ""
    found = [card_of(model, models, fit(model)) for model in models.list()]
    found = [replace(card, recommended=card.id == best_id) for card in found]
    for broken in models.broken():
        found.append(card_of_broken(broken, models))
    gone = {card.id for card in found}
    for entry in (each for each in downloads if each.id not in gone):
        room = space(entry, folder)
        found.append(
            Card(
                id=entry.id,
                name=entry.name,
                sentence=Sentence(entry.sentence),
                licence=entry.licence,
                entry=entry,
                model=None,
                verdict=verdicts[entry.id],
                space=room,
                size=room.needed,
                begun=begun.get(entry.id, 0),
                recommended=entry.id == best_id,
            )
        )
    fits = list(Fit)

    def place(card: Card) -> tuple[bool, bool, bool, int]:
        worth = fits.index(card.verdict.fit) if card.verdict else len(fits)
        return card.id != active, not card.here, not card.recommended, worth

    return sorted(found, key=place)


def card_of(model: Model, models: Models, verdict: Verdict) -> Card:
    """The card of a model that is here."""
    entry = models.known.get(model.id)
    files = {model.llm, *([model.mmproj] if model.mmproj else [])}
    return Card(
        id=model.id,
        name=model.name,
        sentence=model.sentence,
        licence=entry.licence if entry else "",
        entry=entry,
        model=model,
        verdict=verdict,
        space=None,
        size=sum(file.stat().st_size for file in files),
    )


def card_of_broken(broken: BrokenModel, models: Models) -> Card:
    """The card of a model that is listed but cannot be used, with what can be done about it."""
    entry = models.known.get(broken.id)
    advice = Sentence(QT_TRANSLATE_NOOP("models", "Remove it, then bring in its files again."))
    if entry is not None:
        advice = Sentence(QT_TRANSLATE_NOOP("models", "Remove it, then download it again."))
    return Card(
        id=broken.id,
        name=entry.name if entry else broken.id,
        sentence=advice,
        licence="",
        entry=None,
        model=None,
        verdict=None,
        space=None,
        size=0,
        trouble=broken.trouble,
    )
