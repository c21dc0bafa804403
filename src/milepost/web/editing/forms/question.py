"""Forms of a plan's questions."""

from typing import Any

from django import forms

from milepost.core.plan.model import QuestionRole
from milepost.web.editing.forms.parts import Versioned, long_text
from milepost.web.plans.presenters.table import ELSEWHERE
from milepost.web.words import ASKED


class NewQuestionForm(forms.Form):
    """A question in the plan's own words, and what it asks for in ours; status, lead and date have other forms."""

    heading = long_text("Question", rows=2, error_messages={"required": "Enter the question."})
    role = forms.ChoiceField(
        label="What it asks for",
        choices=[(role.value, word) for role, word in ASKED.items() if role not in ELSEWHERE],
        initial=QuestionRole.OTHER.value,
        help_text="So that findings and papers know the question in whatever words you put it.",
    )

    def clean_role(self) -> QuestionRole:
        """One of our roles."""
        return QuestionRole(self.cleaned_data["role"])


class QuestionForm(NewQuestionForm, Versioned):
    """An existing question; one that asks for a status, a lead or a date goes on to ask for that."""

    def __init__(self, *args: Any, role: QuestionRole, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["role"]
        if role in ELSEWHERE and isinstance(field, forms.ChoiceField):
            field.choices = [(role.value, ASKED[role])]
