"""Why a person is asked for what they are asked: from the plan's own words where it names somebody."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from milepost.records.rounds.models import Item
from milepost.records.rounds.models.item import Source

WORDS = {
    Source.COORDINATOR: "Nobody was found. The plan names nobody who is in the list of people.",
    Source.TAKEN_ON: "Nobody else was found, and the coordinator took it on.",
    Source.BY_HAND: "Chosen by hand.",
    Source.HANDED_OVER: "Handed over.",
}


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason, in a sentence, and the actions that somebody is asked for because of it; none where it is of all."""

    words: str
    names: tuple[str, ...]


def reasons(items: Iterable[Item], organisations: Sequence[str]) -> tuple[Reason, ...]:
    """Why somebody is asked for these actions; `organisations` are those whose contact they are."""
    found: dict[str, list[str]] = {}
    for item in items:
        found.setdefault(_why(item, organisations), []).append(item.name)
    return tuple(Reason(words, tuple(names) if len(found) > 1 else ()) for words, names in found.items())


def _why(item: Item, organisations: Sequence[str]) -> str:
    source = Source(item.source)
    named = "; ".join(f"“{lead}”" for lead in item.action.leads.all())
    if source is Source.OWNER:
        return f"Leads the action: the plan says {named}."
    if source is Source.CONTACT:
        return f"Contact of {' and '.join(organisations) or 'the organisation'}, which the plan names."
    if source is Source.SECTION_LEAD:
        nobody = f"; nobody in the list of people is matched to {named}, which the action itself names" if named else ""
        return f"Leads {item.section.name}{nobody}."
    return WORDS[source]
