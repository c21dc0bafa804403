"""Leads who are nobody yet, as rows: those whom the partnership knows, and those who are to be added."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from django.http import QueryDict
from django.urls import reverse

from milepost.core.words.names import is_like, plain_name
from milepost.records.access.queries import members_of
from milepost.records.people.lists import Entry
from milepost.records.people.matching import Match, organisation_called
from milepost.records.people.models import Organisation, Partnership
from milepost.records.people.queries import organisations_of
from milepost.records.people.settling import Said, settle
from milepost.records.plans.leading import Unmatched, leading_organisations, unmatched
from milepost.records.plans.models import Plan
from milepost.web.people.rows import BOXES, Line, Row, lines_of, more_lines, rows_of, said_in


@dataclass(frozen=True)
class Matching:
    """The leads of a plan and the rows of the page; `more` are people of a list who lead nothing."""

    partnership: Partnership
    leads: Mapping[str, Unmatched]
    lines: tuple[Line, ...]
    more: tuple[Line, ...] = ()

    def rows(self) -> tuple[Row, ...]:
        """Every row, with what would become of it."""
        lines = (*self.lines, *self.more)
        members = tuple(members_of(self.partnership.pk, including_closed=True))
        return rows_of(members, lines, settle(self.partnership, [line.said for line in lines]))

    def with_list(self, entries: Iterable[Entry]) -> "Matching":
        """The same rows with what a list says of them, and rows for the others whom it names."""
        lines, others = list(self.lines), []
        for entry in entries:
            at = _place(lines, entry)
            if at is None:
                others.append(entry)
            else:
                lines[at] = _filled(lines[at], entry)
        return replace(self, lines=tuple(lines), more=(*self.more, *lines_of(others, self.more)))

    def ready(self, rows: Sequence[Row]) -> list[Row]:
        """The rows with which nothing is wrong; who stands in two is ready once the first of them is."""
        fit = [not row.waits and not row.form.errors for row in rows]
        return [
            row
            for at, row in enumerate(rows)
            if fit[at] and fit[at if (first := row.settled.same_as) is None else first]
        ]

    def to_add(self, rows: Sequence[Row], ready: Sequence[Row]) -> list[tuple[Match, list[int]]]:
        """The rows that are ready as the action takes them; whoever stands in two is one person."""
        found: dict[int, tuple[Match, list[int]]] = {}
        for at, row in enumerate(rows):
            if row in ready and row.settled.match is not None:
                found[at] = row.settled.match, self._keys(row.line)
            elif row in ready and row.settled.same_as is not None:
                found[row.settled.same_as][1].extend(self._keys(row.line))
        return list(found.values())

    def _keys(self, line: Line) -> list[int]:
        return [lead.pk for lead in self.leads[line.key].leads] if line.key in self.leads else []


def matching(partnership: Partnership, plan: Plan, data: QueryDict | None) -> Matching:
    """The leads of a plan as rows, with what somebody sent in their boxes."""
    groups = {f"lead-{group.key}": group for group in unmatched(plan)}
    lines = [_line(key, group, data) for key, group in groups.items()]
    return Matching(partnership, groups, tuple(lines), tuple(more_lines(data)) if data else ())


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation that leads without a person, and the page on which its contact is chosen or it is added."""

    name: str
    address: str
    is_known: bool


def without_contact(partnership: Partnership, plan: Plan) -> tuple[Body, ...]:
    """The organisations that a plan names alone and that have nobody to ask yet."""
    kept = tuple(organisations_of(partnership).select_related("contact"))
    found = ((name, organisation_called(name, kept)) for name in leading_organisations(plan))
    return tuple(_body(partnership, name, one) for name, one in found if one is None or one.contact is None)


def _body(partnership: Partnership, name: str, kept: Organisation | None) -> Body:
    if kept is None:
        return Body(name, reverse("organisations-add", args=(partnership.slug,)), is_known=False)
    return Body(name, reverse("organisation", args=(partnership.slug, kept.pk)), is_known=True)


def _line(key: str, group: Unmatched, data: QueryDict | None) -> Line:
    said = Said(group.entry) if data is None else said_in(data, key, Said(group.entry))
    return Line(key, said, str(group.leads[0]), _about(group), without_choice=True)


def _about(group: Unmatched) -> str:
    sections = [lead.section.name for lead in group.leads if lead.section]
    actions = [f"{lead.action.number} {lead.action.title}".strip() for lead in group.leads if lead.action]
    many = [f"{len(actions)} actions"] if len(actions) > 1 else actions
    return "Leads " + " and ".join([*sections, *many])


def _place(lines: Sequence[Line], entry: Entry) -> int | None:
    """The one row that an entry of a list is about: of exactly its name, else of nearly its name."""
    for is_it in (_has_name, _is_nearly):
        found = [at for at, line in enumerate(lines) if is_it(line.said.entry, entry)]
        if len(found) == 1:
            return found[0]
    return None


def _has_name(one: Entry, other: Entry) -> bool:
    return bool(plain_name(one.name)) and plain_name(one.name) == plain_name(other.name)


def _is_nearly(one: Entry, other: Entry) -> bool:
    return is_like(one.name, other.name)


def _filled(line: Line, entry: Entry) -> Line:
    """What stands in a row, and where a box of it is blank what the list says."""
    said = line.said.entry
    cells = {name: getattr(said, name) or getattr(entry, name) for name in BOXES}
    is_spelt_so = not said.name or plain_name(said.name) == plain_name(entry.name)
    note = "" if is_spelt_so else f"The list has {entry.name}. Correct the address if that is somebody else."
    return replace(line, said=replace(line.said, entry=Entry(**cells)), note=note)
