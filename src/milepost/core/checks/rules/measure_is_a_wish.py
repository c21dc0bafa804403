"""A measure is a wish or a feeling, and has nothing in it that can be counted.

Why: "Families feel safer" may be true of one of them; nobody can tell at the end whether it was reached.

Example:
    Action: 1.1 Add refuge places
    Measure: Families feel safer
Better:
    Action: 1.1 Add refuge places
    Measure: 80% of families say that they feel safer (62% in 2021/22)
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called, has_figure, said
from milepost.core.checks.sayings.measuring import names_how_many
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.MEASURES
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_WISH = re.compile(
    r"\b(?:feel|felt|heard|happy|pleased|aware(?:ness)?|confiden(?:t|ce)|satisf(?:ied|action)|"
    r"stronger|safer|warmer|happier|healthier|"
    r"better|enhanced|understand(?:ing)?|valued|empowered)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\d|\b(?:number|share|percentage|proportion|rate|fewer|more|increas\w+|reduc\w+|decreas\w+|"
    r"improv\w+|all|every|each|no|none|"
    r"agreed|approved|published|signed|in place|adopted|opened?|launched|completed?|appointed|audit|survey)\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every measure that is about a feeling, with no figure, nothing to count and nothing that is done or not."""
    for one in said(plan, QuestionRole.MEASURE):
        text = one.answer.text.strip()
        if (
            _WISH.search(text)
            and not _COUNTED.search(text)
            and not (has_figure(text) or names_how_many(one.action.title))
        ):
            yield one.fault(
                f"The measure of {called(one.action)} has nothing that can be counted.",
                "Say what is counted, from where it starts, and how much would be success.",
                text,
            )
