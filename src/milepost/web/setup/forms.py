"""The three questions of the first run."""

from django import forms


class SetUpForm(forms.Form):
    """The partnership, and who coordinates it."""

    name = forms.CharField(
        label="Name of the partnership",
        max_length=200,
        help_text="For example, Elmshire Children and Families Partnership.",
        error_messages={"required": "Enter the name of the partnership."},
    )
    coordinator = forms.CharField(
        label="Your name",
        max_length=200,
        error_messages={"required": "Enter your name."},
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    email = forms.EmailField(
        label="Your e-mail address",
        help_text="You will sign in with codes that are sent to this address.",
        error_messages={
            "required": "Enter your e-mail address.",
            "invalid": "Enter an e-mail address like name@example.org.",
        },
        widget=forms.EmailInput(attrs={"autocomplete": "email", "spellcheck": "false"}),
    )
