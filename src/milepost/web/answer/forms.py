"""The small forms of a visitor: whose it is instead, a filled-in Word form, and what shows that an answer is true."""

from django import forms
from django.core.files.uploadedfile import UploadedFile

from milepost.core.readers.limits import FILE_BYTES, MIB


class HandOverForm(forms.Form):
    """Whose it is, and the code from the mail that says that it is really you who hands it over."""

    name = forms.CharField(label="Their name", max_length=200)
    email = forms.EmailField(label="Their e-mail address", max_length=254)
    why = forms.CharField(
        label="What should they know?", required=False, max_length=1000, widget=forms.Textarea(attrs={"rows": 2})
    )
    code = forms.CharField(
        label="The code from your mail",
        max_length=12,
        help_text="Six digits. It works for 15 minutes.",
        widget=forms.TextInput(attrs={"class": "code", "inputmode": "numeric", "autocomplete": "one-time-code"}),
    )


class HandInForm(forms.Form):
    """A Word form that was filled in."""

    file = forms.FileField(
        label="Your filled-in form",
        max_length=255,
        help_text="The Word file (.docx), up to 25 MB.",
        widget=forms.FileInput(attrs={"accept": ".docx"}),
        error_messages={"required": "Choose the form that you filled in.", "empty": "This file is empty."},
    )

    def clean_file(self) -> "UploadedFile[bytes]":
        """The file, unless it is larger than anything that is read; its bytes stay where they are until then."""
        file: UploadedFile[bytes] = self.cleaned_data["file"]
        if (file.size or 0) > FILE_BYTES:
            size, most = (file.size or 0) // MIB, FILE_BYTES // MIB
            raise forms.ValidationError(
                f"This file is {size} MB; the most that is read is {most} MB. Take out the pictures first."
            )
        return file


class EvidenceForm(forms.Form):
    """An address or a file, what it is, and the day that it is of."""

    label = forms.CharField(label="What is it?", required=False, max_length=200)
    url = forms.CharField(label="Its web address", required=False, max_length=1000)
    file = forms.FileField(label="Or a file, up to 10 MB", required=False, allow_empty_file=False)
    dated = forms.DateField(
        label="The day that it is of",
        required=False,
        help_text="Not the day on which you add it.",
        widget=forms.DateInput(attrs={"type": "date", "class": "medium"}, format="%Y-%m-%d"),
    )
