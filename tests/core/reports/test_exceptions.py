"""Exceptions: only what needs somebody's eye."""

from dataclasses import replace

from tests.core.reports.reading import headings, tables, words
from tests.factories.elmshire import small_plan
from tests.factories.reported import TODAY, reported_plan

from milepost.core.plan.model import Plan, Status
from milepost.core.reports import exceptions
from milepost.core.reports.basis import Basis

WORRY = "“Repairs may cost £60,000 that nobody has. The Integrated Care Board (ICB) has not answered.”"


def test_each_kind_has_its_table_and_the_rest_is_said_to_be_quiet() -> None:
    paper = exceptions.make(Basis(reported_plan(), TODAY))
    assert headings(paper) == [
        "Stated as late (1)",
        "A date has passed (1)",
        "Stated as at risk (1)",
        "No update was given (1)",
        "A date was moved (1)",
        "Concerns that are carried (2)",
    ]
    assert "3 actions need somebody’s eye, of 5 actions in 3 sections." in words(paper)
    assert "There is nothing under “Nobody is named as lead”." in words(paper)
    assert "position at 15 October 2025" in words(paper)


def test_a_row_says_what_is_late_by_how_long_why_and_who_leads() -> None:
    assert tables(exceptions.make(Basis(reported_plan(), TODAY)))["A date has passed"] == [
        [
            "Priority 1: A good start",
            "1.1.1 Open a family hub in Wexcombe",
            f"- “sign the lease” – 30 June 2025, 107 days ago\nWorry: {WORRY}",
            "Ann Price, Head of Service, Elmshire Council",
        ]
    ]


def test_the_same_plan_has_fewer_late_dates_on_an_earlier_day() -> None:
    paper = exceptions.make(Basis(reported_plan(), TODAY.replace(month=6)))
    assert "A date has passed" not in tables(paper)


def test_a_status_is_called_by_the_plans_own_word_and_a_move_has_its_reason() -> None:
    found = tables(exceptions.make(Basis(reported_plan(), TODAY)))
    assert found["Stated as at risk"][0][2].startswith("Stated: Some concerns\nWorry: “There is no analyst")
    assert found["A date was moved"][0][2] == (
        "- “print the map”: from 30 September 2025 to 31 March 2026 (“No analyst was found.”)"
    )


def test_a_stated_status_is_followed_by_why_it_is_so() -> None:
    plan = reported_plan()
    section = plan.sections[0]
    area = section.focus_areas[0]
    first = replace(area.actions[0], status=Status("Late", "Late", because="The survey found damp."))
    said = replace(section, focus_areas=(replace(area, actions=(first, *area.actions[1:])), *section.focus_areas[1:]))
    found = tables(exceptions.make(Basis(replace(plan, sections=(said, *plan.sections[1:])), TODAY)))
    rows = [row for row in found["Stated as late"] if "1.1.1" in row[1]]
    assert rows[0][2].splitlines()[:2] == ["Stated: Late", "Why: “The survey found damp.”"]


def test_an_action_without_any_lead_is_an_exception() -> None:
    plan = reported_plan()
    bare = replace(plan, sections=(replace(plan.sections[0], leads=()),))
    assert len(tables(exceptions.make(Basis(bare, TODAY)))["Nobody is named as lead"]) == 2


def test_a_plan_without_exceptions_says_so() -> None:
    assert "No actions in no sections: none is late" in words(exceptions.make(Basis(Plan(), TODAY)))
    paper = exceptions.make(Basis(replace(small_plan(), sections=small_plan().sections[:1]), TODAY))
    assert "No update was given (1)" in headings(paper)
