"""Lineage on paper."""

from dataclasses import replace
from datetime import date

from tests.core.reports.reading import headings, tables, words
from tests.factories.reported import TODAY, reported_plan

from milepost.core.plan.model import Action, FocusArea, Link, LinkKind, Plan, Proposal, ProposalKind, Section, Wording
from milepost.core.reports import lineage
from milepost.core.reports.basis import Basis


def plan_of(*made: Action) -> Plan:
    return Plan(title="Plan", sections=(Section("s", "S", focus_areas=(FocusArea("f", actions=made),)),))


def test_an_event_says_what_happened_to_what_when_and_by_whose_decision() -> None:
    assert tables(lineage.make(Basis(reported_plan(), TODAY)))["Events in the life of actions"] == [
        [
            "2.2 Start patrols at the station",
            "Depends on",
            "2.1 Map where children feel unsafe",
            "1 May 2025",
            "Board, item 4",
            "The patrols need the map.",
        ]
    ]


def test_a_number_that_the_plan_does_not_hold_is_named_as_it_is() -> None:
    links = (Link(LinkKind.SUPERSEDED_BY, "9.9"), Link(LinkKind.CLOSED, ""), Link(LinkKind.REWORDED, "a"))
    rows = tables(lineage.make(Basis(plan_of(Action("a", "Open", "1.1", links=links)), TODAY)))
    assert [row[1:3] for row in rows["Events in the life of actions"]] == [
        ["Superseded by", "9.9"],
        ["Closed", "None"],
        ["Reworded", "None"],
    ]


def test_other_wordings_and_open_proposals_have_tables_of_their_own() -> None:
    action = Action(
        "a",
        "Open a hub",
        "1.1",
        wordings=(Wording("Plan a hub", date(2024, 4, 1), "It was vague.", "Board, item 2"),),
        proposals=(Proposal(ProposalKind.SPLIT, "Split into two.", ("1.1a", "1.1b")),),
    )
    paper = lineage.make(Basis(plan_of(action), TODAY))
    assert headings(paper) == ["Other wordings", "What the plan’s words propose"]
    assert tables(paper)["Proposals that wait for a decision"] == [
        ["1.1 Open a hub", "Split this action", "1.1a; 1.1b", "Split into two."]
    ]
    assert tables(paper)["Earlier and proposed wordings of actions"][0][1:3] == ["Plan a hub", "1 April 2024"]


def test_a_plan_in_which_nothing_happened_says_so() -> None:
    plan = replace(reported_plan(), sections=reported_plan().sections[:1])
    assert "No change of an action is recorded." in words(lineage.make(Basis(plan, TODAY)))
