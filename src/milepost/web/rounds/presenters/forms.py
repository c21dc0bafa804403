"""The Word forms of a round that came back: whose each is, what it would change, what is the matter with it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from milepost.records.rounds.models import Item, ReturnedForm
from milepost.records.rounds.word.asking import form_of
from milepost.records.rounds.word.proposed import proposed, return_of
from milepost.web.answer.returned import problem_lines
from milepost.web.dates import moment
from milepost.web.rounds.opened import OpenedRound


@dataclass(frozen=True, slots=True)
class FormRow:
    """One file: whose it is, when it came and by whom, what is to be said of it."""

    person: str
    file_name: str
    came: str
    changes: str
    problems: tuple[str, ...]
    href: str
    taken: str


def form_rows(
    found: OpenedRound, rows: Iterable[ReturnedForm], items: Mapping[str, tuple[Item, ...]]
) -> tuple[FormRow, ...]:
    """The forms of a round; `items` holds what each request asks about."""
    return tuple(_row(found, row, items.get(row.request_id, ())) for row in rows)


def _row(found: OpenedRound, row: ReturnedForm, items: tuple[Item, ...]) -> FormRow:
    returned = return_of(row)
    count = sum(len(fields) for fields in proposed(form_of(row.request, items), returned).values())
    loose = len(returned.unplaced)
    more = "" if not loose else f"{loose} {'piece' if loose == 1 else 'pieces'} of text stood outside the boxes."
    return FormRow(
        person=row.request.person.name,
        file_name=row.file_name,
        came=f"{moment(row.at)}, by {row.by.name}",
        changes="No change" if not count else "1 change" if count == 1 else f"{count} changes",
        problems=(*problem_lines(returned), *filter(None, (more,))),
        href=found.at("round-form", row.pk),
        taken=moment(row.taken_at) if row.taken_at else "",
    )
