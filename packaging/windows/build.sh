#!/bin/sh
# Makes the installer for Windows and the portable zip, on Linux.
# Usage: build.sh VENV FROZEN ICON [more of "python -m windows.build"]
#
# FROZEN is the frozen folder with lavender.exe in it, ICON an .ico file. Needs makensis (nsis), and
# with a certificate osslsigncode (sign.sh says how it is named).
set -eu
venv=$1 frozen=$2 icon=$3
shift 3
here=$(cd "$(dirname "$0")" && pwd)
PYTHONPATH="$here/.." exec "$venv/bin/python" -m windows.build "$frozen" --icon "$icon" "$@"
