"""What is still to do is due after the deadline of the action, which nobody has moved.

Why: The deadline cannot be kept and the plan knows it; a board that is not asked for a new date finds out on the day.

Example:
    Action: 1.1 Open the hub
    Due: September 2023
    Next: By December 2023 – fit out the room
Better:
    Action: 1.1 Open the hub
    Due: March 2024
    Next: By December 2023 – fit out the room
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.days.ahead import by_action
from milepost.core.checks.facts.days.times import Time
from milepost.core.checks.facts.speech.clauses import Tense
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called, meaning, name
from milepost.core.checks.sayings.deadline import answers, deadlines, is_date_moved
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Action, Meaning, MilestoneState, Plan, QuestionRole
from milepost.core.words.dates import Frame, find
from milepost.core.words.due import Due
from milepost.core.words.sentences import sentences

FAMILY = Family.TIMING
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_DONE = frozenset({Meaning.COMPLETE, Meaning.CLOSED, Meaning.SUPERSEDED, Meaning.PAUSED})
_FOLLOWS = re.compile(
    r"\b(?:evaluat\w+|reviews?|reviewed|reports?|reported|claims?|survey\w*|audits?|lessons|close-?down|closure|"
    r"returns?|celebrat\w+|thank\w*|year-end|figures? (?:to|for)|"
    r"more|count|funding for|decid\w+|decision|future|exit|shar(?:e|ed|ing)|monitor\w*|annual|refresh\w*|second|next|"
    r"another|further|repeat\w*|again|follow-?up|hand(?:ed)? over|learning|impact|anniversary|"
    r"after (?:a|one|six|twelve|the first) (?:year|months?)|phase (?:2|two))\b",
    re.IGNORECASE,
)  # work that comes after the thing itself
_IS_REPORT = re.compile(
    r"\b(?:review|report|evaluat\w+|audit|survey|assess\w*|study|refresh\w*|monitor\w*)\b", re.IGNORECASE
)
_UNTIL = re.compile(r"(?:until|till|to|through)\b", re.IGNORECASE)  # how long what is done will last
_BEGINS = frozenset({"begins", "begin", "starts", "start", "comes", "come", "arrives", "arrive"})
_ANOTHER = re.compile(
    r"\b(?:fund\w*|grants?|leases?|licen[cs]e|leav\w+|retir\w+|budget|expires?|ends?|next year|all well|if)\b",
    re.IGNORECASE,
)
_SLIPS = re.compile(
    r"\b(?:moved|slipped|delayed|put back|postponed|now (?:due|expected|planned|scheduled|set|likely)|"
    r"(?:cannot|can not|unable to|will not|does not|do not) (?:\w+ ){1,3}(?:before|until)|not (?:be (?:ready|"
    r"finished|complete|open)|expected|before|until))\b",
    re.IGNORECASE,
)


_SAFE = re.compile(
    r"\b(?:(?:due |end |completion )?(?:date|deadline) (?:is |are |was )?(?:still )?(?:not (?:at risk|"
    r"in (?:danger|doubt)|affected|threatened)|safe|holds|stands|secure|unaffected|will (?:still )?be (?:met|kept))|"
    r"(?:will|shall|expect to|do(?:es)? not affect|without affecting|no (?:effect|impact) on)(?: still)? "
    r"(?:(?:meet|make|keep|hit) )?(?:the |our )?(?:due |end |completion )?(?:date|deadline))\b",
    re.IGNORECASE,
)  # "the due date is not at risk"


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every live action with a deadline still ahead, and a step or a moved date after it that is part of the work."""
    told = by_action(plan)
    for one, due in deadlines(plan):
        action = one.action
        is_ahead = due.latest is not None and due.latest >= today
        if not is_ahead or due.latest is None or not is_live(action) or meaning(plan, action) in _DONE:
            continue
        ahead = told.get(action.id, ()) if meaning(plan, action) is Meaning.ON_TRACK else ()
        denied = _told_after_though_safe(told.get(action.id, ()), due.latest)
        if denied:
            yield _belied(denied, due)
            continue
        later = _late_step(action, due.latest) or _moved_to(plan, action, due.latest) or _told_after(ahead, due.latest)
        if later and not is_date_moved(plan, action):
            yield one.fault(
                f"The deadline of {called(action)} is “{due.phrase}”, and it goes on after that.",
                "Ask the board for a new deadline, or say how the old one will be kept.",
                f"{due.phrase} … {later}",
            )


def _told_after_though_safe(ahead: tuple[Time, ...], deadline: date) -> Time | None:
    """What the account puts after the deadline, in an answer by which the deadline is safe."""
    return next((one for one in ahead if one.first > deadline and _SAFE.search(one.said.answer.text)), None)


def _belied(one: Time, due: Due) -> Fault:
    """What comes after the deadline, where the same sentence says that the deadline is safe."""
    return one.said.fault(
        f"{name(one.said.action)} tells of “{one.phrase}”, after its deadline “{due.phrase}”, and says that it is "
        "safe.",
        "Ask the board for a new deadline, or say how the old one will be kept.",
        f"{one.text} … {due.phrase}",
    )


def _late_step(action: Action, deadline: date) -> str:
    """The first open step after the deadline that is no mere report on what was done, or ""."""
    is_report = bool(_IS_REPORT.search(action.title))
    open_ones = (one for one in action.milestones if one.text and one.state is MilestoneState.OPEN)
    begins = (one for one in open_ones if not _UNTIL.match(one.due.phrase))
    late = (one for one in begins if one.due.earliest and one.due.earliest > deadline)
    found = (one for one in late if is_report or not _FOLLOWS.search(one.text))
    return next((f"{one.due.phrase} – {one.text}" for one in found), "")


def _moved_to(plan: Plan, action: Action, deadline: date) -> str:
    """The first sentence of the account that puts part of the work after the deadline, or ""."""
    frame = Frame(plan.calendar)
    told = "\n".join(answers(plan, action, QuestionRole.WHERE_NOW, QuestionRole.WORRIED))
    slips = (one.text for one in sentences(told) if _SLIPS.search(one.text))
    return next((text for text in slips if _is_after(text, frame, deadline)), "")


def _told_after(ahead: tuple[Time, ...], deadline: date) -> str:
    """The first sentence of the account by which part of the work is to be done after the deadline, or ""."""
    late = (one for one in ahead if _is_work_to_come(one) and one.first > deadline)
    return next((one.text for one in late if not (_FOLLOWS.search(one.text) or _ANOTHER.search(one.text))), "")


def _is_work_to_come(one: Time) -> bool:
    """Whether a verb is of the future, or says that something begins then: "the machines come in May"."""
    return one.is_told_as(Tense.AHEAD) or (one.verb is not None and one.verb.word in _BEGINS)


def _is_after(text: str, frame: Frame, deadline: date) -> bool:
    return any(found.due.latest and found.due.latest > deadline for found in find(text, frame))
