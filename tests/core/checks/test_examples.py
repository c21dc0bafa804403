"""The little plans in which rules show what they find."""

from milepost.core.checks.examples import example_plan
from milepost.core.plan.model import Meaning
from milepost.core.plan.statuses import stated
from milepost.core.plan.walk import actions


def test_a_status_is_a_word_of_the_scheme_or_a_bare_colour() -> None:
    plan = example_plan("Action: 1.1 Open\nStatus: Late\nAction: 1.2 Run\nStatus: red")
    first, second = actions(plan)
    assert stated(first, plan.scheme).meaning is Meaning.LATE
    assert (second.status.text, second.status.colour) == ("red", "red")


def test_a_plan_has_two_periods_unless_it_names_one_or_none() -> None:
    assert len(example_plan("Action: Open").periods) == 2
    assert [one.label for one in example_plan("Period: 2022/23\nAction: Open").periods] == ["2022/23"]
    assert example_plan("Period:\nAction: Open").periods == ()


def test_an_indented_line_goes_on_with_the_last() -> None:
    (action,) = actions(example_plan("Action: Open\nNow: We have met\n    and talked"))
    assert action.answers[0].text == "We have met and talked"
