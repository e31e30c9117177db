"""Taking out of a picture's file what is not the picture, without decoding it.

Files of JPEG, PNG and WebP are rows of labelled parts, so a copy with only those parts that make
pixels and colours is the same picture to the last bit. What is kept is on a list; everything else
goes, known or not: EXIF, XMP, IPTC, comments, thumbnails, maker notes, and whatever stands behind
the picture's end. The colour profile stays, without its name: the same numbers would be other
colours without it.

Sources: ITU-T T.81 annex B and T.872 (JPEG), W3C PNG third edition, Google's WebP container
specification. None of it trusts a length: :class:`ValueError` where a file is not whole.
"""

import struct
import zlib
from collections.abc import Iterator

_SOI, _EOI, _SOS = 0xD8, 0xD9, 0xDA
_RESTARTS = range(0xD0, 0xD8)
_JPEG_KEPT = frozenset(
    # frames, Huffman and arithmetic tables, the scans and what they need
    {*range(0xC0, 0xC8), *range(0xC9, 0xD0), 0xDB, 0xDC, 0xDD, _SOS} - {0xC8}
)
_APP0, _APP2, _APP14 = 0xE0, 0xE2, 0xEE
_JFIF = b"JFIF\0"
_ICC = b"ICC_PROFILE\0"
_ADOBE = b"Adobe"

_PNG_SIGN = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT = frozenset(
    {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"cICP", b"sBIT"}
)
_WEBP_KEPT = frozenset({b"VP8 ", b"VP8L", b"ALPH", b"ICCP"})
_WEBP_ICC, _WEBP_ALPHA, _WEBP_ANIMATED = 0x20, 0x10, 0x02


def stripped(content: bytes) -> bytes:
    """The same picture without anything beside it. ValueError where this cannot be done."""
    if content[:2] == b"\xff\xd8":
        return b"".join(_jpeg(content))
    if content[:8] == _PNG_SIGN:
        return b"".join(_png(content))
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return _webp(content)
    raise ValueError("no format whose parts are known")


def is_lossless_webp(content: bytes) -> bool:
    """Whether a WebP keeps its pixels without loss."""
    return any(kind == b"VP8L" for kind, _ in _webp_chunks(content))


def _jpeg(content: bytes) -> Iterator[bytes]:
    yield content[:2]
    at = 2
    while True:
        marker, at = _marker(content, at)
        if marker == _EOI:
            yield b"\xff\xd9"
            return  # what follows are more pictures, films, or anything at all
        if marker in _RESTARTS or marker in (_SOI, 0x01):
            raise ValueError("a marker out of place")
        body, end = _segment(content, at)
        if (kept := _kept_segment(marker, body)) is not None:
            yield bytes((0xFF, marker)) + struct.pack(">H", len(kept) + 2) + kept
        at = end
        if marker == _SOS:
            end = _scan_end(content, at)
            yield content[at:end]
            at = end


def _marker(content: bytes, at: int) -> tuple[int, int]:
    """The marker at ``at`` and where its segment begins. Fill bytes may stand before it."""
    if content[at : at + 1] != b"\xff":
        raise ValueError("no marker where one must be")
    while content[at : at + 1] == b"\xff":
        at += 1
    if at >= len(content) or content[at] == 0:
        raise ValueError("no marker where one must be")
    return content[at], at + 1


def _segment(content: bytes, at: int) -> tuple[bytes, int]:
    if at + 2 > len(content):
        raise ValueError("a segment without a length")
    (length,) = struct.unpack_from(">H", content, at)
    if length < 2 or at + length > len(content):
        raise ValueError("a segment longer than the file")
    return content[at + 2 : at + length], at + length


def _kept_segment(marker: int, body: bytes) -> bytes | None:
    """What of a segment goes into the copy, or None for nothing."""
    if marker in _JPEG_KEPT:
        return body
    if marker == _APP0 and body.startswith(_JFIF) and len(body) >= 14:
        return body[:12] + b"\0\0"  # version and density; a thumbnail could follow
    if marker == _APP2 and body.startswith(_ICC):
        return body
    if marker == _APP14 and body.startswith(_ADOBE) and len(body) >= 12:
        return body[:12]  # says whether colours are RGB, YCbCr, CMYK or YCCK
    return None


def _scan_end(content: bytes, at: int) -> int:
    """Where the coded data from ``at`` on ends: at the first marker that is not part of it."""
    while True:
        at = content.find(b"\xff", at)
        if at < 0 or at + 1 >= len(content):
            raise ValueError("the end is missing")
        if content[at + 1] != 0 and content[at + 1] not in _RESTARTS and content[at + 1] != 0xFF:
            return at
        at += 1 if content[at + 1] == 0xFF else 2


def _png(content: bytes) -> Iterator[bytes]:
    yield _PNG_SIGN
    at = 8
    while True:
        if at + 12 > len(content):
            raise ValueError("the end is missing")
        (length,) = struct.unpack_from(">I", content, at)
        kind, end = content[at + 4 : at + 8], at + 12 + length
        if end > len(content):
            raise ValueError("a chunk longer than the file")
        if kind in _PNG_KEPT:
            yield content[at:end]
        elif kind == b"iCCP":
            yield _unnamed_profile(content[at + 8 : end - 4])
        if kind == b"IEND":
            return
        at = end


def _unnamed_profile(body: bytes) -> bytes:
    """A chunk iCCP with a name that tells nothing."""
    _, zero, rest = body.partition(b"\0")
    if not zero:
        raise ValueError("a colour profile without a name")
    named = b"iCCP" + b"ICC\0" + rest
    return struct.pack(">I", len(named) - 4) + named + struct.pack(">I", zlib.crc32(named))


def _webp(content: bytes) -> bytes:
    chunks = list(_webp_chunks(content))
    out = []
    for kind, body in chunks:
        if kind == b"VP8X":
            if len(body) < 10 or body[0] & _WEBP_ANIMATED:
                raise ValueError("not one still picture")
            out.append((kind, bytes([body[0] & (_WEBP_ICC | _WEBP_ALPHA)]) + body[1:10]))
        elif kind in _WEBP_KEPT:
            out.append((kind, body))
    inside = b"WEBP" + b"".join(
        kind + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2) for kind, body in out
    )
    return b"RIFF" + struct.pack("<I", len(inside)) + inside


def _webp_chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    (length,) = struct.unpack_from("<I", content, 4)
    at, end = 12, 8 + length
    if end > len(content):
        raise ValueError("the end is missing")
    while at + 8 <= end:
        kind, size = struct.unpack_from("<4sI", content, at)
        if at + 8 + size > end:
            raise ValueError("a chunk longer than the file")
        yield kind, content[at + 8 : at + 8 + size]
        at += 8 + size + size % 2
