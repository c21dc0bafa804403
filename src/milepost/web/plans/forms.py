"""The filters of the plan page as a form; what is not among the choices chooses everything."""

from collections.abc import Mapping
from typing import Any

from django import forms

from milepost.core.plan.model import Plan
from milepost.web.plans.presenters.filters import Filters, organisation_choices, section_choices, status_choices


class FilterForm(forms.Form):
    """Section, organisation, status and words; made for one plan, whose own choices it offers."""

    section = forms.ChoiceField(label="Section", required=False)
    organisation = forms.ChoiceField(label="Organisation", required=False)
    status = forms.ChoiceField(label="Status", required=False)
    find = forms.CharField(label="Find in this plan", required=False, max_length=200)

    def __init__(self, data: Mapping[str, Any], plan: Plan) -> None:
        super().__init__(data, auto_id="filter-%s")
        self._offer("section", "All sections", section_choices(plan))
        self._offer("organisation", "All organisations", organisation_choices(plan))
        self._offer("status", "Any status", status_choices(plan))

    def chosen(self) -> Filters:
        """The filters of a bound form."""
        self.is_valid()
        return Filters(**{name: self.cleaned_data.get(name, "") for name in self.fields})

    def _offer(self, name: str, everything: str, choices: list[tuple[str, str]]) -> None:
        field = self.fields[name]
        if isinstance(field, forms.ChoiceField):
            field.choices = [("", everything), *choices]
