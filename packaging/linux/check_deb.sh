#!/bin/bash
# Proves a package for Debian in an empty Debian: installed by apt, so what it depends on is all that
# is there; tried by a person without rights and without a network; seen on a screen; upgraded from
# an older version with the library kept; removed. Fails at the first thing that is not so.
#
# Usage: check_deb.sh PACKAGE OLDER_PACKAGE FOLDER
# FOLDER takes the pictures and the report. Runs as root on Debian or Ubuntu, of whose release and
# from whose mirror the empty system is; needs debootstrap, lintian, desktop-file-utils, appstream,
# xvfb, xdotool, x11-utils and imagemagick.
# shellcheck disable=SC2016 # apt and dpkg fill in what is in single quotes
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
[ $# -eq 3 ] || { sed -n '2,9s/^# \{0,1\}//p' "$0" >&2; exit 2; }

# Mounts and processes of a namespace of their own are gone when this ends, whatever ends it.
if [ "${INSIDE:-}" != yes ]; then
    [ "$(id -u)" -eq 0 ] || { echo "This makes an empty system and needs root." >&2; exit 1; }
    INSIDE=yes exec unshare --mount --pid --fork --kill-child --mount-proc "$0" "$@"
fi
package=$(realpath "$1") older=$(realpath "$2")
mkdir -p "$3"
out=$(realpath "$3")
work=$(mktemp -d)
root=$work/root
display=:$((70 + RANDOM % 900))
server=
finish() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || :
    umount -R "$root" 2>/dev/null || :
    for each in "$root/proc" "$root/dev/shm" "$root/dev/pts" "$root/tmp/.X11-unix"; do
        umount "$each" 2>/dev/null || :
    done
    rm -rf --one-file-system "$work"
}
trap finish EXIT

step() { echo "== $*"; }
fail() {
    echo "FAILED: $*" >&2
    exit 1
}
root_does() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive "$@"; }
# A person in that system: no rights, no network, and only the variables of a desktop.
ann_does() { unshare --net chroot --userspec=ann:ann "$root" env -i PATH=/usr/bin:/bin HOME=/home/ann \
    LC_ALL=C.UTF-8 DISPLAY="$display" XDG_RUNTIME_DIR=/run/ann "$@"; }

