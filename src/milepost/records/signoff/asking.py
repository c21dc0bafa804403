"""How somebody is asked to sign: access to look over the section, a fresh link, one mail."""

from datetime import datetime, timedelta

from milepost.records.access.actions import give
from milepost.records.access.models import Grant, Membership
from milepost.records.access.permissions import Permission
from milepost.records.outbox.actions import queue_mail
from milepost.records.people.models import Person
from milepost.records.plans.models import Section
from milepost.records.plans.writing import in_section
from milepost.records.rounds.models import Round
from milepost.records.rounds.tokens import fresh_token, hashed
from milepost.records.signoff.letters import sign_letter
from milepost.records.signoff.models import Signing, SignLink

LASTS = timedelta(days=120)


def cause_of(round_: Round) -> str:
    """What the grants of signing name as their cause."""
    return f"sign in round {round_.pk}"


def ask(
    by: Person, round_: Round, section: Section, person: Person, now: datetime, instead_of: Person | None = None
) -> Signing:
    """Asks one person to sign one section."""
    signing = Signing.objects.create(round=round_, section=section, person=person, asked_at=now, instead_of=instead_of)
    scope = in_section(round_.plan, section.pk)
    cause = cause_of(round_)
    for permission in (Permission.REVIEW, Permission.SIGN):
        given = Grant.objects.filter(
            cause=cause, person=person, permission=permission, section=section.pk, revoked_at=None
        )
        if not given.exists():
            member = Membership.objects.get(partnership=round_.partnership_id, person=person)
            give(by=by, membership=member, permission=permission, scope=scope, cause=cause)
    mail(signing, now, f"{instead_of.name} asks you to sign in their place." if instead_of else "")
    return signing


def mail(signing: Signing, now: datetime, why: str = "") -> None:
    """Mails a fresh link to sign."""
    token = fresh_token()
    SignLink.objects.create(signing=signing, token_hash=hashed(token), created_at=now, expires_at=now + LASTS)
    letter = sign_letter(signing, token, why)
    queue_mail(
        key=f"sign:{signing.pk}:{now.isoformat()}",
        to=signing.person.email or "",
        subject=letter.subject,
        text=letter.text,
        html=letter.html,
        secret=[token],
        person=signing.person,
        partnership=signing.round.partnership_id,
        cause=f"round {signing.round_id}",
    )
