"""The findings page, and deciding about what it shows."""

import re

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from tests.cast import Cast
from tests.web.conftest import signed_in
from tests.web.forms import send
from tests.web.plans.test_views import QUERIES

from milepost.core.checks.examples import example_plan
from milepost.core.checks.former import FORMER
from milepost.records.plans import bridge
from milepost.records.plans.models import Action, Plan
from milepost.records.plans.queries import plan_value
from milepost.records.quality.actions import accept_finding
from milepost.records.quality.models import RuleOff, Verdict
from milepost.records.quality.queries import sorted_findings

WORDS = """
Priority 1: Be well
Action: 1.1 Explore a hub
Now: The the hub is open
Priority 2: Be safe
Action: 2.1 Explore the bus
Now: It runs
"""


@pytest.fixture
def plan(cast: Cast) -> Plan:
    return bridge.store(example_plan(WORDS), cast.partnership)


@pytest.fixture
def priya(cast: Cast) -> Client:
    return signed_in(cast.priya)


def at(plan: Plan, name: str = "findings", *keys: str) -> str:
    return reverse(name, args=(plan.partnership.slug, plan.pk, *keys))


def key_of(plan: Plan, rule: str) -> str:
    found = sorted_findings(plan, plan_value(plan), timezone.localdate())
    return next(one.key for one in found.open if one.rule == rule)


def tabs(page: str) -> dict[str, int]:
    """The number that stands on each tab of the findings page."""
    return {name: int(number) for name, number in re.findall(r"(Open|Accepted|Put off|Rules off) \((\d+)\)", page)}


def listed(page: str) -> int:
    return page.count("findings__sure")


def test_the_numbers_on_the_tabs_are_those_of_the_lists(priya: Client, plan: Plan) -> None:
    send(priya, at(plan, "finding-accept", key_of(plan, "doubled-word")), reason="It is its name.")
    for show, name in (("open", "Open"), ("accepted", "Accepted"), ("put-off", "Put off")):
        for rule in ("", "weak-verb", "doubled-word"):
            page = priya.get(at(plan), {"show": show, "rule": rule}).text
            assert tabs(page)[name] == listed(page)


def test_an_accepted_finding_is_under_accepted_with_who_and_why(priya: Client, plan: Plan) -> None:
    send(priya, at(plan, "finding-accept", key_of(plan, "doubled-word")), reason="It is its name.")
    page = priya.get(at(plan), {"show": "accepted"}).text
    assert re.search(r"Accepted by Priya Okafor on [^<]*\.</strong> It is its name\.", page)
    assert "doubled-word/" not in priya.get(at(plan)).text


def test_accepting_needs_a_reason_and_keeps_the_page(priya: Client, plan: Plan) -> None:
    page = send(priya, at(plan, "finding-accept", key_of(plan, "doubled-word")), reason=" ")
    assert (page.status_code, "Say why" in page.text) == (422, True)
    assert "The the hub is open" in page.text


def test_what_is_put_off_says_until_when(priya: Client, plan: Plan) -> None:
    address = at(plan, "finding-put-off", key_of(plan, "doubled-word"))
    assert send(priya, address, reason="Later.", until="1 June 2020").status_code == 422
    send(priya, address, reason="Later.", until="1 June 2120")
    assert "Put off until 1 June 2120 by Priya Okafor" in priya.get(at(plan), {"show": "put-off"}).text


def test_what_is_no_day_is_asked_for_as_its_example(priya: Client, plan: Plan) -> None:
    answer = priya.post(
        at(plan, "finding-put-off", key_of(plan, "doubled-word")), {"reason": "Soon.", "until": "next week"}
    )
    assert "Enter a day, month and year, for example 30 June 2027." in answer.text


def test_a_verdict_is_taken_back(priya: Client, plan: Plan) -> None:
    key = key_of(plan, "doubled-word")
    send(priya, at(plan, "finding-accept", key), reason="It is its name.")
    assert at(plan, "finding-reopen", key) in priya.get(at(plan), {"show": "accepted"}).text
    priya.post(at(plan, "finding-reopen", key))
    assert key_of(plan, "doubled-word") == key


def test_who_comes_second_sees_the_first_reason_and_keeps_their_own(cast: Cast, priya: Client, plan: Plan) -> None:
    found = sorted_findings(plan, plan_value(plan), timezone.localdate()).open[0]
    accept_finding(by=cast.priya, plan=plan, finding=found, reason="The first reason.")
    page = priya.post(at(plan, "finding-accept", found.key), {"reason": "The second reason."})
    assert page.status_code == 409
    assert "The first reason." in page.text
    assert "The second reason." in page.text


def test_a_finding_whose_words_were_edited_is_not_found(priya: Client, plan: Plan) -> None:
    key = key_of(plan, "weak-verb")
    Action.objects.filter(plan=plan).update(title="Open a hub")
    Plan.objects.filter(pk=plan.pk).update(version=2)
    assert priya.get(at(plan, "finding-accept", key)).status_code == 404


