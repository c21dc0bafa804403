"""Tables that stand beside a plan and hold no action: versions, contacts, members, risks, figures, and archives."""

import re
from collections.abc import Sequence

from milepost.core.interpret.items import Grid
from milepost.core.interpret.meanings.beside_plans import (
    names_archive,
    names_decoy,
    names_list_beside,
    names_sheet_beside,
)
from milepost.core.interpret.meanings.columns import Role, guess
from milepost.core.interpret.meanings.periods import period_words
from milepost.core.interpret.parts.labels import names_action
from milepost.core.interpret.tables.naming import asks_of_tasks

_FIGURE = re.compile(
    r"[£€$+–−-]?\s?\d[\d,. ]*\s?(?:%|k|m|bn|million|(?:percentage )?points?|pp)?|[–—-]|n/?a", re.IGNORECASE
)
_FEWEST_PERIODS, _FEWEST_ROWS = 2, 2
_NEARLY_ALL = 0.8
_SURE = 0.6


def is_beside(grid: Grid) -> bool:
    """Whether a table lists versions, contacts or members, holds figures, or was put away.

    Headings of actions tell otherwise, but on a sheet of what was put away.
    """
    first = next((row for row in grid.rows if len(row.filled) > 1), None)
    headings = tuple(first.cells[at].text for at in first.filled) if first else ()
    if names_archive(grid.sheet) or _holds_figures(grid) or _counts_actions(grid) or _is_account(grid):
        return True
    if names_list_beside(headings) and not any(map(_may_name_action, headings)):
        return True
    named = [heading for heading in headings if names_action(heading)]
    if names_sheet_beside(grid.sheet):
        return not any("action" in heading.casefold() for heading in named)
    return not named and names_decoy(headings) and not asks_of_tasks(headings)


def _may_name_action(heading: str) -> bool:
    known = guess(heading)
    return known.share > _SURE and Role.ACTION in known.roles and Role.MEASURE not in known.roles


def _may_name_group(heading: str) -> bool:
    return Role.SECTION in guess(heading).roles


def _holds_figures(grid: Grid) -> bool:
    """Whether a table has several periods as headings, and only figures beside its names: "Burglary | 804 | 731"."""
    rows = [row for row in grid.rows if row.filled]
    if len(rows) <= _FEWEST_ROWS or grid.width <= _FEWEST_PERIODS:
        return False
    if sum(_is_period(rows[0].cells[at].text) for at in rows[0].filled if at) < _FEWEST_PERIODS:
        return False
    return _are_figures([row.cells[at].text for row in rows[1:] for at in row.filled if at])


def _is_period(heading: str) -> bool:
    words = period_words(heading)
    return bool(words.text) and not words.rest


def _is_account(grid: Grid) -> bool:
    """Whether a table has but figures beside its names, and calls these no actions: "Block beds | 640 | 212"."""
    rows = [row for row in grid.rows if len(row.filled) > 1]
    if len(rows) <= _FEWEST_ROWS or grid.width <= _FEWEST_PERIODS:
        return False
    if any(_may_name_action(rows[0].cells[at].text) for at in rows[0].filled):
        return False
    beside = [row.cells[at].text for row in rows[1:] for at in row.filled if at != row.filled[0]]
    return all(len(row.filled) > _FEWEST_PERIODS for row in rows) and all(
        map(_FIGURE.fullmatch, map(str.strip, beside))
    )


def _counts_actions(grid: Grid) -> bool:
    """Whether a table says how many actions each group has: "Theme A | 3 | 2 | 1" under "Actions" and states.

    Where another column names what is to be done, the figures are its numbers; a column of pledges or aims, which may
    be either, does not where nothing but counts stands beside it.
    """
    rows = [row for row in grid.rows if len(row.filled) > 1]
    columns = {at: [row.cells[at].text for row in rows[1:]] for at in (rows[0].filled if rows else ())}
    named = {at: texts for at, texts in columns.items() if _may_name_action(rows[0].cells[at].text)}
    first, *beside = columns or (0,)
    are_counts = len(beside) > 1 and all(_are_counts(columns[at]) for at in beside)
    if are_counts and _may_name_group(rows[0].cells[first].text):
        named.pop(first, None)
    return bool(named) and all(_are_counts(texts) for texts in named.values())


def _are_counts(texts: Sequence[str]) -> bool:
    """Whether a column holds whole figures, or the years over further ones."""
    filled = [text for text in texts if text]
    return any(map(str.isdigit, filled)) and all(text.isdigit() or _is_period(text) for text in filled)


def _are_figures(texts: Sequence[str]) -> bool:
    return bool(texts) and sum(bool(_FIGURE.fullmatch(text.strip())) for text in texts) >= _NEARLY_ALL * len(texts)
