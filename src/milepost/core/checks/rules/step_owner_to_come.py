"""The owner of a next step is still to be named.

Why: A step with "owner: TBC" is asked of nobody; on its day everyone thought that it was another's.

Example:
    Action: 1.1 Open the hub
    Next: By 30 June 2023 – sign the lease (owner: TBC)
Better:
    Action: 1.1 Open the hub
    Next: By 30 June 2023 – sign the lease (owner: Ann Lee)
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called, told
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.anycase import AnyCase

FAMILY = Family.NEXT_STEPS
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_IN_EACH = "tbc tba tbd confirmed agreed named identified decided appointed allocated vacant unknown"
_TO_COME = (
    r"(?:tb[acd]|to be (?:confirmed|agreed|named|identified|decided|appointed|allocated)|"
    r"not (?:yet )?(?:known|agreed|identified|named)|vacant|unknown)"
)
_OWNER = AnyCase(
    rf"\b(?:owner|lead|lead officer|responsible|responsibility|by whom|who|officer)(?: ?[:?–(-] ?|"
    rf" (?:is |still ){{1,2}}| (?=tb[acd])){_TO_COME}\b|^(?:the )?(?:lead|owner|responsibility) "
    rf"(?:is |still )*{_TO_COME}\W*$|"
    r"^\W*tb[acd](?: ?[:–]| - | to )|[–-] ?tb[acd] to lead\b|"
    rf" [–-] {_TO_COME} [–-] "
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every such sentence about what comes next in a live action."""
    for one, sentence in told(plan, QuestionRole.NEXT, holding=_IN_EACH):
        if is_live(one.action) and _OWNER.search(sentence):
            yield one.fault(
                f"A next step of {called(one.action)} has no owner yet.",
                "Name who does it; until that is known, who will name somebody and by when.",
                sentence,
            )
