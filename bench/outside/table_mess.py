"""Mess that many hands leave in a made table: notes between rows, merged cells, renamed headings, another form."""

from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from random import Random

from bench.outside.table_grid import Cell, Row, band
from bench.outside.table_layout import Column, Make, Place, Words, number
from bench.outside.table_plan import Area, Part

MESS = (
    "none", "note", "continued", "left rows", "merged number", "shared lead", "renamed", "other form",
    "doubled number",
)  # fmt: skip
NOTES = (
    "CW 3/11: the rows below came in late, I have not checked them", "PN asks: is this still ours?",
    "JH to chase housing for the next two", "Reminder: updates are due back to Tom by the 5th",
    "Do we still need these?", "Awaiting figures from the trust", "Added after the board (14/10)",
    "[moved here from the old plan – OS]", "No update received from the council since June",
    "Ruth: these two go together, please keep them so – RB", "NB the next one depends on the lottery bid",
    "See separate risk register", "??? who has this now", "Not agreed yet - back to the board in March",
    "Omar is on leave until the new year so these may be out of date", "Thanks to all who sent updates!",
)  # fmt: skip
FORM_HEADS = (
    "Mill Valley Police – Service Return MV3 (rev 2)", "OFFICIAL when completed. Delivery form PT12",
    "Return to: performance@penrose.example by the 10th", "Monitoring sheet, version 3.1 – do not delete rows",
)  # fmt: skip
_FORM = {
    "number": "Ser", "action": "Activity", "described": "Detail of activity", "lead": "Activity owner", "body": "Unit",
    "status": "Grading", "due": "Complete by", "start": "Start", "end": "Finish",
}  # fmt: skip
_FORM_ASKED = ("Commentary", "Issues to raise", "Next period", "Evidence held", "Other remarks")
_TURNS = {"known": "plain", "plain": "other", "other": "known"}
_KEPT = ("section", "section_lead", "area", "step", "states")


def with_words(make: Make, random: Random) -> Make:
    """The make with the words of its notes and of the head of its form."""
    notes = random.sample(NOTES, 2)
    return {**make, "note 1": notes[0], "note 2": notes[1], "form": random.choice(FORM_HEADS)}


def is_possible(make: Make) -> bool:
    """Whether this mess can be in such a table."""
    kind, is_plain = make["mess"], make["steps"] != "rows" and make["header"] != "shuffled"
    in_tables = make["section"] in ("heading", "sheet")
    return {
        "merged number": make["number"] == "column" and is_plain and make["around"] != "closed",
        "note": _is_alike(make),
        "continued": _is_alike(make),
        "left rows": _is_alike(make)
        and make["number"] == "column"
        and make["steps"] != "rows"
        and make["code"] != "running",
        "shared lead": make["file"] in ("xlsx", "docx") and make["ditto"] == "none",
        "other form": in_tables and make["around"] not in ("closed", "last year"),
        "renamed": make["around"] != "closed",
        "doubled number": make["number"] != "none",
    }.get(kind, True)


def _is_alike(make: Make) -> bool:
    """Whether the cells of section and area are all merged, or none: a row across the table would cut others."""
    shown = {make[kind] for kind in ("section", "area") if make[kind] in ("merged", "repeated", "first")}
    return "merged" not in shown or len(shown) == 1


def messed(make: Make, parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The plan as the mess says it: the second action of an area has the number or the lead of the first."""
    if make["mess"] not in ("shared lead", "doubled number"):
        return parts
    return tuple(replace(part, areas=tuple(_twice(make, area) for area in part.areas)) for part in parts)


def _twice(make: Make, area: Area) -> Area:
    if len(area.actions) == 1:
        return area
    first, second, *rest = area.actions
    if make["mess"] == "shared lead":
        second = replace(second, leads=first.leads)
    elif first.at == 1:  # once in each section
        second = replace(second, at=first.at, running=first.running)
    return replace(area, actions=(first, second, *rest))


def is_shared(make: Make, column: Column, place: Place) -> bool:
    """Whether the cell of who leads goes on from the action above."""
    return make["mess"] == "shared lead" and column.over == "Who" and place.action in place.area.actions[1:2]


def merged(make: Make, many: Sequence[Column], place: Place, row: Row) -> Row:
    """The row, its number in the cell of its action where it is the one row that has that."""
    at = next((at for at, column in enumerate(many) if column.over == "What"), 0)
    is_chosen = place.part.number == 2 and place.action is place.part.areas[-1].actions[-1]
    if make["mess"] != "merged number" or not is_chosen:
        return row
    named, title = row[at : at + 2]
    text = f"{named.text if named else ''} {title.text if title else ''}"
    return [*row[:at], Cell(text, across=2), None, *row[at + 2 :]]


def after(make: Make, many: Sequence[Column], place: Place, *, is_last: bool, title: str) -> Iterator[Row]:
    """The rows that stand below those of an action: a note, a heading that goes on, numbers left without an action."""
    start = sum(column.shown == "merged" and column.spans in ("section", "area") for column in many)
    is_inside = place.action is place.area.actions[0] and len(place.area.actions) > 1 and place.part.number != 3
    if make["mess"] == "note" and is_inside and place.area is place.part.areas[0]:
        yield band(make[f"note {place.part.number}"], len(many), start=start)
    if make["mess"] == "continued" and is_inside and place.area is place.part.areas[0]:
        yield band(f"{title} (cont’d)" if make["section"] == "band" else "(cont’d)", len(many), start=start)
    if make["mess"] == "left rows" and is_last:
        for more in (1, 2):
            told = number(make, replace(place.action, at=place.action.at + more))
            yield [_left(column, told, at, start, many) for at, column in enumerate(many)]


def _left(column: Column, told: str, at: int, start: int, many: Sequence[Column]) -> Cell | None:
    first = next(at for at, one in enumerate(many) if one.over == "What")
    return None if at < start and column.shown == "merged" else Cell(told if at == first else "")


def renamed(make: Make, many: list[Column], words: Words, part: Part, all_words: dict[str, Words]) -> list[Column]:
    """The columns with the headings of another edition of the template, from the second section on."""
    if make["mess"] != "renamed" or part.number == 1:
        return many
    other = all_words[_TURNS[make["words"]]]
    names = [one.name for one in fields(Words) if one.name not in _KEPT]
    turned = {getattr(words, name): getattr(other, name) for name in names if name != "described"}
    return [replace(one, heading=turned.get(one.heading, one.heading)) for one in many]


def own_words(make: Make, words: Words, part: Part) -> Words:
    """The words of this section: those of another form in the last one, where the mess says so."""
    return replace(words, **_FORM) if _is_on_form(make, part) else words


def own_asked(make: Make, asked: tuple[str, ...], part: Part) -> tuple[str, ...]:
    """What is asked in this section."""
    return _FORM_ASKED[: len(asked)] if _is_on_form(make, part) else asked


def form_head(make: Make, many: Sequence[Column], part: Part) -> list[Row]:
    """The row over the headings of another form."""
    return [band(make["form"], len(many))] if _is_on_form(make, part) else []


def _is_on_form(make: Make, part: Part) -> bool:
    return make["mess"] == "other form" and part.number == 3
