"""The columns of a made table: where each part of the invented plan stands in this make."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import groupby
from random import Random

from bench.outside.table_grid import Cell
from bench.outside.table_plan import Area, Part, Person, Step, Told

Make = Mapping[str, str]
FILLS = ("00B050", "FFC000", "FF0000")
COLOURS = ("Green", "Amber", "Red")
_SOON = 3  # columns or pairs of them up to that of the action
LETTERS, SIGNS, DIGITS = ("G", "A", "R"), ("●", "▲", "■"), ("1", "2", "3")


@dataclass(frozen=True, slots=True)
class Words:
    """What a partnership calls the parts of its plan, the headings of its table among them."""

    section: str
    section_lead: str
    area: str
    number: str
    action: str
    described: str
    lead: str
    body: str
    status: str
    due: str
    start: str
    end: str
    step: str
    states: tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Place:
    """What stands in a row: the section, the area, the action and perhaps one step of it."""

    part: Part
    area: Area
    action: Told
    step: Step


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `spans` says whose its cells are: a row's, an action's, an area's or a section's."""

    heading: str
    cell: Callable[[Place], Cell]
    spans: str = "action"
    over: str = ""
    shown: str = "merged"
    is_under: bool = False  # even in a header of one row


def day(when: date) -> str:
    """A day as a column of dates shows it."""
    return when.strftime("%d/%m/%Y")


def month(when: date) -> str:
    """A month in words."""
    return f"{when:%B %Y}"


CODES: dict[str, Callable[[Told], str]] = {
    "1.1": lambda action: f"{action.section}.{action.at}",
    "A1": lambda action: f"{'ABC'[action.section - 1]}{action.at}",
    "running": lambda action: str(action.running),
    "P1.1": lambda action: f"P{action.section}.{action.at}",
}
LEADS: dict[str, Callable[[tuple[Person, ...]], str]] = {
    "commas": lambda people: "; ".join(f"{one.name}, {one.post}, {one.body}" for one in people),
    "lines": lambda people: "\n".join(f"{one.name}\n{one.post}\n{one.body}" for one in people),
    "bracket": lambda people: "; ".join(f"{one.name} ({one.post}, {one.body})" for one in people),
    "columns": lambda people: people[0].name,
    "two": lambda people: "\n".join(f"{one.name}, {one.body}" for one in people),
    "two joined": lambda people: " and ".join(f"{one.name} ({one.body})" for one in people),
    "initials": lambda people: people[0].initials,
    "initials tabled": lambda people: people[0].initials,
    "post first": lambda people: f"{people[0].post}, {people[0].body}: {people[0].name}",
    "body": lambda people: people[0].body,
}
STATUSES: dict[str, Callable[[Words, Told], Cell]] = {
    "word": lambda words, action: Cell(words.states[action.state]),
    "letter": lambda words, action: Cell(LETTERS[action.state]),
    "fill": lambda words, action: Cell("", FILLS[action.state]),
    "fill and word": lambda words, action: Cell(words.states[action.state], FILLS[action.state]),
    "fill and letter": lambda words, action: Cell(LETTERS[action.state], FILLS[action.state]),
    "symbol": lambda words, action: Cell(SIGNS[action.state]),
    "digit": lambda words, action: Cell(DIGITS[action.state]),
    "dated": lambda words, action: Cell(f"{COLOURS[action.state]} (June 2026)"),
}


def number(make: Make, action: Told) -> str:
    """The number of an action as its code prints it."""
    return "" if make["number"] == "none" else CODES[make["code"]](action)


def columns(make: Make, words: Words, asked: tuple[str, ...]) -> list[Column]:
    """The columns in the order of a plan; a make may put them in another."""
    return [
        *_homes(make, words),
        *_named(make, words),
        *_led(make, words),
        *_due(make, words),
        *_stated(make, words),
        *_answered(make, asked),
        *_steps(make, words),
    ]


def shuffled(many: list[Column], random: Random) -> list[Column]:
    """The columns in another order that somebody may choose: pairs stay pairs, and the action is soon said."""
    homes = [column for column in many if column.spans in ("section", "area")]
    rest = [column for column in many if column not in homes]
    blocks = [
        list(block) for over, whole in groupby(rest, _pair) for block in ([whole] if over else [[one] for one in whole])
    ]
    named, *others = blocks
    random.shuffle(others)
    others.insert(random.randrange(_SOON), named)
    return [*homes, *(column for block in others for column in block)]


def _pair(column: Column) -> str:
    return column.over if column.over in ("What", "Who", "When", "Steps") else ""


