"""The same things are counted twice, and not with the same number.

Why: "All 12 schools" and, below it, "the 14 schools": the reader cannot tell which of the two is true.

Example:
    Action: 1.1 Walk a mile in schools
    Now: All 12 primary schools in the two clusters now walk a mile each day.
    Well: Fitness of pupils in the 14 primary schools went up.
    Action: 1.2 Train their teachers
    Now: Teachers in all six districts can train.
    Action: 1.3 Walk at weekends
    Now: There is a walk each Sunday in all five districts.
Better:
    Action: 1.1 Walk a mile in schools
    Now: All 12 primary schools in the two clusters now walk a mile each day.
    Well: Fitness of pupils in the 12 primary schools went up.
    Action: 1.2 Train their teachers
    Now: Teachers in all six districts can train.
    Action: 1.3 Walk at weekends
    Now: There is a walk each Sunday in all six districts.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import chain
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.facts.figures.fixed import wholes_told_otherwise
from milepost.core.checks.facts.figures.number_of_them import numbers_apart
from milepost.core.checks.facts.figures.tallies import tallies_told_twice
from milepost.core.checks.figures import in_digits, numbered, timeless
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gates import Gated
from milepost.core.checks.gathered import Said, gathered
from milepost.core.checks.looking import name
from milepost.core.checks.sayings.account import stems
from milepost.core.checks.slips import is_slip
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Action, Plan
from milepost.core.plan.walk import actions
from milepost.core.words.anycase import AnyCase

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_ALL = re.compile(r"\b(?:all|each|every one|both)(?: of)?(?: the| our| its| these)? $", re.IGNORECASE)
_OF = re.compile(r"\bof (?:the |our |its |these |all )*$", re.IGNORECASE)
_SIZE_OF = re.compile(
    r"\b(?:(?:an?|one|each|another) (?:[a-z]+ )?[a-z]+|(?:tenant|owner|farmer|landlord|landowner|holder|manager|keeper|"
    r"buyer|seller|operator|occupier)s?) of $",
    re.IGNORECASE,
)  # "the tenant of 50 hectares", of one part of them
_THE = re.compile(r"\b(?:the|our|its|these) $", re.IGNORECASE)
_NARROWS = re.compile(
    r"(?! {1,2}(?:in|across|of) (?:the|our) (?:whole )?(?:area|district|county|borough|city|town|region|valley|"
    r"island)\b)"
    r" {1,2}(?:in|of|with|that|who|where|which|at|from|for|without|not|whose|to|near|on|under|chosen|left|there)\b",
    re.IGNORECASE,
)
_THERE_ARE = re.compile(
    r" (?:are|is) (?:now )?(?:open|running|live|in (?:use|place|post)|up and running)\b", re.IGNORECASE
)
_TO_COME = re.compile(r" (?:will|are to|to be|are due to|are going to)\b", re.IGNORECASE)
_OTHER = Gated(
    (
        "first last next another other further more new phase stage instead originally reduced increased agreed "
        "added extended addition extra additional than previous previously earlier remaining every per target aim "
        "least up minimum over grew grown since until"
    ),
    re.compile(
        r"\b(?:first|last|next|another|other|further|more|new|phase|stage|instead|originally|reduced|increased|"
        r"agreed|added|"
        r"extended|in addition|extra|additional|than|last year|previous(?:ly)?|earlier|remaining|every|per|target|aim|"
        r"at least|up to|minimum|over|grew|grown|since|until)\b",
        re.IGNORECASE,
    ),
)
_NOUN = re.compile(r"(\d[\d,]*) (?:[a-z][a-z’-]* ){0,2}?([a-z]{3,}s|people|children|women|men)\b", re.IGNORECASE)
_MAY_BE_ALL = AnyCase(
    r"\d(?<= .)(?:(?<=\b(?:all|the|our|its) .)|(?<=\b(?:each|both|with) .)|(?<=\bof .)|(?<=\bthese .))"
)  # opens with the digit, which is soon found, and looks back from it
_WITH = re.compile(r" (?:with|who|that|which)\b", re.IGNORECASE)
_CUT = re.compile(r"[,;:()–—](?=\s|$)")
_LEAST_SLIP = 10


class _Mention(NamedTuple):
    """A count of things with its sentence, and how it speaks of them: of all, of "the" so many, or of some."""

    number: Count
    text: str
    said: Said | None
    is_all: bool
    is_of: bool
    is_the: bool
    behind: str

    @property
    def clause(self) -> str:
        """The words around a count up to the next sign that parts a sentence."""
        start = max((hit.end() for hit in _CUT.finditer(self.text, 0, self.number.figure.start)), default=0)
        end = _CUT.search(self.text, self.number.figure.end)
        return self.text[start : end.start() if end else len(self.text)]

    @property
    def is_whole(self) -> bool:
        """Whether it speaks of all that there are, and nothing behind it says of which."""
        return self.is_all or ((self.is_of or self.is_the) and not _NARROWS.match(self.behind))


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Two counts of the same things in an action, wholes of a fixed number in two, and events of one month anywhere."""
    yield from _in_one_action(plan)
    yield from wholes_told_otherwise(plan)
    yield from tallies_told_twice(plan)
    for one in numbers_apart(gathered(plan)):
        yield one.said.fault(
            f"{name(one.said.action)} counts {one.first} in one place and {one.again} in another, of one kind.",
            "Put right the number that is wrong, or say how the two differ.",
            one.text,
        )


