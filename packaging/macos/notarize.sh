#!/bin/sh
# Has Apple look at an app or a disk image, and fastens its word to it.
# Usage: notarize.sh FILE   (Lavender.app or a .dmg, signed with an identity)
#
# Credentials from the environment, one of the two ways:
#   LAVENDER_NOTARY_PROFILE   a profile of "xcrun notarytool store-credentials"
#   LAVENDER_NOTARY_KEY, LAVENDER_NOTARY_KEY_ID, LAVENDER_NOTARY_ISSUER
#                             a key of App Store Connect: the text of its .p8 file, its id, its issuer
# Says so and does nothing without them.
set -eu
file=${1%/}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ -n "${LAVENDER_NOTARY_PROFILE:-}" ]; then
    set -- --keychain-profile "$LAVENDER_NOTARY_PROFILE"
elif [ -n "${LAVENDER_NOTARY_KEY:-}" ] && [ -n "${LAVENDER_NOTARY_KEY_ID:-}" ]; then
    umask 077
    printf '%s\n' "$LAVENDER_NOTARY_KEY" >"$work/key.p8"
    set -- --key "$work/key.p8" --key-id "$LAVENDER_NOTARY_KEY_ID"
    if [ -n "${LAVENDER_NOTARY_ISSUER:-}" ]; then
        set -- "$@" --issuer "$LAVENDER_NOTARY_ISSUER"
    fi
else
    echo "There are no credentials for Apple's notary: $file is not notarized, and Macs will ask before they open it."
    exit 0
fi

sent=$file
if [ -d "$file" ]; then
    # Apple takes files only; ditto keeps what an app consists of.
    sent=$work/app.zip
    ditto -c -k --keepParent "$file" "$sent"
fi
xcrun notarytool submit "$sent" "$@" --wait --timeout 45m --output-format json >"$work/answer.json" || true
status=$(plutil -extract status raw -o - "$work/answer.json" 2>/dev/null || echo unknown)
if [ "$status" != Accepted ]; then
    cat "$work/answer.json" >&2
    if id=$(plutil -extract id raw -o - "$work/answer.json" 2>/dev/null); then
        xcrun notarytool log "$id" "$@" >&2 || true
    fi
    echo "Apple's notary did not accept $file ($status)." >&2
    exit 1
fi
xcrun stapler staple "$file"
xcrun stapler validate "$file"
