"""More "of them" are told of than the sentence before counts.

Why: "All 55 children were seen; 61 of them had a need" cannot be; a reader who sees it doubts the other figures.

Example:
    Action: 1.1 Screen every child
    Now: All 55 children were screened; 61 of them had a need that was not known before.
Better:
    Action: 1.1 Screen every child
    Now: All 55 children were screened; 16 of them had a need that was not known before.
"""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from milepost.core.checks.facts.figures.beyond_those import beyond_those
from milepost.core.checks.facts.figures.found_among import found_among
from milepost.core.checks.figures import BEFORE, Figure, counted, figures, in_digits, value
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name, written
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
RECKONS = True
_OF_THEM = re.compile(
    rf"(?P<lead>.{{0,60}}?){BEFORE}{counted('part')} of (?:them|these|those|whom)\b(?! (?:[a-z]+s|"
    rf"who|that|which|in|with|from|on|at|[a-z]+ing|[a-z]+ed)\b)",
    re.IGNORECASE,
)
_OF_THESE = re.compile(
    rf"(?:of (?:these|those|them)),? (?:(?!and\b|or\b)[a-z’'-]+ ){{0,2}}?{counted('part')} (?!more|further|"
    rf"other|times)",
    re.IGNORECASE,
)
_OF_ITS_SUBJECT = re.compile(
    r"(?<=[,–-] )[\d,.]+ of [a-z]+(?=[.;:,)]|\s*$)", re.IGNORECASE
)  # "Snipe were seen in January, 22 of them"
_OTHERS = re.compile(
    r"\b(?!was\b|has\b|this\b|its\b|us\b|as\b|is\b|does\b|perhaps\b|always\b|\w+ss\b)"
    r"[a-z’'-]{2,}[^\W\ds]s\b(?=.* (?:and|but|so|for|to|;)\b)",
    re.IGNORECASE,
)  # "Shopkeepers put out chairs and 63 of them …" are of these, and not of what was counted before
_PEOPLE = re.compile(
    r"\b(?:people|children|families|pupils|residents|patients|carers|parents|staff|tenants|households|women|men|"
    r"boys|girls|"
    r"students|clients|users|volunteers|members|visitors|calls|referrals|cases|visits|homes|schools)\b",
    re.IGNORECASE,
)  # "nine partners referred people; 40 of them" are people
_IN_SO_MANY = re.compile(
    r"(?:\b(?:one|two|three)|\d) (?:in|out of) (?:every )?$", re.IGNORECASE
)  # "one in six of those seen"
_NOUN_LONG = 12  # characters in which the noun that is counted stands
_BARE = re.compile(r"(?: (?:so far|in all|last year|this year|in the year|in the quarter))?\W*$", re.IGNORECASE)
_KNOWN = re.compile(r"\b(?:the|these|those|our|all) $", re.IGNORECASE)
_NOUN_NEXT = re.compile(r" [a-z-]{3,}s\b| (?:people|children|men|women|staff)\b")
_ASIDE = re.compile(r" ?\([^()]{0,60}\)")  # "48 people have been through (16+16+16)"
_LOOSE = re.compile(
    r"\b(?:more than|at least|over|dozens|hundreds|average|each|every|groups?|sets?|families|households|couples|"
    r"sessions|"
    r"events|meetings|visits|courses|classes|workshops|schools|another|further|other|a (?:week|month|day)|per)\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "61 of them" and "of these, 61" behind a sentence whose counts are all lower, or whose last one is."""
    for one in written(plan, holding="them these those whom"):
        for before, here in pairwise(one.sentences()):
            part = _part(in_digits(here))
            whole = _whole(before, part) if part else 0
            if whole:
                yield one.fault(
                    f"{name(one.action)} says {part} of {whole}, which is more than all.",
                    "Put right the figure that is wrong.",
                    f"{before} {here}",
                )
    for more in beyond_those(gathered(plan)):
        yield more.said.fault(
            f"{name(more.said.action)} says {more.part} of {more.whole}, which is more than all.",
            "Put right the figure that is wrong.",
            more.text,
            is_sure=more.is_sure,
        )
    for among in found_among(gathered(plan)):
        yield among.said.fault(
            f"{name(among.said.action)} finds {among.part} among {among.whole}, which is more than all.",
            "Put right the figure that is wrong.",
            among.text,
            is_sure=False,
        )


def _part(text: str) -> int:
    """How many "of them" a sentence tells of, where no figure of its own stands before, or 0."""
    hit = _OF_THEM.match(text) or _OF_THESE.match(text)
    if not hit or _IN_SO_MANY.search(text, 0, hit.start("part")):
        return 0
    lead = hit.groupdict().get("lead") or ""
    if figures(lead) or _OTHERS.search(lead) or _OF_ITS_SUBJECT.match(text, hit.start("part")):
        return 0
    return int(value(hit["part"]))


def _whole(before: str, part: int) -> int:
    """What the sentence before counts, where it is less: its only counts, or the last that stands without a noun."""
    before = _ASIDE.sub("", before)
    counts = [one for one in figures(before) if not one.is_share and not one.is_money]
    if not counts or _LOOSE.search(before):
        return 0
    last = counts[-1]
    if _is_the_place(before, last) and (counts[0].value >= part or _PEOPLE.search(before, 0, last.start)):
        return 0
    if _PEOPLE.search(before, min(last.end + _NOUN_LONG, len(before))):
        return 0
    is_less = all(one.value < part for one in counts) or (last.value < part and _is_bare(before, last))
    return int(last.value if _is_bare(before, last) else max(one.value for one in counts)) if is_less else 0


def _is_the_place(text: str, figure: Figure) -> bool:
    """Whether a figure stands for places or bodies spoken of before: "118 carers work for the twelve"."""
    return _KNOWN.search(text, 0, figure.start) is not None and not _NOUN_NEXT.match(text, figure.end)


def _is_bare(text: str, figure: Figure) -> bool:
    """Whether no noun follows: "offered in 31 cases and taken up in 19"."""
    return _BARE.match(text, figure.end) is not None
