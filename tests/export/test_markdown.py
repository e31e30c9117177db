"""Markdown: what was said, in words that stay words, beside the photos."""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote

import pytest
from markdown_it import MarkdownIt

from lavender.chat.decoder import Clean
from lavender.chat.types import Photo, Role, Status
from lavender.errors import UserError
from lavender.export import Words, markdown, save_markdown
from tests.export.conftest import GONE, asked, photo, said, talk

Copy = Callable[[Photo], Clean]


def shown(text: str) -> str:
    """The page that a reader who takes raw HTML for real would see."""
    return str(MarkdownIt("commonmark", {"html": True}).enable("table").render(text))


def test_a_conversation_as_it_was(copy_of: Copy, tmp_path: Path) -> None:
    file = tmp_path / "Fridge.md"
    one = asked("A **pear**, and:\n\n- milk\n- tea", "What is\nin it?", photo("a"), photo("b"))
    save_markdown(file, one, copy_of, Words(you="Ich", time=lambda _: "heute"))
    assert file.read_text("utf-8") == (
        "# Fridge\n\n## Ich · heute\n\n"
        "![Photo 1](Fridge%20photos/Fridge%201.jpg)\n\n"
        "![Photo 2](Fridge%20photos/Fridge%202.jpg)\n\n"
        "What is\\\nin it?\n\n## pocket · heute\n\nA **pear**, and:\n\n- milk\n- tea\n"
    )
    assert (tmp_path / "Fridge photos" / "Fridge 1.jpg").read_bytes() == copy_of(photo("a")).content
    assert sorted(each.name for each in tmp_path.iterdir()) == ["Fridge photos", "Fridge.md"]


def test_a_photo_that_is_gone_is_said(copy_of: Copy, tmp_path: Path) -> None:
    save_markdown(tmp_path / "x.md", asked("A pear.", "?", photo(GONE)), copy_of, Words())
    assert "no longer in the library" in (tmp_path / "x.md").read_text("utf-8")
    assert [each.name for each in tmp_path.iterdir()] == ["x.md"], "no empty folder"


@pytest.mark.parametrize(
    "text",
    [
        "# not a heading",
        "1. not a list\n2) nor this\n- or this\n+ this\n* this",
        "a * b _c_ **d** `e` ~~f~~ ^g",
        "[link](http://x) ![image](http://x/y.png) <http://auto.link>",
        "<script>alert(1)</script> &amp; <b>",
        "    not code\n\tnor this",
        "```\nnot code\n```\n~~~\nnor this",
        "title\n=====\nsub\n---",
        "> no quote",
        "| a | b |\n|---|---|\n| c | d |",
        "ends with \\\nnext",
        "[ref]: http://x\n\n[ref]",
        "---\n***\n___",
    ],
)
def test_a_persons_words_stay_words(text: str) -> None:
    page = shown(markdown(asked("ok", text), {}, Words(time=lambda _: "now")))
    for tag in (
        "<script",
        "<a ",
        "<img",
        "<pre",
        "<code",
        "<em",
        "<strong",
        "<ol",
        "<ul",
        "<table",
    ):
        assert tag not in page, tag
    for tag in ("<blockquote", "<hr", "<h3", "<b>", "<s>"):
        assert tag not in page, tag
    assert (page.count("<h1"), page.count("<h2")) == (1, 2)
    words = page.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"')
    words = words.replace("&amp;", "&").replace("<br />\n", "\n").replace("\u00a0", " ")
    for line in text.expandtabs(4).split("\n"):
        assert line in words


@pytest.mark.parametrize(
    "title", ["# You", "a](http://x)", "<img src=http://x>", "line\n# two", "*x*", "![i](http://x)"]
)
def test_a_title_stays_one_plain_line(title: str) -> None:
    page = shown(markdown(talk(said(Role.USER, "hi"), title=title), {}, Words()))
    assert page.count("<h1") == 1
    assert "<a " not in page
    assert "<img" not in page
    assert "<em>" not in page


