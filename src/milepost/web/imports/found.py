"""What the pages of an import have in common: which import, how it is arranged, and the way back to its review."""

from django.http import HttpRequest, HttpResponseRedirect
from django.urls import reverse

from milepost.core.errors import InvalidInput
from milepost.records.imports import queries
from milepost.records.imports.models import Import
from milepost.records.people.models import Partnership
from milepost.records.people.queries import partnership_called
from milepost.web.imports.presenters.summary import pointing

_LONGEST = 9  # digits


def import_at(request: HttpRequest, partnership: str, key: str) -> tuple[Partnership, Import]:
    """The partnership and the import that an address names; raises NotAllowed."""
    owner = partnership_called(partnership, request.user)
    return owner, queries.import_row(owner, request.user, key)


def version_in(request: HttpRequest, name: str = "version") -> int:
    """The version that a form was shown with, or another number of it; raises InvalidInput where it holds none."""
    word = request.POST.get(name, "")
    if not word.isdecimal() or len(word) > _LONGEST:
        raise InvalidInput("This form is not complete. Open the page again.")
    return int(word)


def back_to(owner: Partnership, item: Import, part: str = "") -> HttpResponseRedirect:
    """To the review page, at the part with this id."""
    return HttpResponseRedirect(pointing(reverse("import-review", args=(owner.slug, item.pk)), part))
