#!/bin/sh
# Makes the installer and the portable zip for Windows out of a folder that was frozen there.
# Usage: pack_windows.sh   (on Linux, with build/frozen/lavender and build/frozen/icons in place)
#
# WINDOWS_CERTIFICATE (a .p12 file in base64) and WINDOWS_CERTIFICATE_PASSWORD sign them; without
# they stay unsigned, and packaging/windows/sign.sh says so.
set -eu
cd "$(dirname "$0")/../.."
if ! command -v makensis >/dev/null 2>&1; then
    root=
    [ "$(id -u)" -eq 0 ] || root=sudo
    $root apt-get update -q
    $root apt-get install -qy --no-install-recommends nsis osslsigncode
fi
venv=build/pack-windows
[ -x "$venv/bin/python" ] || "${PYTHON:-python3}" -m venv "$venv"
# The installer's pictures are drawn by Qt.
qt=$(sed -n 's/^ *"\(PySide6-Essentials==[^"]*\)".*/\1/p' pyproject.toml)
"$venv/bin/python" -m pip install --quiet "$qt"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ -n "${WINDOWS_CERTIFICATE:-}" ]; then
    umask 077
    printf '%s' "$WINDOWS_CERTIFICATE" | base64 --decode >"$work/certificate.p12"
    printf '%s' "${WINDOWS_CERTIFICATE_PASSWORD:-}" >"$work/password"
    export LAVENDER_SIGN_CERTIFICATE="$work/certificate.p12" LAVENDER_SIGN_PASSWORD="$work/password"
fi
umask 022
QT_QPA_PLATFORM=offscreen sh packaging/windows/build.sh "$venv" build/frozen/lavender \
    build/frozen/icons/lavender.ico --out build/packages
