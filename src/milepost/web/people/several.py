"""Several people at once: a list is pasted or uploaded, whom each seems to be is proposed, and a person confirms."""

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render

from milepost.core.errors import ReadError, UnknownFormat
from milepost.core.readers.encoding import characters, is_text
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission, Scope
from milepost.records.access.queries import members_of
from milepost.records.people.actions import import_people
from milepost.records.people.lists import read_list
from milepost.records.people.matching import Match, propose
from milepost.records.people.models import Partnership
from milepost.records.people.queries import partnership_called
from milepost.web.who import signed_in

LEAVE_OUT, NEW = "leave", "new"


class ListForm(forms.Form):
    """A list of people, pasted or as a file."""

    file = forms.FileField(
        label="CSV file",
        required=False,
        allow_empty_file=True,
        help_text="Columns name, post, organisation and e-mail.",
    )
    text = forms.CharField(
        label="Or paste the list",
        required=False,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text="A line for each person: name, post, organisation, e-mail address. Or cells out of a spreadsheet.",
    )

    def listed(self) -> str:
        """The list of a valid form as text; raises ReadError where the file is none."""
        upload = self.cleaned_data["file"]
        if not upload:
            return str(self.cleaned_data["text"])
        data = upload.read()
        if not is_text(data):
            raise UnknownFormat(f"{upload.name} is not a CSV file. In Excel, save the sheet as CSV and hand that in.")
        return characters(data, upload.name)[0]


class ConfirmForm(forms.Form):
    """For each entry: a new person, somebody who is known already, or nobody."""

    def __init__(self, data: QueryDict | None, *, matches: tuple[Match, ...], partnership: Partnership) -> None:
        super().__init__(data)
        self.matches = matches
        self.members = {str(one.pk): one for one in members_of(partnership.pk, including_closed=True)}
        known = [(key, f"{one.person.name}, known already") for key, one in self.members.items()]
        for at, match in enumerate(matches):
            self.fields[f"who_{at}"] = forms.ChoiceField(
                label=", ".join(filter(None, (match.entry.name, match.entry.post, match.entry.organisation))),
                help_text=match.entry.email or "Without an e-mail address, so cannot be asked yet.",
                choices=[(NEW, "Add as a new person"), *known, (LEAVE_OUT, "Leave out")],
                initial=str(match.member.pk) if match.member else NEW,
            )

    def confirmed(self) -> tuple[Match, ...]:
        """The matches as the person settled them."""
        chosen = ((match, self.cleaned_data[f"who_{at}"]) for at, match in enumerate(self.matches))
        return tuple(
            Match(match.entry, self.members.get(choice), match.organisation)
            for match, choice in chosen
            if choice != LEAVE_OUT
        )


def add_several(request: HttpRequest, partnership: str) -> HttpResponse:
    """Read the list, then confirm it; the list travels in the form, so nothing is kept in between."""
    owner = partnership_called(partnership, request.user)
    require(request.user, Permission.MANAGE_PEOPLE, Scope(owner.pk))
    form = ListForm(request.POST or None, request.FILES or None)
    if request.method != "POST" or not form.is_valid():
        return _list_page(request, owner, form)
    try:
        listed = form.listed()
    except ReadError as error:
        form.add_error("file", str(error))
        return _list_page(request, owner, form)
    matches = propose(owner, read_list(listed))
    if not matches:
        form.add_error("text", "There is no name in this list. Put each person on a line of their own.")
        return _list_page(request, owner, form)
    is_confirmed = "confirmed" in request.POST
    confirm = ConfirmForm(request.POST if is_confirmed else None, matches=matches, partnership=owner)
    if is_confirmed and confirm.is_valid():
        kept = import_people(by=signed_in(request), partnership=owner, matches=confirm.confirmed())
        messages.success(request, f"The list was kept: {len(kept)} {'person' if len(kept) == 1 else 'people'}.")
        return redirect("people", owner.slug)
    context = {"partnership": owner, "form": confirm, "listed": listed}
    return render(request, "people/confirm.html", context, status=422 if confirm.errors else 200)


def _list_page(request: HttpRequest, owner: Partnership, form: ListForm) -> HttpResponse:
    context = {"partnership": owner, "form": form, "title": "Add several people", "button_text": "Read the list"}
    return render(request, "people/form.html", context, status=422 if form.errors else 200)
