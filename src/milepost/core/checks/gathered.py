"""A plan while it is checked: what rule after rule asks of its answers is gathered once, and gone with the check."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cached_property
from itertools import chain
from typing import Any, NamedTuple, TypeVar

from milepost.core.checks.finding import Fault
from milepost.core.plan.model import Action, Answer, Plan, Question, QuestionRole
from milepost.core.plan.walk import actions
from milepost.core.words.sentences import sentences

_WORD = re.compile(r"[a-z]+|[%£?_\[<{]")
_Made = TypeVar("_Made")


class Sentence(NamedTuple):
    """A sentence of an answer, with its words in order and in small letters, and signs that a rule may look for."""

    text: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class Said:
    """An answer with its action and its question."""

    action: Action
    question: Question
    answer: Answer

    def fault(self, message: str, mend: str, evidence: str = "") -> Fault:
        """A fault of this answer."""
        return Fault(message, mend, evidence, self.action.id, self.question.key, self.answer.place)

    def sentences(self) -> tuple[str, ...]:
        """The sentences of the answer."""
        return tuple(part.text for part in self.parts)

    def shows(self, *signs: str) -> bool:
        """Whether the answer holds one of these strings, which are in small letters, anywhere."""
        return any(map(self._lower.__contains__, signs))

    @cached_property
    def parts(self) -> tuple[Sentence, ...]:
        """The sentences of the answer with their words."""
        texts = (part.text for part in sentences(self.answer.text))
        return tuple(Sentence(text, words_in(text)) for text in texts)

    @cached_property
    def _lower(self) -> str:
        return self.answer.text.lower()


class Gathered(Plan):
    """A plan with its answers at hand, by what their questions ask and by the words that they hold."""

    def said(self, roles: frozenset[QuestionRole], holding: str = "") -> Iterator[Said]:
        """The answers to questions of these roles in printed order; of `holding`, where given, each holds a word."""
        if not holding:
            return iter(self._by_roles[roles])
        answers = dict.fromkeys(self._sentences[place][0] for place in self._places(holding))
        return (self._all[place] for place in answers if self._all[place].question.role in roles)

    def told(self, roles: frozenset[QuestionRole], holding: str) -> Iterator[tuple[Said, str]]:
        """The sentences that hold a word of `holding`, each with its answer, to questions of these roles, in order."""
        found = (self._sentences[place] for place in self._places(holding))
        return ((self._all[place], text) for place, text in found if self._all[place].question.role in roles)

    def once(self, make: Callable[["Gathered"], _Made]) -> _Made:
        """What a function of several rules makes of the plan, made when it is first asked for."""
        if make not in self._made:
            self._made[make] = make(self)
        made: _Made = self._made[make]
        return made

    @cached_property
    def numbers(self) -> Mapping[str, str]:
        """The number of every action by its id."""
        return {one.id: one.number for one in actions(self)}

    @cached_property
    def statuses(self) -> frozenset[str]:
        """The words of all statuses, in small letters."""
        return frozenset(one.status.text.strip(" .").casefold() for one in actions(self))

    @cached_property
    def _all(self) -> tuple[Said, ...]:
        asked = {question.key: question for question in self.questions}
        told = ((action, answer) for action in actions(self) for answer in action.answers)
        return tuple(Said(action, asked[one.question], one) for action, one in told if one.question in asked)

    @cached_property
    def _by_roles(self) -> "_ByRoles":
        return _ByRoles(self._all)

    @cached_property
    def _made(self) -> dict[Callable[["Gathered"], Any], Any]:
        return {}

    @cached_property
    def _sentences(self) -> tuple[tuple[int, str], ...]:
        """Every sentence with the place of its answer in `_all`."""
        return tuple((place, part.text) for place, one in enumerate(self._all) for part in one.parts)

    @cached_property
    def _index(self) -> Mapping[str, list[int]]:
        """The places in `_sentences` of every word."""
        index: dict[str, list[int]] = defaultdict(list)
        for place, part in enumerate(chain.from_iterable(one.parts for one in self._all)):
            for word in set(part.words):
                index[word].append(place)
        return index

    def _places(self, holding: str) -> list[int]:
        """The places in `_sentences` of those that hold one of these words."""
        return sorted({place for word in holding.split() for place in self._index.get(word, ())})


class _ByRoles(dict[frozenset[QuestionRole], tuple[Said, ...]]):
    """The answers to questions of some roles, picked out when they are first asked for."""

    def __init__(self, answers: tuple[Said, ...]) -> None:
        super().__init__()
        self._answers = answers

    def __missing__(self, roles: frozenset[QuestionRole]) -> tuple[Said, ...]:
        self[roles] = tuple(one for one in self._answers if one.question.role in roles)
        return self[roles]


def gathered(plan: Plan) -> Gathered:
    """The plan with what was gathered of it so far, or ready to be gathered."""
    if isinstance(plan, Gathered):
        return plan
    return Gathered(**{field.name: getattr(plan, field.name) for field in fields(plan)})


def words_in(text: str) -> tuple[str, ...]:
    """The words of a text in order and in small letters, and a few signs; what stands between letters parts them."""
    return tuple(_WORD.findall(text.lower()))


def words_of(text: str) -> frozenset[str]:
    """The words and the signs of a text, as `words_in` gives them, each once."""
    return frozenset(_WORD.findall(text.lower()))
