"""What somebody who signed in is asked for: updates in open rounds, and sections to sign."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils import timezone

from milepost.records.rounds.letters import due_of
from milepost.records.rounds.models import Request
from milepost.records.signoff.models import Signing
from milepost.web.dates import day
from milepost.web.plans.presenters.head import number_of


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing that is asked of this person: in which round of which plan, and the button that leads there.

    `address` takes the press of the button; `is_done` is true where nothing is left to do.
    """

    round_: str
    plan: str
    words: str
    button: str
    address: str
    is_done: bool


def asks(requests: Iterable[Request], signings: Iterable[Signing], slug: str, today: date) -> tuple[Ask, ...]:
    """Everything that is asked, what is left to do first; the rows as `requests_of` and `signings_of` give them."""
    every = [*(_updates(one, slug, today) for one in requests), *(_section(one, slug, today) for one in signings)]
    return tuple(sorted(every, key=lambda one: one.is_done))


def due_words(due: date, today: date) -> str:
    """When something is due, with how late it is once the day is past: "due 3 May 2026, 2 days ago"."""
    late = (today - due).days
    return f"due {day(due)}" + (f", {number_of(late, 'day')} ago" if late > 0 else "")


def _updates(row: Request, slug: str, today: date) -> Ask:
    total, done = row.total, row.done  # type: ignore[attr-defined]
    is_done = done == total
    return Ask(
        round_=row.round.title,
        plan=str(row.round.plan),
        words=_all_sent(total) if is_done else " ".join(_owed(row, total, done, today)),
        button="Look at what I sent" if is_done else f"Write my update{'' if total == 1 else 's'}",
        address=reverse("my-updates", args=(slug, row.pk)),
        is_done=is_done,
    )


def _all_sent(total: int) -> str:
    if total == 1:
        return "Your update is sent. You can change it until the round closes."
    return f"All {total} updates are sent. You can change them until the round closes."


def _owed(row: Request, total: int, done: int, today: date) -> Iterator[str]:
    due, updates = due_of(row), number_of(total, "update")
    if due < today:
        yield f"You are asked for {updates}, {due_words(due, today)}."
    else:
        yield f"You are asked for {updates} by {day(due)}."
    if done:
        yield f"{done} of {total} {'is' if done == 1 else 'are'} sent."
    if returned := row.returned:  # type: ignore[attr-defined]
        yield f"{returned} came back to be mended."


def _section(row: Signing, slug: str, today: date) -> Ask:
    waits = bool(row.waits)  # type: ignore[attr-defined]
    return Ask(
        round_=row.round.title,
        plan=str(row.round.plan),
        words=_to_sign(row, waits, today),
        button="Read and sign" if waits else "Read it again",
        address=reverse("my-section", args=(slug, row.pk)),
        is_done=not waits,
    )


def _to_sign(row: Signing, waits: bool, today: date) -> str:
    section, signed, by = row.section.name, row.signed_at, row.round.sign_by  # type: ignore[attr-defined]
    if signed and not waits:
        return f"You signed “{section}” on {day(timezone.localdate(signed))}."
    until = f", {due_words(by, today)}" if by else ""
    if signed:
        return f"You are asked to read “{section}” again and to sign it{until}."
    return f"You are asked to read and sign “{section}”{until}."
