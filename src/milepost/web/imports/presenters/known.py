"""The plan that a draft seems to be another version of."""

from dataclasses import dataclass

from django.urls import reverse

from milepost.core.drafting.marked import Titles
from milepost.records.imports.models import Import
from milepost.records.imports.queries import looks_like


@dataclass(frozen=True, slots=True)
class KnownPlan:
    """Its title, what it shares with the draft in words, and where it is shown what differs."""

    title: str
    shared: str
    address: str


def known_plan(draft: Import, read: Titles, partnership: str) -> KnownPlan | None:
    """The plan, or None where the partnership has none like what was read; `partnership` is its slug."""
    found = looks_like(draft, read)
    if found is None:
        return None
    plan, shared = found
    words = f"{shared.common} of its {shared.old} actions are among the {shared.new} of this document"
    return KnownPlan(str(plan), words, reverse("import-changes", args=(partnership, draft.pk, plan.pk)))
