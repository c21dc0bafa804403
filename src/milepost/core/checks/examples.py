"""The little plans in which rules show what they find: a line for each part, "Next: By June 2023 – open the hub"."""

import re
from dataclasses import replace
from datetime import date

from milepost.core.plan.model import (
    Action,
    Answer,
    FocusArea,
    Lead,
    Meaning,
    Period,
    Plan,
    Question,
    QuestionRole,
    SchemeEntry,
    Section,
    Standing,
    Status,
    Unplaced,
)

TODAY = date(2023, 6, 15)
_PERIODS: tuple[Period, ...] = (
    Period("2022-23", "2022/23", date(2022, 4, 1), date(2023, 3, 31), Standing.REPORTED),
    Period("2023-24", "2023/24", date(2023, 4, 1), date(2024, 3, 31), Standing.PLANNED),
)
_WHOLE = Period("2022-25", "2022-25", date(2022, 4, 1), date(2025, 3, 31), Standing.REPORTED)
_QUESTIONS = {
    "Now": Question("now", "Where are we now?", QuestionRole.WHERE_NOW, "2022-23"),
    "Well": Question("well", "What is working well?", QuestionRole.WORKING_WELL, "2022-23"),
    "Worried": Question("worried", "What are we worried about?", QuestionRole.WORRIED, "2022-23"),
    "Next": Question("next", "What next?", QuestionRole.NEXT, "2023-24"),
    "Start": Question("start", "Start date"),
    "Due": Question("due", "By when", QuestionRole.DUE),
    "By when": Question("step_due", "The next step by when", QuestionRole.DUE),
    "Measure": Question("measure", "Measure", QuestionRole.MEASURE),
    "Decision asked": Question("decision", "Decision asked of the Board"),
    "Said last time": Question("said_before", "What we said last time"),
}
_SCHEME = (
    SchemeEntry("On track", "On track", Meaning.ON_TRACK),
    SchemeEntry("At risk", "At risk", Meaning.AT_RISK),
    SchemeEntry("Late", "Late", Meaning.LATE),
    SchemeEntry("Paused", "Paused", Meaning.PAUSED),
    SchemeEntry("Not started", "Not started", Meaning.NOT_STARTED),
    SchemeEntry("Complete", "Complete", Meaning.COMPLETE),
)
_COLOURS = frozenset({"red", "amber", "green", "blue"})
_CONTINUED = re.compile(r"\n {4,}")
_OF_ACTION = frozenset({*_QUESTIONS, "Action", "Lead", "Status", "Section lead"})


def example_plan(text: str) -> Plan:
    """The plan that an example writes down.

    A line opens a section ("Priority 1: Be safe"), gives it a lead ("Section lead:"), or opens an action
    ("Action: 1.1 Open the hub"); the lines below an action give its "Lead:" and its answers ("Next:"). Only questions
    that some line answers are asked; "Next:" alone is an empty answer. "Status:" gives a status word, or a colour where
    only a colour is shown; "Period:" names the periods that there are, or none; "Introduction:" stands before all.
    Indented lines go on with the last.
    """
    lines = [line.partition(":") for line in _CONTINUED.sub(" ", text.strip()).splitlines() if line.strip()]
    asked = tuple(question for key, question in _QUESTIONS.items() if any(line[0].strip() == key for line in lines))
    sections: list[Section] = []
    above = tuple(Unplaced(value.strip()) for key, _, value in lines if key.strip() == "Introduction")
    lines = [line for line in lines if line[0].strip() != "Introduction"]
    periods = _PERIODS
    for key, _, value in ((key.strip(), mark, value.strip()) for key, mark, value in lines):
        if key == "Period":
            periods = tuple(one for one in (*_PERIODS, _WHOLE) if one.label in value.split(", "))
            continue
        if not sections or key not in _OF_ACTION:
            sections.append(_section(key, value, len(sections) + 1))
        sections[-1] = _with_line(sections[-1], key, value, len(sections))
    plan = Plan("example", "Elmshire plan", periods=periods, questions=asked, scheme=_SCHEME)
    return replace(plan, sections=tuple(sections), unplaced=above)


def _section(key: str, title: str, at: int) -> Section:
    label, _, number = key.rpartition(" ")
    area = FocusArea(f"area-{at}")
    if key in _OF_ACTION:
        return Section(f"section-{at}", "Early help", "Priority", str(at), focus_areas=(area,))
    return Section(f"section-{at}", title, label, number, focus_areas=(area,))


def _with_line(section: Section, key: str, value: str, at: int) -> Section:
    area = section.focus_areas[0]
    if key == "Section lead":
        return replace(section, leads=(*section.leads, _lead(value)))
    if key == "Action":
        area = replace(area, actions=(*area.actions, _action(value, f"action-{at}-{len(area.actions) + 1}")))
    elif key in _OF_ACTION:
        area = replace(area, actions=(*area.actions[:-1], _told(area.actions[-1], key, value)))
    return replace(section, focus_areas=(area,))


def _told(action: Action, key: str, value: str) -> Action:
    if key == "Lead":
        return replace(action, leads=(*action.leads, _lead(value)))
    if key == "Status":
        shown = Status(value, colour=value) if value in _COLOURS else Status(value, value)
        return replace(action, status=shown)
    return replace(action, answers=(*action.answers, Answer(_QUESTIONS[key].key, value.replace(" / ", "\n"))))


def _lead(text: str) -> Lead:
    name, post, organisation = ([part.strip() for part in text.split(",")] + ["", ""])[:3]
    return Lead(name, post, organisation, text)


def _action(text: str, key: str) -> Action:
    number, _, title = text.partition(" ")
    return Action(key, title, number) if number[:1].isdigit() else Action(key, text)
