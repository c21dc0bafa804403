"""What a rule costs, in calls of functions, which are the same on every machine: the next one is told when it is dear.

Ten milliseconds over a thousand actions are some twenty to sixty calls an action; `python -m bench checks` says more.
"""

import pytest
from bench.checks import TODAY, calls, copied, example

from milepost.core.checks import check, rules
from milepost.core.plan.model import Plan

MOST = 60  # calls an action
# those that were dearer when this was written; each may only get cheaper
DEAR = {
    "acronym-never-expanded": 120,
    "blank-among-answers": 80,
    "blank-answer": 80,
    "complete-with-steps-to-come": 130,
    "counted-otherwise": 150,
    "counted-otherwise-elsewhere": 205,
    "doubled-word": 80,
    "event-on-two-days": 170,
    "figures-do-not-fit": 700,
    "lead-who-left": 80,
    "movement-belied": 65,
    "nearly-the-same-name": 170,
    "no-worry-though-trouble": 65,
    "note-left-in-answer": 120,
    "one-thing-told-otherwise": 295,
    "parts-nearly-make-whole": 180,
    "range-backwards": 200,
    "said-and-denied": 1025,
    "same-words-other-number": 260,
    "second-date-inside": 120,
    "sentence-twice": 90,
    "share-does-not-follow": 130,
    "step-before-its-condition": 240,
    "step-before-what-it-needs": 75,
    "step-nobody-owes": 210,
    "target-already-reached": 80,
    "text-of-another-action": 330,
    "told-before-it-happened": 80,
    "undated-next-steps": 100,
    "whole-differs-from-count": 280,
}


@pytest.fixture(scope="module")
def plan() -> Plan:
    plan = example()
    check(plan, TODAY)  # pays for what is made once
    return plan


def test_no_rule_calls_more_than_its_share(plan: Plan) -> None:
    found = {rule.code: calls(rule, copied(plan, at)) for at, rule in enumerate(rules(), 1)}
    dear = {code: round(many) for code, many in found.items() if many > DEAR.get(code, MOST)}
    assert dear == {}, "start from the rarest word of what is looked for, and read each text once for all rules"


def test_a_rule_that_got_cheaper_is_kept_so(plan: Plan) -> None:
    listed = [(at, rule) for at, rule in enumerate(rules(), len(rules()) + 1) if rule.code in DEAR]
    cheaper = {rule.code: calls(rule, copied(plan, at)) for at, rule in listed}
    assert [code for code, many in cheaper.items() if many < DEAR[code] // 2] == []


def test_what_a_rule_does_before_its_first_fault_is_counted(plan: Plan) -> None:
    eager = next(rule for rule in rules() if rule.code == "said-and-denied")  # it reads the whole plan when asked
    assert calls(eager, copied(plan, 2 * len(rules()) + 1)) > MOST
