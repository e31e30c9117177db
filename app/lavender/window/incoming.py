"""What a drop or a paste brings: local paths, bytes of a picture, or a picture in memory.

Nothing is opened here. Paths go on as they are; the decoder decides what is a photo. Where a
program offers an encoded picture it is taken as bytes, so that the original is kept; a bare
bitmap is encoded later, off the main thread. An address on the web is never opened: what only
names a photo there gets a sentence.
"""

import re
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QImage, QImageWriter

Source = Path | bytes | QImage

ENCODED = (
    "image/jpeg",
    "image/png",
    "image/webp",
    "image/avif",
    "image/heic",
    "image/gif",
    "image/tiff",
    "image/bmp",
    "application/pdf",
)
UNNAMED = "application/octet-stream"
"""Bytes whose kind the other program does not tell: theirs may."""
COPIED = "x-special/gnome-copied-files"
"""What file managers of GNOME and others put beside, or in the place of, a list of addresses: a
line that says copy or cut, and then one address a line."""
LOCAL_HOSTS = ("", "localhost")

_BEGINNINGS = (
    b"\xff\xd8\xff",
    b"\x89PNG\r\n",
    b"GIF8",
    b"BM",
    b"II*\0",
    b"MM\0*",
    b"%PDF-",
)
_PICTURE_IN_HTML = re.compile(rb"<img\s", re.IGNORECASE)


def brings_photos(mime: QMimeData) -> bool:
    """True if something in ``mime`` might be photos, or names some; text alone is not."""
    return bool(_addresses(mime)) or _has_bytes(mime) or names_a_photo_in_html(mime)


def names_a_photo_in_html(mime: QMimeData) -> bool:
    """True for a piece of a page with a photo in it and no words: its address, not the photo."""
    if mime.text().strip() or not mime.hasFormat("text/html"):
        return False
    return _PICTURE_IN_HTML.search(mime.data("text/html").data()) is not None


def photos_in(mime: QMimeData) -> list[Source]:
    """The photos in ``mime``; empty where it only names something that is not on this computer.

    Files of this computer come first, since they are the originals; then bytes; then a bitmap.
    """
    paths: list[Source] = [*_paths(mime)]
    if paths:
        return paths
    kind = _encoded(mime)
    if kind is not None:
        return [bytes(mime.data(kind).data())]
    if mime.hasImage():
        image = mime.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return [QImage(image)]
    return []


def names_another_computer(mime: QMimeData) -> bool:
    """True where it names files of another computer, not the web."""
    return any(url.isLocalFile() for url in _addresses(mime))


def models_in(mime: QMimeData) -> list[Path]:
    """The model files in ``mime``, by their names alone."""
    return [path for path in _paths(mime) if path.suffix.lower() == ".gguf"]


def path_of(url: QUrl) -> Path | None:
    """The file of this computer that ``url`` names, if it names one."""
    if not url.isLocalFile() or url.host().lower() not in LOCAL_HOSTS:
        return None
    plain = QUrl(url)
    plain.setHost("")
    name = plain.toLocalFile()
    return Path(name) if name and not name.startswith(("//", "\\\\")) else None


def encoded(image: QImage) -> bytes:
    """``image`` as a PNG file. Takes a while for a big one."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    return bytes(data.data())


def _paths(mime: QMimeData) -> list[Path]:
    """Files of this computer. One of another could be fetched by merely looking for it."""
    found: dict[Path, None] = {}
    for url in _addresses(mime):
        if (path := path_of(url)) is not None:
            found[path] = None
    return list(found)


def _addresses(mime: QMimeData) -> list[QUrl]:
    if mime.hasUrls():
        return [url for url in mime.urls() if isinstance(url, QUrl)]
    if mime.hasFormat(COPIED):
        lines = bytes(mime.data(COPIED).data()).decode("utf-8", "replace").splitlines()
        return [QUrl(line.strip()) for line in lines[1:] if line.strip()]
    return []


def _has_bytes(mime: QMimeData) -> bool:
    return mime.hasImage() or _encoded(mime) is not None


def _encoded(mime: QMimeData) -> str | None:
    offered = set(mime.formats())
    # An empty one is a promise that the other program does not keep.
    for kind in ENCODED:
        if kind in offered and not mime.data(kind).isEmpty():
            return kind
    if UNNAMED in offered and _looks_like_a_picture(mime.data(UNNAMED).data()):
        return UNNAMED
    return None


def _looks_like_a_picture(content: bytes | bytearray | memoryview) -> bool:
    start = bytes(content[:16])
    boxed = start[4:8] == b"ftyp" or (start[:4] == b"RIFF" and start[8:12] == b"WEBP")
    return boxed or start.startswith(_BEGINNINGS)
