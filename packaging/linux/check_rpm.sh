#!/bin/bash
# Proves the .rpm as far as a machine without its system can: into a root and a database of its
# own, with the older one first; tried, brought up to date, removed without a trace. What it
# requires is told, not asked for: this system's packages have other names.
#
# Usage: check_rpm.sh NEW.rpm OLDER.rpm     (as root; needs rpm and the libraries of a desktop)
set -euo pipefail
[ $# -eq 2 ] || { sed -n '2,7s/^# \{0,1\}//p' "$0" >&2; exit 2; }
new=$(realpath "$1")
older=$(realpath "$2")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root
mkdir -p "$root" "$work/home"
does() { rpm --root "$root" --dbpath /db "$@" 2> >(grep -v '^rpm: ' >&2); }
alone=(--nodeps --noscripts)
tried() { env -i PATH=/usr/bin:/bin HOME="$work/home" LC_ALL=C.UTF-8 "$root/usr/lib/lavender/lavender" "$@"; }
fail() {
    echo "FAILED: $*" >&2
    exit 1
}

echo "== install the older one"
does --initdb
does --install "${alone[@]}" "$older"
tried self-test
[ "$(readlink "$root/usr/bin/lavender")" ] || fail "no command"

echo "== upgrade"
does --upgrade "${alone[@]}" "$new"
[ "$(does -qa | wc -l)" = 1 ] || fail "two versions are there"
tried self-test >"$work/said"
does --verify --nodeps --noscripts lavender | grep -v '^\.\{7\}T' && fail "a file is not as it was packed"

echo "== what it asks for"
does --query --requires lavender | grep -v '(GLIBC_\|^rpmlib' | tr '\n' ' '
echo

echo "== remove"
does --erase "${alone[@]}" lavender
left=$(find "$root" -mindepth 1 -not -path "$root/db*" -not -type d)
[ -z "$left" ] || fail "left: $left"
echo "Everything holds."
