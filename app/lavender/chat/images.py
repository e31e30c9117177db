"""Opening a picture that may be hostile, and looking at it upright and in plain RGB.

Only the decoder child calls this. Pillow is held to a list of formats (left alone it would hand
an EPS named ``.png`` to Ghostscript), the size is checked from the header before anything is
decoded, and only the first frame of an animation is ever looked at.

A decoded picture stays in the form its file has (one byte a pixel for a palette, for example).
:class:`Upright` turns and recolours it a band of rows at a time, so a large picture is never in
memory twice.
"""

import copy
import io
import math
import warnings
from collections.abc import Iterator

import pi_heif
from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    ExifTags,
    GifImagePlugin,
    Image,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    UnidentifiedImageError,
    WebPImagePlugin,
)

from lavender.chat.colours import conversion
from lavender.chat.refusals import (
    JPEG_PIXEL_LIMIT,
    PIXEL_LIMIT,
    PIXELS_OF_A_BYTE,
    PIXELS_OF_ANY_FILE,
    SIDE_LIMIT,
    Refusal,
    RefusedError,
)
from lavender.chat.types import Box

# With a list of formats, Pillow loads no plug-in by itself: these imports register them.
_PLUGINS = (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)
# The picture itself is all that is wanted of a HEIC: what is not read cannot harm.
pi_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False)

MEDIA_TYPES = {
    "JPEG": "image/jpeg",
    "MPO": "image/jpeg",  # a JPEG with more pictures behind it: depth or gain maps of phones
    "PNG": "image/png",
    "WEBP": "image/webp",
    "GIF": "image/gif",
    "BMP": "image/bmp",
    "TIFF": "image/tiff",
    "AVIF": "image/avif",
    "HEIF": "image/heic",
}
_OPENED_AS = tuple(name for name in MEDIA_TYPES if name != "MPO")

