"""A number of all with the one and its others behind: "nine schools: the High School and its seven small schools"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.figures import COUNT, in_digits, numbered, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole

_ROLES = WRITTEN - {QuestionRole.NEXT}
_OF_ONE = re.compile(
    rf"(?<![\w.,/£-])(?P<all>{COUNT}) (?:[a-z]+ )?(?P<noun>[a-z]{{3,}}?)(?P<many>s|ies)\b[^.;:\d]{{0,80}}?"
    rf"(?::| –| -|,| \() ?(?P<one>(?:(?!and\b)[\w’'.-]+ ){{1,6}})and (?:its|our|their|his|her) (?P<others>{COUNT}) "
    r"(?:[a-z-]+ ){0,2}(?P=noun)(?P=many)(?=\W*$|[.,;)])",
    re.IGNORECASE,
)
_LOOSE = re.compile(r"\b(?:about|nearly|almost|over|more than|at least|other|further|including)\b", re.I)
_FIGURES = 2  # of all and of the others


class OneAndIts(NamedTuple):
    """A sentence with the number of all, and how many the one and its others make."""

    said: Said
    text: str
    whole: str
    made: int


def one_and_its(plan: Gathered) -> Iterator[OneAndIts]:
    """Every such sentence whose one is called by the same noun and whose numbers differ."""
    many = plan.once(numbered)
    for place in plan.places(_ROLES, "its our their his her, and"):
        if many.get(place, 0) < _FIGURES:
            continue
        one, (text, _) = plan.told_at[place]
        may_be = " and its " in text or " and our " in text or " and their " in text or " and h" in text
        hit = _OF_ONE.search(in_digits(text)) if may_be else None
        single = f"{hit['noun']}y" if hit and hit["many"] == "ies" else hit["noun"] if hit else ""
        is_one = hit and re.search(rf"\b{single}\b", hit["one"], re.IGNORECASE) and not re.search(r"\d", hit["one"])
        if hit and is_one and not _LOOSE.search(text) and value(hit["all"]) != value(hit["others"]) + 1:
            yield OneAndIts(one, text, hit["all"], int(value(hit["others"])) + 1)
