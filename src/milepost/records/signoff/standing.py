"""Whether what was signed is still what prints."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from milepost.core.plan import model as value
from milepost.core.plan.signed import sha256, signed_words
from milepost.records.plans.queries import plan_value
from milepost.records.rounds.models import Round
from milepost.records.rounds.preview import as_it_will_print
from milepost.records.signoff.models import Signature, Signing


class Standing(StrEnum):
    """Where a signature stands."""

    WAITING = "waiting"
    SIGNED = "signed"
    CHANGED = "changed"
    RECALLED = "recalled"


@dataclass(frozen=True, slots=True)
class Stand:
    """One person's signing of one section, and where it stands."""

    signing: Signing
    standing: Standing
    signature: Signature | None = None


def stands(round_: Round) -> tuple[Stand, ...]:
    """Where every signature of the round stands: a signed section whose words changed since is CHANGED, visibly."""
    signings = round_.signings.filter(ended_at=None).select_related("section", "person", "round__plan")
    found = list(signings.prefetch_related("signatures"))
    now = printing(round_) if found else value.Plan()
    return tuple(_stand(one, now, round_.period) for one in found)


def printing(round_: Round) -> value.Plan:
    """The plan as the round will leave it, or has left it."""
    return as_it_will_print(round_) if round_.is_open else plan_value(round_.plan)


def words_of(plan: value.Plan, section: str, period: str, statement: str | None = None) -> str:
    """The words of a section as they will print; `statement` in place of the lead's words of this period, if given."""
    if statement is None:
        return signed_words(plan, section)
    sections = (
        replace(one, statements=with_statement(one, period, statement)) if one.id == section else one
        for one in plan.sections
    )
    return signed_words(replace(plan, sections=tuple(sections)), section)


def with_statement(section: value.Section, period: str, text: str) -> tuple[value.Statement, ...]:
    """The section's statements with this text for the period."""
    others = tuple(one for one in section.statements if one.period != period)
    return (*others, value.Statement(period, text)) if text else others


def _stand(signing: Signing, now: value.Plan, period: str) -> Stand:
    signature = next(iter(signing.signatures.all()), None)
    if signature is None:
        return Stand(signing, Standing.WAITING)
    if signature.recalled_at:
        return Stand(signing, Standing.RECALLED, signature)
    words = words_of(now, signing.section_id, period, signature.statement)
    same = sha256(words) == signature.sha256
    return Stand(signing, Standing.SIGNED if same else Standing.CHANGED, signature)


def by_section(every: tuple[Stand, ...]) -> Mapping[str, tuple[Stand, ...]]:
    """The standings by the id of their section."""
    found: dict[str, list[Stand]] = {}
    for one in every:
        found.setdefault(one.signing.section_id, []).append(one)
    return {section: tuple(many) for section, many in found.items()}
