"""Points gained since a measure began – "up 11 points since March 2024" – beside its start and its figure now."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.figures import COUNT, in_digits, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.checks.verdicts.roles import Part, Reading, of_part, readings
from milepost.core.plan.model import Baseline, QuestionRole
from milepost.core.words.dates import dated

_HOLDING = "point points, since from on start began beginning baseline"
_UP = r"ris(?:en|e|ing)|rose|up|increas\w+|grown|grew|growth|gain\w*|climb\w*|improv\w+|higher|gone up|more"
_DOWN = r"fall(?:en|ing)?|fell|down|dropp?\w*|decreas\w+|reduc\w+|lost|lower|declin\w+|fewer|less"
_POINTS = re.compile(rf"(?<![\w.,/-])(?P<number>{COUNT}) (?:percentage |per ?cent )?points?\b", re.IGNORECASE)
_WAY = re.compile(rf"\b(?:(?P<up>{_UP})|{_DOWN})\b", re.IGNORECASE)
_SINCE = re.compile(
    r"\b(?:since|on|from|compared with|against) "
    r"(?:(?:the |our |its )?(?:start|beginning|baseline)\b|(?:we|the plan|it) (?:began|started)\b)"
)
_SINCE_DAY = re.compile(r"(?:since|on|from|compared with|against) ")
_LOOSE = re.compile(r"\b(?:about|around|nearly|almost|over|more than|at least|some|target|aim|will|to go|need\w*)\b")
_ACCOUNTS = frozenset({QuestionRole.WHERE_NOW})
_ALLOWED, _ALLOWED_WITH_PARTS = Decimal(1), Decimal("0.2")  # points


class Points(NamedTuple):
    """A change in points with the start of the measure and the share of now that make another."""

    said: Said
    text: str
    told: str
    start: Decimal
    now: Reading

    @property
    def right(self) -> Decimal:
        """How many points lie between the start and now."""
        return abs(self.now.worth - self.start)


def wrong_points(plan: Gathered) -> Iterator[Points]:
    """Every change in points since the start of the action's only measure that its only share of now does not make."""
    for place in plan.places(WRITTEN, _HOLDING):
        one, part = plan.told_at[place]
        start = _start(one)
        if one.question.role in (QuestionRole.NEXT, QuestionRole.MEASURE) or start is None:
            continue
        told, way = _POINTS.search(in_digits(part.text)), _WAY.search(part.text)
        if told and way and not _LOOSE.search(part.text) and _is_since(part.text, start):
            now = _now(plan, one)
            if now and _is_off(value(told["number"]), now.worth, start, is_up=bool(way["up"])):
                yield Points(one, part.text, told.group(), start.value or Decimal(0), now)


def _start(one: Said) -> Baseline | None:
    """Where the only measure of an action started, with its day."""
    measures = one.action.measures
    start = measures[0].baseline if len(measures) == 1 else None
    return start if start and start.value is not None and start.date.earliest else None


def _is_since(text: str, start: Baseline) -> bool:
    """Whether a sentence counts from the day on which the measure started."""
    if _SINCE.search(text):
        return True
    named = [each for each in dated(text) if _SINCE_DAY.match(text, each.start)]
    mine = (start.date.earliest, start.date.latest)
    return len(named) == 1 and (named[0].due.earliest, named[0].due.latest) == mine


def _now(plan: Gathered, one: Said) -> Reading | None:
    """The only share that the account of an action gives for now."""
    accounts = (said for said in plan.said(_ACCOUNTS) if said.action is one.action)
    texts = (text for said in accounts for text in said.sentences())
    every = [each for text in texts for each in readings(one, text)]
    shares = [each for each in of_part(every, Part.NOW) if each.number.figure.is_share]
    return shares[0] if len({each.worth for each in shares}) == 1 else None


def _is_off(told: Decimal, now: Decimal, start: Baseline, *, is_up: bool) -> bool:
    before = start.value or Decimal(0)
    is_whole = all(each == int(each) for each in (told, now, before))
    allowed = _ALLOWED if is_whole else _ALLOWED_WITH_PARTS
    return (now > before) is is_up and abs(abs(now - before) - told) > allowed
