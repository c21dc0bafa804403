"""A plan under other words: headings, labels, numbers, dates and statuses drawn from those that real plans use."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from random import Random

from examples.make.plan import Focus, Plan, Section
from examples.make.promise import MARK, last_day

from bench.reading import held_out, strange

HEADINGS = {
    "ref": ("Ref", "Reference", "No.", "Action number", "Code", "ID", "#"),
    "focus": ("Focus area", "Objectives", "High level activity", "Initiative", "Workstream", "Sub-priority"),
    "action": ("Actions", "Action", "Action(s) required", "Specific Actions", "What?", "Activity", "Priority action"),
    "lead": ("Lead", "Lead Officer(S)", "Who?", "Responsible officer", "Lead responsibility", "Owner", "Lead agency"),
    "due": ("When?", "By when", "Due date", "Timescale", "Timeline", "Target date", "Deadline", "Completion date"),
    "status": ("RAG", "RAG status", "BRAG", "Status", "Stage", "Current status"),
}
COLUMNS = {
    "progress": ("Update on progress", "PROGRESS at MARCH 2025", "Action taken", "Comments", "Position statement"),
    "measure": ("Success criteria", "Output/Outcome measurement", "How will we know?", "KPI", "Desired outcome"),
    "next": ("Next steps", "Year 2 - What needs to happen?", "Milestones and outputs"),
}
KINDS = {
    **dict.fromkeys(("now", "update", "comments", "position", "latest", "earlier"), "progress"),
    **dict.fromkeys(("impact", "indicator", "evidence", "outcome"), "measure"),
    **dict.fromkeys(("steps", "ahead"), "next"),
}
LABELS = ("Priority", "Outcome", "Priority Theme", "Theme", "Strategic Priority", "Pledge", "Aim", "Ambition", "Goal")
LEADS = ("Priority Lead", "Outcome Lead", "Lead", "Sponsor", "Strategic Lead", "Senior responsible officer", "Director")
WORDS = (
    ("Not started", "Delayed", "In progress", "Complete"),
    ("Red", "Amber", "Green", "Blue"),
    ("R", "A", "G", "B"),
    ("Off track", "At risk", "On track", "Done"),
    ("Not yet due", "Behind schedule", "On target", "Achieved"),
)
FORMS = (
    "{label} {number}: {title}",
    "{label} {number}: {title}",
    "{label} {number} – {title}",
    "{LABEL} {number}: {title}",
    "{label} {number}. {title}",
    "{label} {number} {title}",
)
NUMBERS: tuple[Callable[[int, int, int], str], ...] = (
    lambda section, focus, action: f"{section}.{focus}.{action}",
    lambda section, focus, action: f"{section}.{10 * focus + action}",
    lambda section, focus, action: f"{'ABCDEFG'[section - 1]}{10 * focus + action}",
    lambda section, focus, action: f"{section}.{focus}.{'abcdefg'[action - 1]}",
    lambda section, focus, action: f"SR (25/26) {section}{focus}{action}",
    lambda section, focus, action: f"SAFE{section}{focus}{action}",
    lambda section, focus, action: f"[{section}.{focus}{action}]",
    lambda section, focus, action: f"{section}.0{focus}.0{action}",
    lambda section, focus, action: f"{section}{'ABC'[focus - 1]}.{action}",
)
DATES: tuple[Callable[[date], str], ...] = (
    lambda day: f"{day:%B %Y}",
    lambda day: f"{day:%b %y}",
    lambda day: f"{day:%b-%y}",
    lambda day: f"{day:%b} ’{day:%y}",
    lambda day: f"{day:%d/%m/%Y}",
    lambda day: f"{day:%d.%m.%y}",
    lambda day: f"{day.day} {day:%B %Y}",
    lambda day: f"By end of {day:%B %Y}",
    lambda day: f"By {day:%B %Y}",
)
PROMISES: tuple[Callable[[date], str], ...] = (
    lambda day: f"By {day:%b %y} – ",
    lambda day: f"{day:%B %Y}: ",
    lambda day: f"By end of {day:%B %Y} - ",
    lambda day: f"{day:%d/%m/%Y} – ",
    lambda day: f"By {day:%B} ‘{day:%y} ",
)


@dataclass(frozen=True, slots=True)
class Manner:
    """How one drawn plan writes its labels, numbers and dates."""

    label: str
    lead: str
    form: str
    number: Callable[[int, int, int], str]
    due: Callable[[date], str]
    promise: Callable[[date], str]


@dataclass(frozen=True, slots=True)
class Words:
    """The headings and labels to draw from."""

    headings: dict[str, tuple[str, ...]]
    columns: dict[str, tuple[str, ...]]
    labels: tuple[str, ...]
    leads: tuple[str, ...]


KNOWN = Words(HEADINGS, COLUMNS, LABELS, LEADS)
STRANGE = Words(strange.HEADINGS, strange.COLUMNS, strange.LABELS, strange.LEADS)
HELD_OUT = Words(held_out.HEADINGS, held_out.COLUMNS, held_out.LABELS, held_out.LEADS)


def reworded(plan: Plan, random: Random, drawn_from: Words = KNOWN) -> Plan:
    """The plan under other headings, labels, numbers, dates and status words."""
    own = (drawn_from.labels, drawn_from.leads)
    manner = Manner(*(random.choice(choices) for choices in (*own, FORMS, NUMBERS, DATES, PROMISES)))
    words = random.choice(WORDS)[-len(plan.statuses) :]
    statuses = {
        key: replace(status, word=word) for (key, status), word in zip(plan.statuses.items(), words, strict=True)
    }
    sections = tuple(_section(section, at, manner) for at, section in enumerate(plan.sections, 1))
    return replace(plan, **_headings(plan, random, drawn_from), statuses=statuses, sections=sections)


def _headings(plan: Plan, random: Random, drawn_from: Words) -> dict[str, dict[str, str]]:
    head = {key: random.choice(drawn_from.headings.get(key, (old,))) for key, old in plan.head.items()}
    columns: dict[str, str] = {}
    for key, old in plan.columns.items():
        free = [word for word in drawn_from.columns.get(KINDS.get(key, key), (old,)) if word not in columns.values()]
        columns[key] = random.choice(free or [old])
    return {"head": head, "columns": columns}


def _section(section: Section, at: int, manner: Manner) -> Section:
    focus = tuple(_focus(item, at, place, manner) for place, item in enumerate(section.focus, 1))
    lead = manner.lead if section.leads else ""
    return replace(section, label=manner.label, form=manner.form, lead_label=lead, focus=focus)


def _focus(focus: Focus, section: int, at: int, manner: Manner) -> Focus:
    actions = []
    for place, action in enumerate(focus.actions, 1):
        number = manner.number(section, at, place) if action.number else ""
        cells = {key: _dated(text, manner.promise) for key, text in action.cells.items()}
        actions.append(replace(action, number=number, due=_dated(action.due, manner.due), cells=cells))
    return replace(focus, actions=tuple(actions))


def _dated(text: str, form: Callable[[date], str]) -> str:
    return MARK.sub(lambda mark: f"{{{mark['due']}|{form(last_day(mark['due']))}}}", text)
