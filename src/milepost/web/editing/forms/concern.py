"""The form of a concern."""

from django import forms

from milepost.core.plan.model import Audience
from milepost.web.editing.forms.answers import AUDIENCES
from milepost.web.editing.forms.parts import Versioned, long_text


class ConcernForm(forms.Form):
    """A worry that is carried, what the board is asked about it, and who may read it."""

    text = long_text("What worries you?", error_messages={"required": "Enter what worries you."})
    ask = long_text(
        "What should the board do?", rows=2, required=False, help_text="The summary for the board prints this."
    )
    audience = forms.ChoiceField(label="Who may read it?", choices=AUDIENCES, initial=Audience.BOARD.value)


class ChangedConcernForm(ConcernForm, Versioned):
    """The same of a concern that is carried already."""
