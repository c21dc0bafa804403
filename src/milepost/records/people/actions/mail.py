"""Mail that could not be delivered: the address corrected and the mail sent again, or taken off the list."""

from django.db import transaction

from milepost.core.errors import InvalidInput
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission, Scope
from milepost.records.history.actions import record
from milepost.records.outbox.actions import put_aside, send_once_more
from milepost.records.outbox.models import Message
from milepost.records.outbox.veil import MARK, veiled
from milepost.records.people.actions.person import correct_address
from milepost.records.people.fields import address
from milepost.records.people.models import Person


@transaction.atomic
def send_again(*, by: Person, message: Message, email: str) -> None:
    """Queues a mail that was given up for this address, which becomes its person's.

    Nobody is sent what was meant for another: an address that cannot become the person's raises InvalidInput.
    """
    require(by, Permission.MANAGE_PEOPLE, Scope(message.partnership))
    if MARK in message.text:
        raise InvalidInput("The link in this mail was struck out when it was sent. Send a fresh one.", "email")
    new, old = address(email), message.to
    if new is None:
        raise InvalidInput("Enter an e-mail address.", "email")
    if message.person is not None and message.person.email != new:
        correct_address(by=by, partnership=message.partnership, person=message.person, email=new, keeps_links=True)
    if not send_once_more(message=message, to=new):
        raise InvalidInput("This mail was sent or taken back meanwhile. Nothing is to be sent again.", "email")
    record(
        by=by,
        verb="mail_sent_again",
        partnership=message.partnership,
        kind="mail",
        id=str(message.pk),
        subject=veiled(message.subject, message.secret),
        before={"to": old},
        after={"to": new},
    )


@transaction.atomic
def set_mail_aside(*, by: Person, message: Message) -> bool:
    """Takes a mail that did not arrive off the list of such mail; False where it is not on that list (any more)."""
    require(by, Permission.MANAGE_PEOPLE, Scope(message.partnership))
    reason = "It did not arrive, and was taken off the list."
    if not put_aside(failed=Message.objects.filter(pk=message.pk), reason=reason):
        return False
    record(
        by=by,
        verb="mail_set_aside",
        partnership=message.partnership,
        kind="mail",
        id=str(message.pk),
        subject=veiled(message.subject, message.secret),
    )
    return True
