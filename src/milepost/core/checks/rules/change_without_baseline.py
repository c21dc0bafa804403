"""A change is promised and the figure that it starts from is not given.

Why: "A 10% reduction" or "down by a quarter" cannot be checked without knowing of what; boards send such targets back.

Example:
    Action: 1.1 Open the hub
    Next: By March 2024 – a 10% reduction in calls at night
    Measure: Complaints about silence fall by half
Better:
    Action: 1.1 Open the hub
    Next: By March 2024 – a 10% reduction in calls at night (baseline 300 calls in 2022/23)
    Measure: Complaints about silence fall by half from 40
"""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called, has_figure, name, said, without_dates
from milepost.core.checks.sayings.measuring import asks_what_came
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.plan.walk import actions

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_MANY_TIMES = r"(?:doubl|trebl|tripl|quadrupl|halv)"
_FRACTION = re.compile(
    rf"\bby (?:a |an |one )?(?:half|third|quarter|fifth|tenth)\b(?! of\b)|\b{_MANY_TIMES}(?:e|ing) "
    rf"(?:the|our|its|their)\b|"
    rf"\b(?:is|are|be) {_MANY_TIMES}ed\b|\b(?:twice|three times|half) as (?:many|much)\b",
    re.IGNORECASE,
)
_START = re.compile(r"\bfrom\b|\bbaseline\b|\d", re.IGNORECASE)
_SHARES = re.compile(r"\d[\d.]*\s?(?:%|per ?cent\b)", re.IGNORECASE)
_TOLD = re.compile(
    r"\b(?:went|gone|fell|fallen|rose|risen|grew|grown|dropped|was|were|has|have|had|since|saved|came|told|said|"
    r"compared)\b",
    re.IGNORECASE,
)  # what has changed is an account, and no promise
_TO_BE = re.compile(r"\b(?:will|to be|should|must|target|aim|by (?:the end of )?(?:[A-Z][a-z]+ )?20\d\d)\b")
_MAY_BE_TOLD = re.compile(  # "cars at the gate down by 68%"
    r"^[^.;]{3,60}? (?:up|down) (?:by )?\d|\bthan (?:last|the (?:previous|same|year before))\b", re.IGNORECASE
)
_OTHER_FIGURE = re.compile(r"\d")
_FROM_TO = re.compile(r"\bfrom (?:[a-z]+ ){0,3}[£\d][\d.,]*\s?(?:%|per ?cent)? to (?:[a-z]+ ){0,3}[£\d]", re.IGNORECASE)
_THAN_IN = re.compile(  # the year to start from is named, though not its figure
    r"\b(?:than|from|compared (?:with|to)|against|on|over) (?:in |the |those of |that of |at )?(?:the )?"
    r"(?:baseline (?:of )?)?(?:year (?:of )?|end of )?(?:[A-Z][a-z]+ )?(?:19|20)\d\d\b"
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every measure of change, in per cent or as a fraction, with no other figure beside it to start from."""
    started = _started(plan)
    for action in actions(plan):
        for measure in action.measures if action.id not in started else ():
            is_change = measure.kind == "change" and measure.unit == "%" and measure.baseline is None
            if is_change and not _THAN_IN.search(measure.text) and _starts_nowhere(measure.text):
                yield Fault(
                    f"{name(action)} promises a change of {measure.targets[0].value}% and does not say from what.",
                    "Add the starting figure and its date.",
                    measure.text,
                    action.id,
                    place=measure.place,
                    is_sure=not _MAY_BE_TOLD.search(measure.text),
                )
    for one in said(plan, QuestionRole.MEASURE):
        for sentence in one.sentences():
            if one.action.id not in started and _is_fraction_of_nothing(sentence):
                yield one.fault(
                    f"A measure of {called(one.action)} is a change, and nothing says from what.",
                    "Add the starting figure and its date.",
                    sentence,
                    is_sure=not asks_what_came(one.question),
                )


def _is_fraction_of_nothing(sentence: str) -> bool:
    """Whether a sentence promises a half or the double, and neither a figure nor a year to start from."""
    if not _FRACTION.search(sentence) or _TOLD.search(sentence) or _THAN_IN.search(sentence):
        return False
    return not _START.search(without_dates(sentence))


@lru_cache(maxsize=4096)  # several measures may stand in one sentence
def _starts_nowhere(text: str) -> bool:
    """Whether a sentence promises a change and holds no figure but shares and dates."""
    is_told = _TOLD.search(text) and not _TO_BE.search(text)
    return not is_told and not _FROM_TO.search(text) and not _OTHER_FIGURE.search(_SHARES.sub(" ", without_dates(text)))


def _started(plan: Plan) -> set[str]:
    """The actions that answer a question of their baseline with a figure."""
    asked = {one.key for one in plan.questions if "baseline" in one.heading.casefold()}
    told = ((action, answer) for action in actions(plan) for answer in action.answers if answer.question in asked)
    return {action.id for action, answer in told if has_figure(answer.text)}
