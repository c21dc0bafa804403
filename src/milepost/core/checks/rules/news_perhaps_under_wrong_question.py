"""An answer seems to be the opposite of what its question asks for.

Why: What was reached is counted as a worry, or trouble as a success; a board misses what is left to do.

Example:
    Action: 1.1 Open the hub
    Worried: A steering group for the hub has been formed
Better:
    Action: 1.1 Open the hub
    Worried: The steering group has been formed but has met only once
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.asking import Tone, asked
from milepost.core.checks.facts.tone import fault, names_a_worry, turned
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name, said
from milepost.core.checks.looking import told as told_of
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.worries import says_all_is_well

FAMILY = Family.COLUMNS
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.LOW
_WORRIES = "worry worries concern concerns risk problem difficulty worried concerned anxious"


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every answer of one such sentence, or with more of them than others, and every worry that all is well."""
    found = gathered(plan).once(turned)
    yield from (fault(one) for one in found if not one.is_sure)
    told = {id(one.said) for one in found}
    for one, text in told_of(plan, QuestionRole.WORKING_WELL, holding=_WORRIES):
        if id(one) not in told and asked(one.question) is Tone.GOOD and names_a_worry(text):
            told.add(id(one))
            yield one.fault(
                f"{name(one.action)} tells a worry under “{one.question.heading}”.",
                "Move it to where the plan asks for it, and say here what is good.",
                text,
            )
    for one in said(plan, QuestionRole.WORRIED):
        if id(one) not in told and says_all_is_well(one.answer.text):
            yield one.fault(
                f"{name(one.action)} has no worry under “{one.question.heading}”.",
                "Say “Nothing to report”, and move what goes well to its own column.",
                one.answer.text.strip(),
            )