def _homes(make: Make, words: Words) -> Iterator[Column]:
    if make["section"] in ("merged", "repeated", "first"):
        yield Column(words.section, lambda at: Cell(section_cell(make, words, at.part)), "section", "", make["section"])
        if make["led"] == "column":
            yield Column(words.section_lead, lambda at: Cell(_person(at.part.lead)), "section", "", make["section"])
    if make["area"] in ("merged", "repeated", "first"):
        yield Column(words.area, lambda at: Cell(at.area.title), "area", "", make["area"])


def _named(make: Make, words: Words) -> Iterator[Column]:
    if make["number"] == "column":
        yield Column(words.number, lambda at: Cell(number(make, at.action)), over="What")
    yield Column(words.action, lambda at: Cell(_title(make, at.action)), over="What")
    if make["title"] == "described":
        yield Column(words.described, lambda at: Cell(at.action.described), over="What")


def _title(make: Make, action: Told) -> str:
    title = named(make, action)
    return f"{number(make, action)} {title}" if make["number"] == "title" else title


def named(make: Make, action: Told) -> str:
    """The title of an action as printed, its date in brackets where that is where dates stand."""
    return f"{action.title} (by {month(action.due)})" if make["due"] == "title" else action.title


def _led(make: Make, words: Words) -> Iterator[Column]:
    yield Column(words.lead, lambda at: Cell(LEADS[make["lead"]](at.action.leads)), over="Who")
    if make["lead"] == "columns":
        yield Column(words.body, lambda at: Cell(at.action.leads[0].body), over="Who")


def _due(make: Make, words: Words) -> Iterator[Column]:
    if make["due"] == "date":
        yield Column(words.due, lambda at: Cell(day(at.action.due)), over="When")
    if make["due"] == "text":
        yield Column(words.due, lambda at: Cell(f"By end of {month(at.action.due)}"), over="When")
    if make["due"] == "span":
        yield Column(words.start, lambda at: Cell(month(at.action.start)), over="When")
        yield Column(words.end, lambda at: Cell(month(at.action.due)), over="When")


def _stated(make: Make, words: Words) -> Iterator[Column]:
    if make["status"] != "ticks":
        yield Column(words.status, lambda at: STATUSES[make["status"]](words, at.action), over="Progress")
        return
    yield from (
        Column(name, partial(_tick, state), over=words.status, is_under=True) for state, name in enumerate(words.states)
    )


def _tick(state: int, at: Place) -> Cell:
    return Cell("✓" if at.action.state == state else "")


def _answered(make: Make, asked: tuple[str, ...]) -> Iterator[Column]:
    is_under = make["asked"] == "quarters"
    over = "Update for each quarter" if is_under else "Progress"
    for at, heading in enumerate(asked):
        yield Column(heading, partial(_answer, at), over=over, is_under=is_under)


def _answer(asked: int, at: Place) -> Cell:
    return Cell(at.action.answers[asked])


def _steps(make: Make, words: Words) -> Iterator[Column]:
    if make["steps"] == "lines":
        yield Column(words.step, lambda at: _lines(f"{one.text} – {month(one.due)}" for one in at.action.steps))
    if make["steps"] == "rows":
        yield Column(words.step, lambda at: Cell(at.step.text), "row", "Steps")
        yield Column("Date", lambda at: Cell(month(at.step.due)), "row", "Steps")
    if make["steps"] == "parallel":
        yield Column(words.step, lambda at: _lines(one.text for one in at.action.steps), over="Steps")
        yield Column("Dates", lambda at: _lines(month(one.due) for one in at.action.steps), over="Steps")


def _lines(texts: Iterable[str]) -> Cell:
    return Cell("\n".join(texts))


def section_title(make: Make, words: Words, part: Part) -> str:
    """A section's label, number and title as this make prints them."""
    return {"word": f"{words.section} {part.number}: {part.title}", "figure": f"{part.number}. {part.title}"}.get(
        make["titled"], part.title
    )


def section_cell(make: Make, words: Words, part: Part) -> str:
    """What stands where the section stands: its title, and its lead where that is there too."""
    title, lead = section_title(make, words, part), section_lead(words, part)
    if make["led"] == "title":
        return f"{title} – {lead}"
    return f"{title}\n{lead}" if make["led"] == "line" and make["section"] in ("merged", "repeated", "first") else title


def section_lead(words: Words, part: Part) -> str:
    """The line that names a section's lead."""
    return f"{words.section_lead}: {_person(part.lead)}"


def _person(one: Person) -> str:
    return f"{one.name}, {one.post}"
