"""What an officer with little time is told to do first."""

from milepost.core.checks import check
from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.interpret.promises import PASSES
from milepost.core.plan.model import Plan
from milepost.web.findings.first import first

ACTION = (
    "Action: 1.{at} Explore hub {at}\nNow: The the hub {at} is open\nNext: Recruit the wardens\n"
    "Due: As soon as possible"
)
CLOSED = "Action: 1.9 Run the bus\nNext: This action is now closed. It continues under new action 1.99"


def plan_of(*parts: str) -> Plan:
    plan = example_plan("\n".join(parts))
    for promise in PASSES:
        plan = promise(plan)
    return plan


def test_what_is_certain_and_matters_most_comes_first_with_its_number() -> None:
    found = check(plan_of(*(ACTION.format(at=at) for at in range(4)), CLOSED), TODAY)
    shown = first(found, "/findings/")
    by_address = [(one.address.rpartition("rule=")[2], one.number) for one in shown]
    assert by_address.index(("successor-without-row", 1)) < by_address.index(("vague-deadline", 4))
    assert not {"doubled-word", "weak-verb"} & {code for code, _ in by_address}
    assert len(shown) <= 5


def test_few_findings_are_read_from_top_to_bottom() -> None:
    assert first(check(plan_of(ACTION.format(at=1)), TODAY), "/findings/") == ()