_BAND_PIXELS = 4_000_000

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""EXIF 2.32, tag 0x0112: what turns each stored orientation upright."""


class Upright:
    """A decoded picture as a person sees it.

    ``size`` is (width, height) of the upright picture in decoded pixels, ``full_size`` the same
    before any reduction while decoding, ``media_type`` what the file is, whatever its name says;
    ``is_upright`` that it is stored as a person sees it.
    """

    def __init__(
        self, image: Image.Image, media_type: str, full_size: tuple[int, int], managed: bool
    ) -> None:
        self.media_type = media_type
        self._image = image
        self._turn = _TURNS.get(_orientation(image))
        self.is_upright = self._turn is None
        self._to_rgb = conversion(image, managed)
        self.size = self._turned(image.size)
        self.full_size = self._turned(full_size)
        self._left = self._top = 0

    def rows(self, top: int, bottom: int) -> Image.Image:
        """Rows ``top`` up to, not including, ``bottom`` of the upright picture, in mode RGB."""
        x, y, (width, _) = self._left, self._top, self.size
        left, top, right, bottom = self._source_box(x, y + top, x + width, y + bottom)
        part = self._image
        if (left, top, right, bottom) != (0, 0, *part.size):
            part = part.crop((left, top, right, bottom))
        part = self._to_rgb(part)
        return part if self._turn is None else part.transpose(self._turn)

    def bands(self, multiple: int = 1) -> Iterator[tuple[int, Image.Image]]:
        """(top, rows) from the first row to the last, each a few million pixels at most.

        The number of rows of a band is a multiple of ``multiple``, except in the last one.
        """
        height = self.size[1]
        # By the longest side, so that a band padded to a square's width stays small too.
        rows = max(_BAND_PIXELS // max(self.size) // multiple, 1) * multiple
        for top in range(0, height, rows):
            yield top, self.rows(top, min(top + rows, height))

    def shrunk(self, longest: int) -> Image.Image:
        """The picture in RGB with its longest side at most ``longest`` pixels; never enlarged."""
        width, height = self.size
        factor = max(max(self.size) // (2 * longest), 1)
        small = Image.new("RGB", (-(-width // factor), -(-height // factor)))
        for top, band in self.bands(multiple=factor):
            small.paste(band if factor == 1 else band.reduce(factor), (0, top // factor))
        scale = min(longest / max(self.size), 1.0)
        target = max(round(width * scale), 1), max(round(height * scale), 1)
        if target == small.size:
            return small
        inside = (0.0, 0.0, width / factor, height / factor)
        return small.resize(target, Image.Resampling.LANCZOS, box=inside)

    def turned(self) -> tuple[Image.Image, bytes | None]:
        """The whole picture in the colours of its file, and the profile that they are meant by."""
        profile = self._image.info.get("icc_profile")
        image = self._image if self._turn is None else self._image.transpose(self._turn)
        return image, profile if isinstance(profile, bytes) and profile else None

    def rgb(self) -> Image.Image:
        """The whole picture in mode RGB."""
        whole = Image.new("RGB", self.size)
        for top, band in self.bands():
            whole.paste(band, (0, top))
        return whole

    def part(self, box: Box) -> "Upright":
        """What lies in ``box``, which is in pixels of ``full_size`` and cut off at the edges.

        Raises :class:`RefusedError` where nothing of the picture lies in it.
        """
        (width, height), (full_width, full_height) = self.size, self.full_size
        across, down = width / full_width, height / full_height
        left, top = max(box.left, 0), max(box.top, 0)
        right = min(box.left + box.width, full_width)
        bottom = min(box.top + box.height, full_height)
        if right <= left or bottom <= top:
            raise RefusedError(Refusal.EMPTY_PART)
        part = copy.copy(self)
        # Whole decoded pixels: all that the box touches, at least one.
        part._left, part._top = self._left + int(left * across), self._top + int(top * down)
        part.size = (
            min(math.ceil(right * across), width) - int(left * across),
            min(math.ceil(bottom * down), height) - int(top * down),
        )
        part.full_size = right - left, bottom - top
        return part

    def _turned(self, size: tuple[int, int]) -> tuple[int, int]:
        sideways = self._turn in (
            Image.Transpose.TRANSPOSE,
            Image.Transpose.TRANSVERSE,
            Image.Transpose.ROTATE_90,
            Image.Transpose.ROTATE_270,
        )
        return (size[1], size[0]) if sideways else size

    def _source_box(
        self, left: int, top: int, right: int, bottom: int
    ) -> tuple[int, int, int, int]:
        """Where a box of the upright picture lies in the picture as it is stored."""
        width, height = self._image.size
        away_x, away_y = width - right, height - bottom
        across_x, across_y = width - bottom, height - right
        boxes = {
            Image.Transpose.FLIP_LEFT_RIGHT: (away_x, top, width - left, bottom),
            Image.Transpose.ROTATE_180: (away_x, away_y, width - left, height - top),
            Image.Transpose.FLIP_TOP_BOTTOM: (left, away_y, right, height - top),
            Image.Transpose.TRANSPOSE: (top, left, bottom, right),
            Image.Transpose.ROTATE_270: (top, across_y, bottom, height - left),
            Image.Transpose.TRANSVERSE: (across_x, across_y, width - top, height - left),
            Image.Transpose.ROTATE_90: (across_x, left, width - top, right),
        }
        return (left, top, right, bottom) if self._turn is None else boxes[self._turn]


def open_upright(content: bytes, draft: int = 0, managed: bool = False) -> Upright:
    """Decode the first frame of ``content``.

    ``draft`` > 0 lets a JPEG be decoded smaller, down to a longest side of ``draft`` pixels at
    least: quicker, and good enough to look at. ``managed`` follows the picture's colour profile,
    for a person's eyes; the models saw every picture's plain numbers in training.
    Raises :class:`RefusedError` for everything that can be wrong with a picture.
    """
    with warnings.catch_warnings():
        # Cameras write much that Pillow only remarks on (odd EXIF, odd MPO), and the picture is
        # fine. The bomb warning is the one that means something; our own limit comes before it.
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            return _open(content, draft, managed)
        except UnidentifiedImageError as error:
            raise RefusedError(Refusal.NOT_A_PICTURE) from error
        except MemoryError as error:
            raise RefusedError(Refusal.TOO_MUCH_MEMORY) from error
        except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
            raise RefusedError(Refusal.TOO_LARGE) from error
        except RefusedError:
            raise
        except Exception as error:
            # A plug-in fed with nonsense raises nearly anything: struct.error, KeyError, ….
            truncated = isinstance(error, EOFError) or "truncated" in str(error).lower()
            raise RefusedError(Refusal.TRUNCATED if truncated else Refusal.DAMAGED) from error


def _open(content: bytes, draft: int, managed: bool) -> Upright:
    # Our own limit, below, knows the format and tells the size. Pillow's is for later: parts of
    # some formats say once more how large they are.
    Image.MAX_IMAGE_PIXELS = None
    image = Image.open(io.BytesIO(content), formats=_OPENED_AS)
    width, height = full_size = image.size
    if min(full_size) < 1:
        raise RefusedError(Refusal.DAMAGED)
    media_type = MEDIA_TYPES[image.format or ""]
    limit = JPEG_PIXEL_LIMIT if media_type == "image/jpeg" else PIXEL_LIMIT
    if max(full_size) > SIDE_LIMIT or width * height > limit:
        raise RefusedError(Refusal.TOO_LARGE, width, height)
    if width * height > max(PIXELS_OF_ANY_FILE, len(content) * PIXELS_OF_A_BYTE):
        raise RefusedError(Refusal.TOO_MUCH_MEMORY, width, height)
    if width * height > PIXEL_LIMIT:
        image.draft("RGB", (width // 2, height // 2))
        if image.size == full_size:
            raise RefusedError(Refusal.TOO_LARGE, width, height)
    if draft and media_type == "image/jpeg":
        scale = min(draft / max(full_size), 1.0)
        image.draft(None, (max(int(width * scale), 1), max(int(height * scale), 1)))
    Image.MAX_IMAGE_PIXELS = PIXEL_LIMIT
    image.load()
    return Upright(image, media_type, full_size, managed)


def _orientation(image: Image.Image) -> int:
    try:
        return int(image.getexif().get(ExifTags.Base.Orientation, 1))
    except Exception:  # EXIF is garnish: however broken it is, the picture itself is there
        return 1