def _in_one_action(plan: Plan) -> Iterator[Fault]:
    """The first two counts of the same things in each action of which one must be wrong."""
    at_hand = gathered(plan)
    told: dict[str, dict[str, dict[str, list[tuple[Said, str]]]]] = {}
    for place in at_hand.once(numbered):
        one, part = at_hand.told_at[place]
        for number, noun in _NOUN.findall(in_digits(part.text)):
            by_noun = told.setdefault(one.action.id, {})
            by_noun.setdefault(noun.casefold(), {}).setdefault(number, []).append((one, part.text))
    for action in actions(plan):
        fault = next(_of_action(action, told[action.id]), None) if action.id in told else None
        if fault:
            yield fault


def _of_action(action: Action, by_noun: Mapping[str, Mapping[str, list[tuple[Said, str]]]]) -> Iterator[Fault]:
    """The faults of an action, of which only what is counted with two numbers is read closely."""
    low = action.title.lower()
    counted = _NOUN.findall(in_digits(action.title)) if any(map(low.__contains__, by_noun)) else ()
    titled = {noun.casefold(): number for number, noun in counted}
    for noun, by_number in by_noun.items():
        if len(by_number.keys() | {titled.get(noun, "")} - {""}) > 1:
            # once each, by what the answer is and not by what it holds, which takes long to compare
            places = {(id(one), text): (one, text) for one, text in chain.from_iterable(by_number.values())}.values()
            if not (noun in titled or any(_MAY_BE_ALL.search(in_digits(text)) for _, text in places)):
                continue
            title = _mentions(action.title, None) if noun in titled else []
            yield from _differing(action, title, [each for one, text in places for each in _mentions(text, one)])


def _mentions(text: str, one: Said | None) -> list[_Mention]:
    """The counts of a text that count things, but for loose ones."""
    plain = timeless(text)
    made = []
    for count in counts(text):
        if not count.noun or count.is_time or count.is_loose or count.figure.is_money:
            continue
        before, behind = plain[: count.figure.start], plain[count.figure.end :]
        noun = re.match(rf"(?: [^ ]+){{{len(count.names) + 1}}}", behind)
        after = behind[noun.end() :] if noun else behind
        is_all, is_of, is_the = (bool(sign.search(before)) for sign in (_ALL, _OF, _THE))
        is_of = is_of and not _SIZE_OF.search(before)
        made.append(_Mention(count, text, one, is_all, is_of, is_the, after))
    return made


def _differing(action: Action, titled: Sequence[_Mention], mentions: Sequence[_Mention]) -> Iterator[Fault]:
    title = titled[0] if len(titled) == 1 and not _OTHER.search(action.title) else None
    for at, one in enumerate(mentions):
        if one.said is None or not _is_alone(one, mentions):
            continue
        if title and _is_against_title(title, one):
            yield _fault(action, title, one, one.said)
        for other in mentions:
            if (
                other is not one
                and _are_same(other, one)
                and _cannot_both_be(other, one, is_before=mentions.index(other) < at)
            ):
                yield _fault(action, other, one, one.said)


def _is_alone(one: _Mention, mentions: Sequence[_Mention]) -> bool:
    """Whether no other sentence of the action gives the same number."""
    value = one.number.figure.value
    return not any(other.number.figure.value == value and other.text != one.text for other in mentions)


def _are_same(one: _Mention, other: _Mention) -> bool:
    """Whether two sentences count what bears the same words, and neither gives the other's number."""
    here, there = (one.number.noun, one.number.names), (other.number.noun, other.number.names)
    return here == there and one.text != other.text and one.number.figure.value != other.number.figure.value


def _cannot_both_be(other: _Mention, one: _Mention, *, is_before: bool) -> bool:
    if _OTHER.search(one.clause) or _OTHER.search(other.clause):
        return False
    if one.is_whole and other.is_all and is_before:
        return True
    left = one.number.figure.value - other.number.figure.value
    is_there = _THERE_ARE.match(other.behind) and not any(each.figure.value == left for each in counts(other.text))
    if one.is_of and one.is_whole and is_there and left > 0:
        return True
    values = one.number.figure.value, other.number.figure.value
    are_both_plain = not (one.is_of or other.is_of) and min(values) >= _LEAST_SLIP
    return is_before and are_both_plain and is_slip(*values) and len(str(values[0])) == len(str(values[1]))


def _is_against_title(title: _Mention, one: _Mention) -> bool:
    """Whether an account speaks of another whole than the title, or of more of them that are to do what it says."""
    are_one = (title.number.noun, title.number.names) == (one.number.noun, one.number.names)
    value, aimed = one.number.figure.value, title.number.figure.value
    if not are_one or value == aimed or _OTHER.search(one.clause) or _WITH.match(title.behind):
        return False
    if one.is_whole and (one.is_of or one.is_all):
        return True
    does = stems(one.behind) & (stems(title.text) - stems(title.number.noun))
    return value > aimed and _TO_COME.match(one.behind) is not None and bool(does)


def _fault(action: Action, first: _Mention, other: _Mention, one: Said) -> Fault:
    things = " ".join((*first.number.names, first.number.noun))
    return one.fault(
        f"{name(action)} counts {first.number.figure.words} in one place and {other.number.figure.words} in another, "
        f"of one kind: {things}.",
        "Put right the number that is wrong, or say how the two differ.",
        f"{first.text} … {other.text}",
    )
