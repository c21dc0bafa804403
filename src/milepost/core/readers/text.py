"""Plain and pasted text: lines with tabs are rows of tables, other lines paragraphs."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from milepost.core.document.nodes import Aside, Block, Cell, Document, Heading, Paragraph, Place, Row, Table
from milepost.core.errors import TooLarge
from milepost.core.readers import barred, encoding, limits, marked, padded, printout, quoted, spaced, tags, threads
from milepost.core.readers.framed import framed
from milepost.core.words import numbering
from milepost.core.words.digits import holds_digit

_QUOTES = re.compile('"+')
_BULLET_TAB = re.compile(r'(?m)^("?[\t ]*[•‣▪◦●○■·\uf0b7\uf0a7–-])\t+')  # Word sets its bullets off with a tab
_BULLET_LINE = re.compile("[\t ]*[•‣▪◦●○■·\uf0b7\uf0a7\\-–o]\t+[^\t]+$")
_ROUND = re.compile(r"(?:[\t ]+o[\t ]+|o(?:\t+| {2,}))(?=[a-z])")  # an "o" for a dot: before a capital it is one anyhow

_UNDERLINE = re.compile(r"([-=~_*])\1{2,}")
_DRAWN = re.compile(r"([-=~_*+#–—.])(?: ?\1){3,}|[•*#] [*#](?: [*#])?")
_LONGEST_HEADING, _UNEVEN = 100, 8

_Part = list[printout.Numbered] | tuple[spaced.TextRow, ...]

recognise = encoding.is_text


def read(data: bytes, file_name: str) -> Document:
    """Every line as it stands: rows torn by page breaks and shifted cells are left to interpretation.

    Lines with tabs that follow one another are one table; any other line, blank ones too, ends it.
    """
    text, notes = encoding.characters(data, file_name)
    text = quoted.without_signs(text)
    if text.count("\t") > limits.CELLS:
        raise TooLarge(f"{file_name} has more than {limits.CELLS:,} tabs. Keep only the plan's tables.")
    if marked.is_marked(text):
        lines = list(_lines(marked.without_marks(text)))
        marked_blocks = map(_unmarked, _blocks([lines], file_name))
        blocks, drawn = _without_drawn(framed(_underlined(marked_blocks)))
        return Document(blocks, notes=notes, asides=drawn)
    text = barred.parted(text)
    lines = list(_lines(text))
    again: list[printout.Numbered] = []
    parts: Iterable[_Part] = [lines]
    if "\t" not in text:
        roll, again = printout.unpaged(lines)
        parts = _apart(roll, is_printout=printout.is_printout(lines))
    asides = tuple(Aside("page furniture", tags.tidy(line), Place(file=file_name, line=at)) for at, line in again)
    blocks, older = threads.latest(framed(_underlined(_blocks(parts, file_name))))
    blocks, drawn = _without_drawn(blocks)
    return Document(blocks, notes=notes, asides=(*asides, *drawn, *older))


def _without_drawn(blocks: Iterable[Block]) -> tuple[tuple[Block, ...], tuple[Aside, ...]]:
    """The blocks, and apart from them the lines drawn with signs, which part the page and say nothing."""
    kept: list[Block] = []
    drawn: list[Aside] = []
    for block in blocks:
        if isinstance(block, Paragraph) and _DRAWN.fullmatch(block.text.strip()):
            drawn.append(Aside("drawn line", block.text, block.place))
        else:
            kept.append(block)
    return tuple(kept), tuple(drawn)


def _apart(lines: list[printout.Numbered], *, is_printout: bool) -> Iterator[_Part]:
    """The lines and the tables among them whose columns spaces keep apart."""
    for record in padded.pieces(lines):
        for part in spaced.pieces(record) if isinstance(record, list) else (record,):
            yield printout.hanging(part, is_printout=is_printout) if isinstance(part, list) else part


def _underlined(blocks: Iterator[Block]) -> Iterator[Block]:
    """The blocks, each short line that a line of dashes or the like underlines as a heading.

    So is a line between two of them, however long they are.
    """
    before, above = None, None
    for block in blocks:
        if isinstance(above, Paragraph) and isinstance(block, Paragraph) and _is_underlined(before, above, block):
            above = Heading(above.text, 1 if block.text[0] == "=" else 2, above.place)
        if above is not None:
            yield above
        before, above = above, block
    if above is not None:
        yield above


def _is_underlined(before: Block | None, above: Paragraph, block: Paragraph) -> bool:
    text = block.text.strip()
    if not _UNDERLINE.fullmatch(text) or not _is_next(above, block) or _UNDERLINE.fullmatch(above.text.strip()):
        return False
    may_head = len(above.text) <= _LONGEST_HEADING and not above.text.rstrip().endswith((".", ",", ";", ":"))
    is_between = isinstance(before, Paragraph) and before.text.strip() == text and _is_next(before, above)
    return may_head and (is_between or abs(len(text) - len(above.text)) <= _UNEVEN)


def _is_next(one: Paragraph, other: Paragraph) -> bool:
    """Whether a line stands right below another."""
    lines = [part.place.line if part.place else None for part in (one, other)]
    return lines[0] is not None and lines[1] is not None and lines[1] - lines[0] == 1


def _unmarked(block: Block) -> Block:
    """A paragraph that is marked as a heading as one."""
    level, words = marked.heading(block.text) if isinstance(block, Paragraph) else (0, "")
    return Heading(words, level, block.place) if level else block


def _blocks(parts: Iterable[_Part], file_name: str) -> Iterator[Block]:
    table, paragraph = 0, 0
    for part in parts:
        if not isinstance(part, list):
            table += 1
            yield _spaced_table(part, Place(file=file_name, table=table))
            continue
        for is_table, run in groupby(part, key=lambda numbered: _is_row(numbered[1])):
            lines = list(run)
            if is_table and not _is_numbered_line(lines):
                table += 1
                yield _table(lines, Place(file=file_name, table=table))
                continue
            for number, line in lines:
                line = _ROUND.sub("• ", line, 1) if _ROUND.match(line) else line
                line, is_bold = marked.unstarred(line) if "*" in line else (line, False)
                found = tags.paragraphs(line.replace("\t", " "), Place(file=file_name, line=number), paragraph + 1)
                paragraph += len(found)
                yield from (replace(one, strong=True) if is_bold else one for one in found)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Each line with its number in the file; a quoted cell of several lines stays in one."""
    number = 1
    for line in _joined(text).split("\n"):
        yield number, line
        number += 1 + line.count(tags.BREAK)


