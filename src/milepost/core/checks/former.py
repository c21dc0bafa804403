"""Codes of rules that went into another: what a person decided under such a code goes on meaning what it did."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from milepost.core.document.nodes import Certainty


class Former(NamedTuple):
    """The rule that now finds what a former rule found, and how sure that was; None where its faults name the code."""

    rule: str
    certainty: Certainty | None = None


FORMER: Mapping[str, Former] = {
    "claim-belied-beside": Former("target-and-claim-differ"),
    "event-counted-twice": Former("counted-otherwise"),
    "future-date-in-past-tense": Former("told-before-it-happened", Certainty.LIKELY),
    "news-perhaps-under-wrong-question": Former("news-under-wrong-question", Certainty.LIKELY),
    "said-and-perhaps-denied": Former("said-and-denied", Certainty.LIKELY),
    "sentence-perhaps-broken": Former("sentence-breaks-off", Certainty.LIKELY),
    "target-word-belied": Former("target-and-claim-differ"),
    "whole-counted-otherwise": Former("counted-otherwise"),
}


def present(code: str) -> str:
    """The code that a rule bears now."""
    return FORMER[code].rule if code in FORMER else code


def was_found_under(code: str, rule: str, certainty: Certainty, formerly: str) -> bool:
    """Whether what a rule finds so surely was found under a former code; `formerly` is the code that a fault names."""
    former = FORMER.get(code)
    return former is not None and former.rule == rule and (former.certainty is certainty or formerly == code)


def codes_of(rule: str, certainty: Certainty) -> Iterator[str]:
    """The code of a rule, and those under which what it finds so surely may have been found before."""
    yield rule
    for code, former in FORMER.items():
        if former.rule == rule and former.certainty in {None, certainty}:
            yield code
