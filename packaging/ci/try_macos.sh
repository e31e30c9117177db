#!/bin/sh
# Does with the disk image what its people do: opens it, drags the app out, starts it.
# Usage: try_macos.sh [IMAGE]   (else the one in build/packages)
set -eu
cd "$(dirname "$0")/../.."
image=${1:-$(ls build/packages/lavender-*-macos-"$(uname -m)".dmg)}
version=$(sh packaging/ci/version.sh)
work=$(mktemp -d)
volume=$work/volume
finish() {
    hdiutil detach -quiet "$volume" 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT
hdiutil attach -quiet -nobrowse -readonly -mountpoint "$volume" "$image"
[ "$(readlink "$volume/Applications")" = /Applications ]
[ -e "$volume/.DS_Store" ] # where the signs stand
ditto "$volume/Lavender.app" "$work/Lavender.app"
hdiutil detach -quiet "$volume"
codesign --verify --deep --strict "$work/Lavender.app"
program=$work/Lavender.app/Contents/MacOS/lavender
photo=$PWD/resources/samples/fridge.png
cd "$work"
"$program" --version | grep -qF "$version"
"$program" self-test
"$program" --data-dir "$work/data" ask "$photo" "What is in my fridge?"
# The window, as the Finder opens it with a photo: there until it is told to go.
open -n -W -a "$work/Lavender.app" --env "LAVENDER_HOME=$work/home" "$photo" &
opened=$!
tries=0
until [ -n "$(find "$work/home/photos" -type f 2>/dev/null)" ]; do
    tries=$((tries + 1))
    [ "$tries" -le 60 ] || { echo "The window did not take the photo within a minute." >&2; exit 1; }
    sleep 1
done
osascript -e 'quit app id "app.lavender.Lavender"' || kill "$opened"
wait "$opened" || true
echo "The window took the photo and left."
