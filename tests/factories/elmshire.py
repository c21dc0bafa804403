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


def printable_plan() -> Plan:
    """Two sections as boards know them, with what has been misread: a sentence that ends without a mark before a small
    letter, a lone word, empty answers, bullets, an action without a number, a stated status, two leads."""
    hub = Action("a1", "Open a family hub in Wexcombe", "1.1.1", answers=answers("It is open to\n- 40 families", ""))
    bus = Action(
        "a2", "Run the bus between Thornley and Wexcombe", "1.1.2", answers=answers("Complete", "By June 2025 – run")
    )
    map_ = Action("a3", "Map the gaps in speech support", "1.2.1", answers=answers("", "mapping goes on in Aldbridge"))
    first = Section(
        "s1",
        "A good start in life",
        "Priority",
        "1",
        leads=(
            Lead("Ann Price", "Head of Service", "Elmshire Council"),
            Lead("Omar Haddad", "Assistant Director", "Elmshire NHS Trust"),
        ),
        focus_areas=(
            FocusArea("f1", "To bring help near home", "1.1", (hub, bus)),
            FocusArea("f2", "To find need early", "1.2", (map_,)),
        ),
    )
    visit = Action("a4", "visit every home where a child was harmed", answers=answers("Visits have begun", "and go on"))
    second = Section(
        "s2",
        "Safe homes",
        "Priority",
        "2",
        leads=(Lead("Jo Marsh", "Superintendent", "Elmshire Police"),),
        focus_areas=(FocusArea("f3", "To prevent harm", "2.1", (visit,)),),
    )
    return Plan("p", "Elmshire plan 2024–27", "", questions=QUESTIONS, sections=(first, second))
