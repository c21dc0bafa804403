"""A change against a year, "28% less than in 2018/19", where another sentence of the action tells of that year."""

import re
from collections.abc import Iterator
from decimal import Decimal

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.facts.figures.then_and_now import Belied, Step
from milepost.core.checks.figures import value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole

_HOLDING = "than on since against from compared over below above, % cent percent half third quarter fifth tenth"
_ROLES = WRITTEN - {QuestionRole.NEXT}
_YEAR = r"(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?(?![/–-]?\d)"
_UP, _DOWN = (
    r"more|higher|up|above|rise|increase|growth",
    r"less|fewer|lower|down|below|fall|drop|cut|decrease|reduction",
)
_SIZE = (
    r"(?:(?P<share>\d{1,3}(?:\.\d)?) ?(?:%|per ?cent\b)(?! points?)|"
    r"(?:an? |one )?(?P<part>half|third|quarter|fifth|tenth)\b)"
)
_AGAINST = (
    r" ?(?:(?:than|on|since|against|from|over|compared (?:with|to)|in comparison with) )?"
    r"(?:(?:in|at|the|that|those|of|for|year|end|level|figure|total|baseline|numbers?) ){0,4}"
)
_CLAIM = re.compile(
    rf"(?:{_SIZE} (?:(?P<up>{_UP})|(?:{_DOWN}))|(?P<up2>{_UP})(?: by|"
    rf" of)? {_SIZE.replace('share', 'share2').replace('part', 'part2')}|"
    rf"(?:{_DOWN})(?: by| of)? {_SIZE.replace('share', 'share3').replace('part', 'part3')}){_AGAINST}(?P<year>{_YEAR})",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\b(?:target|aim\w*|goal|will|would|should|could|about|around|nearly|almost|over|more than|at least|some|roughly|"
    r"per (?:year|head|person)|each|average|nation\w*|england|expect\w*|forecast)\b(?= [\d£])|\bper (?:year|head|"
    r"person)\b",
    re.IGNORECASE,
)
_OTHER_THING = re.compile(r"\b(?:and|but|while|whereas|although)\b")
_PARTS: dict[str, Decimal | int] = {"half": 50, "third": Decimal("33.3"), "quarter": 25, "fifth": 20, "tenth": 10}
_STOP = re.compile(r"(?<=[.!?;])\s+|\n")
_IN = re.compile(r"[^.;:\d£]{0,30}$")
_ALLOWED, _ALLOWED_IN_WORDS = Decimal("1.5"), Decimal(7)


def belied_by_year(plan: Gathered) -> Iterator[Belied]:
    """Every such change that the one figure of its sentence and the one of the year named do not make."""
    for one, text in plan.told(_ROLES, _HOLDING):
        hit = _CLAIM.search(text) if "20" in text or "19" in text else None
        now = _now(text, hit) if hit and not _ASIDE.search(text) else None
        then = _then(one, text, hit["year"], now) if hit and now else None
        if hit and now and then and _is_off(hit, then[0].figure.value, now.figure.value):
            start, end = then[0].figure.value, now.figure.value
            is_sure = now.noun == then[0].noun and bool(now.noun or now.figure.is_money)
            step = Step(then[1], start, end, ((0, 0), (0, 0)))
            right = 100 * abs(end - start) / start
            yield Belied(one, f"{then[1]} … {text}", hit.group(), step, right, is_sure)


def _is_off(hit: re.Match[str], start: Decimal, end: Decimal) -> bool:
    """Whether a change is of another size than is said; one of another direction is no matter of size."""
    share = hit["share"] or hit["share2"] or hit["share3"]
    part = hit["part"] or hit["part2"] or hit["part3"]
    wanted = value(share) if share else Decimal(_PARTS[part.casefold()])
    right = 100 * (end - start) / start
    allowed = _ALLOWED if share else _ALLOWED_IN_WORDS
    return (right > 0) is bool(hit["up"] or hit["up2"]) and abs(abs(right) - wanted) > allowed


def _now(text: str, hit: re.Match[str]) -> Count | None:
    """The one count of a sentence beside the size of its change."""
    some = [one for one in counts(text) if not (hit.start() <= one.figure.start < hit.end() or one.is_time)]
    one = some[0] if len(some) == 1 else None
    if one is None or one.figure.is_share or one.is_of or one.figure.start > hit.start():
        return None
    return None if _OTHER_THING.search(text, one.figure.end, hit.start()) else one


def _then(said: Said, text: str, year: str, now: Count) -> tuple[Count, str] | None:
    """The one figure that the action gives for a year, of one kind with that of now, with its words."""
    texts = [said.action.title, *(each.text for each in said.action.answers)]
    told = [one for each in texts for one in _STOP.split(each) if one != text and year in one]
    found = [(count, one) for one in told for count in _of_year(one, year) if count.kind == now.kind]
    found = [each for each in found if not (each[0].noun and now.noun) or each[0].noun == now.noun]
    return found[0] if len({each[0].figure.value for each in found}) == 1 and found[0][0].figure.value else None


def _of_year(text: str, year: str) -> Iterator[Count]:
    """The count right before a year, or the only one of a sentence that opens with it."""
    at = text.find(year)
    every = [one for one in counts(text) if not (one.is_time or one.is_loose)]
    yield from (one for one in every if one.figure.end <= at and _IN.fullmatch(text[one.figure.end : at]))
    if len(every) == 1 and at < every[0].figure.start and not _OTHER_THING.search(text):
        yield every[0]
