"""The fields of a form that somebody ticked, as work to be saved; ids come from a file, so each is looked for here."""

from collections.abc import Collection, Mapping

from milepost.core.returns.evidence import pieces
from milepost.core.returns.form import Figure, Filled, Outcome, Told
from milepost.core.returns.layout import Kind
from milepost.records.rounds.models import Item
from milepost.records.rounds.models import Outcome as OutcomeRow
from milepost.records.rounds.queries import measures_of, promises_of
from milepost.records.rounds.typed import Typed, TypedEvidence, TypedOutcome, TypedReading, TypedState, Work

_OF_STATE = frozenset((Kind.STATUS.value, Kind.NOTHING.value, Kind.NOTE.value))
STATE = "state"


def versions_of(item: Item) -> dict[str, int]:
    """The version of every field of an item that there is, by the name under which it is saved."""
    return {
        **{f"answer-{draft.question}": draft.version for draft in item.drafts.all()},
        **{f"milestone-{row.milestone_id}": row.version for row in item.outcomes.all()},
        **{f"measure-{row.measure_id}": row.version for row in item.readings.all()},
        STATE: item.version,
    }


def saved_as(field: str) -> str:
    """The name under which a field is saved and versioned: status, tick and note are of one row."""
    return STATE if field in _OF_STATE else field


def work_of(
    item: Item, came: Filled, fields: Collection[str], versions: Mapping[str, int], sent: Filled | None = None
) -> Work:
    """What these fields of an action hold in the form, to be saved over the versions that the person saw.

    `sent` is what stood in the form when it was made, None where that is not known: then no evidence is taken away.
    Questions, milestones and measures that this item does not ask about are left out.
    """
    keys = [one["key"] for one in item.round.questions if f"answer-{one['key']}" in fields]
    kept = {row.milestone_id: row for row in item.outcomes.all()}
    measured = [row.pk for row in measures_of(item) if f"measure-{row.pk}" in fields]
    asked = [row.pk for _, row in promises_of(item) if f"milestone-{row.pk}" in fields]
    return Work(
        answers={key: Typed(came.answer(key), versions.get(f"answer-{key}", 0)) for key in keys},
        outcomes={pk: _outcome(came.told(pk), kept.get(pk), versions.get(f"milestone-{pk}", 0)) for pk in asked},
        readings={pk: _reading(came.figure(pk), versions.get(f"measure-{pk}", 0)) for pk in measured},
        state=_state(item, came, fields, versions.get(STATE, 0)) if _OF_STATE & set(fields) else None,
        evidence=_evidence(came, sent or Filled()) if Kind.EVIDENCE in fields else None,
    )


def _outcome(told: Told, kept: OutcomeRow | None, version: int) -> TypedOutcome:
    """The one box of the form is the reason, or what replaces the milestone; the other of the two stays as it is."""
    is_replaced = told.outcome is Outcome.REPLACED
    because, replaced_by = (kept.because, kept.replaced_by) if kept else ("", "")
    return TypedOutcome(
        kind=told.outcome.value if told.outcome else "",
        new_date=told.new_date,
        because=because if is_replaced else told.because,
        replaced_by=told.because if is_replaced else replaced_by,
        version=version,
    )


def _reading(figure: Figure, version: int) -> TypedReading:
    return TypedReading(figure.value, figure.date, version)


def _evidence(came: Filled, sent: Filled) -> TypedEvidence:
    before, after = pieces(sent.evidence), pieces(came.evidence)
    return TypedEvidence(
        tuple(one for one in after if one not in before), tuple(one for one in before if one not in after)
    )


def _state(item: Item, came: Filled, fields: Collection[str], version: int) -> TypedState:
    codes = {"", *(entry["code"] for entry in item.round.plan.scheme)}
    is_status = Kind.STATUS in fields and came.status in codes
    return TypedState(
        status=came.status if is_status else item.status,
        status_because=came.status_because if is_status else item.status_because,
        nothing_to_report=came.nothing_to_report if Kind.NOTHING in fields else item.nothing_to_report,
        note=came.note if Kind.NOTE in fields else item.note,
        version=version,
    )
