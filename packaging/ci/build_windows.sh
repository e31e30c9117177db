#!/bin/sh
# What only a Windows makes: the frozen folder. pack_windows.sh makes the installer of it.
# Usage: build_windows.sh   (in the shell of Git; PYTHON from python.org, Visual Studio's compiler)
set -eu
cd "$(dirname "$0")/../.."
sh packaging/freeze/freeze.sh "${PYTHON:-python}"
version=$(sh packaging/ci/version.sh)
python=build/frozen/venv/Scripts/python.exe
sh packaging/ci/sbom.sh "$python" "build/packages/lavender-$version-windows-x86_64.cdx.json"
build/frozen/lavender/lavender-cli.exe self-test
