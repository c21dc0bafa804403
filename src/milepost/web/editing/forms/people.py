"""The form that says whom the names of a plan mean."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms

from milepost.records.access.models import Membership
from milepost.records.people.models import Person
from milepost.records.plans.models import Lead


class LeadPeopleForm(forms.Form):
    """For each lead the person whom the name seems to mean, or nobody in the list."""

    def __init__(
        self,
        *args: Any,
        leads: Sequence[tuple[Lead, Membership | None]],
        people: Mapping[str, Person],
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.leads, self.known = leads, people
        for lead, member in leads:
            self.fields[f"lead_{lead.pk}"] = forms.ChoiceField(
                label=str(lead),
                help_text=f"Leads {lead.section.title}" if lead.section else "Leads an action",
                required=False,
                choices=[("", "Nobody in the list"), *((key, person.name) for key, person in people.items())],
                initial=member.person_id if member else "",
            )

    def people(self) -> dict[int, Person | None]:
        """The person of each lead, by the key of its row; leads that are nobody in the list stay as they are."""
        chosen = {lead.pk: self.known.get(self.cleaned_data[f"lead_{lead.pk}"]) for lead, _ in self.leads}
        return {key: person for key, person in chosen.items() if person is not None}
