"""Rows of an empty template: nobody filled them in, or they only show how one is written."""

import re
from collections import Counter
from collections.abc import Callable
from functools import lru_cache

from milepost.core.interpret.items import Item, Loose, Record
from milepost.core.interpret.meanings import evidence
from milepost.core.interpret.meanings.columns import Role, key
from milepost.core.interpret.meanings.statuses import is_status

_ASKED = re.compile(r"[\[(<](?:guidance|example|insert|enter|describe)", re.IGNORECASE)
_EXAMPLE = re.compile(
    r"(?:e\.g\.|(?:an )?(?:example|sample)(?:\s*[:–-]| (?:action|row|entry|only)\b|$))", re.IGNORECASE
)

_INSTRUCTS = re.compile(
    r"(?:please )?(?:give|state|say|name|list|enter|insert|use|choose|select|pick|describe|add|include|write|explain|"
    r"keep|tell|set out|put|type|record|summari[sz]e|specify|provide|outline|one action)\b|"
    r"(?:no more than|not more than|at most|max(?:imum)?(?: of)?|up to|about|around|in)? ?\d+ words",
    re.IGNORECASE,
)
_FORM_OF_DATE = re.compile(
    r"(?:dd|mm)[/. -]?(?:mm|yy)\S*|(?:the )?(?:month|day|date|quarter|year|deadline)\b(?:[ ,/]+(?:and|or|by|when|which|"
    r"that|it|will|is|be|the|of|due|complete[d]?|done|month|year|quarter|day|action|completion|format))*\.?",
    re.IGNORECASE,
)
_FORM_OF_LEAD = re.compile(
    r"(?:the |full )?(?:name|post|job title|role)(?: ?holder)?s?(?:[ ,/&]+(?:and|or|of|post|job|title|role|name|agency|"
    r"organisation|team|service|lead|officer|person))*\.?",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*(?:[/,;|\n]|\bor\b)\s*")
_OPEN_BOXES = re.compile(r"(?:\s*(?:[☐□]|\[ ?\])[^☐□☒☑■\[]*)+")
_TOTALS = frozenset(("total", "totals", "grand total"))
_OPENING = (Role.NUMBER, Role.SECTION, Role.FOCUS_AREA, Role.ACTION)
_PAIR = 2
_REMEMBERED = 8192  # cells of leads, days and statuses: the same stand in many rows, and are asked about twice


def without_templates(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with the rows of an empty template set aside: no action in them, or one still to be filled in."""
    result: list[Item] = []
    headings = Counter(
        name for item in items if isinstance(item, Record) for name in {key(column.heading) for column in item.columns}
    )
    asked = frozenset(name for name, count in headings.items() if name and count >= _PAIR)
    for item in items:
        if isinstance(item, Record) and (is_template(item) or _only_asks(item, asked)):
            filled = (cell for cell in item.cells if cell.text)
            result.extend(Loose(cell, "This row of the template was not filled in.") for cell in filled)
        else:
            result.append(item)
    return tuple(result)


def is_template(record: Record) -> bool:
    """Whether nobody filled this row in: no words but placeholders, or an action that is still asked for."""
    titles = [cell.text for cell in record.said(Role.ACTION)]
    if titles and titles[0].strip(" :").casefold() in _TOTALS:
        return True
    return (not any(titles) and _is_empty(record)) or is_asked_for(record) or _explains(record)


def _only_asks(record: Record, asked: frozenset[str]) -> bool:
    """Whether every cell holds a label of other forms, or boxes to tick: a form without answers, paired amiss."""
    texts = [cell.text.strip() for cell in record.cells if cell.text.strip()]
    labels = [text for text in texts if key(text) in asked]
    return len(labels) >= _PAIR and all(text in labels or _OPEN_BOXES.fullmatch(text) for text in texts)


def _is_empty(record: Record) -> bool:
    """Whether a row holds no words but placeholders, and no action from above hangs into it."""
    squares = zip(record.columns, record.cells, record.down, strict=True)
    if any(down for column, _, down in squares if column.role == Role.ACTION):
        return False
    pairs = zip(record.columns, record.cells, strict=True)
    texts = [cell.text for column, cell in pairs if cell.text and column.role != Role.NUMBER]
    return all(evidence.is_placeholder(text) or _OPEN_BOXES.fullmatch(text) for text in texts)


def _explains(record: Record) -> bool:
    """Whether a row says how the others are filled in: two cells do, one of them where nobody writes sentences."""
    pairs = zip(record.columns, record.cells, strict=True)
    short = sum([_HOW[column.role](cell.text) for column, cell in pairs if column.role in _HOW])
    if short != 1:
        return short > 1
    told = [(column.role, cell.text.strip()) for column, cell in zip(record.columns, record.cells, strict=True)]
    return any(role not in _HOW and _INSTRUCTS.match(text) for role, text in told) and _stated(record) == 0


def _stated(record: Record) -> int:
    """How many cells hold what is asked of them: a date, a status."""
    dates = sum(1 for cell in record.said(Role.DUE) if evidence.is_date_like(cell.text))
    return dates + sum(1 for cell in record.said(Role.STATUS) if is_status(cell.text))


@lru_cache(_REMEMBERED)
def _lists_statuses(cell: str) -> bool:
    """Whether a cell lists several statuses to choose from, or tells to choose."""
    text = cell.strip()
    parts = [part for part in _BETWEEN.split(text) if part]
    return bool(_INSTRUCTS.match(text)) or (len(parts) > _PAIR and all(map(is_status, parts)))


@lru_cache(_REMEMBERED)
def _tells_form_of_date(cell: str) -> bool:
    text = cell.strip()
    return bool(_FORM_OF_DATE.fullmatch(text)) and not any(map(str.isdigit, text))


@lru_cache(_REMEMBERED)
def _tells_form_of_lead(cell: str) -> bool:
    text = cell.strip()
    return bool(_INSTRUCTS.match(text) or _FORM_OF_LEAD.fullmatch(text))


_HOW: dict[str, Callable[[str], bool]] = {
    Role.LEAD: _tells_form_of_lead,
    Role.DUE: _tells_form_of_date,
    Role.STATUS: _lists_statuses,
}


def is_asked_for(record: Record) -> bool:
    """Whether a row only asks for an action, or shows how one is written: "[Insert action]", "e.g. Quality"."""
    if evidence.asks_to_fill_in([cell.text for cell in record.cells]):
        return True
    if [cell for cell in record.said(*_OPENING) if _EXAMPLE.match(cell.text)]:
        return True
    title = next((cell.text for cell in record.said(Role.ACTION)), "")
    return bool(title) and (evidence.is_placeholder(title) or bool(_ASKED.match(title)))
