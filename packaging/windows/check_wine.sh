#!/bin/sh
# Proves the installer for Windows under Wine, with a stand-in for the program (stand_in.sh).
# Usage: check_wine.sh VENV [FOLDER]     FOLDER is emptied; build/check-windows by default
#
# Every promise of installer.nsi is tried: silent install, upgrade, refusals by their exit codes, a
# folder with spaces and Japanese letters, removal, and that nothing is left but a person's data. The
# person's own name is such a one too. Needs Debian's nsis, wine, gcc-mingw-w64-x86-64, xvfb,
# librsvg2-bin, osslsigncode, openssl and unzip.
# shellcheck disable=SC2016 # conditions are for wait_for to expand
set -eu
if [ -z "${DISPLAY:-}" ]; then
    exec xvfb-run -a -s "-screen 0 1024x768x24" sh "$0" "$@"
fi
venv=$1
work=${2:-build/check-windows}
here=$(cd "$(dirname "$0")" && pwd)
tree=$(cd "$here/../.." && pwd)
rm -rf "$work"
mkdir -p "$work"
work=$(cd "$work" && pwd)

# Wine's desktop and documents are links into the home folder.
export HOME="$work/home"
mkdir "$HOME"
export LC_ALL=C.UTF-8 USER='ゆり Müller' LOGNAME='ゆり Müller'
export WINEPREFIX="$work/prefix" WINEARCH=win64 WINEDEBUG=-all
# No menus on this machine, no offers to download Gecko and Mono.
export WINEDLLOVERRIDES="winemenubuilder.exe=d;mscoree=d;mshtml=d"
local="$WINEPREFIX/drive_c/users/$USER/AppData/Local"
usual="$local/Programs/Lavender"
desktop="$WINEPREFIX/drive_c/users/$USER/Desktop/Lavender.lnk"
menu="$WINEPREFIX/drive_c/users/$USER/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Lavender.lnk"
entry='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\app.lavender.Lavender'
classes='HKCU\Software\Classes'

step() { printf '\n%s\n' "$*"; }
fail() {
    printf '\nFAILED: %s\n' "$*" >&2
    exit 1
}
# The exit code of a program under Wine.
code_of() {
    result=0
    wine "$@" >"$work/last.txt" 2>&1 || result=$?
    echo "$result"
}
expect() { # CODE PROGRAM [WORD...]
    wanted=$1
    shift
    got=$(code_of "$@")
    [ "$got" = "$wanted" ] || fail "$(basename "$1") ended with $got instead of $wanted"
}
value() { # KEY NAME: a value in the registry, the key's own where NAME is empty; nothing without it
    rm -f "$work/key.reg"
    wine reg export "$1" "$work/key.reg" /y >/dev/null 2>&1 || return 0
    PYTHONPATH="$here/.." "$venv/bin/python" -m windows.exported "$work/key.reg" "$@"
}
is() { # KEY NAME VALUE
    got=$(value "$1" "$2")
    [ "$got" = "$3" ] || fail "$1 $2 is '$got' instead of '$3'"
}
same_files() { # FROZEN INSTALLED [MORE...]: nothing else is there, and nothing is missing
    diff -r "$1" "$2" >"$work/diff.txt" || true
    shift 2
    for more in uninstall.exe "$@"; do
        grep -qF ": $more" "$work/diff.txt" || fail "$more is missing"
        grep -vF ": $more" "$work/diff.txt" >"$work/diff2.txt" || true
        mv "$work/diff2.txt" "$work/diff.txt"
    done
    [ ! -s "$work/diff.txt" ] || fail "$(cat "$work/diff.txt")"
}
person() { # what there is of a person's: registry and files
    wine reg export HKCU "$work/$1.reg" /y >/dev/null 2>&1
    # Not what Wine keeps for itself.
    iconv -f UTF-16 -t UTF-8 "$work/$1.reg" | tr -d '\r' |
        awk '/^\[/ { keep = /CURRENT_USER.Software/ && !/Software.Wine/ } keep' >"$work/$1.registry"
    (cd "$WINEPREFIX/drive_c" && find . -path ./windows -prune -o -print | sort) >"$work/$1.files"
}
wait_for() { # a condition, twenty seconds long
    tries=0
    until eval "$1"; do
        tries=$((tries + 1))
        [ "$tries" -lt 200 ] || fail "never came true: $1"
        sleep 0.1
    done
}
hold() { # PROGRAM [HELD]: runs until "release"
    rm -f "$work/release"
    wine "$1" wait "Z:$work/release" ${2:+"$2"} >"$work/held.txt" 2>&1 &
    held=$!
    wait_for 'grep -q waiting "$work/held.txt"'
}
release() {
    touch "$work/release"
    wait "$held" || fail "the program that ran ended badly"
}

