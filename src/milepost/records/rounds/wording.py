"""The words of an answer, all of one action at once: as they are being typed, and as they were sent."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from milepost.records.rounds.models import Item


@dataclass(frozen=True, slots=True)
class Words:
    """Answers by question, what became of milestones and what was measured by their ids, each field by its name."""

    answers: Mapping[str, str]
    outcomes: Mapping[str, Mapping[str, str]]
    readings: Mapping[str, Mapping[str, str]]
    status: str = ""
    status_because: str = ""
    nothing_to_report: bool = False


def typed_words(item: Item) -> Words:
    """What stands in the boxes now."""
    return Words(
        answers={draft.question: draft.text for draft in item.drafts.all()},
        outcomes={
            str(row.milestone_id): {
                "kind": row.kind,
                "new_date": row.new_date,
                "because": row.because,
                "replaced_by": row.replaced_by,
            }
            for row in item.outcomes.all()
            if row.kind
        },
        readings={str(row.measure_id): {"value": row.value, "date": row.date} for row in item.readings.all()},
        status=item.status,
        status_because=item.status_because,
        nothing_to_report=item.nothing_to_report,
    )


def sent_words(item: Item) -> Words:
    """What was sent last; what is typed where it was sent before this was kept."""
    return typed_words(item) if item.sent is None else Words(**item.sent)


def kept(words: Words) -> dict[str, Any]:
    """The words as plain data, for `Item.sent`."""
    return asdict(words)
