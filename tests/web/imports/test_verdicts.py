"""What was decided about findings holds when an import is taken back and accepted again, in the browser too."""

from django.test import Client
from django.urls import reverse
from django.utils import timezone
from tests.cast import Cast
from tests.web.conftest import signed_in

from milepost.records.imports.actions import start_import
from milepost.records.imports.models import Import
from milepost.records.plans.models import Plan
from milepost.records.plans.queries import plan_value
from milepost.records.quality.actions import accept_finding
from milepost.records.quality.queries import sorted_findings

PLAN = b"Priority 1: Safe\n\nAction\tWhere are we now?\nExplore the paths\tHalf of the the lamps are lit\n"


def test_a_verdict_holds_after_taking_back_and_accepting_again(cast: Cast) -> None:
    priya = signed_in(cast.priya)
    draft = start_import(by=cast.priya, partnership=cast.partnership, data=PLAN, file_name="plan.txt")
    accept(priya, draft)
    plan = Plan.objects.get()
    found = sorted_findings(plan, plan_value(plan), timezone.localdate())
    weak = next(one for one in found.open if one.rule == "weak-verb")
    accept_finding(by=cast.priya, plan=plan, finding=weak, reason="The board asked for it.")
    priya.post(at(draft, "import-undo"))
    accept(priya, draft)
    plan = Plan.objects.get()
    again = sorted_findings(plan, plan_value(plan), timezone.localdate())
    assert [(one.rule, row.reason) for one, row in again.accepted] == [("weak-verb", "The board asked for it.")]


def accept(priya: Client, draft: Import) -> None:
    version = Import.objects.get(pk=draft.pk).version
    assert priya.post(at(draft, "import-accept"), {"version": version, "title": "Plan"}).status_code == 302


def at(draft: Import, name: str) -> str:
    return reverse(name, args=(draft.partnership.slug, draft.pk))
