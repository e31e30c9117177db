"""The HTML page holds everything, asks for nothing and runs nothing, whatever was said."""

import base64
import hashlib
import io
import re
import time
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PIL import Image

from lavender.chat.types import Photo, Role, Status
from lavender.errors import UserError
from lavender.export import Words, page, save_page
from tests.export.conftest import GONE, asked, fetch, photo, said, talk

TAGS = {
    "a", "article", "blockquote", "body", "br", "code", "div", "em", "footer", "h1", "h2", "h3",
    "h4", "h5", "h6", "head", "hr", "html", "img", "li", "main", "meta", "ol", "p", "pre", "s",
    "span", "strong", "style", "table", "tbody", "td", "th", "thead", "title", "tr", "ul",
}  # fmt: skip
ATTRIBUTES = {
    "alt", "charset", "class", "content", "dir", "height", "href", "http-equiv", "lang", "name",
    "rel", "src", "start", "width",
}  # fmt: skip


class Seen(HTMLParser):
    """What a browser would find in a page; whatever could reach out fails."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.open: list[str] = []
        self.words = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in TAGS, tag
        got = {name: value or "" for name, value in attrs}
        assert got.keys() <= ATTRIBUTES, got
        if "src" in got:
            assert re.fullmatch(r"data:image/(png|jpeg);base64,[A-Za-z0-9+/=]+", got["src"])
        if "href" in got:
            assert re.match(r"https?://[^/]", got["href"])
            assert "noopener" in got["rel"]
        self.tags.append((tag, got))
        if tag not in ("meta", "img", "br", "hr"):
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ("img", "br", "hr"), tag
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, "tags are closed in order"

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words += data

    def all(self, tag: str) -> list[dict[str, str]]:
        return [got for name, got in self.tags if name == tag]


def small(one: Photo) -> bytes:
    return fetch(one).content


def test_a_conversation_as_it_was() -> None:
    one = asked("A **pear**.\n\n| a | b |\n|---|--:|\n| c | d |", "What?", photo("a"), photo("b"))
    seen = Seen(page(one, small, Words(you="Ich", language="de", time=lambda _: "heute")))
    assert not seen.open
    assert seen.all("html") == [{"lang": "de"}]
    assert len(seen.all("img")) == 2
    assert seen.all("img")[0]["alt"] == "Photo 1"
    with Image.open(io.BytesIO(base64.b64decode(seen.all("img")[0]["src"].split(",")[1]))) as image:
        assert image.size == (8, 6)
    assert seen.all("strong")
    assert seen.all("td") == [{}, {"class": "right"}]
    for words in ("Fridge", "Ich", "pocket", "heute", "What?", "A pear."):
        assert words in seen.words


def test_its_policy_forbids_everything_but_its_own_style_and_photos() -> None:
    text = page(asked("ok"), small, Words())
    (policy,) = [m["content"] for m in Seen(text).all("meta") if m.get("http-equiv")]
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert (rules["default-src"], rules["img-src"]) == ("'none'", "data:")
    style = text.split("<style>")[1].split("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert rules["style-src"] == f"'sha256-{digest}'"
    assert "url(" not in style
    assert "@import" not in style
    assert (
        text.index("Content-Security-Policy")
        < text.index("<style>")
        < text.index("<title>") + 99999
    )


HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "![x](http://x/y.png) ![y](data:image/png;base64,AAAA) ![z](file:///etc/passwd)",
    "[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](data:text/html,x) [d](vbscript:x)",
    "[e](file:///etc/passwd) [f](//host/share) [g](http:x) [h](java\tscript:x)",
    "[i](&#106;avascript:x)",
    '[j](http://x/"onclick=alert(1)) [k](<http://x/ onmouseover=x>) ',
    "[l](http://x 'a\" onclick=\"x')",
    "<javascript:alert(1)> <http://ok.org> <mailto:a@b.c>",
    '[ref]\n\n[ref]: javascript:alert(1) "t"',
    '```html onload=alert(1)"><script>\n</code></pre><script>x</script>\n```',
    '~~~"><img\nx\n~~~',
    "`</code><script>x</script>`",
    "</article></main></body></html><script>x</script>",
    "</style><style>@import 'http://x'</style>",
    "<style>body{background:url(http://x)}</style><link rel=stylesheet href=http://x>",
    "<iframe src=http://x></iframe><object data=http://x><embed src=x><base href=http://x>",
    '<svg/onload=alert(1)><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style>',
    "<meta http-equiv=refresh content='0;url=http://x'>",
    "<!--><script>x</script>-->",
    "&lt;script&gt; &#60;script&#62; \x00<scr\x00ipt>",
    "| <script> | ![](http://x) |\n|:-:|:--|\n| [x](javascript:x) | `</td>` |",
    "1234567. start\n- [ ] task",
    "\u202ereversed\u2028line",
]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("place", ["answer", "question", "title", "note", "model"])
def test_hostile_words_stay_words_wherever_they_stand(text: str, place: str) -> None:
    one = asked("ok")
    match place:
        case "answer":
            one = asked(text)
        case "question":
            one = asked("ok", text)
        case "title":
            one = talk(said(Role.USER, "hi"), title=text)
        case "note":
            one = talk(said(Role.ASSISTANT, "", status=Status.FAILED, note=text))
        case "model":
            message = said(Role.ASSISTANT, "hi")
            one = talk(message.__class__(**{**message.__dict__, "model": text}))
    seen = Seen(page(one, small, Words()))
    assert not seen.open
    assert not seen.all("img")
    assert len(seen.all("article")) == len(one.messages)
    if place != "answer":
        assert not seen.all("a")
        first = text.replace("\x00", "\ufffd").split()[0]
        assert first.replace("&lt;", "<") in seen.words.replace("&lt;", "<")


def test_an_image_is_its_words_and_a_website_stays_a_link() -> None:
    seen = Seen(
        page(asked("![a *red* fox](http://x/y) [home](https://x.org/?a=1&b=2)"), small, Words())
    )
    assert "[a red fox]" in seen.words
    assert seen.all("a") == [
        {"href": "https://x.org/?a=1&b=2", "rel": "noopener noreferrer nofollow"}
    ]


def test_a_picture_as_a_link_keeps_the_link() -> None:
    seen = Seen(page(asked("[![fox](http://x/y)](https://x.org)"), small, Words()))
    assert not seen.all("img")
    assert "[fox]" in seen.words


@pytest.mark.parametrize(
    "text",
    ["[" * 50_000, ">" * 50_000, "*a " * 30_000, "![" * 30_000, "`" * 50_000 + "x",
     "- " * 20_000, "[a](" * 20_000, "<" * 50_000, "|" * 50_000 + "\n" + "|-" * 5_000,
     "x" * 300_000, "\n".join("  " * n + "- x" for n in range(1_000)), "_*" * 25_000],
    ids=lambda text: text[:4].strip(),
)  # fmt: skip
def test_odd_shapes_take_no_long_time(text: str) -> None:
    began = time.process_time()
    Seen(page(asked(text), small, Words()))
    assert time.process_time() - began < 10


def test_a_photo_that_is_gone_is_said() -> None:
    seen = Seen(page(asked("ok", "?", photo(GONE), photo("a")), small, Words()))
    assert len(seen.all("img")) == 1
    assert "Photo 1: A photo that is no longer in the library" in seen.words


def test_the_file_is_the_page_and_nothing_is_left_where_it_fails(tmp_path: Path) -> None:
    file = tmp_path / "x.html"
    save_page(file, asked("ok \ud800"), small, Words())
    assert "ok ?" in file.read_text("utf-8")

    def closing(_: Photo) -> bytes:
        raise KeyboardInterrupt

    before = file.read_bytes()
    with pytest.raises(KeyboardInterrupt):
        save_page(file, asked("ok", "?", photo("a")), closing, Words())
    assert file.read_bytes() == before
    assert len(list(tmp_path.iterdir())) == 1
    with pytest.raises(UserError, match="cannot be written"):
        save_page(tmp_path / "no" / "x.html", asked("ok"), small, Words())
