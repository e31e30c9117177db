#!/bin/sh
# Bring every file of resources/translations up to date with the words in the code. New words are
# marked "unfinished"; those that are gone are dropped.
set -eu
BIN=$1
for language in de es fr ja ru zh; do
    # What follows -ts is taken for files to write.
    # shellcheck disable=SC2046 # a list of files of ours
    "$BIN/pyside6-lupdate" -silent -no-obsolete -locations none \
        -source-language en -target-language "$language" \
        $(find app -name "*.py" | sort) -ts "resources/translations/lavender_$language.ts"
done
grep -c 'type="unfinished"' resources/translations/*.ts || true
