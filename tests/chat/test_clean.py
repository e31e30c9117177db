"""Clean copies: the photo stays as it is, and nothing that was beside it comes along."""

import io
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image, ImageCms, PngImagePlugin

from lavender.chat.clean import cleaned
from lavender.chat.decoder import Decoder
from lavender.chat.strip import stripped
from lavender.errors import UserError
from tests.chat.pictures import CORNERS, alike, corners, corners_of, encoded, stored_as

HERE = Path(__file__).parent
SECRET = b"SECRETPLACE"
SIGNS = (SECRET, b"Exif", b"http://ns.adobe.com/xap", b"xpacket", b"Photoshop 3.0", b"8BIM", b"GPS")


def tell_tale(nested: bool = True) -> Image.Exif:
    """EXIF with a maker, a description and, ``nested``, a place and a comment."""
    exif = Image.Exif()
    exif[0x010F] = SECRET.decode()
    exif[0x010E] = SECRET.decode()
    if not nested:  # Pillow cannot write these into a TIFF
        return exif
    exif[0x8769] = {0x9286: SECRET, 0x927C: SECRET}
    exif[0x8825] = {1: "N", 2: (48.0, 51.0, 29.6), 29: SECRET.decode()}
    return exif


XMP = b'<?xpacket begin=""?><x:xmpmeta xmlns:x="http://ns.adobe.com/xap/1.0/">' + SECRET + b"</x>"


