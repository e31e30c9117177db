#!/bin/sh
# Everything that a Linux makes: the frozen folder and the packages of it.
# Usage: build_linux.sh   (as root in a container: IMAGE=debian:12 in_container.sh build_linux.sh)
#
# On the oldest system that the packages are for: Debian 12 for x86-64; for arm64 Ubuntu 24.04, whose
# glibc is what PySide6's wheel for arm64 needs.
set -eu
cd "$(dirname "$0")/../.."
if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
    apt-get update -q
    # What freezing and packing take; setup.sh knows what Qt and the compiler take.
    apt-get install -qy --no-install-recommends appstream binutils ca-certificates cmake \
        desktop-file-utils dpkg-dev git libpython3-dev lintian ninja-build python3 python3-venv \
        rpm xz-utils
    sh packaging/develop/setup.sh --system
fi
sh packaging/freeze/freeze.sh "${PYTHON:-python3}"
python=build/frozen/venv/bin/python
for kind in deb rpm installer; do
    PYTHONPATH=app:packaging "$python" -m "linux.$kind" --frozen build/frozen/lavender --out build/packages
done
desktop-file-validate packaging/linux/app.lavender.Lavender.desktop
appstreamcli validate --no-net packaging/linux/app.lavender.Lavender.metainfo.xml
lintian --fail-on error build/packages/*.deb
version=$(sh packaging/ci/version.sh)
sh packaging/ci/sbom.sh "$python" "build/packages/lavender-$version-linux-$(uname -m).cdx.json"
