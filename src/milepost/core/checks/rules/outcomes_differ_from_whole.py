"""Outcomes that leave nobody over do not make the number that they are of.

Why: "46 were referred: 31 took it up, 9 said no, 4 could not be reached" leaves the reader two short, or too many.

Example:
    Action: 1.1 Cut crime in the wards
    Now: Of the 24 wards, crime fell in 12, rose in 6 and stayed the same in 4.
Better:
    Action: 1.1 Cut crime in the wards
    Now: Of the 24 wards, crime fell in 12, rose in 6 and stayed the same in 6.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise

from milepost.core.checks.facts.figures.either_or import beyond_whole, shares_beyond_all
from milepost.core.checks.facts.figures.fates import fates
from milepost.core.checks.facts.figures.once_each import more_than_all_once
from milepost.core.checks.facts.figures.parted import parted
from milepost.core.checks.facts.figures.stages import stages
from milepost.core.checks.figures import Figure, counted, figures, in_digits, reckoned, value
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said, gathered
from milepost.core.checks.looking import name, said
from milepost.core.checks.rough import ROUGH
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.quantities import TIMES

FAMILY = Family.MEASURES
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
RECKONS = True
_SIGNS = (
    "no not declined refused rejected withdrew dropped turned moved failed never pending waiting awaiting outstanding "
    "lapsed still lost unchanged same steady stable neither unanswered cancelled"
)
_OPEN = re.compile(
    r"\b(?:said no|declined|refused|rejected|withdrew|withdrawn|dropped out|turned (?:it|us|them|this|the \w+) down|"
    r"moved (?:away|out|on)|failed|cancelled|(?:did|could|do|can|were|was|are|have|has|had|will|would) (?:not|never)|"
    r"cannot|no longer|no (?:reply|answer|response|contact|further)|never|pending|waiting|awaiting|outstanding|still|"
    r"yet to|turned down|lapsed|lost (?:touch|contact)|unanswered)\b",
    re.IGNORECASE,
)
_MOVES = (
    re.compile(r"\b(?:rose|risen|rise|rising|up|increas\w+|improv\w+|better|grew|grown)\b", re.IGNORECASE),
    re.compile(r"\b(?:fell|fallen|fall|falling|down|decreas\w+|dropped|wors\w+|declin\w+|shrank)\b", re.IGNORECASE),
    re.compile(
        r"\b(?:(?:did|has|have|had) not chang\w+|no change|unchanged|the same|steady|stable|stayed|neither)\b",
        re.IGNORECASE,
    ),
)
_OF_THESE = re.compile(r"\b(?:of|out of) (?:these|them|those|whom|which)\b", re.IGNORECASE)
_OF_THE = re.compile(rf"^of (?:the |our |all ){{0,2}}{counted('whole')}", re.IGNORECASE)
_STARTS = re.compile(r"\d")
_ASKED = re.compile(
    r"\b(?:invited|asked|referred|offered|approached|contacted|surveyed|rang|rung|wrote|written|applied|received|sent|"
    r"visited|called|tested|inspected|checked|screened|assessed|registered|interviewed|"
    r"lent|loaned|hired|borrowed|issued|handed out|given|sold|let|placed|housed|enrolled|joined|began|begun|started|"
    r"trained|planted|fitted|opened|adopted|bought|took|taken|granted|awarded|released|admitted|"
    r"signed up)\b[^.;]{0,40}[.;]?$",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    rf"\b(?:{ROUGH}|including|among|also|some|both|another|further|others?|"
    r"each|per|later|then|again|from|than|target|by|several|few|first|of which|of whom)\b",
    re.IGNORECASE,
)
_ONE = re.compile(r"\bone\b", re.IGNORECASE)
_NOUN = re.compile(r" ([a-z]{3,}s)\b", re.IGNORECASE)
_NEAR = Decimal("0.75")  # of the whole; a list that makes less is hardly meant to be of all
_FEWEST, _MOST = 3, 6


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every list of outcomes, one of them open or refused, and every "rose, fell, unchanged" that makes another sum."""
    known = {(each.said.action.id, each.parts[-1].figure.value) for each in parted(plan) if each.is_off}
    for one, sentence in reckoned(plan, _FEWEST, holding=_SIGNS):
        text = in_digits(sentence)
        whole, parts, words = _of_these(one, text)
        if not whole:
            whole, parts, words = _of_moves(plan, one, text)
        if whole and not _makes(text, parts, whole) and (one.action.id, parts[-1].value) not in known:
            made = sum((part.value for part in parts), Decimal(0))
            yield one.fault(
                f"{name(one.action)} parts {whole} into {', '.join(part.words for part in parts)}, which make {made}.",
                "Put right the figure that is wrong, or say what is counted twice or left out.",
                words,
            )
            known.add((one.action.id, parts[-1].value))
    for each in stages(plan):
        if (each.said.action.id, each.parts[-1].figure.value) not in known:
            yield each.said.fault(
                f"{name(each.said.action)} parts {each.whole.figure.words} into "
                f"{', '.join(part.figure.words for part in each.parts)}, which make {each.made}.",
                "Put right the figure that is wrong, or say what is counted twice.",
                each.words,
            )
    yield from _of_requests(plan, known)
    yield from _beyond(plan, known)
    for said_here, text, total in shares_beyond_all(gathered(plan)):
        yield said_here.fault(
            f"{name(said_here.action)} gives shares that come to {total.normalize():f}%.",
            "Put right the share that is wrong, or say that one may be counted twice.",
            text,
        )
    for once in more_than_all_once(gathered(plan)):
        yield once.said.fault(
            f"{name(once.said.action)} counts {once.made} of which none came twice, and speaks of all {once.whole}.",
            "Put right the figure that is wrong.",
            once.words,
        )


