"""Measurements against other programs, on model pairs of real shapes with random weights."""
