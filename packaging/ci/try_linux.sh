#!/bin/sh
# Installs a package on a system that has nothing of the builder's, uses it, and removes it.
# Usage: try_linux.sh deb|rpm|run   (as root in a container: IMAGE=debian:12 in_container.sh …)
#
# What it does not do, packaging/linux's own checks do: upgrades, menus, a root made for it.
set -eu
cd "$(dirname "$0")/../.."
kind=$1
photo=$PWD/resources/samples/fridge.png
version=$(sh packaging/ci/version.sh)
home=$(mktemp -d)
export HOME="$home" XDG_DATA_HOME="$home/share" XDG_CACHE_HOME="$home/cache" XDG_CONFIG_HOME="$home/config"
log=$home/log

case $kind in
deb)
    apt-get update -q
    apt-get install -qy --no-install-recommends xvfb xauth
    apt-get install -qy --no-install-recommends ./build/packages/lavender_*_"$(dpkg --print-architecture)".deb
    program=lavender
    ;;
rpm)
    dnf install -qy xorg-x11-server-Xvfb xorg-x11-xauth findutils
    dnf install -qy --setopt=install_weak_deps=False ./build/packages/lavender-*."$(uname -m)".rpm
    program=lavender
    ;;
run)
    # It brings no packages: those that every desktop has, a container has not.
    apt-get update -q
    apt-get install -qy --no-install-recommends xvfb xauth xz-utils libegl1 libgl1 libfontconfig1 \
        libdbus-1-3 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 \
        libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libglib2.0-0 fonts-dejavu-core
    sh ./build/packages/lavender-*-linux-"$(uname -m)".run
    program=$home/.local/bin/lavender
    ;;
*)
    echo "Usage: try_linux.sh deb|rpm|run" >&2
    exit 2
    ;;
esac

"$program" --version | grep -qF "$version"
"$program" self-test
"$program" ask "$photo" "What is in my fridge?"

# The window takes a photo and is there until it is told to go.
xvfb-run -a "$program" --data-dir "$home/window" "$photo" >"$log" 2>&1 &
window=$!
tries=0
until [ -n "$(find "$home/window/photos" -type f 2>/dev/null)" ]; do
    tries=$((tries + 1))
    if [ "$tries" -gt 60 ] || ! kill -0 "$window" 2>/dev/null; then
        cat "$log" >&2
        echo "The window did not take the photo within a minute." >&2
        exit 1
    fi
    sleep 1
done
kill "$window"
wait "$window" || true

case $kind in
deb) apt-get purge -qy lavender ;;
rpm) dnf remove -qy lavender ;;
run) "$XDG_DATA_HOME/lavender-app/uninstall" --silent ;;
esac
if command -v "$program" >/dev/null 2>&1 || [ -e /usr/lib/lavender ]; then
    echo "Something of the program is left." >&2
    exit 1
fi
[ -f "$XDG_DATA_HOME/lavender/library.db" ] # what is the person's stays
echo "The $kind was installed, used and removed."
