"""The forms of people and organisations."""

from collections.abc import Iterable
from typing import Any

from django import forms

from milepost.records.access.models import Membership
from milepost.records.access.roles import Role
from milepost.records.people.models import Organisation


class PersonForm(forms.Form):
    """Who somebody is; only the name is needed."""

    name = forms.CharField(label="Name", max_length=200, error_messages={"required": "Enter the person’s name."})
    email = forms.EmailField(
        label="E-mail address",
        required=False,
        help_text="They sign in, and are asked for updates, at this address. It may wait.",
        error_messages={"invalid": "Enter an e-mail address like name@example.org."},
        widget=forms.EmailInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )
    post = forms.CharField(label="Post", max_length=200, required=False, help_text="For example, Head of Early Help.")
    organisation = forms.ChoiceField(label="Organisation", required=False)

    def __init__(self, *args: Any, organisations: Iterable[Organisation], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.organisations = {organisation.pk: organisation for organisation in organisations}
        field = self.fields["organisation"]
        if isinstance(field, forms.ChoiceField):
            field.choices = [("", "None"), *((key, str(one)) for key, one in self.organisations.items())]

    def details(self) -> dict[str, Any]:
        """What a valid form says, the organisation as itself."""
        chosen = self.organisations.get(self.cleaned_data["organisation"])
        return {**self.cleaned_data, "organisation": chosen}


class PlaceForm(forms.Form):
    """Who takes somebody's place, why, and whether that person leaves."""

    to = forms.ChoiceField(label="Who takes their place?", error_messages={"required": "Choose who takes their place."})
    because = forms.CharField(
        label="Why?",
        required=False,
        max_length=500,
        help_text="Optional. It stands in the history and in the mail, for example: Carl left in March.",
    )
    is_leaving = forms.BooleanField(required=False)

    def __init__(self, *args: Any, members: Iterable[Membership], name: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.members = {str(member.pk): member for member in members}
        self.fields["is_leaving"].label = f"{name} leaves the partnership: end the membership too"
        field = self.fields["to"]
        if isinstance(field, forms.ChoiceField):
            field.choices = [("", "Choose"), *((key, _described(one)) for key, one in self.members.items())]

    def chosen(self) -> Membership:
        """Whom a valid form chose."""
        return self.members[self.cleaned_data["to"]]

    def details(self) -> dict[str, Any]:
        """The reason, and whether the membership ends."""
        return {name: self.cleaned_data[name] for name in ("because", "is_leaving")}


def _described(member: Membership) -> str:
    return ", ".join(filter(None, (member.person.name, member.post, str(member.organisation or ""))))


class RoleForm(forms.Form):
    """What somebody may do here."""

    role = forms.ChoiceField(label="Role", choices=Role.choices)


class AddPersonForm(PersonForm, RoleForm):
    """A new member: who, and in which role."""

    def details(self) -> dict[str, Any]:
        """What a valid form says, organisation and role as themselves."""
        return {**super().details(), "role": Role(self.cleaned_data["role"])}


class OrganisationForm(forms.Form):
    """A member organisation."""

    name = forms.CharField(
        label="Name", max_length=200, error_messages={"required": "Enter the name of the organisation."}
    )
    short = forms.CharField(
        label="Short form", max_length=40, required=False, help_text="As plans write it, for example ECC."
    )
    kind = forms.CharField(
        label="Kind", max_length=60, required=False, help_text="For example council, police, NHS or charity."
    )


class CorrectOrganisationForm(OrganisationForm):
    """An organisation that is kept: what it is called, and who is asked where only it is named."""

    version = forms.IntegerField(widget=forms.HiddenInput)
    aliases = forms.CharField(
        label="Other names",
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="One a line. Plans may write them; a name that you change becomes one of them by itself.",
    )
    contact = forms.ChoiceField(
        label="Contact",
        required=False,
        help_text="Who is asked in a round where a plan names the organisation and nobody in it.",
    )

    def __init__(self, *args: Any, members: Iterable[Membership], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.people = {member.person_id: member.person for member in members}
        field = self.fields["contact"]
        if isinstance(field, forms.ChoiceField):
            field.choices = [("", "Nobody"), *((key, person.name) for key, person in self.people.items())]

    def details(self) -> dict[str, Any]:
        """What a valid form says of the organisation itself."""
        said = {name: self.cleaned_data[name] for name in ("name", "short", "kind", "version")}
        return {**said, "aliases": self.cleaned_data["aliases"].splitlines()}


class ClosingForm(forms.Form):
    """Why an organisation is closed."""

    because = forms.CharField(
        label="Why?", required=False, max_length=500, help_text="For example, merged with another organisation."
    )
