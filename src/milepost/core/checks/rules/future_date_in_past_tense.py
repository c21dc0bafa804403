"""Something that is still to come is told as if it had happened.

Why: The year is wrong, or the sentence was copied; a board that reads it doubts the rest.

Example:
    Action: 1.1 Open the hub
    Well: From September 2024 the group has formed part of the hub
Better:
    Action: 1.1 Open the hub
    Well: From September 2022 the group has formed part of the hub
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from milepost.core.checks.day import reported_until
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, told
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.dates import Found, Frame, find
from milepost.core.words.dates.frame import full_year
from milepost.core.words.due import DueKind

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_WRITTEN_AFTER = timedelta(days=92)  # a report on a year is written in the months after it
_YEARS = re.compile(
    r"\b(20\d\d)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|easter|christmas|"
    r"q[1-4]|"
    r"quarter)[a-z]{0,6}\.?,? ?[‘’']?(\d\d)\b|[/.-](\d\d(?:\d\d)?)\b",
    re.IGNORECASE,
)  # where a year may stand
_IRREGULAR = (
    "was were won came saw gave ran made wrote built held met began went became brought bought taught led lost left "
    "sent spoke sat told heard found said stood kept sold rose fell grew drew chose broke paid"
)
_REGULAR = "launched completed started opened finished attended visited received joined published signed"
_IN_EACH = f"has have took {_IRREGULAR} {_REGULAR}"
_HAPPENED = re.compile(
    r"\b(?:(?:has|have) (?:\w+ly )?(?:been|formed|become|started|begun|seen|won|given|taken|made|run|held|met|\w+ed)|"
    rf"took (?:place|part)|{'|'.join(f'{_IRREGULAR} {_REGULAR}'.split())})\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?:will|to be|planned|plans to|due|expected|scheduled|until|ready for|agreed|approved|booked|listed|moved|"
    r"target|"
    r"new date|for|extended|deadline)\b",
    re.IGNORECASE,
)

_SETTLED = r"(?:agreed|approved|endorsed|ratified|adopted|extended)"
_SETTLED_THEN = re.compile(rf"\b{_SETTLED}(?: by [\w ’'&-]{{2,50}})?,? $", re.IGNORECASE)  # "approved by Cabinet on …"
_WAS_SETTLED = re.compile(rf"\b(?:was|were|has been|have been) (?:\w+ly )?{_SETTLED}\b", re.IGNORECASE)
_STILL_AHEAD = re.compile(r"\b(?:will|to be|planned|plans|due|expected|scheduled|would|subject to)\b", re.IGNORECASE)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every sentence in the past tense with a date that is still to come, and no word of what is ahead."""
    end = reported_until(plan)
    frame = Frame(plan.calendar)
    is_old = end is not None and today == end
    written = today + _WRITTEN_AFTER if is_old else today
    for one, sentence in told(plan, QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, holding=f"{_IN_EACH}, 0"):
        later = _told_of(sentence, frame, written) if _has_year_from(written.year, sentence) else ""
        if later:
            yield one.fault(
                f"{name(one.action)} tells of “{later}” as if it were past.",
                "Check the year, or say that it is planned.",
                sentence,
            )


def _has_year_from(first: int, text: str) -> bool:
    """Whether a text holds what can be this year or a later one: most hold none, and need not be read."""
    years = (next(part for part in hit.groups() if part) for hit in _YEARS.finditer(text))
    return any((int(one) if len(one) == 4 else full_year(int(one))) >= first for one in years)


def _told_of(sentence: str, frame: Frame, end: date) -> str:
    """The date after the period of which a sentence tells as of the past, as printed, or ""."""
    if _is_told(sentence):
        return _later(sentence, frame, end)
    dates = find(sentence, frame) if _HAPPENED.search(sentence) and not _STILL_AHEAD.search(sentence) else ()
    settled = (one.due for one in dates if _is_settled_then(sentence, one))
    return next((due.phrase for due in settled if due.earliest and due.earliest > end), "")


def _is_settled_then(sentence: str, found: Found) -> bool:
    """Whether something was agreed on this day: "approved on 9 May", "In May it was extended to all flats"."""
    if not found.due.phrase.lower().startswith(("on ", "in ")):
        return False
    opens = not sentence[: found.start].strip() and _WAS_SETTLED.search(sentence, found.end)
    return bool(opens or _SETTLED_THEN.search(sentence[: found.start]))


def _is_told(sentence: str) -> bool:
    """Whether a sentence tells of the past alone."""
    return bool(_HAPPENED.search(sentence)) and not _AHEAD.search(sentence)


def _later(sentence: str, frame: Frame, end: date) -> str:
    """The first date after the period that is no deadline, as printed, or ""."""
    # neither "in May, 41 of 50" nor "the event of 4 May"
    counted = (
        one
        for one in find(sentence, frame)
        if not sentence[one.end :].startswith(" of ") and not sentence[: one.start].endswith(" of ")
    )
    dates = (one.due for one in counted if one.due.kind is not DueKind.BY or one.due.phrase[:1].isdigit())
    return next((due.phrase for due in dates if due.earliest and due.earliest > end), "")
