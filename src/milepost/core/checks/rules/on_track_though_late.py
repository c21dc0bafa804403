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
from milepost.core.checks.gathered import Said
from milepost.core.checks.looking import meaning, name, told
from milepost.core.checks.losses import (
    LOSS_WORDS,
    did_not_happen,
    gets_worse,
    is_long_silent,
    is_lost,
    nobody_came,
    since,
)
from milepost.core.checks.stops import STOP_WORDS, TOLD_IN, is_held_up, rest, stopped
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Meaning, Plan, QuestionRole
from milepost.core.words.dates import Frame
from milepost.core.words.sentences import sentences

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.HIGH
_WORDS = (
    f"{STOP_WORDS} {LOSS_WORDS} behind late overdue slipped slippage track missed delayed stopped paused not able "
    f"course "
    "likely expected expect possible open proceed ahead"
)
_BEHIND = re.compile(
    r"\b(?:(?:days?|weeks?|months?|terms?|years?) (?:behind|late|overdue)|behind schedule|has slipped|have slipped|"
    r"off track|will be missed|will not be met|(?:is|are) (?:now |still |currently |\w+ly )?(?:delayed|overdue|"
    r"running "
    r"late)|well behind|significant(?:ly)? (?:delay(?:s|ed)?|slippage))\b",
    re.IGNORECASE,
)
_LOST = re.compile(
    r"\b(?:do|does|did) not (?:now |currently |yet |any longer )?expect to (?!see|need|have to|lose|cost)\b|"
    r"\b(?:no longer|"
    r"not now|not) (?:expected|expects?|likely|possible|able|going|on course) to (?:be )?(?:recover|reach|meet|met|"
    r"achieve|"
    r"deliver|complet|finish|hit|open|start)|"
    r"\bunlikely (?:to (?:be )?|that )(?:recover|reach|meet|met|achieve|deliver|complet|finish|hit|open|start|"
    r"this|we|it|the)|"
    r"\b(?:will|can|could) ?not (?:now |therefore |be able to |be )?(?:recover|reach|meet|met|achieve|deliver|"
    r"complet|finish|hit|go ahead|proceed)|\bwill not (?:now |therefore )(?:open|start|begin)|"
    r"\b(?:is|are) not (?:now |currently )?on (?:track|course|target|schedule)\b|"
    r"\bthere is no (?:other|alternative) (?:route|way|site|option|provider|source|building|supplier)",
    re.IGNORECASE,
)
_REGAINED = re.compile(
    r"\b(?:appeal\w*|granted|since then|resubmitted|another (?:site|route|bid|grant)|instead|despite|nevertheless|"
    r"target was|if|until|unless|caught up|recovered|so we|second bid|replacement)\b",
    re.IGNORECASE,
)
_OVER = re.compile(
    r"\b(?:caught up|recovered|no longer|not|since then|despite|had been|achievable|still (?:expected|on)|will still|"
    r"(?:was|were) (?:\w+ ){0,3}(?:behind|late|delayed))\b",
    re.IGNORECASE,
)
_NARROW = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORRIED})


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such sentence of every action whose status means on track, and whose work does not stand still."""
    seen = set(stopped(plan))
    frame = Frame(plan.calendar, since(today), today)
    for one, sentence in told(plan, *TOLD_IN, holding=_WORDS):
        if one.action.id in seen or meaning(plan, one.action) is not Meaning.ON_TRACK:
            continue
        if _is_behind(one, sentence) or is_long_silent(sentence, frame, today):
            seen.add(one.action.id)
            yield one.fault(
                f"{name(one.action)} is called “{one.action.status.text}”, and its account says that it is behind.",
                "Change the status, or say how the time will be made up.",
                sentence,
            )


def _is_behind(one: Said, sentence: str) -> bool:
    """Whether a sentence says that the action is late, or that what it needs is lost or did not come."""
    after = rest(one, sentence)
    following = next((part.text for part in sentences(after)), "")
    return one.question.role in _NARROW and (
        _is_late(sentence)
        or is_lost(sentence, after)
        or did_not_happen(sentence, following)
        or is_held_up(sentence)
        or gets_worse(sentence)
        or nobody_came(sentence, following)
    )


def _is_late(sentence: str) -> bool:
    is_late = _BEHIND.search(sentence) and not _OVER.search(sentence)
    return bool(is_late or (_LOST.search(sentence) and not _REGAINED.search(sentence)))
