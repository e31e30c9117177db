#!/bin/sh
# Makes a frozen folder that stands in for the real one where only the installer is tried.
# Usage: stand_in.sh FOLDER VERSION
#
# Both programs are one small C program (stand_in.c); the libraries have the right names and nothing
# in them. Needs mingw-w64 (gcc-mingw-w64-x86-64).
set -eu
folder=$1 version=$2
here=$(cd "$(dirname "$0")" && pwd)
compiler=x86_64-w64-mingw32-gcc
rm -rf "$folder"
mkdir -p "$folder/_internal/PySide6/plugins/platforms" "$folder/_internal/resources/samples"
"$compiler" -O1 -s -municode "-DVERSION=\"$version\"" -o "$folder/lavender.exe" "$here/stand_in.c"
cp "$folder/lavender.exe" "$folder/lavender-cli.exe"
empty=$(mktemp -d)
trap 'rm -rf "$empty"' EXIT
echo 'int DllMain(void *a, int b, void *c) { return 1; }' >"$empty/dll.c"
"$compiler" -shared -s -o "$empty/empty.dll" "$empty/dll.c"
for name in vcruntime140 vcruntime140_1 msvcp140 python311 PySide6/Qt6Core \
    PySide6/plugins/platforms/qwindows; do
    cp "$empty/empty.dll" "$folder/_internal/$name.dll"
done
echo "version $version" >"$folder/_internal/base_library.zip"
# Names that installers stumble over.
echo "spaces" >"$folder/_internal/resources/samples/a fridge.png"
echo "dollars" >"$folder/_internal/resources/samples/\$INSTDIR.txt"
echo "other letters" >"$folder/_internal/resources/samples/冷蔵庫 ü.png"
echo "of $version alone" >"$folder/_internal/only-in-$version.txt"
mkdir "$folder/_internal/folder-of-$version"
echo "inside" >"$folder/_internal/folder-of-$version/inside.txt"
