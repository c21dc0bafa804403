"""The days and spans that sentences name: what verb each belongs to, and how it is tied to it.

Reading dates is slow, so a sentence is read when a rule first asks for it, and once for all rules.
"""

import re
from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import NamedTuple

from milepost.core.checks.facts.speech.clauses import Clause, Tense, Verb, clause_at, verb_of
from milepost.core.checks.gates import Gated
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.words.dates import Frame, dated, find
from milepost.core.words.due import Due, Precision


class Bond(Enum):
    """How a time is tied to what is told of it."""

    WHEN = "when"  # "on 3 May", "in May 2026", "opened 3 May"
    SINCE = "since"
    FROM = "from"
    UNTIL = "until"
    BY = "by"
    SPAN = "span"  # "between May and July"
    OF = "of"  # "the report of May", "the May"
    OTHER = "other"  # "than in May", "for May", "before May"


class Time(NamedTuple):
    """A time at `text[start:end]` of a sentence, where the year is printed or can be known."""

    said: Said
    text: str
    start: int
    end: int
    due: Due
    clause: Clause
    verb: Verb | None
    bond: Bond

    @property
    def first(self) -> date:
        """The first day that is meant."""
        return self.due.earliest or date.max

    @property
    def last(self) -> date:
        """The last day that is meant."""
        return self.due.latest or date.min

    @property
    def phrase(self) -> str:
        """The time as printed."""
        return self.due.phrase

    @property
    def is_exact(self) -> bool:
        """Whether a day or a month is named, or a span of them."""
        return self.due.precision in {Precision.DAY, Precision.MONTH}

    @property
    def tense(self) -> Tense | None:
        """What its verb says of it, or None where it has none."""
        return self.verb.tense if self.verb else None

    @property
    def between(self) -> str:
        """What stands between the verb and the time behind it, "" where the time comes first."""
        return self.text[self.verb.end : self.start] if self.verb and self.verb.end < self.start else ""

    def is_told_as(self, *tenses: Tense) -> bool:
        """Whether the verb of the time is in one of these tenses."""
        return self.verb is not None and self.verb.tense in tenses


_LEADS = {
    **dict.fromkeys(("on", "in", "at", "during", "over", "throughout", "within", "this", "early", "late"), Bond.WHEN),
    **dict.fromkeys(("mid", "next"), Bond.WHEN),
    "since": Bond.SINCE,
    "from": Bond.FROM,
    **dict.fromkeys(("until", "till", "to", "through"), Bond.UNTIL),
    **dict.fromkeys(("by", "before", "no", "not", "due"), Bond.BY),
    "between": Bond.SPAN,
    **dict.fromkeys(("after", "following", "beyond", "for", "than", "as", "with", "against"), Bond.OTHER),
    **dict.fromkeys(("of", "the", "our", "its", "their"), Bond.OF),
}
_OTHERS = Gated(
    "spring summer autumn winter easter christmas term quarter q",
    re.compile(r"\b(?:spring|summer|autumn|winter|easter|christmas|term|quarter|q[1-4])\b", re.IGNORECASE),
)
_FIRST = re.compile(r"[A-Za-z]+")
_BEFORE = re.compile(r"([A-Za-z]+|[’']s)\W{0,2}$")

_FIXED_FOR = re.compile(
    r"\b(?:is|are|now|been) (?:now )?(?:fixed|set|planned|booked|scheduled|arranged|timetabled|pencilled in) for $"
)  # "opening is fixed for 3 May"
_HELD_ON = re.compile(
    r"\b(?:[Aa]t|[Ii]n) (?:its|their|our|the|a) (?:[a-z]+ )?(?:meeting|session|sitting|conference|assembly|AGM) of $"
)  # "at its meeting of 3 May"


def times(plan: Gathered, place: int) -> tuple[Time, ...]:
    """The times that the sentence at a place of `told_at` names with their year, in order."""
    known = plan.once(_known)
    if place not in known:
        said, part = plan.told_at[place]
        known[place] = tuple(read(said, part.text, Frame(plan.calendar)))
    return known[place]


def read(said: Said, text: str, frame: Frame) -> Iterator[Time]:
    """The times of a sentence whose days are known in this frame."""
    for found in find(text, frame) if _OTHERS.search(text) else dated(text):
        if found.due.latest:
            clause = clause_at(text, found.start)
            bond = bond_of(text, found.start, found.due.phrase)
            yield Time(said, text, found.start, found.end, found.due, clause, verb_of(clause, found.start), bond)


def _known(plan: Gathered) -> dict[int, tuple[Time, ...]]:
    """The sentences read so far, by their places."""
    return {}


def bond_of(text: str, start: int, phrase: str) -> Bond:
    """How a time is tied: by its own first word ("since May"), or by the word before it ("than in May", "of May")."""
    first = _FIRST.match(phrase)
    own = _LEADS.get(first.group().casefold()) if first else None
    before = _BEFORE.search(text, 0, start)
    led = _LEADS.get(before[1].casefold()) if before and "," not in before.group() else None
    if led is Bond.OTHER and _FIXED_FOR.search(text, 0, start):
        return Bond.WHEN
    if led is Bond.OF and _HELD_ON.search(text, 0, start):
        return Bond.WHEN
    if own is Bond.WHEN and led is not Bond.OTHER:
        return own
    return (led if own is Bond.WHEN else own or led) or Bond.WHEN
