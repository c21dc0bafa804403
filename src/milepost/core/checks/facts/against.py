"""Claims of a rise, a fall or a change for the better, held against the two figures of the same thing."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from milepost.core.checks.facts.claimed import WORDS, Claimed, Way, claimed
from milepost.core.checks.facts.counts import one_of
from milepost.core.checks.facts.movements import Moved, moved
from milepost.core.checks.facts.things import content
from milepost.core.checks.figures import figures, numbered, timeless
from milepost.core.checks.gathered import Gathered, Said, words_in, words_of
from milepost.core.checks.sayings.good import Good, good_way
from milepost.core.plan.model import QuestionRole

_ACCOUNTS = frozenset(QuestionRole) - {QuestionRole.LEAD, QuestionRole.STATUS, QuestionRole.DUE, QuestionRole.NEXT}
_GENERAL = re.compile(
    r"(?:an? |the |our |this |that |it |which |so |and |trend|direction|performance|picture|position|figures?|numbers?|"
    r"results?|things|of travel|getting |going |moving |looking |heading |continues? |all |is |are |has |have |was |"
    r"been |now |still |clearly |clear |good |great |steady |real |steadily |again |year on year|[:;,.–-]| )*",
    re.IGNORECASE,
)
_ALL = re.compile(
    r"\b(?:all|every one of|each of) (?:of )?(?:our |the |these |its )?(?:[a-z]+ )?(?:measures?|figures?|indicators?|"
    r"numbers?|results?|outcomes?|trends?|scores?|rates?)\b",
    re.IGNORECASE,
)
_MORE_OF = re.compile(r"\b(?P<way>more|fewer) (?:[a-z-]+ )?(?P<noun>[a-z-]+) (?:[a-z]+ ){0,3}?than\b", re.IGNORECASE)
_IT = re.compile(r"(?:it|this|that|they|these)\b", re.IGNORECASE)
# what is told of a thing by the figures of another
_KIN = (
    words_of("recruitment recruiting staffing vacancy vacancies unfilled"),
    words_of("retention turnover leavers"),
    words_of("attendance absence absences truancy"),
    words_of("demand waiting backlog queue waits"),
    words_of("safety casualties collisions injuries"),
    words_of("sickness absence"),
)
_FAR = frozenset({"all", "every", "each", "than"}).union(*_KIN)  # of what the figures may stand further off
_NUMBER, _PAIR = re.compile(r"\d[\d,.]*"), 2
_NEAR = 60  # characters between a claim and the nearer of its figures
_THINGS_OF_NO_NAME = frozenset({"year", "quarter", "month", "time", "percent"})


class Against(NamedTuple):
    """A claim with the two figures that belie it; sure where the words between them leave no doubt what is "
    "claimed."""

    said: Said
    claim: str
    words: str
    moved: Moved
    is_sure: bool


def against(plan: Gathered) -> Iterator[Against]:
    """Every such claim, in the sentence of its figures or in the one before or after it."""
    numbers = plan.once(numbered)
    for place in plan.places(_ACCOUNTS, WORDS):
        one, part = plan.told_at[place]
        if not _may_be(numbers, place) and (place in numbers or _FAR.isdisjoint(part.words)):
            continue
        claim = claimed(part.text)
        found = _against(plan, one, part.text, claim) if claim else None
        if found:
            yield found


def _may_be(numbers: Mapping[int, int], place: int) -> bool:
    """Whether a sentence holds two numbers, or none with two in the sentence before or behind it."""
    many = numbers.get(place, 0)
    return many > 1 or (not many and max(numbers.get(place - 1, 0), numbers.get(place + 1, 0)) > 1)


def _against(plan: Gathered, one: Said, text: str, claim: Claimed) -> Against | None:
    """The first two figures that belie a claim, the nearest first."""
    return (
        _in_sentence(one, text, claim)
        or _beside(one, text, claim)
        or _of_all(one, text, claim)
        or _of_noun(plan, one, text)
        or _of_kin(plan, one, text, claim)
    )


