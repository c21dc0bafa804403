"""The page on which somebody takes another's place: first what changes and how it will print, then one press."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from milepost.core.errors import InvalidInput
from milepost.records.access.models import Membership
from milepost.records.access.permissions import Permission
from milepost.records.access.queries import members_of
from milepost.records.people.models import Partnership
from milepost.records.succession.actions import take_place
from milepost.records.succession.printed import printed_as
from milepost.records.succession.queries import Held, held_by
from milepost.web.people.forms import PlaceForm
from milepost.web.people.views import called_member, opened
from milepost.web.who import signed_in


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that goes to somebody else: what it is, of which plan or round, and how it stands now and then."""

    what: str
    of: str
    now: tuple[str, ...]
    then: str = ""


def place(request: HttpRequest, partnership: str, membership: int) -> HttpResponse:
    """Let somebody take the place of a person who leaves or changes post."""
    owner = opened(request, partnership, Permission.MANAGE_PEOPLE)
    member = called_member(owner, membership)
    form = _form(request, owner, member)
    chosen = form.chosen() if form.is_bound and form.is_valid() else None
    if request.method == "POST" and chosen:
        try:
            take_place(by=signed_in(request), of=member, to=chosen, **form.details())
        except InvalidInput as error:
            form.add_error(error.field or None, str(error))
        else:
            messages.success(request, f"{chosen.person.name} has taken the place of {member.person.name}.")
            return redirect("people-person", owner.slug, chosen.pk)
    context = {
        "partnership": owner,
        "member": member,
        "form": form,
        "chosen": chosen if not form.errors else None,
        "rows": tuple(_rows(held_by(member), chosen)),
    }
    return render(request, "people/place.html", context, status=422 if form.errors else 200)


def _form(request: HttpRequest, owner: Partnership, member: Membership) -> PlaceForm:
    others = [one for one in members_of(owner.pk) if one.pk != member.pk]
    said = request.POST if request.method == "POST" else request.GET if "to" in request.GET else None
    return PlaceForm(said, members=others, name=member.person.name)


def _rows(held: Held, to: Membership | None) -> Iterator[Row]:
    name = to.person.name if to else ""
    for lead in held.leads:
        of = lead.section or lead.action
        yield Row(f"Leads {of}", str(lead.plan), (str(lead),), printed_as(lead, to).text if to else "")
    for one in held.owed:
        round_, titles = one.request.round, tuple(item.name for item in one.items)
        count = "1 update" if len(one.items) == 1 else f"{len(one.items)} updates"
        mailed = "is asked by one mail, at once" if round_.is_open else "is asked when the round opens"
        yield Row(f"Still owes {count}", round_.title, titles, f"{name} {mailed}" if to else "")
    for signing in held.signings:
        yield Row(
            f"Signs {signing.section}",
            signing.round.title,
            ("Not signed yet",),
            f"{name} is asked to sign" if to else "",
        )
    for organisation in held.contacts:
        yield Row(f"Contact of {organisation}", "", ("Asked where nobody else is named",), name)
