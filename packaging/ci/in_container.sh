#!/bin/sh
# Runs a command in a container of another Linux, with this tree as its /work.
# Usage: IMAGE=debian:12 in_container.sh COMMAND…   (needs docker, or podman by that name)
#
# Packages are built on the oldest system that they are for, as they need the builder's glibc or a
# newer one, and are tried on systems that have nothing of the builder's.
set -eu
cd "$(dirname "$0")/../.."
epoch=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 1700000000)}
if [ -t 1 ]; then
    set -- --tty "$IMAGE" "$@"
else
    set -- "$IMAGE" "$@"
fi
# git refuses a tree of somebody else's, which ours is in there.
exec docker run --rm --volume "$PWD:/work" --workdir /work --env "SOURCE_DATE_EPOCH=$epoch" \
    --env GIT_CONFIG_COUNT=1 --env GIT_CONFIG_KEY_0=safe.directory --env GIT_CONFIG_VALUE_0=/work \
    --env DEBIAN_FRONTEND=noninteractive "$@"
