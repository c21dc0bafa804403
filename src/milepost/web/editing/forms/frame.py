"""Forms of sections and focus areas, and of closing what they hold."""

from django import forms

from milepost.web.editing.forms.parts import Versioned, day, long_text, needed


class NewSectionForm(forms.Form):
    """A section: what the plan calls it, its number and its title."""

    label = forms.CharField(
        label="Kind of section", max_length=60, required=False, help_text="Such as Priority or Outcome."
    )
    number = forms.CharField(label="Number", max_length=40, required=False)
    title = needed("Title", "Enter the title of the section.")


class SectionForm(NewSectionForm, Versioned):
    """An existing section."""


class NewFocusAreaForm(forms.Form):
    """A focus area; one without a title holds actions that have none."""

    number = forms.CharField(label="Number", max_length=40, required=False)
    title = forms.CharField(label="Title", required=False, help_text="Leave it out if the section has no focus areas.")


class FocusAreaForm(NewFocusAreaForm, Versioned):
    """An existing focus area."""


class CloseForm(forms.Form):
    """Why something ends, and who decided."""

    reason = long_text("Why is it closed?", error_messages={"required": "Say why it is closed."})
    decided_by = forms.CharField(
        label="Decided by", required=False, help_text="The meeting or the person, for example the board on 4 June 2025."
    )
    on = day("Date of the decision", required=False)
