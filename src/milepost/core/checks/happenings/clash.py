"""Two happenings that cannot both be: the same of one thing on two days, or its end before it began."""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import timedelta
from itertools import chain
from operator import itemgetter

from milepost.core.checks.facts.days.times import Bond
from milepost.core.checks.facts.speech.clauses import Tense
from milepost.core.checks.facts.speech.things import content, is_same
from milepost.core.checks.gathered import Gathered, words_of
from milepost.core.checks.happenings.deeds import BEGINS, ENDS
from milepost.core.checks.happenings.read import Happening, happenings
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates.names import MONTHS

_KIN = {"close": "end", "launch": "open"}  # which of one thing are told of one day
_MOST_TOLD = 3
_ONLY = words_of("recent latest")
_ONE_YEAR = timedelta(days=300)  # what is as far apart comes round each year
_MOVED = AnyCase(
    r"\b(?:moved|postponed|deferred|instead|brought forward|put back|rearranged|cancelled|original(?:ly)?|revised|"
    r"delayed|slipped|rescheduled|extended|(?:was|were|had been) (?:due|to|planned|meant|expected|scheduled))\b"
)
_ANOTHER = re.compile(
    r"\b(?:second|third|fourth|fifth|next|another|previous|former|old|earlier|phase|stage|round|cohort|wave|both|"
    r"two|three|four|each|every|soft|partly|half|last year|other|also|too|fully|first (?!time))\b",
    re.IGNORECASE,
)
_AGAIN = re.compile(r"\b(?:re-?\w+ed|again|resum\w+|anew)\b", re.IGNORECASE)
_ROUNDS = re.compile(
    r"\b(?:second|third|fourth|fifth|next|another|previous|former|old|new|earlier|phase|stage|round|cohort|wave|"
    r"last year|each|every|replac\w+|success\w+|follow\w+|extension|renew\w*|then)\b",
    re.IGNORECASE,
)
_SEVERAL = words_of(
    "work works survey review plan strategy report group project scheme programme contract service post team campaign "
    "course pilot policy bid training recruitment lease licence grant funding tender consultation audit session "
    "meeting workshop manager officer coordinator worker building hub centre phase decision agreement panel class "
    "framework protocol board study evaluation application consent permission action partnership trial"
)  # of which each action has its own
_NO_THINGS = words_of("one date day month year week work part rest people staff others figure result") | MONTHS.keys()
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,}")
_BEFORE = 40  # letters before a day in which a word may tell its event from another


def on_two_days(plan: Gathered) -> Iterator[tuple[Happening, Happening]]:
    """Each happening with the first other one that tells the same of the same thing on other days."""
    return iter(plan.once(_on_two_days))


def _on_two_days(plan: Gathered) -> tuple[tuple[Happening, Happening], ...]:
    by_head: dict[tuple[str, str, str], list[tuple[int, Happening]]] = defaultdict(list)
    found = []
    for at, one in enumerate(filter(_may_be_told_twice, happenings(plan))):
        deed, action, head = _KIN.get(one.deed, one.deed), one.said.action.id, one.thing.head
        alike = (by_head["", deed, head], by_head[action, deed, ""]) if head else (by_head[action, deed, "*"],)
        known = (each for _, each in sorted(chain.from_iterable(alike), key=itemgetter(0)))
        other = next((each for each in known if _differ(each, one) and _is_one(each, one)), None)
        for key in (("", deed, head), (action, deed, "*")) if head else ((action, deed, ""), (action, deed, "*")):
            by_head[key].append((at, one))
        if other and ((one.thing.head and other.thing.head) or _is_only(plan, one)):
            found.append((other, one))
    return tuple(found)


def _is_only(plan: Gathered, one: Happening) -> bool:
    """Whether nothing else of the action is told to open, or be signed, so that "the opening" can be of no other."""
    kin = _KIN.get(one.deed, one.deed)
    like = [each for each in happenings(plan) if each.said.action is one.said.action]
    heads = {each.thing.head for each in like if _KIN.get(each.deed, each.deed) == kin and each.thing.head}
    return len(heads) <= 1 and len([each for each in like if _KIN.get(each.deed, each.deed) == kin]) <= _MOST_TOLD


