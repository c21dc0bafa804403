"""A measure asks for more or less of something, and no figure stands anywhere beside it.

Why: "Increase in satisfaction" is true of one more; nobody can tell at the end whether it was reached.

Example:
    Action: 1.1 Listen to families
    Measure: Increase in satisfaction
Better:
    Action: 1.1 Listen to families
    Measure: Increase in satisfaction from 62% to 70% by March 2024
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called, counts_something, said
from milepost.core.checks.sayings.measuring import asks_how_much, names_an_aim_served, names_how_many
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.MEASURES
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_MANY, _MOST = 4, 0.6  # measures, and the share of all
_MORE = re.compile(
    r"(?:an? |the |to )?(?:% |percentage |significant |substantial |marked |real |steady |sustained |continued |"
    r"further |measurable |overall |general |big |large |small )*"
    r"(?:fewer|more|less|increas(?:e|ed|ing)|reduc(?:e|ed|ing|tion)|"
    r"decreas(?:e|ed|ing)|improv(?:e|ed|ing|ement)|better|higher|lower|rais(?:e|ed|ing))\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\b(?:agreed|approved|published|signed|in place|adopted|opened|launched|built|appointed|no longer)\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every measure that opens with a word of more or less, in an action whose title and aims hold no figure.

    Where the other measures of the plan have their figures, one in a next step does not stand for it.
    """
    steps = () if _are_counted(plan) else (QuestionRole.NEXT,)
    aims = said(plan, QuestionRole.MEASURE, QuestionRole.OTHER, *steps)
    aimed = {one.action.id for one in aims if counts_something(one.answer.text)}
    for one in said(plan, QuestionRole.MEASURE):
        text = one.answer.text.strip()
        is_open = one.action.id not in aimed and not names_how_many(one.action.title)
        if is_open and _MORE.match(text) and not (_DONE.search(text) or names_an_aim_served(one.question)):
            yield one.fault(
                f"A measure of {called(one.action)} has no figure.",
                "Say where it starts, how much would be success, and by when.",
                text,
            )


def _are_counted(plan: Plan) -> bool:
    """Whether most measures of the plan hold a figure."""
    texts = [one.answer.text for one in said(plan, QuestionRole.MEASURE) if asks_how_much(one.question)]
    return sum(map(counts_something, texts)) >= max(_MANY, _MOST * len(texts))
