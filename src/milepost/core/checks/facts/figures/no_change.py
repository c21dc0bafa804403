"""A rise or a fall of some size that is told of two equal figures: "8 now and 8 last year, a fall of a third"."""

from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.figures import NUMBER, figures, timeless
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import EVERYWHERE
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase

_HOLDING = (
    "rise increase growth gain jump fall drop decrease reduction cut decline up down more fewer less higher lower "
    "doubled trebled halved"
)
_SHARE = (
    r"(?:\d{1,3}(?:\.\d)? ?(?:%|per ?cent\b)|(?:an? |one |two |three )?(?:half|thirds?|quarters?|fifths?|tenths?)\b)"
)
_SIZE = AnyCase(
    r"(?:[,:;(–—] ?|, (?:so |which is |that is )?)(?:and so |so |which is |that is |making |giving )?"
    r"(?P<size>an? (?:rise|increase|growth|gain|jump|fall|drop|decrease|reduction|cut|decline) of "
    rf"(?:about |nearly |almost |over |just over |just under |some )?(?:{_SHARE}|{NUMBER})|"
    rf"(?:up|down)(?: by)? (?:about |nearly |almost |over )?(?:{_SHARE}|{NUMBER})|"
    rf"{_SHARE} (?:more|fewer|less|higher|lower|up|down)\b(?! than)|(?:doubled|trebled|halved)\b)(?=[^\d]*$)"
)
_TWO_TIMES = AnyCase(
    r"·.*·|\b(?:last (?:year|time|month|quarter|spring|summer|autumn|winter)|year (?:before|ago|earlier)|previous\w*|"
    r"compared|against|from|was|were)\b"
)
_EACH = AnyCase(r"\b(?:each|both|per|every|same|of the|out of|target|aim\w*|than)\b")
_PAIR = 2
_ROLES = EVERYWHERE - {QuestionRole.NEXT, QuestionRole.MEASURE}


class Unmoved(NamedTuple):
    """A sentence with the size that it gives, and the figure that stands in it twice."""

    said: Said
    size: str
    figure: str
    text: str


def unmoved(plan: Gathered) -> Iterator[Unmoved]:
    """Every sentence with such a size behind its only two figures, which are equal and of two times."""
    for one, text in plan.told(_ROLES, f"{_HOLDING}, 0"):
        hit = _SIZE.search(text)
        before = text[: hit.start()] if hit else ""
        found = figures(before)
        if hit is None or len(found) != _PAIR or _EACH.search(before) or not _TWO_TIMES.search(timeless(before)):
            continue
        first, other = found
        is_same = (first.value, first.is_money, first.is_share) == (other.value, other.is_money, other.is_share)
        if is_same:
            yield Unmoved(one, hit["size"], first.words.strip(), text)
