"""What accounts say of times to come: "will open in May 2026", "is due by June", "starts on 4 July"."""

import re
from collections.abc import Iterator, Mapping

from milepost.core.checks.facts.days.times import Bond, Time, times
from milepost.core.checks.facts.speech.clauses import Tense
from milepost.core.checks.gathered import FIGURE, Gathered, gathered, words_of
from milepost.core.plan.model import Plan, QuestionRole

_ROLES = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED})
_HELD = (
    "will shall is are was were to due should expected expect expects anticipated planned scheduled awaited awaiting "
    "opens starts begins ends closes launches takes goes comes meets finishes expires returns completes arrives arrive "
    "take go come open start begin close finish, 0"
)
_YEAR = re.compile(r"20\d\d")
_ROUND = words_of(
    "opens starts begins closes launches takes goes comes finishes completes arrives arrive open start begin take go "
    "come close finish"
)
_TAKES = re.compile(r"takes?\b(?! (?:place|effect))", re.IGNORECASE)  # "takes 40 calls in May"
_TIED = frozenset({Bond.WHEN, Bond.BY, Bond.FROM, Bond.SPAN})
_AS = re.compile(r"\b(?:as|than|had) $", re.IGNORECASE)  # "as was expected"
_WEEK_OF = re.compile(r"\b(?:in|on|over|during|at) [^.,;]{0,40}\b(?:week|weekend|days|night|half) of $", re.IGNORECASE)
_COMPARED = re.compile(r"\b(?:as|than|since|the|of|with|to) $", re.IGNORECASE)  # "the same as in 2021"


def told_ahead(plan: Plan) -> tuple[tuple[Time, ...], ...]:
    """The times of each sentence of an account of which one, the first given, is told as to come."""
    return gathered(plan).once(_told_ahead)


def by_action(plan: Plan) -> Mapping[str, tuple[Time, ...]]:
    """The times that accounts tell as to come, by the id of the action."""
    return gathered(plan).once(_by_action)


def _by_action(plan: Gathered) -> Mapping[str, tuple[Time, ...]]:
    found: dict[str, tuple[Time, ...]] = {}
    for times_of in told_ahead(plan):
        key = times_of[0].said.action.id
        found[key] = (*found.get(key, ()), times_of[0])
    return found


def _told_ahead(plan: Gathered) -> tuple[tuple[Time, ...], ...]:
    return tuple(_sentences(plan))


def _sentences(plan: Gathered) -> Iterator[tuple[Time, ...]]:
    for place in plan.places(_ROLES, _HELD):
        if not _YEAR.search(plan.told_at[place][1].text):
            continue
        found = tuple(one for one in times(plan, place) if _is_week(one) or not _COMPARED.search(one.text[: one.start]))
        ahead = next((one for one in found if _is_ahead(one)), None)
        if ahead:
            yield (ahead, *(one for one in found if one is not ahead))
    yield from _steps(plan)


def _steps(plan: Gathered) -> Iterator[tuple[Time, ...]]:
    """The next steps that say when something happens, and not what is to be done: "the route opens in May 2026"."""
    for place in plan.places(frozenset({QuestionRole.NEXT}), f"{' '.join(sorted(_ROUND))}, {FIGURE}"):
        said, part = plan.told_at[place]
        if not _YEAR.search(part.text):
            continue
        promised = {one.due.phrase for one in said.action.milestones}
        ahead = [one for one in times(plan, place) if one.phrase not in promised and _is_ahead(one)]
        if ahead:
            yield tuple(ahead)


def _is_week(time: Time) -> bool:
    """Whether a time is that of a part of it that is named right before: "the weekend of 6 to 8 May"."""
    return _WEEK_OF.search(time.text, 0, time.start) is not None


def _is_ahead(time: Time) -> bool:
    if time.verb is None or _AS.search(time.text, 0, time.verb.start):
        return False
    is_for = time.bond is Bond.OTHER and (time.phrase.startswith("for ") or time.text[: time.start].endswith("for "))
    is_round = time.tense is Tense.PLAIN and time.verb.word in _ROUND and not _TAKES.match(time.text, time.verb.start)
    return (time.bond in _TIED or is_for or _is_week(time)) and (
        is_round or time.is_told_as(Tense.AHEAD, Tense.WAS_AHEAD)
    )
