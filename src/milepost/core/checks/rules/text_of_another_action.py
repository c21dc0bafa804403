"""An answer seems to be about another action.

Why: It was pasted into the wrong row; the action that it stands under is told of nowhere, and nobody sees that.

Example:
    Action: 1.1 Loan bicycles to apprentices
    Now: Forty bicycles are lent from the workshop in Dock Street
    Worried: Helmets are short
    Action: 1.2 Teach parents to cook on a budget
    Now: Apprentices like the loan bicycles; the workshop in Dock Street repairs them and fits helmets
    Worried: The kitchen closes in May
Better:
    Action: 1.1 Loan bicycles to apprentices
    Now: Forty bicycles are lent from the workshop in Dock Street
    Worried: Helmets are short
    Action: 1.2 Teach parents to cook on a budget
    Now: Sixty parents came to the kitchen and cooked on a budget of £3 a head
    Worried: The kitchen closes in May
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Gathered, Said, gathered
from milepost.core.checks.looking import WRITTEN, called
from milepost.core.checks.sayings.account import stems
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Action, Plan
from milepost.core.plan.walk import actions

FAMILY = Family.COLUMNS
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_RARE = 3  # actions at most that a telling word stands in
_FEWEST = 4  # such words that an answer shares with another action
_NEXT_BEST = 1  # of them at most that it shares with any third action
_SHORTEST = 4  # letters of a stem
_SHOWN = 240


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of weight by action, and in how many actions each of them stands."""

    own: Mapping[str, Counter[str]]  # of an action's id: in how many of its texts each stands
    holders: Mapping[str, tuple[str, ...]]
    by_id: Mapping[str, Action]


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every answer that shares no telling word with its own action and four or more with a single other one."""
    at_hand = gathered(plan)
    words = at_hand.once(_words)
    for one in at_hand.said(WRITTEN):
        other = _other(one, words)
        if other and (_is_at_home(one, other, words) or not any(part.words in at_hand.repeated for part in one.parts)):
            yield one.fault(
                f"An answer of {called(one.action)} seems to be about {called(other)}, “{other.title}”: its words come "
                "from there, and none from its own action.",
                "Move it to where it belongs, and say what is true of this action.",
                one.answer.text[:_SHOWN],
            )


def _other(one: Said, words: _Words) -> Action | None:
    """The single other action that an answer speaks of, if it does not speak of its own."""
    said = _telling(one.answer.text)
    rare = [stem for stem in said if len(words.holders[stem]) <= _RARE]
    own = words.own[one.action.id]
    if len(rare) < _FEWEST or any(own[stem] > 1 for stem in rare):
        return None
    shared = Counter(key for stem in rare for key in words.holders[stem] if key != one.action.id).most_common(2)
    is_alone = len(shared) < 2 or shared[1][1] <= _NEXT_BEST
    return words.by_id[shared[0][0]] if shared and shared[0][1] >= _FEWEST and is_alone else None


def _is_at_home(one: Said, other: Action, words: _Words) -> bool:
    """Whether the words of an answer come again in the other action, which so speaks of the same thing elsewhere."""
    return any(words.own[other.id][stem] > 1 for stem in _telling(one.answer.text))


def _words(plan: Gathered) -> _Words:
    own = {action.id: Counter(stem for text in _texts(action) for stem in _telling(text)) for action in actions(plan)}
    holders: dict[str, list[str]] = {}
    for key, found in own.items():
        for stem in found:
            holders.setdefault(stem, []).append(key)
    by_id = {action.id: action for action in actions(plan)}
    return _Words(own, {stem: tuple(keys) for stem, keys in holders.items()}, by_id)


def _texts(action: Action) -> Iterator[str]:
    yield action.title
    yield " ".join(lead.text for lead in action.leads)
    yield from (answer.text for answer in action.answers)


def _telling(text: str) -> frozenset[str]:
    return frozenset(stem for stem in stems(text) if len(stem) >= _SHORTEST)
