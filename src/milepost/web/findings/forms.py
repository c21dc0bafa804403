"""The filters of the findings page, and the forms in which a person says why."""

from collections.abc import Mapping
from typing import Any

from django import forms

from milepost.core.plan.model import Plan
from milepost.records.quality.queries import Sorted
from milepost.web.editing.forms.parts import day, long_text
from milepost.web.findings.filters import FindingFilters, choices


class FindingFilterForm(forms.Form):
    """Section, kind, rule and certainty; what is not among the choices chooses everything."""

    section = forms.ChoiceField(label="Section", required=False)
    family = forms.ChoiceField(label="Kind", required=False)
    rule = forms.ChoiceField(label="Rule", required=False)
    certainty = forms.ChoiceField(label="How sure", required=False)

    def __init__(self, data: Mapping[str, Any], plan: Plan, found: Sorted) -> None:
        super().__init__(data, auto_id="filter-%s")
        decided = (one for one, _ in (*found.accepted, *found.put_off))
        for name, offered in choices(plan, (*found.open, *decided)).items():
            field = self.fields[name]
            if isinstance(field, forms.ChoiceField):
                field.choices = offered
                field.widget.attrs["class"] = "control"

    def chosen(self) -> FindingFilters:
        """The filters of a bound form."""
        self.is_valid()
        return FindingFilters(**{name: self.cleaned_data.get(name, "") for name in self.fields})


class ReasonForm(forms.Form):
    """Why a finding is right so, or why a rule is not for this plan."""

    reason = long_text("Why?", error_messages={"required": "Say why, so that whoever reads the plan next year knows."})


class PutOffForm(ReasonForm):
    """Why a finding waits, and until when."""

    until = day("Open again on", "30 June 2027")
