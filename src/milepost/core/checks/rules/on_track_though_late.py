"""An action is called on track, and its own words say that it is behind.

Why: Green that is not true is found out late, and then no other green is believed.

Example:
    Action: 1.1 Open the hub
    Status: On track
    Now: The builder is six weeks behind
Better:
    Action: 1.1 Open the hub
    Status: At risk
    Now: The builder is six weeks behind
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import meaning, name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Meaning, Plan, QuestionRole

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.HIGH
_BEHIND = re.compile(
    r"\b(?:(?:days?|weeks?|months?|terms?|years?) (?:behind|late|overdue)|behind schedule|has slipped|have slipped|"
    r"off track|will be missed|will not be met|(?:is|are) (?:now |still )?(?:delayed|overdue|running late|"
    r"stalled|on hold|paused|stopped)|"
    r"(?:has|have) (?:stalled|stopped|not (?:yet )?(?:started|begun))|no (?:work|progress) (?:has|was|is)|"
    r"well behind)\b",
    re.IGNORECASE,
)
_LOST = re.compile(
    r"\b(?:do|does|did) not (?:now |currently |yet |any longer )?expect to\b|\b(?:no longer|not now|"
    r"not) (?:expected|expects?|"
    r"likely|possible|able|going|on course) to (?:be )?(?:recover|reach|meet|met|achieve|deliver|complet|finish|"
    r"hit|open|start)|"
    r"\bunlikely (?:to (?:be )?|that )(?:recover|reach|meet|met|achieve|deliver|complet|finish|hit|open|start|"
    r"this|we|it|the)|"
    r"\b(?:will|can|could) ?not (?:now |therefore |be able to |be )?(?:recover|reach|meet|met|achieve|deliver|"
    r"complet|finish|hit|go ahead|proceed)|\bwill not (?:now |therefore )(?:open|start|begin)|"
    r"\bthere is no (?:other|alternative) (?:route|way|site|option|provider|source|building|supplier)|"
    r"\b(?:orders?|permission|application|consent|licence|bid|grant|funding|offer|proposal|tender)(?: [a-z]+){0,3} "
    r"(?:was|were|has been|have been) (?:refused|rejected|turned down|unsuccessful|withdrawn|dismissed|quashed)\b|"
    r"\b(?:gone|went) into (?:administration|liquidation)\b|"
    r"\bhas (?:fallen|dropped|worsened|got worse) for (?:[a-z]+|\d+) (?:months|quarters|years|weeks|terms)\b",
    re.IGNORECASE,
)
_REGAINED = re.compile(
    r"\b(?:appeal\w*|granted|since then|resubmitted|another (?:site|route|bid|grant)|instead|despite|nevertheless|"
    r"target was|if|until|unless|caught up|recovered|so we|second bid|replacement)\b",
    re.IGNORECASE,
)
_OVER = re.compile(
    r"\b(?:caught up|recovered|no longer|not|since then|despite|had been|"
    r"(?:was|were) (?:\w+ ){0,3}(?:behind|late|delayed))\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such sentence of every action whose status means on track."""
    seen: set[str] = set()
    for one in said(plan, QuestionRole.WHERE_NOW, QuestionRole.WORRIED):
        if one.action.id in seen or meaning(plan, one.action) is not Meaning.ON_TRACK:
            continue
        sentence = next((text for text in one.sentences() if _is_behind(text)), "")
        if sentence:
            seen.add(one.action.id)
            yield one.fault(
                f"{name(one.action)} is called “{one.action.status.text}”, and its account says that it is behind.",
                "Change the status, or say how the time will be made up.",
                sentence,
            )


def _is_behind(sentence: str) -> bool:
    """Whether a sentence says that the action is late, or that what it needs is lost."""
    is_late = _BEHIND.search(sentence) and not _OVER.search(sentence)
    return bool(is_late or (_LOST.search(sentence) and not _REGAINED.search(sentence)))
