"""Mail as the outbox shows it: in words that say where it stands, and with what only its reader may see struck out."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from django.conf import settings
from django.urls import reverse

from milepost.records.outbox.models import Message, State
from milepost.records.outbox.veil import MARK, veiled
from milepost.web.dates import moment

ADDRESS = re.compile(r"https?://[^\s<>\"]*[^\s<>\".,;:!?)]")
WORDS = {
    State.WAITING: "Waits",
    State.TAKEN: "Being sent",
    State.DONE: "Sent",
    State.FAILED: "Not delivered",
    State.WITHDRAWN: "Taken back",
}
# Each tab of the page, by its name in the address.
TABS: dict[str, tuple[str, tuple[State, ...]]] = {
    "": ("All", tuple(State)),
    "waiting": ("Waits", (State.WAITING, State.TAKEN)),
    "sent": ("Sent", (State.DONE,)),
    "failed": ("Not delivered", (State.FAILED,)),
    "withdrawn": ("Taken back", (State.WITHDRAWN,)),
}


@dataclass(frozen=True, slots=True)
class MailView:
    """One mail in the list."""

    href: str
    subject: str
    to: str
    when: str
    state: str
    error: str


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a mail; `href` is theirs where they are a link."""

    text: str
    href: str = ""


def tabs(numbers: Mapping[State, int]) -> tuple[tuple[str, str, str], ...]:
    """Name, words and address of each tab, with how many mails it holds."""
    return tuple(
        (name, f"{words} ({sum(numbers.get(state, 0) for state in states)})", f"?state={name}" if name else "?")
        for name, (words, states) in TABS.items()
    )


def mail_views(messages: Iterable[Message], slug: str) -> tuple[MailView, ...]:
    """The mails in the order given."""
    return tuple(mail_view(one, slug) for one in messages)


def mail_view(message: Message, slug: str) -> MailView:
    """One mail; it is of the moment at which it was sent, else queued."""
    return MailView(
        reverse("outbox-mail", args=(slug, message.pk)),
        _shown(message, message.subject),
        f"{message.person.get_full_name()}, {message.to}" if message.person else message.to,
        moment(message.done_at or message.created_at),
        WORDS[State(message.state)],
        message.error,
    )


def pieces(message: Message) -> tuple[Piece, ...]:
    """The text of the mail, with its links; one that is struck out leads nowhere."""
    return tuple(_pieces(_shown(message, message.text)))


def _pieces(text: str) -> Iterator[Piece]:
    end = 0
    for found in ADDRESS.finditer(text):
        yield Piece(text[end : found.start()])
        yield Piece(found[0], "" if MARK in found[0] else found[0])
        end = found.end()
    yield Piece(text[end:])


def _shown(message: Message, text: str) -> str:
    """What a coordinator may read: with the token of a link they could act as somebody else. In the demo they may."""
    return text if settings.DEMO else veiled(text, message.secret)
