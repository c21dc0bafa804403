"""Rows of a table that are none of its actions, though nobody merged them: totals, remarks and a key, bands."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from milepost.core.interpret.items import Grid, GridRow, Item, Line, Loose
from milepost.core.interpret.leads.initials import initials_line
from milepost.core.interpret.meanings import evidence
from milepost.core.interpret.meanings.columns import Column, Role
from milepost.core.interpret.meanings.lead_lines import lead_line
from milepost.core.interpret.meanings.openings import opening, opens_with_lead
from milepost.core.interpret.parts.between_rows import is_note
from milepost.core.interpret.tables.key_lines import key_line
from milepost.core.words import numbering
from milepost.core.words.digits import holds_digit

_TOTAL = re.compile(
    r"(?:grand |sub-?|overall )?(?:totals?|averages?|mean|sum|count|subtotals?)(?: [\w()£ ]{1,30})?", re.IGNORECASE
)
_REMARK = re.compile(r"[*†‡#]|(?:notes?|key|source|nb|n\.b\.)\b[\s:.]|[\"“]?\w{1,12}[\"”]?\s*=\s*\w", re.IGNORECASE)
_SENTENCE = re.compile(r"\w{2,}[.!]\)?$")
_BARE_TOTALS = frozenset(("total", "totals", "grand total", "overall total"))
_LONGEST_BAND = 150
_MOSTLY, _NEARLY = 0.6, 0.8
_PAIR = 2
_NEAR = 2  # rows from a band to the rows that it speaks for
_FULL = 3  # filled cells of the rows that a band speaks for
_LEVELS = (Role.SECTION, Role.FOCUS_AREA)
_GROUPS = (Role.SECTION, Role.FOCUS_AREA, Role.NUMBER, Role.GROUP_NUMBER)


@dataclass(frozen=True, slots=True)
class Around:
    """The row from which on a table holds nothing but remarks, and the rows that speak for those below them."""

    end: int
    bands: frozenset[int] = frozenset()

    def items(self, at: int, row: GridRow, columns: Sequence[Column]) -> tuple[Item, ...]:
        """What this row is besides an action; nothing where it may be one."""
        if _is_total(row, columns):
            return tuple(Loose(row.cells[one], "This row adds up the rows above it.") for one in row.filled)
        is_led = _leads(row)
        if not is_led and at < self.end and at not in self.bands:
            return ()  # as nearly every row
        lines = tuple(Line(row.cells[one], band=True) for one in row.filled)
        speaks = is_led or at < self.end
        return tuple(
            item for line in lines for item in key_line(line) or initials_line(line) or (replace(line, band=speaks),)
        )


def around_actions(grid: Grid, start: int, columns: Sequence[Column]) -> Around:
    """The rows from `start` on that are none of the actions; a table on paper may have them torn by a page end."""
    return Around(_remarks_from(grid, columns), _bands(grid, start, columns))


def titles_of_sheet(grid: Grid) -> Around:
    """The lone cells with which a sheet begins that goes on under the headings of the sheet before it."""
    first = next((at for at, row in enumerate(grid.rows) if len(row.filled) > 1), 0)
    places = {at: row.cells[0].place for at, row in enumerate(grid.rows[:first]) if row.filled == (0,)}
    return Around(len(grid.rows), frozenset(at for at, place in places.items() if place and place.sheet))


def _is_total(row: GridRow, columns: Sequence[Column]) -> bool:
    """Whether a row adds up the rows above it: "Total", with figures beside it or alone."""
    first = row.filled[0] if row.filled else None
    if first is None:
        return False
    texts = [row.cells[at].text for at in row.filled]
    is_named = columns[first].role in (*_GROUPS, Role.ACTION, Role.OTHER)
    is_total = is_named and bool(_TOTAL.fullmatch(texts[0].strip(" :"))) and _are_figures(texts[1:])
    return is_total or adds_up(texts)


def adds_up(texts: Sequence[str]) -> bool:
    """Whether the texts of a row are a bare word for a total and figures, in any columns: "Total", "17 actions"."""
    return len(texts) > 1 and texts[0].strip(" :").casefold() in _BARE_TOTALS and _are_figures(texts[1:])


def _are_figures(texts: Sequence[str]) -> bool:
    return all(any(map(str.isdigit, text)) for text in texts)


def _remarks_from(grid: Grid, columns: Sequence[Column]) -> int:
    """The row from which on a table holds nothing but remarks, or the number of its rows."""
    at = len(grid.rows)
    while at > 1 and (not grid.rows[at - 1].filled or _is_remark(grid.rows[at - 1], grid, columns)):
        at -= 1
    return at


def _is_remark(row: GridRow, grid: Grid, columns: Sequence[Column]) -> bool:
    if len(row.filled) != 1 or any(row.down):
        return False
    at = row.filled[0]
    cell = row.cells[at]
    if cell.place is None or cell.place.page is not None or opening(cell.text) or row.span(at) * 2 > len(row.cells):
        return False
    if columns[at].role in _GROUPS:
        return True
    is_said = bool(_REMARK.match(cell.text)) or _is_odd(row, at, grid) or _is_sentence_apart(row, at, grid)
    return columns[at].role == Role.ACTION and is_said


def _is_sentence_apart(row: GridRow, at: int, grid: Grid) -> bool:
    """Whether a row below an empty one holds a sentence alone, where no action is one: "Figures are provisional."."""
    others = [one.cells[at].text for one in grid.rows if len(one.filled) > 1]
    said = row.cells[at].text
    return _SENTENCE.search(said) is not None and not any(map(_SENTENCE.search, others)) and _is_apart(row, grid)


def _is_apart(row: GridRow, grid: Grid) -> bool:
    """Whether an empty row stands above a row."""
    place = next(where for where, one in enumerate(grid.rows) if one is row)
    return place > 1 and not grid.rows[place - 1].filled


def _is_odd(row: GridRow, at: int, grid: Grid) -> bool:
    """Whether the other actions are numbered in their own cells and this one is not, below an empty row or on a sheet.

    In a table of Word one without number, right below the others, is an action that nobody has reported on.
    """
    told = [one for one in grid.rows if len(one.filled) > 1]
    full = [one for one in told if len(one.filled) >= _FULL]
    others = [one.cells[at].text for one in (full if len(full) > _PAIR else told)][1:]
    numbered = sum(map(_is_numbered, others))
    cell = row.cells[at]
    if len(others) < _PAIR or numbered < _NEARLY * len(others) or _is_numbered(cell.text):
        return False
    is_on_sheet = cell.place is not None and bool(cell.place.sheet or cell.place.line)
    return (is_on_sheet and numbered == len(others)) or _is_apart(row, grid)


def _is_numbered(text: str) -> bool:
    """Whether a title opens with a number, or with a code that has a figure: "B1 Mend the roof"."""
    return bool(numbering.leading(text).number) or holds_digit(numbering.leading_weak(text).number)


def _bands(grid: Grid, start: int, columns: Sequence[Column]) -> frozenset[int]:
    """The rows that speak for those below them by standing alone."""
    alone = [at for at in range(start, len(grid.rows)) if _stands_alone(grid, at)]
    records = [row for row in grid.rows[start:] if len(row.filled) > 1]
    if not records or sum(len(row.filled) for row in records) < _FULL * len(records):
        return frozenset()
    found = (at for at in alone if _opens(grid.rows[at], records, columns, several=len(alone) > 1))
    over = _over_actions(grid, start, alone, columns)
    return frozenset((*found, *over, *_over_groups(grid, alone, columns)))


def _over_actions(grid: Grid, start: int, alone: Sequence[int], columns: Sequence[Column]) -> list[int]:
    """The lone cells in a column of actions that begins with one, where all but these have a lead."""
    found = [at for at in alone if columns[grid.rows[at].filled[0]].role == Role.ACTION and not _leads(grid.rows[at])]
    if len(found) < _PAIR:
        return []
    first = next((at for at in range(start, len(grid.rows)) if grid.rows[at].filled), None)
    leads = [at for at, column in enumerate(columns) if column.role == Role.LEAD]
    named = [row for row in grid.rows[start:] if len(row.filled) > 1 and _names_action(row, columns)]
    led = [any(row.cells[at].text for at in leads) for row in named]
    while led and not led[-1]:  # a key below the actions
        led.pop()
    are_over = all(any(len(row.filled) > 1 for row in _next_filled(grid, at)) for at in found)
    return found if found[0] == first and all(led) and are_over else []


def _names_action(row: GridRow, columns: Sequence[Column]) -> bool:
    """Whether a row has an action of its own: it neither goes on with one nor says the headings again."""
    is_heading = all(row.cells[at].text in columns[at].heading for at in row.filled)
    return not is_heading and any(row.cells[at].text for at in row.filled if columns[at].role == Role.ACTION)


def _next_filled(grid: Grid, at: int) -> Sequence[GridRow]:
    """The next rows below that say something and not only who leads: a section may stand right over its first area."""
    return [row for row in grid.rows[at + 1 :] if row.filled and not _leads(row)][:_NEAR]


def _leads(row: GridRow) -> bool:
    """Whether a row says who leads, and nothing else."""
    texts = [row.cells[at].text for at in row.filled]
    return opens_with_lead(texts) or (len(texts) == 1 and lead_line(texts[0]) is not None)


def _over_groups(grid: Grid, alone: Sequence[int], columns: Sequence[Column]) -> list[int]:
    """The lone cells in a column of groups where each stands right over another group, and beside no action."""
    found = [at for at in alone if columns[grid.rows[at].filled[0]].role in _LEVELS and not _is_note(grid.rows[at])]
    places = {at: grid.rows[at].filled[0] for at in found}
    beside = {row.cells[place].text for place in places.values() for row in grid.rows if len(row.filled) > 1}
    are_over = all(_next_told(grid, at).cells[place].text for at, place in places.items())
    are_own = beside.isdisjoint(grid.rows[at].cells[place].text for at, place in places.items())
    return found if are_over and are_own else []


def _is_note(row: GridRow) -> bool:
    return is_note(row.cells[row.filled[0]].text)


def _next_told(grid: Grid, at: int) -> GridRow:
    """The next row below with more than one text, or the row itself where there is none."""
    return next((row for row in grid.rows[at + 1 :] if len(row.filled) > 1), grid.rows[at])


def _stands_alone(grid: Grid, at: int) -> bool:
    row = grid.rows[at]
    if len(row.filled) != 1 or any(row.down):
        return False
    cell = row.cells[row.filled[0]]
    below = next((one for one in grid.rows[at + 1 :] if one.filled), None)
    on_page = cell.place is None or cell.place.page is not None
    return not on_page and len(cell.text) <= _LONGEST_BAND and below is not None


def _opens(row: GridRow, records: Sequence[GridRow], columns: Sequence[Column], *, several: bool) -> bool:
    """Whether the lone cell stands where none of the records has anything of its kind."""
    at = row.filled[0]
    text, role = row.cells[at].text, columns[at].role
    if role in _LEVELS or at > 1:
        return False
    beside = [one.cells[at] for one in records if one.cells[at].text]
    if role == Role.NUMBER or not beside:
        return not evidence.is_number_like(text)
    if role != Role.ACTION:
        return False
    fills = {cell.fill for cell in beside}
    is_set_off = bool(row.cells[at].fill) and row.cells[at].fill not in fills
    return is_set_off or (several and _is_above(text, [cell.text for cell in beside]))


def _is_above(text: str, beside: Sequence[str]) -> bool:
    """Whether nearly all these texts are numbered, and this one is not or with fewer parts: "2. Homes" over "2.1"."""
    depths = [depth for one in beside if (depth := _depth(one))]
    return len(depths) >= _MOSTLY * len(beside) and _depth(text) < min(depths, default=0)


def _depth(text: str) -> int:
    number = numbering.leading(text).number or numbering.leading_weak(text).number
    return numbering.depth(number) if number else 0
