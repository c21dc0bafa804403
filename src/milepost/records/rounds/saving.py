"""Saving what is typed, field by field: what nobody else changed is kept, and where somebody did, both texts are."""

from collections.abc import Iterator
from typing import Any

from django.db.models import Model
from django.utils import timezone

from milepost.core.errors import InvalidInput
from milepost.core.words.pasted import without_markup
from milepost.records.people.models import Person
from milepost.records.plans.models import Measure, Milestone
from milepost.records.rounds.models import Draft, Item, Outcome, ReadingDraft
from milepost.records.rounds.models.said import OutcomeKind
from milepost.records.rounds.typed import MOST, MOST_MARKUP, Conflict, Saved, Work

Field = tuple[str, Any, dict[str, Any], int]
# Tabs and line ends are words; every other control character is what a word processor left behind.
_CONTROLS = dict.fromkeys([*range(9), 11, *range(14, 32), 127, 0x200B, 0xFEFF, 0xAD])


def save(by: Person, item: Item, work: Work) -> tuple[Saved, bool]:
    """Keeps every field that nobody else changed meanwhile, and says whether anything is different now."""
    versions: dict[str, int] = {}
    conflicts: list[Conflict] = []
    is_changed = False
    for field, row, new, seen in _fields(item, work):
        old = {name: getattr(row, name) for name in new}
        if old == new:
            versions[field] = _version(row)
        elif _version(row) != seen:
            theirs, yours = _words(old), _words(new)
            conflicts.append(Conflict(field, theirs, yours, _version(row), _writer(row)))
        else:
            _keep(by, row, new)
            versions[field], is_changed = _version(row), True
    return Saved(versions, tuple(conflicts)), is_changed


def plain(text: str, field: str = "") -> str:
    """The text as it is kept: line ends as line feeds, markup and invisible characters gone.

    Raises InvalidInput for a book, with the name of its field. Markup is much longer than its words, but not without
    end.
    """
    found = text if len(text) > MOST_MARKUP else without_markup(text)
    found = found.replace("\r\n", "\n").replace("\r", "\n").translate(_CONTROLS).strip()
    if len(found) > MOST:
        raise InvalidInput(
            f"This text has {len(found):,} characters; the most that can be kept is {MOST:,}. Put the long part in a "
            "document, and add that as evidence.",
            field,
        )
    return found


def _fields(item: Item, work: Work) -> Iterator[Field]:
    """Every field that was typed: its name on the page, its row, what it should hold, and the version seen."""
    yield from _answers(item, work)
    if work.outcomes:
        yield from _outcomes(item, work)
    if work.readings:
        yield from _readings(item, work)
    if work.state is not None:
        state = work.state
        new = {
            "status": state.status,
            "status_because": plain(state.status_because, "status_because"),
            "nothing_to_report": state.nothing_to_report,
            "note": plain(state.note, "note"),
        }
        yield "state", item, new, state.version


def _answers(item: Item, work: Work) -> Iterator[Field]:
    kept = {row.question: row for row in item.drafts.select_related("by")}
    asked = {question["key"] for question in item.round.questions}
    for key, typed in work.answers.items():
        if key in asked:
            row = kept.get(key) or Draft(item=item, question=key, version=0)
            name = f"answer-{key}"
            yield name, row, {"text": plain(typed.text, name)}, typed.version


def _outcomes(item: Item, work: Work) -> Iterator[Field]:
    kept = {row.milestone_id: row for row in item.outcomes.select_related("by")}
    for milestone in Milestone.objects.filter(action=item.action_id, pk__in=work.outcomes):
        said, name = work.outcomes[milestone.pk], f"milestone-{milestone.pk}"
        new = {
            "kind": said.kind if said.kind in OutcomeKind.values else "",
            "new_date": plain(said.new_date, f"{name}-new_date"),
            "because": plain(said.because, f"{name}-because"),
            "replaced_by": plain(said.replaced_by, f"{name}-replaced_by"),
        }
        row = kept.get(milestone.pk) or Outcome(item=item, milestone=milestone, version=0)
        yield name, row, new, said.version


def _readings(item: Item, work: Work) -> Iterator[Field]:
    kept = {row.measure_id: row for row in item.readings.select_related("by")}
    for measure in Measure.objects.filter(action=item.action_id, pk__in=work.readings):
        said, name = work.readings[measure.pk], f"measure-{measure.pk}"
        row = kept.get(measure.pk) or ReadingDraft(item=item, measure=measure, version=0)
        yield name, row, {"value": plain(said.value, name), "date": plain(said.date, name)}, said.version


def _version(row: Model) -> int:
    return int(getattr(row, "version", 0))


def _keep(by: Person, row: Any, new: dict[str, Any]) -> None:
    for name, value in new.items():
        setattr(row, name, value)
    row.version += 1
    if isinstance(row, Item):
        row.save(update_fields=[*new, "version"])
        return
    row.by, row.at = by, timezone.now()
    row.save()


def _writer(row: Any) -> str:
    return str(row.by) if getattr(row, "by_id", None) else ""


def _words(fields: dict[str, Any]) -> str:
    return "\n".join(str(text) for text in fields.values() if text not in ("", False, True))
