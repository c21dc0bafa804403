"""Forms of milestones."""

from django import forms

from milepost.core.plan.model import Audience
from milepost.core.words.dates import parse
from milepost.core.words.due import Due, DueKind
from milepost.web.editing.forms.answers import AUDIENCES
from milepost.web.editing.forms.parts import Versioned, long_text, needed
from milepost.web.words import MILESTONE_STATES

_DUE_HELP = "For example 30 June 2025, by June 2025, Q2 2025-26 or every quarter."


def _audience() -> forms.ChoiceField:
    """Who may read a milestone: what a paper for others leaves out is counted there."""
    return forms.ChoiceField(
        label="Who may read it?",
        choices=AUDIENCES,
        initial=Audience.PUBLIC.value,
        help_text="This hides the milestone alone. An answer that says the same has readers of its own.",
    )


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
    audience = _audience()
    field_order = ("text", "due", "owner", "audience")


class MilestoneForm(Versioned):
    """A milestone's words, owner, readers and fate."""

    text = long_text("What will be done", error_messages={"required": "Enter what will be done."})
    owner = forms.CharField(label="Who", required=False, max_length=200)
    audience = _audience()
    state = forms.ChoiceField(label="State", choices=[(state.value, word) for state, word in MILESTONE_STATES.items()])
    because = long_text(
        "Why was it missed or dropped, or what took its place?",
        rows=2,
        required=False,
        help_text="The paper “Promises” prints this beside it.",
    )


class MilestoneDateForm(_WithDue, Versioned):
    """Another date for a milestone, with why."""

    reason = long_text("Why does the date move?", rows=2, error_messages={"required": "Say why the date moves."})
    field_order = ("due", "reason")
