"""The outline that `milepost read` prints, defined in docs/format/outline.md."""

import re
from collections.abc import Iterator

from milepost.core.document.nodes import Aside, Block, Document, Heading, ListKind, Paragraph, Place
from milepost.core.readers import encoding, tags

_SECTION = re.compile(r"^## \S", re.MULTILINE)
_ACTION = re.compile(r"^#### \S", re.MULTILINE)
_SAMPLE_BYTES = 256 * 1024  # an action stands in the opening of every outline
_END = "---"
_HEADING = re.compile(r"(#{1,6}) +(.*)")
_BULLET = re.compile(r"( *)- (.*)")
_NUMBERED = re.compile(r"((?:  )+)(\(?\w{1,6}[.)]) (.*)")  # only where it is indented: "1. Ready" may be a text's own


def recognise(data: bytes) -> bool:
    """Whether one line opens a section and another an action."""
    if not encoding.is_text(data):
        return False
    text, _ = encoding.characters(data[:_SAMPLE_BYTES], "")
    return bool(_SECTION.search(text) and _ACTION.search(text))


def read(data: bytes, file_name: str) -> Document:
    """The headings, paragraphs and bullets; a section is a heading of level 1, and what was noted is set aside."""
    text, notes = encoding.characters(data, file_name)
    numbered = [(line.rstrip(), number) for number, line in enumerate(text.split("\n"), 1)]
    end = next((at for at, (line, _) in enumerate(numbered) if line == _END), len(numbered))
    title, body = _title(numbered[:end])
    asides = (
        Aside("reading", tags.tidy(line), Place(file=file_name, line=number))
        for line, number in numbered[end + 1 :]
        if line.strip()
    )
    return Document(tuple(_blocks(body, file_name)), title, asides=tuple(asides), notes=notes)


def _title(lines: list[tuple[str, int]]) -> tuple[str, list[tuple[str, int]]]:
    """The text of the first line that says something, where it is the title, and the lines that are left."""
    for at, (line, _) in enumerate(lines):
        if line.startswith("# "):
            return tags.tidy(line[2:]), lines[at + 1 :]
        if line:
            break
    return "", lines


def _blocks(lines: list[tuple[str, int]], file_name: str) -> Iterator[Block]:
    said = ((line, number) for line, number in lines if tags.tidy(line))
    for paragraph, (line, number) in enumerate(said, 1):
        yield _block(line, Place(file=file_name, paragraph=paragraph, line=number))


def _block(line: str, place: Place) -> Block:
    if found := _HEADING.fullmatch(line):
        return Heading(tags.tidy(found[2]), max(len(found[1]) - 1, 1), place)
    if found := _BULLET.fullmatch(line):
        return Paragraph(tags.tidy(found[2]), ListKind.BULLET, len(found[1]) // 2, place=place)
    if found := _NUMBERED.fullmatch(line):
        return Paragraph(tags.tidy(found[3]), ListKind.NUMBER, len(found[1]) // 2, found[2], place=place)
    return Paragraph(tags.tidy(line.removeprefix("\\")), place=place)
