"""What stands in the boxes of an action: what is kept, or in its place what was typed and could not be kept."""

from collections.abc import Iterable
from dataclasses import replace

from milepost.records.rounds.models import Item
from milepost.records.rounds.typed import Conflict, Typed, TypedOutcome, TypedReading, TypedState, Work


def kept_in(item: Item) -> Work:
    """Everything that is kept of what was typed, with its versions."""
    return Work(
        answers={row.question: Typed(row.text, row.version) for row in item.drafts.all()},
        outcomes={
            row.milestone_id: TypedOutcome(row.kind, row.new_date, row.because, row.replaced_by, row.version)
            for row in item.outcomes.all()
        },
        readings={row.measure_id: TypedReading(row.value, row.date, row.version) for row in item.readings.all()},
        state=TypedState(item.status, item.status_because, item.nothing_to_report, item.note, item.version),
    )


def over(kept: Work, typed: Work) -> Work:
    """What is kept, with what was typed in its place, box by box."""
    return Work(
        answers={**kept.answers, **typed.answers},
        outcomes={**kept.outcomes, **typed.outcomes},
        readings={**kept.readings, **typed.readings},
        state=typed.state or kept.state,
    )


def clashing(typed: Work, conflicts: Iterable[Conflict]) -> Work:
    """Of what was typed, what a colleague changed first, with the version that there is now: the next press decides."""
    now = {one.field: one.version for one in conflicts}
    return Work(
        answers={k: replace(one, version=now[n]) for k, one in typed.answers.items() if (n := f"answer-{k}") in now},
        outcomes={
            k: replace(one, version=now[n]) for k, one in typed.outcomes.items() if (n := f"milestone-{k}") in now
        },
        readings={k: replace(one, version=now[n]) for k, one in typed.readings.items() if (n := f"measure-{k}") in now},
        state=replace(typed.state, version=now["state"]) if typed.state and "state" in now else None,
    )
