"""The two questions of signing in: who are you, and which code did we mail you?"""

from typing import Any

from allauth.account.forms import ConfirmLoginCodeForm, RequestLoginCodeForm


class AddressForm(RequestLoginCodeForm):  # type: ignore[misc] # allauth has no types
    """Asks for the e-mail address."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        email = self.fields["email"]
        email.label = "E-mail address"
        email.error_messages["required"] = "Enter your e-mail address."
        email.error_messages["invalid"] = "Enter an e-mail address like name@example.org."
        email.validators = [*email.default_validators]
        email.validators[0].message = "Enter an e-mail address like name@example.org."
        email.widget.attrs = {"autocomplete": "email", "spellcheck": "false", "autocapitalize": "none"}


class CodeForm(ConfirmLoginCodeForm):  # type: ignore[misc] # allauth has no types
    """Asks for the code."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        code = self.fields["code"]
        code.label = "Code"
        code.help_text = "Letters and digits. It works for 15 minutes."
        code.error_messages["required"] = "Enter the code from the mail."
        code.widget.attrs = {"autocomplete": "one-time-code", "class": "code", "spellcheck": "false"}
