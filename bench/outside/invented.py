"""Plans invented by chance: what a partnership calls the parts of its plan, and sections with actions and answers.

Makes write them out (makes.py as text, makes_word.py as Word), and know from them what should be read.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from random import Random
from typing import Any

from bench.outside.steps_dates import STYLES
from bench.outside.steps_words import STEPS as TO_DO

CODES: dict[str, Callable[[int, int], str]] = {
    "2.1": lambda section, at: f"{section}.{at}",
    "B1": lambda section, at: f"{'ABC'[section - 1]}{at}",
    "HB2.1": lambda section, at: f"HB{section}.{at}",
    "2a": lambda section, at: f"{section}{'abcd'[at - 1]}",
}
STEPS = {
    "none": "",
    "behind": "{text} by {day}.",
    "bracket": "{text} ({day}).",
    "leads": "By {day}: {text}.",
    "bare": "{day} – {text}.",
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

    @property
    def ahead(self) -> str:
        """What asks for steps."""
        return next(one for one in self.asked if "next" in one.lower() or one == "Coming up")


@dataclass(frozen=True, slots=True)
class Step:
    """Something to be done, when it is due as printed, and the last day of that."""

    text: str
    phrase: str
    last: date


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
    steps: tuple[Step, ...] = ()

    @property
    def compact(self) -> dict[str, Any]:
        """The action as it should be read."""
        return {
            "number": self.number,
            "title": self.title,
            "status": self.status,
            "leads": [self.lead.compact],
            "answers": {asked: " ".join(told) for asked, told in self.answers.items()},
            "milestones": [
                {"due": _DAYS[self.due], "text": ""},
                *({"due": one.last.isoformat(), "text": one.text} for one in self.steps),
            ],
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
_DAYS = {"30 June 2026": "2026-06-30", "March 2027": "2027-03-31", "31/12/2026": "2026-12-31"}
_STYLES = ("month", "short month", "end of", "day", "ordinal", "slashes", "quarter")
_MANY = (3, 4)


def invented(words: Words, code: str, random: Random, steps: str = "none") -> tuple[Section, ...]:
    """The sections of a plan in these words, its actions numbered in the way of this code, its steps so written."""
    titles = random.sample(_TITLES, len(_TITLES))
    return tuple(
        Section(
            str(number),
            title,
            Person(random.choice(_PEOPLE), post=random.choice(_POSTS)),
            tuple(
                _with_steps(_action(words, CODES[code](number, at), titles.pop(), random), words, steps, random)
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
        random.choice(list(_DAYS)),
        {asked: tuple(random.sample(_TOLD, random.choice((1, 2, 3)))) for asked in words.asked},
    )


def _with_steps(action: Action, words: Words, steps: str, random: Random) -> Action:
    """The action with dated steps as its answer to what comes next."""
    if steps == "none":
        return action
    style, texts = STYLES[random.choice(_STYLES)], random.sample(TO_DO, 2)
    dues = (style(date(2026, random.choice(months), random.randint(1, 28))) for months in ((4, 5, 6), (9, 11, 12)))
    made = tuple(Step(forms[0], due.phrase, due.last) for forms, due in zip(texts, dues, strict=True))
    told = tuple(_sentence(STEPS[steps].format(text=one.text, day=one.phrase)) for one in made)
    return replace(action, answers={**action.answers, words.ahead: told}, steps=made)


def _sentence(text: str) -> str:
    return text[0].upper() + text[1:]
