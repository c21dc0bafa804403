"""The sentences of an action that can be reckoned with, each with its numbers and what it is about."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property

from milepost.core.checks.facts.figures.counts import one_of
from milepost.core.checks.facts.speech.things import content
from milepost.core.checks.facts.speech.verbs import lemma
from milepost.core.checks.figures import numbered_everywhere
from milepost.core.checks.gathered import Gathered, Said, Sentence
from milepost.core.checks.looking import EVERYWHERE
from milepost.core.checks.reckoning.numbers import Number, numbers
from milepost.core.checks.reckoning.sizes import SIZE_WORDS, in_words
from milepost.core.plan.model import QuestionRole

_FEWEST, _BACK = 2, 2  # numbers, and lines
_MOST = 24  # numbers of an action that can be looked over; more are a table


class Line:
    """A sentence of an action, at its place among all of the plan; of no action where it stands beside them."""

    __slots__ = ("__dict__", "at", "before", "many", "most", "said", "text")

    def __init__(self, said: Said, part: Sentence, at: int, many: int = 1, before: int = 1) -> None:
        self.said = said
        self.many = many  # numbers, as they are soon counted
        self.most = many + part.words.count("hundred")  # numbers that it can hold
        self.before = before  # numbers in it, the two lines before it and the next
        self.text = part.text
        self.at = at

    @cached_property
    def numbers(self) -> Sequence[Number]:
        """Its numbers but for shares in words, in order."""
        found = numbers(self.text)
        parts = [(one.start, one.end) for one in in_words(self.text)] if found else []
        return [one for one in found if not any(start <= one.start < end for start, end in parts)] if parts else found

    @cached_property
    def words(self) -> frozenset[str]:
        """The stems of what it is about, verbs among them."""
        return frozenset(lemma(one_of(word)) for word in content(self.text.casefold()))

    @property
    def is_beside(self) -> bool:
        """Whether it stands beside the actions."""
        return self.said.is_beside

    @property
    def is_ahead(self) -> bool:
        """Whether it answers what is to come."""
        return self.said.question.role is QuestionRole.NEXT

    @property
    def is_measure(self) -> bool:
        """Whether it says what is measured, and not how much it was."""
        return self.said.question.role is QuestionRole.MEASURE


class Account:
    """All sentences of an action with numbers, in printed order."""

    def __init__(self, lines: Sequence[Line], many: int) -> None:
        self.lines = lines
        self.many = many  # numbers, as they are soon counted

    @cached_property
    def pool(self) -> Sequence[Number]:
        """Every number of the action."""
        return [one for line in self.lines for one in line.numbers]

    @cached_property
    def past(self) -> Sequence[Line]:
        """The lines that do not answer what is to come."""
        return [line for line in self.lines if not line.is_ahead]

    @property
    def is_table(self) -> bool:
        """Whether there are so many numbers that some would always fit."""
        return self.many > _MOST

    def before(self, line: Line) -> Sequence[Line]:
        """The line before one, if no more than a sentence or the opening of an answer parts them."""
        at = self.lines.index(line)
        return [one for one in self.lines[max(0, at - 1) : at] if line.at - one.at <= _BACK]

    def up_to(self, line: Line, back: int) -> Sequence[Line]:
        """One of the lines that tell of the time past, and so many before it, in order."""
        at = self.past.index(line)
        return self.past[max(0, at - back) : at + 1]

    def near(self, line: Line, back: int = 1, ahead: int = 0) -> Sequence[Line]:
        """The lines of the same answer up to so many sentences before one and behind it, that one among them."""
        return [one for one in self.lines if one.said is line.said and -back <= one.at - line.at <= ahead]


class Accounts:
    """The accounts of a plan by action, and its lines with their accounts by their places."""

    def __init__(self, plan: Gathered) -> None:
        self.numbers = plan.once(numbered_everywhere)
        self.told_at = plan.told_at
        self.line_at: dict[int, tuple[Account, Line]] = {}
        places: dict[str | int, list[int]] = defaultdict(list)
        for place in sorted({*self.numbers, *plan.places(EVERYWHERE, SIZE_WORDS)}):
            said = self.told_at[place][0]
            places[said.action.id or id(said)].append(place)  # a line beside the actions speaks for itself alone
        self.made = {action: self._account(some) for action, some in places.items()}

    def of(self, action: str) -> Account:
        """The account of an action, without lines where it holds too few numbers to reckon with."""
        return self.made.get(action) or Account([], 0)

    def _account(self, places: Sequence[int]) -> Account:
        many = [self.numbers.get(place, 1) for place in places]
        lines = [*self._lines(places, many)] if sum(many) >= _FEWEST else []
        account = Account(lines, sum(many))
        self.line_at.update((line.at, (account, line)) for line in lines)
        return account

    def _lines(self, places: Sequence[int], many: Sequence[int]) -> Iterator[Line]:
        for at, place in enumerate(places):
            yield Line(*self.told_at[place], place, many[at], sum(many[max(0, at - _BACK) : at + 2]))


def told(plan: Gathered, holding: str, fewest: int) -> Sequence[tuple[Account, Line]]:
    """The sentences that hold one of these words, each with the account of its action, in order.

    So many numbers at least stand in each, the two before it and the next.
    """
    found = map(plan.once(Accounts).line_at.get, plan.places(EVERYWHERE, holding))
    return [each for each in found if each and each[1].before >= fewest]
