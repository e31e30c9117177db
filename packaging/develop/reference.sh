#!/bin/sh
# Checks the stored image features and pixels against transformers, in a virtual environment of
# its own: the first time it downloads torch.
set -eu
venv=.venv-reference

if [ ! -x "$venv/bin/python" ]; then
    "${PYTHON:-python3}" -m venv "$venv"
fi
if ! "$venv/bin/python" -c 'import torch, transformers, PIL, numpy' 2>/dev/null; then
    "$venv/bin/python" -m pip install --quiet --upgrade "pip>=25.1"
    "$venv/bin/python" -m pip install --quiet --group reference
fi
"$venv/bin/python" -m tests.reference.generate --check
.venv/bin/python -m pytest tests/engine/test_vision_reference.py
