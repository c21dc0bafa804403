"""Something is said to have lasted longer than there has been time since it started.

Why: The time has not passed yet, so nobody can have counted it; the figure is of somebody else, or hoped for.

Example:
    Action: 1.1 House people
    Now: Of the tenants 17 have kept their home for at least six months, the first tenancy having begun on 1 March 2023.
Better:
    Action: 1.1 House people
    Now: Of the tenants 17 have kept their home for three months, the first tenancy having begun on 1 March 2023.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from milepost.core.checks.facts.days.times import Bond, Time, times
from milepost.core.checks.facts.speech.clauses import Tense, clauses
from milepost.core.checks.figures import NUMBER, value
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import FIGURE, Gathered, gathered
from milepost.core.checks.looking import WRITTEN, name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_UNITS = (
    "day days week weeks month months year years, start starts started starter starters starting began begun beginning "
    "begins open opens opened opening launch launched joined cohort intake moved enrolled first group course class"
)
_LASTED = re.compile(
    rf"\b(?:(?P<before>(?:for|after|at) (?:at least |over |more than |a full |the full )?)(?P<n1>{NUMBER})[ -]"
    rf"(?P<u1>day|week|month|year)s?\b(?! (?:before|earlier|ago|old|to|of age))|"
    rf"(?P<n2>{NUMBER})[ -](?P<u2>day|week|month|year)s? (?:later|afterwards|on(?=[.,;]|$)|after (?:it|they|she|he|the|"
    r"their|that|starting|leaving|moving|opening)))",
    re.IGNORECASE,
)
_STARTS = re.compile(
    r"\b(?:start(?:s|ed|ers?|ing)?|beg[aiu]n(?:s|ning)?|beginning|open(?:s|ed|ing)?|launch(?:ed)?|joined|cohort|intake|"
    r"moved in|enrolled|first (?:\w+ ){1,3})\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_INTAKE = re.compile(r" (?:cohort|intake|starters|group|course|class)\b", re.IGNORECASE)
_HANGS_ON = re.compile(r",? (?:the (?:first|last|earliest)\b|having\b|since\b|who\b|which\b|from\b)|\(", re.IGNORECASE)
_TERM = re.compile(
    r"\b(?:lease|leased|contract|licen[cs]e|grant|funding|funded|agreement|money|terms?|consent|budget|hired?|booked|let|"
    r"planned|signed|paid|agreed|closed|insurance|guarantee|warranty|plan|talks)\W*$",
    re.IGNORECASE,
)
_RUNS_FOR = re.compile(
    r"\b(?:lease|contract|licen[cs]e|grant|funding|agreement|tenancy|secondment|commission|pilot|scheme|consent)\b"
    r"[^.;]{0,80}$",
    re.IGNORECASE,
)  # which begin for a time that is set: "the contract began on 1 May for two years"
_BEFORE_IT = re.compile(r"\W*(?:of [a-z]+|before|earlier|in total before)\b", re.IGNORECASE)
_OPERATED = re.compile(
    rf"\b(?:after|in) (?:its first |the first |their first )?(?P<many>{NUMBER}) (?P<unit>day|week|month|"
    rf"year)s? (?:of|in) "
    r"(?:operation|running|opening|service|trading)\b",
    re.IGNORECASE,
)
_BEGAN = re.compile(
    r"\b(?:opened|began|started|launched|running since|open since|in service since|went live)\b", re.IGNORECASE
)
_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}
_SLACK = timedelta(days=3)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every sentence that tells of a start on a day, and of a time since then that has not passed yet."""
    at_hand = gathered(plan)
    yield from _of_operation(at_hand, today)
    for place in at_hand.places(WRITTEN - {QuestionRole.NEXT}, f"{_UNITS}, {FIGURE}"):
        said, part = at_hand.told_at[place]
        hit = _LASTED.search(part.text) if "20" in part.text else None
        if hit is None or _looks_ahead(part.text):
            continue
        many = value(hit["n1"] or hit["n2"])
        length = timedelta(days=float(many) * _DAYS[(hit["u1"] or hit["u2"]).casefold()])
        start = next((time for time in times(at_hand, place) if _is_start(time) and _is_since(time, hit)), None)
        if start and start.first <= today and start.first + length > today + _SLACK:
            yield said.fault(
                f"{name(said.action)} tells of “{hit.group()}” since “{start.phrase}”, and so long it cannot be yet.",
                "Check the day and the length, or say what is known so far.",
                part.text,
            )


def _of_operation(plan: Gathered, today: date) -> Iterator[Fault]:
    """Every "after six months of operation" behind a sentence that has it running since a later day."""
    for place in plan.places(
        WRITTEN - {QuestionRole.NEXT}, "operation running opening service trading, month months week weeks year years"
    ):
        said, part = plan.told_at[place]
        hit = _OPERATED.search(part.text)
        before = plan.told_at[place - 1] if hit and place else None
        if hit and before and before[0] is said and "20" in before[1].text and "20" not in part.text:
            length = timedelta(days=float(value(hit["many"])) * _DAYS[hit["unit"].casefold()])
            starts = [time for time in times(plan, place - 1) if time.is_exact and _BEGAN.search(time.text)]
            if len(starts) == 1 and starts[0].first <= today < starts[0].first + length - _SLACK:
                yield said.fault(
                    f"{name(said.action)} tells of “{hit.group()}” since “{starts[0].phrase}”, and so long it "
                    f"cannot be yet.",
                    "Check the day and the length, or say what is known so far.",
                    f"{before[1].text} {part.text}",
                )


def _is_since(start: Time, hit: re.Match[str]) -> bool:
    """Whether a length is that since a start: told behind it, or before it where the start hangs on what lasted."""
    text = start.text
    if _TERM.search(text[: hit.start()]) or _BEFORE_IT.match(text, hit.end()):
        return False
    if _is_term(start, hit):
        return False
    return start.end <= hit.start() or _HANGS_ON.search(text, hit.end(), start.start) is not None


def _is_term(start: Time, hit: re.Match[str]) -> bool:
    """Whether a length right behind a start is that which was set for it: "the lease began on 3 May for two years"."""
    if not hit["before"] or start.end > hit.start() or start.text[start.end : hit.start()].strip(" ,"):
        return False
    return _RUNS_FOR.search(start.text, 0, start.start) is not None


def _looks_ahead(text: str) -> bool:
    verbs = [verb for clause in clauses(text) for verb in clause.verbs]
    return any(verb.tense in {Tense.AHEAD, Tense.WAS_AHEAD} for verb in verbs) or not any(
        verb.tense is Tense.PAST for verb in verbs
    )


def _is_start(time: Time) -> bool:
    """Whether a time is the day on which what is told of began."""
    if not time.is_exact or time.bond in {Bond.UNTIL, Bond.BY, Bond.SPAN}:
        return False
    return bool(_STARTS.search(time.text[: time.start]) or _INTAKE.match(time.text, time.end))
