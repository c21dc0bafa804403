"""The demonstration's round: prepared, its people chosen, opened."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from milepost.core.plan.timetable import is_working_day, timetable
from milepost.records.access.queries import members_of
from milepost.records.people.models import Person
from milepost.records.plans.models import Plan
from milepost.records.rounds.actions import Dates, assign, open_round, prepare_round
from milepost.records.rounds.models import Item, Round

FIVE_WEEKS = timedelta(days=35)
A_DAY = timedelta(days=1)


def open_demo_round(*, by: Person, plan: Plan, said: Mapping[str, Any], today: date) -> Round:
    """Asks everybody how things stood at the end of last month, for a board that meets in five weeks.

    `said` holds the round's "title"; by name of a person the actions, by how their words begin, that they are "asked"
    for instead of whom the plan names; and as "too" those that they are asked for beside them.
    """
    period = plan.period_rows.get(standing="reported")
    round_ = prepare_round(by=by, plan=plan, title=said["title"], period=period.key, dates=dates(today))
    members = {one.person.name: one.person for one in members_of(plan.partnership_id)}
    for key, keep_others in (("asked", False), ("too", True)):
        for name, openings in said[key].items():
            items = [item_called(round_, opening) for opening in openings]
            assign(by=by, round_=round_, items=items, people=[members[name]], keep_others=keep_others)
    open_round(by=by, round_=round_)
    return round_


def dates(today: date) -> Dates:
    """The days of the round, counted back from the day on which the board meets."""
    days = timetable(board_day(today))
    return Dates(today.replace(day=1) - A_DAY, days.answer_by, days.sign_by, days.paper_due, days.board_on)


def board_day(today: date) -> date:
    """When the board meets: on the first working day in five weeks."""
    board = today + FIVE_WEEKS
    while not is_working_day(board):
        board += A_DAY
    return board


def item_called(round_: Round, opening: str) -> Item:
    """The item whose action's words begin like this."""
    rows = round_.items.select_related("action", "section", "round__plan")
    return next(item for item in rows if item.action.title.startswith(opening))
