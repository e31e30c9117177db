"""What other programs put into a drag or onto the clipboard, in all the mixtures seen."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtGui import QImage

from lavender.window.incoming import (
    brings_photos,
    models_in,
    names_another_computer,
    photos_in,
)
from tests.chat.papers import paper

PNG = b"\x89PNG\r\n\x1a\n and so on"
HTML = '<html><body><img src="https://example.org/cat.png"></body></html>'


def mime(text: str = "", html: str = "", urls: tuple[str, ...] = (), **data: bytes) -> QMimeData:
    """A drag; ``data`` by media type."""
    made = QMimeData()
    if text:
        made.setText(text)
    if html:
        made.setHtml(html)
    if urls:
        made.setUrls([QUrl(url) for url in urls])
    for kind, content in data.items():
        made.setData(KINDS[kind], QByteArray(content))
    return made


KINDS = {
    "png": "image/png",
    "jpeg": "image/jpeg",
    "pdf": "application/pdf",
    "unnamed": "application/octet-stream",
    "gnome": "x-special/gnome-copied-files",
}


def test_a_photo_dragged_from_a_browser_comes_as_its_bytes_and_not_as_its_address() -> None:
    dragged = mime(HTML, HTML, ("https://example.org/cat.png",), png=PNG)
    assert brings_photos(dragged)
    assert photos_in(dragged) == [PNG]


@pytest.mark.parametrize(
    "named",
    [
        mime(urls=("https://example.org/cat.png",)),
        mime("https://example.org/cat.png", HTML, ("http://example.org/cat.png",)),
        mime(html=HTML),
        mime(urls=("ftp://example.org/cat.png", "data:image/png;base64,AAAA")),
        mime(urls=("file://server/share/cat.png",)),
        mime(urls=("file:////server/share/cat.png",)),
        mime(gnome=b"copy\nsmb://server/cat.png"),
        mime(urls=("https://example.org/cat.png",), png=b""),
        mime(urls=("https://example.org/cat.png",), unnamed=b"[InternetShortcut]"),
    ],
    ids=["address", "link", "html", "other", "share", "share in the path", "gnome", "empty", "web"],
)
def test_what_only_names_a_photo_elsewhere_is_taken_in_and_brings_none(named: QMimeData) -> None:
    assert brings_photos(named), "the person is told so"
    assert photos_in(named) == []


def test_a_share_is_told_from_the_web() -> None:
    assert names_another_computer(mime(urls=("file://server/share/cat.png",)))
    assert not names_another_computer(mime(urls=("https://example.org/cat.png",)))


def test_files_of_this_computer_come_before_everything_else() -> None:
    mixed = mime(
        "words",
        urls=("https://example.org/a.png", "file:///home/cat%20%C3%A9.png", "file:///home/b.png"),
        png=PNG,
    )
    assert photos_in(mixed) == [Path("/home/cat é.png"), Path("/home/b.png")]
    assert photos_in(mime(urls=("file://localhost/home/cat.png",))) == [Path("/home/cat.png")]
    assert photos_in(mime(gnome=b"copy\nfile:///home/cat.png\nfile:///home/b%20c.jpg\n")) == [
        Path("/home/cat.png"),
        Path("/home/b c.jpg"),
    ]
    twice = mime(urls=("file:///home/cat.png", "file:///home/cat.png"))
    assert photos_in(twice) == [Path("/home/cat.png")]


def test_bytes_without_a_name_are_known_by_how_they_begin() -> None:
    pdf = paper()
    for content in (PNG, b"\xff\xd8\xff\xe0", b"RIFF\0\0\0\0WEBPVP8 ", b"\0\0\0\x20ftypavif", pdf):
        assert photos_in(mime(unnamed=content)) == [content]
    for content in (b"", b"words", b"RIFF\0\0\0\0WAVEfmt "):
        assert not brings_photos(mime(unnamed=content))
    assert photos_in(mime(pdf=pdf)) == [pdf]
    assert photos_in(mime(unnamed=PNG, jpeg=b"\xff\xd8\xff")) == [b"\xff\xd8\xff"]


def test_words_stay_words_whatever_they_name() -> None:
    assert not brings_photos(mime("https://example.org/cat.png"))
    assert not brings_photos(mime("A cat", f"<p>A cat {HTML}</p>"))
    assert not brings_photos(mime())


def test_a_bitmap_in_memory_is_taken_where_there_are_no_bytes() -> None:
    picture = QImage(4, 3, QImage.Format.Format_RGB32)
    held = QMimeData()
    held.setImageData(picture)
    (came,) = photos_in(held)
    assert isinstance(came, QImage)
    assert came.size() == picture.size()


def test_a_model_on_another_computer_is_not_looked_for() -> None:
    assert models_in(mime(urls=("file:///m/a.GGUF", "file://host/b.gguf"))) == [Path("/m/a.GGUF")]
