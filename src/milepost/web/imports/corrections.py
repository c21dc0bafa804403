"""The forms of the row page, the line page and the headings, read as corrections."""

from django.http import QueryDict

from milepost.core.document.corrections import (
    Correction,
    HeadingMeans,
    JoinRow,
    MoveText,
    NotALine,
    NotARow,
    SetLine,
    SetText,
    SplitRow,
)
from milepost.core.errors import InvalidInput
from milepost.web.imports.presenters.headings import LEVELS, WORDS, HeadingView
from milepost.web.imports.presenters.row import CellEdit

_CHOOSE = "Choose what to correct."
_CHOOSE_MEANING = "Choose a meaning from the list."
_ALL = 999_999  # paragraphs, more than a cell holds


def row_correction(posted: QueryDict, table: int, row: int) -> Correction:
    """What the buttons of the row page ask for; raises InvalidInput for a form that is none of ours."""
    match posted.get("do"):
        case "join":
            return JoinRow(table, row)
        case "aside":
            return NotARow(table, row)
        case "text":
            return SetText(table, row, _number(posted, "column"), posted.get("text", ""))
        case "move":
            return MoveText(table, row, _number(posted, "column"), _number(posted, "to"))
        case "split":
            return SplitRow(table, row, _kept(posted))
    raise InvalidInput(_CHOOSE)


def _kept(posted: QueryDict) -> tuple[int, ...]:
    """How many paragraphs stay above, column by column; of columns that the form does not list, all."""
    words = enumerate(posted.getlist("keep"), start=1)
    stay = {_whole(of): _whole(word, f"keep-{at}") for of, (at, word) in zip(posted.getlist("of"), words, strict=False)}
    return tuple(stay.get(column, _ALL) for column in range(1, max(stay, default=0) + 1))


def line_correction(posted: QueryDict, line: int) -> Correction:
    """What the buttons of the line page ask for; raises InvalidInput for a form that is none of ours."""
    match posted.get("do"):
        case "text":
            return SetLine(line, posted.get("text", ""))
        case "aside":
            return NotALine(line)
    raise InvalidInput(_CHOOSE)


def cell_meanings(posted: QueryDict, cells: tuple[CellEdit, ...]) -> tuple[Correction, ...]:
    """What the cells of a row mean as column headings; raises InvalidInput for none and for a meaning that is none."""
    chosen = [(cell, word) for cell in cells if (word := posted.get(f"means-{cell.column}", ""))]
    if not chosen:
        raise InvalidInput("Choose what at least one column holds.", f"means-{cells[0].column}" if cells else "")
    for cell, word in chosen:
        if word not in WORDS:
            raise InvalidInput(_CHOOSE_MEANING, f"means-{cell.column}")
    return tuple(HeadingMeans(" ".join(cell.text.split()), word) for cell, word in chosen)


def level_correction(posted: QueryDict, text: str) -> Correction:
    """What a line or a row that says one thing opens: a section, a focus area, or neither."""
    meaning = posted.get("level", "")
    if meaning not in dict(LEVELS):
        raise InvalidInput("Choose what it opens.", "opens")
    return HeadingMeans(" ".join(text.split()), meaning)


def heading_corrections(posted: QueryDict, headings: tuple[HeadingView, ...]) -> tuple[Correction, ...]:
    """The meanings that differ from those in force; a heading to forget is one without a meaning.

    Raises InvalidInput for a meaning that is none.
    """
    if forget := posted.get("forget", ""):
        return (HeadingMeans(forget, ""),)
    chosen = [
        (f"heading-{at}", heading, posted.get(f"heading-{at}", heading.meaning))
        for at, heading in enumerate(headings, start=1)
    ]
    changed = [(field, heading, meaning) for field, heading, meaning in chosen if meaning != heading.meaning]
    for field, _, meaning in changed:
        if meaning not in {"", *WORDS}:
            raise InvalidInput(_CHOOSE_MEANING, field)
    return tuple(HeadingMeans(heading.text, meaning) for _, heading, meaning in changed)


def _number(posted: QueryDict, name: str) -> int:
    return _whole(posted.get(name, ""))


def _whole(word: str, field: str = "") -> int:
    if not word.isdecimal() or len(word) > 6:
        raise InvalidInput("Enter a whole number.", field)
    return int(word)


def ticked(data: QueryDict) -> frozenset[tuple[int, int]]:
    """The changes of another version that a person ticked, by their places; raises InvalidInput for what is none.

    A box may stand for several; `rest` are those that are ticked on other pages than the one that is shown.
    """
    said = " ".join((*data.getlist("take"), data.get("rest", "")))
    pairs = [value.split(".") for value in said.split()]
    if not all(len(pair) == 2 and all(part.isdecimal() and len(part) <= 6 for part in pair) for pair in pairs):
        raise InvalidInput("This form is not complete. Open the page again.")
    return frozenset((int(group), int(change)) for group, change in pairs)
