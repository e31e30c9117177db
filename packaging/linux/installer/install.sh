#!/bin/sh
# Lavender @VERSION@ for Linux on @PROCESSOR@ processors. It installs into your own folders and
# needs no administrator:
#
#     sh @FILE@
#
# Options are told by --help. Behind the last line of this text are the program's files, packed.
set -eu
umask 022

version='@VERSION@'
processor='@PROCESSOR@'
glibc='@GLIBC@'
kib=@KIB@
sum='@SUM@'
first_line=@FIRST_LINE@
libraries='@LIBRARIES@'
packages='@PACKAGES@'
id='app.lavender.Lavender'

share=${XDG_DATA_HOME:-$HOME/.local/share}
data=${LAVENDER_HOME:-$share/lavender}
target=$share/lavender-app
silent=
act=install

usage() {
    cat <<HELP
Installs Lavender $version for you alone, or brings an older one up to date.

  --target DIR   install into DIR (usually $share/lavender-app)
  --silent       say nothing but what goes wrong
  --check        only compare this file with its checksum
  --uninstall    take Lavender away; your conversations, photos and models stay
  --version      print the version that is in here
  --help         print this
HELP
}

say() { [ -n "$silent" ] || printf '%s\n' "$*"; }
fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

while [ $# -gt 0 ]; do
    case $1 in
        --target) [ $# -gt 1 ] || fail "--target needs a folder."; target=$2; shift ;;
        --target=*) target=${1#--target=} ;;
        --silent | -q) silent=yes ;;
        --check) act=check ;;
        --uninstall) act=uninstall ;;
        --version) echo "$version"; exit 0 ;;
        --help | -h) usage; exit 0 ;;
        *) echo "There is no option $1. --help lists them." >&2; exit 2 ;;
    esac
    shift
done
case $target in /*) ;; *) target=$PWD/$target ;; esac
target=${target%/}

if [ "$act" = uninstall ]; then
    [ -x "$target/uninstall" ] || fail "Lavender is not installed in $target."
    [ -z "$silent" ] || exec "$target/uninstall" --silent
    exec "$target/uninstall"
fi

payload() { tail -n "+$first_line" "$0"; }

# Each of these is needed before anything is written.
say "Comparing the checksum…"
command -v sha256sum >/dev/null || fail "The program sha256sum is missing; it is in coreutils."
[ "$(payload | sha256sum | cut -d ' ' -f 1)" = "$sum" ] ||
    fail "This file is damaged or not whole. Download it again."
if [ "$act" = check ]; then
    say "This file is whole."
    exit 0
fi
here="$(uname -s) on $(uname -m)"
[ "$here" = "Linux on $processor" ] ||
    fail "This file is for Linux on $processor; this computer has $here."
has=$(getconf GNU_LIBC_VERSION 2>/dev/null | cut -d ' ' -f 2) || has=
[ "$(printf '%s\n%s\n' "$glibc" "${has:-0}" | sort -V | head -n 1)" = "$glibc" ] ||
    fail "Lavender needs glibc $glibc or newer; this system has ${has:-another C library}." \
        "A newer version of your system will have it."
if [ "$(id -u)" -eq 0 ] && [ -n "${SUDO_USER:-}" ]; then
    fail "Start it without sudo: it installs into your own folders."
fi
if command -v xz >/dev/null; then
    unpack() { xz -dc; }
elif command -v python3 >/dev/null && python3 -c 'import lzma' 2>/dev/null; then
    unpack() { python3 -c 'import lzma, shutil, sys
shutil.copyfileobj(lzma.open(sys.stdin.buffer), sys.stdout.buffer)'; }
else
    fail "The program xz is missing. Install it (the package is called xz or xz-utils) and try again."
fi

# Where the person's own things are, nothing of the program may be: it will be removed some day.
case $target/ in
    "${data%/}"/*) fail "$target is where your conversations are. Choose another folder." ;;
esac
case $target in
    *[\"\`\$\\%]* | *'
'*) fail "The folder's name has a character that menus cannot hold. Choose another with --target." ;;
esac
if [ -e "$target" ] && [ ! -f "$target/.lavender-app" ] && [ -n "$(ls -A "$target" 2>/dev/null)" ]; then
    fail "$target has something else in it. Choose a new folder with --target."
fi
say "Installing Lavender $version into $target…"

# Folders that were not there before are written down, so that removing leaves none behind.
made=
folder() {
    [ -d "$1" ] || {
        folder "$(dirname "$1")"
        mkdir "$1" || fail "$1 cannot be made."
        made="$made$1
"
    }
}
note() { # note LIST: what stands in the variable of that name goes into the list of the same name
    if [ "$1" = made ]; then printf '%s' "$made" >>"$target/.made"; made=; fi
    if [ "$1" = outside ]; then printf '%s' "$outside" >>"$target/.outside"; outside=; fi
}
# shellcheck disable=SC2317 # a trap calls it
leave() { # at the end, whatever ended it: nothing half done stays
    rm -rf "$fresh" "$target/current.$$"
    [ -L "$target/current" ] && return
    rm -f "$target/.lavender-app"
    sort -r "$target/.made" 2>/dev/null >"$target/.made.$$" || :
    while IFS= read -r each; do
        [ "$each" != "$target" ] || continue
        rmdir "$each" 2>/dev/null || :
    done <"$target/.made.$$"
    first=$(sed -n '$p' "$target/.made.$$")
    rm -f "$target/.made" "$target/.made.$$"
    while [ -n "$first" ] && [ "${#target}" -ge "${#first}" ]; do
        rmdir "$target" 2>/dev/null || break
        target=${target%/*}
    done
}
fresh=$target/unpacking.$$
folder "$target"
trap leave EXIT
trap 'exit 130' INT TERM HUP
: >>"$target/.lavender-app" || fail "Nothing can be written into $target."
note made
free=$(df -Pk "$target" | awk 'NR == 2 { print $4 }')
[ "${free:-$kib}" -ge "$kib" ] ||
    fail "Lavender needs $((kib / 1024)) MB; $target has $((free / 1024)) MB left."

# Unpacked beside the one that is there, tried, and only then put in its place by one rename: at
# every moment there is a whole Lavender or none, and a failure leaves the old one.
for each in "$target"/unpacking.*; do
    [ -d "$each" ] && ! kill -0 "${each##*.}" 2>/dev/null && rm -rf "$each"
done
mkdir "$fresh"
payload | unpack | tar -x -f - -C "$fresh" || fail "It could not be unpacked. Is the disk full?"
told=$("$fresh/program/lavender" --version 2>&1) || fail "Lavender does not start here: $told"
[ "$told" = "lavender $version" ] || fail "Lavender does not start here as it should: $told"

number=$(date +%s).$$
mv "$fresh" "$target/program.$number"
ln -s "program.$number" "$target/current.$$"
mv -fT "$target/current.$$" "$target/current"

mv -f "$target/current/uninstall" "$target/uninstall"

# What the desktop finds: files of our own names only; a program of that name that is not ours stays.
put() { # put FILE PLACE
    folder "$(dirname "$2")"
    note made
    cp "$1" "$2.$$" && mv -f "$2.$$" "$2"
    outside="$outside$2
"
    note outside
}
outside=
for each in $(cd "$target/current/share" && find . -type f); do
    case $each in
        */$id.desktop)
            sed -e "s|^Exec=lavender |Exec=\"$target/current/program/lavender\" |" \
                -e "s|^TryExec=.*|TryExec=$target/current/program/lavender|" \
                "$target/current/share/$each" >"$target/$id.desktop.$$"
            put "$target/$id.desktop.$$" "$share/${each#./}"
            rm -f "$target/$id.desktop.$$"
            ;;
        *) put "$target/current/share/$each" "$share/${each#./}" ;;
    esac
