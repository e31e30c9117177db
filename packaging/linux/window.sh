#!/bin/bash
# Starts a program on the display that is there, waits for its window, photographs the screen and
# ends it politely. Prints how many milliseconds passed until the window was on the screen.
# Usage: window.sh PICTURE COMMAND [ARGUMENT]...
# Needs xdotool, xprop and ImageMagick.
set -euo pipefail
picture=$1
shift

start=$(date +%s%N)
"$@" &
program=$!
trap 'kill "$program" 2>/dev/null || :' EXIT
for ((try = 0; try < 3000; try++)); do
    window=$(xdotool search --onlyvisible --name '^Lavender$|Lavender' 2>/dev/null | tail -n 1) || :
    [ -z "$window" ] || break
    kill -0 "$program" || { echo "It ended before there was a window." >&2; exit 1; }
    sleep 0.01
done
[ -n "$window" ] || { echo "No window came." >&2; exit 1; }
echo "window on the screen after $((($(date +%s%N) - start) / 1000000)) ms"

class=$(xprop -id "$window" WM_CLASS)
echo "$class"
wanted=$(sed -n 's/^StartupWMClass=//p' "$(dirname "$0")/app.lavender.Lavender.desktop")
case $class in *"\"$wanted\""*) ;; *) echo "The desktop file names $wanted." >&2; exit 1 ;; esac

# Until two pictures in a row are the same, the window is still being filled. A text cursor blinks,
# so a few pixels may differ.
import -window root "$picture"
for ((try = 0; try < 30; try++)); do
    sleep 0.5
    mv "$picture" "$picture.before.png"
    import -window root "$picture"
    differ=$(compare -metric AE "$picture.before.png" "$picture" null: 2>&1) || :
    [ "${differ%%[.e ]*}" -gt 200 ] || break
done
rm -f "$picture.before.png"
colours=$(identify -format %k "$picture")
[ "$colours" -gt 50 ] || { echo "The window is empty: $colours colours." >&2; exit 1; }
kill -TERM "$program"
code=0
wait "$program" || code=$?
trap - EXIT
[ "$code" -eq 0 ] || { echo "It ended with code $code." >&2; exit 1; }