def _joined(text: str) -> str:
    """The text with spreadsheet quoting undone: a cell `"…"` that runs over lines keeps its line ends as breaks.

    A quoted cell opens where a cell opens and closes where a cell closes, with every quote inside doubled and no tab
    but behind a bullet; anything else in quotes is the writer's own words.
    """
    odd = [(found.start(), found.end()) for found in _QUOTES.finditer(text) if (found.end() - found.start()) % 2]
    pieces, done, at = [], 0, 0
    while at + 1 < len(odd):
        start, end = odd[at][0], odd[at + 1][1]
        if _is_quoted_cell(text, start, end):
            inside = _BULLET_TAB.sub(r"\1 ", text[start + 1 : end - 1])
            pieces += [text[done:start], inside.replace('""', '"').replace("\n", tags.BREAK)]
            done, at = end, at + 1
        at += 1
    return "".join([*pieces, text[done:]])


def _is_quoted_cell(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    if before not in ("", "\t", "\n") or after not in ("", "\t", "\n") or "\t" not in (before, after):
        return False
    inside = _BULLET_TAB.sub(r"\1 ", text[start:end])
    return ("\n" in inside or '""' in inside[1:-1]) and "\t" not in inside


def _is_row(line: str) -> bool:
    return "\t" in line and not _BULLET_LINE.match(line)


def _is_numbered_line(lines: Sequence[printout.Numbered]) -> bool:
    """Whether one line alone has a tab, behind its number: "1.1", a tab, "A warm space in every ward"."""
    number, *rest = lines[0][1].split("\t")
    is_one = len(lines) == len(rest) == 1 and bool(rest[0].strip())
    return is_one and holds_digit(number) and numbering.is_number(number)


def _table(lines: Sequence[printout.Numbered], place: Place) -> Table:
    rows = tuple(
        _row(line.split("\t"), replace(place, row=row, line=number)) for row, (number, line) in enumerate(lines, 1)
    )
    return Table(rows, place=replace(place, line=rows[0].place.line if rows[0].place else None))


def _spaced_table(rows: tuple[spaced.TextRow, ...], place: Place) -> Table:
    made = (_row(row.cells, replace(place, row=at, line=row.number)) for at, row in enumerate(rows, 1))
    return Table(tuple(made), place=replace(place, line=rows[0].number))


def _row(texts: Sequence[str], place: Place) -> Row:
    cells = ((text, replace(place, column=column)) for column, text in enumerate(texts, 1))
    return Row(tuple(Cell(tags.paragraphs(text, at), place=at) for text, at in cells), place=place)
