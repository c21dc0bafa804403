"""A sentence seems to break off, or was joined to another that began otherwise.

Why: A word or a half was lost when the text was changed, and it may be the one that matters.

Example:
    Action: 1.1 Open the hub
    Now: We painted both rooms last winter was before the leak
Better:
    Action: 1.1 Open the hub
    Now: We painted both rooms last winter, before the leak
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.broken import broken, told_twice
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import PROSE, name, told
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.WORDING
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.LOW


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every last sentence that a little word ends, and every sentence with two verbs that nothing joins."""
    at_hand = gathered(plan)
    for one in at_hand.once(broken):
        if not one.is_sure:
            yield one.said.fault(
                f"{name(one.said.action)} seems to break off after “{one.words}”.",
                "Finish the sentence, or give it its full stop.",
                one.shown,
            )
    for said, sentence in told(at_hand, *PROSE, holding="we they she he i, was were is are been"):
        twice = told_twice(sentence)
        if twice:
            yield said.fault(
                f"{name(said.action)} has a sentence that goes wrong at “{twice}”.", "Write it anew.", sentence
            )
