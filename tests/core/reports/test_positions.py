"""Where actions stand on a day."""

import pytest
from tests.factories.reported import TODAY, reported_plan

from milepost.core.plan.model import (
    Action,
    Answer,
    FocusArea,
    Meaning,
    Plan,
    Proposal,
    ProposalKind,
    SchemeEntry,
    Section,
    Status,
)
from milepost.core.reports.positions import Group, Position, counted, counts, group_words, positions

CLOSED = (Proposal(ProposalKind.CLOSE, "Action now closed."),)
SAID = (Answer("now", "Begun"),)


def position(action: Action, *scheme: SchemeEntry) -> Position:
    area = FocusArea("f", actions=(action,))
    return positions(Plan(scheme=scheme, sections=(Section("s", "S", focus_areas=(area,)),)), TODAY)[0]


@pytest.mark.parametrize(
    ("action", "group", "word"),
    [
        (Action("a", "", proposals=CLOSED, answers=SAID), Group.DONE, "Closed by its own words"),
        (Action("a", "", proposals=CLOSED, status=Status("R", "R")), Group.LATE, "Red"),
        (Action("a", "", answers=SAID), Group.UNSTATED, "Status not stated"),
        (Action("a", ""), Group.SILENT, "No update"),
    ],
)
def test_a_stated_status_comes_before_what_the_words_seem_to_end(action: Action, group: Group, word: str) -> None:
    found = position(action, SchemeEntry("R", "Red", Meaning.LATE))
    assert (found.group, found.word) == (group, word)


def test_groups_are_called_by_the_plans_own_word_where_there_is_one() -> None:
    plan = reported_plan()
    assert group_words(plan)[Group.AT_RISK] == "Some concerns"
    assert counted(counts(positions(plan, TODAY)), plan) == (
        "1 late, 1 “Some concerns”, 1 on track, 1 complete or closed and 1 without an update"
    )


def test_two_words_for_one_meaning_leave_it_to_ours() -> None:
    plan = Plan(scheme=(SchemeEntry("A", "Amber", Meaning.AT_RISK), SchemeEntry("B", "Brown", Meaning.AT_RISK)))
    assert group_words(plan)[Group.AT_RISK] == "At risk"
