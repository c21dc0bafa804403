"""The plan's own status words, and what each of them means."""

from collections.abc import Sequence

from django.db import transaction

from milepost.core.errors import EditedMeanwhile, InvalidInput
from milepost.core.plan import codec
from milepost.core.plan.model import SchemeEntry
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.people.models import Person
from milepost.records.plans.models import Plan
from milepost.records.plans.writing import lock, tell


@transaction.atomic
def change_scheme(*, by: Person, plan: Plan, scheme: Sequence[SchemeEntry], seen: Sequence[SchemeEntry]) -> None:
    """Sets the status words in their order; `seen` are those that the person saw when they began."""
    require(by, Permission.EDIT_PLAN, plan.scope)
    lock(plan)
    codes = [entry.code for entry in scheme]
    if len(set(codes)) < len(codes) or not all(entry.code and entry.label for entry in scheme):
        raise InvalidInput("Every status word needs a label and a code of its own.", "scheme")
    old, new = Plan.objects.values_list("scheme", flat=True).get(pk=plan.pk), codec.encode(tuple(scheme))
    if old not in (codec.encode(tuple(seen)), new):
        raise EditedMeanwhile("Somebody else changed the status words meanwhile.", _labels(old), _labels(new))
    plan.scheme = new
    plan.save(update_fields=["scheme"])
    words = {"words": _labels(old)}, {"words": _labels(new)}
    tell(by=by, verb="scheme_changed", plan=plan, row=plan, before=words[0], after=words[1])


def _labels(scheme: list[dict[str, str]]) -> str:
    return ", ".join(entry["label"] for entry in scheme)
