"""Every number of an account with the part that it plays: aimed at, before, elsewhere, or what is now."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from enum import Enum
from functools import lru_cache, partial
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.figures import timeless
from milepost.core.checks.gathered import Said
from milepost.core.checks.sayings.readings import is_part
from milepost.core.plan.model import QuestionRole


class Part(Enum):
    """What a number is to a verdict."""

    GOAL = "goal"
    BEFORE = "before"
    PEER = "peer"
    NOW = "now"
    ASIDE = "aside"


class Bound(Enum):
    """On which side of a goal one is to end."""

    MOST = "at most"
    LEAST = "at least"
    OPEN = "open"


class Reading(NamedTuple):
    """A number with its sentence and its part; `worth` is in minutes where it is a time."""

    said: Said | None
    text: str
    number: Count
    worth: Decimal
    part: Part
    bound: Bound
    label: str = ""

    @property
    def words(self) -> str:
        """The number as printed, with its unit where it is a time, or the words from which it follows."""
        if self.label:
            return self.label
        unit = f" {self.number.noun}s" if self.number.is_time else ""
        return f"{self.number.figure.words.strip()}{unit}"

    def is_like(self, other: "Reading") -> bool:
        """Whether two numbers can be held against each other: both shares, sums, times, or counts of one thing."""
        mine, theirs = self.number, other.number
        are_named = mine.noun and theirs.noun and not mine.is_time
        return mine.kind == theirs.kind and (not are_named or mine.noun == theirs.noun or mine.figure.is_money)


GOALS = (
    "target targets goal goals aim aims ambition standard standards ceiling limit threshold cap promise pledge "
    "benchmark "
    "trajectory profile forecast maximum minimum objective quota tolerance commitment budget budgets allowance "
    "allocation envelope estimate measure milestone"
)
GOAL = rf"(?:{'|'.join(GOALS.split())})"
LIMITS = "ceiling limit cap maximum tolerance budget budgets allowance allocation envelope estimate"
_WANTED = (
    r"(?:aim(?:ed)?|want(?:ed)?|promis(?:ed|e)|pledged|planned|hoped|meant|undertook|committed|set out|supposed|"
    r"intended|"
    r"asked|expected|allowed|budgeted|set aside|allotted|allocated|earmarked|agreed|needed|required)"
)
_LEAD = (
    r"(?! ?(?:met|missed|reached|exceeded|beat\w*|passed|but|while|now|actual|latest|achieved|we|yet|though|although|"
    r"so|"
    r"because|when|after|with|which|who|and|as|against|from|than|it|they)\b)"
)
_BEFORE_GOAL = re.compile(
    rf"\b(?:{GOAL}(?:(?:,|:| \()? ?{_LEAD}[\w·/’'-]+){{0,7}}?|{_WANTED}(?: {_LEAD}[\w·’'-]+){{0,6}}?|"
    r"(?:should|must|is to|are to|was to|were to|had to)(?: [\w-]+){0,5}?)"
    r"(?:[:,]? \(?(?:at |no )?(?:fewer|less|more|better|higher|lower|longer|shorter|greater) than)?[:, (]*£?$",
    re.IGNORECASE,
)
_BEHIND_GOAL = re.compile(
    rf"(?: (?!of\b|in\b|and\b|against\b|to\b)[a-z-]+){{0,2}} {GOAL}\b(?! (?:was|were|is) (?:met|reached))|"
    rf"(?: [a-z-]+){{0,3}}? (?:(?:that|which) )?(?:(?:we|they|it) (?:had |have )?|(?:was|were|had been|is) "
    rf"){_WANTED}\b|"
    r"(?: [a-z-]+){0,2},? (?:which|that) (?:is|was) (?:the|our) " + GOAL,
    re.IGNORECASE,
)
_MOST = re.compile(
    r"\b(?:no more than|no longer than|at most|within|under|below|less than|fewer than|up to|not exceed(?:ing)?|"
    r"maximum|"
    r"ceiling|limit|cap|(?:cut|reduce|lower|bring down|get down|fall)(?: [\w’-]+){0,6} to|keep(?: [\w’-]+){0,5}? (?:to|"
    r"under|below)|allowed|budget|allowance|allocation|envelope|tolerance)(?: [\w’·-]+){0,6}[:, ]*£?$",
    re.IGNORECASE,
)
_LEAST = re.compile(
    r"\b(?:at least|no fewer than|no less than|not less than|more than|over|above|a minimum of|minimum|(?:raise|lift|"
    r"increase)(?: [\w’-]+){0,6} to)(?: [\w’-]+){0,3}[: ]*£?$",
    re.IGNORECASE,
)
_MOST_BEHIND = re.compile(
    r"(?: [a-z-]+){0,2} (?:or (?:less|fewer|under|sooner|lower)|at (?:the )?most|ceiling|limit|cap)\b"
)
_LEAST_BEHIND = re.compile(r"(?: [a-z-]+){0,2} (?:or (?:more|over|better|higher)|at least)\b")
_THEN = re.compile(
    r"\b(?:base(?:line)?|last year|(?:the )?year before|previous(?:ly)?|a year (?:ago|earlier)|from|was once|had been|"
    r"used to be|formerly|originally|start(?:ing point)?)\b"
    r"(?:,? (?!(?:because|since|so|and|but|while)\b)[\w·/’'-]+){0,4}[:, (]*£?$",
    re.IGNORECASE,
)
_THEN_BEHIND = re.compile(
    r"(?: [a-z-]+){0,4},? \(?(?:last year|(?:the )?year before|a year (?:ago|earlier)|previously|at the start|"
    r"before)\b",
    re.IGNORECASE,
)
PEERS = (
    r"(?:county|nation\w*|england|scotland|wales|uk|region\w*|country|neighbour\w*|similar|elsewhere|peers?|sector|"
    r"statistical|others?|borough|district)"
)
_PEER = re.compile(
    r"\b(?:(?:nation\w*|england|scotland|wales|uk|region\w*|county|sector|country)(?:[’']s)?|"
    r"(?:all|other|similar|neighbouring) [a-z]+|average (?:for|in|across|of (?:the|all)) (?!·|the (?:year|quarter|"
    r"month)|this))(?: [\w·/’'-]+){0,5}(?:,? (?:which|that) (?:now )?(?:is|was|stands at|stood at))?[:, (]*£?$",
    re.IGNORECASE,
)
_PEER_BEHIND = re.compile(
    rf"(?: [a-z-]+){{0,3}} (?:nationally|in england|elsewhere|for (?:the|all) [a-z ]{{0,20}}?{PEERS})\b"
)
_ASIDE = re.compile(
    r"\b(?:by|another|further|extra|additional|other|each|every|per|first|last|next|remaining|about|around|rest|"
    r"between|compare[sd]? (?:with|to)|aged?|(?:are|were|is|was) (?:under|over)|nearly|almost|of whom|of which|"
    r"of them)(?: (?:a|the|only|just))? ?£?$",
    re.IGNORECASE,
)
_ASIDE_BEHIND = re.compile(
    r" ?(?:percentage )?points?\b|(?: [a-z-]+){0,2} (?:more|fewer|less|higher|lower|longer|shorter|extra|further|"
    r"ahead|behind|early|late|short|over(?! the)|under(?! the)|overspen[dt]|underspen[dt]|spare|saved|away|off|ago|"
    r"each|apiece|left|to go)\b|"
    r" (?:days|hours|weeks|months|times) (?:a|per|each|every) [a-z]+",
    re.IGNORECASE,
)
_MINUTES = {"second": Decimal(1) / 60, "minute": Decimal(1), "hour": Decimal(60), "day": Decimal(1440),
            "week": Decimal(10_080), "month": Decimal(43_800), "year": Decimal(525_600)}  # fmt: skip
_SMALLER = {"minute": "second", "hour": "minute", "day": "hour", "week": "day", "month": "week", "year": "month"}
_SECONDS = re.compile(r" seconds?\b")
_REFERENCE = re.compile(r"\b(?:in|under|actions?|see|from|by|of) \d{1,2}\.\d{1,2}$")
_LOOK_BACK = 90  # characters


@lru_cache(maxsize=4096)
def numbers(text: str) -> tuple[tuple[Count, Decimal, int], ...]:
    """The numbers of a text with their worth and where their words end: "8 minutes 42 seconds" is one."""
    found: list[tuple[Count, Decimal, int]] = []
    for one in map(partial(_with_seconds, text), counts(text)):
        worth = one.figure.value * _MINUTES.get(one.noun, Decimal(1)) if one.is_time else one.figure.value
        last = found[-1] if found else None
        if last and one.is_time and _SMALLER.get(last[0].noun) == one.noun and _is_rest(text, last[0], one):
            found[-1] = (last[0], last[1] + worth, one.figure.end)
        else:
            found.append((one, worth, one.figure.end))
    return tuple(found)


def _with_seconds(text: str, one: Count) -> Count:
    """A number of seconds as the time that it is."""
    return one._replace(noun="second", is_time=True) if _SECONDS.match(text, one.figure.end) else one


def _is_rest(text: str, one: Count, other: Count) -> bool:
    between = text[one.figure.end : other.figure.start].strip(" ,")
    return between.removesuffix(" and").casefold() in (one.noun, f"{one.noun}s")


def readings(said: Said | None, text: str) -> Iterator[Reading]:
    """The numbers of a sentence with the part that each plays."""
    plain = timeless(text)
    is_asked = said is not None and said.question.role is QuestionRole.MEASURE
    floor = 0
    for count, worth, end in numbers(text):
        if _REFERENCE.search(plain, 0, end) and not count.noun:
            continue
        before = plain[max(floor, count.figure.start - _LOOK_BACK) : count.figure.start]
        part = _part(before, plain, end)
        if is_asked and said and part is Part.NOW:
            part = _headed(said)
        yield Reading(said, text, count, worth, part, _bound(before, plain, end))
        floor = end


def _headed(said: Said) -> Part:
    """What a number under a measure is by its heading: a target, unless that says "Baseline" or "Latest"."""
    heading = said.question.heading.casefold()
    if not is_part(said) or heading.startswith(("target", "goal")):
        return Part.GOAL
    return Part.BEFORE if heading.startswith(("base", "start")) else Part.NOW


def _part(before: str, plain: str, end: int) -> Part:
    if _ASIDE.search(before) or _ASIDE_BEHIND.match(plain, end):
        return Part.ASIDE
    if _BEFORE_GOAL.search(before) or _BEHIND_GOAL.match(plain, end):
        return Part.GOAL
    if _THEN.search(before) or _THEN_BEHIND.match(plain, end):
        return Part.BEFORE
    is_peer = _PEER.search(before) or _PEER_BEHIND.match(plain, end)
    return Part.PEER if is_peer else Part.NOW


def _bound(before: str, plain: str, end: int) -> Bound:
    if _MOST.search(before) or _MOST_BEHIND.match(plain, end):
        return Bound.MOST
    return Bound.LEAST if _LEAST.search(before) or _LEAST_BEHIND.match(plain, end) else Bound.OPEN


def of_part(every: Sequence[Reading], part: Part) -> list[Reading]:
    """Those readings that play one part."""
    return [one for one in every if one.part is part]
