"""The sheets of a made table: titles and keys, the tables of its sections, and what stands beside them."""

from collections.abc import Iterator, Mapping

from bench.outside.table_beside import parted, report
from bench.outside.table_expected import SIGNS_OF, meanings
from bench.outside.table_grid import Block, Cell, Grid, Line, Row, Sheet
from bench.outside.table_layout import FILLS, Column, Make, Words, section_cell, section_lead
from bench.outside.table_mess import form_head
from bench.outside.table_plan import Part, people, told
from bench.outside.table_rows import body, guidance, header, totals

_Columns = Mapping[int, list[Column]]  # of the rows of each section


def sheets_of(
    make: Make, words: Words, many: _Columns, parts: tuple[Part, ...], earlier: tuple[Part, ...]
) -> Iterator[Sheet]:
    """The sheets of a make: what stands above its tables, the tables, and what stands below."""
    top: list[Block] = [Line("Arden Community Plan 2025 to 2027", 0)]
    if make["noise"] == "updated":
        top.append(Line("Last updated: 14 May 2026"))
    if make["around"] == "report":
        top.extend(report())
    keys = list(_keys(make, words))
    tables = list(_tables(make, words, many, parts))
    before, after = (keys, []) if make["key"] == "above" else ([], keys)
    if make["noise"] == "notes":
        after = [*after, Line("Note: figures are those that were known at the end of the quarter.")]
    if earlier:
        rows = [*header(make, many[1]), *body({**make, "noise": "none", "mess": "none"}, words, many[1], earlier[:1])]
        after = [*after, Line("Appendix: actions of the plan for 2024/25", 1), Grid(rows)]
    if make["section"] == "sheet" and make["file"] == "xlsx":
        for part, blocks in zip(parts, tables, strict=True):
            yield Sheet(part.title, [*top, *before, *blocks, *after])
    else:
        yield Sheet("Plan", [*top, *before, *(block for blocks in tables for block in blocks), *after])
    if make["noise"] == "hidden sheet":
        yield Sheet("Lists", [Grid([[Cell(state)] for state in words.states])], is_hidden=True)


def _tables(make: Make, words: Words, many: _Columns, parts: tuple[Part, ...]) -> Iterator[list[Block]]:
    if make["section"] not in ("heading", "sheet"):
        live, closed = _parted(make, parts)
        rows = [*_head(make, many[1]), *_rows(make, words, many, live), *_foot(make, many[1], parts)]
        blocks: list[Block] = [Grid(rows)]
        if closed:
            rows = [*_head(make, many[1]), *_rows(make, words, many, closed)]
            blocks += [Line("Completed and closed actions", 1), Grid(rows)]
        yield blocks
        return
    for part in parts:
        lines: list[Block] = [Line(section_cell(make, words, part), 1)]
        if make["led"] == "line":
            lines.append(Line(section_lead(words, part)))
        own = many[part.number]
        head = (
            _head(make, own) if make["header"] != "first" or part is parts[0] or _heads(own) != _heads(many[1]) else []
        )
        foot = _foot(make, own, parts) if part is parts[-1] else []
        live, closed = _parted(make, (part,))
        lines.append(Grid([*form_head(make, own, part), *head, *_rows(make, words, {part.number: own}, live), *foot]))
        if closed:
            lines += [
                Line("Completed and closed actions", 2),
                Grid([*_head(make, own), *_rows(make, words, {part.number: own}, closed)]),
            ]
        yield lines


def _rows(make: Make, words: Words, many: _Columns, parts: tuple[Part, ...]) -> Iterator[Row]:
    """The rows of these sections, with their headings again where a section has others than the one before."""
    held: list[Column] = []
    for part in parts:
        if held and _heads(held) != _heads(many[part.number]):
            yield from header({**make, "header": "each"}, many[part.number])
        held = many[part.number]
        yield from body(make, words, held, (part,))


def _heads(many: list[Column]) -> list[str]:
    return [column.heading for column in many]


def _parted(make: Make, parts: tuple[Part, ...]) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    """The sections with the actions of the first table, and those with the actions of a second one."""
    if make["around"] != "closed":
        return parts, ()
    pairs = [parted(part) for part in parts]
    return tuple(live for live, _ in pairs), tuple(closed for _, closed in pairs if closed.areas)


def _head(make: Make, many: list[Column]) -> list[list[Cell | None]]:
    return [*header(make, many), *([guidance(many)] if make["noise"] == "guidance" else [])]


def _foot(make: Make, many: list[Column], parts: tuple[Part, ...]) -> list[list[Cell | None]]:
    if make["noise"] == "total":
        return [totals(many, len(list(told(parts))))]
    if make["noise"] == "template rows":
        return [[Cell() for _ in many] for _ in range(3)]
    return []


def _keys(make: Make, words: Words) -> Iterator[Block]:
    """What the letters, colours and initials mean."""
    if make["status"] in SIGNS_OF:
        pairs = list(zip(SIGNS_OF[make["status"]], meanings(words), FILLS, strict=True))
        if make["key"] == "table":
            is_filled, is_signed = make["status"].startswith("fill"), make["status"] != "fill"
            rows: list[Row] = [[Cell("Key", is_bold=True), Cell("Meaning", is_bold=True)]]
            yield Grid(rows + [[Cell(sign * is_signed, fill * is_filled), Cell(text)] for sign, text, fill in pairs])
        else:
            yield Line("Key: " + "; ".join(f"{sign} = {text}" for sign, text, _ in pairs))
    if make["lead"] == "initials":
        yield Line("Leads: " + "; ".join(f"{one.initials} = {one.name}, {one.post}" for one in people()))
    if make["lead"] == "initials tabled":
        heads: Row = [Cell(text, is_bold=True) for text in ("Initials", "Name", "Job title", "Organisation")]
        yield Grid([heads, *([Cell(one.initials), Cell(one.name), Cell(one.post), Cell(one.body)] for one in people())])
