"""A plan while it is checked: what rule after rule asks of its answers is gathered once, and gone with the check."""

from codecs import register_error
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import fields
from functools import cached_property, lru_cache
from itertools import chain, compress, groupby
from string import ascii_lowercase
from typing import Any, NamedTuple, TypeVar

from milepost.core.checks.finding import Fault
from milepost.core.plan.model import Action, Answer, Plan, Question, QuestionRole
from milepost.core.plan.walk import actions
from milepost.core.words.digits import holds_digit
from milepost.core.words.sentences import cut

_SIGNS = "%£?_[<{"
_ALPHABET = "latin-1"  # in which each letter and sign that is kept is one byte
_KEPT = frozenset(f"{ascii_lowercase}{_SIGNS}".encode(_ALPHABET))
_LETTERS_AND_SIGNS = bytes(byte if byte in _KEPT else ord(" ") for byte in range(256))  # all else parts words
_PARTING = "milepost.parting"  # the name by which what the alphabet does not hold parts words, too
register_error(_PARTING, lambda error: (" ", error.end if isinstance(error, UnicodeEncodeError) else 0))
FIGURE = "0"  # what `holding` names where a digit must stand, whichever it is
_NO_ACTION, _NO_QUESTION = Action("", ""), Question("", "", QuestionRole.OTHER)
_SHORTEST = 6  # words of a line that says something; others are headings and cells
_Made = TypeVar("_Made")
Roles = frozenset[QuestionRole | None]  # none is the role of what answers no question, and stands beside the actions
_BESIDE: Roles = frozenset({None})


class Sentence(NamedTuple):
    """A sentence of an answer, with its words in order and in small letters, and signs that a rule may look for."""

    text: str
    words: tuple[str, ...]


class Said:
    """An answer with its action and its question, and its sentences with their words."""

    __slots__ = ("_texts", "action", "answer", "parts", "question")  # a long plan holds thousands of them

    def __init__(self, action: Action, question: Question, answer: Answer) -> None:
        self.action = action
        self.question = question
        self.answer = answer
        self._texts = cut(answer.text)
        self.parts = tuple(map(Sentence, self._texts, map(words_in, self._texts)))

    @property
    def is_beside(self) -> bool:
        """Whether it is no answer, and stands beside the actions."""
        return not self.action.id

    def fault(
        self,
        message: str,
        mend: str,
        evidence: str = "",
        *,
        is_sure: bool = True,
        formerly: str = "",
        disputed: str = "",
    ) -> Fault:
        """A fault of this answer."""
        place = self.answer.place
        return Fault(message, mend, evidence, self.action.id, self.question.key, place, is_sure, formerly, disputed)

    def sentences(self) -> tuple[str, ...]:
        """The sentences of the answer."""
        return self._texts

    def shows(self, *signs: str) -> bool:
        """Whether the answer holds one of these strings, which are in small letters, anywhere."""
        return any(map(self.answer.text.lower().__contains__, signs))


