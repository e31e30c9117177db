"""Spoiled pictures and papers through the real intake, with what each format cost at worst.

    python -m tests.faults.hostile_images [--times 5000] [--seed 1]

Each is looked at and, where it is taken, made into a model's pixels, drawn, cut and copied clean,
as the window does. It must end in a result or in one sentence; the child that decodes may die of
it and is then another one. Ends with 1 where a bound was passed.
"""

import argparse
import io
import multiprocessing
import os
import random
import struct
import sys
import time
import zlib
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image

from lavender.chat.decoder import Decoder
from lavender.chat.types import Box, Lens
from lavender.errors import UserError
from tests.chat.papers import one_page, paper, stream
from tests.chat.pictures import animation, encoded, noise
from tests.faults.spoiled import spoiled

MEMORY = 300_000_000
"""Bytes that the child may have at the most, a hostile file in it."""
SECONDS = 2.0
"""Of the processor, for everything that is done with one file."""
SECRET = b"SECRETPLACE"
"""In the place and camera fields of every picture that has some."""


@dataclass
class Tally:
    """What came of the files of one format."""

    taken: int = 0
    refused: int = 0
    died: int = 0
    memory: int = 0
    seconds: float = 0.0
    wrong: list[str] = field(default_factory=list)

    @property
    def files(self) -> int:
        """How many there were."""
        return self.taken + self.refused


def picture(width: int = 240, height: int = 180) -> Image.Image:
    """Something like a photo: smooth, with noise in it."""
    smooth = Image.linear_gradient("L").resize((width, height)).convert("RGB")
    return Image.blend(smooth, noise(width, height), 0.2)


def seeds() -> dict[str, list[bytes]]:
    """Whole files of each format that is taken, of several makes each."""
    whole = picture()
    exif = Image.Exif()
    exif[0x010F] = exif[0x010E] = SECRET.decode()
    exif[0x0112] = 6
    flat = whole.convert("P")
    heic = Path(__file__).parents[1] / "chat"
    drawing = stream(b"1 0 0 RG 9 w 20 20 m 200 250 l S BT /F 20 Tf 9 9 Td (Hello) Tj ET" * 20)
    return {
        "JPEG": [
            encoded(whole, "JPEG", exif=exif, comment=SECRET),
            encoded(whole, "JPEG", progressive=True, exif=exif),
            encoded(whole.convert("CMYK"), "JPEG", exif=exif),
        ],
        "PNG": [
            encoded(whole, "PNG", exif=exif),
            encoded(flat, "PNG", transparency=0),
            encoded(whole.convert("I;16"), "PNG"),
        ],
        "WebP": [
            encoded(whole, "WEBP", exif=exif),
            encoded(whole, "WEBP", lossless=True, exif=exif),
            animation("WEBP", 3),
        ],
        "GIF": [animation("GIF", 5), encoded(flat, "GIF", comment=SECRET)],
        "BMP": [encoded(whole, "BMP"), encoded(flat, "BMP")],
        "TIFF": [
            encoded(whole, "TIFF", compression=how)
            for how in ("raw", "tiff_lzw", "tiff_adobe_deflate", "jpeg")
        ],
        "AVIF": [encoded(whole, "AVIF", exif=exif), encoded(whole.convert("RGBA"), "AVIF")],
        "HEIC": [(heic / "plain.heic").read_bytes(), (heic / "turned.heic").read_bytes()],
        "PDF": [paper(3), one_page(b"/I Do", "/XObject << /I 5 0 R >>", drawing)],
    }


def mended(content: bytes) -> bytes:
    """A PNG with checksums that are right again, so that more than they is put to the test."""
    data, at = bytearray(content), 8
    while at + 12 <= len(data):
        end = at + 8 + struct.unpack_from(">I", data, at)[0]
        if end + 4 > len(data):
            break
        struct.pack_into(">I", data, end, zlib.crc32(data[at + 4 : end]))
        at = end + 4
    return bytes(data)


