#!/bin/sh
# Signs an app from the inside out: every library, the deepest first, then the app itself.
# Usage: sign.sh APP
#
# LAVENDER_SIGN_IDENTITY names a "Developer ID Application" certificate of a keychain. Without it
# the app is signed for itself (ad hoc), which is enough for the Mac that it was built on; other
# Macs then ask their people to allow it.
#
# Not codesign --deep: it would give the program's entitlements to the libraries, and it passes over
# code in folders where it expects none.
set -eu
app=${1%/}
here=$(dirname "$0")
python=${PYTHON:-python3}
identity=${LAVENDER_SIGN_IDENTITY:--}
machine=${LAVENDER_MACHINE:-$(uname -m)}

wanted=$(mktemp)
list=$(mktemp)
trap 'rm -f "$wanted" "$list"' EXIT
if [ "$identity" = - ]; then
    echo "There is no identity in LAVENDER_SIGN_IDENTITY: signed for this build only."
    "$python" "$here/entitlements.py" "$machine" --ad-hoc >"$wanted"
    stamp=--timestamp=none
else
    "$python" "$here/entitlements.py" "$machine" >"$wanted"
    stamp=--timestamp
fi

sign() {
    codesign --force --options runtime "$stamp" --sign "$identity" "$@"
}

# What was signed before is worth nothing after a change, and foreign attributes make codesign refuse.
xattr -cr "$app"
"$python" "$here/mach_o.py" list "$app" >"$list"
signed=0
while IFS= read -r file; do
    folder=$(dirname "$file")
    case $file in
    "$app"/Contents/MacOS/*) continue ;; # signed with the app
    */"$(basename "$file")".framework/Versions/*/"$(basename "$file")") sign "$folder" ;;
    *) sign "$file" ;;
    esac
    signed=$((signed + 1))
done <"$list"
sign --entitlements "$wanted" "$app"

codesign --verify --deep --strict --verbose=2 "$app"
echo "Signed $app and $signed libraries in it."
