"""The forms of the row page and of the headings, read as corrections."""

from django.http import QueryDict

from milepost.core.document.corrections import (
    Correction,
    HeadingMeans,
    JoinRow,
    MoveText,
    NotARow,
    SetText,
    SplitRow,
)
from milepost.core.errors import InvalidInput
from milepost.web.imports.presenters.review import MEANINGS, HeadingView


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
            return SplitRow(table, row, tuple(_whole(word) for word in posted.getlist("keep")))
    raise InvalidInput("Choose what to correct.")


def heading_corrections(posted: QueryDict, headings: tuple[HeadingView, ...]) -> tuple[Correction, ...]:
    """The meanings that differ from those in force."""
    known = {value for value, _ in MEANINGS}
    chosen = ((heading, posted.get(f"heading-{at}", heading.meaning)) for at, heading in enumerate(headings, start=1))
    return tuple(
        HeadingMeans(heading.text, meaning)
        for heading, meaning in chosen
        if meaning != heading.meaning and meaning in known
    )


def _number(posted: QueryDict, name: str) -> int:
    return _whole(posted.get(name, ""))


def _whole(word: str) -> int:
    if not word.isdecimal() or len(word) > 6:
        raise InvalidInput("Enter a whole number.")
    return int(word)


def ticked(data: QueryDict) -> frozenset[tuple[int, int]]:
    """The changes of another version that a person ticked, by their places; raises InvalidInput for what is none."""
    pairs = [value.split(".") for value in data.getlist("take")]
    if not all(len(pair) == 2 and all(part.isdecimal() for part in pair) for pair in pairs):
        raise InvalidInput("This form is not complete. Open the page again.")
    return frozenset((int(group), int(change)) for group, change in pairs)
