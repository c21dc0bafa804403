"""Two actions say how many have joined the same thing, and their numbers differ.

Why: The board reads both; one of them is old or wrong, and nobody can tell which.

Example:
    Action: 1.1 Welcome service children
    Now: Thirty-one schools have signed up to the pupils' charter.
    Action: 1.2 Find places in mid-year
    Worried: The twenty-six schools signed up to the charter are full.
Better:
    Action: 1.1 Welcome service children
    Now: Thirty-one schools have signed up to the pupils' charter.
    Action: 1.2 Find places in mid-year
    Worried: The thirty-one schools signed up to the charter are full.
"""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from milepost.core.checks.figures import in_digits, opening, value
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said
from milepost.core.checks.looking import called, name, told
from milepost.core.checks.sayings.account import stems
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_ROLES = (QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.OTHER)
_VERBS = "signed joined adopted endorsed enrolled registered pledged subscribed"
_JOINED = re.compile(
    rf"{opening('number')} (?P<who>(?:[a-z-]+ )?(?:[a-z]+s|people|staff|children|men|women)) "
    rf"(?:(?:that|which|who) )?(?:(?:have|had|has|are|were) )?"
    rf"(?:(?:now|already|all|been) )*(?P<verb>{'|'.join(_VERBS.split())})(?: (?:up|on|in|with))?"
    r"(?: (?:to|for|with|in))? "
    r"(?:the|our) (?P<what>(?:[a-z’'-]+ ){0,3}?[a-z-]+)(?=[.;:,)]|"
    r" (?:and|so|but|are|had|has|have|need|use|in|cannot|can|do|is|were|by|which|who|since|with|at)\b|$)",
    re.IGNORECASE,
)
_PART = re.compile(r"\b(?:of|another|further|other|new|next|first|last|about|around|nearly|over|than|least) ?$", re.I)
_THEN = re.compile(
    r"\b(?:last year|previously|before|earlier|ago|until|at first|"
    r"had (?:been|joined|signed|adopted|enrolled)|by|target|aim\w*|will|would|hope\w*|if|"
    r"in 20\d\d)\b",
    re.IGNORECASE,
)
_LOOK_BACK = 12  # characters


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first "26 schools signed up to the charter" in another action than "31 schools have signed up to it"."""
    first: dict[tuple[str, str, str], tuple[Decimal, Said, str]] = {}
    told_of: set[tuple[str, str, str]] = set()
    for one, sentence in told(plan, *_ROLES, holding=f"{_VERBS}, the our"):
        hit = None if _THEN.search(sentence) else _JOINED.search(in_digits(sentence))
        if hit is None or _PART.search(hit.string, max(0, hit.start() - _LOOK_BACK), hit.start()):
            continue
        key = (hit["who"].casefold(), hit["verb"].casefold(), " ".join(stems(hit["what"].split()[-1])))
        number, where, before = first.setdefault(key, (value(hit["number"]), one, sentence))
        if number != value(hit["number"]) and where.action is not one.action and key not in told_of:
            told_of.add(key)
            yield one.fault(
                f"{name(one.action)} says that {hit['number']} {hit['who']} {hit['verb']}, and "
                f"{called(where.action)} says {number}.",
                "Put right the number that is wrong, or say how the two differ.",
                f"{before} … {sentence}",
            )
