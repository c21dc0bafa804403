"""Targets of live actions that were reached long ago, or before the work began, and were never raised."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.figures import timeless
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN, meaning
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Meaning, QuestionRole
from milepost.core.words.dates import Frame, find

HOLDING = "target targets goal aim ambition"
_GOAL = r"(?:target|goal|aim|ambition)(?! (?:groups?|areas?|audiences?|wards?|dates?|cohorts?|population|schools?)\b)"
_REACH = (
    r"(?:met|reached|passed|exceeded|achieved|beaten|beat|surpassed|hit|topped|overtaken|bettered|cleared|outstripped)"
)
_REACHED = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        (
            rf"\b{_GOAL}\b[^.;\n]{{0,50}}?(?:,|\(|–|\b(?:was|has been|had been|is|were|that we|which we|which|that))"
            rf" ?(?:(?:was|has been|had been|already|long|first|easily|comfortably|we|had|have|then|all but) "
            rf"){{0,3}}{_REACH}\b"
        ),
        rf"\b{_REACH} (?:the|our|its|that|this|their) (?:[a-z]+ )?{_GOAL}\b",
        rf"^{_REACH} (?:in|by|during|as (?:early|long ago) as|back in|before|at|two|three|four|a|last)\b",
        (
            rf"\b(?:above|over|beyond|ahead of|past|at|on) (?:(?:the|our|its|this|that) )?(?:\d[\d.,]*%? "
            rf")?{_GOAL}(?: of [^ ]+)? (?:ever )?since\b"
        ),
        rf"\b{_GOAL} [^.;\n]{{0,20}}{_REACH} (?:in|by|since|back in)\b",
    )
)
_NOT = re.compile(
    rf"\b(?:not (?:yet )?(?:been )?(?:met|reached|hit|achieved|passed)|n[’']t|never|almost|nearly|if|when|until|once|"
    rf"will|would|should|to be|could|(?-i:may)|might|must|"
    rf"(?:last|previous|old|earlier|interim|first|annual|yearly|quarterly|national|first-year) {_GOAL})\b",
    re.IGNORECASE,
)
_RAISED = re.compile(
    rf"\b(?:new|raised|revised|next|higher|stretch|second|further|tougher|fresh|lifted|increased|reset|extended|"
    rf"current|later|final) (?:[a-z]+ )?{_GOAL}\b|\b{_GOAL} "
    rf"(?:was|has been|is|were|to be)(?: since| then| now| therefore| being)* "
    rf"(?:raised|lifted|reset|increased|moved|doubled|revised|extended|set again|put up)\b|"
    rf"\braised (?:it|this|that|the [a-z]+) to\b|"
    r"\b(?:now|since) (?:aim|want|look|aiming|looking|raised)\b|\b(?:aim|want|look) now\b",
    re.IGNORECASE,
)
_NOT_RAISED = re.compile(
    r"\b(?:no|nor|without|not|never|n[’']t)\b[^.;]{0,30}?\b(?:new|raised|revised|next|higher|further|lifted|reset|"
    r"increased|set|changed|altered|moved)\b",
    re.IGNORECASE,
)
_LONG_AGO = re.compile(
    r"\b(?:(?:a|two|three|four|five|\d) years? ago|long ago|some (?:years|time) ago|"
    r"in (?:the|our|its) first (?:year|month|quarter)|in year one|before (?:the|this) plan (?:began|started)|"
    r"from the (?:start|outset)|last year but one)\b",
    re.IGNORECASE,
)
_OF_A_TIME = re.compile(rf"\b{_GOAL} (?:for|in) (?:the )?(?:year|quarter|·)", re.IGNORECASE)
_BEGAN = re.compile(
    r"\b(?:when (?:we|the (?:plan|work|project|scheme|action)) (?:set out|began|started)|"
    r"at the (?:start|outset|beginning)|before (?:we|the plan|the work|it) (?:began|started)|to (?:start|begin) with|"
    r"on day one|base(?:line)?)\b",
    re.IGNORECASE,
)
_MORE_IS_BETTER = re.compile(
    r"\b(?:take-?up|uptake|attendance|complet\w+|train\w+|satisfaction|recycl\w+|coverage|recruit\w*|employment|"
    r"join\w*|plant\w*|fitted|installed|signed|visit(?:s|ed)|built|open\w*|reach\w*|help\w*|members?|volunteers?|"
    r"checks?|insulat\w+|seen within|on time|in time|success|pass rate|turnout|enrol\w+|already)\b",
    re.IGNORECASE,
)
_LESS_IS_BETTER = re.compile(
    r"\b(?:reduc\w*|few\w*|less|lower\w*|cut\w*|fall\w*|end|stop|prevent\w*|wait\w*|absen\w*|delay\w*|harm|crime\w*|"
    r"offences?|vacan\w*|re-?offend\w*|unemploy\w*|obes\w*|poverty|gap|deaths?|casualt\w+|collisions?|complaints?|"
    r"below|under|exclusions?|no more than|at most|maximum|down to|days|weeks|minutes|emissions?|tonnes of carbon)\b",
    re.IGNORECASE,
)
_LONG = timedelta(days=150)
_REACH_ON = 2  # sentences behind the one that names the target
_NEAR = 60  # characters between a verb and its day


class Reached(NamedTuple):
    """A target with the words that say that it was reached; `how` tells it in words of ours."""

    said: Said
    words: str
    how: str


def reached(plan: Gathered, today: date) -> Iterator[Reached]:
    """The first such target of each live action that is never said to be raised."""
    known: set[str] = set()
    frame = Frame(plan.calendar)
    for place in plan.places(WRITTEN, HOLDING):
        one, part = plan.told_at[place]
        if one.action.id in known or one.question.role is QuestionRole.NEXT or not _goes_on(plan, one):
            continue
        found = _of(one, part.text, frame, today)
        if found:
            known.add(one.action.id)
            if not _is_raised(one):
                yield found


def _goes_on(plan: Gathered, one: Said) -> bool:
    return is_live(one.action) and meaning(plan, one.action) is not Meaning.COMPLETE


def _of(one: Said, text: str, frame: Frame, today: date) -> Reached | None:
    parts = one.sentences()
    at = parts.index(text)
    window = parts[at : at + 1 + _REACH_ON]
    words = " ".join(window)
    if _OF_A_TIME.search(timeless(text)):
        return None
    if any(_was_reached(each, frame, today) for each in window):
        return Reached(one, words, "was reached long ago")
    if _LESS_IS_BETTER.search(f"{one.action.title} {words}"):
        return None
    goal = _goal(text)
    if goal and _MORE_IS_BETTER.search(f"{one.action.title} {words}"):
        if _began_beyond(text, goal):
            return Reached(one, words, "was reached before the work began")
        if _counted_beyond(window, goal, frame, today):
            return Reached(one, words, "was passed long ago")
    return None


def _was_reached(text: str, frame: Frame, today: date) -> bool:
    """Whether a sentence says that a target was reached, and when, which is long ago."""
    hit = next((hit for form in _REACHED if (hit := form.search(text))), None)
    if hit is None or _NOT.search(text, 0, hit.end()):
        return False
    behind = text[hit.start() : hit.end() + _NEAR]
    return bool(_LONG_AGO.search(behind)) or _is_long_ago(text, hit, frame, today)


def _is_long_ago(text: str, hit: re.Match[str], frame: Frame, today: date) -> bool:
    """Whether the day nearest to the verb, behind it or else before it, is long past."""
    days = [one for one in find(text, frame) if one.due.latest]
    behind = [one for one in days if -1 <= one.start - hit.end() <= _NEAR or hit.start() < one.start < hit.end()]
    before = [one for one in days if one.end <= hit.start() and hit.start() - one.end <= _NEAR]
    day = behind[0] if behind else before[-1] if before else None
    return bool(day and day.due.latest and day.due.latest < today - _LONG)


def _goal(text: str) -> Count | None:
    """The one figure behind the word for a target in a sentence."""
    hit = re.search(rf"\b{_GOAL}s?\b", text, re.IGNORECASE)
    behind = [one for one in counts(text) if hit and one.figure.start >= hit.end()]
    return behind[0] if behind and not behind[0].is_time and behind[0].figure.start - hit.end() <= _NEAR else None  # type: ignore[union-attr]


def _began_beyond(text: str, goal: Count) -> bool:
    """Whether the figure beside words for the start is beyond the target."""
    beside = (one for one in _beside(text, _BEGAN) if one.figure != goal.figure)
    return any(_is_like(one, goal) and one.figure.value >= goal.figure.value for one in beside)


def _beside(words: str, sign: re.Pattern[str]) -> Iterator[Count]:
    """The figure nearest to each of these signs, in the same clause."""
    every = counts(words)
    for hit in sign.finditer(words):
        near = [
            one
            for one in every
            if not re.search(
                r"[;.)](?:\s|$)", words[min(one.figure.end, hit.end()) : max(one.figure.start, hit.start())]
            )
        ]
        if near:
            yield min(near, key=lambda one: min(abs(one.figure.start - hit.end()), abs(one.figure.end - hit.start())))


def _counted_beyond(window: Sequence[str], goal: Count, frame: Frame, today: date) -> bool:
    """Whether a figure of a day long past, and each of a later day, is beyond the target."""
    read = [
        each
        for text in window
        for each in _dated(text, frame)
        if _is_like(each[1], goal) and each[1].figure != goal.figure
    ]
    beyond = [day for day, one in read if one.figure.value >= goal.figure.value]
    return (
        bool(beyond)
        and min(beyond) < today - _LONG
        and all(one.figure.value >= goal.figure.value for day, one in read if day >= min(beyond))
    )


def _dated(text: str, frame: Frame) -> Iterator[tuple[date, Count]]:
    """The figures of a sentence that holds one day, past or not, and one figure beside it: "by August 2024: 163"."""
    days = [one for one in find(text, frame) if one.due.latest]
    for one in counts(text):
        behind = [day for day in days if 0 <= one.figure.start - day.end <= len(": over ")]
        before = [day for day in days if 0 <= day.start - one.figure.end <= len(" households (in ")]
        day = behind[-1] if behind else before[0] if before else None
        if day and day.due.latest:
            yield day.due.latest, one


def _is_like(one: Count, goal: Count) -> bool:
    return one.kind == goal.kind and (not (one.noun and goal.noun) or one.noun == goal.noun)


def _is_raised(one: Said) -> bool:
    """Whether the action tells of another target than the one that was reached."""
    texts = (part for answer in one.action.answers for part in answer.text.split(". "))
    return any(_RAISED.search(text) and not _NOT_RAISED.search(text) for text in texts)
