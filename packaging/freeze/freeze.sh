#!/bin/sh
# Makes build/frozen/lavender (on a Mac Lavender.app beside it): a folder that runs where there is
# no Python. The engine is built first, which takes twenty minutes once.
# Usage: freeze.sh [PYTHON]
set -eu
cd "$(dirname "$0")/../.."
base=${1:-python3}
out=build/frozen
venv=build/frozen/venv
engine=build/engine

python=$venv/bin/python
[ "${OS:-}" = Windows_NT ] && python=$venv/Scripts/python.exe
if [ ! -x "$python" ]; then
    "$base" -m venv "$venv"
    "$python" -m pip install --quiet --upgrade pip
fi
sh packaging/freeze/engine.sh "$python" "$engine"
# The engine first and by its file: pip would else build one for this processor alone.
"$python" -m pip install --quiet --force-reinstall --no-deps "$engine"/llama_cpp_python-*.whl
"$python" -m pip install --quiet --requirement packaging/freeze/requirements.txt .

# The same commit gives the same bytes: no time of building, no order of hashing in them.
if [ -z "${SOURCE_DATE_EPOCH:-}" ]; then
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || echo 1700000000)
fi
export SOURCE_DATE_EPOCH PYTHONHASHSEED=1

rm -rf "$out/work" "$out/lavender" "$out/Lavender.app"
mkdir -p "$out/work"
QT_QPA_PLATFORM=offscreen "$python" packaging/freeze/icons.py --out "$out/icons"
if [ "${OS:-}" = Windows_NT ]; then
    PYTHONPATH=packaging "$python" -m windows.version_info --program lavender.exe \
        --out "$out/version_info.txt"
fi
"$python" -m PyInstaller --noconfirm --log-level WARN --distpath "$out" --workpath "$out/work" \
    packaging/freeze/lavender.spec 2>"$out/warnings.txt" || { cat "$out/warnings.txt" >&2; exit 1; }
cat "$out/warnings.txt" >&2
"$python" packaging/freeze/finish.py "$out" "$out/warnings.txt"
