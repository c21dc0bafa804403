"""The demonstration's board has met, has papers to read, and meets again."""

from datetime import date

import pytest
from tests.records.demo.conftest import LoadOn

from milepost.core.plan.model import Audience, ConcernState
from milepost.core.plan.timetable import is_working_day
from milepost.core.plan.walk import actions
from milepost.records.meetings.models import Decision, Effect, Meeting
from milepost.records.plans.models import Plan
from milepost.records.plans.queries import plan_value
from milepost.records.publications.models import Publication
from milepost.records.publications.value import opened
from milepost.records.rounds.models import Round

TODAY = date(2026, 11, 25)


@pytest.fixture
def plan(load_on: LoadOn) -> Plan:
    """The plan that the board heard of."""
    return load_on(TODAY)


def test_the_board_met_some_weeks_ago_and_meets_again_when_the_round_is_over(plan: Plan) -> None:
    to_come, held = Meeting.objects.filter(body__partnership=plan.partnership)
    round_ = Round.objects.get()
    assert (to_come.on, to_come.papers_due) == (round_.board_on, round_.paper_due)
    assert TODAY.toordinal() - held.on.toordinal() in range(14, 29)
    assert is_working_day(held.on)
    assert held.papers_due < held.on


def test_what_the_board_decided_stands_in_the_plan_with_its_minute(plan: Plan) -> None:
    held = Meeting.objects.order_by("on")[0]
    assert list(Decision.objects.values_list("effect", "meeting")) == [
        (Effect.NOTED, held.pk),
        (Effect.ANSWERED, held.pk),
        (Effect.MOVED, held.pk),
    ]
    present = plan_value(Plan.objects.get(previous=plan))
    assert [concern.state for concern in present.concerns] == [ConcernState.ANSWERED, ConcernState.OPEN]
    moved = next(one for action in actions(present) for one in action.milestones if one.moves)
    assert (moved.due.latest, moved.moves[-1].reason.endswith(f"({held}, minute 7)")) == (date(2027, 9, 30), True)


def test_the_board_and_the_public_have_papers_and_one_was_corrected(plan: Plan) -> None:
    held = Meeting.objects.order_by("on")[0]
    summary, first, second = Publication.objects.order_by("number")
    assert (summary.audience, first.audience, second.audience) == (Audience.BOARD, Audience.PUBLIC, Audience.PUBLIC)
    assert {one.meeting for one in (summary, first, second)} == {held}
    assert {one.as_at for one in (summary, first, second)} == {date(2026, 10, 31)}
    assert (second.replaces, second.version, second.slug) == (first, 2, first.slug)
    assert all({"pdf", "word", "html"} <= set(one.files.values_list("format", flat=True)) for one in (summary, second))
    said = ["96 young carers" in str(opened(one.value).plan) for one in (first, second)]
    assert said == [True, False]