def jpeg_segment(marker: int, body: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body


def full_jpeg(mode: str = "RGB", **options: object) -> bytes:
    """A JPEG with a secret in every place that a JPEG has for one."""
    plain = encoded(
        corners().convert(mode), "JPEG", exif=tell_tale(), comment=SECRET, xmp=XMP, **options
    )
    beside = (
        jpeg_segment(0xED, b"Photoshop 3.0\x008BIM\x04\x04" + SECRET)
        + jpeg_segment(0xE2, b"FPXR\0" + SECRET)
        + jpeg_segment(0xE0, b"JFXX\0\x10" + SECRET)
        + jpeg_segment(0xE5, SECRET)
        + b"\xff\xff\xff"  # fill bytes before a marker are allowed
        + jpeg_segment(0xFE, SECRET)[1:]
    )
    return plain[:2] + beside + plain[2:] + b"a film follows " + SECRET


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def full_png(mode: str = "RGB") -> bytes:
    words = PngImagePlugin.PngInfo()
    words.add_text("Author", SECRET.decode())
    words.add_text("Comment", SECRET.decode() * 20, zip=True)
    words.add_itxt("XML:com.adobe.xmp", XMP.decode())
    plain = encoded(corners().convert(mode), "PNG", pnginfo=words, exif=tell_tale(), dpi=(72, 72))
    end = plain.rindex(b"IEND") - 4
    own = chunk(b"teSt", SECRET) + chunk(b"tIME", bytes(7))
    return plain[:end] + own + plain[end:] + SECRET


def full(kind: str) -> bytes:  # noqa: PLR0911 - one for each format
    """A file of ``kind`` that tells more than a picture."""
    picture = corners()
    match kind:
        case "JPEG":
            return full_jpeg()
        case "PNG":
            return full_png()
        case "GIF":
            frames = [corners().quantize(16), Image.new("P", (96, 64))]
            return encoded(
                frames[0], "GIF", comment=SECRET, save_all=True, append_images=frames[1:]
            )
        case "BMP":
            return encoded(picture, "BMP") + SECRET
        case "TIFF":
            return encoded(
                picture,
                "TIFF",
                exif=tell_tale(nested=False),
                description=SECRET.decode(),
                software="GPS",
            )
        case "WEBP lossless":
            return encoded(picture, "WEBP", lossless=True, exif=tell_tale(), xmp=XMP)
        case "WEBP alpha":
            return encoded(picture.convert("RGBA"), "WEBP", quality=90, exif=tell_tale(), xmp=XMP)
        case "WEBP animated":
            return encoded(
                picture, "WEBP", save_all=True, append_images=[Image.new("RGB", (96, 64))], xmp=XMP
            )
        case _:
            return encoded(picture, kind, exif=tell_tale(), xmp=XMP)


KINDS = {
    "JPEG": "image/jpeg",
    "PNG": "image/png",
    "GIF": "image/png",
    "BMP": "image/png",
    "TIFF": "image/png",
    "WEBP": "image/webp",
    "WEBP lossless": "image/webp",
    "WEBP alpha": "image/webp",
    "WEBP animated": "image/webp",
    "AVIF": "image/jpeg",
}


def opened(content: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_but_the_picture_is_left(decoder: Decoder, kind: str) -> None:
    original = full(kind)
    # Pillow writes no metadata into animated WebP beside XMP; the planted words prove the rest.
    assert SECRET in original
    clean = decoder.clean(original)
    assert clean.media_type == KINDS[kind]
    for sign in SIGNS:
        assert sign not in clean.content, sign
    image = opened(clean.content)
    assert image.size == (96, 64)
    assert alike(corners_of(image), CORNERS, by=24)
    assert not dict(image.getexif())
    assert not {"exif", "xmp", "comment", "photoshop", "XML:com.adobe.xmp"} & image.info.keys()
    assert getattr(image, "n_frames", 1) == 1


@pytest.mark.parametrize("name", ["plain.heic", "turned.heic"])
def test_a_heic_becomes_an_upright_jpeg(decoder: Decoder, name: str) -> None:
    clean = decoder.clean((HERE / name).read_bytes())
    assert clean.media_type == "image/jpeg"
    image = opened(clean.content)
    assert image.size == ((48, 64) if name == "turned.heic" else (64, 48))
    assert b"Exif" not in clean.content


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP lossless", "WEBP", "WEBP alpha"])
def test_no_pixel_changes_where_parts_can_be_copied(decoder: Decoder, kind: str) -> None:
    original = full(kind)
    copy = opened(decoder.clean(original).content)
    assert copy.mode == opened(original).mode
    assert copy.tobytes() == opened(original).tobytes()


@pytest.mark.parametrize("mode", ["L", "CMYK"])
@pytest.mark.parametrize("progressive", [False, True])
def test_jpegs_of_other_kinds_are_copied_too(
    decoder: Decoder, mode: str, progressive: bool
) -> None:
    original = full_jpeg(mode, progressive=progressive)
    copy = decoder.clean(original).content
    assert SECRET not in copy
    assert opened(copy).tobytes() == opened(original).tobytes()


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA"])
def test_pngs_of_other_kinds_are_copied_too(decoder: Decoder, mode: str) -> None:
    image = corners().convert("L").convert(mode) if mode in ("1", "LA") else corners().convert(mode)
    original = encoded(image, "PNG")
    copy = opened(decoder.clean(original).content)
    assert (copy.mode, copy.tobytes()) == (opened(original).mode, opened(original).tobytes())


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
@pytest.mark.parametrize("orientation", range(2, 9))
def test_a_turned_photo_comes_out_upright(decoder: Decoder, kind: str, orientation: int) -> None:
    exif = tell_tale(nested=kind != "TIFF")
    exif[0x0112] = orientation
    clean = decoder.clean(encoded(stored_as(orientation, corners()), kind, exif=exif))
    image = opened(clean.content)
    assert image.size == (96, 64)
    assert alike(corners_of(image), CORNERS)
    assert not dict(image.getexif())
    assert SECRET not in clean.content


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_a_turned_photo_without_loss_stays_without_loss(decoder: Decoder, kind: str) -> None:
    exif = tell_tale()
    exif[0x0112] = 6
    image = stored_as(6, Image.effect_noise((50, 30), 80).convert("RGB"))
    options = {"lossless": True} if kind == "WEBP" else {}
    copy = opened(decoder.clean(encoded(image, kind, exif=exif, **options)).content)
    upright = image.transpose(Image.Transpose.ROTATE_270)
    assert copy.convert("RGB").tobytes() == upright.tobytes()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF"])
@pytest.mark.parametrize("orientation", [1, 8])
def test_colours_keep_their_profile(decoder: Decoder, kind: str, orientation: int) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    exif = Image.Exif()
    exif[0x0112] = orientation
    content = encoded(corners(), kind, icc_profile=profile, exif=exif)
    assert opened(decoder.clean(content).content).info["icc_profile"] == profile


def test_a_png_does_not_tell_the_name_of_its_profile(decoder: Decoder) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    plain = encoded(corners(), "PNG", icc_profile=profile)
    named = chunk(b"iCCP", SECRET + b"\0\0" + zlib.compress(profile))
    start = plain.index(b"iCCP") - 4
    (length,) = struct.unpack_from(">I", plain, start)
    copy = decoder.clean(plain[:start] + named + plain[start + 12 + length :]).content
    assert SECRET not in copy
    assert opened(copy).info["icc_profile"] == profile


def test_a_thumbnail_inside_is_gone() -> None:
    plain = encoded(corners(), "JPEG")
    small = jpeg_segment(0xE0, b"JFIF\0\x01\x02\0\0\x01\0\x01\x02\x02" + SECRET + b"!")
    start = plain.index(b"JFIF") - 4
    copy = stripped(plain[:start] + small + plain[start + 18 :])
    assert SECRET not in copy
    assert opened(copy).size == (96, 64)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP lossless"])
def test_a_file_cut_off_anywhere_never_lets_anything_through(kind: str) -> None:
    whole = full(kind)
    for length in range(0, len(whole) - 1, 7):
        try:
            copy = stripped(whole[:length])
        except ValueError:
            continue
        except struct.error:
            continue
        assert SECRET not in copy


def test_cleaning_a_clean_copy_changes_nothing() -> None:
    once, _ = cleaned(full_jpeg())
    assert cleaned(once)[0] == once


def test_what_is_no_picture_is_a_sentence(decoder: Decoder) -> None:
    with pytest.raises(UserError):
        decoder.clean(b"\xff\xd8 no picture at all")
