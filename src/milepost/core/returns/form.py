"""A form as a value: what one person is asked in one round, with last time's words and what was given so far."""

import datetime
from dataclasses import dataclass, field
from enum import StrEnum


class Outcome(StrEnum):
    """What a person says became of a milestone."""

    MET = "met"
    MISSED = "missed"
    MOVED = "moved"
    DROPPED = "dropped"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class Said:
    """An answer: the key of its question and the words, paragraphs as lines and bullets as "- "."""

    question: str
    text: str


@dataclass(frozen=True, slots=True)
class Told:
    """What was told of one milestone; `outcome` is None where nothing was chosen, the new date is in words."""

    milestone: str
    outcome: Outcome | None = None
    new_date: str = ""
    because: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was told of it."""
        return self.outcome is None and not self.new_date and not self.because


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured, and the day or month that it is of, both in the words of the person."""

    measure: str
    value: str = ""
    date: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was said of it."""
        return not self.value and not self.date


@dataclass(frozen=True, slots=True)
class Filled:
    """What stands in the boxes of one action; `status` is a code of the plan's scheme, "" for none chosen.

    Questions, milestones and measures of which nothing is said may be left out; `evidence` is a line a piece.
    """

    action: str = ""
    answers: tuple[Said, ...] = ()
    nothing_to_report: bool = False
    status: str = ""
    milestones: tuple[Told, ...] = ()
    note: str = ""
    status_because: str = ""
    figures: tuple[Figure, ...] = ()
    evidence: str = ""

    def answer(self, question: str) -> str:
        """The words to this question, "" for none."""
        return next((said.text for said in self.answers if said.question == question), "")

    def told(self, milestone: str) -> Told:
        """What was told of this milestone."""
        return next((told for told in self.milestones if told.milestone == milestone), Told(milestone))

    def figure(self, measure: str) -> Figure:
        """What was measured of this."""
        return next((figure for figure in self.figures if figure.measure == measure), Figure(measure))


@dataclass(frozen=True, slots=True)
class Asked:
    """One question as the form puts it."""

    key: str
    heading: str
    hint: str = ""
    required: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """One status that can be chosen."""

    code: str
    label: str
    symbol: str = ""

    @property
    def shown(self) -> str:
        """What the list shows for it."""
        return f"{self.symbol} {self.label}".strip()


@dataclass(frozen=True, slots=True)
class Promised:
    """A milestone that the form asks about; `due` is the phrase as printed."""

    id: str
    text: str
    due: str = ""

    @property
    def shown(self) -> str:
        """The milestone on one line."""
        return f"{self.text} – {self.due}" if self.due else self.text


@dataclass(frozen=True, slots=True)
class Measured:
    """A measure that the form asks about; `last` is its last reading in words, "" for none."""

    id: str
    text: str
    last: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One action of the form: what was said last time, and what this person gave already in this round."""

    action: str
    title: str
    number: str = ""
    section: str = ""
    focus_area: str = ""
    last: tuple[Said, ...] = ()
    last_status: str = ""
    milestones: tuple[Promised, ...] = ()
    given: Filled = field(default_factory=Filled)
    measures: tuple[Measured, ...] = ()

    @property
    def heading(self) -> str:
        """The action's number and title, as its heading says them."""
        return f"{self.number} {self.title}".strip()

    def last_words(self, question: str) -> str:
        """What was said last time to this question, "" for nothing."""
        return next((said.text for said in self.last if said.question == question), "")


@dataclass(frozen=True, slots=True)
class Form:
    """What one person is asked in one round; `id` is short, of letters and digits, and no other form's.

    A form that was sent before evidence had a box is read as one that does not ask for it.
    """

    id: str
    round: str
    plan: str
    partnership: str
    person: str
    period: str
    last_period: str = ""
    due: datetime.date | None = None
    questions: tuple[Asked, ...] = ()
    statuses: tuple[Choice, ...] = ()
    items: tuple[Item, ...] = ()
    asks_evidence: bool = False
