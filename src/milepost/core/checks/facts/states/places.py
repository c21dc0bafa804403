"""Places that are said to be closed for good, and what is said to happen there all the same."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from heapq import merge
from typing import NamedTuple

from milepost.core.checks.facts.speech.things import Thing, content, thing, tokens, word_set
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole
from milepost.core.words.dates.names import WEEKDAY

_MAY = " may "  # and no month
_ACCOUNTS = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.OTHER})
_KINDS = word_set(
    "caf cafe centre center hub room library shop hall hostel shelter pool clinic surgery office branch pub "
    "museum nursery ward unit flat house building garden kitchen pantry larder drop-in club gym theatre market "
    "playground pavilion refuge home workshop warehouse farm church chapel site base depot studio barn lodge "
    "annexe course green field park pier ground court track cinema store lido rink stadium yard stable "
    "college campus school store stall canteen"
)  # "café" is parted at its accent
_CLOSED = re.compile(
    r"(?:.{3,60}? (?:has |have )?(?:sold|demolished|pulled down|knocked down|handed back) "
    r"(?P<lost>(?:the|our|its) [a-z' -]{3,60}?)(?: to| in| on| for| last|\W*$)|"
    r"(?P<what>.{3,120}?) (?:(?:was|has been) (?:sold|demolished|burnt down|pulled down|knocked down)|"
    r"(?:has |have |was |were |had to )?(?:now |since |also |sadly )*(?:closed?|shut)(?: (?:its|their) doors|"
    r" down)?(?: (?:for good|permanently|for ever|altogether|to the public|on \w+|in \w+|at the)\b|"
    r"(?= when\b| because\b| and\b|\W*$))|(?:will|is|are) "
    r"(?:not (?:now |going to )?(?:be )?re-?open(?:ed|ing)?\b|"
    r"(?:now )?(?:closed|shut)(?! (?:on|at|for|from|to|between|until)\b))|no longer exists?\b))"
)
_WORDS = "sold demolished burnt pulled knocked handed closed close shut reopen reopened reopening exists exist"
_USED = re.compile(
    r"\b(?:meets?|drop[ -]?ins?|dropping in|drop in|open (?:every|each|daily|on|from|until|to)|runs?|come to|visit|"
    rf"(?:every|each|any) (?:week|day|month|evening|morning|afternoon|{WEEKDAY.lower()}|fortnight|term|quarter|time)|"
    rf"{WEEKDAY.lower()}s|hold|daily|weekly|monthly|fortnightly)\b"
)
_PAST = word_set(
    "closed close closing shut used until was were had former old another moved replaced instead before lost "
    "reopen reopening reopened reopens next replacement away temporarily again if would elsewhere no not since "
    "ended lease"
)
_BACK_AGAIN = word_set("until reopens reopened reopening again refurbishment temporarily if would might could")
_THAT = re.compile(r"\bthat\b|[,;:]")
_LONGEST = 8  # words of the name of a place
_NEAR = 2  # words of its name that another action has to share


class StillUsed(NamedTuple):
    """A place that is closed, and a sentence that speaks of it as in use."""

    closed: Said
    closed_text: str
    used: Said
    used_text: str
    is_sure: bool


class _InUse(NamedTuple):
    """The sentences that speak of a kind of place as in use, and where among them each word and each action stands.

    So a closed place is set against the few that share a word with it, and not against all of its kind.
    """

    told: list[tuple[Said, str]]
    holding: Mapping[str, list[int]]
    of_action: Mapping[str, list[int]]


def still_used(plan: Gathered) -> tuple[StillUsed, ...]:
    """The first such sentence for every closed place; `plan.once(still_used)` holds them."""
    kinds: dict[str, _InUse] = {}
    narrowed: dict[str, StillUsed | None] = {}  # by the sentence that closes a place, which may stand in many actions
    found: list[StillUsed | None] = []
    for one, text, place in _closed(plan):
        if place.head not in kinds:
            kinds[place.head] = _in_use(plan, place.head)
        kind = kinds[place.head]
        if not place.narrowed:
            found.append(_used(one, text, place, kind, kind.of_action.get(one.action.id, ())))
            continue
        if text not in narrowed:
            near = merge(*(kind.holding.get(word, ()) for word in place.narrowed))
            narrowed[text] = _used(one, text, place, kind, near)
        first = narrowed[text]
        found.append(first._replace(closed=one) if first else None)
    return tuple(filter(None, found))


def _closed(plan: Gathered) -> Iterator[tuple[Said, str, Thing]]:
    for place in plan.places(_ACCOUNTS, _WORDS):
        one, part = plan.told_at[place]
        hit = (
            _CLOSED.match(part.text.lower().replace("’", "'"))
            if _BACK_AGAIN.isdisjoint(part.words) and _MAY not in part.text
            else None
        )
        what = thing(_name(hit["what"] or hit["lost"])) if hit else None
        named = _place(what) if what else None
        if named:
            yield one, part.text, named


def _name(text: str) -> list[str]:
    """The words behind the last "that": "we report that the café in Quay Street"."""
    return [*tokens(_THAT.split(text)[-1])[-_LONGEST:]]


def _place(what: Thing) -> Thing | None:
    """The thing, where it is a place, which may be told by what narrows it: "the room at Tarn Lane"."""
    return what if what.head in _KINDS else None


def _in_use(plan: Gathered, head: str) -> _InUse:
    found = _InUse([], defaultdict(list), defaultdict(list))
    for place in plan.places(WRITTEN, f"{head} {head}s"):
        one, part = plan.told_at[place]
        if (
            f"new {head}" in part.text.lower()
            or not _PAST.isdisjoint(part.words)
            or not (one.question.role is QuestionRole.NEXT or _USED.search(part.text.lower()))
        ):
            continue
        found.of_action[one.action.id].append(len(found.told))
        for word in content(part.text):
            found.holding[word].append(len(found.told))
        found.told.append((one, part.text))
    return found


def _used(one: Said, text: str, place: Thing, kind: _InUse, near: Iterable[int]) -> StillUsed | None:
    """The first of these sentences that names the place as well: by two words, or in the same action by one."""
    least = min(_NEAR, len(place.words))
    for other, said in (kind.told[at] for at in near):
        shared = len(place.words & content(said)) if said != text else 0
        if shared >= least:
            return StillUsed(one, text, other, said, shared >= _NEAR and len(place.words) >= _NEAR)
    return None
