"""The leads' own words on their sections, as they stand with the signatures of a round."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from milepost.records.plans.models import Section
from milepost.records.signoff.models import Signature
from milepost.records.signoff.standing import Stand


@dataclass(frozen=True, slots=True)
class OwnWords:
    """What the leads of one section say of it, and their names; words that several give alike are said once."""

    section: Section
    text: str
    by: str


def own_words(standing: Iterable[Stand]) -> tuple[OwnWords, ...]:
    """The words of every section that have a signature which was not taken back, in the order of the signings."""
    signed: dict[Section, list[Signature]] = defaultdict(list)
    for one in standing:
        if one.signature and not one.signature.recalled_at and one.signature.statement:
            signed[one.signing.section].append(one.signature)
    return tuple(
        OwnWords(
            section,
            "\n".join(dict.fromkeys(one.statement for one in many)),
            " and ".join(dict.fromkeys(one.name for one in many)),
        )
        for section, many in signed.items()
    )
