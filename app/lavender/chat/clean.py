"""A photo's copy with nothing in it but the photo: no place, no date, no camera, no comment.

Where the file's format lets parts be left out and the picture is stored upright, its parts are
copied and no pixel changes (:mod:`lavender.chat.strip`). Everything else is decoded and encoded
anew: without loss where the original had none (PNG; WebP; BMP, GIF and TIFF become PNG), as a
JPEG of high quality where it had (JPEG, AVIF, HEIC). A JPEG that its camera held sideways is one
of these: a copy that says no more "turn me" must have its pixels turned, and Pillow cannot turn a
JPEG without decoding it. Of an animation the first picture is taken.

Only the decoder child calls this.
"""

import io
import struct

from lavender.chat.images import Upright, open_upright
from lavender.chat.refusals import RefusedError
from lavender.chat.strip import is_lossless_webp, stripped

QUALITY = 95
"""Of JPEG and lossy WebP: as high as their makers advise. No colour is coarsened in JPEG."""

_PNG_MODES = ("1", "L", "LA", "P", "RGB", "RGBA", "I;16")
_LOSSLESS = ("image/png", "image/gif", "image/bmp", "image/tiff")


def cleaned(content: bytes) -> tuple[bytes, str]:
    """The bytes of a clean copy, and their media type. RefusedError for a bad picture."""
    picture = open_upright(content)
    if picture.is_upright:
        try:
            copy = stripped(content)
            media_type = picture.media_type
            size = picture.full_size
            del picture  # not two large pictures at once
            if open_upright(copy).full_size == size:
                return copy, media_type
        except (ValueError, struct.error, RefusedError):
            pass  # no such format, or put together in a way of its own
    picture = open_upright(content, managed=True)
    return _encoded(picture, content)


def _encoded(picture: Upright, content: bytes) -> tuple[bytes, str]:
    image, profile = picture.turned()
    image.info = {key: image.info[key] for key in ("transparency",) if key in image.info}
    buffer = io.BytesIO()
    if picture.media_type == "image/webp":
        exact = is_lossless_webp(content)
        image = image if image.mode in ("RGB", "RGBA") else image.convert("RGBA")
        options = {"lossless": exact, "quality": 80 if exact else QUALITY, "exact": True}
        image.save(buffer, "WEBP", icc_profile=profile, exif=b"", xmp=b"", **options)
        return buffer.getvalue(), "image/webp"
    if picture.media_type in _LOSSLESS or image.mode in ("RGBA", "LA", "P"):
        if image.mode not in _PNG_MODES:
            image, profile = picture.rgb(), None
        image.save(buffer, "PNG", icc_profile=profile, compress_level=4)
        return buffer.getvalue(), "image/png"
    if image.mode not in ("RGB", "L"):
        image, profile = picture.rgb(), None
    image.save(buffer, "JPEG", quality=QUALITY, subsampling=0, icc_profile=profile)
    return buffer.getvalue(), "image/jpeg"
