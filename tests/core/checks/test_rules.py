"""Every rule finds the fault in its example and none in its better one; its manual page is whole."""

from collections.abc import Iterator

import pytest

from milepost.core.checks import Rule, rules
from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.checks.finding import Fault
from milepost.core.interpret.promises import PASSES
from milepost.core.plan.model import Plan


def _plan(text: str) -> Plan:
    plan = example_plan(text)
    for promise in PASSES:
        plan = promise(plan)
    return plan


def _faults(rule: Rule, text: str) -> Iterator[Fault]:
    return rule.faults(_plan(text), TODAY)


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)
def test_a_rule_finds_its_example(rule: Rule) -> None:
    faults = list(_faults(rule, rule.example))
    assert faults
    assert all(fault.message.endswith((".", "?")) and fault.mend.endswith(".") for fault in faults)


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)
def test_a_rule_leaves_its_better_example_alone(rule: Rule) -> None:
    assert list(_faults(rule, rule.better)) == []


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)
def test_a_rule_has_a_whole_manual_page(rule: Rule) -> None:
    assert rule.title.endswith(".")
    assert all((rule.why, rule.example, rule.better))


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)
def test_an_empty_plan_gives_no_finding(rule: Rule) -> None:
    assert list(rule.faults(Plan(), TODAY)) == []


def test_a_lead_named_by_a_post_with_brackets_is_looked_for_by_its_words() -> None:
    plan = _plan(
        "Action: 1.1 Fit alarms\nLead: Watch Manager (Prevention), Fire and Rescue Service\nNow: Alarms are up."
    )
    assert [list(rule.faults(plan, TODAY)) for rule in rules() if rule.code == "one-person-two-posts"] == [[]]
