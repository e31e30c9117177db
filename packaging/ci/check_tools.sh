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
# Everything but the engine: tests/packaging asks nothing of it.
libraries=$(sed -n '/^dependencies = \[/,/^\]/s/^ *"\([^"]*\)".*/\1/p' pyproject.toml | grep -v '^llama')
# shellcheck disable=SC2086 # a list of requirements
"$venv/bin/python" -m pip install --quiet $libraries "hypothesis>=6.150" "pytest>=8.4" "pytest-timeout>=2.4"
"$venv/bin/python" -m pip install --quiet --no-deps --editable .
