"""What allauth should say and do here: nobody signs up by themselves, and errors are our own words."""

from datetime import timedelta
from typing import Any, ClassVar
from uuid import uuid4

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone

from milepost.records.outbox.actions import queue_mail
from milepost.web.accounts.letters import code_letter


class Adapter(DefaultAccountAdapter):  # type: ignore[misc] # allauth has no types
    """People are added by their coordinator; there is no other way to an account."""

    error_messages: ClassVar[dict[str, Any]] = {
        **DefaultAccountAdapter.error_messages,
        "incorrect_code": "That is not the code in the last mail we sent you. Check it and enter it again.",
        "too_many_login_attempts": "There were too many tries. Wait a few minutes, then ask for a new code.",
        "rate_limited": "There were too many tries. Wait a few minutes, then ask for a new code.",
    }

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Queues the code, which is of no use once it has expired; nothing else of allauth's is ever mailed."""
        if template_prefix != "account/email/login_code":
            raise NotImplementedError(template_prefix)
        code = str(context["code"])
        letter = code_letter(code)
        queue_mail(
            key=f"sign-in:{uuid4()}",
            to=email,
            subject=letter.subject,
            text=letter.text,
            html=letter.html,
            secret=[code],
            is_urgent=True,
            not_after=timezone.now() + timedelta(seconds=settings.ACCOUNT_LOGIN_BY_CODE_TIMEOUT),
        )

    def is_open_for_signup(self, _request: HttpRequest) -> bool:
        """Never."""
        return False

    def add_message(self, *_args: Any, **_kwargs: Any) -> None:
        """Says nothing of its own: the page that follows tells what happened."""
