#!/bin/sh
# Makes an environment for check.sh on a builder, and installs the tools that it uses.
# Usage: check_tools.sh VENV
set -eu
cd "$(dirname "$0")/../.."
venv=$1
root=
[ "$(id -u)" -eq 0 ] || root=sudo
$root apt-get update -q
$root apt-get install -qy --no-install-recommends libxml2-utils shellcheck yamllint
$root sh packaging/develop/setup.sh --system
"${PYTHON:-python3}" -m venv "$venv"
# No engine: tests/packaging asks for none.
libraries=$(sed -n 's/^ *"\(PySide6-Essentials==[^"]*\|pillow[^"]*\|pi-heif[^"]*\|numpy[^"]*\|platformdirs[^"]*\|pytest[^"]*\)".*/\1/p' pyproject.toml)
# shellcheck disable=SC2086 # a list of requirements
"$venv/bin/python" -m pip install --quiet $libraries pyyaml
"$venv/bin/python" -m pip install --quiet --no-deps --editable .
