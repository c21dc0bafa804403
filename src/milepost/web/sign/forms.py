"""The forms of signing."""

from django import forms

from milepost.web.editing.forms.parts import long_text


def code_field() -> forms.CharField:
    """The code from the mail."""
    return forms.CharField(
        label="The code from your mail",
        max_length=12,
        required=False,
        help_text="Six digits. It works for 15 minutes.",
        widget=forms.TextInput(attrs={"class": "code", "inputmode": "numeric", "autocomplete": "one-time-code"}),
    )


class SignForm(forms.Form):
    """The lead's own words, the hash of what they saw, and the code."""

    statement = long_text(
        "Your own words on this section",
        rows=4,
        required=False,
        max_length=20_000,
        help_text="They print above the actions, under your name.",
    )
    seen = forms.CharField(widget=forms.HiddenInput, required=False, max_length=64)
    code = code_field()


class DeputyForm(forms.Form):
    """Who signs instead, and the code."""

    name = forms.CharField(label="Their name", max_length=200)
    email = forms.EmailField(label="Their e-mail address")
    code = code_field()


class RecallForm(forms.Form):
    """Why the signature is taken back, and the code."""

    because = long_text("Why do you take it back?", rows=3, required=False)
    code = code_field()


class ReasonForm(forms.Form):
    """A reason."""

    because = long_text("What is missing or wrong?", rows=2, required=False)
