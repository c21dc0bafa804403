"""How somebody is asked to sign: access to look over the section, a fresh link, one mail."""

from datetime import datetime, timedelta

from django.db.models import QuerySet

from milepost.records.access.actions import give
from milepost.records.access.models import Grant, Membership
from milepost.records.access.permissions import Permission
from milepost.records.outbox.actions import queue_mail
from milepost.records.outbox.letters import Letter
from milepost.records.people.models import Person
from milepost.records.plans.models import Section
from milepost.records.plans.writing import in_section
from milepost.records.rounds.models import Round
from milepost.records.rounds.sending import TO_SIGN, cause_of
from milepost.records.rounds.tokens import fresh_token, hashed
from milepost.records.signoff.letters import sign_letter
from milepost.records.signoff.models import Signing, SignLink

LASTS = timedelta(days=120)
LETS = (Permission.REVIEW, Permission.SIGN)


def ask(
    by: Person, round_: Round, section: Section, person: Person, now: datetime, instead_of: Person | None = None
) -> Signing:
    """Asks one person to sign one section."""
    signing = Signing.objects.create(round=round_, section=section, person=person, asked_at=now, instead_of=instead_of)
    let_sign(by, signing)
    mail(signing, now, f"{instead_of.name} asks you to sign in their place." if instead_of else "")
    return signing


def let_sign(by: Person, signing: Signing) -> None:
    """Lets the person look over and sign their section for as long as the round is open."""
    round_ = signing.round
    member = Membership.objects.get(partnership=round_.partnership_id, person=signing.person)
    for permission in LETS:
        if not _grants(signing).filter(permission=permission).exists():
            scope = in_section(round_.plan, signing.section_id)
            give(by=by, membership=member, permission=permission, scope=scope, cause=cause_of(round_))


def end(signing: Signing, now: datetime) -> None:
    """Asks this person no more: somebody else is asked instead."""
    signing.ended_at = now
    signing.save(update_fields=["ended_at"])
    _grants(signing).update(revoked_at=now)


def _grants(signing: Signing) -> "QuerySet[Grant]":
    return Grant.objects.filter(
        cause=cause_of(signing.round),
        person=signing.person,
        permission__in=LETS,
        section=signing.section_id,
        revoked_at=None,
    )


def fresh_sign_link(signing: Signing, now: datetime, lasts: timedelta = LASTS) -> str:
    """A new link to sign: its token, which is told to nobody but the person and kept only as a hash."""
    token = fresh_token()
    SignLink.objects.create(signing=signing, token_hash=hashed(token), created_at=now, expires_at=now + lasts)
    return token


def key_of(signing: Signing) -> str:
    """How the keys of all mail begin that asks for this signature."""
    return f"{TO_SIGN}{signing.pk}:"


def mail(signing: Signing, now: datetime, why: str = "") -> None:
    """Mails a fresh link to sign."""
    token = fresh_sign_link(signing, now)
    post(signing, sign_letter(signing, token, why), token, now.isoformat())


def post(signing: Signing, letter: Letter, token: str, part: str) -> None:
    """Queues a letter that holds this link; `part` makes its key one of its own."""
    queue_mail(
        key=f"{key_of(signing)}{part}",
        to=signing.person.email or "",
        subject=letter.subject,
        text=letter.text,
        html=letter.html,
        secret=[token],
        person=signing.person,
        partnership=signing.round.partnership_id,
        cause=cause_of(signing.round),
    )
