"""What a link to sign leads to, and where the signatures of a round stand."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.db.models import Case, Exists, F, OuterRef, Q, QuerySet, Subquery, Value, When

from milepost.core.errors import LinkExpired, NotAllowed
from milepost.records.access.may import Somebody
from milepost.records.history.models import Event
from milepost.records.people.models import Partnership
from milepost.records.plans.models import Action
from milepost.records.plans.queries import HEAVY
from milepost.records.rounds.evidence import without_files
from milepost.records.rounds.models import Item, Round, RoundState
from milepost.records.rounds.requests import is_member, went_elsewhere
from milepost.records.rounds.tokens import hashed
from milepost.records.signoff.asking import key_of
from milepost.records.signoff.models import Signature, Signing, SignLink
from milepost.records.signoff.standing import Stand, Standing, stands

# What is written of one action while a round goes on: what is not sent prints nowhere, what is prints in its section.
_UNPRINTED = ("answer_saved", "answer_accepted", "handed_over")
_OF_ONE_ACTION = ("answer_sent", "answer_returned", "evidence_added", "evidence_removed")
# Of signings as _at_first_glance gives them.
_WAITS = Q(signed_at=None) | Q(taken_back_at__isnull=False) | Q(reminded_at__gt=F("signed_at"))


def signing_of(token: str, now: datetime) -> Signing:
    """What a link to sign leads to; LinkExpired, with a sentence, where it never was, is past, or passed on."""
    rows = SignLink.objects.filter(
        is_member("signing__person", "signing__round__partnership"), token_hash=hashed(token)
    )
    found = rows.select_related(
        "signing__person", "signing__section", "signing__round__plan", "signing__round__partnership"
    ).first()
    if found is None:
        raise LinkExpired("This link does not work. Copy the whole of it from the mail, or ask the coordinator.")
    if found.withdrawn_at or found.signing.ended_at:
        raise LinkExpired("Somebody else is asked to sign this section now. Ask the coordinator if that is wrong.")
    if found.expires_at <= now:
        raise LinkExpired("This link is too old. Ask the coordinator for a fresh one.")
    if went_elsewhere(found.created_at, found.signing.person, found.token_hash):
        raise LinkExpired("This link was mailed to an address that was corrected since. Ask the coordinator.")
    return found.signing


def signing_row(round_: Round, id: str) -> Signing:  # noqa: A002 - it is the id
    """One signing of this round."""
    found = round_.signings.filter(pk=id).select_related("section", "person", "round__plan").first()
    if found is None:
        raise NotAllowed("Nobody is asked to sign like that.")
    return found


def signings_of(partnership: Partnership, person: Somebody) -> tuple[Signing, ...]:
    """What somebody who signed in is asked to sign in the partnership's open rounds, the first due first.

    Each has `signed_at`, when the person last signed, and `waits`: whether there is no signature of theirs, they took
    it back, they were asked once more since, or the words changed. One query, and those of `stands` for each round in
    which something was written since that may be among the words.
    """
    own = _at_first_glance(Signing.objects.filter(round__partnership=partnership, person=person.pk))
    unseen = (f"round__plan__{column}" for column in HEAVY)
    rows = own.select_related("section", "round__plan").defer(*unseen, "round__questions", "round__wording")
    return _looked_at(rows.order_by(F("round__sign_by").asc(nulls_last=True), "section__position", "pk"))


def own_signing(partnership: Partnership, person: Somebody, id: str) -> Signing:  # noqa: A002 - it is the id
    """One signing of this person; NotAllowed alike where there is none and where it is somebody else's."""
    rows = Signing.objects.filter(round__partnership=partnership, person=person.pk, pk=id)
    found = rows.select_related("section", "person", "round__plan", "round__partnership").first()
    if found is None:
        raise NotAllowed("You are not asked to sign this, or not any more.")
    return found


def signing_mailed(person: Somebody, partnership: str, key: str) -> Signing | None:
    """What the mail with this key asked the person to sign, where their round is open and they are still asked."""
    rows = Signing.objects.filter(round__partnership=partnership, round__state=RoundState.OPEN, ended_at=None)
    found = rows.filter(person=person.pk).select_related("section", "person", "round__plan", "round__partnership")
    return next((row for row in found if key.startswith(key_of(row))), None)


def unsigned_in(partnership: Partnership) -> dict[str, int]:
    """How many sections wait for a signature in each open round of the partnership, by the round's id."""
    rows = _looked_at(_at_first_glance(Signing.objects.filter(round__partnership=partnership)))
    waiting = {(row.round_id, row.section_id) for row in rows if row.waits}  # type: ignore[attr-defined]
    return Counter(round_ for round_, _ in waiting)


def unsigned_by(person: Somebody) -> dict[str, int]:
    """How many sections wait for this person's signature in open rounds, by the id of the partnership."""
    rows = _looked_at(_at_first_glance(Signing.objects.filter(person=person.pk).select_related("round")))
    return Counter(row.round.partnership_id for row in rows if row.waits)  # type: ignore[attr-defined]


def _at_first_glance(signings: "QuerySet[Signing]") -> "QuerySet[Signing]":
    last = Signature.objects.filter(signing=OuterRef("pk")).order_by("-pk")
    asked = signings.filter(round__state=RoundState.OPEN, ended_at=None).annotate(
        signed_at=Subquery(last.values("at")[:1]), taken_back_at=Subquery(last.values("recalled_at")[:1])
    )
    written = Event.objects.filter(plan=OuterRef("round__plan"), at__gt=OuterRef("signed_at"))
    written = written.exclude(subject_kind="round").exclude(verb__in=_UNPRINTED)
    own = Action.objects.filter(focus_area__section=OuterRef(OuterRef("section"))).values("pk")
    return asked.annotate(
        waits=Case(When(_WAITS, then=Value(True)), default=Value(False)),
        is_touched=Exists(written.filter(~Q(verb__in=_OF_ONE_ACTION) | Q(subject_id__in=own))),
    )


def _looked_at(signings: Iterable[Signing]) -> tuple[Signing, ...]:
    """These, those whose words changed since waiting too; comparing is dear, so done where something was written."""
    rows: tuple[Any, ...] = tuple(signings)
    touched = {row.round_id for row in rows if row.is_touched and not row.waits}
    every = (one for round_ in Round.objects.filter(pk__in=touched).select_related("plan") for one in stands(round_))
    changed = {one.signing.pk for one in every if one.standing is Standing.CHANGED}
    for row in rows:
        row.waits = row.waits or row.pk in changed
    return rows


def stands_of(round_: Round) -> tuple[Stand, ...]:
    """Where every signature of the round stands."""
    return stands(round_)


def items_to_sign(round_: Round, section: str) -> tuple[Item, ...]:
    """The actions of one section in this round, with what was sent and with what was said last."""
    rows = round_.items.filter(section=section).select_related(
        "action__focus_area", "section", "round__plan", "given_by"
    )
    return tuple(rows.prefetch_related("drafts", "outcomes", "asked__person", "readings", without_files()))
