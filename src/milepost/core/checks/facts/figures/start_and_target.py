"""Where a measure starts and what it is to reach, and which of the two its words or what it counts want to be more."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.figures import Figure, figures, timeless
from milepost.core.checks.gathered import FIGURE, Gathered, Said
from milepost.core.checks.sayings.good import Good, good_way
from milepost.core.plan.model import QuestionRole

_MEASURES = frozenset({QuestionRole.MEASURE, QuestionRole.OTHER})
_CUES = "baseline base from start was target targets by to goal"
_START = re.compile(
    r"\b(?:base ?line|start(?:ing)?(?: point| figure)?|from|was|were|currently|at present|in·*|start of)"
    r"(?: (?:is|was|of|a|an|only|just|the|figure))*(?: ?[:(=–-])? ?(?:about |around |only |just )?£?$",
    re.IGNORECASE,
)
_TARGET = re.compile(
    r"\b(?:targets?|goal|aim|to|reach(?:es)?|no more than|at most|at least|fewer than|no fewer than|below|"
    r"under|above|over)"
    r"(?: (?:is|was|of|a|an|the|for·*))*(?: ?[:(=–-])? ?(?:about |around |no more than |at most |at least |"
    r"below |under |"
    r"fewer than |less than |more than |no fewer than )?£?$",
    re.IGNORECASE,
)
_BY = re.compile(r"(?: ?%| per ?cent)?(?: (?!from\b|and\b|in\b)[a-z]+){0,4}?,? \(?by (?:the end of )?·", re.IGNORECASE)
_SINCE = re.compile(
    r"(?: ?%| per ?cent)?(?: (?!by\b|and\b)[a-z]+){0,4}?,? \(?(?:in|at|on|for)(?: the end of)? ·", re.IGNORECASE
)
_MOST = re.compile(
    r"\b(?:no (?:more|higher|longer) than|at most|fewer than|less than|below|under|or (?:fewer|less|below)|maximum)\b",
    re.I,
)
_LEAST = re.compile(r"\b(?:at least|no (?:fewer|less|lower) than|or (?:more|above|over)|minimum)\b", re.IGNORECASE)
_DOWN = re.compile(
    r"\b(?:fewer|less|lower|shorter|smaller|reduc\w+|decreas\w+|cut|fall|fell|fallen|drop|dropped|down|halve|"
    r"shrink|shorten)\b(?! than\b)",
    re.IGNORECASE,
)
_UP = re.compile(
    r"\b(?:more|higher|greater|larger|increas\w+|raise|rise|rose|risen|grow\w*|grew|climbed|up|double|"
    r"expand)\b(?! than\b)",
    re.IGNORECASE,
)
_OR = re.compile(r"(?: ?%| per ?cent)?(?: [a-z]+)? or (?:fewer|less|below|more|above|over)\b", re.IGNORECASE)
_THE = re.compile(r"\b(?:the|our|these|those|all|its|their) £?$", re.IGNORECASE)
_HELD = re.compile(
    r"\b(?:maintain\w*|hold|keep|stay|remain|limit\w*|not exceed|despite|even (?:though|if)|sustain\w*)\b",
    re.IGNORECASE,
)
_LOOK_BACK, _TWO = 48, 2


class Aimed(NamedTuple):
    """A measure that is to go the other way than it should; sure where its own words say which way that is."""

    said: Said
    text: str
    start: Figure
    target: Figure
    should: str
    is_sure: bool


def turned_targets(plan: Gathered) -> Iterator[Aimed]:
    """Every measure of two figures, a start and a target, of which the target lies on the wrong side."""
    for place in plan.places(_MEASURES, f"{_CUES}, {FIGURE}"):
        one, part = plan.told_at[place]
        text = part.text
        before = plan.told_at[place - 1] if place else None
        if before and before[0] is one and len(figures(before[1].text)) < _TWO and len(figures(text)) <= _TWO:
            text = f"{before[1].text} {text}"
        found = _pair(text)
        if found and not _HELD.search(text):
            should, is_sure = _way(text, *found)
            start, target = found
            is_wrong = target.value > start.value if should == "down" else target.value < start.value
            if should and is_wrong:
                yield Aimed(one, text, start, target, should, is_sure)


def _pair(text: str) -> tuple[Figure, Figure] | None:
    """The start and the target, where a text has just these two figures, of one kind."""
    found = _of_one_kind(text)
    if len(found) != _TWO or (found[0].is_share, found[0].is_money) != (found[1].is_share, found[1].is_money):
        return None
    plain = timeless(text)
    parts = [_part(plain, one) for one in found]
    if sorted(parts) == ["start", "target"]:
        return (found[0], found[1]) if parts[0] == "start" else (found[1], found[0])
    return None


def _of_one_kind(text: str) -> list[Figure]:
    """The shares of a text, where it has two, or the only figures that are no whole and no age."""
    every = [
        one
        for one in figures(text)
        if not text.endswith("out of ", 0, one.start) and text[one.end : one.end + 1] != "-"
    ]
    shares = [one for one in every if one.is_share]
    return shares if len(shares) == _TWO else every


def _part(plain: str, one: Figure) -> str:
    before = plain[max(0, one.start - _LOOK_BACK) : one.start]
    if _THE.search(before):
        return ""
    if _TARGET.search(before) and not re.search(r"\bcompared to £?$", before):
        return "target"
    if _START.search(before):
        return "start"
    if _BY.match(plain, one.end):
        return "target"
    return "start" if _SINCE.match(plain, one.end) else ""


def _way(text: str, start: Figure, target: Figure) -> tuple[str, bool]:
    """Which way a measure should go, and whether its own words say so: those that bound its target, or lead to both."""
    behind = _OR.match(text, target.end)
    near = text[max(0, target.start - _LOOK_BACK // 2) : target.start] + (behind.group() if behind else "")
    if _MOST.search(near):
        return "down", True
    if _LEAST.search(near):
        return "up", True
    lead = text[: max(start.start, target.start)]
    is_down, is_up = bool(_DOWN.search(lead)), bool(_UP.search(lead))
    if is_down is not is_up:
        return ("down" if is_down else "up"), True
    is_of = target.is_share and re.match(r" of ", text[target.end :]) is not None
    good = Good.UNKNOWN if is_down or is_of else good_way(text)
    return {Good.LESS: "down", Good.MORE: "up", Good.UNKNOWN: ""}[good], False
