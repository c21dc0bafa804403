"""What can only come after something else of the same thing, and by its day comes first.

A pilot is evaluated when it has begun, a contractor chosen when the tenders are in, guests invited before the day: each
such pair of deeds is known here once, for steps and for what is told alike.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from milepost.core.checks.facts.days.deed_words import (
    ANOTHER,
    BEGIN_WORDS,
    BEGINS,
    BIDS_IN,
    BUILT,
    CHOSEN,
    FIRST_IN,
    FITTED_OUT,
    FRAME,
    GENERIC,
    HELD,
    INVITED,
    LOOKED,
    MOVED_IN,
    NO_THING,
    OF_ITS_MAKING,
    PERMITTED,
    REGISTERED,
    SMALL,
    USED,
)
from milepost.core.checks.facts.days.occasions import Occasion, others, steps, told
from milepost.core.checks.gathered import FIGURE, Gathered, words_in, words_of
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Action, QuestionRole


class TooSoon(NamedTuple):
    """What is done before the other deed, which has to come first."""

    one: Occasion
    first: Occasion
    is_sure: bool


class _Pair(NamedTuple):
    """Two deeds: what comes later, what has to come first; how the two are known to be of one thing, "
    "and the words."""

    later: re.Pattern[str]
    first: re.Pattern[str]
    is_one: Callable[[re.Match[str], re.Match[str]], bool | None]
    words: str
    first_words: str


def too_soon(plan: Gathered) -> tuple[TooSoon, ...]:
    """The first such pair of each kind in each live action."""
    return plan.once(_too_soon)


def _too_soon(plan: Gathered) -> tuple[TooSoon, ...]:
    return tuple(_found(plan))


def _found(plan: Gathered) -> Iterator[TooSoon]:
    for pair in _PAIRS:
        later, first = _dated_with(plan, pair.words), _dated_with(plan, pair.first_words)
        for key in later.keys() & first.keys():
            action = plan.told_at[later[key][0]][0].action
            if is_live(action):
                yield from _in_action(plan, action, pair, later[key], first[key])


def _dated_with(plan: Gathered, words: str) -> Mapping[str, list[int]]:
    """The places of the sentences with one of these words and a day of a year, by their action."""
    found: dict[str, list[int]] = defaultdict(list)
    for place in plan.places(WRITTEN, f"{words}, {FIGURE}"):
        said, part = plan.told_at[place]
        if "20" in part.text:
            found[said.action.id].append(place)
    return found


def _in_action(plan: Gathered, action: Action, pair: _Pair, later: list[int], first: list[int]) -> Iterator[TooSoon]:
    done = list(_occasions(plan, action, later, pair.later, pair.words))
    sources = list(_occasions(plan, action, first, pair.first, pair.first_words)) if done else ()
    for one, hit in done:
        for other, source in sources:
            is_known = one.step is not None and other.step is not None and pair.is_one is not _is_head_named
            if one.text == other.text or one.last >= other.first or is_known:  # which another rule looks for
                continue
            sure = pair.is_one(hit, source) if others(one.text) == others(other.text) else None
            if sure is not None:
                yield TooSoon(one, other, sure and not other.is_by)
                return


def _occasions(
    plan: Gathered, action: Action, places: list[int], form: re.Pattern[str], words: str
) -> Iterator[tuple[Occasion, re.Match[str]]]:
    """The dated deeds of a kind, steps and what is told in no step, each with what its words are found by."""
    known = words_of(words)
    asked = {plan.told_at[place][0].question.role for place in places}
    found = list(steps(action)) if QuestionRole.NEXT in asked else []
    for place in places:
        said, part = plan.told_at[place]
        if said.question.role is not QuestionRole.NEXT and form.search(part.text):
            found += told(plan, place)
    for one in found:
        hit = None if known.isdisjoint(words_in(one.text)) else form.search(one.text)
        if hit and not ANOTHER.search(one.whole):
            yield one, hit


def _what(hit: re.Match[str]) -> list[str]:
    """The words of the thing that a deed is done to."""
    text = next((words for words in hit.groups() if words), "")
    return [word for word in words_in(text) if word not in SMALL]


def _is_head_named(later: re.Match[str], first: re.Match[str]) -> bool | None:
    """Whether what begins is named in what is told of it: by its noun, or by all that stands before a "
    "noun of many."""
    thing, named = _what(first), {word.removesuffix("s") for word in _what(later)}
    if not thing or thing[-1] in NO_THING or OF_ITS_MAKING.search(later.string):
        return None
    is_named = thing[-1].removesuffix("s") in named
    is_meant = thing[-1] in GENERIC and len(thing) > 1 and named.issuperset(thing[:-1])
    return True if is_named or is_meant else None


def _is_no_other(later: re.Match[str], first: re.Match[str]) -> bool | None:
    """Whether nothing tells the two apart; sure where the same word marks both: "main contractor", "
    ""main contract"."""
    one, other = set(_what(later)) - FRAME, set(_what(first)) - FRAME
    if one and other and one.isdisjoint(other):
        return None
    return bool(one & other)


def _are_both_told(later: re.Match[str], first: re.Match[str]) -> bool | None:
    """Never sure: of one action both are mostly of one thing, and nothing in the words says so."""
    return False


_PAIRS = (
    _Pair(
        LOOKED,
        BEGINS,
        _is_head_named,
        "evaluation evaluated evaluate evaluating findings lessons results feedback verdict impact outcomes",
        BEGIN_WORDS,
    ),
    _Pair(
        USED,
        BEGINS,
        _is_head_named,
        "done complete completed finish finished passed taken used attended visited tried joined graduated "
        "been borrowed "
        "came rode visitors visits journeys calls users passengers attendances graduates loans",
        BEGIN_WORDS,
    ),
    _Pair(
        CHOSEN,
        BIDS_IN,
        _is_no_other,
        "contractor contractors builder builders supplier suppliers operator operators provider providers firm firms "
        "architect architects consultant consultants bidder bidders agency contract",
        "tender tenders bid bids quote quotes quotation quotations offers prices proposals",
    ),
    _Pair(
        HELD,
        INVITED,
        _is_no_other,
        "conference summit festival fair ceremony awards award concert show day race gala dinner party celebration "
        "carnival regatta exhibition workshop seminar event launch opening hustings parade tournament",
        "invitation invitations invite invites tickets flyers posters programmes programme",
    ),
    _Pair(
        BUILT,
        PERMITTED,
        _are_both_told,
        "works work site ground spade diggers building construction demolition",
        "planning consent permission",
    ),
    _Pair(
        MOVED_IN, FITTED_OUT, _are_both_told, "move moves moved moving first", "fit fitting refurbishment decorating"
    ),
    _Pair(
        FIRST_IN,
        REGISTERED,
        _are_both_told,
        "first",
        "registration registered ofsted cqc licensed inspectorate register",
    ),
)
