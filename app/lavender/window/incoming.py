"""What a drop or a paste brings: local paths, bytes of a picture, or a picture in memory.

Nothing is opened here. Paths go on as they are; the decoder decides what is a photo. Where a
program offers an encoded picture it is taken as bytes, so that the original is kept; a bare
bitmap is encoded later, off the main thread.
"""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
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
)


def brings_photos(mime: QMimeData) -> bool:
    """True if something in ``mime`` might be photos; text alone is not."""
    return bool(_addresses(mime)) or mime.hasImage() or _encoded(mime) is not None


def photos_in(mime: QMimeData) -> list[Source]:
    """The photos in ``mime``; empty where it only names something on the web."""
    paths: list[Source] = [
        Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile() and not url.host()
    ]
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


def models_in(mime: QMimeData) -> list[Path]:
    """The model files in ``mime``, by their names alone."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() == ".gguf"]


def encoded(image: QImage) -> bytes:
    """``image`` as a PNG file. Takes a while for a big one."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    return bytes(data.data())


def _addresses(mime: QMimeData) -> list[str]:
    return [url.toString() for url in mime.urls()] if mime.hasUrls() else []


def _encoded(mime: QMimeData) -> str | None:
    offered = set(mime.formats())
    return next((kind for kind in ENCODED if kind in offered), None)
