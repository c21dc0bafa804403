"""A small plan of our own invention, with the quirks that reports and writers must keep."""

from datetime import date

from milepost.core.plan.model import Action, Answer, FocusArea, Lead, Plan, Question, Section, Status

TODAY = date(2026, 11, 24)
QUESTIONS = (Question("now", "Where are we now?"), Question("next", "What needs to happen?"))


def answers(*texts: str) -> tuple[Answer, ...]:
    """An answer to each question in turn."""
    return tuple(Answer(question.key, text) for question, text in zip(QUESTIONS, texts, strict=False))


def small_plan() -> Plan:
    """Two sections: one with focus areas, an untitled one among them, and a status; one with neither."""
    hub = Action("a1", "Open a family hub in Wexcombe", "1.1.1", answers=answers("It is open.\n- 40 families", ""))
    bus = Action("a2", "Run the bus", status=Status("At risk"), answers=answers("# not a heading"))
    first = Section(
        "s1",
        "A good start",
        "Priority",
        "1",
        leads=(Lead("Ann Price", "Head of Service", "Elmshire Council"), Lead(text="Thornley Trust")),
        focus_areas=(FocusArea("f1", "Near home", "1.1", (hub, bus)), FocusArea("f2", actions=(Action("a3", "Meet"),))),
    )
    second = Section("s2", "Safe homes", "Theme", focus_areas=(FocusArea("f3", actions=(Action("a4", "Visit"),)),))
    return Plan("p", "Elmshire plan", "Elmshire Partnership", questions=QUESTIONS, sections=(first, second))