def _of_requests(plan: Plan, known: set[tuple[str, Decimal]]) -> Iterator[Fault]:
    """What became of requests, where it does not make their number."""
    for fate in fates(gathered(plan)):
        if (fate.said.action.id, fate.parts[-1].figure.value) not in known:
            yield fate.said.fault(
                f"{name(fate.said.action)} speaks of {fate.whole.figure.words}, and what became of them makes "
                f"{fate.made.normalize():f}.",
                "Put right the figure that is wrong, or say what is counted twice or left out.",
                fate.words,
            )


def _beyond(plan: Plan, known: set[tuple[str, Decimal]]) -> Iterator[Fault]:
    """Two outcomes of which each one has only one, and which are more than the whole."""
    for beyond in beyond_whole(gathered(plan)):
        one, other = (part.figure.words for part in beyond.parts)
        if (beyond.said.action.id, beyond.parts[-1].figure.value) not in known:
            yield beyond.said.fault(
                f"{name(beyond.said.action)} parts {beyond.whole.figure.words} into {one} and {other}, which are more.",
                "Put right the figure that is wrong, or say what is counted twice.",
                beyond.text,
            )


_Parted = tuple[Decimal, Sequence[Figure], str]
_NONE: _Parted = (Decimal(0), (), "")


def _of_these(one: Said, text: str) -> _Parted:
    """ "46 were referred. Of these 31 took it up, 9 said no and 4 could not be reached"."""
    opens, whole = _OF_THE.match(text), Decimal(0)
    words, at = text, 0
    if opens:
        whole, at = value(opens["whole"]), opens.end()
    else:
        behind = _OF_THESE.search(text)
        at = behind.end() if behind else 0
        before = _counts(text[:at]) if behind else []
        if not before and (behind.start() == 0 if behind else _STARTS.match(text)):
            last = _before(one, text)
            is_whole = behind or _ASKED.search(last)
            before, words = _counts(last) if is_whole else [], f"{last} {text}"
        whole = before[0].value if len(before) == 1 else whole
    parts = [part for part in _counts(text) if part.start >= at]
    made = sum((part.value for part in parts), Decimal(0))
    is_all = whole and _is_list(text, at, parts) and bool(_OPEN.search(text, at)) and made >= _NEAR * whole
    return (whole, parts, words) if is_all and all(part.value < whole for part in parts) else _NONE


def _of_moves(plan: Plan, one: Said, text: str) -> _Parted:
    """ "It fell at 38 points, rose at 17 and did not change at 21", of the points that the action counts elsewhere."""
    parts = _counts(text)
    opens = _OF_THE.match(text)
    if opens and len(parts) == _FEWEST + 1 and all(move.search(text, opens.end()) for move in _MOVES):
        return (parts[0].value, parts[1:], text) if not _LOOSE.search(text) else _NONE
    if len(parts) != _FEWEST or _LOOSE.search(text) or not all(move.search(text) for move in _MOVES):
        return _NONE
    nouns = {hit[1].casefold() for part in parts if (hit := _NOUN.match(text, part.end))}
    there = _told_of(plan, one, nouns.pop()) if len(nouns) == 1 else {}
    values = set(there.values())
    return (values.pop(), parts, f"{next(iter(there))} … {text}") if len(values) == 1 else _NONE


def _told_of(plan: Plan, one: Said, noun: str) -> dict[str, Decimal]:
    """How many of something the account of an action counts, by the sentences that do."""
    found: dict[str, Decimal] = {}
    for other in said(plan, QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL):
        for sentence in other.sentences() if other.action is one.action else ():
            for figure in figures(sentence):
                hit = _NOUN.match(sentence, figure.end)
                if hit and hit[1].casefold() == noun and not all(move.search(sentence) for move in _MOVES):
                    found[sentence] = figure.value
    return found


def _before(one: Said, text: str) -> str:
    """The sentence before this one, in digits, or ""."""
    found = [in_digits(part) for part in one.sentences()]
    at = found.index(text) if text in found else 0
    return found[at - 1] if at else ""


def _is_list(text: str, start: int, parts: Sequence[Figure]) -> bool:
    """Whether three parts or more follow each other, with commas or an "and" between them."""
    if not _FEWEST <= len(parts) <= _MOST or _LOOSE.search(text, start):
        return False
    gaps = [text[one.end : other.start] for one, other in pairwise(parts)]
    return (" and " in gaps[-1] or "," in gaps[-1]) and all("," in gap or ";" in gap for gap in gaps[:-1])


def _makes(text: str, parts: Sequence[Figure], whole: Decimal) -> bool:
    """Whether the parts make the whole; a "one" among them may be of it or not."""
    made = sum((part.value for part in parts), Decimal(0))
    return made <= whole <= made + len(_ONE.findall(text, parts[0].start))


def _counts(text: str) -> list[Figure]:
    """The figures of a text that count no share, no money and no time."""
    units = ((one, text[one.end :].split(maxsplit=1)) for one in figures(text))
    plain = ((one, unit[0].strip(".,") if unit else "") for one, unit in units if not one.is_share and not one.is_money)
    return [one for one, unit in plain if unit not in TIMES]
