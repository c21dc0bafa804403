"""Forms of sections and focus areas, and of closing what they hold."""

from django import forms

from milepost.core.plan.model import Audience
from milepost.web.editing.forms.answers import AUDIENCES
from milepost.web.editing.forms.parts import Versioned, day, decided_by, long_text, needed, number


class NewSectionForm(forms.Form):
    """A section: what the plan calls it, its number and its title."""

    label = forms.CharField(
        label="Kind of section", max_length=60, required=False, help_text="Such as Priority or Outcome."
    )
    number = number()
    title = needed("Title", "Enter the title of the section.")


class SectionForm(NewSectionForm, Versioned):
    """An existing section."""


class NewFocusAreaForm(forms.Form):
    """A focus area; one without a title holds actions that have none."""

    number = number()
    title = forms.CharField(label="Title", required=False, help_text="Leave it out if the section has no focus areas.")


class FocusAreaForm(NewFocusAreaForm, Versioned):
    """An existing focus area."""


class StatementForm(Versioned):
    """The lead's own words on a section, and who may read them."""

    text = long_text("What does the lead say?", rows=6, required=False)
    audience = forms.ChoiceField(label="Who may read it?", choices=AUDIENCES, initial=Audience.PUBLIC.value)


class CloseForm(forms.Form):
    """Why something ends, and who decided."""

    reason = long_text("Why is it closed?", error_messages={"required": "Say why it is closed."})
    decided_by = decided_by()
    on = day("Date of the decision", "4 June 2025", required=False)
