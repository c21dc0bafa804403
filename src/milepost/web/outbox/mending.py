"""What can be done about a mail that did not arrive: it goes again, or a fresh link in place of one struck out."""

from dataclasses import dataclass

from milepost.records.access.permissions import Permission
from milepost.records.access.queries import membership_of
from milepost.records.outbox.models import Message, State
from milepost.records.outbox.veil import MARK
from milepost.records.people.actions import send_again
from milepost.records.people.models import Person
from milepost.records.rounds.actions import send_fresh_link
from milepost.records.rounds.models import Item, Request
from milepost.records.rounds.queries import item_asked, request_mailed
from milepost.records.signoff.actions import send_sign_link
from milepost.records.signoff.models import Signing
from milepost.records.signoff.queries import signing_mailed
from milepost.web.here import Here

NOT_NEEDED = (
    "The link in it was struck out when it was sent. Nothing is asked of this person any more, so they need no other."
)


@dataclass(frozen=True, slots=True)
class Mending:
    """The form that makes good for a mail: its heading and button; the words that tell what was done open `told`.

    `asked` is what a fresh link leads to, None where the mail itself goes again; `item` is the action it was about.
    """

    message: Message
    heading: str
    button: str
    told: str
    asked: Request | Signing | None = None
    item: Item | None = None

    @property
    def to(self) -> str:
        """Where it would go as things stand: the address may have been corrected since."""
        person = self.message.person if self.asked else None
        return (person.email if person else "") or self.message.to

    def act(self, by: Person, email: str) -> None:
        """Does it; raises InvalidInput, with its field, for an address that cannot be the person's."""
        if isinstance(self.asked, Signing):
            send_sign_link(by=by, signing=self.asked, email=email)
        elif self.asked:
            send_fresh_link(by=by, request=self.asked, item=self.item, email=email)
        else:
            send_again(by=by, message=self.message, email=email)


def mending(row: Message, found: Here) -> Mending | None:
    """What this person can do about a mail; None where it arrived, its round is over, or they may not."""
    if row.state != State.FAILED or not found.may(Permission.MANAGE_PEOPLE):
        return None
    if MARK not in row.text:
        return Mending(row, "Send it again", "Send to this address", "The mail waits to be sent to")
    asked = _asked(row)
    if asked is None or not found.access.may(Permission.RUN_ROUND, asked.round.scope):
        return None
    item = None if isinstance(asked, Signing) else _item(asked, row.key)
    title = "Correct the address and send a fresh link"
    return Mending(row, title, "Send a fresh link", "A fresh link is on its way to", asked, item)


def where_else(row: Message, found: Here) -> tuple[str, int | None]:
    """Why nothing can be done about a mail here, in a sentence, and the person's membership where that helps."""
    if row.state != State.FAILED or MARK not in row.text:
        return "", None
    if row.person is None or _asked(row) is None:
        return NOT_NEEDED, None
    member = membership_of(row.person, found.partnership.pk)
    if member is None or not found.may(Permission.MANAGE_PEOPLE):
        return "The coordinator can send a fresh link.", None
    return "Once the address is right, the coordinator sends a fresh link.", member.pk


def _asked(row: Message) -> Request | Signing | None:
    if row.person is None:
        return None
    signing = signing_mailed(row.person, row.partnership, row.key)
    return signing or request_mailed(row.person, row.partnership, row.cause)


def _item(asked: Request, key: str) -> Item | None:
    """The action that the mail was about: one that was handed over or came back has it in its key."""
    kind, _, rest = key.partition(":")
    return item_asked(asked, rest.partition(":")[0]) if kind in ("back", "hand") else None
