"""Program and library files for Windows with nothing in them but a header and imports."""

import struct

X86_64, ARM64 = 0x8664, 0xAA64
_BASE = 0x1000
_HEADERS = 0x200


def image(imports: list[str], delayed: list[str] | None = None, machine: int = X86_64) -> bytes:
    """A PE32+ file that imports one function of each library; ``delayed`` when it is first used.

    Microsoft's "PE Format": a DOS header, the file and optional headers, one section.
    """
    body = bytearray()
    late = delayed or []
    table, delay_table = 0, (len(imports) + 1) * 20
    body += bytes(delay_table + (len(late) + 1) * 32)

    def put(content: bytes) -> int:
        where = _BASE + len(body)
        body.extend(content + bytes(-len(content) % 8))
        return where

    for number, name in enumerate(imports):
        thunks = struct.pack("<QQ", put(b"\0\0function\0"), 0)
        entry = struct.pack("<IIIII", put(thunks), 0, 0, put(name.encode() + b"\0"), put(thunks))
        body[table + 20 * number : table + 20 * number + 20] = entry
    for number, name in enumerate(late):
        thunks = struct.pack("<QQ", put(b"\0\0function\0"), 0)
        text = put(name.encode() + b"\0")
        entry = struct.pack("<IIIIIIII", 1, text, put(bytes(8)), put(thunks), put(thunks), 0, 0, 0)
        where = delay_table + 32 * number
        body[where : where + 32] = entry

    directories = [(0, 0)] * 16
    directories[1] = (_BASE + table, (len(imports) + 1) * 20)
    if late:
        directories[13] = (_BASE + delay_table, (len(late) + 1) * 32)
    size = -(-len(body) // 0x200) * 0x200
    optional = struct.pack(
        "<HBBIIIIIQIIHHHHHHIIIIHHQQQQII",
        0x20B, 14, 0, 0, size, 0, 0, _BASE,
        0x180000000, 0x1000, 0x200, 6, 0, 0, 0, 6, 0, 0, _BASE + 0x10000, _HEADERS, 0, 2, 0,
        0x100000, 0x1000, 0x100000, 0x1000, 0, 16,
    )  # fmt: skip
    optional += b"".join(struct.pack("<II", *each) for each in directories)
    file = struct.pack("<HHIIIHH", machine, 1, 0, 0, 0, len(optional), 0x2022)
    section = struct.pack(
        "<8sIIIIIIHHI", b".rdata", len(body), _BASE, size, _HEADERS, 0, 0, 0, 0, 0x40000040
    )
    dos = b"MZ" + bytes(58) + struct.pack("<I", 64)
    headers = dos + b"PE\0\0" + file + optional + section
    return headers.ljust(_HEADERS, b"\0") + bytes(body).ljust(size, b"\0")
