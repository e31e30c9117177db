"""Lavender: chat about your own photos, offline."""

__version__ = "0.1.0"
