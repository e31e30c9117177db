"""The end of an answer that was cut short, without the marks that were never closed."""

import re

_FENCE = re.compile(r" {0,3}(?:`{3,}|~{3,})")
_RUN = re.compile(r"\\.|`+|\*+|_+|~~")
_OPENS_AFTER = " \t([{\"'“‘„«—–-:>*_~"


def without_loose_marks(text: str) -> str:
    """``text``, which ends anywhere: a mark of bold, slant or code that its last line opens and
    does not close is closed, or taken away where nothing follows it. Nothing else is changed, and
    neither are code and formulas that are still open."""
    above, newline, line = text.rpartition("\n")
    if sum(bool(_FENCE.match(each)) for each in text.split("\n")) % 2 or line.count("$") % 2:
        return text
    open_marks: list[str] = []
    bare = line.rstrip()
    at = 0
    while (found := _RUN.search(bare, at)) is not None:
        mark, at = found[0], found.end()
        if mark[0] == "\\":
            continue
        if mark[0] == "`":
            end = re.compile(rf"(?<!`){mark}(?!`)").search(bare, at)
            if end is not None:
                at = end.end()
                continue
            if at == len(bare):
                bare = bare[: found.start()].rstrip()
            else:
                open_marks.append(mark)
            break
        if mark in open_marks:
            del open_marks[open_marks.index(mark) :]
        elif found.start() == 0 or bare[found.start() - 1] in _OPENS_AFTER:
            if at < len(bare) and not bare[at].isspace():
                open_marks.append(mark)
            elif at == len(bare) and bare[: found.start()].strip():
                bare = bare[: found.start()].rstrip()
    if bare == line.rstrip() and not open_marks:
        return text
    return above + newline + bare + "".join(reversed(open_marks))
