"""Lines that may open a section or a focus area: each with its rank, and which of them have actions below."""

from bisect import bisect
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from milepost.core.interpret.items import Item, Line, Record
from milepost.core.interpret.leads.sentences import lead_sentence
from milepost.core.interpret.meanings.columns import Role, key, said
from milepost.core.interpret.meanings.decoys import is_prose, reason_to_set_aside
from milepost.core.interpret.meanings.lead_lines import lead_line
from milepost.core.interpret.meanings.openings import MIDDLE_LABELS, TOP_LABELS, Opening, opening
from milepost.core.interpret.meanings.paper_names import is_caption, is_edition, tells_of_one
from milepost.core.words import numbering

LEVELS = (Role.SECTION, Role.FOCUS_AREA)
LONGEST_HEADING = 200
_LABELLED, _STRONG, _BAND = 7, 9, 10  # ranks of lines that are no headings, after heading levels 1 to 6


@dataclass(frozen=True, slots=True)
class Candidate:
    """A line that may open something, with its rank: the smaller, the more it covers."""

    at: int
    rank: int
    opening: Opening | None
    is_middle: bool


def may_open(items: Sequence[Item]) -> list[Candidate]:
    """The lines that may open something, in their order."""
    bands: dict[tuple[str, bool], int] = {}
    asked = {key(column.heading) for item in items if isinstance(item, Record) for column in item.columns} - {""}
    return [
        candidate
        for at, item in enumerate(items)
        if isinstance(item, Line)
        and not _explains_column(item, asked)
        and not _introduces(item, items[at + 1 : at + 2])
        and (candidate := _candidate(at, item, bands)) is not None
    ]


def _candidate(at: int, line: Line, bands: dict[tuple[str, bool], int]) -> Candidate | None:
    text = line.said.text
    meant = said(text)
    if meant:
        opened = opening(text, TOP_LABELS) or opening(text, MIDDLE_LABELS)
        return Candidate(at, line.level or _STRONG, opened, meant is not Role.SECTION) if meant in LEVELS else None
    if _names_no_part(line):
        return None
    top, middle = opening(text, TOP_LABELS), opening(text, MIDDLE_LABELS)
    labelled = top or middle
    if not labelled and (line.listed or is_caption(text) or is_edition(text)):
        return None
    if not labelled and (len(text) > LONGEST_HEADING or not (line.level or line.strong or line.band)):
        return None
    rank = line.level or _STRONG
    if labelled and not line.level:
        rank = _LABELLED + _may_nest(labelled, is_middle=top is None or middle is not None)
    if line.band and not line.level and not labelled:
        rank = bands.setdefault((line.said.fill, line.strong), _BAND + len(bands))
    return Candidate(at, rank, labelled, middle is not None)


def _names_no_part(line: Line) -> bool:
    """Whether a line says who leads, is a sentence, or is one of those that plans have beside their parts."""
    text = line.said.text
    if lead_line(text) or reason_to_set_aside(text) or tells_of_one(text) or (is_prose(text) and not line.level):
        return True
    return not line.level and (line.band or line.strong) and lead_sentence(text) is not None


def _explains_column(line: Line, asked: Collection[str]) -> bool:
    """Whether a line says what a column's cells mean: "Cost: £ under 50k, ££ 50-250k" over a column "Cost"."""
    label, colon, text = line.said.text.partition(":")
    return bool(colon and text.strip()) and key(label) in asked and not opening(line.said.text, TOP_LABELS)


def _introduces(line: Line, after: Sequence[Item]) -> bool:
    """Whether a line ends with a colon and leads to the text or list after it: "Assessment of progress:"."""
    text = line.said.text.rstrip()
    opened = opening(text) if text.endswith(":") else None
    if line.band or not text.endswith(":") or (opened and opened.number and opened.lead_label):
        return False
    return not line.level or any(isinstance(item, Line) and (item.listed or not item.level) for item in after)


def _may_nest(labelled: Opening, *, is_middle: bool) -> bool:
    """Whether a labelled line may stand inside another: by its word, or by a number of several parts."""
    return is_middle or numbering.depth(labelled.number) > 1


def with_actions(items: Sequence[Item], candidates: Sequence[Candidate]) -> list[Candidate]:
    """Those below which a record stands before another line of their rank or above."""
    records = [at for at, item in enumerate(items) if isinstance(item, Record)]
    found = []
    for index, candidate in enumerate(candidates):
        later = (other.at for other in candidates[index + 1 :] if other.rank <= candidate.rank)
        end = next(later, len(items))
        first = bisect(records, candidate.at)
        if first < len(records) and records[first] < end:
            found.append(candidate)
    return found
