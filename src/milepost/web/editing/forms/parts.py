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


def number(**options: Any) -> forms.CharField:
    """The number of a part as it is printed, such as 2, 2.1 or 2.1.4a."""
    return forms.CharField(
        label="Number", max_length=40, required=False, widget=forms.TextInput(attrs={"class": "short"}), **options
    )


def decided_by() -> forms.CharField:
    """Who decided."""
    hint = "The meeting or the person, for example the board on 4 June 2025."
    return forms.CharField(label="Decided by", required=False, help_text=hint)


def day(label: str, example: str, **options: Any) -> forms.DateField:
    """A day, typed as 30 June 2025 or 30/06/2025; `example` is one that fits."""
    return forms.DateField(
        label=label,
        input_formats=["%Y-%m-%d", "%d/%m/%Y", "%d %B %Y", "%d %b %Y"],
        error_messages={"invalid": f"Enter a day, month and year, for example {example}."},
        widget=forms.DateInput(format="%-d %B %Y", attrs={"class": "medium"}),
        help_text=f"For example, {example}.",
        **options,
    )
