"""Pocket: a small LLaVA trained from scratch on pictures that we render.

The package holds the whole recipe: what the pictures show (`kinds`, `scene`, `draw`), what a
rule-based teacher says about them (`teacher`), the two networks and their training, the export to
a pair of GGUF files, and the measurement on scenes that were never trained on.  Everything up to
the teacher works without torch, so that it can be tested and used to draw sample pictures anywhere.
"""