def ended_first(plan: Gathered) -> Iterator[tuple[Happening, Happening]]:
    """What begins and, of the same thing of one action, what ends wholly before that."""
    by_thing: dict[tuple[str, str], list[Happening]] = defaultdict(list)
    for one in happenings(plan):
        if one.deed in BEGINS | ENDS and one.thing.head and not _MOVED.search(one.time.text):
            by_thing[one.said.action.id, one.thing.head].append(one)
    for known in by_thing.values():
        begins = [one for one in known if one.deed in BEGINS and not _AGAIN.search(one.time.text)]
        ends = [one for one in known if one.deed in ENDS]
        pairs = ((one, other) for one in begins for other in ends if other.time.last < one.time.first)
        yield from ((one, other) for one, other in pairs if _is_one_row(one, other))


def _is_one_row(begins: Happening, ends: Happening) -> bool:
    """Whether both are of one thing, of which there is no other that came before, and which was not opened again."""
    if begins.place == ends.place and begins.time.start < ends.time.start:
        return is_same(begins.thing, ends.thing)
    is_for_good = ends.thing.head not in _NO_THINGS and (ends.deed != "close" or ends.thing.head in _SEVERAL)
    texts = {begins.time.text, ends.time.text}
    return is_for_good and is_same(begins.thing, ends.thing) and not any(map(_ROUNDS.search, texts))


def _may_be_told_twice(one: Happening) -> bool:
    """Whether a happening is of one thing that can be known again, and is not told of what was once meant."""
    is_nothing = one.thing.head in _NO_THINGS and not (one.is_noun and one.thing.narrowed)
    if one.time.bond is Bond.UNTIL or is_nothing or any(each[0] == "#" for each in one.thing.words):
        return False
    if _MOVED.search(one.time.text):
        return False
    start = one.time.start - _BEFORE if one.is_noun else one.time.clause.start
    return one.is_definite and not _ANOTHER.search(one.time.text, max(start, 0), one.time.end)


def _is_one(one: Happening, other: Happening) -> bool:
    """Whether both are of one thing, told twice: not by one verb, and in other actions only where it has a name."""
    if not (one.is_noun or other.is_noun) and _is_past(one) is not _is_past(other):
        return False
    if not (one.thing.head and other.thing.head):
        return one.said.action is other.said.action and (one.place, one.time.start) != (other.place, other.time.start)
    if not is_same(one.thing, other.thing) or one.is_many is not other.is_many:
        return False
    if one.place == other.place and one.time.verb == other.time.verb and not (one.is_noun or other.is_noun):
        return False
    if not (_names(one) & _names(other)) and _names(one) and _names(other):
        return False
    return one.said.action is other.said.action or _is_known(one, other)


def _is_known(one: Happening, other: Happening) -> bool:
    """Whether a thing of two actions is one: called by the same words, or that which the title of one action names."""
    if one.thing.narrowed and one.thing.narrowed == other.thing.narrowed:
        return True
    titles = (content(each.said.action.title) for each in (one, other))
    return one.thing.head not in _SEVERAL and any(one.thing.head in words for words in titles)


def _is_past(one: Happening) -> bool:
    """Whether it is told as done; a noun is of its day, which says no more."""
    is_bare = one.time.verb is None or one.time.verb.end - one.time.verb.start == len(one.time.verb.word)
    is_step = one.said.question.role is QuestionRole.NEXT or (one.time.bond is Bond.BY and is_bare)
    return one.tense is Tense.PAST and not is_step


def _names(one: Happening) -> set[str]:
    """The names in the clause of a happening, which may tell a place or a partner from another."""
    found = _NAME.findall(one.time.text[one.time.clause.start : one.time.clause.end])
    return {each for each in found if each[:3].casefold() not in MONTHS and not each.endswith("day")}


def _differ(one: Happening, other: Happening) -> bool:
    apart = max(one.time.first, other.time.first) - min(one.time.last, other.time.last)
    is_only = not _ONLY.isdisjoint(one.thing.narrowed & other.thing.narrowed)
    return timedelta() < apart and (apart < _ONE_YEAR or is_only)
