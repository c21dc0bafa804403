"""Of several columns that could be the status one is: the latest stated, in words rather than in percentages."""

import re
from collections import defaultdict
from collections.abc import Sequence

from milepost.core.interpret.items import Record, Said
from milepost.core.interpret.meanings import evidence
from milepost.core.interpret.meanings.columns import Column, Role, guess, key
from milepost.core.interpret.meanings.statuses import is_mark, is_tick, meaning_of
from milepost.core.interpret.parts.answers import is_state
from milepost.core.interpret.tables.counted import counted
from milepost.core.interpret.tables.group_columns import LEVELS
from milepost.core.plan.model import Meaning
from milepost.core.words.colours import colour_name

_PERCENTAGE = re.compile(r"\d{1,3}(?:\.\d+)? ?%?|\d{1,3} ?(?:/|of) ?\d{1,3}")
_EARLIER = re.compile(
    r"\b(?:previous(?:ly)?|prev|earlier|prior|old|former|original|initial|baseline|starting|last|target)\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?:to be|will be|we will|when|by when|planned|plan|due|timescales?|timeframe|timing|timeline|timetable|"
    r"schedule|delivery|deliver(?:ed)? in|target|deadline|start(?:ing)? in|phase|phasing)\b",
    re.IGNORECASE,
)
_SEASON = re.compile(  # printed in their order, which no number tells
    r"\b(?:spring|summer|autumn|winter|(?:first|second|third|last) (?:half|term|quarter)|mid[- ]?year|half[- ]?year|"
    r"year[- ]?end|end of year|term \d|h[12])\b",
    re.IGNORECASE,
)
_TIMES = re.compile(r"\b(?:years?|quarters?|months?|phases?|when|timing)\b", re.IGNORECASE)
_TRAVEL = re.compile(r"\b(?:dot|direction|travel|trend|trajectory|movement|change|arrow)\b", re.IGNORECASE)
_OVERALL = re.compile(r"\boverall\b", re.IGNORECASE)
_MOSTLY, _NEARLY_ALL = 0.5, 0.8
_FEWEST = 2
_UNNAMED = 9  # as many meanings as a heading without a word has, which any named one comes before


def one_status(
    columns: Sequence[Column], roles: Sequence[str], cells: Sequence[Sequence[str]], fills: Sequence[Sequence[str]]
) -> list[str]:
    """The roles with one status at most: the latest that is stated and has the plainest word; others keep answers.

    Two that no row or form has both of are one under two names: "Status" in the old forms, "RAG" in the new ones.
    """
    settled = list(roles)
    found = [at for at, role in enumerate(roles) if role == Role.STATUS]
    said = {at: list(map(any, zip(cells[at], fills[at], strict=True))) for at in found}

    def rank(at: int) -> tuple[bool, bool, bool, bool, bool, bool, bool, int, tuple[int, ...], int]:
        heading = columns[at].heading
        stated = any(cells[at]) or any(fills[at])
        figures = evidence.share(cells[at], _is_percentage) > _MOSTLY
        return (
            not stated,
            bool(_EARLIER.search(heading)),
            _travels(heading),
            figures,
            evidence.share(cells[at], _is_yes_or_no) > _MOSTLY,
            _ticks_something(columns[at], cells[at]),
            not _OVERALL.search(heading),
            len(guess(heading).roles) or _UNNAMED,
            _backwards(columns[at]),
            -at if _SEASON.search(heading) else at,
        )

    best = min(found, key=rank, default=None)
    for at in found:
        if best is not None and at != best and not take_turns((columns[at], said[at]), (columns[best], said[best])):
            others = (role for role in guess(columns[at].heading).roles if role not in (Role.STATUS, *LEVELS))
            settled[at] = next(others, Role.OTHER)
    return settled


def take_turns(one: tuple[Column, Sequence[bool]], other: tuple[Column, Sequence[bool]]) -> bool:
    """Whether each of two columns says something where the other is silent, never both do, and neither is of a time."""
    pairs = [*zip(one[1], other[1], strict=True)]
    is_of_time = one[0].period is not None or other[0].period is not None
    return not is_of_time and (True, True) not in pairs and {(True, False), (False, True)} <= {*pairs}


def _travels(heading: str) -> bool:
    """Whether a heading asks which way something moves, which its arrows then say, rather than how it stands."""
    return bool(_TRAVEL.search(heading))


def are_marks(column: Column, texts: Sequence[str]) -> bool:
    """Whether a column of no known name holds but signs, of several kinds: "Mark" over a tick, an arrow and a cross."""
    filled = [text for text in texts if text]
    is_named = column.heading and column.period is None and not _travels(column.heading)
    return bool(is_named) and len(set(filled)) > 1 and all(map(is_mark, filled))


def are_grades(texts: Sequence[str]) -> bool:
    """Whether a column holds but single digits, as scores from 1 to 4 are."""
    filled = [text.strip() for text in texts if text]
    return len(filled) > 1 and all(len(text) == 1 and text in "012345" for text in filled)


def rated_periods(
    columns: Sequence[Column], cells: Sequence[Sequence[str]], fills: Sequence[Sequence[str]]
) -> frozenset[int]:
    """The columns that ask the same of several periods ("Q1", "How is it going? Q2") and hold nothing but ratings."""
    families = _by_question(columns).values()
    found = (family for family in families if len(family) >= _FEWEST and _is_rated(family, cells, fills))
    return frozenset(at for family in found for at in family)


