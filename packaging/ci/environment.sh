#!/bin/sh
# A virtual environment to test in, with the engine that packages carry.
# Usage: environment.sh VENV   (PYTHON names the Python to start from)
#
# Runs on Linux and macOS, and on Windows in the shell of Git. The engine's wheel lies in
# build/engine and is built where it is not there: twenty minutes on two cores.
set -eu
cd "$(dirname "$0")/../.."
venv=$1
base=${PYTHON:-python3}
command -v "$base" >/dev/null 2>&1 || base=python

if [ "$(uname)" = Linux ] && command -v apt-get >/dev/null 2>&1; then
    # The same list as for developers. As root it installs; else ask for root.
    if [ "$(id -u)" -eq 0 ]; then
        sh packaging/develop/setup.sh --system
    else
        sudo sh packaging/develop/setup.sh --system
    fi
fi

"$base" -m venv "$venv"
bin=$venv/bin
[ -d "$bin" ] || bin=$venv/Scripts
"$bin/python" -m pip install --quiet --upgrade pip
sh packaging/freeze/engine.sh "$bin/python" build/engine
"$bin/python" -m pip install --quiet build/engine/llama_cpp_python-*.whl
"$bin/python" -m pip install --quiet --editable ".[dev]"
touch "$venv/.ready" # make then takes it as it is
"$bin/python" --version