step "lintian, desktop file, metainfo"
lintian --allow-root --fail-on error,warning --pedantic "$package"
dpkg-deb -x "$package" "$work/tree"
desktop-file-validate "$work"/tree/usr/share/applications/*.desktop
appstreamcli validate --no-net "$work"/tree/usr/share/metainfo/*.xml
appstreamcli validate-tree --no-net "$work/tree"
rm -rf "$work/tree"

step "an empty system"
# The mirror of this machine's own apt, for the release that this machine is.
# shellcheck source=/dev/null
. /etc/os-release
sources=$(apt-get indextargets --format '$(SITE) $(RELEASE) $(COMPONENT)' \
    'Identifier: Packages' | grep -E " $VERSION_CODENAME(-[a-z]+)? " | sort -u)
mirror=$(awk -v release="$VERSION_CODENAME" '$2 == release { print $1; exit }' <<<"$sources")
debootstrap --variant=minbase "$VERSION_CODENAME" "$root" "$mirror" >"$out/debootstrap.log" ||
    fail "debootstrap; see $out/debootstrap.log"
awk '{ print "deb", $1, $2, $3 }' <<<"$sources" >"$root/etc/apt/sources.list"
mount -t proc proc "$root/proc"
mount -t tmpfs tmpfs "$root/dev/shm"
mkdir -p "$root/tmp/.X11-unix" "$root/run/ann"
root_does useradd --create-home ann
root_does chown ann: /run/ann
cp "$here/../../resources/samples/fridge.png" "$root/home/ann/"
root_does apt-get update -q >"$out/apt.log"
listing() { (cd "$root" && find . -xdev ! -type s -printf '%y %p %l\n' | sort); }
listing >"$out/before.txt"

step "install the older package, with what it depends on and no more"
cp "$package" "$root/var/cache/apt/new.deb"
cp "$older" "$root/var/cache/apt/old.deb"
root_does apt-get install -q -y --no-install-recommends /var/cache/apt/old.deb >>"$out/apt.log" 2>&1 ||
    { tail -20 "$out/apt.log"; fail "apt could not install it"; }
root_does dpkg-query -W -f '${Package} ${Version}, installed: ${Installed-Size} KiB\n' lavender
du -sm --apparent-size "$root/usr/lib/lavender" | awk '{ print "files of the program: " $1 " MiB" }'
root_does dpkg --verify lavender

step "nothing that a library inside asks for is missing"
# The program loads libraries by their path, after those beside them that they need.
ann_does sh -c 'cd /usr/lib/lavender && find . -type f \( -name "*.so*" -o -name lavender \) |
    while read -r each; do LD_LIBRARY_PATH="/usr/lib/lavender/_internal:${each%/*}" ldd "$each" 2>/dev/null |
    grep "not found" | sed "s|^|$each:|"; done' >"$out/missing.txt"
[ ! -s "$out/missing.txt" ] || { cat "$out/missing.txt"; fail "libraries are missing"; }

step "self-test, and a question about a photo, without a network"
ann_does lavender --version
ann_does lavender self-test
begun=$(date +%s%N)
ann_does lavender ask --temperature 0 /home/ann/fridge.png \
    "What is in my fridge, and what could I cook?" | tee "$out/answer.txt"
echo "answered after $((($(date +%s%N) - begun) / 1000000)) ms, all told"
grep -qi cheese "$out/answer.txt" || fail "the answer is not about the photo"
ann_does lavender history export >"$out/history-before.json"
[ -s "$out/history-before.json" ] || fail "nothing was kept"

step "the window"
# shellcheck source=packaging/linux/screen.sh
. "$here/screen.sh"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
export DISPLAY=$display
for each in cold warm; do
    echo "$each:"
    ann_window() { bash "$here/window.sh" "$1" unshare --net chroot --userspec=ann:ann "$root" \
        env -i PATH=/usr/bin:/bin HOME=/home/ann LC_ALL=C.UTF-8 DISPLAY="$display" \
        XDG_RUNTIME_DIR=/run/ann lavender "${@:2}"; }
    ann_window "$out/window-$each.png" /home/ann/fridge.png
done

step "upgrade"
ann_does lavender history export >"$out/history-before.json"
root_does apt-get install -q -y --no-install-recommends /var/cache/apt/new.deb >>"$out/apt.log" 2>&1 ||
    { tail -20 "$out/apt.log"; fail "apt could not upgrade it"; }
root_does dpkg-query -W -f '${Package} ${Version}\n' lavender
ann_does lavender history export >"$out/history-after.json"
cmp "$out/history-before.json" "$out/history-after.json" || fail "the library is not what it was"
ann_does lavender self-test | tail -n 1

step "remove"
(cd "$root/home/ann" && find . -type f -print0 | sort -z | xargs -0 sha256sum) >"$out/data-before.txt"
root_does apt-get purge -q -y --auto-remove lavender >>"$out/apt.log" 2>&1 || fail "apt could not remove it"
(cd "$root/home/ann" && find . -type f -print0 | sort -z | xargs -0 sha256sum) >"$out/data-after.txt"
cmp "$out/data-before.txt" "$out/data-after.txt" || fail "removing it touched the person's data"
umount "$root/tmp/.X11-unix"
listing >"$out/after.txt"
# Logs and caches of apt, dpkg, the loader and fontconfig tell of every package that ever was here.
diff "$out/before.txt" "$out/after.txt" | grep '^[<>]' | grep -vE \
    ' \./(var/(log|cache|lib/(apt|dpkg|systemd))|etc/ld\.so\.cache|tmp/\.X11-unix|run)(/|$| )' \
    >"$out/left.txt" || :
echo "left of it:"
sed 's/^/    /' "$out/left.txt"
if others=$(grep -v ' \./home/ann/' "$out/left.txt"); then
    fail "this is left, and is not the person's: $others"
fi
echo "Everything holds."
