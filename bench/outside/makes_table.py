"""Tables of many makes: one invented plan written as workbooks, Word files, pasted and comma-separated text.

A make is a choice for each part of a table; the file and what it should be read as come from the same plan, so that
the truth is known by construction. `python -m bench.outside.makes_table SEED COUNT [part=choice …]` prints how makes by
chance are read, and with COUNT 0 how those are that are plain but for one choice; `file=pdf` takes Word files as they
print, `file=sheet.pdf` workbooks.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from random import Random
from statistics import fmean
from typing import Any

from bench.outside.chances import GOOD, Chances
from bench.outside.documents import differences
from bench.outside.printing import printed
from bench.outside.table_beside import AROUND, DITTOS, parted, report, shared, with_dittos
from bench.outside.table_expected import SIGNS_OF, expected_of, meanings
from bench.outside.table_files import FILES, for_print
from bench.outside.table_grid import Block, Cell, Grid, Line, Row, Sheet
from bench.outside.table_layout import (
    CODES,
    FILLS,
    LEADS,
    STATUSES,
    Column,
    Make,
    Words,
    columns,
    section_cell,
    section_lead,
)  # fmt: skip
from bench.outside.table_plan import Part, invented, people, told
from bench.outside.table_rows import body, guidance, header, totals
from bench.outside.table_words import ASKED, WORDS
from bench.reading.compact import compact
from bench.reading.score import score
from milepost.core.pipeline import read_plan

_TRIES = 3
_PRINTED = {"pdf": "docx", "sheet.pdf": "xlsx"}  # no choice of chance, since printing takes long

PARTS: dict[str, Mapping[str, object] | tuple[str, ...]] = {
    "file": FILES,
    "section": ("heading", "band", "merged", "repeated", "first", "sheet"),
    "titled": ("word", "figure", "bare"),
    "led": ("none", "line", "title", "column"),
    "area": ("none", "merged", "band", "repeated", "first"),
    "number": ("column", "title", "none"),
    "code": CODES,
    "title": ("one", "described"),
    "lead": LEADS,
    "status": (*STATUSES, "ticks"),
    "key": ("below", "above", "table"),
    "due": ("date", "text", "span", "title"),
    "asked": ASKED,
    "many": ("2", "1", "3", "4", "5"),
    "texts": ("short", "long", "gaps"),
    "header": ("each", "first", "two", "titled", "noted", "shuffled", "wrapped", "capitals"),
    "steps": ("none", "lines", "rows", "parallel"),
    "noise": ("none", "blank rows", "total", "notes", "hidden sheet", "updated", "guidance", "template rows"),
    "words": WORDS,
    "edges": ("even", "ragged"),
    "ditto": DITTOS,
    "around": AROUND,
}
PLAINEST: Make = {part: next(iter(choices)) for part, choices in PARTS.items()}
_BESIDE: dict[str, dict[str, str]] = {"led": {"section": "merged"}, "key": {"status": "letter"}}  # where a choice shows


def made(random: Random, **chosen: str) -> Make:
    """A make by chance, with these parts as chosen."""
    return {part: random.choice(list(choices)) for part, choices in PARTS.items()} | chosen


def alone() -> Iterator[tuple[str, str, Make]]:
    """Every choice of every part in each kind of file, all else plain."""
    for file in FILES:
        for part, choices in PARTS.items():
            for choice in choices if part != "file" else [file]:
                beside = {} if choice in ("line", "title") else _BESIDE.get(part, {})
                yield part, choice, {**PLAINEST, **beside, "file": file, part: choice}


def written(make: Make, random: Random) -> tuple[bytes, str, dict[str, Any]]:
    """A file of this make, its name, and the plan in the compact form that it should be read as."""
    make = _possible(make)
    parts = invented(random, 2 if make["lead"] in ("two", "two joined") else 1, make["texts"])
    words, asked = WORDS[make["words"]], ASKED[make["asked"]][: int(make["many"])]
    parts = shared(parts) if make["ditto"] != "none" else parts
    many = columns(make, words, asked)
    if make["ditto"] != "none":
        many = with_dittos(many, DITTOS[make["ditto"]])
    if make["header"] == "shuffled":
        homes = [column for column in many if column.spans in ("section", "area")]
        rest = [column for column in many if column not in homes]
        random.shuffle(rest)
        many = [*homes, *rest]
    earlier = invented(random, 1, "short") if make["around"] == "last year" else ()
    sheets = list(_sheets(make, words, many, parts, earlier))
    file = FILES[make["file"]](sheets, is_even=make["edges"] == "even")
    return file, f"plan.{make['file']}", expected_of(make, words, parts, asked)


def _possible(make: Make) -> Make:
    """The make without what cannot be: colours where a file has none, a lead's column where a section has none."""
    mended = dict(make)
    if make["file"] in ("csv", "tsv") and make["status"].startswith("fill"):
        mended["status"] = {"fill and letter": "letter"}.get(make["status"], "word")
    if make["file"] in ("csv", "tsv") and make["lead"] == "initials tabled":  # all is one table there
        mended["lead"] = "initials"
    if make["led"] == "column" and make["section"] not in ("merged", "repeated", "first"):
        mended["led"] = "line"
    if make["area"] == "band" and make["section"] in ("repeated", "first"):  # bands stand within their section
        mended["area"] = "repeated"
    if make["status"] == "ticks" or make["asked"] == "quarters":  # neighbours under one heading are not parted
        mended["header"] = "each" if make["header"] == "shuffled" else make["header"]
    return mended


