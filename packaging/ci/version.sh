#!/bin/sh
# Says Lavender's version; fails where a tag says another.
# Usage: version.sh [TAG]   (v1.2.3; nothing is compared without one, or with a branch's name)
set -eu
cd "$(dirname "$0")/../.."
tag=${1:-${GITHUB_REF_NAME:-}}
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' app/lavender/__init__.py)
[ -n "$version" ] || { echo "app/lavender/__init__.py tells no version." >&2; exit 1; }
case $tag in
v[0-9]*)
    if [ "$tag" != "v$version" ]; then
        echo "The tag $tag is not of version $version. Change app/lavender/__init__.py, or the tag." >&2
        exit 1
    fi
    # What people read about a release has to be there, too.
    if ! grep -Eq "^## \[?$version\]?( |$)" CHANGELOG.md; then
        echo "CHANGELOG.md has no heading for $version." >&2
        exit 1
    fi
    ;;
esac
echo "$version"
