"""On which day a named place or service opens, reopens or is launched, whichever action tells of it."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from milepost.core.checks.facts.days.occasions import Occasion, others, told
from milepost.core.checks.gathered import FIGURE, Gathered
from milepost.core.checks.looking import WRITTEN
from milepost.core.checks.sayings.account import stems
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase
from milepost.core.words.bodies import HEADS
from milepost.core.words.dates.names import MONTHS, WEEKDAYS


class Opening(NamedTuple):
    """What opens on a day: the stems of its names, and those of all its words."""

    names: frozenset[str]
    words: frozenset[str]
    is_again: bool
    occasion: Occasion


_WORDS = (
    "opening reopening opens open opened reopens reopen reopened launch launches launched relaunch "
    "relaunched relaunches re"
)
_OF = AnyCase(
    r"\b(?P<again>re-?)?(?:opening|launch)(?: (?:party|day|ceremony|event|celebration))? of (?:the |our |its |a )?"
    r"(?P<what>[\w’' -]{3,60}?)(?= (?:on|in|at|by|with|to)\b|\W*$|[,.;(!])"
)
_DOES = re.compile(
    r"(?P<what>(?:[A-Z][\w’'-]*)(?: [\w’'-]+){0,4}?),? (?:will |is to |is due to |now |formally |officially |was |"
    r"is )*(?P<again>re-?)?(?:opens?|opened|opening|launch(?:es|ed)|be opened)\b(?! (?:to|for|at|from|until|every)\b)"
)
_BARE = re.compile(
    r"\W*(?:(?:official|formal|public|grand|the|our) )*(?P<again>re-?)?(?:opening|launch)"
    r"(?: (?:party|day|ceremony|event|celebration))?\b(?! of\b)",
    re.IGNORECASE,
)
_NAME = re.compile(r"\b[A-Z][a-z’'-]{3,}")
_COMMON = {*MONTHS, *WEEKDAYS, "phase", "stage", "easter", "christmas", "spring", "summer", "autumn", "winter"}
_SEVERAL = AnyCase(
    r"\b(?:moved|postponed|instead|soft|trial|partial|preview|tours?|again|temporar\w+|pop-?up|"
    r"applications?|bids?|bookings?|grants?|consultation|window|tender|survey|registration|round)\b"
)
_ONE_YEAR = timedelta(days=300)


def on_two_days(plan: Gathered, today: date) -> Iterator[tuple[Opening, Opening]]:
    """Each opening with the first other one, of the same thing in another action, that is told of another day."""
    found = list(_openings(plan))
    for at, one in enumerate(found):
        other = next((each for each in found[:at] if _is_same(each, one) and _differ(each, one, today)), None)
        if other:
            yield other, one


def _is_same(one: Opening, other: Opening) -> bool:
    """Whether both are of one thing: a shared name, and no word on each side that the other lacks."""
    if one.occasion.action.id == other.occasion.action.id or one.is_again is not other.is_again:
        return False
    is_one = one.words <= other.words or other.words <= one.words
    return is_one and bool(one.names & other.names) and others(one.occasion.text) == others(other.occasion.text)


def _differ(one: Opening, other: Opening, today: date) -> bool:
    first, second = one.occasion, other.occasion
    if (first.first > today) is not (second.first > today):
        return False
    apart = max(first.first, second.first) - min(first.last, second.last)
    return timedelta() < apart < _ONE_YEAR


def _openings(plan: Gathered) -> Iterator[Opening]:
    for place in plan.places(WRITTEN, f"{_WORDS}, {FIGURE}"):
        said, part = plan.told_at[place]
        if "20" not in part.text or _SEVERAL.search(part.text):
            continue
        is_named = _BARE.match(part.text) or any(form.search(part.text) for form in (_OF, _DOES))
        for one in told(plan, place) if is_named else ():
            opening = _opening(one)
            if opening and (said.question.role is not QuestionRole.NEXT or opening.names):
                yield opening


def _opening(one: Occasion) -> Opening | None:
    bare = _BARE.match(one.text)
    hit = bare or _OF.search(one.text) or _DOES.search(one.text)
    if hit is None:
        return None
    what = one.action.title if bare else hit["what"]
    names = {word.casefold() for word in _NAME.findall(what[:1].lower() + what[1:] if bare else what)}
    kept = frozenset().union(*(stems(word) for word in names - _COMMON))
    kept -= frozenset().union(*(stems(word) for word in HEADS))
    return Opening(kept, stems(what) if not bare else kept, bool(hit["again"]), one) if kept else None
