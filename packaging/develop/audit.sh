#!/bin/sh
# Known weaknesses of the libraries that are used, by pip-audit; says so where it cannot ask.
set -eu
bin=$1
tools=build/audit

nothing() {
	echo "Nothing was audited: $1" >&2
	exit 0
}

"$bin/python" -m venv "$tools" || nothing "there is no place for pip-audit."
"$tools/bin/python" -m pip install --quiet "pip-audit>=2.9,<3" || nothing "pip-audit cannot be had here."
list=$(mktemp)
trap 'rm -f "$list"' EXIT
# What is installed, without this project, which no index knows.
"$bin/python" -m pip freeze --exclude-editable --exclude lavender >"$list"
all=$(grep -c . "$list")
said=0
answer=$("$tools/bin/pip-audit" --disable-pip --no-deps --progress-spinner off -r "$list" 2>&1) || said=$?
echo "$answer"
unknown=$(echo "$answer" | grep -c "could not be audited" || true)
if [ "$unknown" -ge "$all" ]; then
	nothing "the index that is used here knows no weaknesses of anything."
fi
# A finding begins with its number; without one, what went wrong is the way to the index.
if [ "$said" -ne 0 ] && ! echo "$answer" | grep -Eq "(CVE|GHSA|PYSEC)-"; then
	nothing "the index cannot be asked."
fi
echo "$((all - unknown)) of $all libraries were audited."
exit "$said"
