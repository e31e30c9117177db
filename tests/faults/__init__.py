"""Faults on purpose: kills, power cuts, damage. Short in the tests, long with ``make soak``."""
