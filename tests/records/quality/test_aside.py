"""What was decided about findings is kept while an import is taken back, and holds when it is accepted again."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from tests.cast import Cast

from milepost.core.checks import Finding
from milepost.core.errors import NotAllowed
from milepost.records.history.models import Event
from milepost.records.imports import actions as imports
from milepost.records.imports.models import Import
from milepost.records.imports.queries import HEAVY
from milepost.records.plans.models import Plan
from milepost.records.plans.queries import plan_value
from milepost.records.quality import actions, queries
from milepost.records.quality.models import Verdict, VerdictAside

TEXT = """# Elmshire plan 2022-23

## Priority 1: Be safe

#### 1.1 Explore a hub

##### Where are we now?

The the hub is open

#### 1.2 Explore a bus

##### Where are we now?

It it runs
"""
TODAY = timezone.localdate()


@pytest.fixture
def plan(cast: Cast) -> Plan:
    draft = imports.start_import(by=cast.priya, partnership=cast.partnership, file_name="plan.txt", data=TEXT.encode())
    return imports.accept_import(by=cast.priya, draft=draft, version=1)


def kept(plan: Plan) -> queries.Sorted:
    return queries.sorted_findings(plan, plan_value(Plan.objects.get(pk=plan.pk)), TODAY)


def finding(plan: Plan, rule: str, number: str) -> Finding:
    row = plan.action_rows.get(number=number)
    return next(one for one in kept(plan).open if (one.rule, one.action) == (rule, row.pk))


def taken_back(cast: Cast, plan: Plan) -> Import:
    actions.set_verdicts_aside(by=cast.priya, plan=plan)
    return imports.undo_import(by=cast.priya, plan=plan)


def accepted_again(cast: Cast, draft: Import) -> Plan:
    plan = imports.accept_import(by=cast.priya, draft=draft, version=draft.version)
    actions.take_up_verdicts(by=cast.priya, plan=plan)
    return plan


def test_verdicts_hold_after_an_import_is_taken_back_and_accepted_again(cast: Cast, plan: Plan) -> None:
    later = TODAY + timedelta(days=30)
    actions.accept_finding(by=cast.priya, plan=plan, finding=finding(plan, "weak-verb", "1.1"), reason="Right so.")
    actions.put_off_finding(
        by=cast.priya, plan=plan, finding=finding(plan, "doubled-word", "1.2"), reason="After Easter.", until=later
    )
    actions.switch_rule_off(by=cast.priya, plan=plan, rule="blank-answer", reason="Blank means none.")
    again = accepted_again(cast, taken_back(cast, plan))
    numbers = {row.pk: row.number for row in again.action_rows.all()}
    assert [(one.rule, numbers[one.action], row.by) for one, row in kept(again).accepted] == [
        ("weak-verb", "1.1", cast.priya)
    ]
    assert [(numbers[one.action], row.until) for one, row in kept(again).put_off] == [("1.2", later)]
    assert [(off.rule, off.reason) for off in kept(again).off] == [("blank-answer", "Blank means none.")]
    assert not VerdictAside.objects.exists()
    assert Event.objects.filter(verb="findings_carried").count() == 1


def test_what_was_decided_about_an_action_that_is_gone_waits_for_it(cast: Cast, plan: Plan) -> None:
    actions.accept_finding(by=cast.priya, plan=plan, finding=finding(plan, "weak-verb", "1.1"), reason="Right so.")
    draft = taken_back(cast, plan)
    VerdictAside.objects.update(number="9.9", title="Another")
    again = accepted_again(cast, draft)
    assert (kept(again).accepted, VerdictAside.objects.count()) == ((), 1)


def test_an_action_that_was_renumbered_or_reworded_is_known_by_the_other(cast: Cast, plan: Plan) -> None:
    for number in ("1.1", "1.2"):
        actions.accept_finding(by=cast.priya, plan=plan, finding=finding(plan, "doubled-word", number), reason="So.")
    draft = taken_back(cast, plan)
    VerdictAside.objects.filter(number="1.1").update(number="7")
    VerdictAside.objects.filter(number="1.2").update(title="Look at a bus")
    assert len(kept(accepted_again(cast, draft)).accepted) == 2


def test_verdicts_of_a_plan_that_was_never_imported_stay_with_it(cast: Cast, plan: Plan) -> None:
    actions.accept_finding(by=cast.priya, plan=plan, finding=finding(plan, "weak-verb", "1.1"), reason="Right so.")
    Import.objects.update(plan=None)
    actions.set_verdicts_aside(by=cast.priya, plan=plan)
    assert (Verdict.objects.count(), VerdictAside.objects.count()) == (1, 0)


def test_who_may_not_import_sets_nothing_aside(cast: Cast, plan: Plan) -> None:
    with pytest.raises(NotAllowed):
        actions.set_verdicts_aside(by=cast.stella, plan=plan)
    with pytest.raises(NotAllowed):
        actions.take_up_verdicts(by=cast.stella, plan=plan)


def test_the_document_itself_is_not_fetched_to_look_for_what_waits(cast: Cast, plan: Plan) -> None:
    with CaptureQueriesContext(connection) as captured:
        actions.take_up_verdicts(by=cast.priya, plan=plan)
    assert not any(f'"imports_import"."{name}"' in one["sql"] for one in captured for name in HEAVY)
