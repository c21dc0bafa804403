"""An answer or the title names another deadline than the deadline's own column.

Why: Each reader holds the action to the day that suits; on neither of them will anybody ask.

Example:
    Action: 1.1 Open the hub
    Due: September 2023
    Now: The deadline of December 2023 will be kept
Better:
    Action: 1.1 Open the hub
    Due: September 2023
    Now: The deadline of September 2023 will be kept
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.days.title_day import titles_apart
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called
from milepost.core.checks.sayings.deadline import answers, deadlines
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.dates import Frame, find
from milepost.core.words.due import Due
from milepost.core.words.sentences import sentences

FAMILY = Family.TIMING
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_ROLES = (QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.NEXT)
_THIS = r"(?:this|the) (?:action|work|project|piece of work)"
_DUE = r"due(?: to (?:be )?(?:complet\w+|finish\w*|end|deliver\w*|done|in place))?|to be (?:complet\w+|finished|done)"
_NAMES = re.compile(
    rf"\b(?:the|our|this) (?:deadline|due date|target date|completion date|end date)"
    rf"(?: (?:for|of|on) {_THIS})? (?:of |is |remains |for completion is |for this is )(?:still |now )?$"
    rf"|\b(?:{_THIS} (?:is|was|remains) (?:still |now )?(?:{_DUE})|it is (?:still |now )?due to (?:be )?(?:complet\w+|"
    r"finish\w*|end))(?: (?:by|in|on|at))?(?: the end of)? $"
    rf"|(?:^|[,;:] |\b(?:that|so|and) ){_THIS} (?:will )?(?:ends?|clos(?:es?)|finish(?:es)?|stops?|comes? to an end|"
    r"runs? (?:out|until|to)|is over)(?: (?:on|at|in|with|by))?(?: the end of)? $",
    re.IGNORECASE,
)
_SIGNS = ("date", "deadline", "due", "to be ", "action ", "project ", "work ")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b|\d[/.]\d{2}\b")
_ANOTHER = re.compile(
    r"\b(?:new|revised|original\w*|first|old|earlier|previous|national|bid|application|funder|grant|extended|moved|"
    r"proposed|statutory|government|interim)\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such sentence of each live action, where the two times have no day in common."""
    frame = Frame(plan.calendar)
    for one, due in deadlines(plan):
        told = "\n".join(answers(plan, one.action, *_ROLES)) if is_live(one.action) else ""
        if not any(word in told.lower() for word in _SIGNS):
            continue
        hit = next((text.text for text in sentences(told) if _tells_otherwise(text.text, frame, due)), "")
        if hit:
            yield one.fault(
                f"The deadline of {called(one.action)} is “{due.phrase}”, and its answers name another.",
                "Put right whichever of the two is wrong; if the day was moved, say who agreed it.",
                f"{due.phrase} … {hit}",
            )
    for apart in titles_apart(plan):
        yield apart.said.fault(
            f"The deadline of {called(apart.said.action)} is “{apart.due.phrase}”, and its title says "
            f"“{apart.named.phrase}”.",
            "Put right whichever of the two is wrong; if the day was moved, say who agreed it.",
            f"{apart.said.action.title} … {apart.due.phrase}",
        )


def _tells_otherwise(sentence: str, frame: Frame, due: Due) -> bool:
    if _ANOTHER.search(sentence) or not _YEAR.search(sentence):
        return False
    named = (found.due for found in find(sentence, frame) if _NAMES.search(sentence[: found.start]))
    return any(_are_apart(other, due) for other in named)


def _are_apart(one: Due, other: Due) -> bool:
    if not (one.earliest and one.latest and other.earliest and other.latest):
        return False
    return one.latest < other.earliest or other.latest < one.earliest
