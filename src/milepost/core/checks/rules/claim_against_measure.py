"""What the account says of a measure is not what the measure's figures show.

Why: "Rate down" beside a rate that rose is the first thing that a board asks about.

Example:
    Action: 1.1 Stop repeat harm
    Well: The repeat rate is down.
    Measure: Repeat rate: baseline 31%, target 28%, latest 34%
Better:
    Action: 1.1 Stop repeat harm
    Well: The repeat rate is up, from 31% to 34%.
    Measure: Repeat rate: baseline 31%, target 28%, latest 34%
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from milepost.core.checks.figures import figures
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said
from milepost.core.checks.looking import name
from milepost.core.checks.sayings.account import stems
from milepost.core.checks.sayings.better import is_less_better
from milepost.core.checks.sayings.readings import Printed, accounts, printed
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_UP = re.compile(
    r"\b(?:is up|are up|up(?=[.,;]|$)|ris(?:en|ing|es)|rose|increas(?:ed|ing)|grow(?:n|ing|s)|grew|gone up|going up|"
    r"went up|climb(?:ed|ing)|widen(?:ed|ing)|more)\b",
    re.IGNORECASE,
)
_DOWN = re.compile(
    r"\b(?:is down|are down|down(?=[.,;]|$)|fall(?:en|ing|s)?(?<!falls)|fell|reduc(?:ed|ing|tion)|decreas(?:ed|ing)|"
    r"dropp(?:ed|ing)|gone down|going down|coming down|come down|went down|shrunk|narrow(?:ed|ing)|shorter|fewer|"
    r"lower)\b",
    re.IGNORECASE,
)
_BETTER = re.compile(
    r"\b(?:improv(?:ed|ing|ement|ements)|better|(?:good|great|steady|excellent|strong|real) progress)\b", re.IGNORECASE
)
_WORSE = re.compile(r"\b(?:worse(?:ned|ning)?|deteriorat(?:ed|ing))\b", re.IGNORECASE)
_REACHED = re.compile(
    r"\b(?:exceed(?:ed|s|ing)|surpass(?:ed|es|ing)|beat(?:en|s|ing)?|met|meets|meeting|reach(?:ed|es|ing)|"
    r"achiev(?:ed|es|ing)|hit|hits|hitting|passed|above|over|ahead of|better than)"
    r" (?:the |our |its |this |that )?(?:(?:annual|overall|agreed|year end) )?(?:target|trajectory|profile|goal)\b|"
    r"\b(?:target|trajectory|profile|goal)(?: has| have| was| is)?(?: (?:now|already|therefore|thus|also|"
    r"fully|comfortably|easily|well|just|narrowly))?"
    r"(?: been)? (?:exceeded|surpassed|beaten|met|reached|achieved|hit|passed)\b",
    re.IGNORECASE,
)
_MISSED = re.compile(
    r"\b(?:missed|below|short of|behind|under|(?:not|never) (?:met|reached|achieved|hit)) (?:the |our |its )?"
    r"(?:target|trajectory|profile|goal)\b|\b(?:target|trajectory|profile|goal) (?:was|has been|"
    r"is) (?:not (?:been )?(?:met|"
    r"reached|achieved)|missed)\b",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")  # but for those of the measure itself, figures are for other rules
_NOT_YET = re.compile(
    r"\b(?:not|never|no|nor|will|would|should|could|may|might|hop(?:e|es|ing)|expect\w*|aims?|if|unless|until|to|nearly|"
    r"almost|but|although|though|forecast|likely|national\w*|interim|milestones?|first|year’s|year's|quarterly|next|"
    r"short|below)(?: \w+){0,4} ?$",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:not|no|never|will|would|should|could|may|might|want\w*|hope\w*|expect\w*|aims?|if|to (?:be|bring|go|meet|"
    r"reduce|increase|improve|raise)|need\w*|than|since|last|previous|quarter|months?|weeks?|term|but|although|though|"
    r"among|because|risk|national\w*|among|boys|girls|women|men|north|south|east|west|forecast|likely|planned|"
    r"further|again|help\w*|until|by (?:next|the end)|about|milestones?)\b",
    re.IGNORECASE,
)
_STATES = stems(
    "time times widened widening narrowed narrowing between group groups "
    "number numbers rate rates level levels share total figure figures made making progress good great steady "
    "real improved improving improvement improvements better worse risen rising rises rose increased "
    "increasing grown growing grows grew gone going went climbed fallen falling falls fell reduced reducing "
    "reduction decreased decreasing dropped dropping down coming come shrunk shorter fewer lower continues "
    "continue continued remain overall well strong target exceeded exceeding surpassed beaten above ahead "
    "reached achieved trajectory profile performance now seeing "
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "rate down", "improved" and "target met" of an account without figures that the measure's own belie."""
    told = accounts(plan)
    many: dict[str, int] = {}
    for measure in printed(plan):
        many[measure.said.action.id] = many.get(measure.said.action.id, 0) + 1
    for measure in printed(plan):
        action = measure.said.action.id
        fault = next(_belied(measure, told.get(action, ()), is_only=many[action] == 1), None)
        if fault:
            yield fault