def test_filters_take_section_kind_rule_and_certainty(priya: Client, plan: Plan) -> None:
    first = plan.section_rows.first().pk
    everything = listed(priya.get(at(plan)).text)
    for chosen in ({"section": first}, {"section": "whole"}, {"family": "wording"}, {"rule": "weak-verb"}):
        assert 0 < listed(priya.get(at(plan), chosen).text) < everything
    assert listed(priya.get(at(plan), {"certainty": "judgement", "rule": "doubled-word"}).text) == 0
    assert listed(priya.get(at(plan), {"rule": "no-such-rule", "show": "no-such-tab"}).text) == everything


def test_a_rule_is_switched_off_and_on(priya: Client, plan: Plan) -> None:
    send(priya, at(plan, "rule-switch-off", "weak-verb"), reason="A plan of enquiries.")
    page = priya.get(at(plan), {"show": "rules"}).text
    assert "Switched off by Priya Okafor" in page
    assert tabs(page)["Rules off"] == 1
    assert "weak-verb" not in priya.get(at(plan)).text
    priya.post(at(plan, "rule-switch-on", "weak-verb"))
    assert tabs(priya.get(at(plan)).text)["Rules off"] == 0


def test_a_rule_that_was_off_and_is_no_more_is_named_without_a_page(cast: Cast, priya: Client, plan: Plan) -> None:
    RuleOff.objects.create(plan=plan, rule="many-into-one", reason="Right so.", by=cast.priya, at=timezone.now())
    page = priya.get(at(plan), {"show": "rules"}).text
    assert "The rule “many-into-one” is no longer part of Milepost." in page
    assert reverse("rule", args=("many-into-one",)) + '"' not in page
    priya.post(at(plan, "rule-switch-on", "many-into-one"))
    assert tabs(priya.get(at(plan)).text)["Rules off"] == 0


def test_who_may_not_edit_sees_findings_and_no_way_to_decide(cast: Cast, plan: Plan) -> None:
    bola = signed_in(cast.bola)
    assert "/accept/" not in bola.get(at(plan)).text
    assert "switch-off" not in bola.get(at(plan), {"show": "rules"}).text
    assert bola.get(at(plan, "finding-accept", key_of(plan, "weak-verb"))).status_code == 403
    assert "Accept a finding that you know of" not in bola.get(at(plan)).text
    assert "Accept a finding that you know of" in signed_in(cast.priya).get(at(plan)).text


def test_verdicts_go_on_into_the_next_period(priya: Client, plan: Plan) -> None:
    send(priya, at(plan, "finding-accept", key_of(plan, "weak-verb")), reason="The board asked for it.")
    send(priya, at(plan, "plan-next-period"), title="Next", period="2024-25")
    following = Plan.objects.get(previous=plan)
    assert [one.reason for one in Verdict.objects.filter(plan=following)] == ["The board asked for it."]


def test_an_old_plan_says_on_which_day_it_is_judged(priya: Client, plan: Plan) -> None:
    assert "judged as on 31 March 2023" in priya.get(at(plan)).text


def test_the_number_of_queries_does_not_grow(
    priya: Client, plan: Plan, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(QUERIES - 1 + 2):
        priya.get(at(plan))


def test_what_was_decided_under_a_former_code_holds_and_is_taken_back(cast: Cast, priya: Client) -> None:
    code = "news-perhaps-under-wrong-question"
    plan = bridge.store(example_plan("Action: 1.1 Show\nWorried: Visitors love the new trail."), cast.partnership)
    finding = next(
        one
        for one in sorted_findings(plan, plan_value(plan), timezone.localdate()).open
        if one.rule == FORMER[code].rule
    )
    row = accept_finding(by=cast.priya, plan=plan, finding=finding, reason="They mean it.")
    Verdict.objects.filter(pk=row.pk).update(rule=code, key=finding.keys[1])
    assert send(priya, at(plan, "finding-accept", finding.key), reason="Again.").status_code == 409
    page = priya.get(at(plan), {"show": "accepted"}).text
    assert "They mean it." in page
    assert at(plan, "finding-reopen", finding.keys[1]) in page


def test_a_rule_that_is_off_under_a_former_code_is_named_and_its_page_found(
    cast: Cast, priya: Client, plan: Plan
) -> None:
    code = "news-perhaps-under-wrong-question"
    RuleOff.objects.create(plan=plan, rule=code, reason="No.", by=cast.priya, at=timezone.now())
    page = priya.get(at(plan), {"show": "rules"}).text
    assert "no longer part of Milepost" not in page
    assert priya.get(reverse("rule", args=(code,))).headers["Location"] == reverse("rule", args=(FORMER[code].rule,))
