"""Everything of a plan that is said to follow from other numbers and does not."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from milepost.core.checks.facts.figures.balances import STATES
from milepost.core.checks.gathered import Gathered
from milepost.core.checks.reckoning.accounts import Account, Line, told
from milepost.core.checks.reckoning.balances import wrong_balances
from milepost.core.checks.reckoning.changes import wrong_changes
from milepost.core.checks.reckoning.elsewhere import wrong_elsewhere
from milepost.core.checks.reckoning.flows import wrong_flows
from milepost.core.checks.reckoning.gaps import wrong_gaps
from milepost.core.checks.reckoning.left import wrong_left
from milepost.core.checks.reckoning.means import wrong_means
from milepost.core.checks.reckoning.none_left import wrong_none_left
from milepost.core.checks.reckoning.periods import wrong_periods
from milepost.core.checks.reckoning.rests import wrong_rests
from milepost.core.checks.reckoning.results import wrong_results
from milepost.core.checks.reckoning.shares import wrong_shares
from milepost.core.checks.reckoning.sizes import SIZE_WORDS
from milepost.core.checks.reckoning.totals import wrong_brackets, wrong_mixed, wrong_totals
from milepost.core.checks.reckoning.visits import wrong_visits
from milepost.core.checks.reckoning.wrong import Wrong


class _Reader(NamedTuple):
    """What reads a kind of claim, with the words of which its sentence holds one, and the fewest numbers around it."""

    read: Callable[[Account, Line], Iterator[Wrong]]
    fewest: int
    holding: str


_SHARES = f"% cent percent {SIZE_WORDS}"
_REST = "remaining other rest remainder balance leaving left remain remains remained unaccounted not"
_LEFT = (
    "remaining other outstanding last final rest leaving leaves leave balance underspend underspent surplus shortfall "
    "short carried remainder left unspent vacant vacancy vacancies still need needs lack gap gaps void voids remain "
    "remains unallocated uncommitted empty unfilled unlet unsold unused go do come reserve yet spare hand"
)
_TOTAL = (
    "total totals totalled totalling sum all altogether told overall together combined between makes make made making "
    "comes came income takings receipts turnover spending expenditure cost costs bill adds added adding gives gave "
    "bringing"
)
_END = (
    "so now today thus hence end ended ending finish finished closed closing stands stood then makes leaves leaving "
    "total all balance remain gain loss net up down stronger weaker better worse more fewer bigger smaller richer "
    "poorer short"
)
_APART = (
    "sooner later earlier quicker faster slower shorter longer higher lower stronger weaker better worse ahead behind "
    "cheaper dearer heavier lighter more fewer less up down rise fall drop cut saving gain loss increase decrease "
    "reduction improvement difference gap growth decline jump surplus deficit apart saved saves fallen fell risen rose "
    "improved shortened grown grew reduced lengthened increased decreased dropped"
)
_EACH = (
    "each apiece per every average averages averaging averaged mean daily nightly weekly monthly quarterly yearly "
    "annually fortnightly works worked hectare acre mile kilometre km metre pound litre "
    "tonne"
)


_VISITS = (
    "week fortnight month quarter day daily weekly fortnightly monthly quarterly, days weeks months fortnights "
    "quarters, all altogether total making makes"
)
_NONE = (
    "none nothing no not, left store stock hand shed queue warehouse depot shop cupboard yard pipeline tray backlog "
    "over unsold unused waiting outstanding remain remains remaining open pending undecided unanswered missing "
    "unaccounted"
)
_READERS = (
    _Reader(wrong_shares, 1, _SHARES),
    _Reader(wrong_shares, 1, "one two three four five six seven eight nine, in out"),
    _Reader(wrong_rests, 2, f"{_SHARES}, {_REST}"),
    _Reader(wrong_changes, 1, _SHARES),
    _Reader(wrong_left, 1, _LEFT),
    _Reader(wrong_totals, 3, _TOTAL),
    _Reader(wrong_none_left, 3, _NONE),
    _Reader(wrong_brackets, 3, "and, 0"),
    _Reader(
        wrong_mixed,
        3,
        "tonne tonnes t km kilometre kilometres kilometer, kg kgs kilo kilos kilogram kilograms metre metres m",
    ),
    _Reader(wrong_flows, 3, _END),
    _Reader(wrong_balances, 3, STATES),
    _Reader(wrong_gaps, 3, _APART),
    _Reader(wrong_results, 1, _EACH),
    _Reader(wrong_results, 2, "a an"),
    _Reader(wrong_periods, 2, "year, month week quarter"),
    _Reader(wrong_visits, 3, _VISITS),
    _Reader(wrong_means, 3, "average averages averaging averaged mean"),
)


def wrongs(plan: Gathered) -> Iterator[Wrong]:
    """What is wrong in the account of each action, reader by reader."""
    read: set[tuple[object, int]] = set()
    for one in _READERS:
        for account, line in told(plan, one.holding, one.fewest):
            key = (one.read, line.at)
            if key not in read:
                read.add(key)
                yield from one.read(account, line)
    yield from wrong_elsewhere(plan)
