"""A range of ages or figures ends below where it begins.

Why: One of the two figures is wrong, or they were swapped; who is meant is not clear.

Example:
    Action: 1.1 Support young people
    Now: Mediation was offered to young people aged 17 to 11.
Better:
    Action: 1.1 Support young people
    Now: Mediation was offered to young people aged 11 to 17.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.figures import COUNT, first, timeless, value
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, told_anywhere
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.words.anycase import AnyCase

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.LOW
_AGES = AnyCase(
    r"\b(?:aged?|ages) (?:from |between )?(?P<first>\d{1,3}) ?(?:to|[–-]) ?(?P<last>\d{1,3})\b(?! ?(?:months|weeks))|"
    r"\b(?P<first_old>\d{1,2}) ?(?:to|[–-]) ?(?P<last_old>\d{1,2})[- ]year[- ]olds?\b"
)
_BETWEEN = re.compile(
    rf"\bbetween (?P<pound>£?)(?P<first>{COUNT})(?P<unit> ?%| ?(?:m|k)\b|"
    rf" (?!and\b)[a-z]+)? and (?P=pound)(?P<last>{COUNT})"
    rf"(?(unit)(?P=unit)|(?! ?%| ?(?:m|k)\b| million| thousand))(?![\d,.]*\d|[/:]\d| ?(?:am|pm|o['’]clock)\b)",
    re.IGNORECASE,
)
_MONTHS = re.compile(r" ?(?:million|thousand)\b")
_OTHER = re.compile(
    r"\b(?:difference|gap|hours?|open|clock|fell|fallen|down|reduc\w*|drop\w*|score|won|lost)\b", re.IGNORECASE
)
_CLOCK = 12  # "between 9 and 5"
_LOOK_BACK = 30  # characters


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "aged 17 to 11" and "between £500 and £200"."""
    for one, sentence in told_anywhere(plan, holding="aged age ages old olds between, 0"):
        hit = first((_AGES,), sentence, _is_backwards) or first((_BETWEEN,), timeless(sentence), _is_swapped)
        if hit:
            yield one.fault(
                f"{name(one.action)} has a range that ends below where it begins: “{hit.group()}”.",
                "Swap the figures, or put right the one that is wrong.",
                sentence,
            )


def _is_backwards(hit: re.Match[str]) -> bool:
    return int(hit["last"] or hit["last_old"]) < int(hit["first"] or hit["first_old"])


def _is_swapped(hit: re.Match[str]) -> bool:
    """Whether the second is less, and nothing says that the two are a fall, a gap or opening hours."""
    around = hit.string[max(0, hit.start() - _LOOK_BACK) : hit.end() + _LOOK_BACK]
    if not hit["pound"] and not hit["unit"] and value(hit["first"]) <= _CLOCK:
        return False
    is_less = value(hit["last"]) < value(hit["first"]) and not _MONTHS.match(hit.string, hit.end())
    return is_less and not _OTHER.search(around)