class Gathered(Plan):
    """A plan with its answers at hand, by what their questions ask and by the words that they hold."""

    def said(self, roles: Roles, holding: str = "") -> Iterator[Said]:
        """The answers to questions of these roles in printed order; of `holding`, where given, each holds a word."""
        return self.said_with(roles, (holding,)) if holding else iter(self._answers[roles])

    def said_with(self, roles: Roles, forms: Iterable[str]) -> Iterator[Said]:
        """The answers that `said` gives for one of several `holding`, each once, in printed order."""
        places = sorted({place for holding in forms for place in self.places(roles, holding)})
        found = (self.told_at[place][0] for place in places)
        return (next(same) for _, same in groupby(found, key=id))

    def told(self, roles: Roles, holding: str) -> Iterator[tuple[Said, str]]:
        """The sentences that hold a word of `holding`, each with its answer, to questions of these roles, in order."""
        found = (self.told_at[place] for place in self.places(roles, holding))
        return ((one, part.text) for one, part in found)

    def places(self, roles: Roles, holding: str) -> list[int]:
        """The places in `told_at` of the sentences that `told` gives."""
        asked = [[self.index[word] for word in self.index.keys() & words] for words in _groups(holding)]
        if [] in asked:
            return []
        rarest, *others = sorted(asked, key=lambda group: sum(map(len, group)))
        found = self._places[roles].intersection(chain.from_iterable(rarest))
        for group in others if found else ():
            is_figure = len(group) == 1 and group[0] is self.index.get(FIGURE)
            found = found.intersection(self._with_figure if is_figure else chain.from_iterable(group))
        return sorted(found)

    @cached_property
    def beside(self) -> tuple[Said, ...]:
        """Each line of the document that is of no action, as an answer of one without id, name or title."""
        unplaced = ((one.text, one.place) for one in self.unplaced)
        of_sections = ((one.text, section.place) for section in self.sections for one in section.statements)
        return tuple(
            Said(_NO_ACTION, _NO_QUESTION, Answer("", text, place=place))
            for text, place in chain([(self.title, None)], unplaced, of_sections)
        )

    @cached_property
    def told_at(self) -> tuple[tuple[Said, Sentence], ...]:
        """Every sentence with its answer, in printed order, before all those beside the actions."""
        lines = (one for one in self.beside[1:] if len(one.answer.text.split()) >= _SHORTEST)
        return tuple((one, part) for one in chain(lines, self._all) for part in one.parts)

    def once(self, make: Callable[["Gathered"], _Made]) -> _Made:
        """What a function of several rules makes of the plan, made when it is first asked for."""
        if make not in self._made:
            self._made[make] = make(self)
        made: _Made = self._made[make]
        return made

    def told_beside(self, holding: str) -> Iterator[tuple[Said, Sentence]]:
        """The sentences beside the actions that hold a word of each group of `holding`, of all where it is empty."""
        places = self.places(_BESIDE, holding) if holding else sorted(self._places[_BESIDE])
        return (self.told_at[place] for place in places)

    @property
    def vocabulary(self) -> Set[str]:
        """Every word of the answers, once."""
        return self.index.keys()

    @cached_property
    def numbers(self) -> Mapping[str, str]:
        """The number of every action by its id."""
        return {one.id: one.number for one in actions(self)}

    @cached_property
    def statuses(self) -> frozenset[str]:
        """The words of all statuses, in small letters."""
        return frozenset(one.status.text.strip(" .").casefold() for one in actions(self))

    @cached_property
    def repeated(self) -> frozenset[tuple[str, ...]]:
        """The words of sentences that stand more than once in the plan."""
        times = Counter(part.words for _, part in self.told_at)
        return frozenset(words for words, many in times.items() if many > 1)

    @cached_property
    def _all(self) -> tuple[Said, ...]:
        asked = {question.key: question for question in self.questions}
        return tuple(
            Said(action, asked[one.question], one)
            for action in actions(self)
            for one in action.answers
            if one.question in asked
        )

    @cached_property
    def _made(self) -> dict[Callable[["Gathered"], Any], Any]:
        return {}

    @cached_property
    def _answers(self) -> "_OfRoles[tuple[Said, ...]]":
        """The answers to questions of some roles."""
        return _OfRoles(self.questions, [one.question.key for one in self._all], self._all, tuple)

    @cached_property
    def _places(self) -> "_OfRoles[frozenset[int]]":
        """The places in `told_at` of the answers to questions of some roles."""
        keys = [one.question.key for one, _ in self.told_at]
        return _OfRoles(self.questions, keys, range(len(keys)), frozenset)

    @cached_property
    def _with_figure(self) -> frozenset[int]:
        """The places of the many sentences with a digit, ready to be held against few."""
        return frozenset(self.index.get(FIGURE, ()))

    @cached_property
    def index(self) -> Mapping[str, list[int]]:
        """The places in `told_at` of every word, and under FIGURE of every digit."""
        index: dict[str, list[int]] = defaultdict(list)
        for place, (_, part) in enumerate(self.told_at):
            for word in part.words:
                index[word].append(place)
            if holds_digit(part.text):
                index[FIGURE].append(place)
        return index


class _OfRoles(dict[Roles, _Made]):
    """Those of many whose questions have some roles, picked when first asked for; `keys` tells each one's question."""

    def __init__(
        self,
        questions: Iterable[Question],
        keys: Sequence[str],
        many: Iterable[Any],
        make: Callable[[Iterable[Any]], _Made],
    ) -> None:
        super().__init__()
        self._questions = questions
        self._keys = keys
        self._many = many
        self._make = make
        self._of_keys: dict[frozenset[str], _Made] = {}  # a plan asks no question of some roles

    def __missing__(self, roles: Roles) -> _Made:
        asked = frozenset(question.key for question in self._questions if question.role in roles)
        asked |= {_NO_QUESTION.key} if None in roles else frozenset()
        if asked not in self._of_keys:
            self._of_keys[asked] = self._make(compress(self._many, map(asked.__contains__, self._keys)))
        self[roles] = self._of_keys[asked]
        return self[roles]


@lru_cache(maxsize=1024)  # a rule asks for the same words of plan after plan
def _groups(holding: str) -> tuple[frozenset[str], ...]:
    """The groups of words of a holding; a sign that no word opens with would be found nowhere, and is a mistake."""
    strange = [word for word in holding.replace(",", " ").split() if not word[0].isalnum() and word not in _SIGNS]
    if strange:
        raise ValueError(f"no index holds {strange}: ask `shows` for it")
    return tuple(frozenset(words.split()) for words in holding.split(","))


def gathered(plan: Plan) -> Gathered:
    """The plan with what was gathered of it so far, or ready to be gathered."""
    if isinstance(plan, Gathered):
        return plan
    return Gathered(**{field.name: getattr(plan, field.name) for field in fields(plan)})


@lru_cache(maxsize=16384)  # of a sentence it is asked for pattern after pattern
def words_in(text: str) -> tuple[str, ...]:
    """The words of a text in order and in small letters, and a few signs; what stands between letters parts them."""
    lower = text.lower()
    for sign in filter(lower.__contains__, _SIGNS):
        lower = lower.replace(sign, f" {sign} ")
    # several times as quick as a pattern
    return tuple(lower.encode(_ALPHABET, _PARTING).translate(_LETTERS_AND_SIGNS).decode(_ALPHABET).split())


def words_of(text: str) -> frozenset[str]:
    """The words and the signs of a text, as `words_in` gives them, each once."""
    return frozenset(words_in(text))
