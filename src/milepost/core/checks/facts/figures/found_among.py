"""More in whom something was found than were checked at all: "1,150 had a check. Low mood was found in 1,304"."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.figures import BEFORE, counted, in_digits, timeless, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase

_LOOKED = AnyCase(
    r"\b(?:(?:had|got|given|took|have had|received) (?:an? |their |the )?(?:[a-z-]+ ){0,2}?(?:checks?|tests?|scans?|"
    r"screening|assessments?|inspections?|surveys?|reviews?|visits?|x-rays?|samples?)|(?:were|was|have been|been|we|"
    r"officers|wardens|nurses|staff) (?:checked|tested|screened|inspected|assessed|surveyed|sampled|examined|scanned|"
    r"weighed|measured|looked at|reviewed|audited))\b"
)
_FOUND = AnyCase(
    r"\b(?:found|seen|noted|detected|discovered|diagnosed|recorded|present|identified|confirmed) (?:in|at|on|among)\b"
)
_IN = AnyCase(
    rf"\b(?:in|at|on|among) (?:about |just |nearly |over )?{BEFORE}{counted('part')}"
    r"(?: of (?:them|these|those))?(?=[,.;:)]|$| and\b| \()"
)
_MORE = AnyCase(
    r"\b(?:more|further|another|other|each|every|per|average|last|before|previous\w*|since|so far|times|cases of|"
    r"places|points|sites in|rounds?|again|twice|in all|total|target|households?|families)\b"
)
_ROLES = WRITTEN - {QuestionRole.NEXT, QuestionRole.MEASURE}


class Among(NamedTuple):
    """Both sentences, with how many were looked at and the greater number in which a thing was found."""

    said: Said
    part: str
    whole: str
    text: str


def found_among(plan: Gathered) -> Iterator[Among]:
    """Every such part behind the sentence that counts those who were checked, and no others."""
    holding = "found seen noted detected discovered diagnosed recorded present identified confirmed, in at on among, 0"
    for one in plan.said(_ROLES, holding):
        for before, here in pairwise(one.sentences()):
            whole = _whole(before)
            part = _part(in_digits(here), whole.figure.value) if whole and not _MORE.search(here) else None
            if whole and part:
                yield Among(one, part, whole.figure.words.strip(), f"{before} {here}")


def _whole(text: str) -> Count | None:
    """The only number of a sentence by which so many were checked."""
    looked = _LOOKED.search(text)
    told = [one for one in counts(text) if not one.is_time] if looked and not _MORE.search(text) else []
    is_plain = len(told) == 1 and told[0].kind == (False, False, False) and not (told[0].is_loose or told[0].is_of)
    return told[0] if is_plain else None


def _part(text: str, whole: Decimal) -> str | None:
    """The first number in which a thing was found that is more than all."""
    found = _FOUND.search(timeless(text))
    hits = _IN.finditer(text, found.start()) if found else ()
    return next((hit["part"] for hit in hits if value(hit["part"]) > whole), None)
