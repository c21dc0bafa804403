"""All rules over a plan."""

import itertools
from dataclasses import fields

from milepost.core.checks import Finding, check, check_read, rules
from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.interpret.promises import PASSES
from milepost.core.plan.model import Plan


def _plan(text: str) -> Plan:
    plan = example_plan(text)
    for promise in PASSES:
        plan = promise(plan)
    return plan


FAULTY = """
Action: 1.1 Open the hub
Next: Action now closed. The tool will be agreed by 31 June 2023.
Action: 1.2 Explore a second hub
Worried:
Next: Recruit the wardens in good time
"""


def test_of_a_plan_that_was_cut_only_what_holds_of_the_whole_is_told() -> None:
    words = "Recruit two wardens by June 2024."
    text = FAULTY.replace("Recruit the wardens in good time", words)
    whole, cut = _plan(text), _plan(text.replace(words, "Kept for the working group"))
    of_whole, of_cut = set(check(whole, TODAY)), set(check(cut, TODAY))
    assert of_cut - of_whole
    assert set(check_read(cut, whole, TODAY)) == of_cut & of_whole
    assert check_read(whole, whole, TODAY) == check(whole, TODAY)


def test_findings_stand_in_the_order_of_the_plan() -> None:
    found = check(_plan(FAULTY), TODAY)
    places = [one.action for one in found]
    assert len(set(places)) == len(list(itertools.groupby(places)))
    assert {one.rule for one in found} >= {"impossible-date", "undated-next-steps", "weak-verb", "blank-among-answers"}


def test_a_finding_says_what_is_wrong_and_what_would_mend_it() -> None:
    assert all(one.message and one.mend and one.rule for one in check(_plan(FAULTY), TODAY))
    assert [field.name for field in fields(Finding)][:3] == ["rule", "certainty", "severity"]


def test_a_rule_can_be_switched_off() -> None:
    assert "weak-verb" not in {one.rule for one in check(_plan(FAULTY), TODAY, without={"weak-verb"})}


def test_rules_are_found_by_their_files_and_have_codes_of_their_own() -> None:
    codes = [rule.code for rule in rules()]
    assert len(codes) == len(set(codes)) >= 20


def test_a_rule_that_gives_way_leaves_figures_to_one_that_knows_more_of_the_words() -> None:
    sure = _plan("Action: 1.1 Insulate\nNow: 246 homes are done: 120 in the north, 84 in the south and 52 beyond.")
    found = [one.rule for one in check(sure, TODAY)]
    assert "parts-do-not-add-up" in found
    assert "parts-nearly-make-whole" not in found
    told = {one.rule for one in check(sure, TODAY, without={"parts-do-not-add-up"})}
    assert "parts-nearly-make-whole" in told
