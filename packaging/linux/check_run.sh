#!/bin/bash
# Proves the self-extracting installer: by a person without rights, in an empty home, without a
# network. Installed, tried, seen on a screen, brought up to date while it runs, removed; what was
# said is still there, and nothing else is. Fails at the first thing that is not so.
#
# Usage: check_run.sh FILE.run FOLDER
# FOLDER takes pictures and lists. Runs on any Linux with the libraries of a desktop; as root it
# becomes a person without rights first. Needs xvfb, xdotool, x11-utils, imagemagick, util-linux.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
[ $# -eq 2 ] || { sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2; }
file=$(realpath "$1")
mkdir -p "$2"
out=$(realpath "$2")
work=$(mktemp -d)
home=$work/home
mkdir -p "$home" "$work/run"
cp "$here/../../resources/samples/fridge.png" "$file" "$work/"
file=$work/${file##*/}
display=:$((70 + RANDOM % 900))
server=
window=
finish() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || :
    [ -z "$window" ] || kill "$window" 2>/dev/null || :
    rm -rf "$work"
}
trap finish EXIT
chmod 755 "$work"

person=(unshare --map-root-user --net)
[ "$(id -u)" -ne 0 ] || person=(unshare --net setpriv --reuid 64123 --regid 64123 --clear-groups)
[ "$(id -u)" -ne 0 ] || chown -R 64123:64123 "$work"
clean=(env -i "PATH=/usr/bin:/bin:/usr/sbin:/sbin" "HOME=$home" LC_ALL=C.UTF-8 "DISPLAY=$display"
    "XDG_RUNTIME_DIR=$work/run")
does() { "${person[@]}" "${clean[@]}" "$@"; }
lavender=$home/.local/bin/lavender
app=$home/.local/share/lavender-app
step() { echo "== $*"; }
fail() {
    echo "FAILED: $*" >&2
    exit 1
}

step "the checksum, and a file that is not whole"
does sh "$file" --check
size=$(stat -c %s "$file")
head -c $((size - 1000)) "$file" >"$work/cut.run"
if does sh "$work/cut.run" --silent 2>/dev/null; then fail "a cut file was taken"; fi
[ -z "$(find "$home" -mindepth 1)" ] || fail "a refused file wrote something"

step "install"
SECONDS=0
does sh "$file"
echo "installed in $SECONDS s; $(du -sm --apparent-size "$app" | cut -f 1) MiB"
desktop-file-validate "$home/.local/share/applications/"*.desktop

step "self-test and a question"
does "$lavender" self-test
does "$lavender" ask --temperature 0 "$work/fridge.png" \
    "What is in my fridge, and what could I cook?" | tee "$out/answer.txt"
grep -qi cheese "$out/answer.txt" || fail "the answer is not about the photo"

step "the window"
# shellcheck source=packaging/linux/screen.sh
. "$here/screen.sh"
DISPLAY=$display bash "$here/window.sh" "$out/window.png" "${person[@]}" "${clean[@]}" "$lavender" \
    "$work/fridge.png"

step "brought up to date while a window is open"
does "$lavender" history export >"$out/history-before.json"
old=$(readlink "$app/current")
"${person[@]}" "${clean[@]}" "$lavender" &
window=$!
DISPLAY=$display timeout 30 xdotool search --sync --onlyvisible --name Lavender >/dev/null
does sh "$file" --silent
[ "$(readlink "$app/current")" != "$old" ] || fail "the old one is still in its place"
[ -d "$app/$old" ] || fail "the files of a running program were taken away"
if does "$app/uninstall" --silent 2>/dev/null; then fail "a running program was removed"; fi
kill -TERM "$window"
wait "$window"
window=
does sh "$file" --silent
[ ! -d "$app/$old" ] || fail "the files of the old one are still there"
does "$lavender" history export >"$out/history-after.json"
cmp "$out/history-before.json" "$out/history-after.json" || fail "the library is not what it was"

step "remove"
does sh "$file" --uninstall
(cd "$home" && find . -mindepth 1 | sort) | tee "$out/left.txt"
if grep -vE '^\./(\.local|\.cache|\.config)$|^\./\.local/(share|state)$|/lavender(/|$)|fontconfig|mesa' \
    "$out/left.txt"; then
    fail "this is left, and is not the person's"
fi
grep -q '/lavender/library.db$' "$out/left.txt" || fail "the person's library is gone"
echo "Everything holds."
