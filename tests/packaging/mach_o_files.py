"""Programs and libraries of macOS, as small as they can be: headers and load commands alone."""

import struct
from pathlib import Path

CPU = {"x86_64": 0x01000007, "arm64": 0x0100000C}
PROGRAM, LIBRARY = 2, 6


def thin(
    *libraries: str,
    machine: str = "arm64",
    kind: int = LIBRARY,
    minimum: tuple[int, int] = (13, 0),
    weak: tuple[str, ...] = (),
    places: tuple[str, ...] = (),
) -> bytes:
    """One machine's file that loads ``libraries``, and ``weak`` ones where they are there."""
    commands = [struct.pack("<6I", 0x32, 24, 1, minimum[0] << 16 | minimum[1] << 8, 15 << 16, 0)]
    commands += [_named(0x0C, 24, name) for name in libraries]
    commands += [_named(0x80000018, 24, name) for name in weak]
    commands += [_named(0x8000001C, 12, name) for name in places]
    body = b"".join(commands)
    head = struct.pack("<8I", 0xFEEDFACF, CPU[machine], 0, kind, len(commands), len(body), 0, 0)
    return head + body


def fat(*parts: bytes) -> bytes:
    """Several machines' files in one."""
    start = 8 + 20 * len(parts)
    head = struct.pack(">II", 0xCAFEBABE, len(parts))
    for part in parts:
        (cpu,) = struct.unpack_from("<I", part, 4)
        head += struct.pack(">5I", cpu, 0, start, len(part), 0)
        start += len(part)
    return head + b"".join(parts)


def app_with(folder: Path, files: dict[str, bytes]) -> Path:
    """A Lavender.app with ``files`` below Contents, and a program that needs only the system."""
    app = folder / "Lavender.app"
    program = thin("/usr/lib/libSystem.B.dylib", kind=PROGRAM)
    for name, content in {"MacOS/lavender": program, **files}.items():
        path = app / "Contents" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return app


def _named(command: int, offset: int, name: str) -> bytes:
    text = name.encode() + b"\0"
    text += b"\0" * (-len(text) % 8 + (4 if offset % 8 else 0))
    fields = struct.pack("<4I", 0, 0, 0, 0)[: offset - 12]
    return struct.pack("<3I", command, offset + len(text), offset) + fields + text
