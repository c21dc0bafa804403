"""Things that a plan puts on both sides of a pair of opposites at one time: open here, and shut there."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import chain, product
from typing import NamedTuple

from milepost.core.checks.facts.speech.kindred import Passage, holding
from milepost.core.checks.facts.speech.things import word_set
from milepost.core.checks.figures import figures
from milepost.core.checks.gathered import Gathered, words_in
from milepost.core.checks.sides.reader import Side, When, rough, sides
from milepost.core.checks.sides.roots import roots, stems
from milepost.core.checks.sides.scales import OF_THINGS, WORDS
from milepost.core.plan.model import QuestionRole
from milepost.core.words.dates.names import MONTH_IN_FULL


class Opposed(NamedTuple):
    """Two passages that put one thing on both sides."""

    plus: Passage
    minus: Passage


_ASIDE = word_set(
    "again reopened resumed appeal appealed another other others new newer later then former old previous "
    "replacement instead elsewhere most half part partly almost nearly next temporary "
    "reapplied resubmitted revised further additional remaining rest"
)
_DATE = re.compile(rf"\b(?:19|20)\d\d\b|\b{MONTH_IN_FULL.lower()}\b")
_ORDINALS = word_set("second third fourth fifth")
_QUARTERS = word_set("first north south east west northern southern eastern western upper lower male female men women")
_YET = word_set("yet still not never obtain get chase seek secure apply")  # by which a step says how things are
_N = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|most)"
_SOME = re.compile(rf"(?<!all )(?<!the )(?<!our )\b{_N} (?!of\b)[a-z]+s\b")
_SO_MANY_OF = re.compile(
    rf"(?<!all )\b{_N} (?:out )?of (?:the|our|its|\d|two|three|four|five|six|seven|eight|nine|ten|twelve)\b"
)
_COUNTS = re.compile(r"^(?:and |but )?(?:the other )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)\b")
_LAST = len(OF_THINGS)  # the scales before it are of single things
_MOST = 12  # passages on one side that hold a word which tells what they are of
_FEWEST = 2  # roots that tell of two actions have in common
_TOLD = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.OTHER})
_DENIED = _TOLD | {QuestionRole.NEXT}  # a step may deny, and tells of nothing that is
_NAMES = frozenset(one.name for one in OF_THINGS)


def opposed(plan: Gathered) -> Iterator[Opposed]:
    """Each denial of a state with the first passage that tells of it."""
    seen: set[tuple[str, str]] = set()
    for one, other in _near(plan):
        if (one.text, other.text) not in seen:
            seen.add((one.text, other.text))
            if not (_is_of(one, _TOLD) and _is_of(other, _DENIED)):
                continue
            pairs = product(_told(one, is_plus=True), _told(other, is_plus=False))
            if any(good.scale is bad.scale and _are_opposed((one, good), (other, bad)) for good, bad in pairs):
                yield Opposed(one, other)


def _near(plan: Gathered) -> Iterator[tuple[Passage, Passage]]:
    """Passages that may be on the two sides of a scale, of one action or with words in common."""
    plus: dict[tuple[int, str], list[int]] = defaultdict(list)  # by scale and action, and by how a word begins
    told = list(holding(plan, WORDS))
    on_sides = [(place, *each) for place, one in enumerate(told) for each in rough(one.text) if each.at < _LAST]
    denied = [(at, told[place]) for place, at, _, may_be_minus in on_sides if may_be_minus]
    told_of = {at for at, _ in denied}  # of the other scales nothing is denied that anybody told
    for place, at, may_be_plus, _ in on_sides:
        for key in (told[place].said.action.id, *stems(told[place].words)) if may_be_plus and at in told_of else ():
            plus[at, key].append(place)
    for at, one in denied:
        here = plus.get((at, one.said.action.id), ()) if not one.is_beside else ()
        yield from ((told[good], one) for good in here)
        rare = [near for key in stems(one.words) if (near := plus.get((at, key), ()))]
        shared = Counter(chain.from_iterable(near for near in rare if near[_MOST:] == []))
        yield from ((told[good], one) for good, many in shared.items() if many >= _FEWEST)


def _is_of(one: Passage, roles: frozenset[QuestionRole]) -> bool:
    return one.is_beside or one.said.question.role in roles


def _told(one: Passage, *, is_plus: bool) -> Iterator[Side]:
    return (side for side in sides(one.text) if side.is_plus is is_plus and _may_tell(one, side))


def _may_tell(one: Passage, side: Side) -> bool:
    """Whether a passage tells how one thing is, and not some of many or of another time."""
    if side.scale.name not in _NAMES or not _ASIDE.isdisjoint(words_in(side.clause.text)):
        return False
    if not one.is_beside and one.said.question.role not in _TOLD:
        is_step = one.said.question.role is QuestionRole.NEXT
        is_yet = side.clause.is_awaited or not _YET.isdisjoint(one.words)
        return is_step and not side.is_plus and is_yet
    return not (_SOME.search(side.before) or _SO_MANY_OF.search(side.clause.text))


def _are_opposed(plus: tuple[Passage, Side], minus: tuple[Passage, Side]) -> bool:
    """Whether two passages are of one thing at one time."""
    (one, good), (other, bad) = plus, minus
    if one.is_beside and other.is_beside:  # what statuses mean is told there, side by side
        return False
    if not _is_one_time(good, bad) or _are_names_apart(good, bad):
        return False
    if _are_parts_apart(frozenset(words_in(good.clause.text)), frozenset(words_in(bad.clause.text))):
        return False
    shared = good.things & bad.things
    if one.text == other.text:
        is_one_thing = not one.is_beside and not (figures(bad.clause.text) or _COUNTS.search(good.clause.text))
        return is_one_thing and good.clause is not bad.clause and _are_both_now(good, bad)
    if one.is_with(other):
        return bool(shared) or (good.scale.is_alone and not (good.things and bad.things))
    return len(shared) >= _FEWEST and _is_within(one, good, other, bad)


def _are_parts_apart(good: frozenset[str], bad: frozenset[str]) -> bool:
    """Whether the words of two clauses tell one of a row, or one quarter, from another."""
    mine, theirs = good & _QUARTERS, bad & _QUARTERS
    return good & _ORDINALS != bad & _ORDINALS or bool(mine and theirs and mine != theirs)


def _are_names_apart(good: Side, bad: Side) -> bool:
    mine, theirs = good.clause.names, bad.clause.names
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _are_both_now(good: Side, bad: Side) -> bool:
    return good.clause.when is When.NOW is bad.clause.when and bool(good.things & bad.things or not good.things)


def _is_within(one: Passage, good: Side, other: Passage, bad: Side) -> bool:
    """Whether all that either names is named by the other or by its action."""
    mine, theirs = (roots(each.text) | roots(each.said.action.title) for each in (one, other))
    return bad.things <= mine or good.things <= theirs or not good.clause.names.isdisjoint(bad.clause.names)


def _is_one_time(plus: Side, minus: Side) -> bool:
    if minus.scale.name == "goes on":  # what ended for good does not go on
        return plus.clause.when is When.NOW
    if minus.clause.when is When.NOW:
        return plus.clause.when is When.NOW or plus.scale.is_once or minus.clause.is_awaited
    is_deed = plus.scale.is_once and not (_DATE.search(plus.clause.text) and _DATE.search(minus.clause.text))
    return is_deed and plus.clause.when is When.NOW