step "Two versions of the stand-in, the newer one signed"
rsvg-convert -w 256 -h 256 "$tree/resources/icons/lavender.svg" -o "$work/icon.png"
"$venv/bin/python" -c 'import sys; from PIL import Image
Image.open(sys.argv[1]).save(sys.argv[2], sizes=[(16, 16), (32, 32), (48, 48), (256, 256)])' \
    "$work/icon.png" "$work/lavender.ico"
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=Lavender check" \
    -addext "extendedKeyUsage=codeSigning" -keyout "$work/key.pem" -out "$work/ca.pem" 2>/dev/null
echo "two words" >"$work/password"
openssl pkcs12 -export -inkey "$work/key.pem" -in "$work/ca.pem" -out "$work/sign.p12" \
    -passout "file:$work/password"
make() { # VERSION OUT
    sh "$here/stand_in.sh" "$work/frozen-$1" "$1"
    sh "$here/build.sh" "$venv" "$work/frozen-$1" "$work/lavender.ico" --version "$1" --out "$2"
}
make 0.9.0 "$work/old" >/dev/null
sh "$here/build.sh" "$venv" "$work/frozen-0.9.0" "$work/lavender.ico" --version 0.9.0 \
    --out "$work/again" >/dev/null
diff -r "$work/old" "$work/again" || fail "two builds of the same files differ"
sh "$here/build.sh" "$venv" "$work/frozen-0.9.0" "$work/lavender.ico" --version 0.9.0 \
    --target x86-unicode --out "$work/again" >/dev/null # cannot run here, but compiles
export LAVENDER_SIGN_CERTIFICATE="$work/sign.p12" LAVENDER_SIGN_PASSWORD="$work/password"
make 0.10.0 "$work/new" >"$work/signed.txt"
unset LAVENDER_SIGN_CERTIFICATE LAVENDER_SIGN_PASSWORD
old="$work/old/lavender-0.9.0-windows-x86_64-setup.exe"
new="$work/new/lavender-0.10.0-windows-x86_64-setup.exe"
signed() {
    osslsigncode verify -in "$1" -CAfile "$work/ca.pem" >"$work/verify.txt" 2>&1 ||
        fail "$1 is not signed: $(tail -3 "$work/verify.txt")"
}
signed "$new"
signed "$work/frozen-0.10.0/lavender.exe"

step "A fresh Windows, with somebody else's choices for photos"
wineboot --init >/dev/null 2>&1
wine winecfg -v win10 >/dev/null 2>&1
wine reg add "$classes\\.jpg" /ve /d other.viewer /f >/dev/null 2>&1
wine reg add "$classes\\.png\\OpenWithProgids" /v other.viewer /f >/dev/null 2>&1
wine cmd /c exit 2>/dev/null
person before

step "Silent install"
expect 0 "$old" /S
same_files "$work/frozen-0.9.0" "$usual"
[ -f "$menu" ] || fail "the Start menu has no entry"
[ ! -e "$desktop" ] || fail "nobody asked for an icon on the desktop"
is "$entry" DisplayName Lavender
is "$entry" DisplayVersion 0.9.0
is "$entry" Publisher "The Lavender developers"
is "$entry" InstallLocation "C:\\users\\$USER\\AppData\\Local\\Programs\\Lavender"
is "$entry" DisplayIcon "\"C:\\users\\$USER\\AppData\\Local\\Programs\\Lavender\\lavender.exe\",0"
is "$entry" QuietUninstallString \
    "\"C:\\users\\$USER\\AppData\\Local\\Programs\\Lavender\\uninstall.exe\" /S"
size=$(($(value "$entry" EstimatedSize)))
if [ "$size" -lt 100 ] || [ "$size" -gt 1000 ]; then fail "it says to be $size kilobytes"; fi
is "$classes\\app.lavender.Lavender.Photo\\shell\\open\\command" "" \
    "\"C:\\users\\$USER\\AppData\\Local\\Programs\\Lavender\\lavender.exe\" \"%1\""
is 'HKCU\Software\RegisteredApplications' Lavender 'Software\Lavender\Capabilities'
for type in jpg jpeg png webp gif bmp tif tiff avif heic heif; do
    is 'HKCU\Software\Lavender\Capabilities\FileAssociations' ".$type" app.lavender.Lavender.Photo
    wine reg query "$classes\\.$type\\OpenWithProgids" /v app.lavender.Lavender.Photo \
        >/dev/null 2>&1 || fail ".$type does not offer Lavender"
done
is "$classes\\.jpg" "" other.viewer
is "$classes\\.webp" "" ""
wine "$usual/lavender-cli.exe" keep 2>/dev/null | grep -q "lavender 0.9.0" || fail "it does not run"
[ -f "$local/lavender/library.db" ] || fail "no data was kept"

step "An open Lavender is not replaced and not removed"
hold "$usual/lavender.exe"
expect 3 "$new" /S
# NSIS wants a folder unquoted, so its name is given in words. With "_?=" it does not go on by itself.
expect 3 "$usual/uninstall.exe" /S '_?=C:\users\ゆり' 'Müller\AppData\Local\Programs\Lavender'
release
same_files "$work/frozen-0.9.0" "$usual"

