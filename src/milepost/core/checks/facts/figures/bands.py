"""Shares of kinds that shut each other out, ages or colours or answers, and whether they make more than all or less."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.facts.speech.statements import statements
from milepost.core.checks.gathered import Gathered, Said, words_of
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole

HOLDING = "% cent percent"
_ROLES = WRITTEN - {QuestionRole.NEXT}
_SHARE = r"(?<![\d.,–-])(?P<share>\d{1,3}(?:\.\d)?) ?(?:%|per ?cent\b)(?! points?)"
_PIECE = re.compile(r"[;,](?!\d)|\band\b(?! (?:over|above|older|under|up|more|below|younger))|\bwhile\b|\bbut\b")
_ONE = re.compile(_SHARE, re.IGNORECASE)
_RANGE = r"\d{1,3} ?(?:to|[-–]) ?\d{1,3}"
_LOW = re.compile(
    r"\b(?:under|below|up to|younger than|less than) (?:the age of )?\d{1,3}\b|\b0 ?(?:to|[-–]) ?\d", re.IGNORECASE
)
_MIDDLE = re.compile(rf"\b(?:aged? )?{_RANGE}\b(?! ?%)", re.IGNORECASE)
_HIGH = re.compile(
    r"\b\d{1,3} (?:and|or|years and) (?:over|above|older|up|more)\b|\b\d{1,3}\+|\b(?:over|older than|above) \d{1,3}\b",
    re.IGNORECASE,
)
_COLOURS = tuple(re.compile(rf"\b{one}\b", re.IGNORECASE) for one in ("green", "amber", "red", "blue"))
_GRADES = tuple(
    re.compile(rf"\b{one}\b", re.IGNORECASE)
    for one in (
        r"outstanding",
        r"(?<!very )good",
        r"requir\w+ improvement|fair|adequate|satisfactory",
        r"inadequate|poor",
    )
)
_CHANGES = tuple(
    re.compile(rf"\b{one}\b", re.IGNORECASE)
    for one in (
        r"improv\w+|better|more|up|rose|increased",
        r"(?:the )?same|unchanged|no change|no different|neither|stable|steady",
        r"wors\w+|less|fewer|down|fell|decreased|declin\w+",
    )
)
_SEXES = tuple(
    re.compile(rf"\b{one}\b", re.IGNORECASE)
    for one in (
        r"women|female|girls",
        r"men|male|boys",
        r"(?:un|not )known|others?|non-binary|not (?:said|stated|given)",
    )
)
_KNOWN = tuple(
    re.compile(rf"\b{one}\b", re.IGNORECASE)
    for one in (
        r"yes|agreed?|for|in favour|accepted|satisfied",
        r"no\b(?! (?:opinion|view|answer))|disagreed?|against|refused|declined|dissatisfied|unsatisfied",
        r"(?:don[’']t|did not) know|not sure|unsure|neither|no (?:opinion|view|answer|reply)|undecided|abstained",
    )
)
_LOOSE = re.compile(
    r"\b(?:of (?:whom|which|them|these|those)|up from|down from|compared|against|target|last year|(?:could|may|might) "
    r"(?:tick|choose|give)(?! (?:just |only )?one\b)|more than one|several "
    r"answers|nation\w+|england|region\w*|both|also|either|at least|rose|"
    r"fell|from \d+ ?% to)\b|\d ?% to \d|\(\d(?!\d?(?:\.\d)? ?%\))",
    re.IGNORECASE,
)
_ONE_EACH = re.compile(
    r"\b(?:(?:one|single|only|the) )?(?:main|chief|principal|primary|usual|first|single|biggest|most important) "
    r"(?:[a-z]+ )?(?:purpose|"
    r"reason|answer|choice|cause|mode|means|way|source|language|concern|worry|problem|use|preference|method)\b|"
    r"\beach (?:[a-z]+ ){0,2}?(?:gave|gives|giving|chose|choosing|naming|named|picked|picking|ticked|having|had|with) "
    r"(?:just |only )?one\b|"
    r"\b(?:choose|pick|name|give|tick|chose|picked|named|gave|ticked) (?:just |only )(?:one|1)\b|\bone "
    r"(?:answer|choice|vote|tick) each\b|"
    r"\b(?:which|what) (?:single|one) [a-z]+\b|\b(?:split|divided|broke down|breaks down|is made up|was made "
    r"up|divides)\b",
    re.IGNORECASE,
)  # of which nobody gives two
_WAYS = re.compile(
    r"\b(?:by|the) (?:bus|coach|car|van|cycle|bike|bicycle|train|rail|tram|taxi|metro|ferry|"
    r"scooter|motorcycle)\b|\bon foot\b|"
    r"\b(?:walk(?:ed)?|cycled?|drove|driven)\b",
    re.IGNORECASE,
)
_OF_MONEY = re.compile(
    r"\b(?:of|from) (?:the|our|its|this|all|every) (?:[a-z]+ "
    r")?(?:budget|money|grant|income|spend|spending|funding|fund|"
    r"turnover|costs?|waste|emissions|energy|time|land|rubbish)\b",
    re.IGNORECASE,
)
_ALL_MOST, _ALL_LEAST = Decimal(102), Decimal(97)
_ALL_NEARLY = Decimal(112)  # what is hardly more than all was meant to be all
_OPENS_WHOLE = re.compile(
    r"(?:^|[.;:] )(?:of|among) (?:(?:the|our|all|those|these|its) )+(?:[\d,]+ )?[a-z]", re.IGNORECASE
)
_OPENS_THEM = re.compile(r"(?:Of|Among) (?:them|these|those|all these),? (?=\d)")
_LABELLED = re.compile(r"(?<=[a-z\d]), (?=\d{1,3}(?:\.\d)? ?(?:%|per ?cent\b) ?(?:;|\.|$))")  # "70 and over, 30%;"
_BY_KIND = re.compile(r"\bby [a-z-]+(?: [a-z-]+)?: ", re.IGNORECASE)
_OF_EACH = re.compile(
    r"\b(?:shares?|rates?|satisf\w+|turn-?out|vot\w+|take-?up|uptake|coverage|pass\w*|who|that|agree\w*|complet\w*|"
    r"attend\w*|met|targets?|progress|done|rise|fall|change|growth|increase)\b[^:]*: ",
    re.IGNORECASE,
)  # of which each kind has its own
_BRACKETED = re.compile(r"\(\d[\d.]* ?%\)")
_OF_KIND = words_of("were was are is for from to by with on in went came chose took as")
_FEWEST, _MOST = 3, 8


class Bands(NamedTuple):
    """A list of shares of all, with what they come to, in the words of a statement."""

    said: Said
    words: str
    made: Decimal
    is_sure: bool


def bands(plan: Gathered) -> Iterator[Bands]:
    """Those lists of shares that make more than all, or of all bands from the lowest to the highest less."""
    known: set[str] = set()
    for one, text in plan.told(_ROLES, HOLDING):
        if text in known:
            continue
        for statement in statements(one) if text.endswith(";") or len(_ONE.findall(text)) >= _FEWEST else ():
            if text in statement and statement not in known:
                known.update((statement, *(each for each in one.sentences() if each in statement)))
                found = _in(statement)
                if found:
                    yield Bands(one, statement, *found)


def _in(text: str) -> tuple[Decimal, bool] | None:
    """What a list of shares makes, if that cannot be, and whether it is sure."""
    shares = [Decimal(hit["share"]) for hit in _ONE.finditer(text)]
    opens = _OPENS_THEM.match(text)
    text = f"Of all those {text[opens.end() :]}" if opens else text
    if not _FEWEST <= len(shares) <= _MOST or _LOOSE.search(text):
        return None
    plain = _LABELLED.sub(" ", text)
    if plain != text and (_OF_EACH.search(text) or not _BY_KIND.search(text)):
        return None
    pieces = _PIECE.split(plain)
    single = [piece for piece in pieces if len(_ONE.findall(piece)) == 1]
    labels = [_ONE.sub(" ", piece) for piece in single]
    made = sum(shares, Decimal(0))
    if len(labels) != len(shares):
        return None
    are_apart, are_all = _are_apart(labels)
    if made > _ALL_MOST and plain == text and (are_apart or _ONE_EACH.search(text)):
        return made, True
    is_split = made <= _ALL_NEARLY and (plain != text or _are_alike(text, single))
    if made > _ALL_MOST and (is_split or all(map(_WAYS.search, labels)) or _OF_MONEY.search(text)):
        return made, False
    return (made, are_all) if are_all and made < _ALL_LEAST else None


def _are_alike(text: str, pieces: Sequence[str]) -> bool:
    """Whether shares are told in one form, of one whole: "46% were doors, 38% were barriers", "the town (52%)"."""
    behind = [_ONE.split(piece)[-1].split() for piece in pieces]
    opened = {words[0].casefold() if words else "" for words in behind}
    is_one_form = len(opened) == 1 and not opened.isdisjoint(_OF_KIND) and _OPENS_WHOLE.search(text) is not None
    return is_one_form or all(map(_BRACKETED.search, pieces))


def _are_apart(labels: Sequence[str]) -> tuple[bool, bool]:
    """Whether each share is of others than the next, and whether they are of all."""
    lows, highs = (sum(bool(form.search(one)) for one in labels) for form in (_LOW, _HIGH))
    middles = sum(bool(_MIDDLE.search(one)) for one in labels)
    is_banded = lows <= 1 and highs <= 1 and lows + highs + middles >= len(labels)
    if is_banded:
        return True, lows == highs == 1
    scales = (_COLOURS, _GRADES, _CHANGES, _KNOWN, _SEXES)
    found = next((scale for scale in scales if all(_places(scale, labels)) and _are_each(scale, labels)), None)
    return found is not None, False


def _places(scale: Sequence[re.Pattern[str]], labels: Sequence[str]) -> Sequence[int]:
    """How many places of a scale each label names."""
    return [sum(bool(form.search(one)) for form in scale) for one in labels]


def _are_each(scale: Sequence[re.Pattern[str]], labels: Sequence[str]) -> bool:
    """Whether no two labels name one place of a scale, and each but one."""
    each = [sum(bool(form.search(one)) for one in labels) for form in scale]
    return max(each) == 1 and set(_places(scale, labels)) == {1}
