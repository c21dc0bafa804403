"""Asking for signatures, signing, recalling, passing on, and closing a round with what was signed."""

from collections.abc import Collection, Sequence

from django.db import transaction
from django.utils import timezone

from milepost.core.errors import AlreadySigned, EditedMeanwhile, InvalidInput, NotAllowed
from milepost.core.plan.signed import sha256
from milepost.records.access.may import require
from milepost.records.access.models import Membership
from milepost.records.access.permissions import Permission
from milepost.records.outbox.actions import put_aside
from milepost.records.outbox.queries import undelivered_to
from milepost.records.people.actions import correct_address
from milepost.records.people.fields import address, person_called
from milepost.records.people.models import Person
from milepost.records.plans.actions import set_statement
from milepost.records.plans.models import Lead, Section, Statement
from milepost.records.plans.writing import in_section
from milepost.records.rounds.actions import close_round, reopen_round
from milepost.records.rounds.actions.taking import LASTS as OWN_LINK_LASTS
from milepost.records.rounds.codes import is_right, mail_code
from milepost.records.rounds.models import Item, ItemState, Round
from milepost.records.rounds.sending import INSTEAD, cause_of
from milepost.records.rounds.writing import lock, need_open, tell
from milepost.records.signoff.asking import ask, end, fresh_sign_link, key_of, let_sign, mail
from milepost.records.signoff.models import Signature, Signing
from milepost.records.signoff.own_words import own_words
from milepost.records.signoff.standing import Standing, printing, stands, words_of

AGREED = "I have read this section as it will print, and I agree that it goes to the board."
WRONG_CODE = "That code is not right, or it is too old. Ask for a new one."


@transaction.atomic
def ask_leads(*, by: Person, round_: Round) -> tuple[Signing, ...]:
    """Asks the leads of every section to sign who were not asked yet; a lead who is nobody in the list is left out."""
    require(by, Permission.RUN_ROUND, round_.scope)
    need_open(lock(round_))
    sections = Section.objects.filter(pk__in=round_.items.values("section"))
    leads = Lead.objects.filter(section__in=sections, person__email__isnull=False, person__is_active=True)
    asked = set(round_.signings.values_list("section", "person"))
    now = timezone.now()
    new = [
        ask(by, round_, lead.section, lead.person, now)
        for lead in leads.select_related("section", "person").order_by("section__position", "position")
        if lead.section and lead.person and (lead.section_id, lead.person_id) not in asked
    ]
    if new:
        names = ", ".join(one.person.name for one in new)
        tell(by=by, verb="signatures_asked", round_=round_, subject=names[:300])
    return tuple(new)


@transaction.atomic
def ask_person(*, by: Person, round_: Round, section: Section, person: Person) -> Signing:
    """Asks one member to sign one section: a deputy, or the lead of a section whose lead the plan does not name.

    Whoever was asked before and has not signed is not asked any more.
    """
    require(by, Permission.RUN_ROUND, round_.scope)
    need_open(lock(round_))
    _need_member(round_, person)
    _need_unasked(round_, section, person)
    now = timezone.now()
    signed = Signature.objects.filter(signing__round=round_, recalled_at=None).values("signing")
    waiting = list(
        round_.signings.filter(section=section, ended_at=None).exclude(pk__in=signed).select_related("person")
    )
    for one in waiting:
        end(one, now)
    signing = ask(by, round_, section, person, now, waiting[0].person if waiting else None)
    tell(by=by, verb="signatures_asked", round_=round_, subject=person.name)
    return signing


@transaction.atomic
def pass_signing_on(*, by: Person, signing: Signing, to: Person) -> None:
    """Asks another member to sign instead of one who has not, once even where they are asked for that section too."""
    round_ = signing.round
    require(by, Permission.RUN_ROUND, round_.scope)
    need_open(lock(round_))
    _need_member(round_, to)
    now = timezone.now()
    end(signing, now)
    if not round_.signings.filter(section=signing.section_id, person=to, ended_at=None).exists():
        ask(by, round_, signing.section, to, now, signing.person)
    tell(by=by, verb="signatures_asked", round_=round_, subject=to.name)


@transaction.atomic
def take_sign_link(*, by: Person, signing: Signing) -> str:
    """Makes a link to sign for the person themselves, who signed in; its token. It is not mailed and lasts a day.

    Signing asks for a code all the same.
    """
    require(by, Permission.SIGN, in_section(signing.round.plan, signing.section_id))
    if by.pk != signing.person_id or signing.ended_at:
        raise NotAllowed("Somebody else is asked to sign this section.")
    need_open(lock(signing.round))
    token = fresh_sign_link(signing, timezone.now(), OWN_LINK_LASTS)
    tell(by=by, verb="link_taken", round_=signing.round)
    return token


