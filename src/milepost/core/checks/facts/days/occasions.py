"""What is done, or is to be done, on a day: the dated steps of an action and the dated parts of its sentences.

Each is known by the thing that it is of and by the kind of what happens to it, so that other words for the same event
are found: "the launch", "goes live" and "opens" are one kind.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from milepost.core.checks.facts.days.times import Bond, Time, times
from milepost.core.checks.gathered import FIGURE, Gathered, Said, words_in, words_of
from milepost.core.checks.looking import WRITTEN
from milepost.core.checks.sayings.account import stems
from milepost.core.plan.model import Action, Milestone, MilestoneState
from milepost.core.words.anycase import AnyCase
from milepost.core.words.due import DueKind


class Occasion(NamedTuple):
    """Something of a day: `text` is what is done without its date, `whole` the words to show; `said` where it stands.

    `is_by` where the day is the last on which it may be.
    """

    action: Action
    text: str
    whole: str
    first: date
    last: date
    phrase: str
    is_by: bool
    said: Said | None = None
    step: Milestone | None = None


_KINDS = {
    "opens": "open opens opened opening launch launches launched launching reopen reopens reopened reopening live "
    "start starts started starting begin begins began begun beginning commence commences commenced",
    "evaluated": "evaluation evaluate evaluates evaluated evaluating",
    "found out": "findings results recommendations lessons conclusions",
    "reviewed": "review reviews reviewed reviewing",
    "approved": "approval approve approves approved agreed agreement adopted adoption adopt endorsed endorsement "
    "ratified decision decides decided decide signed sign signs",
    "granted": "granted issued obtained",
    "appointed": "appointed appoint appointment recruited recruit recruitment hired",
    "finished": "completion complete completes completed finish finishes finished",
    "published": "publish published publishes publication printed",
    "tested": "tested testing test tests",
    "trained": "trained training train",
    "ends": "end ends ended close closes closed closing expires expired",
    "consulted": "consultation consult consulted consults",
    "surveyed": "survey surveyed surveys",
}
KIND_WORDS = " ".join(_KINDS.values())
_KIND_OF = {word: kind for kind, words in _KINDS.items() for word in words.split()}
_NO_DAYS = frozenset((Bond.OF, Bond.OTHER, Bond.UNTIL))
_CUT = re.compile(r"[;:]\s|,\s(?!\d)|\s(?:and|but|so|then|while|whereas)\s|\s[–—]\s|[()]", re.IGNORECASE)
_WAITS_FOR = AnyCase(
    r"\b(?:in (?:the )?light of|on the (?:basis|strength|back) of|informed by|based (?:up)?on|drawing on|following|"
    r"after|once|as soon as|subject to|depend\w* (?:up)?on|conditional (?:up)?on|using|guided by|before|ahead of|"
    r"in time for|prior to|in readiness for|until|unless|for)\b"
)
_OTHERS = words_of(
    "second third fourth fifth next another again further final last each every annual yearly interim early phase "
    "stage round cohort wave batch part half remaining rest other others new old revised draft"
)
_SMALL_KEYS = frozenset(
    ("carri", "place", "held", "done", "befor", "after", "ready", "time", "start", "begin", "open", "know", "plann")
)


def kinds(text: str) -> frozenset[str]:
    """The kinds of what happens that the words of a text may name."""
    return frozenset(filter(None, map(_KIND_OF.get, words_in(text))))


@lru_cache(maxsize=4096)
def things(text: str) -> frozenset[str]:
    """The stems of a text's words of weight, without those that only say what happens."""
    plain = " ".join(word for word in words_in(text) if word not in _KIND_OF)
    return stems(plain) - _SMALL_KEYS


def others(text: str) -> frozenset[str]:
    """The words by which one of a row is told from another: "second", "final"."""
    return (words_of(text) & _OTHERS) - {"new"}


def core(text: str) -> str:
    """What is done, without what it waits for: "open the hall, once the lease is signed" is "open the hall"."""
    hit = next((one for one in _WAITS_FOR.finditer(text) if one.start() > 0), None)
    return text[: hit.start()] if hit else text


def steps(action: Action) -> Iterator[Occasion]:
    """The dated steps of an action that are open."""
    for one in action.milestones:
        if one.text and one.state is MilestoneState.OPEN and one.due.latest and one.due.kind is not DueKind.RECURRING:
            first, last = one.due.earliest or one.due.latest, one.due.latest
            is_by = one.due.kind is DueKind.BY and one.due.phrase.casefold().startswith(("by", "before", "no later"))
            yield Occasion(
                action,
                f"{_opening(one.due.phrase)}{one.text}",
                f"{one.due.phrase} – {one.text}",
                first,
                last,
                one.due.phrase,
                is_by,
                step=one,
            )


def told(plan: Gathered, place: int, *, also_until: bool = False) -> Iterator[Occasion]:
    """The dated parts of a sentence, each with the words between its own cuts; `also_until` for those that last."""
    no_days = _NO_DAYS - {Bond.UNTIL} if also_until else _NO_DAYS
    found = [one for one in times(plan, place) if one.is_exact and one.bond not in no_days]
    yield from (occasion for _, occasion in parts(found))


def parts(found: Sequence[Time]) -> Iterator[tuple[Time, Occasion]]:
    """The times of a sentence in order, each with what is told of it between its own cuts."""
    for at, time in enumerate(found):
        start = _cut_behind(time, found[at - 1].end) if at else 0
        end = _cut_behind(found[at + 1], time.end) if at + 1 < len(found) else len(time.text)
        text = f"{time.text[start : time.start]} {time.text[time.end : end]}".strip()
        yield (
            time,
            Occasion(
                time.said.action,
                f"{_opening(time.phrase)}{text}",
                time.text,
                time.first,
                time.last,
                time.phrase,
                time.bond is Bond.BY,
                said=time.said,
            ),
        )


def dated(plan: Gathered) -> Mapping[str, list[int]]:
    """The places of the sentences with a digit, by their action."""
    return plan.once(_dated)


def _dated(plan: Gathered) -> Mapping[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for place in plan.places(WRITTEN, FIGURE):
        found[plan.told_at[place][0].action.id].append(place)
    return found


def _cut_behind(time: Time, after: int) -> int:
    """Where the part of a sentence that a time belongs to begins, behind the time before it."""
    hit = _CUT.search(time.text, after, time.start)
    return hit.end() if hit else after


def _opening(phrase: str) -> str:
    """The word of a date that says what is done: "start 1 Nov 2027", "expected June"."""
    word = phrase.split()[0].casefold() if phrase else ""
    return f"{word} " if word in _KIND_OF or word in {"expected", "due"} else ""
