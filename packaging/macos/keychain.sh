#!/bin/sh
# Puts a signing certificate into a keychain of its own, for a builder that has none yet.
# Usage: keychain.sh
#
# From the environment: MACOS_CERTIFICATE (a .p12 file with the key of a "Developer ID Application"
# certificate, in base64) and MACOS_CERTIFICATE_PASSWORD. Says so and does nothing without them.
# Prints nothing that is secret. The keychain lies in build/ and locks itself after an hour.
set -eu
if [ -z "${MACOS_CERTIFICATE:-}" ] || [ -z "${MACOS_CERTIFICATE_PASSWORD:-}" ]; then
    echo "There is no signing certificate in MACOS_CERTIFICATE: the app will be signed for this build only."
    exit 0
fi
umask 077
mkdir -p build
keychain=$PWD/build/signing.keychain-db
certificate=$(mktemp)
trap 'rm -f "$certificate"' EXIT
printf '%s' "$MACOS_CERTIFICATE" | base64 --decode >"$certificate"
# A password that nobody needs to know: the keychain is for this build alone.
password=$(head -c 32 /dev/urandom | base64)
security delete-keychain "$keychain" 2>/dev/null || true
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 3600 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security import "$certificate" -f pkcs12 -k "$keychain" -P "$MACOS_CERTIFICATE_PASSWORD" -T /usr/bin/codesign
# Without this codesign would ask a person whether it may.
security set-key-partition-list -S apple-tool:,apple:,codesign: -s -k "$password" "$keychain" >/dev/null
# shellcheck disable=SC2046 # the list of keychains, each a word
security list-keychains -d user -s "$keychain" $(security list-keychains -d user | tr -d '"')
security find-identity -v -p codesigning "$keychain"