@transaction.atomic
def ask_for_code(*, by: Person, signing: Signing, what_for: str = "sign") -> None:
    """Mails the person who was asked to sign the code that they need to sign, or to take their signature back."""
    require(by, Permission.SIGN, in_section(signing.round.plan, signing.section_id))
    need_open(signing.round)
    _need_own(by, signing)
    mail_code(by, signing.round, _purpose(signing), what_for)
    tell(by=by, verb="code_asked", round_=signing.round, subject=f"to {what_for}")


def sign(*, by: Person, signing: Signing, code: str, statement: str, seen: str) -> Signature:
    """Signs the section as it was seen: `seen` is the hash of its words with the statement of the page left out.

    Every answer that was sent counts as accepted. Raises EditedMeanwhile where the words changed while they were read,
    and AlreadySigned where they are signed as they stand.
    """
    require(by, Permission.SIGN, in_section(signing.round.plan, signing.section_id))
    _need_own(by, signing)
    if not _is_code_right(by, signing, code):
        raise InvalidInput(WRONG_CODE, "code")
    with transaction.atomic():
        return _sign(by, signing, statement.strip(), seen)


def delegate(*, by: Person, signing: Signing, code: str, name: str, email: str) -> Signing:
    """Lets a deputy sign instead: whoever is away names them, and proves by the code that it is they who do so."""
    require(by, Permission.SIGN, in_section(signing.round.plan, signing.section_id))
    _need_own(by, signing)
    if address(email) in (None, by.email):
        raise InvalidInput("Enter the e-mail address of your deputy.", "email")
    if signing.signatures.filter(recalled_at=None).exists():
        raise InvalidInput("You have signed this section. Take your signature back before a deputy signs instead.")
    if not _is_code_right(by, signing, code):
        raise InvalidInput(WRONG_CODE, "code")
    with transaction.atomic():
        need_open(lock(signing.round))
        deputy = person_called(name, email)
        Membership.objects.get_or_create(partnership_id=signing.round.partnership_id, person=deputy)
        _need_member(signing.round, deputy)
        _need_unasked(signing.round, signing.section, deputy)
        now = timezone.now()
        end(signing, now)
        asked = ask(by, signing.round, signing.section, deputy, now, by)
        tell(by=by, verb="signatures_asked", round_=signing.round, subject=deputy.name)
        return asked


def recall(*, by: Person, signature: Signature, code: str, because: str) -> None:
    """Takes one's own signature back, with the reason and a code, as signing asks; the person may sign again."""
    signing = signature.signing
    require(by, Permission.SIGN, in_section(signing.round.plan, signing.section_id))
    _need_own(by, signing)
    if not because.strip():
        raise InvalidInput("Say why you take your signature back.", "because")
    if not _is_code_right(by, signing, code):
        raise InvalidInput(WRONG_CODE, "code")
    with transaction.atomic():
        _recall(by, signature, because.strip())


@transaction.atomic
def remind_to_sign(*, by: Person, round_: Round, signings: Sequence[Signing]) -> int:
    """Mails these people a fresh link to sign, and says how many; whoever has signed hears nothing."""
    require(by, Permission.RUN_ROUND, round_.scope)
    need_open(lock(round_))
    now = timezone.now()
    waiting = [
        one.signing
        for one in stands(round_)
        if one.standing is not Standing.SIGNED and one.signing.pk in {signing.pk for signing in signings}
    ]
    for signing in waiting:
        mail(signing, now)
        signing.reminded_at = now
        signing.save(update_fields=["reminded_at"])
    if waiting:
        tell(by=by, verb="reminded", round_=round_, subject=", ".join(one.person.name for one in waiting)[:300])
    return len(waiting)


@transaction.atomic
def send_sign_link(*, by: Person, signing: Signing, email: str) -> None:
    """Mails whoever is asked to sign a fresh link to this address, which becomes theirs, as mail did not reach them."""
    round_ = signing.round
    require(by, Permission.RUN_ROUND, round_.scope)
    need_open(lock(round_))
    if signing.ended_at:
        raise InvalidInput("Somebody else is asked to sign this section now.")
    correct_address(by=by, partnership=round_.partnership_id, person=signing.person, email=email)
    now = timezone.now()
    failed = undelivered_to(signing.person, cause_of(round_)).filter(key__startswith=key_of(signing))
    put_aside(failed=failed, reason=INSTEAD)
    mail(signing, now)
    tell(by=by, verb="link_sent", round_=round_, subject=signing.person.name)


