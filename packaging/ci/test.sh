#!/bin/sh
# Formatting, lint, types and all tests, in an environment that environment.sh made.
# Usage: test.sh VENV
set -eu
cd "$(dirname "$0")/../.."
bin=$1/bin
[ -d "$bin" ] || bin=$1/Scripts
"$bin/python" -m ruff check .
"$bin/python" -m ruff format --check .
"$bin/python" -m mypy
QT_QPA_PLATFORM=offscreen "$bin/python" -m pytest
"$bin/python" -m lavender self-test
