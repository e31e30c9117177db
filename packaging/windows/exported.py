"""One value out of an exported part of the registry: what ``reg query`` prints under Wine has lost
its letters.

    python -m windows.exported FILE.reg KEY [NAME]

Prints nothing where there is no such value.
"""

import re
import sys
from pathlib import Path


def value(file: Path, key: str, name: str = "") -> str:
    """The value ``name`` of ``key`` (``HKCU\\…``), the key's own where the name is empty."""
    title = "[" + key.replace("HKCU", "HKEY_CURRENT_USER", 1) + "]"
    begin = f'"{name}"=' if name else "@="
    inside = False
    for line in file.read_text("utf-16").splitlines():
        if line.startswith("["):
            inside = line.lower() == title.lower()
        elif inside and line.startswith(begin):
            said = line.removeprefix(begin)
            if said.startswith("dword:"):
                return str(int(said[6:], 16))
            return re.sub(r"\\(.)", r"\1", said[1:-1])
    return ""


if __name__ == "__main__":
    print(value(Path(sys.argv[1]), *sys.argv[2:]))
