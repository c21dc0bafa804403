"""Where the signatures of a round stand, for the coordinator."""

from collections.abc import Iterable
from dataclasses import dataclass

from milepost.core.plan.model import Meaning
from milepost.records.signoff.standing import Stand, Standing
from milepost.web.dates import moment
from milepost.web.plans.presenters.status import StatusView, shown

WORDS = {
    Standing.WAITING: (Meaning.NOT_STARTED, "Not signed"),
    Standing.SIGNED: (Meaning.COMPLETE, "Signed"),
    Standing.CHANGED: (Meaning.LATE, "Changed since signed"),
    Standing.RECALLED: (Meaning.AT_RISK, "Taken back"),
}


@dataclass(frozen=True, slots=True)
class SignatureRow:
    """One person, one section, and where their signature stands."""

    id: str
    section_id: str
    section: str
    person: str
    standing: StatusView
    note: str
    is_signed: bool


def signature_rows(stands: Iterable[Stand]) -> tuple[SignatureRow, ...]:
    """Every signature that was asked for."""
    return tuple(_row(one) for one in stands)


def _row(one: Stand) -> SignatureRow:
    meaning, word = WORDS[one.standing]
    signing, signature = one.signing, one.signature
    note = f"Asked on {moment(signing.asked_at)}"
    if signature is not None:
        note = signature.recalled_because or f"On {moment(signature.at)}, SHA-256 {signature.sha256[:12]}…"
    return SignatureRow(
        id=signing.pk,
        section_id=signing.section_id,
        section=signing.section.name,
        person=signing.person.name,
        standing=shown(meaning, word),
        note=note,
        is_signed=one.standing is Standing.SIGNED,
    )
