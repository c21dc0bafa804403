"""A plan as its author wrote it: read from TOML, the same for every document that is made of it."""

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from examples.make.promise import plain


@dataclass(frozen=True, slots=True)
class Lead:
    """Who leads; `rank` is printed before the name, `initials` stand for it where there is a key."""

    name: str = ""
    post: str = ""
    organisation: str = ""
    rank: str = ""
    initials: str = ""

    @property
    def printed(self) -> str:
        """The lead as one line."""
        name = " ".join(filter(None, (self.rank, self.name)))
        return ", ".join(filter(None, (name, self.post, self.organisation)))


@dataclass(frozen=True, slots=True)
class Status:
    """One status of the plan in each of its dresses; `colour` is RRGGBB and `name` its common name."""

    word: str
    letter: str = ""
    symbol: str = ""
    colour: str = ""
    name: str = ""
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class Action:
    """One action: its cells by column key, and what befell its row (torn after so many lines, slipped left).

    `due` is the marked date of a deadline column, `milestones` the rows "{date}|text" of a table of steps.
    """

    title: str
    number: str = ""
    leads: tuple[Lead, ...] = ()
    status: str = ""
    due: str = ""
    milestones: tuple[str, ...] = ()
    cells: dict[str, str] = field(default_factory=dict)
    torn: int = 0
    shifted: bool = False
    tagged: bool = False

    def cell(self, key: str) -> str:
        """The cell as printed."""
        return plain(self.cells.get(key, ""))


@dataclass(frozen=True, slots=True)
class Focus:
    """A focus area; one without a title only holds its actions."""

    title: str = ""
    number: str = ""
    actions: tuple[Action, ...] = ()

    @property
    def printed(self) -> str:
        """Number and title as one line."""
        return f"{self.number} {self.title}".strip()


@dataclass(frozen=True, slots=True)
class Section:
    """A priority, outcome, theme or the like, with its leads; `form` says how its heading is put together."""

    title: str
    label: str = ""
    number: str = ""
    lead_label: str = ""
    leads: tuple[Lead, ...] = ()
    lead_on_heading: bool = False
    focus: tuple[Focus, ...] = ()
    form: str = "{label} {number}: {title}"

    @property
    def heading(self) -> str:
        """Label, number and title as one line."""
        if not self.label:
            return self.title
        return self.form.format(label=self.label, LABEL=self.label.upper(), number=self.number, title=self.title)

    @property
    def lead_line(self) -> str:
        """The leads with their label, or "" where there are none."""
        names = " and ".join(lead.printed for lead in self.leads)
        return f"{self.lead_label}: {names}" if names else ""

    @property
    def actions(self) -> list[Action]:
        """Every action of the section."""
        return [action for focus in self.focus for action in focus.actions]


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan with the headings that its table prints: `head` those of its frame, `columns` those of its answers."""

    name: str
    title: str
    report: str = ""
    closing: str = ""
    head: dict[str, str] = field(default_factory=dict)
    columns: dict[str, str] = field(default_factory=dict)
    promising: tuple[str, ...] = ("next",)
    statuses: dict[str, Status] = field(default_factory=dict)
    sections: tuple[Section, ...] = ()


def load(path: Path) -> Plan:
    """The plan of a TOML file."""
    data: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    statuses = {key: Status(**status) for key, status in data.pop("statuses", {}).items()}
    sections = tuple(_section(section) for section in data.pop("section"))
    promising = tuple(data.pop("promising", ("next",)))
    return Plan(**data, promising=promising, statuses=statuses, sections=sections)


def _leads(leads: list[dict[str, str]]) -> tuple[Lead, ...]:
    return tuple(Lead(**lead) for lead in leads)


def _section(data: dict[str, Any]) -> Section:
    tagged = data.pop("tagged", False)
    focus = tuple(_focus(item, tagged) for item in data.pop("focus"))
    return Section(**data | {"leads": _leads(data.get("leads", []))}, focus=focus)


def _focus(data: dict[str, Any], tagged: bool) -> Focus:
    actions = tuple(_action(item, tagged) for item in data.pop("action"))
    return Focus(**data, actions=actions)


def _action(data: dict[str, Any], tagged: bool) -> Action:
    known = {key: data.pop(key) for key in ("title", "number", "status", "due", "torn", "shifted") if key in data}
    known["milestones"] = tuple(data.pop("milestones", ()))
    leads = _leads(data.pop("leads", []))
    tagged = data.pop("tagged", tagged)
    return Action(**known, leads=leads, tagged=tagged, cells=data)
