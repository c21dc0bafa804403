"""Codes that rules had before they went into another."""

from milepost.core.checks import check, rule_named, rules
from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.checks.finding import Finding, key_of
from milepost.core.checks.former import FORMER
from milepost.core.document.nodes import Certainty

NOW, FORMERLY = "news-under-wrong-question", "news-perhaps-under-wrong-question"
PLAN = example_plan(
    "Action: 1.1 Teach\nWell: The pool has been shut since May. Parents are furious and classes were cancelled.\n"
    "Action: 1.2 Show\nWorried: Visitors love the new trail."
)


def _news(*without: str) -> list[Finding]:
    return [one for one in check(PLAN, TODAY, without=without) if one.rule == NOW]


def test_a_former_code_is_no_code_of_now_and_leads_to_one() -> None:
    codes = {rule.code: rule for rule in rules()}
    assert not codes.keys() & FORMER.keys()
    assert all(former.certainty in {None, *codes[former.rule].certainties} for former in FORMER.values())


def test_a_rule_is_known_by_its_former_code() -> None:
    assert rule_named(FORMERLY) is rule_named(NOW) is not None
    assert rule_named("no-such-rule") is None


def test_a_fault_that_is_not_sure_is_as_certain_as_its_rule_says_otherwise() -> None:
    assert [one.certainty for one in _news()] == [Certainty.CERTAIN, Certainty.LIKELY]


def test_a_former_code_that_is_left_out_leaves_out_what_was_found_under_it() -> None:
    assert [one.certainty for one in _news(FORMERLY)] == [Certainty.CERTAIN]
    assert _news(NOW) == []


def test_a_finding_is_known_by_the_key_that_it_had_under_a_former_code() -> None:
    sure, unsure = _news()
    assert sure.keys == (sure.key,)
    assert unsure.keys == (unsure.key, key_of(FORMERLY, unsure.action, unsure.question, unsure.evidence))


def test_where_one_of_three_rules_that_became_one_is_left_out_the_others_are_heard() -> None:
    told = "Action: 1.1 A\nNow: All 12 primary schools walk a mile.\nWell: Pupils in the 14 primary schools are fit.\n"
    fixed = "Action: 1.2 B\nNow: We work in all six districts.\nAction: 1.3 C\nNow: We work in all five districts."
    found = check(example_plan(told + fixed), TODAY)
    left = check(example_plan(told + fixed), TODAY, without=["whole-counted-otherwise"])
    assert [one.action for one in set(found) - set(left)] == ["action-1-3"]
    assert any(one.rule == "counted-otherwise" for one in left)


def test_a_code_of_a_rule_that_is_no_more_leaves_nothing_out() -> None:
    assert _news("many-into-one") == _news()