class Watch:
    """The decoder and its child: what it takes, and whether it is still the same."""

    def __init__(self) -> None:
        self.decoder = Decoder()
        self.pid = 0

    def begin(self) -> bool:
        """Have a child; True where the last one is gone."""
        self.decoder.start()
        children = multiprocessing.active_children()
        pid = next(c.pid or 0 for c in children if c.name == "lavender-decoder")
        new, self.pid = self.pid not in (0, pid), pid
        with suppress(OSError):
            Path(f"/proc/{pid}/clear_refs").write_text("5")  # the peak begins anew
        return new

    def memory(self) -> int:
        """The child's peak in bytes; 0 where it is gone."""
        with suppress(OSError, ValueError, IndexError):
            status = Path(f"/proc/{self.pid}/status").read_text()
            return int(status.split("VmHWM:")[1].split()[0]) * 1024
        return 0

    def seconds(self) -> float:
        """Processor seconds of the child; 0 where it is gone."""
        with suppress(OSError, ValueError, IndexError):
            words = Path(f"/proc/{self.pid}/stat").read_text().rsplit(")", 1)[1].split()
            return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")
        return 0.0


def use(decoder: Decoder, content: bytes, kind: str) -> str:
    """Do all that the window does with one file; what is wrong with that, or nothing."""
    if kind == "PDF":
        document = decoder.document(content, "paper.pdf")
        content = decoder.page(document, 0, 1500)
    decoder.inspect(content, "photo")
    decoder.pixels(content, Lens(336))
    Image.open(io.BytesIO(decoder.preview(content, 1024))).load()
    with suppress(UserError):  # the box may lie beside a picture that became smaller
        decoder.crop(content, Box(10, 10, 60, 60))
    clean = decoder.clean(content).content
    Image.open(io.BytesIO(clean)).load()
    return "a clean copy tells the place" if SECRET in clean else ""


def one(watch: Watch, content: bytes, kind: str, tally: Tally) -> None:
    """Try one file."""
    tally.died += watch.begin()
    spent, began = watch.seconds(), time.monotonic()
    try:
        if wrong := use(watch.decoder, content, kind):
            tally.wrong.append(wrong)
        tally.taken += 1
    except UserError as error:
        tally.refused += 1
        if "\n" in str(error) or len(str(error)) > 300:
            tally.wrong.append(f"no sentence: {error}")
    took = watch.seconds() - spent if watch.seconds() else time.monotonic() - began
    memory = watch.memory()
    tally.memory, tally.seconds = max(tally.memory, memory), max(tally.seconds, took)
    if memory > MEMORY or took > SECONDS:
        tally.wrong.append(f"{memory / 1e6:.0f} MB, {took:.1f} s")


def run(times: int, seed: int, kinds: tuple[str, ...] = ()) -> dict[str, Tally]:
    """Try ``times`` files, the formats in turn."""
    chance = random.Random(seed)
    wholes = {kind: files for kind, files in seeds().items() if not kinds or kind in kinds}
    tallies = {kind: Tally() for kind in wholes}
    watch = Watch()
    try:
        for number in range(times):
            kind = list(wholes)[number % len(wholes)]
            content = spoiled(chance.choice(wholes[kind]), chance)
            if kind == "PNG" and chance.random() < 0.8:
                content = mended(content)
            one(watch, content, kind, tallies[kind])
    finally:
        watch.decoder.close()
    return tallies


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kind", action="append", default=[])
    given = parser.parse_args()
    tallies = run(given.times, given.seed, tuple(given.kind))
    print("format  files  taken  refused  died  worst MB  worst s")
    for kind, t in tallies.items():
        print(
            f"{kind:<7}{t.files:>6}{t.taken:>7}{t.refused:>9}{t.died:>6}"
            f"{t.memory / 1e6:>10.0f}{t.seconds:>9.2f}"
        )
        for wrong in t.wrong[:20]:
            print(f"        wrong: {wrong}")
    return int(any(t.wrong for t in tallies.values()))


if __name__ == "__main__":
    sys.exit(main())
