#!/bin/sh
# Everything that a Mac makes: the app, signed, looked through and notarized, and its disk image.
# Usage: build_macos.sh   (for the processor it runs on; PYTHON from python.org)
#
# Without certificate and credentials (packaging/macos/keychain.sh, notarize.sh) the app is signed
# for this build only.
set -eu
cd "$(dirname "$0")/../.."
base=${PYTHON:-python3}
macos=packaging/macos
app=build/frozen/Lavender.app
machine=$(uname -m)
version=$(sh packaging/ci/version.sh)

# For the oldest macOS that Info.plist promises, whatever this one is.
MACOSX_DEPLOYMENT_TARGET=$("$base" -c "import sys; sys.path.insert(0, 'packaging')
from macos.info_plist import MINIMUM_SYSTEM
print(MINIMUM_SYSTEM)")
export MACOSX_DEPLOYMENT_TARGET

# freeze.sh takes an environment that is there. pip would choose the wheel of NumPy for this macOS,
# which does not start on older ones.
python=build/frozen/venv/bin/python
[ -x "$python" ] || "$base" -m venv build/frozen/venv
numpy=$(sed -n 's/^ *"\(numpy[^"]*\)".*/\1/p' pyproject.toml | head -n 1)
"$python" -m pip install --quiet --upgrade pip
"$python" -m pip download --quiet --no-deps --only-binary :all: --dest build/wheels \
    --platform "macosx_$(echo "$MACOSX_DEPLOYMENT_TARGET" | tr . _)_$machine" "$numpy"
"$python" -m pip install --quiet build/wheels/numpy-*.whl
sh packaging/freeze/freeze.sh "$base"
"$python" -m pip install --quiet --requirement "$macos/requirements.txt"

if [ -z "${LAVENDER_SIGN_IDENTITY:-}" ] && [ -f build/signing.keychain-db ]; then
    LAVENDER_SIGN_IDENTITY=$(security find-identity -v -p codesigning build/signing.keychain-db |
        sed -n 's/.*"\(Developer ID Application: .*\)"/\1/p' | head -n 1)
fi
export LAVENDER_SIGN_IDENTITY="${LAVENDER_SIGN_IDENTITY:--}" PYTHON="$python"
sh "$macos/sign.sh" "$app"
sh "$macos/notarize.sh" "$app"
if xcrun stapler validate "$app" >/dev/null 2>&1; then
    export LAVENDER_NOTARIZED=1
fi
sh "$macos/check_app.sh" "$app"
image=build/packages/lavender-$version-macos-$machine.dmg
sh "$macos/dmg.sh" "$app" "$image"
sh "$macos/notarize.sh" "$image"
sh packaging/ci/sbom.sh "$python" "build/packages/lavender-$version-macos-$machine.cdx.json"
