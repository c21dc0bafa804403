"""One mail of the outbox, handed to the mail server; what that server says is put so that a coordinator understands."""

from email.utils import formataddr, parseaddr
from smtplib import (
    SMTPAuthenticationError,
    SMTPConnectError,
    SMTPException,
    SMTPHeloError,
    SMTPRecipientsRefused,
    SMTPResponseException,
    SMTPSenderRefused,
    SMTPServerDisconnected,
)

from django.conf import settings
from django.core.mail import EmailMultiAlternatives, get_connection

from milepost.records.outbox.models import Message

NOWHERE = "django.core.mail.backends.dummy.EmailBackend"
_OURS = (SMTPAuthenticationError, SMTPConnectError, SMTPHeloError, SMTPSenderRefused)


class Refused(Exception):
    """The mail will never arrive at this address."""


class NotTaken(Exception):
    """The mail was not taken this time."""


class NoServer(Exception):
    """There is no mail server that would take any mail of ours."""


def send(message: Message) -> None:
    """Sends the mail; raises Refused, NotTaken or NoServer with a sentence. In the demo nothing leaves the building."""
    if not message.to:
        raise Refused("There is no address to send this to. Enter one and send it again.")
    try:
        with get_connection(NOWHERE if settings.DEMO else None) as server:
            server.send_messages([composed(message)])
    except (SMTPException, OSError) as error:
        raise _told(message.to, error) from error
    except ValueError as error:
        raise Refused(f"{message.to} is not an address that mail can be sent to. Correct it and send again.") from error


def composed(message: Message) -> EmailMultiAlternatives:
    """The mail as it goes out: text and HTML, no answer by machines wanted, the same Message-ID each time."""
    domain = parseaddr(settings.DEFAULT_FROM_EMAIL)[1].rpartition("@")[2] or "localhost"
    headers = {
        "Message-ID": f"<{message.mail_id}@{domain}>",
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "All",
    }
    name = _plain(message.person.get_full_name()) if message.person else ""
    mail = EmailMultiAlternatives(
        subject=_plain(message.subject),
        body=message.text,
        to=[formataddr((name, message.to))],
        reply_to=[message.reply_to] if message.reply_to else None,
        headers=headers,
    )
    if message.html:
        mail.attach_alternative(message.html, "text/html")
    return mail


def _plain(text: str) -> str:
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def _told(to: str, error: Exception) -> Exception:
    if isinstance(error, SMTPRecipientsRefused):
        code, said = next(iter(error.recipients.values()))
        return _by_code(to, code, said)
    if isinstance(error, _OURS):
        why = _words(error.smtp_error)
        return NoServer(
            f"The mail server does not let Milepost send: {why}. Whoever runs Milepost must mend its mail settings."
        )
    if isinstance(error, SMTPResponseException):
        return _by_code(to, error.smtp_code, error.smtp_error)
    if isinstance(error, SMTPServerDisconnected):
        return NotTaken("The mail server broke off. It is tried again.")
    return NoServer("The mail server cannot be reached. It is tried again every minute.")


def _by_code(to: str, code: int, said: bytes | str) -> Exception:
    if code >= 500:
        return Refused(f"The mail server refused {to}: {_words(said)}. Correct the address and send again.")
    return NotTaken(f"The mail server does not take mail for {to} yet: {_words(said)}. It is tried again.")


def _words(said: bytes | str) -> str:
    text = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
    return _plain(text).rstrip(".")[:200] or "it does not say why"
