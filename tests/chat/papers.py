"""PDFs for tests, written by hand: good ones, odd ones, and ones that mean harm."""

import zlib
from collections.abc import Sequence

COLOURS = ("0.8 0.1 0.1", "0.1 0.6 0.1", "0.1 0.2 0.8")


def pdf(objects: Sequence[str | bytes], trailer: str = "") -> bytes:
    """A PDF of these objects, numbered from 1; the first is the catalogue."""
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, each in enumerate(objects, start=1):
        places.append(len(out))
        body = each.encode() if isinstance(each, str) else each
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    out += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R {trailer} >>\n".encode()
    return bytes(out + f"startxref\n{start}\n%%EOF\n".encode())


def stream(content: bytes, facts: str = "") -> bytes:
    """An object with ``content``, packed."""
    packed = zlib.compress(content, 9)
    head = f"<< /Filter /FlateDecode /Length {len(packed)} {facts} >>\nstream\n"
    return head.encode() + packed + b"\nendstream"


def paper(
    pages: int = 1,
    size: tuple[float, float] = (595, 842),
    *,
    facts: str = "",
    catalogue: str = "",
    trailer: str = "",
) -> bytes:
    """``pages`` pages of ``size`` points, each with a frame in a colour of its own."""
    width, height = size
    kids = " ".join(f"{3 + 2 * number} 0 R" for number in range(pages))
    objects: list[str | bytes] = [
        f"<< /Type /Catalog /Pages 2 0 R {catalogue} >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>",
    ]
    for number in range(pages):
        colour = COLOURS[number % len(COLOURS)]
        drawn = f"{colour} rg {width / 4} {height / 4} {width / 2} {height / 2} re f"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}]"
            f" /Contents {4 + 2 * number} 0 R {facts} >>"
        )
        objects.append(stream(drawn.encode()))
    return pdf(objects, trailer)


def one_page(content: bytes, resources: str, *more: str | bytes) -> bytes:
    """One page with this content; ``more`` are the objects from number 5 on."""
    return pdf(
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R"
            f" /Resources << {resources} >> >>",
            stream(content),
            *more,
        ]
    )


def locked() -> bytes:
    """A PDF that nobody has the password of."""
    key = "<" + "5a" * 32 + ">"
    lock = f"/Filter /Standard /V 1 /R 2 /O {key} /U {key} /P -4"
    return paper(2, trailer=f"/Encrypt << {lock} >> /ID [<00> <00>]")


def endless() -> bytes:
    """Forms that show each other ten times each, nine deep: a billion drawings."""
    box = "/Type /XObject /Subtype /Form /BBox [0 0 300 300]"
    forms = [
        stream(b"/F Do " * 10, f"{box} /Resources << /XObject << /F {6 + depth} 0 R >> >>")
        for depth in range(9)
    ]
    last = stream(b"0 0 300 300 re f " * 2000, box)
    return one_page(b"/F Do", "/XObject << /F 5 0 R >>", *forms, last)


def bomb() -> bytes:
    """A picture of 60,000 by 60,000 pixels in four megabytes, packed twice over."""
    facts = (
        "/Type /XObject /Subtype /Image /Width 60000 /Height 60000"
        " /ColorSpace /DeviceRGB /BitsPerComponent 8"
    )
    return one_page(
        b"300 0 0 300 0 0 cm /I Do", "/XObject << /I 5 0 R >>", stream(bytes(400_000_000), facts)
    )


def itself() -> bytes:
    """A form that shows itself."""
    box = "/Type /XObject /Subtype /Form /BBox [0 0 300 300]"
    form = stream(b"/F Do", f"{box} /Resources << /XObject << /F 5 0 R >> >>")
    return one_page(b"/F Do", "/XObject << /F 5 0 R >>", form)
