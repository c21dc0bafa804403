"""What was done since one start by two days, as one sentence tells it: "412 by March, and 398 by the end of June"."""

import re
from collections.abc import Iterator

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.facts.figures.running_totals import FallenTotal
from milepost.core.checks.figures import timeless
from milepost.core.checks.gathered import Gathered
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates.names import MONTH, MONTH_WORDS, month_number

_START = r"(?:start|beginning|launch|opening|outset)"
_SINCE = AnyCase(
    rf"\b(?:(?:since|from) (?:the |our |its ){_START}\b|since (?:the )?[a-z]+ (?:began|started|opened|was launched)\b|"
    r"since (?:it|we) (?:began|started|opened)\b|\bcumulative(?:ly)?\b|\brunning total\b|\bso far\b)"
)
_DAY = re.compile(
    rf"\b(?:to|by|at|until|up to|in) (?:the )?(?:end of )?(?:\d{{1,2}} )?(?P<month>{MONTH})(?: (?P<year>20\d\d))?\b",
    re.IGNORECASE,
)
_LOOSE = AnyCase(
    r"\b(?:targets?|aim|left|lost|closed|net|withdr\w+|about|around|nearly|over|more than|at least|fewer|each|every|"
    r"per|average|would|will|should|rate|score|waiting|remain\w*|still|in (?:post|use|stock)|open|"
    r"corrected|recount\w*)\b"
)
_ROLES = WRITTEN - {QuestionRole.NEXT}
_TWO = 2


def shrunk_totals(plan: Gathered) -> Iterator[FallenTotal]:
    """Every sentence with just two totals of one thing since its start, of which the later is less."""
    for one, text in plan.told(_ROLES, f"since from cumulative cumulatively total far, {MONTH_WORDS}, 0"):
        if not _SINCE.search(text) or _LOOSE.search(text):
            continue
        days = [(hit.start(), _order(hit)) for hit in _DAY.finditer(text)]
        found = [each for each in counts(text) if not (each.figure.is_share or each.is_time)]
        found = [each for each in found if timeless(text)[each.figure.start] != "·"]
        if len(found) == len(days) == _TWO:
            first, last = _in_order(found, days)
            is_one = first.kind == last.kind and not (first.noun and last.noun and first.noun != last.noun)
            if is_one and first.figure.value > last.figure.value:
                yield FallenTotal(one, text, last, first)


def _order(hit: re.Match[str]) -> tuple[int, int]:
    return int(hit["year"] or 0), month_number(hit["month"])


def _in_order(found: list[Count], days: list[tuple[int, tuple[int, int]]]) -> tuple[Count, Count]:
    """The count of the earlier day and that of the later; days without a year stand in their order."""
    (_, one), (_, other) = days
    is_back = bool(one[0] and other[0]) and one > other
    return (found[1], found[0]) if is_back else (found[0], found[1])
