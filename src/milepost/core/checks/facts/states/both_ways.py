"""Every pair of sentences of a plan of which one says what the other denies, whatever it is about."""

from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.facts.people.posts import doubled
from milepost.core.checks.facts.speech.kindred import Passage
from milepost.core.checks.facts.states.all_done import all_and_undone
from milepost.core.checks.facts.states.clashing import clashing
from milepost.core.checks.facts.states.elsewhere import leaves_room
from milepost.core.checks.facts.states.have_none import have_none
from milepost.core.checks.facts.states.left_out import left_out
from milepost.core.checks.facts.states.parts_and_all import all_and_some
from milepost.core.checks.facts.states.presumed import presumed
from milepost.core.checks.facts.states.states import clashes
from milepost.core.checks.facts.states.there_at_all import there_and_not
from milepost.core.checks.facts.states.universals import belied
from milepost.core.checks.finding import Fault
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import called, name
from milepost.core.checks.sayings.of_times import are_of_two_times
from milepost.core.checks.sides.clashes import opposed
from milepost.core.checks.sides.exceptions import excepted

_LONGEST = 160  # letters of a sentence that a message quotes


class Pair(NamedTuple):
    """A sentence with the one that denies it, and whether both can hardly hold."""

    said: Said
    text: str
    denied: Said
    denial: str
    is_sure: bool


def pairs(plan: Gathered) -> tuple[Pair, ...]:
    """The pairs of every kind, each denial and each claim once; `plan.once(pairs)` holds them."""
    seen: set[str] = set()
    kept = []
    for one in sorted(_all(plan), key=lambda pair: not pair.is_sure):
        is_told = one.text in seen or one.denial in seen
        if not (is_told or are_of_two_times(one.said, one.denied) or leaves_room(one.text, one.denial)):
            seen |= {one.text, one.denial}
            kept.append(one)
    return tuple(kept)


def _all(plan: Gathered) -> Iterator[Pair]:
    for clash in clashes(plan):
        yield Pair(clash.said, clash.text, clash.denial.said, clash.denial.text, clash.is_sure)
    for side in clashing(plan):
        yield Pair(side.good, side.good_text, side.bad, side.bad_text, side.is_sure)
    for post in doubled(plan):
        yield Pair(post.filled.said, post.filled.text, post.empty.said, post.empty.text, post.is_sure)
    for there in there_and_not(plan):
        yield Pair(*there)
    yield from _of_all_and_some(plan)
    for both in opposed(plan):
        yield _pair(both.plus, both.minus)


def _of_all_and_some(plan: Gathered) -> Iterator[Pair]:
    """What is said of all beside some of whom it does not hold, who may be others than the words say."""
    for none in have_none(plan):
        yield Pair(none.said, none.every, none.said, none.some, is_sure=True)
    for undone in all_and_undone(plan):
        yield Pair(undone.every, undone.every_text, undone.some, undone.some_text, is_sure=False)
    for out in left_out(plan):
        yield Pair(out.every, out.every_text, out.some, out.some_text, is_sure=False)
    for every, some in belied(plan):
        yield Pair(every.said, every.text, some.said, some.text, is_sure=False)
    for pair in all_and_some(plan):
        yield Pair(pair.every, pair.every_text, pair.some, pair.some_text, is_sure=False)
    for each in presumed(plan):
        yield Pair(each.every, each.every_text, each.some, each.some_text, is_sure=False)
    for but in excepted(plan):
        yield _pair(but.every, but.some)


def _pair(one: Passage, other: Passage) -> Pair:
    """Two passages as a pair that may both hold."""
    return Pair(one.said, one.text, other.said, other.text, is_sure=False)


def fault(pair: Pair) -> Fault:
    """The fault that both sentences show, told of the action that makes the denial, or of the only one."""
    of = pair.denied if pair.denied.action.id else pair.said
    where = "" if pair.said.action is pair.denied.action else f"{called(pair.said.action)} "
    return of.fault(
        f"{name(pair.denied.action)} says “{_short(pair.denial)}”, and {where or 'also '}says “{_short(pair.text)}”.",
        "Put right whichever of the two is wrong, or say from when each holds.",
        f"{pair.text} … {pair.denial}",
        is_sure=pair.is_sure,
    )


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()} …"
