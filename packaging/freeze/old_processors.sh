#!/bin/sh
# Has a frozen Lavender prove itself on processors of the last twelve years and more, emulated by
# qemu-user (Debian: qemu-user, gcc), and on a folder where a backend of somebody else lies.
# Usage: old_processors.sh FOLDER [PROCESSOR…]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
folder=$(cd "$1" && pwd)
shift
[ $# -gt 0 ] || set -- Nehalem Westmere SandyBridge IvyBridge Haswell Denverton Opteron_G5 EPYC

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
gcc -shared -fPIC -O1 -o "$work/through_qemu.so" "$here/through_qemu.c" -ldl
LAVENDER_QEMU=$(command -v qemu-x86_64)
# Builders may name a processor for NumPy, for figures that compare.
unset OPENBLAS_CORETYPE
export LAVENDER_QEMU HOME="$work/home" QT_QPA_PLATFORM=offscreen
mkdir "$HOME"

failed=0
for LAVENDER_CPU in "$@"; do
    export LAVENDER_CPU
    began=$(date +%s)
    if "$LAVENDER_QEMU" -cpu "$LAVENDER_CPU" -E "LD_PRELOAD=$work/through_qemu.so" \
        "$folder/lavender" self-test >"$work/said" 2>&1; then
        echo "$LAVENDER_CPU: $(tail -n 1 "$work/said") ($(($(date +%s) - began)) s)"
    else
        echo "$LAVENDER_CPU:" && cat "$work/said"
        failed=1
    fi
done
unset LAVENDER_CPU

# A library in the current folder whose loading would leave a trace must not be loaded.
cat >"$work/planted.c" <<'C'
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>
__attribute__((constructor)) static void loaded(void)
{
    close(open(getenv("PLANTED"), O_CREAT | O_WRONLY, 0600));
}
C
mkdir "$work/planted"
for name in cpu-haswell cpu-x64 cpu vulkan cuda blas base; do
    gcc -shared -fPIC -o "$work/planted/libggml-$name.so" "$work/planted.c"
done
cp "$work/planted/libggml-base.so" "$work/planted/libllama.so"
(cd "$work/planted" && PLANTED="$work/trace" "$folder/lavender" self-test >"$work/said" 2>&1) ||
    { cat "$work/said" && failed=1; }
if [ -e "$work/trace" ]; then
    echo "A library of the current folder was loaded."
    failed=1
else
    echo "Libraries in the current folder: none was loaded."
fi
exit "$failed"
