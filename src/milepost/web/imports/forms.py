"""The forms of the import pages."""

from typing import Any

from django import forms


class StartForm(forms.Form):
    """A file, or text pasted in its place."""

    file = forms.FileField(
        label="Document",
        required=False,
        help_text="Word (.docx), PDF, Excel (.xlsx), CSV, text, a saved web page or mail (.eml), up to 25\u00a0MB. "
        "A scan or an old .doc or .xls file cannot be read.",
        allow_empty_file=True,
    )
    text = forms.CharField(
        label="Or paste the plan’s text or table",
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text="Copy the whole table in Word, Excel or a web page and paste it here.",
    )

    def clean(self) -> dict[str, Any]:
        """Either must be there."""
        cleaned: dict[str, Any] = super().clean() or {}
        if not self.errors and not cleaned.get("file") and not (cleaned.get("text") or "").strip():
            self.add_error("file", "Choose a document, or paste its text.")
        return cleaned

    @property
    def source(self) -> str:
        """The field that holds what a valid form hands in."""
        return "file" if self.cleaned_data["file"] else "text"

    def handed_in(self) -> tuple[bytes, str]:
        """The bytes and the file's name of a valid form."""
        upload = self.cleaned_data["file"]
        if upload:
            return upload.read(), upload.name
        return self.cleaned_data["text"].encode(), "Pasted text.txt"


class AcceptForm(forms.Form):
    """The name under which the plan is kept; titles of papers are long, so it has room for all of one."""

    title = forms.CharField(
        label="Name of the plan",
        max_length=200,
        widget=forms.Textarea(attrs={"rows": 2, "class": "grows"}),
        error_messages={"required": "Enter the name of the plan."},
    )
    version = forms.IntegerField(widget=forms.HiddenInput)

    def clean_title(self) -> str:
        """The name on one line."""
        return " ".join(str(self.cleaned_data["title"]).split())
