#!/bin/sh
# Takes Lavender away that the installer put here. Conversations, photos, models and settings are in
# other folders and stay; what is in this folder and not ours stays, too.
set -eu

silent=
case ${1:-} in
    '') ;;
    --silent | -q) silent=yes ;;
    *) echo "Usage: $0 [--silent]" >&2; exit 2 ;;
esac
target=$(cd "$(dirname "$0")" && pwd)
[ -f "$target/.lavender-app" ] || { echo "$target is no installed Lavender." >&2; exit 1; }

for one in /proc/[0-9]*/exe; do
    case $(readlink "$one" 2>/dev/null || :) in
        "$target"/program.*) echo "Lavender is running. Close it first." >&2; exit 1 ;;
    esac
done

# Another Lavender may have been installed into another folder since; then the menu is that one's.
ours() { grep -qF "\"$target/current/program/lavender\"" "$1" 2>/dev/null; }
desktop=$(grep '/app\.lavender\.Lavender\.desktop$' "$target/.outside" 2>/dev/null || :)
if [ -n "$desktop" ] && { ours "$desktop" || [ ! -e "$desktop" ]; }; then menu=yes; else menu=; fi
while IFS= read -r each; do
    if [ -L "$each" ]; then
        [ "$(readlink "$each")" = "$target/current/program/lavender" ] && rm -f "$each"
    elif [ -n "$menu" ]; then
        rm -f "$each"
    fi
done <"$target/.outside"

if [ -n "$desktop" ]; then
    applications=${desktop%/*}
    if command -v update-desktop-database >/dev/null && [ -d "$applications" ]; then
        update-desktop-database -q "$applications" 2>/dev/null || :
    fi
    icons=${applications%/*}/icons/hicolor
    if [ -f "$icons/icon-theme.cache" ] && command -v gtk-update-icon-cache >/dev/null; then
        gtk-update-icon-cache -qtf "$icons" 2>/dev/null || :
    fi
    # A cache that came with us goes with us, where nobody else's programs are in it.
    if grep -qxF "$applications/mimeinfo.cache" "$target/.made" &&
        [ -z "$(find "$applications" -name '*.desktop' 2>/dev/null)" ]; then
        rm -f "$applications/mimeinfo.cache"
    fi
fi
made=$(sort -r "$target/.made")
for each in "$target"/program.* "$target"/unpacking.*; do
    [ ! -d "$each" ] || rm -rf "$each"
done
rm -f "$target/current" "$target/.outside" "$target/.made" "$target/.lavender-app" "$target/uninstall"
# Deepest first; a folder that has something in it is somebody's and stays.
rmdir "$target" 2>/dev/null || :
printf '%s\n' "$made" | while IFS= read -r each; do
    rmdir "$each" 2>/dev/null || :
done
if [ -z "$silent" ]; then
    echo "Lavender is gone. What is yours stays:"
    echo "    ${LAVENDER_HOME:-${XDG_DATA_HOME:-$HOME/.local/share}/lavender}"
fi
