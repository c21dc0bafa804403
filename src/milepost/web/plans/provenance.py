"""The way from what a plan says to the row or line of the document that it was read from."""

from dataclasses import dataclass

from django.urls import reverse

from milepost.core.document.nodes import Place
from milepost.core.drafting.marked import anchor
from milepost.records.access.permissions import Permission, Scope
from milepost.records.imports.queries import import_of, imports_of
from milepost.web.imports.presenters.summary import pointing
from milepost.web.plans.opened import OpenedPlan


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a place stands in the review of its document, and the document's name where the place has none."""

    address: str
    of: str


def documents(found: OpenedPlan) -> tuple[tuple[str, str], ...]:
    """The name of each document that was read into a plan and where it is shown with its marks, to who may see them."""
    if not found.access.may(Permission.IMPORT_PLANS, Scope(found.partnership.pk)):
        return ()
    slug = found.partnership.slug
    return tuple((item.file_name, reverse("import-review", args=(slug, item.pk))) for item in imports_of(found.row))


def provenance(found: OpenedPlan, place: Place | None) -> Provenance | None:
    """The way to a place, None where nothing of its document is kept or the person may not see it."""
    if place is None or not found.access.may(Permission.IMPORT_PLANS, Scope(found.partnership.pk)):
        return None
    item = import_of(found.row, place.file)
    if item is None:
        return None
    review = reverse("import-review", args=(found.partnership.slug, item.pk))
    return Provenance(pointing(review, anchor(place)), "" if place.file else item.file_name)
