"""Claims of a rise, a fall or a change for the better, held against the two figures of the same thing."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from milepost.core.checks.facts.figures.claimed import NOUNS, WORDS, Claimed, Way, claimed
from milepost.core.checks.facts.figures.counts import one_of
from milepost.core.checks.facts.figures.movements import Moved, moved
from milepost.core.checks.facts.speech.things import content
from milepost.core.checks.figures import figures, numbered, places_by_action, timeless
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
_POINTS = re.compile(
    r"(?:it|this|that|they|these)\b|(?:this year |now |since then |in the year )?the (?:number|figure|rate|"
    r"total|share|count)\b",
    re.IGNORECASE,
)
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
_FAR = frozenset({"all", "every", "each", "than", "since", "last", "ago", "before", "doubled", "halved"}).union(
    *_KIN
)  # of what the figures may stand further off
_THUS = re.compile(r"\b(?:thus|therefore|hence|accordingly|so)\b", re.IGNORECASE)
_THEN = re.compile(
    r"\b(?:than|since|on|from|as) (?:[a-z]+ ){0,4}?(?:last (?:year|quarter|term|month|season|winter|summer)|(?:a|one|"
    r"two) "
    r"years? (?:ago|before|earlier)|the (?:year|season|quarter|term) before|before|(?:the )?previous [a-z]+|20\d\d)\b",
    re.IGNORECASE,
)
_THAN = re.compile(r" than(?: (?:the|our|its|their|these|those|only|just|some))* £?", re.IGNORECASE)
_THAN_OTHERS = re.compile(
    r",? than (?:ours|theirs|yours|hers|his|mine|others?\b|elsewhere|nationally|(?:in )?(?:the )?(?:england|wales|"
    r"scotland|ireland|national|regional|county|neighbou?r\w*|rest|whole)\b|(?:that|those) (?:of|in)\b|"
    r"at (?:other|the other)\b)",
    re.IGNORECASE,
)  # it is held against somebody else's, and not against an earlier one
_TIMES = re.compile(r"doubled|trebled|tripled|halved", re.IGNORECASE)  # of what was before, though no word says so
_OF_TIME = frozenset({"longer", "shorter", "quicker", "faster", "slower"})
_POINTED = re.compile(r"\d[.,]\d")
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
    near = _near(plan, numbers)
    for place in sorted({*plan.places(_ACCOUNTS, WORDS), *plan.places(_ACCOUNTS, NOUNS)}):
        one, part = plan.told_at[place]
        if place not in near and (place in numbers or _FAR.isdisjoint(part.words)):
            continue
        claim = claimed(part.text)
        found = _against(plan, one, part.text, claim) if claim else None
        if found:
            yield found


def _near(plan: Gathered, numbers: Mapping[int, int]) -> set[int]:
    """The places of sentences with two numbers, of those beside one, and of those behind two with one number each."""
    several = [place for place, many in numbers.items() if many > 1]
    ones = {place for place, many in numbers.items() if many == 1}
    behind = {place + 1 for place in ones}
    texts = {place: plan.told_at[place][1].text for place in ones & behind}
    parted = [place for place in texts if plan.told_at[place - 1][1].text[-1:] == ";" or _POINTS.match(texts[place])]
    beside = {place - 1 for place in several} | {place + 1 for place in several}
    bare = beside | {place + 1 for place in ones & behind}
    return (bare - numbers.keys()).union(several, parted)


def _against(plan: Gathered, one: Said, text: str, claim: Claimed) -> Against | None:
    """The first two figures that belie a claim, the nearest first."""
    return (
        _in_sentence(one, text, claim)
        or _in_two(one, text, claim)
        or _beside(one, text, claim)
        or _of_all(one, text, claim)
        or _of_noun(plan, one, text)
        or _of_then(plan, one, text, claim)
        or _of_kin(plan, one, text, claim)
    )


def _in_sentence(one: Said, text: str, claim: Claimed) -> Against | None:
    pair = moved(text)
    if pair is None or not _is_tied(text, claim, pair) or (" than " in text and _is_compared(text, claim, pair)):
        return None
    if _THAN_OTHERS.match(text, claim.end):
        return None
    sure = _belies(claim.way, text, pair)
    return None if sure is None else Against(one, claim.words, text, pair, sure)


def _is_compared(text: str, claim: Claimed, pair: Moved) -> bool:
    """Whether a figure is held, rightly, against the one behind "than", of whatever time: "7%, less than the 10%"."""
    first, last = sorted((pair.before.figure, pair.now.figure), key=lambda one: one.start)
    is_than = first.end <= claim.start and _THAN.fullmatch(text, claim.end, last.start) is not None
    return is_than and (first.value > last.value) is (claim.way is Way.UP)


def _in_two(one: Said, text: str, claim: Claimed) -> Against | None:
    """A claim in the sentence of the second figure, where the first stands in the one before."""
    parts = one.sentences()
    at = parts.index(text)
    here = figures(text)
    if not at or len(here) != 1 or len(figures(parts[at - 1])) != 1 or text[: here[0].start].endswith("than "):
        return None
    before = f"{parts[at - 1]} "
    later = claim._replace(start=claim.start + len(before), end=claim.end + len(before))
    found = _in_sentence(one, f"{before}{text}", later)
    return found._replace(is_sure=found.is_sure and bool(before.endswith("; ") or _IT.match(text))) if found else None


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
    for near in (at - 1, at + 1, at - 2):
        told = " ".join(parts[max(near, 0) : at]) if near < at else "".join(parts[near : near + 1])
        if near < 0 or (near > at and is_general) or len(_NUMBER.findall(told)) < _PAIR:
            continue
        pair = moved(told)
        is_it = is_general or (_IT.match(told) if near > at else _THUS.search(text) or _IT.match(claim.words))
        if pair and (is_it or content(text) & content(told)):
            words = f"{told} {text}" if near < at else f"{text} {told}"
            sure = _belies(claim.way, words, pair)
            if sure is not None:
                return Against(one, claim.words, words, pair, is_general and near < at)
    return None


def _of_then(plan: Gathered, one: Said, text: str, claim: Claimed) -> Against | None:
    """ "Longer than a year ago", beside the only two figures for then and now that the action has of it."""
    if figures(text) or not (_THEN.search(text) or _TIMES.match(claim.words)):
        return None
    words = content(text)
    found = [each for each in pairs_of(plan, one.action.id) if words & content(each[0])]
    if len({(pair.before.figure.value, pair.now.figure.value) for _, pair in found}) != 1:
        return None
    told, pair = found[0]
    is_of_time = claim.words.casefold() in _OF_TIME and not pair.now.is_time
    sure = None if is_of_time else _belies(claim.way, f"{told} {text}", pair)
    return None if sure is None else Against(one, claim.words, f"{told} … {text}", pair, is_sure=False)


def _is_one_each(text: str, after: str) -> bool:
    """Whether two sentences hold one figure each, of which one has a point or a comma: "31.4%"."""
    has_point = _POINTED.search(text) or _POINTED.search(after)
    return has_point is not None and len(figures(text)) == len(figures(after)) == 1


def pairs_of(plan: Gathered, action: str, *, also_pointed: bool = False) -> Iterator[tuple[str, Moved]]:
    """What an action tells of a thing then and now, in one sentence or in two; `also_pointed` of "31.4" in two."""
    numbers = plan.once(numbered)
    for place in plan.once(places_by_action).get(action, ()):
        one, part = plan.told_at[place]
        many, then = numbers[place], numbers.get(place + 1, 0)
        is_two = many == then == 1 and plan.told_at[place + 1][0] is one
        if also_pointed and 0 < then <= _PAIR >= many and plan.told_at[place + 1][0] is one:
            is_two = is_two or _is_one_each(part.text, plan.told_at[place + 1][1].text)
        told = f"{part.text} {plan.told_at[place + 1][1].text}" if is_two else part.text
        pair = moved(told) if is_two or many > 1 else None
        if pair and one.question.role in _ACCOUNTS:
            yield told, pair


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
