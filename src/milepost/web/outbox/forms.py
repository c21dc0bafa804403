"""The one question about a mail that could not be delivered: where to instead?"""

from django import forms


class AddressForm(forms.Form):
    """The right address."""

    email = forms.EmailField(
        label="E-mail address",
        help_text="If it differs, the person’s address is corrected too.",
        error_messages={
            "required": "Enter an e-mail address.",
            "invalid": "Enter an e-mail address like name@example.org.",
        },
        widget=forms.EmailInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )
