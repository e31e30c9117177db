"""Models for the gallery: those of the catalogue, on a computer whose disk and memory suffice."""

from dataclasses import replace

from lavender.models import Card
from lavender.window.services import Services


def with_offer(services: Services) -> Services:
    """One of the models that could be here is recommended."""
    return replace(services, cards=lambda: _marked(services.cards(), True))


def without_offer(services: Services) -> Services:
    """None is."""
    return replace(services, cards=lambda: _marked(services.cards(), False))


def _marked(cards: list[Card], wanted: bool) -> list[Card]:
    best = next((card.id for card in cards if not card.here), "")
    return [replace(card, recommended=wanted and card.id == best) for card in cards]
