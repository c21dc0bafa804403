"""Measures of a share of people or things that are counted one by one, of which more than all are wanted or told."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.facts.figures.measured_in import pairs
from milepost.core.checks.figures import Figure
from milepost.core.checks.gathered import Gathered, Said

_ALL = Decimal(100)
_COHORT = re.compile(
    r"(?:(?:share|percentage|proportion|per cent|%|number) of )?(?:(?:all|the|our|eligible|new) )*(?:[a-z-]+ ){0,2}?"
    r"(?P<who>[a-z-]{2,}s|people|children|women|men|staff)"
    r"(?P<how> (?:with|without|who|that|which|whose|where|on|in|at|from|under|having|given|known|seen|held|[a-z]+ed|"
    r"[a-z]+ing|sent|taught|met|shown)\b.*)?",
    re.IGNORECASE,
)
_MAY_BE_MORE = re.compile(
    r"\b(?:occup\w+|capacity|targets?|growth|increas\w+|rise|rates?|income|recover\w*|returns?|ratio|demand|against|"
    r"compared|budgets?|change|spend\w*|values?|yields?|output|sales|levels?|index|baseline|places|beds|seats|visits|"
    r"costs?|savings?|prices?|takings|hours|bookings|sums?|expected|planned|forecast|average|usual|relative|"
    r"attendances?|applications?|funds?|fees|wages|rents|footfall|use|stocks?|numbers|figures|results|points)\b",
    re.IGNORECASE,
)
_LABEL = re.compile(r"\b(?:base ?line|start|targets?|goal|aim):? (?=\d)", re.IGNORECASE)
_LABEL_LAST = re.compile(r"\b(?:base ?line|start|targets?|goal|aim|from):? ?$", re.IGNORECASE)


class Beyond(NamedTuple):
    """A measure, its figure of more than all, and what it is a share of."""

    said: Said
    text: str
    figure: Figure
    who: str
    is_sure: bool


def beyond_all(plan: Gathered) -> Iterator[Beyond]:
    """Every such measure; sure where its words say who is counted and how they are told from the others."""
    for one in pairs(plan):
        two = (one.first, one.second)
        if not all(each.is_share for each in two) or min(each.value for each in two) > _ALL:
            continue
        most = max(two, key=lambda each: each.value)
        text = _LABEL.sub("", one.text)
        what = _LABEL_LAST.sub("", one.text[: one.first.start]).partition(":")[0].strip(" (,–—-")
        cohort = _COHORT.fullmatch(what)
        if most.value > _ALL and cohort and not _MAY_BE_MORE.search(text):
            yield Beyond(one.said, one.text, most, cohort["who"], bool(cohort["how"]))
