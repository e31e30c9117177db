#!/bin/sh
# Writes what a package consists of: a bill of materials in CycloneDX's JSON.
# Usage: sbom.sh PYTHON FILE   (PYTHON is of the environment that was frozen: build/frozen/venv)
set -eu
cd "$(dirname "$0")/../.."
python=$1
file=$2
tools=build/sbom-tools
bin=$tools/bin
[ -d "$tools" ] || "$python" -m venv "$tools"
[ -d "$bin" ] || bin=$tools/Scripts
"$bin/python" -m pip install --quiet "cyclonedx-bom>=7.5,<8"
mkdir -p "$(dirname "$file")"
"$bin/python" -m cyclonedx_py environment --pyproject pyproject.toml --output-reproducible \
    --spec-version 1.6 --output-file "$file" "$python"
"$python" packaging/ci/sbom.py "$file"
"$bin/python" - "$file" <<'END'
import sys
from pathlib import Path
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(Path(sys.argv[1]).read_text("utf-8"))
sys.exit(f"{sys.argv[1]} is not valid: {wrong}" if wrong else 0)
END
