"""Labelled cells: what a meticulous officer takes from one cell of a plan, as text files that people write by hand.

A cell opens with `@number column years` (the column is next, due, measure, now, well or worried; `25/26` is the year
that the plan looks ahead to, `24-27` the years that it covers), its words follow, then a line for each thing in it:

    > last day | phrase | words      a milestone; `2025-12-31~45` allows as many days to either side, `*` any words
    >? ...                           a milestone that officers would argue about, counted neither way
    % t=70 u=providers d=2026-03-31  a measure: target, unit, due, baseline (b, its day bd), reading, cohort, dir;
                                     `t=70 u=% of=staff` says the same as `t=70% cohort=staff`
    ^ supersede 3.2                  a proposal about the action, with the numbers that it names
    ~ DHR = Domestic Homicide Review a short form that the words spell out
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

SETS = Path(__file__).parent / "sets"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A milestone as labelled."""

    due: date
    slack: int
    phrase: str
    text: str
    is_optional: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell with its labels; `years` are the calendar years of the plan's first and last day.

    They are one year apart where the cell looks ahead to that year, or back to the one before it.
    """

    name: str
    column: str
    years: tuple[int, int]
    text: str
    milestones: tuple[Wanted, ...]
    measures: tuple[frozenset[tuple[str, str]], ...]
    lineage: tuple[tuple[str, frozenset[str]], ...]
    stage: str
    glossary: frozenset[tuple[str, str]]


def sets() -> list[str]:
    """The names of the labelled sets, in the order in which they were written."""
    return sorted(path.stem for path in SETS.glob("*.txt"))


def cells(name: str) -> list[Cell]:
    """The cells of one set."""
    blocks = ("\n" + (SETS / f"{name}.txt").read_text(encoding="utf-8")).split("\n@")[1:]
    return [_cell(block) for block in blocks]


def _cell(block: str) -> Cell:
    head, *lines = block.rstrip().split("\n")
    number, column, years = head.split()
    labels = [line for line in lines if line[:2] in {"> ", ">?", "% ", "^ ", "= ", "~ "}]
    text = "\n".join(line for line in lines if line not in labels).strip()
    said = {mark: [line[2:].strip() for line in labels if line[0] == mark] for mark in "%^=~"}
    return Cell(
        number,
        column,
        (2000 + int(years[:2]), 2000 + int(years[3:])),
        text,
        tuple(_wanted(line) for line in labels if line[0] == ">"),
        tuple(_parts(line) for line in said["%"]),
        tuple((line.split()[0], frozenset(line.split()[1:])) for line in said["^"]),
        next(iter(said["="]), ""),
        frozenset((line.split(" = ")[0], line.split(" = ")[1]) for line in said["~"]),
    )


def _wanted(line: str) -> Wanted:
    day, phrase, text = (part.strip() for part in line.lstrip(">? ").split("|", 2))
    due, _, slack = day.partition("~")
    return Wanted(date.fromisoformat(due), int(slack or 0), phrase, text, line.startswith(">?"))


def _parts(line: str) -> frozenset[tuple[str, str]]:
    said = {"cohort" if key == "of" else key: value for key, _, value in (part.partition("=") for part in line.split())}
    if said.get("u") == "%":
        said |= {"t": f"{said['t']}{said.pop('u')}"}
    return frozenset(said.items())
