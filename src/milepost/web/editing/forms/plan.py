"""Forms of a whole plan."""

from django import forms

from milepost.web.editing.forms.parts import day, needed


class NewPlanForm(forms.Form):
    """A plan from blank, or the next period's."""

    title = needed("Name of the plan", "Enter the title of the plan.", max_length=200)
    period = needed(
        "Period",
        "Enter the period, such as 2025–26.",
        max_length=60,
        help_text="As it should print, such as 2025–26.",
        widget=forms.TextInput(attrs={"class": "medium"}),
    )
    start = day("First day of the period", "1 April 2025", required=False)
    end = day("Last day of the period", "31 March 2026", required=False)


class PlanTitleForm(forms.Form):
    """Another name for the plan; `seen` is the name that the person saw."""

    title = needed("Name of the plan", "Enter the title of the plan.", max_length=200)
    seen = forms.CharField(widget=forms.HiddenInput, required=False)
