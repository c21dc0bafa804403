"""The demonstration's round: prepared, its people chosen, opened."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from milepost.core.plan.timetable import timetable
from milepost.records.access.queries import members_of
from milepost.records.meetings.actions import prepare_for_meeting
from milepost.records.meetings.models import Meeting
from milepost.records.people.models import Person
from milepost.records.plans.models import Plan
from milepost.records.rounds.actions import Dates, assign, open_round
from milepost.records.rounds.models import Item, Round

A_DAY = timedelta(days=1)


def open_demo_round(*, by: Person, plan: Plan, meeting: Meeting, said: Mapping[str, Any], today: date) -> Round:
    """Asks everybody how things stood at the end of last month, for a meeting of the board.

    `said` holds the round's "title"; by name of a person the actions, by how their words begin, that they are "asked"
    for instead of whom the plan names; and as "too" those that they are asked for beside them.
    """
    period = plan.period_rows.get(standing="reported")
    round_ = prepare_for_meeting(
        by=by, meeting=meeting, plan=plan, title=said["title"], period=period.key, dates=dates(meeting, today)
    )
    members = {one.person.name: one.person for one in members_of(plan.partnership_id)}
    for key, keep_others in (("asked", False), ("too", True)):
        for name, openings in said[key].items():
            items = [item_called(round_, opening) for opening in openings]
            assign(by=by, round_=round_, items=items, people=[members[name]], keep_others=keep_others)
    open_round(by=by, round_=round_)
    return round_


def dates(meeting: Meeting, today: date) -> Dates:
    """The days of the round, counted back from the meeting."""
    days = timetable(meeting.on, paper_due=meeting.papers_due)
    return Dates(today.replace(day=1) - A_DAY, days.answer_by, days.sign_by, days.paper_due, days.board_on)


def item_called(round_: Round, opening: str) -> Item:
    """The item whose action's words begin like this."""
    rows = round_.items.select_related("action", "section", "round__plan")
    return next(item for item in rows if item.action.title.startswith(opening))
