#!/bin/sh
# Freezes the same commit once more, in a clone elsewhere with an environment of its own, and
# compares: two builds of one commit differ in nothing, or the files that do are listed and this
# fails. The engine's wheel is taken from the first build, as it takes twenty minutes.
# Usage: again.sh [PYTHON]   (after freeze.sh, with everything committed)
set -eu
cd "$(dirname "$0")/../.."
base=${1:-python3}
first=$PWD/build/frozen/lavender
[ -d "$first" ] || { echo "freeze once before: $first is not there" >&2; exit 1; }
elsewhere=$(mktemp -d)
trap 'rm -rf "$elsewhere"' EXIT
git clone --quiet . "$elsewhere/again"
mkdir "$elsewhere/again/build"
cp -R build/engine "$elsewhere/again/build/engine"
sh "$elsewhere/again/packaging/freeze/freeze.sh" "$base" >"$elsewhere/log" 2>&1 ||
    { cat "$elsewhere/log" >&2; exit 1; }
diff -rq "$first" "$elsewhere/again/build/frozen/lavender"
echo "the same: $(find "$first" -type f | wc -l) files"
