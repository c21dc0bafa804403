"""A round of the small plan: Carl owns one action and Grace leads the first section."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.utils import timezone
from tests.cast import Cast
from tests.factories.small import SMALL

from milepost.core.plan.model import Meaning, Period, SchemeEntry
from milepost.records.plans import actions as plan_actions
from milepost.records.plans.models import Action, Lead, Milestone, Plan
from milepost.records.rounds import actions
from milepost.records.rounds.models import Item, Request, Round
from milepost.records.rounds.queries import nobody_found

SCHEME = (
    SchemeEntry("G", "On track", Meaning.ON_TRACK, "●", "green"),
    SchemeEntry("R", "Late", Meaning.LATE, "■", "red"),
    SchemeEntry("C", "Complete", Meaning.COMPLETE, "✓", "blue"),
)


@pytest.fixture
def plan(cast: Cast) -> Plan:
    """The small plan, dated, with Carl as the lead of its first action."""
    value = replace(SMALL, periods=(Period("year-1", "2024–25", date(2024, 4, 1), date(2025, 3, 31)),), scheme=SCHEME)
    row = plan_actions.keep(by=cast.priya, partnership=cast.partnership, plan=value)
    first = Action.objects.get(plan=row, number="1.1.1")
    Lead.objects.create(plan=row, action=first, position=0, name="Carl Whitby", text="Carl Whitby", person=cast.carl)
    return row


@pytest.fixture
def dates() -> actions.Dates:
    """Answers in two weeks, the board in five."""
    today = timezone.localdate()
    return actions.Dates(as_at=today, answer_by=today + timedelta(days=14), board_on=today + timedelta(days=35))


@pytest.fixture
def prepared(cast: Cast, plan: Plan, dates: actions.Dates) -> Round:
    """A round that nobody knows of yet."""
    return actions.prepare_round(by=cast.priya, plan=plan, title="Year 1 update", period="year-1", dates=dates)


@pytest.fixture
def opened(cast: Cast, prepared: Round) -> Round:
    """The round, open; Priya took on what nobody was found for."""
    actions.take_on(by=cast.priya, round_=prepared, items=nobody_found(prepared))
    actions.open_round(by=cast.priya, round_=prepared)
    return Round.objects.select_related("plan", "partnership").get(pk=prepared.pk)


@pytest.fixture
def item(opened: Round) -> Item:
    """What Carl is asked for: action 1.1.1."""
    return opened.items.get(action__number="1.1.1")


@pytest.fixture
def request_of_carl(opened: Round, cast: Cast) -> Request:
    """Carl's request."""
    return opened.requests.get(person=cast.carl)


@pytest.fixture
def promise(item: Item) -> Milestone:
    """The promise of Carl's action."""
    return item.action.milestones.get()