def _in_sentence(one: Said, text: str, claim: Claimed) -> Against | None:
    pair = moved(text)
    if pair is None or not _is_tied(text, claim, pair):
        return None
    sure = _belies(claim.way, text, pair)
    return None if sure is None else Against(one, claim.words, text, pair, sure)


def _is_tied(text: str, claim: Claimed, pair: Moved) -> bool:
    """Whether a claim is near the figures, with no other figure and no other sentence between them."""
    first, last = sorted((pair.before.figure, pair.now.figure), key=lambda one: one.start)
    if first.end <= claim.start < last.start:
        return "; " not in text[first.end : last.start]
    between = text[claim.end : first.start] if claim.end <= first.start else text[last.end : claim.start]
    plain = timeless(between)
    return len(plain) <= _NEAR and not re.search(
        r"; |\. |\b(?:while|whereas|but|and [a-z]+ (?:has|have|is|are))\b", plain
    )


def _belies(way: Way, text: str, pair: Moved) -> bool | None:
    """Whether two figures surely belie a claim, or may; None where they bear it out or nobody knows."""
    if way in (Way.UP, Way.DOWN):
        return True if pair.is_up is not (way is Way.UP) else None
    good = good_way(text)
    if good is Good.UNKNOWN:
        return None
    is_better = pair.is_up is (good is Good.MORE)
    return True if is_better is not (way is Way.BETTER) else None


def _beside(one: Said, text: str, claim: Claimed) -> Against | None:
    """A claim without figures behind the sentence of its figures, or before it, if it speaks of the same."""
    if figures(text):
        return None
    parts = one.sentences()
    at = parts.index(text)
    is_general = bool(_GENERAL.fullmatch(text.replace(claim.words, "", 1).strip()))
    for near in (at - 1, at + 1):
        if not 0 <= near < len(parts) or (near > at and is_general) or len(_NUMBER.findall(parts[near])) < _PAIR:
            continue
        pair = moved(parts[near])
        is_it = is_general or (near > at and _IT.match(parts[near]))
        if pair and (is_it or content(text) & content(parts[near])):
            words = f"{parts[near]} {text}" if near < at else f"{text} {parts[near]}"
            sure = _belies(claim.way, words, pair)
            if sure is not None:
                return Against(one, claim.words, words, pair, is_general and near < at)
    return None


def _of_all(one: Said, text: str, claim: Claimed) -> Against | None:
    """ "All our measures are up" beside any pair of the answer that is not."""
    if not _ALL.search(text):
        return None
    for part in one.sentences():
        pair = moved(part) if part != text else None
        if pair and _belies(claim.way, part, pair) is not None:
            return Against(one, claim.words, f"{part} … {text}", pair, is_sure=True)
    return None


def _of_noun(plan: Gathered, one: Said, text: str) -> Against | None:
    """ "More volunteers than ever" beside 118 volunteers, and 131 last year, anywhere in the account."""
    hit = None if figures(text) else _MORE_OF.search(text)
    noun = one_of(hit["noun"].lower()) if hit else ""
    if hit is None or noun in _THINGS_OF_NO_NAME:
        return None
    texts = [part.text for each in plan.said(_ACCOUNTS) if each.action is one.action for part in each.parts]
    for first, second in zip(texts, [*texts[1:], ""], strict=True):
        for told in (first, f"{first} {second}"):
            pair = moved(told, noun)
            if pair and pair.is_up is not (hit["way"].lower() == "more"):
                return Against(one, hit.group(), f"{told} … {text}", pair, is_sure=True)
    return None


def _of_kin(plan: Gathered, one: Said, text: str, claim: Claimed) -> Against | None:
    """Recruitment "fixed", beside more vacancies than last year."""
    words = set(words_in(text))
    kin = frozenset().union(*(each for each in _KIN if each & words)) if claim.way is Way.BETTER else frozenset()
    if not kin or figures(text):
        return None
    for each in plan.said(_ACCOUNTS):
        for part in each.parts if each.action is one.action else ():
            pair = moved(part.text) if kin.intersection(part.words) and part.text != text else None
            if pair and _belies(claim.way, part.text, pair) is not None:
                return Against(one, claim.words, f"{text} … {part.text}", pair, is_sure=False)
    return None
