"""A new date was agreed and the measure goes by it, and the deadline's own cell still has the old one.

Why: The next report will call it late, or nobody will remember that it was not.

Example:
    Action: 1.1 Open the hub
    Due: March 2023
    Now: The owner died, and the Board set a new date, 30 November 2023, at its meeting in May.
    Measure: Rooms that are open: 2 in April 2022; 6 by November 2023
Better:
    Action: 1.1 Open the hub
    Due: 30 November 2023 (was March 2023)
    Now: The owner died, and the Board set a new date, 30 November 2023, at its meeting in May.
    Measure: Rooms that are open: 2 in April 2022; 6 by November 2023
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, said, told
from milepost.core.checks.sayings.deadline import deadlines
from milepost.core.checks.sayings.over import is_over
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.dates import dated
from milepost.core.words.due import Due

FAMILY = Family.TIMING
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_TOLD_IN = (QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.OTHER)
_HOLDING = "agreed approved accepted set moved extended postponed put gave given granted, date deadline action end"
_AGREED = r"(?:agreed|approved|accepted|set|gave|granted|fixed|given)"
_DATE = r"(?:(?:end|target|completion|finish(?:ing)?|due) )?(?:date|deadline)"
_NEW = rf"(?:a |the |our |this )?(?:new|revised|later|extended|second) {_DATE}"
_MOVED = r"(?:moved|extended|put back|postponed)"
_BODY = r"(?:board|committee|cabinet|partnership|executive|council|group|trustees|panel|members|forum|funder)"
_FORMS = re.compile(
    rf"\b{_BODY} (?:has |have |had |then |since )?(?:{_AGREED} (?:on |to |us )?{_NEW}|{_MOVED} "
    rf"(?:the|our|this|its) (?:action[’']s )?(?:{_DATE}|action))\b(?:,| of| –|:| to| until| from [^,.;]{{3,30}} to)? ?"
    r"(?:the )?(?:end of )?$|"
    rf"\b{_NEW}(?:,| of| –|:)? ?(?:was|has been|is) {_AGREED}(?:,| of| –|:| as)? ?$|"
    rf"\b(?:the|our|this) {_DATE} (?:was|has been) {_MOVED}(?: from [^,.;]{{3,30}})? ?$|"
    rf"\b{_AGREED} to (?:move|extend|put back|postpone) (?:the|our|this) {_DATE}(?: from [^,.;]{{3,30}})? ?$|"
    rf"\b{_AGREED} that (?:the|our|this) {_DATE} (?:should |could |might )?be {_MOVED}(?: from [^,.;]{{3,30}})? ?$",
    re.IGNORECASE,
)  # before the new date
_OPENS = re.compile(rf"\b(?:{_NEW}(?:,| of| –|:)?|(?:the|our|this) {_DATE} is now) ?$", re.IGNORECASE)
_CLOSES = re.compile(
    rf",? ?\(?(?:was|has been|is|as)? ?(?:the )?(?:{_BODY} )?(?:has )?{_AGREED}\b(?! (?:in|on) principle)",
    re.IGNORECASE,
)  # behind it
_OPEN = re.compile(
    r"\b(?:if|unless|will|would|may|might|could|should|asked?|ask for|proposed?|not|never)\b", re.IGNORECASE
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every such sentence of an action that goes on, whose measure has the date agreed, and its deadline has not."""
    due = {one.action.id: each for one, each in deadlines(plan)}
    measured = _measured(plan) if due else {}
    seen: set[str] = set()
    for one, text in told(plan, *_TOLD_IN, holding=_HOLDING):
        own = due.get(one.action.id)
        if own is None or one.action.id in seen or is_over(plan, one.action):
            continue
        agreed = _agreed(text)
        is_later = agreed and agreed.earliest and own.latest and own.latest < agreed.earliest
        if agreed and is_later and any(_meets(agreed, each) for each in measured.get(one.action.id, ())):
            seen.add(one.action.id)
            yield one.fault(
                f"{name(one.action)} tells of a new date, “{agreed.phrase}”, and its deadline is still “{own.phrase}”.",
                "Put the new date in the deadline's place, with the old one behind it.",
                f"{own.phrase} … {text}",
            )


def _measured(plan: Plan) -> Mapping[str, list[Due]]:
    """The times that the measures of each action name, by its id; a deadline alone may be kept to show the old date."""
    found: dict[str, list[Due]] = defaultdict(list)
    for one in said(plan, QuestionRole.MEASURE, holding="by"):
        found[one.action.id].extend(each.due for each in dated(one.answer.text))
    return found


def _meets(one: Due, other: Due) -> bool:
    if not (one.earliest and one.latest and other.earliest and other.latest):
        return False
    return one.earliest <= other.latest and other.earliest <= one.latest


def _agreed(text: str) -> Due | None:
    """The new date that a sentence tells of, or None."""
    for found in dated(text):
        is_told = _OPENS.search(text, 0, found.start) and _CLOSES.match(text, found.end)
        if (is_told or _FORMS.search(text, 0, found.start)) and not _OPEN.search(text, 0, found.start):
            return found.due
    return None
