"""News of the wrong kind is looked for where news is asked for, and not where success is described."""

from dataclasses import replace

from milepost.core.checks import check
from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.plan.model import Meaning, SchemeEntry


def test_a_measure_tells_no_news() -> None:
    plan = example_plan(
        "Action: 1.1 Visit every hall\nMeasure: No hall on the list has gone unseen for more than a year"
    )
    asked = tuple(replace(one, heading="What good looks like") for one in plan.questions)
    assert "news-under-wrong-question" not in {one.rule for one in check(replace(plan, questions=asked), TODAY)}


def test_an_open_action_may_have_begun() -> None:
    plan = example_plan("Action: 1.1 Mediate\nStatus: Open\nNow: Two mediators trained. Work goes on in nine halls.")
    plan = replace(plan, scheme=(*plan.scheme, SchemeEntry("Open", "Open", Meaning.NOT_STARTED)))
    assert "begun-though-not-started" not in {one.rule for one in check(plan, TODAY)}