def _sheets(
    make: Make, words: Words, many: list[Column], parts: tuple[Part, ...], earlier: tuple[Part, ...]
) -> Iterator[Sheet]:
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
        rows = [*header(make, many), *body({**make, "noise": "none"}, words, many, earlier[:1])]
        after = [*after, Line("Appendix: actions of the plan for 2024/25", 1), Grid(rows)]
    if make["section"] == "sheet" and make["file"] == "xlsx":
        for part, blocks in zip(parts, tables, strict=True):
            yield Sheet(part.title, [*top, *before, *blocks, *after])
    else:
        yield Sheet("Plan", [*top, *before, *(block for blocks in tables for block in blocks), *after])
    if make["noise"] == "hidden sheet":
        yield Sheet("Lists", [Grid([[Cell(state)] for state in words.states])], is_hidden=True)


def _tables(make: Make, words: Words, many: list[Column], parts: tuple[Part, ...]) -> Iterator[list[Block]]:
    if make["section"] not in ("heading", "sheet"):
        live, closed = _parted(make, parts)
        blocks: list[Block] = [Grid([*_head(make, many), *body(make, words, many, live), *_foot(make, many, parts)])]
        if closed:
            blocks += [
                Line("Completed and closed actions", 1),
                Grid([*_head(make, many), *body(make, words, many, closed)]),
            ]
        yield blocks
        return
    for part in parts:
        lines: list[Block] = [Line(section_cell(make, words, part), 1)]
        if make["led"] == "line":
            lines.append(Line(section_lead(words, part)))
        head = _head(make, many) if make["header"] != "first" or part is parts[0] else []
        foot = _foot(make, many, parts) if part is parts[-1] else []
        live, closed = _parted(make, (part,))
        lines.append(Grid([*head, *body(make, words, many, live), *foot]))
        if closed:
            lines += [
                Line("Completed and closed actions", 2),
                Grid([*_head(make, many), *body(make, words, many, closed)]),
            ]
        yield lines


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


Read = tuple[float, float, dict[str, Any], dict[str, Any]]


def read(make: Make, random: Random) -> Read:
    """How well a make is read, all but milestones and milestones alone, what it should be read as and what it is."""
    return _read(*written(make, random))


def _read(file: bytes, name: str, expected: dict[str, Any]) -> Read:
    found = compact(read_plan(file, name))
    figures = score(expected, found)
    return figures.overall, figures.milestones or 0, expected, found


def _all_read(makes: Sequence[tuple[Make, Random]], kind: str) -> Iterator[Read]:
    """How well each of these is read, printed before where `kind` is a kind of PDF."""
    files = [written(make, random) for make, random in makes]
    if kind not in _PRINTED:
        yield from (_read(*each) for each in files)
        return
    own = [for_print(file) if _PRINTED[kind] == "xlsx" else file for file, *_ in files]
    for pdf, (_, _, expected) in zip(printed(own, _PRINTED[kind]), files, strict=True):
        yield _read(pdf, "plan.pdf", expected)


def main() -> None:
    """Print how makes by chance are read, or each choice alone."""
    seed, count, *rest = sys.argv[1:]
    chosen = dict(one.split("=", 1) for one in rest if "=" in one)
    kind = chosen.get("file", "")
    if kind in _PRINTED:
        chosen["file"] = _PRINTED[kind]
    if int(count):
        _by_chance(int(seed), int(count), chosen, kind, is_whole="--all" in rest)
    else:
        _one_by_one(int(seed), chosen, kind, is_whole="--all" in rest)


def _one_by_one(seed: int, chosen: dict[str, str], kind: str, *, is_whole: bool) -> None:
    asked = [
        (part, choice, make)
        for part, choice, make in alone()
        if all(make[one] == wanted for one, wanted in chosen.items()) and chosen.keys() - {"file"} <= {part}
    ]
    seeds = [seed * 1000 + at for at in range(_TRIES)]
    every = _all_read([(make, Random(one)) for *_, make in asked for one in seeds], kind)  # noqa: S311
    for part, choice, make in asked:
        tries = list(islice(every, _TRIES))
        overall, steps = fmean(one[0] for one in tries), fmean(one[1] for one in tries)
        mark = "WEAK" if overall < GOOD else "    "
        print(f"{mark} {make['file']} {part:8} {choice:16} {overall:.3f}  milestones {steps:.3f}")
        if is_whole:
            print(*(line for one in tries for line in differences(*one[2:])), sep="\n")


def _by_chance(seed: int, count: int, chosen: dict[str, str], kind: str, *, is_whole: bool) -> None:
    chances = Chances(seed)
    steps: list[float] = []
    randoms = [Random(seed * 100_000 + at) for at in range(count)]  # noqa: S311
    makes = [(made(random, **chosen), random) for random in randoms]
    for at, ((make, _), (figure, dated, *rest)) in enumerate(zip(makes, _all_read(makes, kind), strict=True)):
        chances.add(figure, at, make)
        steps.append(dated)
        if is_whole:
            print(f"{figure:.3f}", make, *differences(*rest), sep="\n")
    chances.show()
    print(f"milestones {fmean(steps):.3f}")


if __name__ == "__main__":
    main()
