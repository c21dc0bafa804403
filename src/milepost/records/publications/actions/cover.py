"""What the cover reports of a partnership begin with."""

from django.db import transaction

from milepost.core.plan import codec
from milepost.core.reports.cover import Cover
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission, Scope
from milepost.records.history.actions import record
from milepost.records.people.models import Partnership, Person
from milepost.records.publications.models import CoverTemplate


@transaction.atomic
def change_cover_template(*, by: Person, partnership: Partnership, cover: Cover) -> None:
    """Sets what every new cover report begins with; papers that are published keep theirs."""
    require(by, Permission.PUBLISH, Scope(partnership.pk))
    before = CoverTemplate.objects.filter(partnership=partnership).values_list("cover", flat=True).first()
    after = codec.encode(cover)
    if before == after:
        return
    CoverTemplate.objects.update_or_create(partnership=partnership, defaults={"cover": after})
    record(
        by=by,
        verb="cover_changed",
        partnership=partnership.pk,
        kind="partnership",
        id=partnership.pk,
        subject=partnership.name,
        before=before,
        after=after,
    )
