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
from itertools import chain

from milepost.core.checks.facts.figures.goals_without_start import goals_without_start
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called, has_figure, name, said, told, without_dates
from milepost.core.checks.sayings.account import stems
from milepost.core.checks.sayings.measuring import asks_what_came
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
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
_PROMISE = re.compile(
    r"\b(?:to|will|shall|must|should) (?:raise|lift|increase|improve|boost|grow|reduce|cut|lower|bring down|decrease|"
    r"shrink)\b(?P<what>[^.;:\d]{3,80}?) (?P<size>by (?:at least |about |up to |around )?"
    r"(?:\d[\d.]*\s?(?:%|per ?cent\b)|(?:an?|one) (?:half|third|quarter|fifth|tenth)\b))",
    re.IGNORECASE,
)
_OF_PRICES = re.compile(r"\b(?:costs?|prices?|bills?|fees?|rents?|charges?|inflation|wages?|budgets?)\b", re.IGNORECASE)
_UNMEASURED = re.compile(
    r"\b(?:(?:was|were|is|are|has|have|had) (?:not|never) (?:yet )?(?:been )?(?:measured|counted|recorded|kept)|"
    r"no (?:figures?|counts?|records?|measurements?|data|survey)(?: \w+){0,2} (?:kept|taken|recorded|exists?|available|"
    r"made)|no baseline|not known where we (?:began|started))\b",
    re.IGNORECASE,
)
_NAMES_NOTHING = re.compile(
    r"\W*(?:there (?:has been|was|is)|we (?:have )?(?:seen?|saw|had|achieved|made)) (?:already |now )?"
    r"(?P<change>an? (?:\w+ )?\d[\d.]*\s?(?:%|per ?cent) (?:improvement|increase|reduction|decrease|rise|fall|drop|"
    r"change|uplift|growth))(?: (?:this|last|in the|over the) (?:year|quarter|period|half-year|term|month))?\W*",
    re.IGNORECASE,
)
_STOP = re.compile(r"(?<=[.!?])\s+|\n")
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
    yield from chain(_promised(plan, started), _of_nothing(plan), _in_titles(plan, today, started))
    for one in said(plan, QuestionRole.MEASURE):
        for sentence in one.sentences():
            if one.action.id not in started and _is_fraction_of_nothing(sentence):
                yield one.fault(
                    f"A measure of {called(one.action)} is a change, and nothing says from what.",
                    "Add the starting figure and its date.",
                    sentence,
                    is_sure=not asks_what_came(one.question),
                )


def _of_nothing(plan: Plan) -> Iterator[Fault]:
    """Every answer that opens with a change in per cent, and never says of what."""
    for one in said(plan, holding="% cent percent"):
        first = one.sentences()[0] if one.parts else ""
        hit = _NAMES_NOTHING.fullmatch(first)
        if hit:
            yield one.fault(
                f"{name(one.action)} tells of {hit['change']}, and not of what.",
                "Say what went up or down, and from which figure to which.",
                first,
            )


def _in_titles(plan: Plan, today: date, started: set[str]) -> Iterator[Fault]:
    """Every title that promises so much more or less, of what nothing below it tells."""
    for action, goal in goals_without_start(plan, today):
        if action.id not in started:
            yield Fault(
                f"{name(action)} promises to “{goal}”, and nothing says where that started.",
                "Add the starting figure and its date.",
                action.title,
                action.id,
                place=action.place,
                is_sure=False,
            )


def _promised(plan: Plan, started: set[str]) -> Iterator[Fault]:
    """Every promise in an account to change a thing by a share, of which the action gives no figure.

    It is sure where the answer itself says that none was taken.
    """
    for one, sentence in told(plan, holding="% cent percent quarter third half fifth tenth, by"):
        hit = _PROMISE.search(sentence)
        known = {measure.text for measure in one.action.measures if measure.baseline is None}
        if (
            hit is None
            or _OF_PRICES.search(sentence)
            or not is_live(one.action)
            or one.action.id in started
            or sentence in known
        ):
            continue
        unmeasured = next(filter(_UNMEASURED.search, one.sentences()), "")
        what = stems(hit["what"])
        figures = (text for each in one.action.answers for text in _STOP.split(each.text) if text != sentence)
        is_told = any(has_figure(text) and what & stems(text) for text in figures)
        if unmeasured or not (is_told or _THAN_IN.search(sentence) or not _starts_nowhere(sentence)):
            yield one.fault(
                f"{name(one.action)} promises a change {hit['size']} and does not say from what.",
                "Add the starting figure and its date.",
                " … ".join(dict.fromkeys((sentence, unmeasured or sentence))),
                is_sure=bool(unmeasured),
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
