"""Plans invented by chance: what a partnership calls the parts of its plan, and sections with actions and answers.

Makes write them out (makes.py as text, makes_word.py as Word), and know from them what should be read.
"""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

CODES: dict[str, Callable[[int, int], str]] = {
    "2.1": lambda section, at: f"{section}.{at}",
    "B1": lambda section, at: f"{'ABC'[section - 1]}{at}",
    "HB2.1": lambda section, at: f"HB{section}.{at}",
    "2a": lambda section, at: f"{section}{'abcd'[at - 1]}",
}


@dataclass(frozen=True, slots=True)
class Words:
    """What a partnership calls the parts of its plan."""

    noun: str
    title: str
    lead: str
    status: str
    due: str
    asked: tuple[str, ...]
    statuses: tuple[str, ...]
    section: str
    section_lead: str


@dataclass(frozen=True, slots=True)
class Person:
    """Who leads something, and what stands behind the name: an organisation, or a post."""

    name: str
    post: str = ""
    organisation: str = ""

    def __str__(self) -> str:
        """The name and what stands behind it."""
        return f"{self.name}, {self.post or self.organisation}"

    @property
    def compact(self) -> dict[str, str]:
        """The lead as it should be read."""
        return {"name": self.name, "post": self.post, "organisation": self.organisation}


@dataclass(frozen=True, slots=True)
class Action:
    """An action with the sentences that answer each question."""

    number: str
    title: str
    lead: Person
    status: str
    due: str
    answers: dict[str, tuple[str, ...]]

    @property
    def compact(self) -> dict[str, Any]:
        """The action as it should be read."""
        return {
            "number": self.number,
            "title": self.title,
            "status": self.status,
            "leads": [self.lead.compact],
            "answers": {asked: " ".join(told) for asked, told in self.answers.items()},
            "milestones": [],
        }


@dataclass(frozen=True, slots=True)
class Section:
    """A section with its lead and its actions."""

    number: str
    title: str
    lead: Person
    actions: tuple[Action, ...]


WORDS = {
    "action": Words("Action", "Action", "Lead", "Status", "Due", ("Progress", "Concerns", "Next steps", "Measure"),
                     ("On track", "At risk", "Complete"), "Priority", "Priority lead"),
    "pledge": Words("Pledge", "What we promised", "Owner", "Position", "By when",
                     ("What has happened", "What is going well", "What is getting in the way", "What we will do next"),
                     ("Under way", "Delayed", "Fulfilled"), "Theme", "Theme lead"),
    "commitment": Words("Commitment", "Commitment", "Responsible", "Rating", "Target date",
                         ("What we did", "What went well", "What troubles us", "What comes next"),
                         ("Green", "Amber", "Red"), "Strand", "Strand lead"),
    "objective": Words("Objective", "Objective", "Accountable officer", "RAG", "Deadline",
                        ("Update this quarter", "Risks", "Plans for next quarter"), ("Green", "Amber", "Red"),
                        "Outcome", "Outcome sponsor"),
    "task": Words("Task", "Task", "Who", "State", "When",
                   ("Done so far", "Problems", "Coming up", "Success looks like"), ("Started", "Paused", "Done"),
                   "Goal", "Goal champion"),
}  # fmt: skip
_TITLES = (
    "Open a second family hub", "Train school staff in first aid", "Cut waiting times for assessments",
    "Replace the lighting in the subway", "A warm space in every ward", "Support for young carers",
    "Map the services that exist", "Home visits after discharge", "Better signs on the towpath",
    "Recruit volunteer drivers", "Safer crossing near the primary school", "Advice sessions in libraries",
)  # fmt: skip
_SECTIONS = ("Children and families", "Safer streets", "Health at home", "Getting about", "Work and skills")
_PEOPLE = ("Ruth Bell", "Omar Siddiq", "Jane Harcourt", "Tom Abbott", "Priya Nair", "Colin Webb", "Dr Anna Lowe")
_BODIES = ("Arden Council", "Penrose NHS Trust", "Mill Valley Police", "Age Matters", "Fairbrook Housing")
_POSTS = ("Head of Service", "Programme Manager")
_TOLD = (
    "The lease was signed in May and work began in June.", "Forty families took part in the first term.",
    "Two posts are still vacant and interviews are planned.", "Partners met twice and agreed the shared form.",
    "The survey gave clear answers about opening hours.", "Volunteers are keen but the rota is thin at weekends.",
    "Suppliers have put their prices up by a tenth.", "Parents told us that evenings suit them better.",
)  # fmt: skip
_DAYS = ("30 June 2026", "March 2027", "31/12/2026")
_MANY = (3, 4)


def invented(words: Words, code: str, random: Random) -> tuple[Section, ...]:
    """The sections of a plan in these words, its actions numbered in the way of this code."""
    titles = random.sample(_TITLES, len(_TITLES))
    return tuple(
        Section(
            str(number),
            title,
            Person(random.choice(_PEOPLE), post=random.choice(_POSTS)),
            tuple(
                _action(words, CODES[code](number, at), titles.pop(), random)
                for at in range(1, random.choice(_MANY) + 1)
            ),
        )
        for number, title in enumerate(random.sample(_SECTIONS, len(_MANY) + 1), 1)
    )


def _action(words: Words, number: str, title: str, random: Random) -> Action:
    return Action(
        number,
        title,
        Person(random.choice(_PEOPLE), organisation=random.choice(_BODIES)),
        random.choice(words.statuses),
        random.choice(_DAYS),
        {asked: tuple(random.sample(_TOLD, random.choice((1, 2, 3)))) for asked in words.asked},
    )