@pytest.mark.parametrize(
    "text",
    [
        "<img src=http://x/y.png>",
        "![x](http://x/y.png)",
        "![x][r]\n\n[r]: http://x/y.png",
        "<script>fetch('http://x')</script>",
        "<!-- swallow everything",
        "<?php swallow",
        "<![CDATA[ swallow",
        "```\nopen code block",
        "~~~~html\n<img src=x>\n~~~",
        "- ```\n  <img src=x>",
        "> ```\n<img src=x>\n> ```",
        "| a `|` b |\n|---|---|\n| ` | <img src=x> | ` |",
        "\\` <img src=x> \\`",
        "` <img src=x>",
        "`` ` <img src=x>",
        "<details><summary>",
        "a <b\nonclick=x>",
        "    <img src=x>\n\npara <img src=x>",
        "<img\nsrc=x>",
        "<http://x\n<img src=x>",
        "x\r<script>1</script>",
        "`a`<img src=x>`b`",
    ],
)
def test_a_models_words_do_not_reach_out(text: str) -> None:
    page = shown(markdown(asked(text), {}, Words()) + "\n## the end\n")
    for tag in ("<img", "<script", "<!--", "<?", "<![CDATA", "<details", "<b"):
        assert tag not in page.replace("<blockquote", "").replace("<br", ""), tag
    assert "<h2>the end</h2>" in page


def test_a_models_markdown_is_kept_as_it_is() -> None:
    text = (
        '## Pears\n\n| a | b |\n|---|:-:|\n| `<b>` | c < d |\n\n```html\n<img src="x">\n```\n\n'
        "1. one\n2. [two](https://x.org) <https://y.org>\n\n> *so* `x![`"
    )
    assert text in markdown(asked(text), {}, Words())


def test_what_went_wrong_is_said() -> None:
    one = talk(
        said(Role.USER, "?"),
        said(Role.ASSISTANT, "A pe", status=Status.STOPPED),
        said(Role.USER, "?"),
        said(Role.ASSISTANT, "", status=Status.FAILED, note="The model *ran* out."),
        said(Role.USER, "?"),
        said(Role.ASSISTANT, "", status=Status.FAILED),
    )
    text = markdown(one, {}, Words(stopped="Angehalten"))
    assert "A pe\n\n*Angehalten*" in text
    assert "*The model \\*ran\\* out.*" in text
    assert "*The answer could not be finished.*" in text


def test_an_empty_conversation_is_one_too() -> None:
    assert markdown(talk(title=""), {}, Words()) == "# Conversation\n\n*Nothing was said yet.*\n"


def test_photos_never_go_over_a_folder_that_is_there(copy_of: Copy, tmp_path: Path) -> None:
    other = tmp_path / "Fridge photos"
    other.mkdir()
    (other / "Fridge 1.jpg").write_bytes(b"another photo")
    one = asked("ok", "?", photo("a"))
    for _ in range(2):  # the second time the folder is there with the same photos
        save_markdown(tmp_path / "Fridge.md", one, copy_of, Words())
        assert "Fridge%20photos%202/Fridge%201.jpg" in (tmp_path / "Fridge.md").read_text("utf-8")
    assert (other / "Fridge 1.jpg").read_bytes() == b"another photo"
    assert len(list(tmp_path.iterdir())) == 3


def test_a_links_path_leads_to_the_photo(copy_of: Copy, tmp_path: Path) -> None:
    title = "冰箱 (50% #1) [x] & co"
    one = talk(said(Role.USER, "?", photo("a")), title=title)
    save_markdown(tmp_path / "冰箱 (50% #1).md", one, copy_of, Words())
    text = (tmp_path / "冰箱 (50% #1).md").read_text("utf-8")
    (link,) = [line for line in text.split("\n") if line.startswith("![")]
    assert (tmp_path / unquote(link.split("](")[1][:-1])).is_file()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions do not hold here")
def test_a_folder_that_may_not_be_written_is_a_sentence(copy_of: Copy, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(UserError, match="cannot be written"):
            save_markdown(tmp_path / "x.md", asked("ok", "?", photo("a")), copy_of, Words())
    finally:
        tmp_path.chmod(0o700)
    assert not list(tmp_path.iterdir())


def test_a_full_disk_is_a_sentence(
    copy_of: Copy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "x.md").write_text("before")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError, match="disk is full"):
        save_markdown(tmp_path / "x.md", asked("ok", "?", photo("a")), copy_of, Words())
    assert [each.name for each in tmp_path.iterdir()] == ["x.md"]
    assert (tmp_path / "x.md").read_text() == "before"


def test_a_text_that_cannot_be_written_leaves_no_photos(copy_of: Copy, tmp_path: Path) -> None:
    (tmp_path / "x.md").mkdir()
    with pytest.raises(UserError, match="cannot be written"):
        save_markdown(tmp_path / "x.md", asked("ok", "?", photo("a")), copy_of, Words())
    assert [each.name for each in tmp_path.iterdir()] == ["x.md"]


def test_an_export_that_is_given_up_leaves_nothing(tmp_path: Path) -> None:
    def closing(_: Photo) -> Clean:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        save_markdown(tmp_path / "x.md", asked("ok", "?", photo("a")), closing, Words())
    assert not list(tmp_path.iterdir())
