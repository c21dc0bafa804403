"""Several actions name money as what holds them back.

Why: One worry in four rows is one question for the board; told in four rows, nobody answers it.

Example:
    Action: 1.1 Open the hub
    Worried: Funding ends in March
    Action: 1.2 Run the bus
    Worried: The budget for drivers was cut
    Action: 1.3 Train the wardens
    Worried: There is no money for a trainer
Better:
    Action: 1.1 Open the hub
    Worried: Funding ends in March
    Action: 1.2 Run the bus
    Worried: Drivers leave
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Action, Plan, QuestionRole
from milepost.core.words.anycase import AnyCase

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.JUDGEMENT
SEVERITY = Severity.MEDIUM
_MONEY = AnyCase(
    r"\b(?:fund(?:s|ing|ed)?|budget(?:s|ed|ary)?|money|grants?|austerity|unaffordable|cuts|resource constraints?)\b|"
    r"£\d"
)
_IN_EACH = ("fund", "budget", "money", "grant", "austerity", "unaffordable", "cuts", "constraint", "£")
_SEVERAL = 3


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """One fault for the plan, with the sentences, where three or more actions worry about money."""
    worried: dict[str, tuple[Action, str]] = {}
    for one in said(plan, QuestionRole.WORRIED):
        sentences = one.sentences() if one.shows(*_IN_EACH) else ()
        sentence = next((text for text in sentences if _MONEY.search(text)), "")
        if sentence:
            worried.setdefault(one.action.id, (one.action, sentence))
    if len(worried) >= _SEVERAL:
        yield Fault(
            f"{len(worried)} actions worry about money: {', '.join(called(action) for action, _ in worried.values())}.",
            "Put it to the board once, with what each would cost and what falls away without it.",
            " … ".join(sentence for _, sentence in worried.values()),
        )
