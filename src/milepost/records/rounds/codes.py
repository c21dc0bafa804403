"""Codes that prove that whoever stands at the page can read the person's mail, too."""

from datetime import datetime, timedelta

from django.utils import timezone

from milepost.core.errors import InvalidInput
from milepost.records.outbox.actions import queue_mail
from milepost.records.people.models import Person
from milepost.records.rounds.letters import code_letter
from milepost.records.rounds.models import Code, Round
from milepost.records.rounds.sending import cause_of
from milepost.records.rounds.tokens import fresh_code, hashed

LASTS = timedelta(minutes=15)
GAP = timedelta(seconds=30)
MOST_ATTEMPTS = 5
MOST_CODES = 10  # a day: whoever holds a forwarded link guesses no more than fifty times
A_DAY = timedelta(days=1)


def new_code(person: Person, purpose: str, now: datetime) -> str:
    """A fresh code for one purpose, in place of any older one; InvalidInput where one was sent just now, or many."""
    last = Code.objects.filter(person=person, purpose=purpose).first()
    if last is not None and last.created_at > now - GAP:
        raise InvalidInput("A code was sent to you a moment ago. Look in your mail, or wait half a minute.", "code")
    if Code.objects.filter(person=person, purpose=purpose, created_at__gt=now - A_DAY).count() >= MOST_CODES:
        raise InvalidInput("Ten codes were sent to you within a day. Tell the coordinator, or try tomorrow.", "code")
    code = fresh_code()
    Code.objects.create(
        person=person, purpose=purpose, code_hash=_hash(person, purpose, code), created_at=now, expires_at=now + LASTS
    )
    return code


def mail_code(person: Person, round_: Round, purpose: str, what_for: str) -> None:
    """Mails a fresh code for one purpose, before all other mail; it is not sent any more once the code is too old."""
    now = timezone.now()
    code = new_code(person, purpose, now)
    letter = code_letter(person, code, what_for)
    queue_mail(
        key=f"code:{person.pk}:{now.isoformat()}",
        to=person.email or "",
        subject=letter.subject,
        text=letter.text,
        html=letter.html,
        secret=[code],
        is_urgent=True,
        not_after=now + LASTS,
        person=person,
        partnership=round_.partnership_id,
        cause=cause_of(round_),
    )


def is_right(person: Person, purpose: str, code: str, now: datetime) -> bool:
    """Whether this is the newest code for the purpose, in time and never used; counts the attempt and uses the code up.

    The caller's transaction must not be rolled back for a wrong code, or the attempt would not count.
    """
    last = Code.objects.select_for_update().filter(person=person, purpose=purpose).first()
    if last is None or last.used_at or last.expires_at <= now or last.attempts >= MOST_ATTEMPTS:
        return False
    digits = "".join(letter for letter in code if letter.isdigit())
    last.attempts += 1
    if last.code_hash == _hash(person, purpose, digits):
        last.used_at = now
    last.save(update_fields=["attempts", "used_at"])
    return last.used_at is not None


def _hash(person: Person, purpose: str, code: str) -> str:
    return hashed(f"{person.pk}:{purpose}:{code}")
