"""What a model wrote, read as Markdown by a parser and written as HTML that cannot reach out.

markdown-it-py is CommonMark's reference in Python. It is told to take HTML for text; links lead to
websites alone, and an image is the words that it names. Reading is held to a length, since some
shapes of text cost its square.
"""

import html
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

LONGEST = 60_000
"""Characters that are read as Markdown; a longer text is shown as it is."""
DEEPEST = 40
_WEBSITE = re.compile(r"https?://[^/?#\s]", re.IGNORECASE)
_ALIGN = re.compile(r"text-align:(left|center|right)")


def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt  # noqa: PLC0415 - a window that exports nothing opens sooner

    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": DEEPEST})
    parser.enable(["table", "strikethrough"])
    parser.validateLink = _is_website  # type: ignore[assignment,method-assign]
    return parser


def _is_website(address: str) -> bool:
    return bool(_WEBSITE.match(address.strip()))


def as_html(text: str) -> str:
    """Markdown as HTML, or as plain lines where it is too long or too odd to read."""
    tokens = _tokens(text)
    if tokens is None:
        return f'<pre class="plain">{html.escape(text)}</pre>'
    for token in tokens:
        _tame(token)
    parser = _parser()
    return str(parser.renderer.render(tokens, parser.options, {}))


def code_lines(text: str) -> frozenset[int]:
    """Numbers of the lines that are code blocks, whose signs mean themselves."""
    lines: set[int] = set()
    for token in _tokens(text) or ():
        if token.type in ("fence", "code_block") and token.map:
            lines |= set(range(*token.map))
    return frozenset(lines)


def open_fence(text: str) -> str:
    """What closes the last code block where nothing does, or nothing."""
    tokens = _tokens(text) or []
    last = tokens[-1] if tokens else None
    if last is None or last.type != "fence" or last.level or not last.map:
        return ""
    written = text.split("\n")[last.map[0] + 1 : last.map[1]]
    sign = last.markup[:1]
    closing = written[-1].strip() if written else ""
    is_closed = len(closing) >= len(last.markup) and not closing.strip(sign)
    return "" if is_closed else last.markup


def _tokens(text: str) -> "list[Token] | None":
    if len(text) > LONGEST:
        return None
    try:
        return _parser().parse(text)
    except RecursionError:
        return None


def _tame(token: "Token") -> None:
    """Leave nothing in a token that a page would load or run."""
    token.attrs = dict(_safe(token))
    token.info = ""  # the language of a code block: words of the model in an attribute
    if token.type == "image":
        token.type, token.tag = "text", ""
        token.content = f"[{_words(token.children or ())}]"
        token.children = None
    for child in token.children or ():
        _tame(child)


def _safe(token: "Token") -> Iterable[tuple[str, str | int | float]]:
    for name, value in token.attrs.items():
        if token.type == "link_open" and name == "href" and _is_website(str(value)):
            yield "href", value
            yield "rel", "noopener noreferrer nofollow"
        elif name == "style" and (align := _ALIGN.fullmatch(str(value))):
            yield "class", align.group(1)
        elif name == "start":
            yield name, value


def _words(tokens: "Iterable[Token]") -> str:
    return "".join(_words(each.children) if each.children else each.content for each in tokens)
