"""Forms of milestones."""

from django import forms

from milepost.core.words.dates import parse
from milepost.core.words.due import Due, DueKind
from milepost.web.editing.forms.parts import Versioned, long_text, needed
from milepost.web.words import MILESTONE_STATES

_DUE_HELP = "For example 30 June 2025, by June 2025, Q2 2025-26 or every quarter."


class _WithDue(forms.Form):
    due = needed("When", "Enter when it is due.", max_length=120, help_text=_DUE_HELP)

    def clean_due(self) -> Due:
        """The phrase as a due date; one that says nothing of time is refused."""
        found = parse(self.cleaned_data["due"]).due
        if found.kind is DueKind.NONE:
            raise forms.ValidationError("Enter a time such as 30 June 2025, June 2025 or Q2 2025-26.")
        return found


class NewMilestoneForm(_WithDue):
    """Something promised for a time."""

    text = long_text("What will be done", error_messages={"required": "Enter what will be done."})
    owner = forms.CharField(label="Who", required=False, max_length=200)
    field_order = ("text", "due", "owner")


class MilestoneForm(Versioned):
    """A milestone's words, owner and fate."""

    text = long_text("What will be done", error_messages={"required": "Enter what will be done."})
    owner = forms.CharField(label="Who", required=False, max_length=200)
    state = forms.ChoiceField(label="State", choices=[(state.value, word) for state, word in MILESTONE_STATES.items()])


class MilestoneDateForm(_WithDue, Versioned):
    """Another date for a milestone, with why."""

    reason = long_text("Why does the date move?", rows=2, error_messages={"required": "Say why the date moves."})
    field_order = ("due", "reason")
