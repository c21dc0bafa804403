"""The rows of a made table: its header, its bands, the rows of its actions, and rows that are none of these."""

from collections.abc import Callable
from itertools import cycle

from bench.outside.table_grid import Cell, Row, band
from bench.outside.table_layout import Column, Make, Place, Words, section_cell, section_lead, section_title
from bench.outside.table_mess import after, is_shared, merged
from bench.outside.table_plan import Part

DARK, LIGHT, PALE = "1F3864", "D9E2F3", "F2F2F2"
_NAMES: dict[str, Callable[[str], str]] = {"wrapped": lambda text: text.replace(" ", "\n"), "capitals": str.upper}
_GUIDANCE = ("Enter the", "Write here the", "Give the", "Please state the")


def header(make: Make, many: list[Column]) -> list[Row]:
    """The rows that head a table, what stands over them included."""
    told = _NAMES.get(make["header"], str)
    rows: list[Row] = []
    if make["header"] == "titled":
        rows.append(band("Delivery plan and progress", len(many), DARK))
    if make["header"] == "noted":
        rows.append(band("Please keep answers short. Return this table to the partnership team.", len(many)))
    overs = [column.over if column.is_under or make["header"] == "two" else "" for column in many]
    if any(overs):
        rows.append([_over(told, many, overs, at) for at in range(len(many))])
        rows.append([_head(told(one.heading)) if over else None for one, over in zip(many, overs, strict=True)])
    else:
        rows.append([_head(told(column.heading)) for column in many])
    return rows


def _head(text: str, across: int = 1, down: int = 1) -> Cell:
    return Cell(text, LIGHT, across, down, is_bold=True)


def _over(told: Callable[[str], str], many: list[Column], overs: list[str], at: int) -> Cell | None:
    if not overs[at]:
        return _head(told(many[at].heading), down=2)
    if at and overs[at - 1] == overs[at]:
        return None
    run = next((end for end in range(at, len(many)) if overs[end] != overs[at]), len(many))
    return _head(told(overs[at]), across=run - at)


def body(make: Make, words: Words, many: list[Column], parts: tuple[Part, ...]) -> list[Row]:
    """The rows of these sections, with their bands where bands are what names them."""
    places = [
        Place(part, area, action, step)
        for part in parts
        for area in part.areas
        for action in area.actions
        for step in (action.steps if make["steps"] == "rows" else action.steps[:1])
    ]
    rows: list[Row] = []
    start = sum(column.spans == "section" for column in many) if make["section"] == "merged" else 0
    for at, place in enumerate(places):
        before = places[at - 1] if at else None
        if make["section"] == "band" and (before is None or before.part is not place.part):
            rows.append(band(section_cell(make, words, place.part), len(many), DARK))
            if make["led"] == "line":
                rows.append(band(section_lead(words, place.part), len(many), LIGHT))
        if make["area"] == "band" and (before is None or before.area is not place.area):
            text = f"{words.area}: {place.area.title}" if make["titled"] == "word" else place.area.title
            is_first = before is None or before.part is not place.part
            lead = [_cell(many[column], place, is_first=is_first) for column in range(start)]
            rows.append([*lead, *band(text, len(many), PALE, start)[start:]])
            own = [_after(column, place, before, is_banded=at < start) for at, column in enumerate(many)]
        else:
            own = [_after(column, place, before) for column in many]
        own = [None if is_shared(make, column, place) else cell for column, cell in zip(many, own, strict=True)]
        rows.append(merged(make, many, place, own))
        if at + 1 == len(places) or places[at + 1].action is not place.action:
            title = section_title(make, words, place.part)
            rows.extend(after(make, many, place, is_last=at + 1 == len(places), title=title))
        if make["noise"] == "blank rows" and (at + 1 == len(places) or places[at + 1].area is not place.area):
            rows.append([None if _goes_on(column, places[at : at + 2]) else Cell() for column in many])
    return _spread(rows, many)


def _goes_on(column: Column, places: list[Place]) -> bool:
    """Whether a merged cell covers a blank row below the first of these places."""
    return column.shown == "merged" and len({id(_whole(column, place)) for place in places}) < len(places)


def _whole(column: Column, place: Place) -> object:
    return {"section": place.part, "area": place.area, "action": place.action, "row": place.step}[column.spans]


def _cell(column: Column, place: Place, *, is_first: bool) -> Cell | None:
    """A cell as it stands; one that goes on from above is None where cells are merged, empty or said again."""
    if is_first or column.shown == "repeated":
        return column.cell(place)
    return None if column.shown == "merged" else Cell()


def _after(column: Column, place: Place, before: Place | None, *, is_banded: bool = False) -> Cell | None:
    is_first = before is None or _whole(column, before) is not _whole(column, place)
    return _cell(column, place, is_first=is_first and not is_banded)


def _spread(rows: list[Row], many: list[Column]) -> list[Row]:
    """Cells that go on below reach as far down as they do."""
    for index in range(len(many)):
        held: Cell | None = None
        for row in rows:
            cell = row[index]
            if cell is None and held is not None and not _is_covered(row, index):
                held.down += 1
            elif cell is not None:
                held = cell if cell.across == 1 else None
    return rows


def _is_covered(row: Row, index: int) -> bool:
    return any(cell and at + cell.across > index for at, cell in enumerate(row[:index]))


def guidance(many: list[Column]) -> Row:
    """A row below the header that says how to fill the table in."""
    return [Cell(f"{told} {column.heading.lower()}") for told, column in zip(cycle(_GUIDANCE), many, strict=False)]


def totals(many: list[Column], count: int) -> Row:
    """A row that sums up."""
    return [Cell("Total"), Cell(f"{count} actions"), *[Cell() for _ in many[2:]]]
