"""How the people of a plan are named in a paper."""

from dataclasses import replace

import pytest

from milepost.core.plan.model import Action, Answer, Audience, FocusArea, Lead, Milestone, Plan, Section, Statement
from milepost.core.plan.naming import Naming, Rules, Shown, is_senior, named, people_of, usual_rules

HEAD = Lead("Ann Price", "Head of Service", "Elmshire Council", "Ann Price, Head of Service, Elmshire Council")
WORKER = Lead("Jo Marsh", "Outreach worker", "Thornley Trust", "Jo Marsh, Outreach worker, Thornley Trust")
BODY = Lead("", "", "", "Thornley Trust")


def plan(*leads: Lead, **section: object) -> Plan:
    action = Action(
        "a", "Visit", answers=(Answer("q", "x", by="Jo Marsh"),), milestones=(Milestone("m", "Go", owner="J Marsh"),)
    )
    return Plan(
        sections=(Section("s", "Safe", leads=leads, focus_areas=(FocusArea("f", actions=(action,)),), **section),)
    )


def leads(made: Plan) -> list[tuple[str, str, str]]:
    return [(one.name, one.post, one.text) for one in made.sections[0].leads]


def test_the_public_reads_the_names_of_the_senior_and_the_posts_of_the_others() -> None:
    made = named(plan(HEAD, WORKER, BODY), usual_rules(Audience.PUBLIC))
    assert made.sections[0].leads == (HEAD, Lead("", "Outreach worker", "Thornley Trust"), BODY)


def test_the_board_reads_names_as_printed() -> None:
    assert named(plan(HEAD, WORKER), usual_rules(Audience.BOARD)) == plan(HEAD, WORKER)


def test_one_person_may_be_named_against_the_rule() -> None:
    rules = replace(
        usual_rules(Audience.PUBLIC), people=(Shown(HEAD.text, Naming.POST), Shown("Jo Marsh", Naming.NAME))
    )
    assert leads(named(plan(HEAD, WORKER), rules)) == [("", "Head of Service", ""), ("Jo Marsh", "", "")]


def test_a_person_without_post_is_withheld_in_words() -> None:
    made = named(plan(Lead("Jo Marsh")), Rules(others=Naming.POST))
    assert leads(made) == [("", "", "Name withheld")]


def test_who_wrote_and_who_owes_is_named_as_the_lead_is() -> None:
    owner = replace(WORKER, name="J Marsh")
    made = named(plan(WORKER, owner, statements=(Statement("p", "Well", "Zoe Hill"),)), Rules(others=Naming.POST))
    action = made.sections[0].focus_areas[0].actions[0]
    assert action.answers[0].by == "Outreach worker, Thornley Trust"
    assert action.milestones[0].owner == "Outreach worker, Thornley Trust"
    assert made.sections[0].statements[0].by == "Name withheld"


@pytest.mark.parametrize("words", ["Jo Marsh, Elmshire Council", "Elmshire Council / Ms Jo Marsh"])
def test_an_owner_named_beside_a_body_is_named_by_the_rules_too(words: str) -> None:
    action = Action("a", "Visit", leads=(WORKER,), milestones=(Milestone("m", "Go", owner=words),))
    whole = Plan(sections=(Section("s", "Safe", focus_areas=(FocusArea("f", actions=(action,)),)),))
    made = named(whole, Rules(others=Naming.POST))
    owner = made.sections[0].focus_areas[0].actions[0].milestones[0].owner
    assert ("Marsh" in owner, "Elmshire Council" in owner, "Outreach worker" in owner) == (False, True, True)


def test_a_heading_that_names_a_hidden_lead_is_made_anew() -> None:
    made = named(plan(WORKER, heading="Safe – lead: Jo Marsh"), Rules(others=Naming.POST))
    assert made.sections[0].heading == ""


def test_everybody_is_listed_once() -> None:
    assert people_of(plan(HEAD, WORKER, replace(HEAD, post="Chair"), BODY)) == (HEAD, WORKER)


@pytest.mark.parametrize(
    ("post", "senior"),
    [
        ("Assistant Director", True),
        ("Detective Superintendent", True),
        ("Head of Housing", True),
        ("Outreach worker", False),
        ("Personal assistant to the Chief Executive", False),
        ("", False),
    ],
)
def test_seniority_is_read_from_the_post(post: str, senior: bool) -> None:
    assert is_senior(Lead("Jo Marsh", post)) is senior
