#!/bin/sh
# Holds an app against everything that can be told about it before people have it.
# Usage: check_app.sh APP
#
# Its property list, its signature, every library that it loads (from itself or from macOS, nothing
# else) and the macOS that they need, its entitlements, and its own self-test. Gatekeeper's word is
# only wanted where the app was notarized (LAVENDER_NOTARIZED=1); else it is printed.
set -eu
app=${1%/}
here=$(dirname "$0")
python=${PYTHON:-python3}
machine=${LAVENDER_MACHINE:-$(uname -m)}
plist=$app/Contents/Info.plist

plutil -lint "$plist"
minimum=$(plutil -extract LSMinimumSystemVersion raw -o - "$plist")
program=$app/Contents/MacOS/$(plutil -extract CFBundleExecutable raw -o - "$plist")

"$python" "$here/mach_o.py" check "$app" --machine "$machine" --minimum "$minimum"
codesign --verify --deep --strict --verbose=2 "$app"
codesign --display --entitlements - --xml "$app" | plutil -convert xml1 -o - - || true
# The same question to Apple's own tool: what is loaded that is neither inside nor the system's.
outside=$(otool -L "$program" | awk 'NR > 1 { print $1 }' |
    grep -Ev '^(@rpath|@loader_path|@executable_path|/usr/lib|/System/Library)/' || true)
if [ -n "$outside" ]; then
    echo "$program loads libraries from elsewhere:" >&2
    echo "$outside" >&2
    exit 1
fi
if [ -n "${LAVENDER_NOTARIZED:-}" ]; then
    spctl --assess --type execute --verbose=4 "$app"
    xcrun stapler validate "$app"
else
    spctl --assess --type execute --verbose=4 "$app" ||
        echo "Gatekeeper does not know this app, as it is not notarized."
fi
# Nothing of the builder's may help it: neither its variables nor the folder it stands in.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
program=$(cd "$(dirname "$program")" && pwd)/$(basename "$program")
(cd "$work" && env -i HOME="$work" PATH=/usr/bin:/bin TMPDIR="$work" "$program" self-test)
du -sh "$app"