def planned_periods(columns: Sequence[Column], cells: Sequence[Sequence[str]]) -> frozenset[int]:
    """The columns of several periods ("Year 1", "To be delivered in Q2") that hold but ticks: when each row is due.

    Ticks under headings that look back ("Achieved Q1") say something else, as do several in a row under bare years.
    """
    families = (family for family in _by_question(columns).values() if len(family) >= _FEWEST)
    ticked = (family for family in families if _are_ticked(family, cells))
    return frozenset(at for family in ticked if _looks_ahead(columns[family[0]], family, cells) for at in family)


def ticked_years(columns: Sequence[Column], cells: Sequence[Sequence[str]]) -> frozenset[int]:
    """The columns of several periods that hold but ticks under words that ask for times.

    "Years in which work is done 2025-26" says when, and of nothing that it is done.
    """
    families = (family for family in _by_question(columns).values() if len(family) >= _FEWEST)
    timed = (one for one in families if (first := columns[one[0]].period) and _TIMES.search(first.rest))
    return frozenset(at for family in timed if _are_ticked(family, cells) for at in family)


def ticked_states(columns: Sequence[Column], cells: Sequence[Sequence[str]]) -> frozenset[int]:
    """The columns that a heading spans ("Status (tick one)") over one state each, where they hold but ticks.

    A word as short as "Done" is a state beside others under the same words, and says nothing inside another heading.
    """
    spanned: dict[str, list[int]] = defaultdict(list)
    for at, column in enumerate(columns):
        words = column.heading.split()
        for end in range(1, len(words)):
            if meaning_of(" ".join(words[end:])) is not Meaning.UNKNOWN:
                spanned[key(" ".join(words[:end]))].append(at)
    families = (family for family in spanned.values() if len(family) >= _FEWEST)
    return frozenset(at for family in families if _are_ticked(family, cells) for at in family)


def completes(at: int, ticks: Sequence[int], cells: Sequence[Sequence[str]]) -> bool:
    """Whether a column holds but ticks, and with those columns of ticks one in every row that has any."""
    rows = zip(*(cells[one] for one in (at, *ticks)), strict=True)
    return any(cells[at]) and _are_ticked((at,), cells) and all(sum(map(bool, row)) <= 1 for row in rows)


def _are_ticked(family: Sequence[int], cells: Sequence[Sequence[str]]) -> bool:
    stated = [text for at in family for text in cells[at] if text]
    return bool(stated) and all(is_tick(text) and (is_mark(text) or len(text.strip()) == 1) for text in stated)


def _looks_ahead(column: Column, family: Sequence[int], cells: Sequence[Sequence[str]]) -> bool:
    rest = column.period.rest if column.period else column.heading
    if rest:
        return bool(_AHEAD.search(rest)) or guess(rest).roles[:1] == (Role.DUE,)
    return all(sum(map(bool, row)) <= 1 for row in zip(*(cells[at] for at in family), strict=True))


def _by_question(columns: Sequence[Column]) -> dict[str, list[int]]:
    """The columns of periods by what they ask of each."""
    asked: dict[str, list[int]] = defaultdict(list)
    for at, column in enumerate(columns):
        if column.period is not None:
            asked[key(column.period.rest)].append(at)
    return asked


def _is_rated(family: Sequence[int], cells: Sequence[Sequence[str]], fills: Sequence[Sequence[str]]) -> bool:
    stated = [text for at in family for text in cells[at] if text]
    if not stated:
        return len({name for at in family for fill in fills[at] if (name := colour_name(fill))}) >= _FEWEST
    return len(stated) >= _FEWEST and not _are_ticked(family, cells) and evidence.share(stated, is_state) >= _NEARLY_ALL


def last_rating(record: Record) -> Said | None:
    """The latest rating of an earlier period, in a column that asks the same as the status column does, or None."""
    own = next((column for column in record.columns if column.role == Role.STATUS), None)
    if own is None or own.period is None:
        return None
    pairs = zip(record.columns, record.cells, strict=True)
    rated = [(column, cell) for column, cell in pairs if _asks_the_same(column, own) and _is_rating(cell)]
    return min(rated, key=lambda pair: _backwards(pair[0]), default=(None, None))[1]


def _asks_the_same(column: Column, own: Column) -> bool:
    rest = column.period.rest if column.period else None
    return own.period is not None and rest == own.period.rest and _backwards(column) > _backwards(own)


def _is_rating(cell: Said) -> bool:
    return is_state(cell.text) if cell.text else bool(colour_name(cell.fill))


def _backwards(column: Column) -> tuple[int, ...]:
    """A key by which a later period, or the last of several that are counted, stands before an earlier one."""
    words, count = column.period, counted(column.heading)
    if count:
        return (-count.count,)
    return (-(words.year or 0), -(words.quarter or 0), -(words.month or 0), -(words.ordinal or 0)) if words else ()


def _is_yes_or_no(text: str) -> bool:
    return text.strip(" .").casefold() in ("yes", "no", "y", "n")


def _ticks_something(column: Column, texts: Sequence[str]) -> bool:
    """Whether a column ticks that something else was done, of which a word of its heading speaks: "Visit done"."""
    is_partly = guess(column.heading).share < 1 and column.period is None
    return is_partly and evidence.share(texts, lambda text: is_mark(text) and is_tick(text)) > _MOSTLY


def _is_percentage(text: str) -> bool:
    return bool(_PERCENTAGE.fullmatch(text.strip()))