step "A library that another program holds: all stays as it is"
cp "$usual/lavender.exe" "$work/holder.exe"
hold "$work/holder.exe" "C:\\users\\$USER\\AppData\\Local\\Programs\\Lavender\\_internal\\python311.dll"
expect 6 "$new" /S
release
same_files "$work/frozen-0.9.0" "$usual"
is "$entry" DisplayVersion 0.9.0

step "Folders that will not do"
expect 5 "$new" /S '/D=Z:\proc\lavender'
expect 5 "$new" /S "/D=C:\\$(printf '%0200d' 0)"
same_files "$work/frozen-0.9.0" "$usual"

step "Upgrade: old files go, a person's stay"
echo "mine" >"$usual/notes.txt"
echo "mine" >"$usual/_internal/my own.txt"
mkdir "$usual/.lavender-new" # of a setup that was cut off
echo "half" >"$usual/.lavender-new/lavender.exe"
expect 0 "$new" /S /DESKTOP
same_files "$work/frozen-0.10.0" "$usual" notes.txt "my own.txt"
[ ! -e "$usual/_internal/only-in-0.9.0.txt" ] || fail "an old file is still there"
[ -f "$desktop" ] || fail "the desktop has no icon"
signed "$usual/uninstall.exe"
is "$entry" DisplayVersion 0.10.0
[ "$(cat "$local/lavender/library.db")" = "a conversation" ] || fail "data was touched"
wine "$usual/lavender.exe" 2>/dev/null | grep -q "lavender 0.10.0" || fail "it does not run"

step "An older version is refused"
expect 4 "$old" /S
same_files "$work/frozen-0.10.0" "$usual" notes.txt "my own.txt"

step "While another setup is open, and on an old Windows"
wine "$new" >/dev/null 2>&1 &
waiting=$!
wait_for '[ "$(code_of "$old" /S)" = 8 ]'
kill "$waiting"
wait "$waiting" 2>/dev/null || true
wine winecfg -v win81 >/dev/null 2>&1
expect 7 "$new" /S
wine winecfg -v win10 >/dev/null 2>&1
same_files "$work/frozen-0.10.0" "$usual" notes.txt "my own.txt"

step "The same version again, without Open with; the icon on the desktop stays chosen"
expect 0 "$new" /S /NOOPENWITH
same_files "$work/frozen-0.10.0" "$usual" notes.txt "my own.txt"
[ -f "$desktop" ] || fail "the icon on the desktop is gone"
is 'HKCU\Software\RegisteredApplications' Lavender ""
expect 0 "$new" /S
is 'HKCU\Software\RegisteredApplications' Lavender ""

step "Into another folder, with spaces and Japanese letters"
other="$WINEPREFIX/drive_c/写真 と 会話/Lavender"
expect 0 "$new" /S '/D=C:\写真' と '会話\Lavender'
same_files "$work/frozen-0.10.0" "$other"
is "$entry" InstallLocation 'C:\写真 と 会話\Lavender'
[ "$(cd "$usual" && find . -type f | sort | tr '\n' ' ')" = "./_internal/my own.txt ./notes.txt " ] ||
    fail "the folder of before holds more than a person's: $(find "$usual")"
wine "$other/lavender-cli.exe" 2>/dev/null | grep -q "lavender 0.10.0" || fail "it does not run"

step "Removal, as Windows does it quietly"
echo "mine" >"$other/more notes.txt"
is "$entry" QuietUninstallString '"C:\写真 と 会話\Lavender\uninstall.exe" /S'
expect 0 'C:\写真 と 会話\Lavender\uninstall.exe' /S
wait_for '[ ! -e "$other/uninstall.exe" ] && [ ! -e "$menu" ]'
wineserver --wait
[ "$(find "$other" -type f)" = "$other/more notes.txt" ] || fail "left: $(find "$other")"
[ ! -e "$desktop" ] || fail "the icon on the desktop is left"
[ "$(cat "$local/lavender/library.db")" = "a conversation" ] || fail "data was touched"
rm -r "$WINEPREFIX/drive_c/写真 と 会話" "$local/Programs/Lavender" "$local/lavender"
rmdir "$local/Programs" 2>/dev/null || true
person after
diff "$work/before.registry" "$work/after.registry" >"$work/left.txt" ||
    fail "left in the registry: $(cat "$work/left.txt")"
diff "$work/before.files" "$work/after.files" | grep -v '/Temp' >"$work/left.txt" || true
grep -q '[<>]' "$work/left.txt" && fail "left on the disk: $(cat "$work/left.txt")"

step "The portable zip"
unzip -q "$work/new/lavender-0.10.0-windows-x86_64-portable.zip" -d "$work/stick"
[ -f "$work/stick/Lavender/portable" ] || fail "it has no mark"
wine "$work/stick/Lavender/lavender-cli.exe" 2>/dev/null | grep -q "lavender 0.10.0" || fail "it does not run"
rm "$work/stick/Lavender/portable"
diff -r "$work/frozen-0.10.0" "$work/stick/Lavender"

wineserver --wait
printf '\nAll of it holds.\n'
