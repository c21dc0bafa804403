"""What allauth should say and do here: nobody signs up by themselves, and errors are our own words."""

from typing import Any, ClassVar

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class Adapter(DefaultAccountAdapter):  # type: ignore[misc] # allauth has no types
    """People are added by their coordinator; there is no other way to an account."""

    error_messages: ClassVar[dict[str, Any]] = {
        **DefaultAccountAdapter.error_messages,
        "incorrect_code": "That is not the code in the last mail we sent you. Check it and enter it again.",
        "too_many_login_attempts": "There were too many tries. Wait a few minutes, then ask for a new code.",
        "rate_limited": "There were too many tries. Wait a few minutes, then ask for a new code.",
    }

    def is_open_for_signup(self, _request: HttpRequest) -> bool:
        """Never."""
        return False

    def add_message(self, *_args: Any, **_kwargs: Any) -> None:
        """Says nothing of its own: the page that follows tells what happened."""
