"""What columns are whose headings nobody knows: every cell, the heading's words and the row's order weighed together.

A table has one column of actions and at most one each of numbers, leads, due dates and statuses, so these are shared
out among its columns at once and not column by column. What nothing tells stays a question under its own heading.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from milepost.core.interpret.meanings.columns import Role
from milepost.core.interpret.tables.hints import hints
from milepost.core.interpret.tables.looks import Look

FEWEST = 2  # filled cells below which a column tells nothing
ONCE = (Role.ACTION, Role.NUMBER, Role.LEAD, Role.DUE, Role.STATUS)
_ASKING = (Role.WHERE_NOW, Role.NEXT, Role.MEASURE, Role.WORRIED, Role.WORKING_WELL)
_HINT = 0.35  # what a heading's words weigh beside its cells
_PLAIN = 0.45  # what a column must weigh to be more than a question of its own
_BESIDE_NUMBER = 0.15
_MOSTLY, _SURELY, _HALF, _FEW = 0.6, 0.8, 0.5, 0.2
_WORDY = 3  # words of a cell that is no number
_REPEATING, _SOME = 0.75, 0.25  # a few words, some of them known statuses: "Nearly there", "Done", "Stuck"
_ORDER = {Role.ACTION: -0.03, Role.LEAD: -0.02, Role.DUE: 0.01}  # for each column further right: the last date is due


@dataclass(frozen=True, slots=True)
class Seen:
    """One column that is weighed: its heading and what its cells look like."""

    heading: str
    look: Look


def weighed(columns: Mapping[int, Seen], taken: Sequence[Role], number: int | None = None) -> dict[int, Role]:
    """The role of each of these columns, by its place in the row; `taken` are roles that others have for certain.

    `number` is the place of a column of numbers that is known by its heading.
    """
    free = [role for role in ONCE if role not in taken]
    numbers = next((at for at, seen in columns.items() if _fit(Role.NUMBER, seen.look) > _MOSTLY), number)
    asking = {at: _question(seen) for at, seen in columns.items()}
    offers = {at: dict(_offers(at, seen, free, columns, numbers)) for at, seen in columns.items()}
    chosen = _shared_out(tuple(columns), offers, {at: weight for at, (_, weight) in asking.items()})
    return {at: chosen.get(at, asking[at][0]) for at in columns}


def refuses(role: Role, look: Look) -> bool:
    """Whether the cells plainly are something else than what a part of the heading proposes."""
    if look.count < FEWEST:
        return False
    if role in (Role.LEAD, Role.ACCOUNTABLE, Role.PARTNERS):
        return look.parties < _FEW and look.ended >= _HALF
    if role is Role.NUMBER:
        are_words = look.numbers < _FEW and look.words >= _WORDY
        return are_words or (look.rising < _MOSTLY and look.figures >= _SURELY)
    if role is Role.ACTION:
        return look.orders < _FEW and look.ended * look.past >= _HALF
    is_field = max(_fit(kind, look) for kind in (Role.NUMBER, Role.DUE, Role.LEAD, Role.STATUS)) >= _SURELY
    return role in _ASKING and is_field


def _offers(
    at: int, seen: Seen, free: Sequence[Role], columns: Mapping[int, Seen], numbers: int | None
) -> Iterator[tuple[Role, float]]:
    """What the column could be of the roles that a table has once, and how much speaks for it."""
    fullest = max(one.look.full for one in columns.values())
    for role in free:
        fit = _fit(role, seen.look)
        if not fit or (role is Role.ACTION and seen.look.full < fullest * _SURELY):
            continue
        beside = _BESIDE_NUMBER if role is Role.ACTION and numbers is not None and at == numbers + 1 else 0.0
        yield role, fit + _HINT * hints(seen.heading).get(role, 0.0) + beside + _ORDER.get(role, 0.0) * at


def _shared_out(
    places: Sequence[int], offers: Mapping[int, Mapping[Role, float]], otherwise: Mapping[int, float]
) -> dict[int, Role]:
    """The roles given to the columns so that all of them together weigh most; a column may stay without."""
    best: dict[frozenset[Role], tuple[float, dict[int, Role]]] = {frozenset(): (0.0, {})}
    for at in places:
        step: dict[frozenset[Role], tuple[float, dict[int, Role]]] = {}
        for given, (total, chosen) in best.items():
            _keep(step, given, total + otherwise[at], chosen)
            for role, weight in offers[at].items():
                if role not in given:
                    _keep(step, given | {role}, total + weight, {**chosen, at: role})
        best = step
    return max(best.values(), key=lambda held: held[0])[1]


def _keep(
    step: dict[frozenset[Role], tuple[float, dict[int, Role]]],
    given: frozenset[Role],
    total: float,
    chosen: dict[int, Role],
) -> None:
    if given not in step or step[given][0] < total:
        step[given] = (total, chosen)


def _question(seen: Seen) -> tuple[Role, float]:
    """Which question the column asks, and how much speaks for it; one of its own where nothing speaks for another."""
    told = hints(seen.heading)
    if seen.look.count < FEWEST or seen.look.once < _SURELY:
        return Role.OTHER, _PLAIN
    weights = {role: _fit(role, seen.look) + _HINT * told.get(role, 0.0) for role in _ASKING if _fit(role, seen.look)}
    best = max(weights, key=weights.__getitem__, default=Role.OTHER)
    weight = weights.get(best, 0.0)
    return (best, weight) if weight > _PLAIN + _HINT * told.get(Role.OTHER, 0.0) else (Role.OTHER, _PLAIN)


def _fit(role: Role, look: Look) -> float:
    """How well the cells fit a role, from 0 (they refuse it) to about 1."""
    return _FITS[role](look) if look.count >= FEWEST or look.coloured else 0.0


def _action(look: Look) -> float:
    is_other = max(look.numbers, look.dates, look.statuses, look.parties, look.figures) > _HALF
    if is_other or look.once < _SURELY or look.words < FEWEST + 1:
        return 0.0
    story = look.ended * look.past
    fit = 0.2 + 0.5 * look.orders + 0.2 * look.once + 0.1 * look.full
    fit -= 0.4 * story + 0.3 * look.ahead + 0.2 * look.measuring * (1 - look.orders)
    return fit if fit > _PLAIN else 0.0


def _number(look: Look) -> float:
    return look.numbers * (0.4 + 0.3 * look.once + 0.3 * look.rising) if look.numbers >= _MOSTLY else 0.0


def _status(look: Look) -> float:
    if look.coloured > _MOSTLY and look.words <= FEWEST * 2:
        return _SURELY
    is_vocabulary = look.once <= _HALF and look.words <= FEWEST * 2 and look.parties < _FEW <= look.statuses
    is_brief = look.once <= _REPEATING and look.words <= FEWEST and look.parties < _FEW and look.statuses >= _SOME
    is_judged = look.once <= _HALF and look.words <= 1 and look.statuses > 0 and look.statuses + look.good >= _MOSTLY
    is_closed = is_vocabulary or is_brief or is_judged  # "Good", "Fair", "Finished"
    return max(look.statuses if look.statuses >= _MOSTLY else 0.0, _MOSTLY if is_closed else 0.0)


def _next(look: Look) -> float:
    if look.ahead >= _HALF:
        return 0.5 + 0.5 * look.ahead
    return 0.1 + 0.4 * look.orders * (1 - look.past) if look.orders >= _HALF else 0.0


def _where_now(look: Look) -> float:
    is_story = look.past >= 0.4 and look.words > FEWEST * 2 and look.ahead < _HALF
    return 0.1 + 0.6 * look.past + 0.3 * look.ended if is_story else 0.0


def _measure(look: Look) -> float:
    fit = 0.7 * look.measuring + 0.2 * look.figures - 0.4 * look.ended * look.past
    return fit if fit >= _FEW * 2 else 0.0


def _at_least(name: str, least: float, look: Look) -> float:
    share: float = getattr(look, name)
    return share if share >= least else 0.0


_FITS: dict[Role, Callable[[Look], float]] = {
    Role.ACTION: _action,
    Role.NUMBER: _number,
    Role.LEAD: partial(_at_least, "parties", _MOSTLY),
    Role.DUE: partial(_at_least, "dates", _MOSTLY),
    Role.STATUS: _status,
    Role.WHERE_NOW: _where_now,
    Role.NEXT: _next,
    Role.MEASURE: _measure,
    Role.WORRIED: partial(_at_least, "bad", _SURELY),
    Role.WORKING_WELL: partial(_at_least, "good", _SURELY),
}
