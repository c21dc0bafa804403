"""A change whose size one sentence tells, with what another of its action gives for the start and the end of it."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.facts.speech.things import content
from milepost.core.checks.figures import COUNT, in_digits, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole
from milepost.core.words.dates.names import MONTH, month_number

_HOLDING = (
    "half halved third quarter fifth tenth thirds quarters doubled doubling trebled tripled halving % cent percent, "
    "fallen fell reduced down cut dropped shorter risen rose increased up grown grew doubled doubling trebled tripled "
    "halved halving gone reduction drop fall rise increase growth"
)
_ROLES = WRITTEN - {QuestionRole.NEXT}
_UP = r"ris(?:en|e)|rose|increas\w+|grown|grew|growth|up"
_DOWN = r"fall(?:en)?|fell|reduc\w+|down|cut|drop(?:ped)?|shortened|shorter"
_SIZE = re.compile(
    rf"\b(?:(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?: [a-z]+){{0,3}}? (?:by|of) (?:an? |one )?"
    r"(?:(?P<part>half|third|quarter|fifth|tenth|2 thirds|3 quarters)\b|(?P<share>\d{1,3}(?:\.\d)?) ?(?:%|per ?cent\b)"
    r"(?! point))|(?:(?P<by_up>doubl\w+)|(?P<by_three>trebl\w+|tripl\w+)|(?P<by_half>halv\w+)))",
    re.IGNORECASE,
)
_PARTS = {
    "half": Decimal(50), "third": Decimal("33.3"), "quarter": Decimal(25), "fifth": Decimal(20), "tenth": Decimal(10),
    "2 thirds": Decimal("66.7"), "3 quarters": Decimal(75),
}  # fmt: skip
_WHEN = rf"(?:(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?P<month>{MONTH}) )?(?P<year>20\d\d)(?![/–-]\d)"
_POINT = re.compile(
    rf"(?<![\w.,/-])£?(?P<number>{COUNT})(?P<unit> ?%| ?(?!(?:in|at|on|by|and)\b)[a-z]{{1,12}})?"
    rf"(?: [a-z]+){{0,2}}?,? \(?(?:in |at |on |by )?(?:the end of )?{_WHEN}",
    re.IGNORECASE,
)
_SINCE = re.compile(rf"\b(?:since|from|compared with|against|on)(?: the end of)? (?:\d{{1,2}} )?{_WHEN}", re.IGNORECASE)
_OTHER = re.compile(
    r"\b(?:target|aim|will|should|would|could|to be|expected|forecast|nation\w+|england|about|around|nearly|almost|"
    r"over|more than|at least|up to|just under)\b",
    re.IGNORECASE,
)
_TARGET = re.compile(r"\btargets? .*$|\(target[^)]*\)", re.IGNORECASE)
_ALLOWED, _ALLOWED_IN_WORDS, _TIMES_OFF = Decimal("1.5"), Decimal(7), Decimal("0.2")
_PAIR = 2


class Step(NamedTuple):
    """What a thing was and is, as a sentence gives it: two numbers of one unit, with the months or years of both."""

    text: str
    start: Decimal
    end: Decimal
    times: tuple[tuple[int, int], tuple[int, int]]


class Belied(NamedTuple):
    """A change with the step that does not bear it out."""

    said: Said
    words: str
    size: str
    step: Step
    right: Decimal
    is_sure: bool


def belied(plan: Gathered) -> Iterator[Belied]:
    """Every size of a change that the only step of its action, or that of its time or thing, does not bear out."""
    told = [(one, text, hit) for one, text in plan.told(_ROLES, _HOLDING) if (hit := _alone(text))]
    wanted = {one.action.id for one, _, _ in told}
    steps: dict[str, list[Step]] = defaultdict(list)
    for one, text in plan.told(_ROLES, "0") if told else ():
        if one.action.id in wanted and (step := step_in(text)):
            steps[one.action.id].append(step)
    for one, text, hit in told:
        found = _chosen(text, steps[one.action.id])
        if found and _is_off(hit, found[0]):
            step, is_sure = found
            right = 100 * abs(step.end - step.start) / step.start
            yield Belied(one, f"{step.text} … {text}", hit.group(), step, right, is_sure)


def _alone(text: str) -> re.Match[str] | None:
    """The size of a change that is the only number of its sentence."""
    plain = in_digits(text)
    hits = list(_SIZE.finditer(plain))
    if len(hits) != 1 or _OTHER.search(plain):
        return None
    rest = f"{plain[: hits[0].start()]} {plain[hits[0].end() :]}"
    return None if re.search(r"\d", rest) else hits[0]


def step_in(text: str) -> Step | None:
    """The two numbers of a sentence with their times, the earlier first, or None."""
    hits = list(_POINT.finditer(_TARGET.sub("", text)))
    units = {(hit["unit"] or "").strip().casefold() for hit in hits} - {""}
    if len(hits) != _PAIR or len(units) > 1:
        return None
    (one, first), (other, last) = sorted((_time(hit), value(hit["number"])) for hit in hits)
    return Step(text, first, last, (one, other)) if one < other and first and first != last else None


def _time(hit: re.Match[str]) -> tuple[int, int]:
    return int(hit["year"]), month_number(hit["month"]) if hit["month"] else 0


def _chosen(text: str, steps: Sequence[Step]) -> tuple[Step, bool] | None:
    """The step that a sentence means, by the time that it names or as the only one, and whether that is sure."""
    since = _SINCE.search(text)
    if since:
        same = [step for step in steps if step.times[0] == _time(since)]
        return (same[0], True) if len(same) == 1 else None
    words = content(text)
    same = [step for step in steps if words & content(step.text)] or list(steps)
    return (same[0], bool(words & content(same[0].text))) if len(same) == 1 else None


def _is_off(hit: re.Match[str], step: Step) -> bool:
    """Whether a change of this size is not what a step makes; one of another direction is no matter of size."""
    times = 2 if hit["by_up"] else 3 if hit["by_three"] else Decimal("0.5") if hit["by_half"] else None
    if times:
        is_way = (step.end > step.start) is (times > 1)
        return is_way and abs(step.end / step.start - times) > _TIMES_OFF * times
    if (step.end > step.start) is not bool(hit["up"]):
        return False
    wanted = value(hit["share"]) if hit["share"] else _PARTS[hit["part"].casefold()]
    made = 100 * abs(step.end - step.start) / step.start
    points = abs(step.end - step.start)
    allowed = _ALLOWED if hit["share"] else _ALLOWED_IN_WORDS
    return abs(made - wanted) > allowed and abs(points - wanted) > allowed
