"""Lines to what they open: the plan's title, a section, a focus area, a lead, the lead's own words, or nothing."""

from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass

from milepost.core.interpret.columns import Role, said
from milepost.core.interpret.decoys import is_caption, is_prose, reason_to_set_aside
from milepost.core.interpret.headings import MIDDLE_LABELS, TOP_LABELS, Opening, lead_line, opening, plain_opening
from milepost.core.interpret.items import Item, Label, Led, Line, Loose, Opened, Record, Titled, Told
from milepost.core.words import numbering

_LONGEST_HEADING = 200
_SEVERAL = 3
_LEVELS = (Role.SECTION, Role.FOCUS_AREA)
_LABELLED, _STRONG, _BAND = 7, 9, 10  # ranks of lines that are no headings, after heading levels 1 to 6


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A line that may open something, with its rank: the smaller, the more it covers."""

    at: int
    rank: int
    opening: Opening | None
    is_middle: bool


def levelled(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Every line replaced by what it is for the plan."""
    candidates = _candidates(items)
    roles = _roles(items, candidates)
    opened = {candidate.at: candidate for candidate in candidates}
    title = _title(items, min(roles, default=len(items)))
    result: list[Item] = []
    started = False
    for at, item in enumerate(items):
        started = started or isinstance(item, Record) or roles.get(at) is Role.SECTION
        if not isinstance(item, Line):
            result.append(item)
        elif at == title:
            result.append(Titled(item.said))
        else:
            result.append(_replaced(item, roles.get(at), opened.get(at), started))
    return tuple(result)


def _candidates(items: Sequence[Item]) -> list[_Candidate]:
    bands: dict[tuple[str, bool], int] = {}
    return [
        candidate
        for at, item in enumerate(items)
        if isinstance(item, Line)
        and not _introduces(item, items[at + 1 : at + 2])
        and (candidate := _candidate(at, item, bands)) is not None
    ]


def _candidate(at: int, line: Line, bands: dict[tuple[str, bool], int]) -> _Candidate | None:
    text = line.said.text
    meant = said(text)
    if meant:
        opened = opening(text, TOP_LABELS) or opening(text, MIDDLE_LABELS)
        return _Candidate(at, line.level or _STRONG, opened, meant is not Role.SECTION) if meant in _LEVELS else None
    if lead_line(text) or reason_to_set_aside(text) or (is_prose(text) and not line.level):
        return None
    top, middle = opening(text, TOP_LABELS), opening(text, MIDDLE_LABELS)
    labelled = top or middle
    if not labelled and (line.listed or is_caption(text)):
        return None
    if not labelled and (len(text) > _LONGEST_HEADING or not (line.level or line.strong or line.band)):
        return None
    rank = line.level or _STRONG
    if labelled and not line.level:
        rank = _LABELLED + _may_nest(labelled, is_middle=top is None or middle is not None)
    if line.band and not line.level and not labelled:
        rank = bands.setdefault((line.said.fill, line.strong), _BAND + len(bands))
    return _Candidate(at, rank, labelled, middle is not None)


def _introduces(line: Line, after: Sequence[Item]) -> bool:
    """Whether a line ends with a colon and leads to the text or list after it: "Assessment of progress:"."""
    if line.band or not line.said.text.rstrip().endswith(":"):
        return False
    return not line.level or any(isinstance(item, Line) and (item.listed or not item.level) for item in after)


def _may_nest(labelled: Opening, *, is_middle: bool) -> bool:
    """Whether a labelled line may stand inside another: by its word, or by a number of several parts."""
    return is_middle or numbering.depth(labelled.number) > 1


def _roles(items: Sequence[Item], candidates: Sequence[_Candidate]) -> dict[int, Role]:
    """Which candidates open a section and which a focus area; what a person said of a line counts first."""
    told = {one.at: role for one in candidates if (role := said(_words(items[one.at]))) in _LEVELS and role}
    return _read_roles(items, [one for one in candidates if one.at not in told]) | told


def _words(item: Item) -> str:
    return item.said.text if isinstance(item, Line) else ""


def _read_roles(items: Sequence[Item], candidates: Sequence[_Candidate]) -> dict[int, Role]:
    governing = _governing(items, candidates)
    labels = {candidate.opening.label.casefold() for candidate in governing if candidate.opening}
    has_top = any(candidate.opening and not candidate.is_middle for candidate in governing)
    if labels:
        return dict(_by_label(governing, has_top))
    ranks = sorted({candidate.rank for candidate in governing})
    if _columns_hold_sections(items) and (len(governing) < len(ranks) + 1 or _labelled_cells(items)):
        return {}
    if _names_plan(items, governing):
        return {}  # a single heading over everything names the plan, not a part of it
    if _say_the_same(items, governing):
        return {}
    if len(ranks) > 1 and _is_alone(governing, ranks[0]):
        ranks = ranks[1:]
        if len(ranks) > 1 and _is_alone(governing, ranks[0]) and _is_over_table(items, governing, ranks[0]):
            ranks = ranks[1:]  # under the sheet's name the sheet's own title
    levels = dict(zip(ranks, (Role.SECTION, Role.FOCUS_AREA), strict=False))
    return {candidate.at: levels[candidate.rank] for candidate in governing if candidate.rank in levels}


