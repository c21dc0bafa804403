"""The partnerships of somebody who is in several, each with what it asks of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.urls import reverse

from milepost.records.people.models import Partnership
from milepost.web.plans.presenters.head import number_of


@dataclass(frozen=True, slots=True)
class PartnershipRow:
    """One partnership; `asked` says what it asks of the person, "" where nothing."""

    name: str
    address: str
    asked: str


def choice(
    partnerships: Iterable[Partnership], updates: Mapping[str, int], signatures: Mapping[str, int]
) -> tuple[PartnershipRow, ...]:
    """The partnerships in the order given; the numbers are by their ids."""
    return tuple(
        PartnershipRow(
            one.name, reverse("plans", args=(one.slug,)), _asked(updates.get(one.pk), signatures.get(one.pk))
        )
        for one in partnerships
    )


def _asked(updates: int | None, signatures: int | None) -> str:
    facts = [number_of(updates, "update")] if updates else []
    facts += [number_of(signatures, "signature")] if signatures else []
    return f"{' and '.join(facts)} asked of you" if facts else ""