done
link=$HOME/.local/bin/lavender
folder "${link%/*}"
note made
case $(readlink "$link" 2>/dev/null || :) in
    '') [ -e "$link" ] && link= ;;
    */current/program/lavender) ;;
    *) link= ;;
esac
if [ -n "$link" ]; then
    ln -sfn "$target/current/program/lavender" "$link"
    outside="$outside$link
"
else
    say "$HOME/.local/bin/lavender is something else and stays as it is."
fi
if command -v update-desktop-database >/dev/null; then
    [ -e "$share/applications/mimeinfo.cache" ] || made="$made$share/applications/mimeinfo.cache
"
    update-desktop-database -q "$share/applications" 2>/dev/null || :
fi
if [ -f "$share/icons/hicolor/icon-theme.cache" ] && command -v gtk-update-icon-cache >/dev/null; then
    gtk-update-icon-cache -qtf "$share/icons/hicolor" 2>/dev/null || :
fi

note made
note outside
for each in made outside; do
    sort -u -o "$target/.$each" "$target/.$each"
done

# Older ones go, but for one that is running: its next process would not find its files.
for each in "$target"/program.*; do
    [ "$each" = "$target/program.$number" ] && continue
    running=
    for one in /proc/[0-9]*/exe; do
        case $(readlink "$one" 2>/dev/null || :) in "$each"/*) running=yes; break ;; esac
    done
    [ -n "$running" ] || rm -rf "$each"
done

missing=
ldconfig=$(command -v ldconfig || echo /sbin/ldconfig)
if known=$("$ldconfig" -p 2>/dev/null); then
    for each in $libraries; do
        case $known in *"$each "*) ;; *) missing="$missing $each" ;; esac
    done
fi
if [ -n "$missing" ]; then
    echo "Lavender is installed, but its window needs libraries that this system lacks:$missing" >&2
    if [ -n "$packages" ] && command -v apt-get >/dev/null; then
        echo "An administrator can install them:" >&2
        echo "    sudo apt-get install $packages" >&2
    fi
fi
say "Done. Lavender is in your menu; the command is $target/current/program/lavender"
case :$PATH: in *:"$HOME/.local/bin":*) say "or just: lavender" ;; esac
say "To take it away again: $target/uninstall"
exit 0
