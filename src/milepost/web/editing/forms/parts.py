"""What several editing forms share: the version that the person saw, and fields said in one way."""

from typing import Any

from django import forms


class Versioned(forms.Form):
    """A form that knows which version of a row the person saw."""

    version = forms.IntegerField(widget=forms.HiddenInput)


def needed(label: str, message: str, **options: Any) -> forms.CharField:
    """A text that must be there."""
    return forms.CharField(label=label, error_messages={"required": message}, **options)


def long_text(label: str, rows: int = 3, **options: Any) -> forms.CharField:
    """A text of several lines."""
    return forms.CharField(label=label, widget=forms.Textarea(attrs={"rows": rows}), **options)


def day(label: str, **options: Any) -> forms.DateField:
    """A day, typed as 30 June 2025 or 30/06/2025 or chosen from the browser's calendar."""
    return forms.DateField(
        label=label,
        input_formats=["%Y-%m-%d", "%d/%m/%Y", "%d %B %Y", "%d %b %Y"],
        error_messages={"invalid": "Enter a day like 30 June 2025."},
        widget=forms.DateInput(format="%d %B %Y"),
        **options,
    )
