"""A target is to bring a measure down or up to a figure that lies the other way from where it starts.

Why: "Reduce to 31%" from 28% asks for less work than none; the target or the baseline is wrong.

Example:
    Action: 1.1 Help adults to move more
    Measure: Adults inactive: baseline 28.2%, target: reduce to 31%, latest 26.3%
Better:
    Action: 1.1 Help adults to move more
    Measure: Adults inactive: baseline 28.2%, target: reduce to 21%, latest 26.3%
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.figures.start_and_target import turned_targets
from milepost.core.checks.facts.figures.turns import TURNS, before_it, starting, turns
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name, told
from milepost.core.checks.sayings.readings import Printed, printed
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_ROLES = (
    QuestionRole.WHERE_NOW,
    QuestionRole.WORKING_WELL,
    QuestionRole.WORRIED,
    QuestionRole.MEASURE,
    QuestionRole.OTHER,
)
_LEAD = r"(?:targets?|goal|aim|trajectory|ambition)\W{1,3}(?:to )?"
_TO = r"(?: [a-z]+){0,3}? to (?:at least |no more than |below |under |above |about )?£?$"
_DOWN = re.compile(
    rf"\b{_LEAD}(?:reduc(?:e|ed|tion)|cut|lower(?:ed)?|bring down|fall|decreas(?:e|ed)|down|halve|drop){_TO}",
    re.IGNORECASE,
)
_UP = re.compile(
    rf"\b{_LEAD}(?:increas(?:e|ed)|rais(?:e|ed)|rise|grow|lift|improve|up|expand|boost){_TO}", re.IGNORECASE
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "target: reduce to 31%" of what starts from less, and each "raise this to" from more."""
    for measure in printed(plan):
        way = _way(measure)
        if way and measure.start and measure.target:
            yield measure.said.fault(
                f"{name(measure.said.action)} is to {way} to {measure.target.words}, and starts from "
                f"{measure.start.words}.",
                "Put right the target or the figure from which it starts.",
                measure.text,
            )
    for one, sentence in told(plan, *_ROLES, holding=f"{TURNS}, to"):
        parts = one.sentences()
        for turn in turns(sentence, is_wish=False):
            text, now = ("", ()) if turn.what else before_it(turn, parts, parts.index(sentence))
            if now:
                yield one.fault(
                    f"{name(one.action)} is to {turn.words}, and stands at {now[0].figure.words.strip()}.",
                    "Put right the target or the figure from which it starts.",
                    sentence if text in sentence else f"{text} {sentence}",
                )
    yield from _from_baseline(plan)
    for aim in turned_targets(gathered(plan)):
        yield aim.said.fault(
            f"{name(aim.said.action)} should go {aim.should}, and its target of {aim.target.words.strip()} "
            f"lies on the other "
            f"side of {aim.start.words.strip()}.",
            "Put right the target or the figure from which it starts.",
            aim.text,
            is_sure=aim.is_sure,
        )


def _from_baseline(plan: Plan) -> Iterator[Fault]:
    """Every "reduce it to 6% (baseline 5.2%)", where the start stands behind the target."""
    for one, sentence in told(plan, QuestionRole.MEASURE, holding=f"{TURNS}, to, 0"):
        for turn in turns(sentence, is_wish=True):
            start = starting(turn, sentence)
            if start:
                yield one.fault(
                    f"{name(one.action)} is to {turn.words}, and starts from {start.figure.words.strip()}.",
                    "Put right the target or the figure from which it starts.",
                    sentence,
                )


def _way(measure: Printed) -> str:
    """The way that the words of a target name and its figures do not go, or ""."""
    start, target = measure.start, measure.target
    if start is None or target is None or (start.is_share, start.is_money) != (target.is_share, target.is_money):
        return ""
    before = measure.text[: target.start]
    if target.value > start.value and _DOWN.search(before):
        return "come down"
    return "go up" if target.value < start.value and _UP.search(before) else ""
