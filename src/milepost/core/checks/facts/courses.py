"""Rows of three figures or more of one thing over time, with what a sentence beside them says of their course."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from milepost.core.checks.facts.counts import Count, counts
from milepost.core.checks.facts.things import content
from milepost.core.checks.figures import numbered, timeless
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole

_ROLES = WRITTEN - {QuestionRole.NEXT}
_HOLDING = (
    "every each steadily continues continued continuing keep keeps kept still on by after without yet ever far record "
    "run again throughout time since"
)
_PERIOD = r"(?:month|quarter|year|term|week|season|cohort|time|survey|count|round|report|return|half-year|period|day)"
_UP = (
    r"ris(?:en|e|es|ing)|rose|grown|grows?|grew|growing|growth|increas(?:ed?|es|ing)|(?:gone|going|went|goes|go) up|"
    r"climb(?:ed|s|ing)?|upward trend|mounting|up"
)
_DOWN = (
    r"fall(?:en|s|ing)?|fell|dropp(?:ed|ing)|drops?|decreas(?:ed?|es|ing)|declin(?:ed?|es|ing)|(?:gone|going|went|goes|"
    r"go|come|came|coming) down|shrunk|shrinks?|shrinking|reduc(?:ed|ing|tion)|downward trend|dwindl(?:ed?|ing)|down"
)
_EVERY = re.compile(
    rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?: (?!and\b|but\b)[a-z]+){{0,2}}? "
    rf"(?:(?:in |at |with |for )?(?:every|each) (?:single |one of )?(?:[a-z]+ )?{_PERIOD}s?\b|"
    rf"{_PERIOD} (?:on|by|after|upon) {_PERIOD}\b|"
    r"without (?:a break|fail|exception|interruption)|throughout\b|continuously|steadily\b)|"
    rf"\bsteadily (?:(?P<up2>{_UP})|(?P<down2>{_DOWN}))\b|"
    rf"\b(?:every|each) {_PERIOD}(?: [a-z]+){{0,4}}? (?:(?P<up3>{_UP})|(?P<down3>{_DOWN}))\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"\b(?:continu(?:es?|ed|ing) (?:to |its |their |on |(?:steadily|slowly) )?|(?:keeps?|kept|keep on|keeps on) |"
    rf"(?:is|are) still )(?:steadily |slowly )?(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b|"
    rf"\b(?:(?P<up2>{_UP})|(?P<down2>{_DOWN}))(?: in [a-z -]{{3,30}}?)? (?:therefore |still |has |is )*"
    r"(?:continu(?:es|ed|ing)|goes on|went on|gone on|going on|carries on)\b",
    re.IGNORECASE,
)
_RECORD = re.compile(
    r"\b(?:(?P<up>highest|most|largest|biggest)|(?P<down>lowest|fewest|smallest))(?: [a-z]+){0,2}? "
    r"(?:(?:we have (?:ever |yet )?(?:had|seen|recorded) )?(?:yet|ever|so far|on record|to date|since records began|"
    r"of the run|of the series))\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:not|no longer|never|nor|neither|hardly|will|would|should|could|must|(?-i:may)|might|if|until|unless|aims?|"
    r"targets?|expect\w*|forecast|hope\w*|nation\w*|england|elsewhere|region\w*|but|although|though|except|apart|while|whereas|"
    r"before|cost|costs|price|prices)\b|n[’']t\b",
    re.IGNORECASE,
)
_MEANT = re.compile(
    r"\b(?:it|this|that|they|these|both|the (?:[a-z]+ )?(?:rate|figure|figures|number|numbers|share|proportion|trend|"
    r"score|total|totals|level|count|curve|results?|average|mean|decline|fall|drop|growth|rise|increase|decrease|reduction)|"
    r"numbers|figures|rates|all of them|growth|decline)\b",
    re.IGNORECASE,
)
_GAP = re.compile(
    r"(?: ?(?!and\b|then\b|to\b)[a-z%’'-]+){0,4}?,?(?: ?\(?·+\)?(?: ?[/–-] ?[·\d]{2,7})?)?"
    r"(?: ?[,;:→>]| ?[–—/] | and| then| to|,? (?:and|then)(?: to)?)(?: (?!of\b)[a-z]+){0,3}?(?: ?[(:]?·+[):]?:?)? ?£?",
    re.IGNORECASE,
)
_TIMES = re.compile(
    r"·|\b(?:spring|summer|autumn|winter|quarter\w*|years?|months?|terms?|weeks?|cohorts?|seasons?|rounds?|waves?|"
    r"surveys?|first|second|third|then)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b20\d\d\b")
_FEWEST = 3


class Course(NamedTuple):
    """What is said of the course of a row, with the two figures of it that belie that, in the words of all."""

    said: Said
    words: str
    claim: str
    first: Count
    last: Count
    is_sure: bool


def courses(plan: Gathered) -> Iterator[Course]:
    """Every row that does not rise or fall as the sentence that holds it says, or one next to it."""
    numbers = plan.once(numbered)
    rows = {place for place, many in numbers.items() if many >= _FEWEST}
    near = rows.union((place + 1 for place in rows), (place - 1 for place in rows))
    for place in sorted(near.intersection(plan.places(_ROLES, _HOLDING))) if rows else ():
        one, part = plan.told_at[place]
        claim = _claim(part.text)
        if claim:
            texts = (plan.told_at[each] for each in (place, place - 1, place + 1) if each in rows)
            found = next((row for said, beside in texts if said is one and (row := _row(beside.text, claim))), None)
            off = found and _off(claim, found[1])
            if found and off and (found[0] == part.text or len(counts(part.text)) <= 1):
                words = part.text if found[0] == part.text else f"{found[0]} {part.text}"
                is_sure = _are_of_one(claim, part.text, found[0])
                yield Course(one, words, claim.group(), *off, is_sure)


def _claim(text: str) -> re.Match[str] | None:
    """The words for a course in a sentence that says it of something that was."""
    hit = _EVERY.search(text) or _GOES_ON.search(text) or _RECORD.search(text)
    return None if hit is None or _OTHER.search(text) else hit


def _are_of_one(claim: re.Match[str], text: str, row: str) -> bool:
    """Whether a claim is of the row: there, in words that only point to it, or in some of its words."""
    if text == row:
        return True
    rest = f"{text[: claim.start()]} {text[claim.end() :]}"
    is_meant = _MEANT.search(text) or _MEANT.match(row)
    return not content(rest) or bool(content(rest) & content(row)) or is_meant is not None


def _row(text: str, claim: re.Match[str]) -> tuple[str, Sequence[Count]] | None:
    """A text with its only row of figures in the order of time, if they are of one kind and of one thing."""
    plain, found = timeless(text), counts(text)
    runs: list[list[Count]] = []
    for one in found:
        last = runs[-1][-1] if runs else None
        if last and last.kind == one.kind and _GAP.fullmatch(plain, last.figure.end, one.figure.start):
            runs[-1].append(one)
        else:
            runs.append([one])
    rows = [run for run in runs if len(run) >= _FEWEST]
    if len(rows) != 1 or len({one.noun for one in rows[0]} - {""}) > 1:
        return None
    row = rows[0]
    is_timed = _TIMES.search(f"{plain[: row[0].figure.start]} {plain[row[0].figure.end : row[-1].figure.end + 12]}")
    years = [int(year) for year in _YEAR.findall(text)]
    is_turned = len(years) >= _FEWEST and years == sorted(years, reverse=True)
    return (text, row[::-1] if is_turned else row) if is_timed or claim.re is _EVERY else None


def _off(claim: re.Match[str], row: Sequence[Count]) -> tuple[Count, Count] | None:
    """Two figures of a row, the earlier first, between which it does not go as a claim has it."""
    said = claim.groupdict()
    is_up = bool(said["up"] or said.get("up2") or said.get("up3"))
    if claim.re is _EVERY:
        return next(((one, two) for one, two in pairwise(row) if _goes(one, two, not is_up)), None)
    if claim.re is _RECORD:
        beyond = [one for one in row[:-1] if _goes(one, row[-1], not is_up)]
        return (beyond[0], row[-1]) if beyond else None
    is_against = _goes(row[0], row[-1], not is_up) and _goes(row[-2], row[-1], not is_up)
    return (row[-2], row[-1]) if is_against else None


def _goes(one: Count, two: Count, is_up: bool) -> bool:
    way: Decimal = two.figure.value - one.figure.value
    return way > 0 if is_up else way < 0
