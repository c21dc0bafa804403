"""Rows of three figures or more of one thing over time, with what a sentence beside them says of their course."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.facts.speech.things import content
from milepost.core.checks.figures import numbered_everywhere, timeless
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import EVERYWHERE
from milepost.core.checks.sayings.good import Good, good_way
from milepost.core.plan.model import QuestionRole

_ROLES = EVERYWHERE - {QuestionRole.NEXT}
_DIRECTIONS = (
    "risen rise rises rising rose grown grow grows grew growing growth increase increased increases increasing up "
    "climb climbed climbs climbing upward mounting fall fallen falls falling fell drop dropped dropping drops decrease "
    "decreased decreases decreasing decline declined declines declining down shrunk shrink shrinks shrinking reduced "
    "reducing reduction downward dwindle dwindled dwindling"
)
_FIRST_OF_ALL = (
    "highest most largest biggest busiest greatest longest fullest dearest lowest fewest smallest quietest least "
    "shortest cheapest best worst poorest"
)
_NTH = "second third fourth fifth sixth"
_MANY = "two three four five six seven eight nine ten"
_HOW_MANY = {word: at for words in (_NTH, _MANY) for at, word in enumerate(words.split(), 2)}
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
    rf"\b(?:steadily|steady) (?:(?P<up2>{_UP})|(?P<down2>{_DOWN}))\b|"
    rf"\b(?:every|each) {_PERIOD}(?: [a-z]+){{0,4}}? (?:(?P<up3>{_UP})|(?P<down3>{_DOWN}))\b|"
    rf"\b(?:(?P<up4>{_UP})|(?P<down4>{_DOWN}))(?: (?!and\b|but\b)[a-z]+){{0,3}}? (?:for (?:the|a) "
    rf"(?P<nth>{_NTH.replace(' ', '|')})(?: {_PERIOD})?(?: (?:running|in a row|in succession)| (?:successive|"
    rf"consecutive) "
    rf"{_PERIOD})|(?:for |in )?(?P<many>{_MANY.replace(' ', '|')}) (?:{_PERIOD}s (?:running|in a row|in succession)|"
    rf"(?:successive|consecutive) {_PERIOD}s))\b",
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
    r"(?<!second[ -])(?<!third[ -])(?<!next )(?<!joint )\b(?:(?P<up>highest|most|largest|biggest|busiest|greatest|"
    r"longest|"
    r"fullest|dearest)|(?P<down>lowest|fewest|smallest|quietest|least|shortest|cheapest)|(?P<good>best)|"
    r"(?P<bad>worst|poorest))(?: [a-z]+){0,3}? (?:(?:we have (?:ever |yet )?(?:had|seen|recorded|known) )?"
    rf"(?:yet|ever|so far|on record|to date|since (?:records began|20\d\d)|of the (?:run|series)|of all)|"
    rf"of (?:the|all|these)(?: (?:last|past))? (?:{_MANY.replace(' ', '|')}|{_PERIOD}s)|"
    rf"(?:in|for) (?:the last )?(?:{_MANY.replace(' ', '|')}) {_PERIOD}s)\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:not|no longer|never|nor|neither|hardly|will|would|should|could|must|(?-i:may)|might|if|until|unless|aims?|"
    r"targets?|expect\w*|forecast|hope\w*|nation\w*|england|elsewhere|region\w*|but|although|though|except|apart|"
    r"while|whereas|"
    r"before|cost|costs|price|prices)\b|n[’']t\b",
    re.IGNORECASE,
)
_MEANT = re.compile(
    r"\b(?:it|this|that|they|these|both|the (?:[a-z]+ )?(?:rate|figure|figures|number|numbers|share|proportion|trend|"
    r"score|total|totals|level|count|curve|results?|average|mean|decline|fall|drop|growth|rise|increase|decrease|"
    r"reduction)|"
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
_SPAN_OF_YEARS = re.compile(r"\b20\d\d(?:[/–-]\d\d(?:\d\d)?)?\b")
_HOLDING_EVERY = (
    f"{_DIRECTIONS}, every each on by after upon without throughout continuously steadily steady running row "
    f"succession "
    "successive consecutive"
)
_HOLDING_GOES_ON = (
    f"{_DIRECTIONS}, continue continues continued continuing keep keeps kept still goes went gone going carries"
)
_HOLDING_RECORD = f"{_FIRST_OF_ALL}, yet ever so record date since of in for"
_KINDS = ((_EVERY, _HOLDING_EVERY), (_GOES_ON, _HOLDING_GOES_ON), (_RECORD, _HOLDING_RECORD))
_FEWEST = 3
_FEW = 12  # "of the five", "for two years running"


class Course(NamedTuple):
    """What is said of the course of a row, with the two figures of it that belie that, in the words of all."""

    said: Said
    words: str
    claim: str
    first: Count
    last: Count
    is_sure: bool


def courses(plan: Gathered) -> Iterator[Course]:
    """Every row that does not rise or fall as the sentence that holds it says, one next to it or one of its action."""
    rows = {place for place, many in plan.once(numbered_everywhere).items() if many >= _FEWEST}
    of_action: dict[str, list[int]] = defaultdict(list)
    for place in sorted(rows):
        of_action[plan.told_at[place][0].action.id].append(place)
    for place, claim in _claims(plan) if rows else ():
        one, part = plan.told_at[place]
        if one.action.id in of_action:
            near = [each for each in (place, place - 1, place + 1) if each in rows and plan.told_at[each][0] is one]
            found = _found(plan, near, claim)
            is_far = found is None
            far = [each for each in of_action[one.action.id] if each not in near and not near]
            found = found or _of_words(plan, far, claim)
            yield from _course(one, part.text, claim, found, is_far=is_far)


def _found(plan: Gathered, places: Iterable[int], claim: re.Match[str]) -> tuple[str, Sequence[Count]] | None:
    """The first row in the sentences at some places."""
    return next((row for place in places if (row := _row(plan.told_at[place][1].text, claim))), None)


def _of_words(plan: Gathered, places: Iterable[int], claim: re.Match[str]) -> tuple[str, Sequence[Count]] | None:
    """The only row that shares a word with the sentence of a claim."""
    alike = [place for place in places if content(plan.told_at[place][1].text) & content(claim.string)]
    return _found(plan, alike, claim) if len(alike) == 1 else None


def _course(
    one: Said, text: str, claim: re.Match[str], found: tuple[str, Sequence[Count]] | None, *, is_far: bool
) -> Iterator[Course]:
    off = found and _off(claim, *found)
    is_of_one = found is not None and _are_of_one(claim, text, found[0])
    is_vague = claim.re is _RECORD and bool(claim["good"] or claim["bad"]) and not is_of_one
    if found and off and not is_vague and (found[0] == text or all(each.figure.value <= _FEW for each in counts(text))):
        words = text if found[0] == text else f"{found[0]} … {text}" if is_far else f"{found[0]} {text}"
        yield Course(one, words, claim.group(), *off, is_of_one and not is_far)


def _claims(plan: Gathered) -> Iterator[tuple[int, re.Match[str]]]:
    """The words for a course in every sentence that says it of something that was, by the place of the sentence."""
    claims: dict[int, re.Match[str]] = {}
    for pattern, holding in _KINDS:
        for place in plan.places(_ROLES, holding):
            hit = None if place in claims else pattern.search(plan.told_at[place][1].text)
            if hit:
                claims[place] = hit
    return ((place, claims[place]) for place in sorted(claims) if not _OTHER.search(claims[place].string))


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


def _off(claim: re.Match[str], text: str, row: Sequence[Count]) -> tuple[Count, Count] | None:
    """Two figures of a row, the earlier first, between which it does not go as a claim has it."""
    said = claim.groupdict()
    is_up = any(said.get(key) for key in ("up", "up2", "up3", "up4"))
    if claim.re is _EVERY:
        steps = [*pairwise(row)][-_HOW_MANY.get((said["nth"] or said["many"] or "").casefold(), len(row)) :]
        return next(((one, two) for one, two in steps if _goes(one, two, not is_up)), None)
    if claim.re is _RECORD:
        return _outdone(claim, text, row, is_up=is_up)
    is_against = _goes(row[0], row[-1], not is_up) and _goes(row[-2], row[-1], not is_up)
    return (row[-2], row[-1]) if is_against else None


def _outdone(claim: re.Match[str], text: str, row: Sequence[Count], *, is_up: bool) -> tuple[Count, Count] | None:
    """The figure of a row that is called the most or the least, with the first that is more so."""
    if claim["good"] or claim["bad"]:
        good = good_way(f"{text} {claim.string}")
        if good is Good.UNKNOWN:
            return None
        is_up = (good is Good.MORE) is bool(claim["good"])
    meant = _meant(claim, text, row)
    beyond = [one for one in row if meant and one is not meant and _goes(one, meant, not is_up)]
    return (beyond[0], meant) if meant and beyond else None


def _meant(claim: re.Match[str], text: str, row: Sequence[Count]) -> Count | None:
    """The figure beside the year that the sentence of a claim names, or the last where it names none."""
    named = _SPAN_OF_YEARS.findall(claim.string) if claim.string != text else []
    if len(named) != 1:
        return None if named else row[-1]
    at = text.find(named[0])
    first = _SPAN_OF_YEARS.search(text)
    is_before = first is not None and first.start() < row[0].figure.start
    near = [one for one in row if at >= 0 and (one.figure.start > at) is is_before]
    return min(near, key=lambda one: abs(one.figure.start - at), default=None)


def _goes(one: Count, two: Count, is_up: bool) -> bool:
    way: Decimal = two.figure.value - one.figure.value
    return way > 0 if is_up else way < 0
