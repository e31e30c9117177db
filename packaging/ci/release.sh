#!/bin/sh
# Makes a draft of a release from build/packages: a person looks at it and publishes it.
# Usage: release.sh [TAG]   (needs GitHub's gh, and GH_TOKEN)
set -eu
cd "$(dirname "$0")/../.."
tag=${1:-$GITHUB_REF_NAME}
version=$(sh packaging/ci/version.sh "$tag")
notes=$(mktemp)
trap 'rm -f "$notes"' EXIT
awk -v wanted="$version" '
    /^## / { on = ($2 == wanted || $2 == "[" wanted "]") ; next }
    on { print }
' CHANGELOG.md >"$notes"
[ -s "$notes" ] || { echo "CHANGELOG.md says nothing about $version." >&2; exit 1; }
kind=
case $version in *[a-z]*) kind=--prerelease ;; esac
# shellcheck disable=SC2086 # nothing or one word
gh release create "$tag" --draft --verify-tag $kind --title "Lavender $version" \
    --notes-file "$notes" build/packages/*
