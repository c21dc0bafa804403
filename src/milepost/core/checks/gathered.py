"""A plan while it is checked: what rule after rule asks of its answers is gathered once, and gone with the check."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cached_property

from milepost.core.checks.finding import Fault
from milepost.core.plan.model import Action, Answer, Plan, Question, QuestionRole
from milepost.core.plan.walk import actions
from milepost.core.words.sentences import sentences

_WORD = re.compile(r"[a-z]+")


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
        return self._sentences

    def shows(self, *signs: str) -> bool:
        """Whether the answer holds one of these strings, which are in small letters, anywhere."""
        return any(sign in self._lower for sign in signs)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words of the answer in order and in small letters."""
        return tuple(_WORD.findall(self._lower))

    @cached_property
    def _lower(self) -> str:
        return self.answer.text.lower()

    @cached_property
    def _sentences(self) -> tuple[str, ...]:
        return tuple(part.text for part in sentences(self.answer.text))


class Gathered(Plan):
    """A plan with its answers at hand, by what their questions ask and by the words that they hold."""

    def said(self, roles: frozenset[QuestionRole], holding: str = "") -> Iterator[Said]:
        """The answers to questions of these roles in printed order; of `holding`, where given, each holds a word."""
        if not holding:
            return iter(self._by_roles[roles])
        places = sorted({place for word in holding.split() for place in self._index.get(word, ())})
        return (self._all[place] for place in places if self._all[place].question.role in roles)

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
    def _index(self) -> Mapping[str, list[int]]:
        index: dict[str, list[int]] = defaultdict(list)
        for place, one in enumerate(self._all):
            for word in set(one.words):
                index[word].append(place)
        return index


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


def words_of(text: str) -> frozenset[str]:
    """The words of a text in small letters, each once; what stands between letters parts them."""
    return frozenset(_WORD.findall(text.lower()))
