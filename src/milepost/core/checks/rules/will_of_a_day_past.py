"""An answer says what will happen on a day that is past, or looks ahead to what is long over.

Why: The sentence was copied from an older paper; the reader does not learn whether it happened.

Example:
    Action: 1.1 Recruit a trainer
    Now: The post will be advertised again in June 2022
Better:
    Action: 1.1 Recruit a trainer
    Now: The post was advertised again in June 2022 and nobody applied
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from milepost.core.checks.facts.days.ahead import told_ahead
from milepost.core.checks.facts.days.times import Bond, Time, times
from milepost.core.checks.facts.speech.clauses import Tense
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import FIGURE, Gathered, gathered
from milepost.core.checks.looking import name
from milepost.core.checks.sayings.bygone import bygone
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.due import Precision

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_BECAME = re.compile(
    r"\b(?:was|were|did|had|has|have|came|took|went|opened|happened|but|and|so|instead|moved|postponed|cancelled|"
    r"delayed|deferred|now|not|because|when|as|after|before)\b",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"\b(?:was|were|agreed|said|would|had|promised|asked|decided|at first|originally|initially)\b|"
    r"[“\"‘]",
    re.IGNORECASE,
)
_WAS = re.compile(r"\b(?:was|were|had)\b", re.IGNORECASE)  # which of another clause says nothing of what is to be
_EARLY = re.compile(r"\b(?:first week|early|beginning|start)\b(?: of| in)?(?: the)?\W*$", re.IGNORECASE)
_NEXT = frozenset({QuestionRole.NEXT})
_GIVEN_UP = re.compile(  # "we will not now open it in 2022" leaves nothing to come
    r"\b(?:(?:will|shall) (?:now )?(?:not|no longer|never)|won[’']t)\b"
    r"(?!.*\b(?:until|till|before|earlier)\b)",
    re.IGNORECASE,
)
_LONG = timedelta(days=31)
_A_WEEK = timedelta(days=14)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every sentence of an account that looks ahead to a day before its time, or a month long before, year printed."""
    for found in told_ahead(plan):
        time = found[0]
        if is_live(time.said.action) and all(_is_past(one, today) for one in found) and _is_left_open(time):
            yield time.said.fault(
                f"{name(time.said.action)} says what will happen “{time.phrase}”, which is past.",
                "Say what became of it.",
                time.text,
            )
    yield from _among_steps(gathered(plan), today)
    for said, sentence, what in bygone(plan, today):
        yield said.fault(
            f"{name(said.action)} looks ahead to “{what}”, which is past.",
            "Take it out, or say what is to come now.",
            sentence,
        )


def _among_steps(plan: Gathered, end: date) -> Iterator[Fault]:
    """What is still to come by a sentence among the next steps that reading took for no step: "It will open …"."""
    for place in plan.places(_NEXT, f"will shall, {FIGURE}"):
        said, part = plan.told_at[place]
        known = {step.due.latest for step in said.action.milestones}
        for time in times(plan, place) if "20" in part.text and is_live(said.action) else ():
            is_day = time.first == time.last and time.bond in {Bond.WHEN, Bond.BY} and time.last not in known
            if is_day and time.last < end and time.is_told_as(Tense.AHEAD) and not _TOLD.search(part.text):
                yield said.fault(
                    f"{name(said.action)} says what will happen “{time.phrase}”, which is past.",
                    "Say what became of it, or put right the year.",
                    part.text,
                )


def _is_left_open(time: Time) -> bool:
    """Whether a sentence says only what is to be; what was to be must close its answer, with no word of its fate."""
    if any(verb.tense is Tense.WAS_AHEAD for verb in time.clause.verbs):
        behind = time.text[time.clause.verbs[0].end :]
        return time.text == time.said.sentences()[-1] and not _BECAME.search(behind)
    clause = time.text[time.clause.start : time.clause.end]
    return not (_TOLD.search(_WAS.sub(" ", time.text)) or _WAS.search(clause) or _GIVEN_UP.search(clause))


def _is_past(time: Time, end: date) -> bool:
    """Whether a day is past, or a month or year so long that the account cannot be older."""
    if time.due.precision is Precision.DAY:
        return time.last < end
    is_early = _EARLY.search(time.text, 0, time.start) or "early" in time.phrase or "first week" in time.phrase
    return time.first + _A_WEEK < end if is_early else time.last < end - _LONG
