"""Which of two readings of a document understands more of it: more facts for each action, and more answers."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from milepost.core.interpret.meanings.openings import opening
from milepost.core.plan.model import Action, Plan
from milepost.core.plan.walk import actions

_FULL = 3.5  # of number, leads, status and dates: what an action has at least where its document is understood
_SEVERAL = 2  # sections in answers; one may be spoken of
_LONGEST = 200  # characters of the line of a section
_SHORTEST = 6  # of a question
_OFTEN, _LABEL = 3, 6  # actions that hold the same line; words of one that may be a label
_MUCH = 0.5  # of the words read, left out of every action: a table of theirs may not be understood
_GAIN = 1.2  # times as much, to be worth a reading that is a guess
_FACT = 0.75  # of a fact more for each action: nearly all of them have their lead, say, and had none
_WORDIER, _SOME_FACT = 1.3, 0.6  # the same for two readings of pages
_MOSTLY, _MORE_THAN_HALF = 0.8, 0.7
_MORE_WORDS, _LESS_LEFT = 1.1, 0.6  # the same where nothing is less, and of what is left out
_WORD = re.compile(r"\w+")
_NEARLY_ALL = 0.9  # of the words; another reading may part them otherwise


@dataclass(frozen=True, slots=True)
class Yield:
    """What a plan holds in its actions: how many they are, their facts, their answers, and the words of all that.

    `strayed` counts the lines in answers that open a section, whose words count for nothing, and the other questions of
    the plan that stand in the midst of answers, or lines there that are the same in several actions.
    """

    actions: int
    facts: int
    answers: int
    words: int
    strayed: int

    @property
    def fullness(self) -> float:
        """Facts for an action, from 0 to 4."""
        return self.facts / self.actions if self.actions else 0.0


def is_thin(plan: Plan) -> bool:
    """Whether much of the document is in no action, or the actions lack some of what one has, or hold more."""
    found = yield_of(plan)
    left = _left(plan)
    return found.fullness < _FULL or left > _MUCH * found.words or found.strayed >= _SEVERAL


def outdoes(other: Plan, plan: Plan) -> bool:
    """Whether another reading of the same document is so much fuller that it is to be taken instead."""
    more, less = yield_of(other), yield_of(plan)
    is_rich = more.facts + more.answers > _GAIN * (less.facts + less.answers)
    says_as_much = more.answers >= _NEARLY_ALL * less.answers or more.words >= _WORDIER * less.words
    is_fuller = more.fullness >= less.fullness + _FACT and says_as_much
    is_apart = more.strayed < less.strayed >= _SEVERAL
    is_whole = more.fullness >= less.fullness and more.words >= _NEARLY_ALL * less.words
    return is_whole and (is_rich or is_fuller or is_apart)


def outreads(other: Plan, plan: Plan) -> bool:
    """Whether a reading box by box is to be taken where the usual one is thin.

    Here words may be fewer, since a mixture of two columns counts those of each other's answers, and much more of them
    is a gain: the usual reading had them in no action. Where both say as much, the usual one has mended more.
    """
    more, less = yield_of(other), yield_of(plan)
    is_wordier = more.words >= _WORDIER * less.words and more.facts >= _MOSTLY * less.facts
    is_fuller = more.fullness >= less.fullness + _SOME_FACT and more.words >= _MOSTLY * less.words
    return (
        outdoes(other, plan)
        or (_is_all_in(more, less) and _left(other) <= _LESS_LEFT * _left(plan))
        or (is_wordier and more.answers >= _NEARLY_ALL * less.answers)
        or (is_fuller and more.answers >= _MORE_THAN_HALF * less.answers)
    )


def _is_all_in(more: Yield, less: Yield) -> bool:
    """Whether a reading has all that another has, and more words."""
    is_as_much = more.actions >= less.actions and more.facts >= less.facts and more.answers >= less.answers
    return is_as_much and more.words >= _MORE_WORDS * less.words


def _left(plan: Plan) -> int:
    """The words that found no place."""
    return sum(_words(one.text) for one in plan.unplaced)


def yield_of(plan: Plan) -> Yield:
    found = list(actions(plan))
    sections = [line for action in found for line in _sections(action)]
    swallowed = _swallowed(found)
    return Yield(
        len(found),
        sum(map(_facts, found)),
        sum(1 for action in found for answer in action.answers if answer.text.strip()),
        sum(_told(action, is_swollen=bool(swallowed)) for action in found) - sum(map(_words, (*sections, *swallowed))),
        len(sections) + _inner_questions(plan, found) + len(swallowed),
    )


def _sections(action: Action) -> Iterator[str]:
    """The lines in an action's answers that open a section with its number and title."""
    for line in (line for answer in action.answers for line in answer.text.split("\n")):
        found = opening(line) if line[:1].isupper() and len(line) <= _LONGEST else None
        if found and found.label and found.number and found.title:
            yield line


def _inner_questions(plan: Plan, found: Sequence[Action]) -> int:
    """How many answers hold another question of the plan behind a sentence: "All came. What is next: …"."""
    asked = [f". {one.heading.rstrip(' :')}:" for one in plan.questions if len(one.heading) >= _SHORTEST]
    texts = [answer.text for action in found for answer in action.answers if ":" in answer.text]
    return sum(any(question in text for question in asked) for text in texts)


def _swallowed(found: Sequence[Action]) -> list[str]:
    """The lines within answers that are labels by all signs: short, and the same in the answers of several actions."""
    held = [{line for answer in action.answers for line in _inner_lines(answer.text)} for action in found]
    counts = Counter(line for lines in held for line in lines)
    return [line for line, count in counts.items() if count >= _OFTEN for _ in range(count)]


def _inner_lines(text: str) -> Iterator[str]:
    """The short lines of an answer that others follow, and no end of a sentence."""
    lines = text.split("\n")
    return (
        line for line in lines[:-1] if len(line.split()) <= _LABEL and line.rstrip()[-1:] not in {"", ".", ",", ";"}
    )


def _facts(action: Action) -> int:
    return bool(action.number) + bool(action.leads) + bool(action.status.text) + bool(action.milestones)


def _told(action: Action, *, is_swollen: bool) -> int:
    """The words of an action; each date counts as two, since a milestone's text has lost its own.

    In one that is swollen by what answers swallowed, a milestone is no more than these.
    """
    said = (action.title, *(one.text for one in action.answers), *(one.text for one in action.leads))
    known = {word for text in said for word in _WORD.findall(text)} if is_swollen else set()
    own = (one for one in action.milestones if not known.issuperset(_WORD.findall(one.text)))
    return sum(map(_words, said)) + sum(_words(one.text) for one in own) + 2 * len(action.milestones)


def _words(text: str) -> int:
    return len(text.split())
