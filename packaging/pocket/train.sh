#!/bin/sh
# Trains Pocket again from nothing, or goes on where training stopped, and exports the pair.
# Sets up an environment of its own beside the sources: torch is heavy and nothing else needs it.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(dirname -- "$(dirname -- "$here")")
venv="$root/.venv-pocket"
if [ ! -x "$venv/bin/python" ]; then
    python3.11 -m venv "$venv" || python3 -m venv "$venv"
fi
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check -r "$here/requirements.txt"
cd "$root/packaging"
[ $# -gt 0 ] || set -- train
exec "$venv/bin/python" -m pocket "$@"
