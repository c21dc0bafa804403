"""A paragraph is so long that few will read it.

Why: Nobody reads 100 words in a table's cell; what matters is lost in the middle of it.

Example:
    Action: 1.1 Open the hub
    Now: We have met and talked and met and talked and met and talked and met and talked and met and
        talked and met and talked and met and talked and met and talked and met and talked and met
        and talked and met and talked and met and talked and met and talked and met and talked and
        met and talked and met and talked and met and talked and met and talked and met and talked
        and met and talked and met and talked and met and talked and met and talked and met and
        talked and met and talked and met and talked and met and talked and met and talked and met
        and talked and met and talked and met and talked and met and talked and met and talked and
        met and talked and met and talked
Better:
    Action: 1.1 Open the hub
    Now: We have met twice. / The lease is signed.
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.READING
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.LOW
_MOST = 100  # words
_SHOWN = 20  # of them


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every paragraph of more than 100 words."""
    for one in said(plan):
        for paragraph in one.answer.text.split("\n"):
            words = paragraph.split() if len(paragraph) > 2 * _MOST else ()
            if len(words) > _MOST:
                yield one.fault(
                    f"{name(one.action)} says {len(words)} words in one paragraph.",
                    "Say the three things that matter, each in a line of its own.",
                    " ".join(words[:_SHOWN]) + " …",
                )
