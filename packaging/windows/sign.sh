#!/bin/sh
# Signs programs for Windows on Linux, with osslsigncode. Usage: sign.sh FILE...
#
#   LAVENDER_SIGN_CERTIFICATE  a PKCS #12 file with certificate and key; without it nothing is signed
#   LAVENDER_SIGN_PASSWORD     a file that holds its password; empty where it has none
#   LAVENDER_SIGN_TIMESTAMP    address of a time server (RFC 3161); empty signs without a time, and
#                              such a signature ends with the certificate
set -eu
certificate=${LAVENDER_SIGN_CERTIFICATE:-}
if [ -z "$certificate" ]; then
    echo "Not signed, since LAVENDER_SIGN_CERTIFICATE names no certificate: $*"
    exit 0
fi
command -v osslsigncode >/dev/null || {
    echo "osslsigncode is missing" >&2
    exit 1
}
for file in "$@"; do
    set -- sign -pkcs12 "$certificate" -h sha256 -n Lavender
    [ -z "${LAVENDER_SIGN_PASSWORD:-}" ] || set -- "$@" -readpass "$LAVENDER_SIGN_PASSWORD"
    [ -z "${LAVENDER_SIGN_TIMESTAMP:-}" ] || set -- "$@" -ts "$LAVENDER_SIGN_TIMESTAMP"
    rm -f "$file.signed"
    osslsigncode "$@" -in "$file" -out "$file.signed"
    mv -f "$file.signed" "$file"
done
