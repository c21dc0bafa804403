"""Every report of a plan of 1,000 actions is made and written."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from bench.plans import plan_of

from milepost.core import pipeline
from milepost.core.plan.model import Action, FocusArea, Link, LinkKind, Milestone, Plan, QuestionRole
from milepost.core.reports import REPORTS
from milepost.core.words.due import Due
from milepost.core.writers import WRITERS

TODAY = date(2025, 10, 15)
ROLES = (QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.NEXT)
ASKED = {"section": "s0", "organisation": "Elmshire Council"}


def large_plan() -> Plan:
    """1,000 actions, each with a promise and a link to the next."""
    plan = plan_of(1000)
    questions = tuple(replace(one, role=role) for one, role in zip(plan.questions, ROLES, strict=True))

    def area(one: FocusArea) -> FocusArea:
        return replace(one, actions=tuple(map(_promising, one.actions)))

    sections = tuple(replace(one, focus_areas=tuple(map(area, one.focus_areas))) for one in plan.sections)
    return replace(plan, questions=questions, sections=sections)


def _promising(action: Action) -> Action:
    at = int(action.number)
    day = date(2024, 4, 1) + timedelta(days=at)
    links = (Link(LinkKind.SUPERSEDED_BY, str(at + 1)),)
    return replace(action, milestones=(Milestone(f"m{at}", "Open", Due("", day, day)),), links=links)


@pytest.mark.parametrize("report", REPORTS)
def test_a_report_of_a_thousand_actions_is_made_and_written(report: str) -> None:
    plan = large_plan()
    made = pipeline.paper(plan, report=report, today=TODAY, earlier=plan, **ASKED)
    for format_key in ("word", "html", "excel"):
        assert WRITERS[format_key].write(made)
