"""Plans of any size in words of our own, for what must not grow with the plan."""

from datetime import date

from milepost.core.plan.model import (
    Action,
    Answer,
    FocusArea,
    Lead,
    Meaning,
    Milestone,
    Period,
    Plan,
    Question,
    QuestionRole,
    SchemeEntry,
    Section,
    Status,
)
from milepost.core.words.due import Due, DueKind, Precision

QUESTIONS = (
    Question("now", "Where are we now?", QuestionRole.WHERE_NOW),
    Question("well", "What is working well?", QuestionRole.WORKING_WELL),
    Question("worried", "What are we worried about?", QuestionRole.WORRIED),
    Question("next", "What needs to happen?", QuestionRole.NEXT),
)
SCHEME = tuple(SchemeEntry(one.value, one.value.replace("_", " ").capitalize(), one) for one in Meaning)
SENTENCE = "The partners in Thornley met families twice and agreed what each of them will do next."
LONG = "\n".join((SENTENCE, f"- {SENTENCE}", f"- {SENTENCE}", SENTENCE))


def plan_of(actions: int) -> Plan:
    """A plan of five sections with this many actions, every one with four answers, a status and a milestone."""
    sections = tuple(
        Section(
            f"s{at}",
            f"Children of Elmshire are well, part {at + 1}",
            "Priority",
            str(at + 1),
            leads=(Lead("Ann Price", "Head of Service", "Elmshire Council"),),
            focus_areas=(FocusArea(f"f{at}", "Help comes early", f"{at + 1}.1", _actions(actions, at)),),
        )
        for at in range(5)
    )
    periods = (Period("y1", "Year 1"),)
    return Plan("p", "Elmshire plan", "Elmshire", periods, questions=QUESTIONS, scheme=SCHEME, sections=sections)


def _actions(total: int, section: int) -> tuple[Action, ...]:
    return tuple(_action(number, section) for number in range(section, total, 5))


def _action(number: int, section: int) -> Action:
    entry = SCHEME[number % len(SCHEME)]
    due = Due("by June 2027", date(2027, 6, 1), date(2027, 6, 30), Precision.MONTH, DueKind.BY)
    return Action(
        f"a{number}",
        f"Open family hub number {number} with every partner of the town",
        f"{section + 1}.1.{number // 5 + 1}",
        organisations=("Elmshire Police", "Thornley Housing"),
        status=Status(entry.label, entry.code),
        answers=tuple(Answer(one.key, LONG if at % 2 else SENTENCE, "y1") for at, one in enumerate(QUESTIONS)),
        milestones=(Milestone(f"m{number}", "The doors are open", due),),
    )
