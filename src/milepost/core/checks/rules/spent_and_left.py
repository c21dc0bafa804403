"""All of the money is said to be spent, and some of it to be left.

Why: Both cannot be; whoever pays will ask which of the two is true.

Example:
    Action: 1.1 Give short breaks
    Now: No money was left over, and £8,000 will be carried forward.
Better:
    Action: 1.1 Give short breaks
    Now: £8,000 was left over and will be carried forward.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, told_anywhere
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_SUM = r"£[\d,.]*\d(?:m|k| million)?"
_MONEY = rf"(?:{_SUM}|(?:grant|budget|money|fund|funding|sum|amount|allocation)(?: of {_SUM})?)"
_NONE = r"(?:no money|no funds?|nothing|not a penny|none of (?:it|the (?:money|grant|budget|fund)))"
_ALL = re.compile(
    rf"\b(?:{_NONE}(?: (?:is|was|has been|were))?(?: now)? (?:left|unspent|remain\w*|carried)|"
    r"(?:spent|used|committed) in full|fully (?:spent|used)|no underspend|"
    rf"(?:all|whole|entire|full)(?: of)?(?: the| our| its| this)? {_MONEY} "
    r"(?:has been|have been|was|were|is|are) (?:now )?(?:spent|used))\b",
    re.IGNORECASE,
)
_SOME = re.compile(
    rf"{_SUM}(?: of (?:it|this|the \w+))? (?:(?:will|is|was|are|were|has|have|can|may|be|been|to|still|that|which|"
    r"now) ){0,4}(?:carried (?:forward|over)|left|unspent|remain\w*|rolled (?:over|forward)|underspen\w+|handed back|"
    rf"returned)\b|\b(?:underspend|surplus|balance|remainder) of {_SUM}",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:last year|previous|another|other|second|separate|capital|match|by then|if|until)\b", re.IGNORECASE
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first sum left over in an action that says that nothing is."""
    spent: dict[str, str] = {}
    for one, sentence in told_anywhere(plan, holding="spent left unspent used underspend remains carried committed"):
        if _ALL.search(sentence) and not _OTHER.search(sentence):
            spent.setdefault(one.action.id, sentence)
    for one, sentence in told_anywhere(plan, holding="£") if spent else ():
        if one.action.id in spent and _SOME.search(sentence) and not _OTHER.search(sentence):
            before = spent.pop(one.action.id)
            yield one.fault(
                f"{name(one.action)} says that all the money is spent, and that some of it is left.",
                "Put right whichever is wrong, or say which money is left.",
                sentence if before == sentence else f"{before} … {sentence}",
            )
