"""How many remain, as one sentence of an action says it, beside the so many of so many of another."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.facts.speech.things import content
from milepost.core.checks.facts.speech.verbs import lemma
from milepost.core.checks.figures import figures, numbered, timeless
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase

HOLDING = "last final remaining other still yet left outstanding not no without unspent follow remain missing"
_ADJACENT = re.compile(
    r"(?: [a-z’'-]+){0,5}? (?:out )?of (?:(?:the|our|its|their|these|those|all|some) "
    r"){0,2}",
    re.IGNORECASE,
)
_OPENS_OF = re.compile(r"(?:^|[.;:,–] )(?:out )?of (?:(?:the|our|its|their|all|these) )*$", re.IGNORECASE)
_THE_LAST = re.compile(r"\bthe (?:last|final) (?:just |only )?$", re.IGNORECASE)
_THE_REST_OR_LAST = re.compile(r"\bthe (?:remaining|other|outstanding|last|final) (?:just |only )?$", re.IGNORECASE)
_TO_DO_THEM = re.compile(
    r"\bto [a-z]+(?: [a-z]+){0,4}? the (?:remaining|other|outstanding|last|final) (?:just |only )?$", re.IGNORECASE
)
_THE_REST = re.compile(r"\bthe (?:remaining|other|outstanding) (?:just |only )?$", re.IGNORECASE)
_TO_DO = re.compile(
    r"(?: [a-z’'-]+){0,2}? (?:(?:is|are|were|was|have|has|had) )?(?:still )?(?:(?:still|yet) to [a-z]+|"
    r"outstanding|to go|"
    r"to do|left to [a-z]+|remain(?:ing|s)?)\b(?! (?:open|in|at|on)\b)"
)
_HAS_NOT = re.compile(
    r"(?: [a-z’'-]+){0,2}? (?:have|has|had|are|were|do|did)(?: still)? (?:no|not(?: yet)?(?: been)?|without) "
    r"(?P<what>[a-z’' -]{3,40})"
)
_DEFINITE = re.compile(
    r"\b(?:the|those|these)(?: (?:last|final|remaining|other|outstanding))?(?: (?:just|only))? $", re.IGNORECASE
)
_THAT_ARE_LEFT = re.compile(
    r"(?: [a-z’'-]+)? (?:that|which|who) (?:still )?(?:(?:are|were) (?:still )?(?:left|missing|outstanding|undone)|"
    r"remain|"
    r"(?:have|had|are|do|did|were)(?: still)?(?: not|n[’']t))\b"
)
_SIGN = AnyCase(
    r"(?:that|which|who) (?:are|were|have|had|do|did|still)\b|the (?:remaining|other|outstanding|last|final) |"
    r"(?:still|yet) to |outstanding|to go\b|to do\b|left to |remain|"
    r"(?:have|has|had|are|were|do|did)(?: still)? (?:no|not|without)\b"
)
_LOOSE = re.compile(
    r"\b(?:of (?:these|them|those|which|whom)|about|around|nearly|almost|at least|up to|some of|more than|a "
    r"further|another|each|"
    r"every|per|target|aim|last year|a year ago|previous\w*|originally|at first|pilot|phase|next|new|"
    r"planned|average|between)\b",
    re.IGNORECASE,
)
_STOP = re.compile(r"(?<=[.!?;])\s+|\n")
_MOST = 6  # of one action; more are a table
_AROUND = 30  # characters


class Part(NamedTuple):
    """So many of so many, with its sentence."""

    text: str
    part: Decimal
    whole: Count


class Remain(NamedTuple):
    """How many are said to remain beside how many there are of so many."""

    said: Said
    words: str
    told: str
    left: Decimal


def remains(plan: Gathered) -> Iterator[Remain]:
    """The first number in each action that is said to remain and does not, whatever part is taken from its whole."""
    rests: dict[str, list[tuple[Said, str, Count, str]]] = defaultdict(list)
    numbers = plan.once(numbered)
    for place in filter(numbers.__contains__, plan.places(WRITTEN, HOLDING)):
        one, part = plan.told_at[place]
        is_step = one.question.role is QuestionRole.NEXT
        told = _rests(part.text, is_step=is_step)
        rests[one.action.id] += ((one, part.text, count, what) for count, what in told)
    counting = plan.once(_parts_of) if any(rests.values()) else {}
    for action, some in rests.items():
        found = next(_off(counting.get(action, ()), some), None) if some else None
        if found:
            yield found


def _rests(text: str, *, is_step: bool) -> Iterator[tuple[Count, str]]:
    """The numbers of a sentence that are said to remain, each with the words for what they have not."""
    if not _SIGN.search(text):
        return
    plain, every = timeless(text), counts(text)
    for at, one in enumerate(every):
        is_part = _is_loose(plain, one, one) or one.is_of or one.is_time or one.figure.is_share or one.figure.is_money
        if is_part or _is_part_of_next(plain, every, at):
            continue
        lead = _THE_REST.search(plain, 0, one.figure.start) or (
            is_step and _THE_LAST.search(plain, 0, one.figure.start)
        )
        has_not = _HAS_NOT.match(plain, one.figure.end)
        is_to_do = is_step and not at and _TO_DO_THEM.search(plain, 0, one.figure.start)
        if (lead and (one.noun or is_to_do)) or _TO_DO.match(plain, one.figure.end) or _has_to_come(plain, one):
            yield one, ""
        elif has_not:
            yield one, has_not["what"]


def _has_to_come(plain: str, one: Count) -> bool:
    """Whether a number stands for all of which something is not so yet: "the four that do not"."""
    is_all = _DEFINITE.search(plain, 0, one.figure.start)
    return is_all is not None and _THAT_ARE_LEFT.match(plain, one.figure.end) is not None


def _is_part_of_next(plain: str, every: Sequence[Count], at: int) -> bool:
    behind = every[at + 1] if at + 1 < len(every) else None
    return behind is not None and _ADJACENT.fullmatch(plain, every[at].figure.end, behind.figure.start) is not None


def _off(parts: Sequence[Part], rests: Sequence[tuple[Said, str, Count, str]]) -> Iterator[Remain]:
    for one, text, rest, what in rests[:_MOST]:
        same = [each for each in parts if _is_of(each, rest, text, what, alone=len(parts) == 1)]
        is_bare = not (rest.noun or what) and _THE_REST_OR_LAST.search(timeless(text), 0, rest.figure.start)
        same = [each for each in same if not (is_bare and each.text in one.sentences())]
        done = {each.part for each in same}
        same = [each for each in same if each.whole.figure.value not in done]  # "they did 22 of the 71 km"
        lefts = {each.whole.figure.value - each.part for each in same}
        is_one = len({each.whole.figure.value for each in same}) == 1
        if not is_one or len(same) > _MOST or rest.figure.value in lefts or not any(lefts):
            continue
        if _is_made(rest, same, one, text):
            continue
        first = same[-1]
        left = first.whole.figure.value - first.part
        words = text if first.text == text else f"{first.text} … {text}"
        yield Remain(
            one, words, f"{rest.figure.words} remain, and {first.part} of {first.whole.figure.value} leave {left}", left
        )


def _parts_of(plan: Gathered) -> Mapping[str, Sequence[Part]]:
    """The parts of wholes of each action, in order."""
    found: dict[str, list[Part]] = defaultdict(list)
    numbers = plan.once(numbered)
    for place in sorted(numbers):
        one, part = plan.told_at[place]
        found[one.action.id] += _parts(part.text) if numbers[place] > 1 else ()
    return found


def _parts(text: str) -> Iterator[Part]:
    """Every "14 of 22 schools" and "of 52 venues, 38" of a sentence."""
    plain = timeless(text)
    every = [one for one in counts(text) if not (one.is_time or one.figure.is_share or one.figure.is_money)]
    for one, other in pairwise(every):
        if one.is_loose or other.is_loose or _is_loose(plain, one, other):
            continue
        if other.is_of and _ADJACENT.fullmatch(plain, one.figure.end, other.figure.start):
            part, whole = one, other
        elif _OPENS_OF.search(plain, 0, one.figure.start) and not other.is_of:
            part, whole = other, one
        else:
            continue
        if part.figure.value <= whole.figure.value:
            yield Part(text, part.figure.value, whole)


def _is_loose(plain: str, first: Count, last: Count) -> bool:
    """Whether words around one number or two say that they are of another time, or not exact."""
    return _LOOSE.search(plain, max(0, first.figure.start - _AROUND), last.figure.end + _AROUND) is not None


def _is_of(each: Part, rest: Count, text: str, what: str, *, alone: bool) -> bool:
    """Whether a part and a rest are of one thing: one noun, or none where nothing else is counted so."""
    plain = timeless(text)
    if _THE_LAST.search(plain, 0, rest.figure.start) and rest.noun not in ("", each.whole.noun):
        return False
    others = (one for one in counts(text) if not (one.figure.is_share or one.figure.is_money))
    is_first = not rest.noun and next(others).figure.start == rest.figure.start
    is_few = is_first and rest.figure.value < each.whole.figure.value
    is_bare = is_few and _DEFINITE.search(plain, 0, rest.figure.start)  # "the 16 that remain"
    is_told = rest.noun in content(each.text)
    if rest.noun and rest.noun == each.whole.noun:
        is_same = rest.names <= each.whole.names | content(each.text)
    else:
        is_same = (
            alone
            and bool(is_told or is_bare or not (rest.noun or each.whole.noun))
            and not (what and each.text == text)
        )
    if not is_same or each.part == rest.figure.value or each.whole.figure.value == rest.figure.value:
        return False
    return not what or bool({lemma(word) for word in content(what)} & {lemma(word) for word in content(each.text)})


def _is_made(count: Count, same: Sequence[Part], one: Said, text: str) -> bool:
    """Whether a rest is what another number of its sentence, or of one thing with the whole, leaves over.

    "8 are left: 3 follow now and 5 in May", "38 of 120 hectares. The tenant of 50 hectares refuses. The other 32".
    """
    rest = count.figure.value
    lefts = {each.whole.figure.value - each.part for each in same}
    nouns = {"", *(each.whole.noun for each in same)}
    others = {figure.value for words in (text, *(each.text for each in same)) for figure in figures(words)}
    for told in (sentence for answer in one.action.answers for sentence in _STOP.split(answer.text)):
        others |= {each.figure.value for each in counts(told) if each.noun in nouns}
    every = {each.figure.value for answer in one.action.answers for each in counts(answer.text)}
    known = {number for each in same for number in (each.part, each.whole.figure.value)}
    is_of_others = any(whole - rest in every and whole != 2 * rest for whole in every - known)
    return (is_of_others and not count.noun) or any(rest + other in lefts for other in others if other != rest)
