"""Claims that one number is the double or the half of another: "1,900 visits, nearly double the 1,400 of April"."""

import re
from decimal import Decimal
from functools import partial

from milepost.core.checks.figures import counted, value
from milepost.core.words.anycase import AnyCase

_GAP = r"[^.;:\n\d]{0,60}?"
_counted = partial(counted, after=r"(?![\w/%]|[.,]\d)")
_MULTIPLE = AnyCase(
    rf"(?<![\w.,£/-]){_counted('last')}{_GAP},? (?:(?P<over>more than|over|well over)|"
    rf"(?P<under>nearly|almost|just under))? ?"
    rf"(?P<times>double|twice|treble|3 times|half) (?P<as>as (?:many|much|high|long) as )?(?:the |that of |"
    rf"our )?{_counted('first')}"
)  # "1,900 visits, nearly double the 1,400 of April"
_MULTIPLES: dict[str, Decimal | int] = {"double": 2, "twice": 2, "treble": 3, "3 times": 3, "half": Decimal("0.5")}
_TOLD_OF_IT = AnyCase(r"(?:[,:(–—-]|\b(?:is|was|are|were|be|been|being|makes?|made|became|now|up|to|i\.?e)) ?$")
_ALLOWED = Decimal("0.15")


def wrong_multiple(text: str) -> re.Match[str] | None:
    """Such a claim that is further off than such words may be, in a text that `in_digits` gave."""
    hit = _MULTIPLE.search(text)
    return hit if hit and _is_told_of_it(hit) and _is_off(hit) else None


def _is_told_of_it(hit: re.Match[str]) -> bool:
    """Whether it is the first number that is the multiple, unlike in "190 were tested twice, 141 of them with ease"."""
    bound = hit["over"] or hit["under"]
    said = hit.start("over" if hit["over"] else "under" if bound else "times")
    return bool(hit["as"] or bound or _TOLD_OF_IT.search(hit.string, hit.end("last"), said))


def _is_off(hit: re.Match[str]) -> bool:
    first, last = value(hit["first"]), value(hit["last"])
    wanted = first * _MULTIPLES[hit["times"].casefold()]
    least = wanted if hit["over"] else wanted * (1 - _ALLOWED)
    most = wanted if hit["under"] else wanted * (2 if hit["over"] else 1 + _ALLOWED)
    return not least <= last <= most
