"""Pages of PDFs become pictures; every PDF that does not is one sentence, and harms nothing."""

import io
import time

import pytest
from PIL import Image

from lavender.chat.decoder import Decoder
from lavender.chat.documents import PAGE_LIMIT, PAGE_SIDE, Document, is_pdf
from lavender.errors import UserError
from tests.chat.papers import bomb, endless, itself, locked, paper, pdf
from tests.chat.pictures import corners, encoded


def drawn(
    decoder: Decoder, content: bytes, number: int = 0, longest: int = PAGE_SIDE
) -> Image.Image:
    """A page as a picture."""
    document = decoder.document(content, "paper.pdf")
    return Image.open(io.BytesIO(decoder.page(document, number, longest)), formats=["PNG"])


def test_a_page_is_drawn_on_white_at_a_size_for_reading(decoder: Decoder) -> None:
    content = paper(3)
    document = decoder.document(content, "paper.pdf")
    assert document == Document("paper.pdf", content, 3)
    picture = drawn(decoder, content, 1)
    assert picture.mode == "RGB"
    assert picture.size == pytest.approx((595 / 72 * 200, 842 / 72 * 200), abs=1)
    assert picture.getpixel((5, 5)) == (255, 255, 255)
    red, green, blue = picture.getpixel((picture.width // 2, picture.height // 2))  # type: ignore[misc]
    assert green > 140
    assert max(red, blue) < 40


def test_a_small_look_at_a_page_is_small(decoder: Decoder) -> None:
    assert max(drawn(decoder, paper(2), 0, 320).size) in (319, 320)


@pytest.mark.parametrize(
    ("size", "most"),
    [((14400, 14400), 3000), ((1, 1), 4), ((14400, 0.5), 3000), ((0.01, 9000), 3000)],
)
def test_pages_of_odd_sizes_are_bounded(
    decoder: Decoder, size: tuple[float, float], most: int
) -> None:
    picture = drawn(decoder, paper(1, size))
    assert min(picture.size) >= 1
    assert max(picture.size) <= most


def test_a_page_that_lies_on_its_side_is_turned(decoder: Decoder) -> None:
    picture = drawn(decoder, paper(1, (200, 400), facts="/Rotate 90"))
    assert picture.width > picture.height


def test_what_a_pdf_would_run_is_not_run(decoder: Decoder) -> None:
    script = "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\); while\\(true\\){}) >>"
    assert drawn(decoder, paper(1, catalogue=script)).size


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (locked(), r"paper\.pdf is protected by a password"),
        (
            pdf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"]),
            "no pages",
        ),
        (b"%PDF-1.7\n" + b"nonsense " * 1000, "damaged"),
        (b"%PDF-1.7", "damaged"),
        (paper(2)[:120], "damaged"),
        (paper(10_000, (10, 10)), r"too many pages \(10000\)"),
        (
            pdf(
                [
                    "<< /Type /Catalog /Pages 2 0 R >>",
                    "<< /Type /Pages /Kids [] /Count 2147483647 >>",
                ]
            ),
            "damaged|too many pages|no pages",
        ),
    ],
    ids=["locked", "no pages", "nonsense", "head", "cut", "ten thousand", "lying"],
)
def test_a_pdf_that_is_not_taken_is_a_sentence(
    decoder: Decoder, content: bytes, sentence: str
) -> None:
    with pytest.raises(UserError, match=sentence):
        decoder.document(content, "paper.pdf")


def test_a_pdf_of_the_most_pages_is_taken(decoder: Decoder) -> None:
    content = paper(PAGE_LIMIT, (10, 10))
    assert decoder.document(content, "book.pdf").pages == PAGE_LIMIT
    assert drawn(decoder, content, PAGE_LIMIT - 1).size


def test_a_page_that_is_not_there_is_a_sentence(decoder: Decoder) -> None:
    document = decoder.document(paper(2), "paper.pdf")
    with pytest.raises(UserError, match="damaged"):
        decoder.page(document, 2)


@pytest.mark.parametrize("make", [endless, bomb, itself])
def test_a_pdf_that_means_harm_ends_in_time_and_the_next_one_is_read(make: object) -> None:
    assert callable(make)
    decoder = Decoder(deadline_s=3)
    try:
        decoder.start()
        document = decoder.document(make(), "evil.pdf")
        began = time.monotonic()
        try:
            decoder.page(document, 0)
        except UserError as error:
            assert "evil.pdf" in str(error)
        assert time.monotonic() - began < 8
        assert drawn(decoder, paper()).size
    finally:
        decoder.close()


def test_a_pdf_is_known_by_its_bytes_and_is_no_photo_by_itself(decoder: Decoder) -> None:
    assert is_pdf(b"\n\n" + paper())
    assert not is_pdf(encoded(corners(), "PNG") + b"%PDF-1.7")
    with pytest.raises(UserError, match="Save the page that you need as a picture"):
        decoder.inspect(paper(), "scan.png")
