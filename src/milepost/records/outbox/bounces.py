"""Mail that comes back: the report of a mail server (RFC 3464) says which mail of ours did not arrive, and why."""

from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes, message_from_string, policy
from email.message import EmailMessage, Message

from milepost.records.outbox.models import Message as Mail
from milepost.records.outbox.models import State
from milepost.records.outbox.veil import MARK

AGAIN = "Correct the address and send again."
# What was struck out once the mail had gone cannot go out again.
AFRESH = "Correct the address and send a fresh link."


@dataclass(frozen=True, slots=True)
class Bounce:
    """Which mail came back, by its id in the outbox, and why in the words of the mail server."""

    mail_id: str
    why: str


def read_bounce(data: bytes) -> Bounce | None:
    """The report that a mail holds; None for any other mail, and for a report of a mere delay."""
    report = message_from_bytes(data, policy=policy.default)
    failures = [block for block in _blocks(report) if str(block.get("Action", "")).strip().lower() == "failed"]
    mail_id = next(_ids(report), "")
    if not failures or not mail_id:
        return None
    said = str(failures[0].get("Diagnostic-Code") or failures[0].get("Status") or "it does not say why")
    return Bounce(mail_id, " ".join(said.partition(";")[2].split() or said.split())[:200].rstrip("."))


def take_back(bounce: Bounce) -> bool:
    """Notes that a mail that had gone out did not arrive; False where there is no such mail."""
    sent = Mail.objects.filter(mail_id=bounce.mail_id, state=State.DONE).first()
    if sent is None:
        return False
    what_now = AFRESH if MARK in sent.text else AGAIN
    error = f"The mail came back: {bounce.why}. {what_now}"
    return bool(Mail.objects.filter(pk=sent.pk, state=State.DONE).update(state=State.FAILED, error=error))


def _blocks(report: Message) -> Iterator[Message]:
    for part in report.walk():
        if part.get_content_type() == "message/delivery-status":
            payload = part.get_payload()
            yield from (block for block in payload if isinstance(block, Message)) if isinstance(payload, list) else ()


def _ids(report: Message) -> Iterator[str]:
    """The ids of the mails that the report sends back, whole or only their headers; that of the report is its own."""
    for part in report.walk():
        kind = part.get_content_type()
        if kind == "text/rfc822-headers" and isinstance(part, EmailMessage):
            yield from _id(message_from_string(str(part.get_content()), policy=policy.default))
        elif kind == "message/rfc822":
            yield from _id(part.get_payload(0))


def _id(original: object) -> Iterator[str]:
    if isinstance(original, Message) and original["Message-ID"]:
        yield str(original["Message-ID"]).strip().removeprefix("<").partition("@")[0]
