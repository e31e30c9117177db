#!/bin/sh
# Writes SHA256SUMS beside the packages and holds it against them.
# Usage: checksums.sh [FOLDER]
set -eu
cd "$(dirname "$0")/../.."
cd "${1:-build/packages}"
sum=sha256sum
command -v sha256sum >/dev/null 2>&1 || sum="shasum -a 256"
rm -f SHA256SUMS
# shellcheck disable=SC2035,SC2086 # names of ours, none begins with a dash; a command and its option
LC_ALL=C $sum lavender* >SHA256SUMS
$sum --check SHA256SUMS