@transaction.atomic
def close_signed_round(*, by: Person, round_: Round, promises: Collection[str] | None = None) -> tuple[Item, ...]:
    """Closes a round and takes the leads' own words into the plan with it; gives what nobody answered.

    `promises` are the keys of the new promises that become milestones, None for all.
    """
    require(by, Permission.RUN_ROUND, round_.scope)
    standing = stands(round_) if round_.is_open else ()
    carried = close_round(by=by, round_=round_, promises=promises)
    for said in own_words(standing):
        kept = Statement.objects.filter(section=said.section, period=round_.period).first()
        version = kept.version if kept else 0
        set_statement(
            by=by, section=said.section, period=round_.period, text=said.text, version=version, said_by=said.by
        )
    signed = [str(one.signing.person) for one in standing if one.standing is Standing.SIGNED]
    tell(by=by, verb="round_signed", round_=round_, after={"signed": signed})
    return carried


@transaction.atomic
def reopen_signed_round(*, by: Person, round_: Round, because: str) -> None:
    """Takes answers again in a round that was closed, and lets those who were asked to sign do so again."""
    require(by, Permission.RUN_ROUND, round_.scope)
    reopen_round(by=by, round_=round_, because=because)
    asked = list(round_.signings.filter(ended_at=None).select_related("person", "round__plan"))
    for signing in asked:
        let_sign(by, signing)
    if asked:
        names = ", ".join(one.person.name for one in asked)
        tell(by=by, verb="signatures_asked", round_=round_, subject=names[:300])


def _sign(by: Person, signing: Signing, statement: str, seen: str) -> Signature:
    round_ = signing.round
    need_open(lock(round_))
    plan = printing(round_)
    if sha256(words_of(plan, signing.section_id, round_.period)) != seen:
        raise EditedMeanwhile("The words of this section changed while you read them. Read it once more, then sign.")
    words = words_of(plan, signing.section_id, round_.period, statement)
    last = signing.signatures.first()
    if last is not None and not last.recalled_at and last.sha256 == sha256(words):
        raise AlreadySigned("You have signed this section as it stands. Thank you.")
    Item.objects.filter(round=round_, section=signing.section_id, state=ItemState.GIVEN).update(
        state=ItemState.ACCEPTED, decided_by=by
    )
    signature = Signature.objects.create(
        signing=signing,
        name=by.name,
        agreed=AGREED,
        statement=statement,
        words=words,
        sha256=sha256(words),
        at=timezone.now(),
    )
    tell(by=by, verb="signed", round_=round_, subject=str(signing.section), after={"sha256": signature.sha256})
    return signature


def _recall(by: Person, signature: Signature, because: str) -> None:
    signing = signature.signing
    need_open(lock(signing.round))
    taken_back = {"recalled_at": timezone.now(), "recalled_because": because}
    if Signature.objects.filter(pk=signature.pk, recalled_at=None).update(**taken_back):
        subject = str(signing.section)
        tell(by=by, verb="signature_recalled", round_=signing.round, subject=subject, after={"because": because})


@transaction.atomic
def _is_code_right(by: Person, signing: Signing, code: str) -> bool:
    """In a transaction of its own, so that a wrong attempt counts whatever follows."""
    return is_right(by, _purpose(signing), code, timezone.now())


def _purpose(signing: Signing) -> str:
    return f"sign {signing.pk}"


def _need_own(by: Person, signing: Signing) -> None:
    if by.pk != signing.person_id or signing.ended_at:
        raise InvalidInput("You are not asked to sign this section, or somebody else is asked instead of you now.")


def _need_unasked(round_: Round, section: Section, person: Person) -> None:
    if round_.signings.filter(section=section, person=person, ended_at=None).exists():
        raise InvalidInput(f"{person.name} is asked already.", "person")


def _need_member(round_: Round, person: Person) -> None:
    if not Membership.objects.filter(partnership=round_.partnership_id, person=person, is_active=True).exists():
        raise InvalidInput("Whoever signs must be in the partnership’s list of people.", "person")
    if not person.email:
        raise InvalidInput(f"{person.name} has no e-mail address, and signing needs a code by mail.", "person")
