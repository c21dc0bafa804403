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
from bench.outside.table_beside import AROUND, DITTOS, shared, with_dittos
from bench.outside.table_expected import expected_of
from bench.outside.table_files import FILES, for_print
from bench.outside.table_layout import (
    CODES,
    LEADS,
    STATUSES,
    Column,
    Make,
    Words,
    columns,
    shuffled,
)  # fmt: skip
from bench.outside.table_mess import MESS, is_possible, messed, own_asked, own_words, renamed, with_words
from bench.outside.table_plan import Part, invented
from bench.outside.table_sheets import sheets_of
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
    "mess": MESS,
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
    order = random.random()
    many_of = {part.number: _columns(make, words, asked, part, Random(order)) for part in parts}  # noqa: S311
    earlier = invented(random, 1, "short") if make["around"] == "last year" else ()
    make, parts = with_words(make, random), messed(make, parts)
    sheets = list(sheets_of(make, words, many_of, parts, earlier))
    file = FILES[make["file"]](sheets, is_even=make["edges"] == "even")
    return file, f"plan.{make['file']}", expected_of(make, words, parts, asked)


def _columns(make: Make, words: Words, asked: tuple[str, ...], part: Part, random: Random) -> list[Column]:
    """The columns of a section's rows, all in one order."""
    many = columns(make, own_words(make, words, part), own_asked(make, asked, part))
    if make["ditto"] != "none":
        many = with_dittos(many, DITTOS[make["ditto"]])
    if make["header"] == "shuffled":
        many = shuffled(many, random)
    return renamed(make, many, words, part, WORDS)


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
    if make["asked"] == "quarters" and make["many"] == "1":  # one quarter has no heading over it
        mended["many"] = "2"
    return mended if is_possible(mended) else {**mended, "mess": "none"}


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
