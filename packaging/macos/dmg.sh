#!/bin/sh
# Puts an app into a disk image, with a picture behind it and the folder of programs beside it.
# Usage: dmg.sh APP FILE   (PYTHON is one with PySide6 and dmgbuild: requirements.txt)
#
# dmgbuild drives hdiutil and writes the window's layout itself; neither the Finder nor a screen is
# needed.
set -eu
app=${1%/}
file=$2
here=$(dirname "$0")
python=${PYTHON:-python3}
identity=${LAVENDER_SIGN_IDENTITY:--}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir -p "$(dirname "$file")"
rm -f "$file"
QT_QPA_PLATFORM=offscreen "$python" "$here/disk_image.py" "$app" "$work"
# A busy system holds the volume on for a while.
"$python" -m dmgbuild -s "$work/settings.json" --detach-retries 30 Lavender "$file"
if [ "$identity" != - ]; then
    codesign --force --timestamp --sign "$identity" "$file"
fi
hdiutil verify -quiet "$file"
echo "Made $file."
