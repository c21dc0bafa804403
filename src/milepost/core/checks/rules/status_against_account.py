"""The status and the account say opposite things.

Why: "Complete" above "not yet started" is a slip that a board will see, and one of the two must be wrong.

Example:
    Action: 1.1 Open the hub
    Status: Complete
    Now: The hub has not been started
Better:
    Action: 1.1 Open the hub
    Status: Complete
    Now: The hub opened in March 2023
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.states.begun import is_begun, prepares
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, said
from milepost.core.checks.sayings.standing import stands
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Action, Meaning, Plan, QuestionRole
from milepost.core.plan.statuses import stated

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.HIGH
_NOT_BEGUN = re.compile(
    r"\b(?:(?:has|have) not (?:yet )?(?:been )?(?:started|begun)|not (?:yet )?started|yet to (?:start|begin)|"
    r"work (?:will|is to) (?:start|begin)|no work has)\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"\W*(?:this |the )?(?:work )?(?:is )?(?:still )?(?:in progress|ongoing|on-going|under ?way|"
    r"not (?:yet )?complete)\W*",
    re.IGNORECASE,
)
_ANOTHER = re.compile(r"\b(?:second|next|new|phase|another|if)\b")
_OPENS = re.compile(
    r"(?:work |this |the action |action )?(?:(?:is|has|have) )?(?:not|yet) (?:yet )?(?:to )?(?:been )?"
    r"(?:started?|begun|begin|commenced)\s{0,2}[.:;]\s{1,4}",
    re.IGNORECASE,
)  # an account that says it before all else, for itself
_OPEN = re.compile(r"\W*(?:open|live|active|current|new)\W*", re.IGNORECASE)  # which is not to say "not begun"


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every action called complete whose account says that it is not begun, and the reverse."""
    seen: set[str] = set()
    for one in said(plan, QuestionRole.WHERE_NOW):
        opening = _OPENS.match(one.answer.text)
        is_open = _OPEN.fullmatch(one.action.status.text) and not opening
        meaning = Meaning.NOT_STARTED if opening else stated(one.action, plan.scheme).meaning
        meaning = Meaning.UNKNOWN if is_open or _is_unexplained(plan, one.action) else meaning
        told = (text for text in one.sentences() if not (opening and prepares(text)))
        sentence = next((text for text in told if _contradicts(meaning, text)), "")
        if sentence and one.action.id not in seen:
            seen.add(one.action.id)
            opens = f"is called “{_bare(opening.group())}”" if opening else ""
            yield one.fault(
                f"{name(one.action)} {opens or stands(plan, one.action)}, and its account says the opposite.",
                "Put right whichever of the two is wrong.",
                sentence,
            )


def _is_unexplained(plan: Plan, action: Action) -> bool:
    """Whether a status is a single letter that no key explains: "B" is blue here and "begun" there."""
    status = action.status.text.strip(" .")
    entry = next((one for one in plan.scheme if one.code == status), None)
    return len(status) == 1 and not (entry and (entry.description or entry.label != entry.code))


def _bare(text: str) -> str:
    return text.strip(" .:;\n")


def _contradicts(meaning: Meaning, sentence: str) -> bool:
    if meaning is Meaning.COMPLETE:
        is_undone = _NOT_BEGUN.search(sentence) and not _ANOTHER.search(sentence)
        return bool(_GOES_ON.fullmatch(sentence) or is_undone)
    if meaning is Meaning.NOT_STARTED:
        return is_begun(sentence)
    return False
