"""Text with the marks of Markdown, as mail programs and wikis give it: headings, bold words and tables without them."""

import re

_HEADING = re.compile(r"(?P<marks>#{1,6})[ \t]+(?P<text>.*\S)[ \t#]*")
_BOLD = re.compile(r"(\*\*|__)(?=\S)(?![*_]\s)(?P<text>.+?)(?<=\S)(?<!\s[*_])\1")  # no row of stars around a heading
# how mail programs write bold words in plain text: a whole line, or the label that opens one
_STARRED = re.compile(r"[ \t]*\*(?=[^\s*])(?P<text>[^*\n]{2,150})(?<=\S)\*[ \t]*")
_STARRED_LABEL = re.compile(r"[ \t]*\*(?=[^\s*])(?P<label>[^*\n:]{2,60}:)\*(?=\s|$)")
_ROW = re.compile(r"[ \t]*\|.*\|[ \t]*")
_RULE = re.compile(r"[ \t]*\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)*[ \t]*:?-{3,}:?[ \t]*\|?[ \t]*")
_LEAST = 2


def is_marked(text: str) -> bool:
    """Whether several lines are headings, or bold words and tables, of Markdown."""
    lines = text.split("\n")
    headings = sum(1 for line in lines if _HEADING.fullmatch(line))
    bold = sum(1 for line in lines if _BOLD.search(line))
    rules = sum(1 for line in lines if "|" in line and _RULE.fullmatch(line))
    return headings >= _LEAST or bold > _LEAST or rules > 0


def without_marks(text: str) -> str:
    """The text, line for line, with rows of tables parted by tabs and without their rules and marks of bold words."""
    return "\n".join(_BOLD.sub(r"\g<text>", _row(line)) for line in text.split("\n"))


def unstarred(line: str) -> tuple[str, bool]:
    """A line of a mail without the stars around all of it, or around the label that opens it; whether all was bold."""
    whole = _STARRED.fullmatch(line)
    return (whole["text"], True) if whole else (_STARRED_LABEL.sub(r"\g<label>", line), False)


def heading(line: str) -> tuple[int, str]:
    """The level and the words of a heading; 0 for any other line."""
    match = _HEADING.fullmatch(line)
    return (len(match["marks"]), match["text"]) if match else (0, line)


def _row(line: str) -> str:
    """A line of a table with tabs, its rule as an empty row; any other line as it is."""
    if "|" in line and _RULE.fullmatch(line):
        return "\t"
    if not _ROW.fullmatch(line):
        return line
    return "\t".join(cell.strip() for cell in line.strip().strip("|").split("|"))
