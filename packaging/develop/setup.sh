#!/bin/sh
# Sets up a working copy: system packages, virtual environment, dependencies.
# Usage: setup.sh VENV, or setup.sh --system for the system packages alone
#
# Runs once; afterwards everything works without a network. On Debian and Ubuntu missing system
# packages are installed where this runs as root; elsewhere the command to type is printed.
set -eu
venv=$1

# Qt loads the libraries when a window opens, offscreen too. It draws with the first font; all three
# draw the pictures that Pocket is trained and tested on. With strace the tests prove that nothing
# opens an Internet socket.
packages="libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 \
libxcb-keysyms1 libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libdbus-1-3 libfontconfig1 \
libglib2.0-0 fonts-dejavu-core fonts-liberation fonts-noto-color-emoji g++ make strace"

find_python() {
    for name in ${PYTHON:-} python3 python3.13 python3.12 python3.11; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$name"
            return
        fi
    done
    echo "Lavender needs Python 3.11 or newer. Install it, or name it: make PYTHON=/path/to/python3" >&2
    return 1
}

missing_packages() {
    # A package may have been renamed (libglib2.0-0t64): what provides the old name counts too.
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}, ${Provides}\n' |
        sed -n 's/^installed //p' | tr ',' '\n' | awk '{print $1}')
    for package in $packages; do
        echo "$installed" | grep -qxF -- "$package" || printf '%s ' "$package"
    done
}

python=$(find_python)

if command -v apt-get >/dev/null 2>&1 && command -v dpkg-query >/dev/null 2>&1; then
    missing=$(missing_packages)
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        missing="${missing}python3-venv"
    fi
    if [ -n "$missing" ]; then
        install="apt-get install -y --no-install-recommends $missing"
        if [ "$(id -u)" -eq 0 ]; then
            apt-get update -q
            # shellcheck disable=SC2086 # a list of packages
            DEBIAN_FRONTEND=noninteractive $install
        else
            echo "Some system packages are missing. Type this, then try again:" >&2
            echo "    sudo apt-get update && sudo $install" >&2
            exit 1
        fi
    fi
fi
[ "$venv" != --system ] || exit 0

[ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
echo "Installing Lavender's dependencies. The first time, llama.cpp is compiled: about five minutes."
"$venv/bin/python" -m pip install --quiet --upgrade pip
"$venv/bin/python" -m pip install --quiet --editable ".[dev]"
