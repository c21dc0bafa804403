"""What a link to sign leads to, and where the signatures of a round stand."""

from datetime import datetime

from milepost.core.errors import LinkExpired, NotAllowed
from milepost.records.rounds.models import Item, Round
from milepost.records.rounds.requests import is_member
from milepost.records.rounds.tokens import hashed
from milepost.records.signoff.models import Signing, SignLink
from milepost.records.signoff.standing import Stand, stands


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
    return found.signing


def signing_row(round_: Round, id: str) -> Signing:  # noqa: A002 - it is the id
    """One signing of this round."""
    found = round_.signings.filter(pk=id).select_related("section", "person", "round__plan").first()
    if found is None:
        raise NotAllowed("Nobody is asked to sign like that.")
    return found


def stands_of(round_: Round) -> tuple[Stand, ...]:
    """Where every signature of the round stands."""
    return stands(round_)


def items_to_sign(round_: Round, section: str) -> tuple[Item, ...]:
    """The actions of one section in this round, with what was sent and with what was said last."""
    rows = round_.items.filter(section=section).select_related(
        "action__focus_area", "section", "round__plan", "given_by"
    )
    return tuple(rows.prefetch_related("drafts", "outcomes", "asked__person", "readings"))
