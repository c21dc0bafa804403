"""Lists of what has ended that name the parts of the plan again: their heading opens no part."""

from collections import Counter
from collections.abc import Sequence

from milepost.core.interpret.items import Item, Line, Record
from milepost.core.interpret.meanings.columns import Role
from milepost.core.interpret.meanings.paper_names import names_ended, names_list
from milepost.core.interpret.repairs.candidates import Candidate


def lists_again(items: Sequence[Item], candidates: Sequence[Candidate]) -> list[Candidate]:
    """The lines over lists of what has ended, where these have the parts of the plan again, or each part has its own.

    A single list that names no part is one itself.
    """
    plain = [one for one in candidates if not one.opening]
    ended = [one for one in plain if names_ended(_words(items[one.at]))]
    lists = [one for one in plain if one in ended or names_list(_words(items[one.at]))]
    if not lists:
        return []
    texts = Counter(_words(items[one.at]).casefold() for one in plain)
    several = [one for one in lists if texts[_words(items[one.at]).casefold()] > 1]
    if several or len(ended) != 1:
        return several
    (at,) = [one.at for one in ended]
    before, after = _named_in(items, candidates, range(at)), _named_in(items, candidates, range(at + 1, len(items)))
    return ended if after and after <= before else []


def _named_in(items: Sequence[Item], candidates: Sequence[Candidate], places: range) -> set[str]:
    """What the lines and the columns of sections name among these items."""
    lines = {_words(items[one.at]).casefold() for one in candidates if one.at in places}
    records = (item for item in items[places.start : places.stop] if isinstance(item, Record))
    return lines | {cell.text.casefold() for record in records for cell in record.said(Role.SECTION) if cell.text}


def _words(item: Item) -> str:
    return item.said.text if isinstance(item, Line) else ""
