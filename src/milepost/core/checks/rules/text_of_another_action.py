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

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from milepost.core.checks.facts.texts.fields import astray
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Gathered, Said, gathered, words_in
from milepost.core.checks.looking import WRITTEN, called
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

FAMILY = Family.COLUMNS
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_RARE = 3  # actions at most that a telling word stands in
_FEWEST = 4  # such words that an answer shares with another action
_NEXT_BEST = 1  # of them at most that it shares with any third action
_SHORTEST, _STEM = 4, 5  # letters of a word that tells something, and of it that count
_OFTEN = 12  # sentences; what stands in more is no rare word
_SHOWN = 240


@dataclass(frozen=True, slots=True)
class _Rare:
    """The rare words of every answer, and the actions that each of them stands in, by their ids."""

    said: Mapping[int, frozenset[str]]  # by the place of the answer in memory, which a plan at hand keeps
    holders: Mapping[str, frozenset[str]]
    common: frozenset[str]  # what too many actions say to tell anything


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every answer that shares no telling word with its own action and four or more with a single other one."""
    at_hand = gathered(plan)
    for stray in astray(at_hand):
        yield stray.said.fault(
            f"An answer of {called(stray.said.action)} speaks of something else: “{'”, “'.join(stray.words)}”.",
            "Move it to where it belongs, and say what is true of this action.",
            stray.said.answer.text[:_SHOWN],
        )
    rare = _rare(at_hand)
    by_id = {action.id: action for action in actions(plan)}
    answers = list(at_hand.said(WRITTEN))
    beside = _by_action(answers, rare)
    for one in answers:
        if len(rare.said[id(one)]) < _FEWEST or not (found := _other(one, rare, beside)):
            continue
        is_copy = any(part.words in at_hand.repeated for part in one.parts)
        if not is_copy or any(len(beside[found, word]) > 1 for word in rare.said[id(one)]):
            yield one.fault(
                f"An answer of {called(one.action)} seems to be about {called(by_id[found])}, “{by_id[found].title}”: "
                "its words come from there, and none from its own action.",
                "Move it to where it belongs, and say what is true of this action.",
                one.answer.text[:_SHOWN],
            )


def _other(one: Said, rare: _Rare, beside: Mapping[tuple[str, str], set[int]]) -> str:
    """The id of the single other action that an answer speaks of, if it does not speak of its own; else ""."""
    words = rare.said[id(one)]
    if any(len(beside[one.action.id, word]) > 1 for word in words) or _speaks_of_its_own(one, rare):
        return ""
    shared = Counter(key for word in words for key in rare.holders[word] if key != one.action.id).most_common(2)
    is_alone = len(shared) == 1 or (len(shared) > 1 and shared[1][1] <= _NEXT_BEST)
    return shared[0][0] if is_alone and shared[0][1] >= _FEWEST else ""


def _speaks_of_its_own(one: Said, rare: _Rare) -> bool:
    """Whether an answer has telling words of the title or the leads of its action."""
    around = words_in(" ".join((one.action.title, *(lead.text for lead in one.action.leads))))
    own = {word[:_STEM] for word in around if len(word) >= _SHORTEST} - rare.common
    return any(word[:_STEM] in own for part in one.parts for word in part.words)


def _by_action(answers: Sequence[Said], rare: _Rare) -> Mapping[tuple[str, str], set[int]]:
    """The answers of an action that a rare word stands in."""
    found: dict[tuple[str, str], set[int]] = defaultdict(set)
    for one in answers:
        for word in rare.said[id(one)]:
            found[one.action.id, word].add(id(one))
    return found


def _rare(plan: Gathered) -> _Rare:
    """The beginnings of words that stand in two or three actions."""
    first = next((at for at, (one, _) in enumerate(plan.told_at) if one.action.id), 0)
    index = {  # without what stands beside the actions
        word: places if places[0] >= first else [place for place in places if place >= first]
        for word, places in plan.index.items()
    }
    often = {word[:_STEM] for word, places in index.items() if len(places) > _OFTEN}
    at: dict[str, list[int]] = defaultdict(list)
    for word, places in index.items():
        if len(word) >= _SHORTEST and len(places) <= _OFTEN and word[:_STEM] not in often:
            at[word[:_STEM]].extend(places)
    said: dict[int, set[str]] = defaultdict(set)
    holders: dict[str, frozenset[str]] = {}
    ids = [one.action.id for one, _ in plan.told_at]
    for word, places in at.items():
        found = frozenset(map(ids.__getitem__, places))
        if len(found) > _RARE:
            often.add(word)
        elif len(found) > 1:
            holders[word] = found
            for place in places:
                said[id(plan.told_at[place][0])].add(word)
    return _Rare(
        defaultdict(frozenset, {key: frozenset(words) for key, words in said.items()}), holders, frozenset(often)
    )
