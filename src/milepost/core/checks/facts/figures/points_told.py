"""Changes in per cent that are the mere difference of two percentages beside them: "from 20% to 25%, up by 5%"."""

from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.figures import in_digits, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import EVERYWHERE
from milepost.core.words.anycase import AnyCase

_SHARE = r"(?<![\d.,])(?P<{}>\d{{1,3}}(?:\.\d)?) ?(?:%|per ?cent\b)"
_ABOUT = r"(?:only |just |about |some )?"
_GAP = r"(?:,? (?!and\b|or\b|but\b|while\b|by\b)[a-z’·'-]+){0,6}?,?"
_ENDS = AnyCase(
    rf"\bfrom {_ABOUT}{_SHARE.format('first')}{_GAP} to {_ABOUT}{_SHARE.format('last')}|"
    rf"{_SHARE.format('now')}{_GAP} \(?(?:from|against|compared (?:with|to)|after|was|were|up on) {_ABOUT}"
    rf"{_SHARE.format('then')}"
)
_UP = r"ris(?:e|en|ing)|rose|increas(?:e|ed|ing)|growth|grew|grown|gain(?:ed)?|jump(?:ed)?|improve(?:d|ment)|up|climbed"
_DOWN = r"fall(?:en|ing)?|fell|reduc(?:tion|ed|ing)|decreas(?:e|ed|ing)|drop(?:ped)?|cut|decline(?:d)?|down"
_CHANGE = AnyCase(
    rf"(?:\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?: (?:in|on) [a-z ]{{3,20}}?)?(?: by| of)? {_ABOUT})"
    r"(?P<size>\d{1,2}(?:\.\d)?) ?(?:%|per ?cent\b)(?! ?(?:points?|pts|of\b|in\b|to\b))|"
    r"(?<![\d.,])(?P<before>\d{1,2}(?:\.\d)?) ?(?:%|per ?cent)(?! ?(?:points?|pts)) "
    rf"(?:(?P<up_2>{_UP}|more|higher|better)|(?P<down_2>{_DOWN}|less|fewer|lower))\b(?=[,.;:)]|$| than\b| on\b)"
)
_OTHER = AnyCase(r"\b(?:and|but|while|whereas|although)\b")  # what stands behind it may be of another thing
_NEAR = 2  # per cent within which a change is told as it is, rounded


class Points(NamedTuple):
    """Such a change as it is printed, the two percentages that it lies between, and what it would be in per cent."""

    said: Said
    text: str
    words: str
    first: str
    last: str
    change: str
    right: int


def points_told(plan: Gathered) -> Iterator[Points]:
    """Every sentence that gives two percentages and calls their difference a change in per cent."""
    for one, text in plan.told(EVERYWHERE, "from against compared after was were up, % cent percent"):
        found = _told(one, text, in_digits(text))
        if found:
            yield found


def _told(one: Said, text: str, plain: str) -> Points | None:
    """The only change of a sentence, if it goes the way of its only two ends, and is but their difference."""
    changes = list(_CHANGE.finditer(plain))
    if len(changes) != 1:
        return None
    hit = changes[0]
    rest = plain[: hit.start()].rstrip() + plain[hit.end() :]
    ends = list(_ENDS.finditer(rest))
    if len(ends) != 1 or _OTHER.search(rest, *sorted((hit.start(), ends[0].start()))):
        return None
    first, last = ends[0]["first"] or ends[0]["then"], ends[0]["last"] or ends[0]["now"]
    apart, size = value(last) - value(first), hit["size"] or hit["before"]
    right = 100 * abs(apart) / value(first) if value(first) else 0
    is_way = (apart > 0) is bool(hit["up"] or hit["up_2"])
    is_points = value(size) == abs(apart) and abs(right - abs(apart)) > _NEAR
    return Points(one, text, hit.group().strip(), first, last, size, round(right)) if is_way and is_points else None
