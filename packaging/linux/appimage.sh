#!/bin/sh
# Makes an AppImage: the same tree as the other packages have, as one file that starts where it lies.
# Usage: appimage.sh PYTHON FROZEN OUT
#
# Needs appimagetool (APPIMAGETOOL names it), which Debian has no package of; without it the AppDir
# is made and its path told. The file needs what the .run needs of a system: glibc as new as the
# builder's, and the libraries of a desktop.
set -eu
python=$1 frozen=$2 out=$3
here=$(cd "$(dirname "$0")" && pwd)
tree=$(cd "$here/../.." && pwd)
id=app.lavender.Lavender
folder=$out/Lavender.AppDir

mkdir -p "$out"
PYTHONPATH=$tree/app:$tree/packaging "$python" -m linux.layout --frozen "$frozen" --root "$folder"
# At its top an AppDir shows itself: what to start, what it is called, what it looks like.
ln -s usr/lib/lavender/lavender "$folder/AppRun"
ln -s "usr/share/applications/$id.desktop" "$folder/$id.desktop"
ln -s "usr/share/icons/hicolor/256x256/apps/$id.png" "$folder/$id.png"
ln -s "$id.png" "$folder/.DirIcon"

tool=${APPIMAGETOOL:-$(command -v appimagetool || :)}
if [ -z "$tool" ]; then
    echo "appimagetool is not here; the folder for it is $folder" >&2
    exit 0
fi
version=$(PYTHONPATH=$tree/app:$tree/packaging "$python" -c 'from linux.facts import version; print(version())')
processor=$(uname -m)
ARCH=$processor "$tool" --comp zstd "$folder" "$out/lavender-$version-$processor.AppImage"
