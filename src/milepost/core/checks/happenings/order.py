"""What can only come after something else of the same thing, and by its day comes first.

Every dated part of a sentence, and every dated step, is put beside the ledger of stages; of two stages of one thing in
an action the later must not be over before the other has begun.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Set
from datetime import date, timedelta
from itertools import dropwhile, islice, takewhile
from typing import NamedTuple

from milepost.core.checks.facts.days.occasions import Occasion, others, parts, steps
from milepost.core.checks.facts.days.times import Bond, Time, times
from milepost.core.checks.facts.days.yearless import yearless
from milepost.core.checks.facts.speech.clauses import clauses
from milepost.core.checks.gathered import FIGURE, Gathered, words_in
from milepost.core.checks.happenings.nouns import STOPS, at_start, subject
from milepost.core.checks.happenings.stage_forms import STAGES
from milepost.core.checks.happenings.stages import (
    ANOTHER,
    FRAME,
    GENERIC,
    NO_THING,
    OF_ITS_MAKING,
    ORDERS,
    SMALL,
    Order,
    Tie,
)
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole
from milepost.core.words.dates.names import MONTHS


class TooSoon(NamedTuple):
    """What is done before the other deed, which has to come first."""

    one: Occasion
    first: Occasion
    is_sure: bool


class _Deed(NamedTuple):
    """A stage that an occasion tells of, and by which words it is found."""

    occasion: Occasion
    hit: re.Match[str]


_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,}")
_IT = re.compile(r"\W*(?:it|they)\b", re.IGNORECASE)
_NO_DAYS = frozenset((Bond.OF, Bond.OTHER))
_YEAR = re.compile(r"\b20\d\d\b")
_SPAN = re.compile(r"\bfrom (?:the )?\d+[a-z]* (?:[A-Z][a-z]+ )?to (?:the )?$")
_NO_OTHERS = frozenset(("final", "half", "part", "each", "every", "draft"))  # which part no thing from another
_HEADLESS = re.compile(
    r"\W*(?:(?:and|then|will|is|was|were|are|to|be|has|have|been|due) ){0,4}"
    r"(?:ends?|lasts?|closes?|opens?|starts?|begins?|began|begun|ran|runs?|went|sown|[a-z]+ed)\b"
)
_OF_OTHERS = re.compile(
    r" (?:a|an|its|their|new|work|later|earlier|longer|late|early)\b(?! doors)"
)  # began "its winter times"
_IN_PART = re.compile(r" (?:for|at|on|with|all|every|to (?!the public|all|every))\b")  # opened "on Sundays"
_GOES_ON = ("ran", "runs", "run")  # which it may have done before
_LASTS = frozenset(("ended", "asked for", "bids in"))


def too_soon(plan: Gathered) -> Iterator[TooSoon]:
    """The first such pair of each order of stages in each action."""
    dated = _dated(plan)
    places = {name: dated.intersection(plan.places(WRITTEN, stage.holding)) for name, stage in STAGES.items()}
    actions = {name: {plan.told_at[place][0].action.id for place in found} for name, found in places.items() if found}
    for order in ORDERS:
        if order.later not in actions or order.first not in actions:
            continue
        both = actions[order.later] & actions[order.first]
        if both:
            later, first = (_grouped(plan, places[name], both) for name in (order.later, order.first))
            for action in later:
                done = _deeds(plan, order.later, later[action])
                yield from islice(_turned(order, done, _deeds(plan, order.first, first[action])) if done else (), 1)


def _grouped(plan: Gathered, places: Set[int], wanted: Set[str]) -> dict[str, list[int]]:
    """Places in printed order by their action, for those actions that are wanted."""
    found: dict[str, list[int]] = {}
    for place in sorted(places):
        action = plan.told_at[place][0].action.id
        if action in wanted:
            found.setdefault(action, []).append(place)
    return found


def _dated(plan: Gathered) -> frozenset[int]:
    """The places of the sentences that may name a day or a month."""
    with_year = (place for place in plan.places(WRITTEN, FIGURE) if "20" in plan.told_at[place][1].text)
    return frozenset(with_year).union(plan.places(WRITTEN, f"{' '.join(sorted(MONTHS))},{FIGURE}"))


def _turned(order: Order, later: list[_Deed], first: list[_Deed]) -> Iterator[TooSoon]:
    """What comes later, with that which has to come first and lies wholly behind it; none of which lies before it."""
    for one in later:
        known = [(other, sure) for other in first if (sure := _is_one(order, one, other)) is not None]
        behind = [(other, sure) for other, sure in known if _is_over(one, other, order)]
        if behind and len(behind) == len(known):
            other, sure = behind[0]
            yield TooSoon(one.occasion, other.occasion, sure and not other.occasion.is_by)


def _is_over(one: _Deed, other: _Deed, order: Order) -> bool:
    starts = other.occasion.last if order.first == "ended" else other.occasion.first
    return one.occasion.last < starts


def _is_one(order: Order, one: _Deed, other: _Deed) -> bool | None:
    """Whether two deeds are of one thing, sure where the words say so; None where they are of two."""
    mine, theirs = one.occasion, other.occasion
    is_known = mine.step is not None and theirs.step is not None and order.tie is not Tie.NAMED
    is_other = others(mine.text) - _NO_OTHERS != others(theirs.text) - _NO_OTHERS
    if mine.text == theirs.text or is_known or is_other or _are_apart(mine, theirs):
        return None  # two steps are looked at by another rule
    sooner = _NOT_SO.get(order.later)
    if sooner and sooner.search(mine.text):
        return None
    return _TIES[order.tie](one.hit, other.hit)


def _are_apart(one: Occasion, other: Occasion) -> bool:
    """Whether each names a place, a partner or a person that the other does not."""
    mine, theirs = set(_NAME.findall(one.text)), set(_NAME.findall(other.text))
    return bool(mine and theirs and mine.isdisjoint(theirs))


def _deeds(plan: Gathered, name: str, places: list[int]) -> list[_Deed]:
    """What the dated steps and sentences of an action at these places tell of a stage."""
    form = STAGES[name].form
    found = []
    for place in places:
        if form.search(plan.told_at[place][1].text):
            for occasion, is_until in plan.once(_known)(place):
                hit = None if is_until and name not in _LASTS else form.search(occasion.text)
                if hit:
                    found.append(_Deed(occasion, hit))
    return found


def _known(plan: Gathered) -> Callable[[int], tuple[tuple[Occasion, bool], ...]]:
    """What a place tells, read when it is first asked for."""
    known: dict[int, tuple[tuple[Occasion, bool], ...]] = {}

    def read(place: int) -> tuple[tuple[Occasion, bool], ...]:
        if place not in known:
            known[place] = tuple(one for one in _occasions(plan, place) if not ANOTHER.search(one[0].text))
        return known[place]

    return read


def _occasions(plan: Gathered, place: int) -> Iterator[tuple[Occasion, bool]]:
    """The dated parts of a sentence and, in an answer of next steps, its steps; whether each lasts until its day."""
    said, _ = plan.told_at[place]
    found = [one for one in _times(plan, place) if one.is_exact and one.bond not in _NO_DAYS]
    is_next = said.question.role is QuestionRole.NEXT
    if is_next:
        yield from ((one, False) for one in steps(said.action))
    if not is_next or len(found) > 1:
        for time, occasion in parts(found):
            is_until = time.bond is Bond.UNTIL and not _SPAN.search(time.text, 0, time.start)
            yield _pointed(plan, place, occasion), is_until


def _times(plan: Gathered, place: int) -> list[Time]:
    """The times of a sentence; where its answer prints one year only, days without a year are of that."""
    said, part = plan.told_at[place]
    found = times(plan, place)
    if MONTHS.keys().isdisjoint(part.words):
        return list(found)
    years = set(_YEAR.findall(said.answer.text))
    if len(years) != 1:
        return list(found)
    new_year = date(int(min(years)), 1, 1) - timedelta(days=1)
    bare = (one for one in yearless(said, part.text, new_year) if not any(a.start <= one.start < a.end for a in found))
    return sorted((*found, *bare), key=lambda one: one.start)


def _pointed(plan: Gathered, place: int, occasion: Occasion) -> Occasion:
    """An occasion with the noun for its "it", from the sentence before, or for its verb alone, from its own."""
    said, part = plan.told_at[place]
    hit = _IT.match(occasion.text)
    if hit and place and plan.told_at[place - 1][0] is said:
        noun = at_start(plan.told_at[place - 1][1].text)
    elif not hit and _HEADLESS.match(occasion.text) and not part.text.startswith(occasion.text):
        noun = subject(part.text, clauses(part.text)[0])
    else:
        return occasion
    return occasion._replace(text=f"{' '.join(noun.words)} {occasion.text[hit.end() if hit else 0 :].lstrip()}")


def _what(hit: re.Match[str]) -> list[str]:
    """The words of the thing that a deed is done to."""
    text = next((words for words in hit.groups() if words), "")
    return [word for word in words_in(text) if word not in SMALL]


def _subject(hit: re.Match[str]) -> list[str]:
    """The words of the thing that begins or ends, without what it is of: "the pilot of six sessions" is a pilot."""
    text = next((words for words in hit.groups() if words), "")
    words = list(dropwhile(lambda word: word in STOPS, words_in(text)))
    return [word for word in takewhile(lambda word: word not in STOPS, words) if word not in SMALL]


def _narrowing(hit: re.Match[str]) -> set[str]:
    """The words by which the thing of a deed may be told from another."""
    words = frozenset(words_in(" ".join(filter(None, hit.groups())))) - FRAME - SMALL - STOPS
    return {word for word in words if len(word) > 1}


def _is_head_named(later: re.Match[str], first: re.Match[str]) -> bool | None:
    """Whether what begins is named in what is told of it: by its noun, or by all that stands before a noun of many."""
    thing, named = _subject(first), {word.removesuffix("s") for word in _what(later)}
    if not thing or thing[-1] in NO_THING or _OF_OTHERS.match(first.string, first.end()):
        return None
    is_named = thing[-1].removesuffix("s") in named
    is_meant = thing[-1] in GENERIC and len(thing) > 1 and named.issuperset(thing[:-1])
    is_partly = _IN_PART.match(first.string, first.end()) or first.group().endswith(_GOES_ON)
    return not is_partly if is_named or is_meant else None


def _is_no_other(later: re.Match[str], first: re.Match[str]) -> bool | None:
    """Whether nothing tells the two apart; sure where the same word marks both: "main contractor", "main contract"."""
    one, other = _narrowing(later), _narrowing(first)
    if one and other and one.isdisjoint(other):
        return None
    return bool(one & other)


def _are_both_told(later: re.Match[str], first: re.Match[str]) -> bool | None:
    """Never sure: of one action both are mostly of one thing, and nothing in the words says so."""
    return False


_NOT_SO = {
    "looked at": OF_ITS_MAKING,
    "approved": re.compile(r"\b(?:draft|consult\w*)\b", re.IGNORECASE),
}  # words of what may well come sooner
_TIES: Mapping[Tie, Callable[[re.Match[str], re.Match[str]], bool | None]] = {
    Tie.NAMED: _is_head_named,
    Tie.KIND: _is_no_other,
    Tie.ACTION: _are_both_told,
}
