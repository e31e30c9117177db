#!/bin/sh
# Drives the real window from outside, as a screen reader and a keyboard would: no mouse.
# Usage: drive.sh PYTHON [OUT]
#
# PYTHON has Lavender's libraries; the driver itself runs in the system's Python, which has those of
# the accessibility bus. Screen, bus, home and data folder are new, and end with this script.
# OUT is a folder for pictures of the screen, where ImageMagick is installed.
# Exit status 77: something that this needs is not installed here.
set -eu
python=$1
out=${2:-}
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
launcher=/usr/libexec/at-spi-bus-launcher

missing=
for program in Xvfb xvfb-run xauth dbus-run-session xdotool; do
    command -v "$program" >/dev/null 2>&1 || missing="$missing $program"
done
[ -x "$launcher" ] || missing="$missing at-spi-bus-launcher"
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null ||
    missing="$missing gi.repository.Atspi"
if [ -n "$missing" ]; then
    echo "Missing:$missing. On Debian: apt-get install at-spi2-core python3-gi" \
        "gir1.2-atspi-2.0 dbus-x11 xvfb xauth xdotool" >&2
    exit 77
fi

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" LAVENDER_HOME="$home/lavender" LAVENDER_PYTHON="$python" DRIVE_OUT="$out"
export XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_STATE_HOME="$home/state" \
    XDG_CACHE_HOME="$home/cache" XDG_RUNTIME_DIR="$home/run"
mkdir -m 700 "$XDG_RUNTIME_DIR"
mkdir "$home/Pictures"
export PYTHONPATH="$root/app:$root" PYTHONDONTWRITEBYTECODE=1 NO_AT_BRIDGE=0
unset WAYLAND_DISPLAY QT_QPA_PLATFORM
status=0
# shellcheck disable=SC2016 # the inner shell's own arguments
xvfb-run -a -s "-screen 0 1280x800x24" dbus-run-session -- sh -c '
    "$1" --launch-immediately &
    bus=$!
    status=0
    /usr/bin/python3 -m tests.outside.drive || status=$?
    kill "$bus" 2>/dev/null || true
    exit "$status"' sh "$launcher" || status=$?
exit "$status"
