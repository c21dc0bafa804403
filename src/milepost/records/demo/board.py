"""The demonstration's board: what it heard and decided at its last meeting, and its next meeting."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from milepost.core.plan.timetable import is_working_day, working_days_before
from milepost.core.words.dates.parse import parse
from milepost.records.demo.years import moved
from milepost.records.meetings.actions import add_body, add_meeting, answer_by_decision, move_by_decision, note_decision
from milepost.records.meetings.actions.decision import Minuted
from milepost.records.meetings.models import Body, Meeting
from milepost.records.people.models import Person
from milepost.records.plans.actions import raise_concern
from milepost.records.plans.models import Action, Concern, Milestone, Plan

THREE_WEEKS, FIVE_WEEKS = timedelta(days=21), timedelta(days=35)
A_DAY = timedelta(days=1)
Said = Mapping[str, Any]


def ask_board(*, by: Person, plan: Plan, said: Said, today: date) -> Meeting:
    """Sets up the board with the meeting that it held three weeks ago, and raises what it was asked there.

    `said` holds the board's "name", how many working days before a meeting its "papers_days" are, and its "concerns",
    each with the "action", by how its words begin, its "text", and what the board is to do, its "ask".
    """
    body = add_body(by=by, partnership=plan.partnership, name=said["name"], papers_days=said["papers_days"])
    for one in said["concerns"]:
        raise_concern(by=by, action=action_called(plan, one["action"]), text=one["text"], ask=one["ask"])
    held = today - THREE_WEEKS
    while not is_working_day(held):
        held -= A_DAY
    return _meeting(by, body, held)


def decide(*, by: Person, meeting: Meeting, plan: Plan, present: Plan, said: Said, years: int) -> None:
    """Records what the meeting decided: about the `plan` that it heard of, or to do in the `present` one."""
    for one in said["decisions"]:
        minuted = Minuted(meeting, one["minute"], moved(one["text"], years))
        DECISIONS[one["do"]](by, plan if one["do"] == "note" else present, minuted, one, years)


def call_board(*, by: Person, body: Body, today: date) -> Meeting:
    """The board's next meeting, on the first working day in five weeks."""
    to_come = today + FIVE_WEEKS
    while not is_working_day(to_come):
        to_come += A_DAY
    return _meeting(by, body, to_come)


def action_called(plan: Plan, opening: str) -> Action:
    """The plan's action whose words begin like this."""
    return Action.objects.select_related("plan", "focus_area").get(plan=plan, title__startswith=opening)


def _meeting(by: Person, body: Body, on: date) -> Meeting:
    return add_meeting(by=by, body=body, on=on, papers_due=working_days_before(on, body.papers_days))


def _note(by: Person, plan: Plan, minuted: Minuted, _one: Said, _years: int) -> None:
    note_decision(by=by, plan=plan, minuted=minuted)


def _answer(by: Person, plan: Plan, minuted: Minuted, one: Said, _years: int) -> None:
    concern = Concern.objects.select_related("plan").get(plan=plan, text__startswith=one["concern"])
    answer_by_decision(by=by, concern=concern, minuted=minuted, version=concern.version)


def _move(by: Person, plan: Plan, minuted: Minuted, one: Said, years: int) -> None:
    rows = Milestone.objects.filter(action=action_called(plan, one["action"]))
    milestone = rows.select_related("action__plan", "action__focus_area").get(text__startswith=one["milestone"])
    due = parse(moved(one["due"], years)).due
    move_by_decision(by=by, milestone=milestone, minuted=minuted, due=due, version=milestone.version)


DECISIONS: Mapping[str, Callable[[Person, Plan, Minuted, Said, int], None]] = {
    "note": _note,
    "answer": _answer,
    "move": _move,
}
