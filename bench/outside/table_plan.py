"""The invented plan that tables of many makes hold: sections, their leads, areas, actions and what was told of each."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from random import Random
from typing import Any


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who leads."""

    name: str
    post: str
    body: str

    @property
    def initials(self) -> str:
        """The first letters of the name, a title left out."""
        return "".join(part[0] for part in self.name.removeprefix("Dr ").split())


@dataclass(frozen=True, slots=True)
class Step:
    """A milestone."""

    text: str
    due: date


@dataclass(frozen=True, slots=True)
class Told:
    """An action: `state` counts from the best status, `answers` are one for each question that may be asked."""

    section: int
    at: int
    running: int
    title: str
    described: str
    leads: tuple[Person, ...]
    state: int
    start: date
    due: date
    answers: tuple[str, ...]
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Area:
    """A focus area of a section."""

    title: str
    actions: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A section."""

    number: int
    title: str
    lead: Person
    areas: tuple[Area, ...]


MOST_ASKED = 5
STATES = 3
_TITLES = (
    "Open a second family hub", "Train school staff in first aid", "Cut waiting times for assessments",
    "Replace the lighting in the subway", "Set up a warm space in every ward", "Support young carers at school",
    "Map the services that exist", "Visit people at home after discharge", "Put better signs on the towpath",
    "Recruit volunteer drivers", "Build a safer crossing near the primary school", "Hold advice sessions in libraries",
    "Lend tools from the old depot", "Plant hedges along the ring road", "Publish one guide to local clubs",
    "Repair the boathouse roof", "Teach cooking on a small budget", "Start a walking group for new parents",
)  # fmt: skip
_SECTIONS = ("Children and families", "Safer streets", "Health at home", "Getting about", "Work and skills")
_AREAS = (
    "Early help", "Places to meet", "Growing up well", "Night-time economy", "Living independently", "Rural transport",
    "Skills for life", "Local jobs", "Clean air", "Good neighbours",
)  # fmt: skip
_DESCRIBED = (
    "Offer this in all three towns, first where need is greatest.",
    "Work with partners so that nobody has to ask twice.",
    "Begin with a pilot and extend it if the pilot works.", "Use the lottery grant and match it from the reserve.",
)  # fmt: skip
_TOLD = (
    "The lease was signed in May and work began in June.", "Forty families took part in the first term.",
    "Two posts are still vacant and interviews are planned.", "Partners met twice and agreed the shared form.",
    "The survey gave clear answers about opening hours.", "Volunteers are keen but the rota is thin at weekends.",
    "Suppliers have put their prices up by a tenth.", "Parents told us that evenings suit them better.",
    "The steering group asked for a fuller costing.", "A short film shows how the scheme works.",
)  # fmt: skip
_STEPS = (
    "Contract signed", "First site opened", "Staff recruited", "Evaluation published", "Pilot finished",
    "Guidance sent to all schools", "Budget agreed", "Survey of users done",
)  # fmt: skip
_PEOPLE = (
    Person("Ruth Bell", "Head of Service", "Arden Council"),
    Person("Omar Siddiq", "Programme Manager", "Penrose NHS Trust"),
    Person("Jane Harcourt", "Director", "Age Matters"), Person("Tom Abbott", "Chief Inspector", "Mill Valley Police"),
    Person("Priya Nair", "Head of Housing", "Fairbrook Housing"), Person("Colin Webb", "Area Manager", "Arden Council"),
    Person("Dr Anna Lowe", "Clinical Lead", "Penrose NHS Trust"),
)  # fmt: skip
_DUE = (date(2026, 6, 30), date(2027, 3, 31), date(2026, 12, 31), date(2026, 9, 30))
_STARTS = (date(2025, 4, 1), date(2025, 9, 1), date(2026, 1, 1))


def invented(random: Random, leads: int, texts: str) -> tuple[Part, ...]:
    """A plan by chance, so many leads to an action; `texts` are short, long (lines and bullets) or gaps among them."""
    titles, areas = iter(random.sample(_TITLES, len(_TITLES))), iter(random.sample(_AREAS, len(_AREAS)))
    running, parts = iter(range(1, len(_TITLES) + 1)), []
    for number, title in enumerate(random.sample(_SECTIONS, 3), 1):
        at = iter(range(1, len(_TITLES)))
        held = [
            Area(
                next(areas),
                tuple(
                    _told(random, (number, next(at), next(running)), next(titles), leads, texts) for _ in range(many)
                ),
            )
            for many in random.choice(((2, 3), (3, 2), (2, 1), (4,), (1, 2)))
        ]
        parts.append(Part(number, title, random.choice(_PEOPLE), tuple(held)))
    return tuple(parts)


def told(parts: tuple[Part, ...]) -> Iterator[Told]:
    """Every action in order."""
    return (action for part in parts for area in part.areas for action in area.actions)


def people() -> tuple[Person, ...]:
    """Everybody who may lead."""
    return _PEOPLE


def _told(random: Random, numbers: tuple[int, int, int], title: str, leads: int, texts: str) -> Told:
    answers = tuple(_text(random, texts) for _ in range(MOST_ASKED))
    steps = zip(random.sample(_STEPS, 2), sorted(random.sample(_DUE, 2)), strict=True)
    return Told(
        *numbers, title, random.choice(_DESCRIBED), tuple(random.sample(_PEOPLE, leads)), random.randrange(STATES),
        random.choice(_STARTS), random.choice(_DUE), answers, tuple(Step(*step) for step in steps),
    )  # fmt: skip


def _text(random: Random, texts: str) -> str:
    if texts == "gaps" and random.random() < 1 / 2:
        return ""
    said = random.sample(_TOLD, 4)
    if texts == "long":
        return f"{said[0]} {said[1]}\n- {said[2]}\n- {said[3]}"
    return " ".join(said[: random.choice((1, 2))])


def expected(sections: list[dict[str, Any]], means: dict[str, str]) -> dict[str, Any]:
    """The compact form of a plan with these sections."""
    return {"status_means": means, "sections": sections}