def _names_plan(items: Sequence[Item], governing: Sequence[_Candidate]) -> bool:
    """Whether one heading stands over everything, and nothing before it could name the plan but its sheet's name."""
    headings = [one for one in governing if not _is_sheet_name(items[one.at])]
    if len(governing) != 1 and (len(governing) - len(headings) != 1 or len(headings) != 1 or headings[0].opening):
        return False
    title = _title(items, governing[-1].at)
    return title is None or _is_sheet_name(items[title])


def _is_sheet_name(item: Item) -> bool:
    return isinstance(item, Line) and item.is_sheet_name


def _say_the_same(items: Sequence[Item], governing: Sequence[_Candidate]) -> bool:
    """Whether sheets part the actions otherwise than by section: the same one stands in a column of several."""
    if not all(_is_sheet_name(items[one.at]) for one in governing):
        return False
    cells = (cell for item in items if isinstance(item, Record) for cell in item.said(Role.SECTION))
    found = {(cell.text, cell.place.sheet) for cell in cells if cell.text and cell.place}
    return len({text for text, _ in found}) < len(found)


def _is_alone(governing: Sequence[_Candidate], rank: int) -> bool:
    return sum(1 for candidate in governing if candidate.rank == rank) == 1


def _is_over_table(items: Sequence[Item], governing: Sequence[_Candidate], rank: int) -> bool:
    """Whether column headings stand between the line of this rank and all that it covers: it is a sheet's title.

    So it is where the only sheet's name stands before it and several lines of one rank below.
    """
    others = [candidate for candidate in governing if candidate.rank != rank]
    if _is_sheet_name(items[others[0].at]) and len(others) > _SEVERAL:
        return True
    first = next(candidate.at for candidate in governing if candidate.rank == rank)
    after = next((candidate.at for candidate in governing if candidate.at > first), first)
    line = items[first]
    on_sheet = isinstance(line, Line) and line.said.place is not None and bool(line.said.place.sheet)
    return on_sheet and any(isinstance(item, Label) and item.role == "column heading" for item in items[first:after])


def _columns_hold_sections(items: Sequence[Item]) -> bool:
    return any(cell.text for item in items if isinstance(item, Record) for cell in item.said(Role.SECTION))


def _labelled_cells(items: Sequence[Item]) -> bool:
    cells = (cell for item in items if isinstance(item, Record) for cell in item.said(Role.SECTION))
    return any(opening(cell.text) for cell in cells if cell.text)


def _by_label(governing: Sequence[_Candidate], has_top: bool) -> list[tuple[int, Role]]:
    found: list[tuple[int, Role]] = []
    section: _Candidate | None = None
    for candidate in governing:
        if candidate.opening and not (has_top and candidate.is_middle):
            section = candidate
            found.append((candidate.at, Role.SECTION))
        elif section is not None and (candidate.opening or candidate.rank > section.rank):
            found.append((candidate.at, Role.FOCUS_AREA))
    return found


def _governing(items: Sequence[Item], candidates: Sequence[_Candidate]) -> list[_Candidate]:
    """The candidates below which a record stands before another line of their rank or above."""
    records = [at for at, item in enumerate(items) if isinstance(item, Record)]
    found = []
    for index, candidate in enumerate(candidates):
        later = (other.at for other in candidates[index + 1 :] if other.rank <= candidate.rank)
        end = next(later, len(items))
        first = bisect(records, candidate.at)
        if first < len(records) and records[first] < end:
            found.append(candidate)
    return found


def _title(items: Sequence[Item], end: int) -> int | None:
    """The first line before the first section and record that could name the plan, a sheet's name last of all."""
    named: int | None = None
    for at, item in enumerate(items[:end]):
        if isinstance(item, Record):
            return named
        if isinstance(item, Line) and _may_be_title(item):
            if not item.is_sheet_name:
                return at
            named = at if named is None else named
    return named


def _may_be_title(line: Line) -> bool:
    text = line.said.text.strip()
    return (
        len(text) <= _LONGEST_HEADING
        and not text.endswith(".")
        and not reason_to_set_aside(text)
        and not lead_line(text)
    )


def _replaced(line: Line, role: Role | None, candidate: _Candidate | None, started: bool) -> Item:
    text = line.said.text
    if line.is_sheet_name and not (role or started):
        return Label(line.said, "sheet name")
    reason = reason_to_set_aside(text)
    if reason:
        return Loose(line.said, reason)
    led = lead_line(text)
    if led and started:
        return Led(line.said, *led)
    if role and candidate:
        return Opened(line.said, candidate.opening or plain_opening(text), role)
    if not started:
        return Loose(line.said, "This text stands before the first section.")
    return Told(line.said) if not line.level else Loose(line.said, "No action stands under this heading.")