def _belied(measure: Printed, answers: Sequence[Said], *, is_only: bool) -> Iterator[Fault]:
    what = stems(measure.what)
    for one in answers:
        for text in one.sentences():
            is_plain = not _DIGIT.search(text) and not _OTHER.search(text)
            is_shown = not is_plain and is_only and _shows_only(text, measure)
            is_of_target = is_only and (is_plain or is_shown) and _is_against_target(text, measure)
            is_of_what = is_plain and _is_of(text, what, is_only=is_only)
            if is_of_target or (is_of_what and _is_against_start(text, measure)):
                yield one.fault(
                    f"{name(one.action)} says “{text}”, and its measure reads {_shown(measure)}.",
                    "Put right the words or the figure that is wrong.",
                    f"{text} … {measure.text}",
                )


def _shows_only(text: str, measure: Printed) -> bool:
    """Whether a sentence says that the target is met, of just where the measure is: "met, now at 131 litres"."""
    hit = _REACHED.search(text)
    if hit is None or _NOT_YET.search(text[: hit.start()]):
        return False
    known = {(one.value, one.is_share) for one in (measure.now, measure.start, measure.target) if one}
    here = {(one.value, one.is_share) for one in figures(text)}
    return (measure.now.value, measure.now.is_share) in here and here <= known


def _shown(measure: Printed) -> str:
    start = f"{measure.start.words} at the start, " if measure.start else ""
    target = f"{measure.target.words} as the target and " if measure.target else ""
    return f"{start}{target}{measure.now.words} now"


def _is_of(text: str, what: frozenset[str], *, is_only: bool) -> bool:
    """Whether a sentence names what is measured, of an only measure one word, and else but how it moves."""
    here = stems(text)
    is_enough = bool(here & what) if is_only else bool(what) and 2 * len(here & what) >= len(what)
    return is_enough and here - what <= _STATES


def _is_against_start(text: str, measure: Printed) -> bool:
    """Whether a sentence says that it rose, fell or improved, and the figures went the other way."""
    start, now = measure.start, measure.now
    if start is None or start.is_share != now.is_share or start.value == now.value:
        return False
    is_up, is_down = bool(_UP.search(text)), bool(_DOWN.search(text))
    if is_up != is_down:
        return (now.value < start.value) if is_up else (now.value > start.value)
    is_better, is_worse = bool(_BETTER.search(text)), bool(_WORSE.search(text))
    if is_better == is_worse or measure.target is None or measure.target.value == start.value:
        return False
    is_nearer = (now.value > start.value) is (measure.target.value > start.value)
    return is_worse if is_nearer else is_better


def _is_against_target(text: str, measure: Printed) -> bool:
    """Whether a sentence says that the only target was met, or missed, and the figures say otherwise."""
    target, now = measure.target, measure.now
    is_reached, is_missed = bool(_REACHED.search(text)), bool(_MISSED.search(text))
    if target is None or is_reached == is_missed or target.is_share != now.is_share:
        return False
    start = measure.start
    is_less = start.value > target.value if start else is_less_better(measure.text)
    is_met = now.value <= target.value if is_less else now.value >= target.value
    return is_met is is_missed
