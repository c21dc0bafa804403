"""The boxes for a list of people: pasted, or as a file."""

from typing import Any

from django import forms

from milepost.core.errors import ReadError
from milepost.records.people.lists import Entry, read_file, read_list

MOST = 200  # rows; each of them is five boxes, and a form is refused that has very many
EMPTY = "There is no name or address in this list. Put each person on a line of their own."


class ListForm(forms.Form):
    """A list of people, pasted or as a file."""

    text = forms.CharField(
        label="Paste a list",
        required=False,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text="A line for each person: name, post, organisation, e-mail address. Or cells out of a spreadsheet, "
        "or the addressees of a mail.",
    )
    file = forms.FileField(
        label="Or choose a file",
        required=False,
        allow_empty_file=True,
        help_text="Excel (.xlsx) or CSV, with columns such as name, post, organisation and e-mail.",
        widget=forms.FileInput(attrs={"accept": ".csv,.xlsx,.xlsm,.txt,.docx"}),
    )

    def clean(self) -> dict[str, Any]:
        """The people of the list; there must be one, and not more than a page can hold."""
        said = super().clean() or {}
        try:
            self.entries = self._entries()
        except ReadError as error:
            self.entries = ()
            self.add_error("file", str(error))
            return said
        if not self.entries:
            self.add_error("file" if self.cleaned_data.get("file") else "text", EMPTY)
        elif len(self.entries) > MOST:
            many = f"This list names {len(self.entries)} people. Read {MOST} or fewer at a time."
            self.add_error("file" if self.cleaned_data.get("file") else "text", many)
        return said

    def _entries(self) -> tuple[Entry, ...]:
        upload = self.cleaned_data.get("file")
        return read_file(upload.read(), str(upload.name)) if upload else read_list(self.cleaned_data.get("text", ""))
