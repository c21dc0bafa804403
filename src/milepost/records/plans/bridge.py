"""The only file that turns rows into the Plan value and back.

Every kind of value is kept in one table whose columns are named as its fields. So a new field of the plan needs a
column of the same name and no line here; `tests/records/plans/test_bridge.py` names what was forgotten.
"""

import typing
from collections import defaultdict
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

from django.db import connection, transaction
from django.db.models import AutoField, Model
from django.utils import timezone

from milepost.core.plan import codec
from milepost.core.plan import model as value
from milepost.core.plan.ids import with_fresh_ids
from milepost.records.ids import new_id
from milepost.records.people.models import Partnership
from milepost.records.plans import models as row
from milepost.records.plans.cells import Change, as_it_is, column_data, column_reader, plain, reader, writer

PLACES = ("place", "more_places")


@dataclass(frozen=True)
class Table:
    """Where one kind of value is kept: its class, its rows, the column of its parent, and its own parts by field."""

    kind: type
    rows: type[Model]
    parent: str
    parts: tuple[tuple[str, "Table"], ...] = ()
    only: tuple[tuple[str, Any], ...] = ()


ACTION = Table(
    value.Action,
    row.Action,
    "focus_area",
    (
        ("leads", Table(value.Lead, row.Lead, "action", only=(("section", None),))),
        ("answers", Table(value.Answer, row.Answer, "action")),
        ("milestones", Table(value.Milestone, row.Milestone, "action")),
        ("measures", Table(value.Measure, row.Measure, "action")),
        ("wordings", Table(value.Wording, row.Wording, "action")),
        ("links", Table(value.Link, row.Link, "action")),
        ("proposals", Table(value.Proposal, row.Proposal, "action", only=(("decision", row.Proposal.OPEN),))),
    ),
)
SECTION = Table(
    value.Section,
    row.Section,
    "plan",
    (
        ("leads", Table(value.Lead, row.Lead, "section", only=(("action", None),))),
        ("statements", Table(value.Statement, row.Statement, "section")),
        ("focus_areas", Table(value.FocusArea, row.FocusArea, "section", (("actions", ACTION),))),
    ),
)
PLAN = Table(
    value.Plan,
    row.Plan,
    "",
    (
        ("periods", Table(value.Period, row.Period, "plan")),
        ("questions", Table(value.Question, row.Question, "plan")),
        ("concerns", Table(value.Concern, row.Concern, "plan")),
        ("sections", SECTION),
    ),
)


def load(plan: row.Plan, *, with_places: bool = True) -> value.Plan:
    """The plan as a value, in one query for every kind of part, however many parts there are.

    The places where its parts were read are two fifths of the work; a page that shows none goes without.
    """
    hints = typing.get_type_hints(value.Plan)
    own = {name: reader(hints[name])(getattr(plan, name)) for name in _own(PLAN)}
    own |= {field: _load(table, plan.pk, with_places).get(plan.pk, ()) for field, table in PLAN.parts}
    return value.Plan(**own)


def load_data(plan: row.Plan) -> dict[str, Any]:
    """What the codec's to_data makes of the loaded plan, in a third of the time, since no value is made for it."""
    own = {name.rstrip("_"): getattr(plan, name) for name in _own(PLAN)}
    parts = {field: _load_data(table, plan.pk).get(plan.pk, []) for field, table in PLAN.parts}
    return {"format": codec.FORMAT, "version": codec.VERSION, **own, **parts}


@transaction.atomic
def store(plan: value.Plan, partnership: Partnership, previous: row.Plan | None = None) -> row.Plan:
    """Keeps the plan under fresh permanent ids and gives its row; `previous` is the plan that it goes on from."""
    kept = with_fresh_ids(plan, new_id)
    now = timezone.now()
    own = columns(PLAN, kept)
    stored = row.Plan.objects.create(partnership=partnership, previous=previous, created_at=now, changed_at=now, **own)
    for field, table in PLAN.parts:
        _store(table, stored.pk, [(stored.pk, getattr(kept, field))])
    return stored


def _load(table: Table, plan: str, with_places: bool) -> dict[str, tuple[Any, ...]]:
    """The values of one table, in order, by the id of their parent."""
    parts = [(field, _load(inner, plan, with_places)) for field, inner in table.parts]
    own = _loaded(table, with_places)
    readers = _column_readers(table, own)
    by_parent: dict[str, list[Any]] = defaultdict(list)
    for parent, *cells in _rows(table, plan, own):
        for at, read in readers:
            cells[at] = read(cells[at])
        if parts:
            fresh = dict(zip(own, cells, strict=True))
            fresh |= {field: children.get(fresh["id"], ()) for field, children in parts}
            by_parent[parent].append(table.kind(**fresh))
        else:
            by_parent[parent].append(table.kind(*cells))
    return {parent: tuple(values) for parent, values in by_parent.items()}


def _load_data(table: Table, plan: str) -> dict[str, list[dict[str, Any]]]:
    """As _load, in plain data."""
    parts = [(field, _load_data(inner, plan)) for field, inner in table.parts]
    own, hints = _own(table), typing.get_type_hints(table.kind)
    keys = [name.rstrip("_") for name in own]
    by_parent: dict[str, list[dict[str, Any]]] = defaultdict(list)
    parents, *raw = tuple(zip(*_rows(table, plan, own), strict=True)) or [()] * (1 + len(own))
    for parent, *cells in zip(parents, *map(column_data, (hints[name] for name in own), raw), strict=True):
        fresh = dict(zip(keys, cells, strict=True))
        fresh |= {field: children.get(fresh["id"], []) for field, children in parts}
        by_parent[parent].append(fresh)
    return by_parent


def _rows(table: Table, plan: str, own: tuple[str, ...]) -> list[tuple[Any, ...]]:
    # Django takes longer to make these statements, and to convert their columns, than a database to answer them.
    sql, parameters = _select(table, own)
    with connection.cursor() as cursor:
        cursor.execute(sql, [plan, *parameters])
        found: list[tuple[Any, ...]] = cursor.fetchall()
    return found


@cache
def _select(table: Table, own: tuple[str, ...]) -> tuple[str, tuple[Any, ...]]:
    """The statement that reads these fields of the rows of one plan, and its parameters after the plan's id."""
    columns = [f"{table.parent}_id", *map(_column, own)]
    rows = table.rows._default_manager.filter(plan="").filter(**dict(table.only)).order_by("position", "pk")
    sql, parameters = rows.values_list(*columns).query.sql_with_params()
    return sql, parameters[1:]


def columns(table: Table, item: Any) -> dict[str, Any]:
    """What the columns of a row hold for a value, by their names: its own fields, without its parts."""
    return {_column(name): plain(getattr(item, name)) for name in _own(table)}


def _store(table: Table, plan: str, families: list[tuple[str, tuple[Any, ...]]]) -> None:
    """Keeps the values of one table, given with the ids of their parents, and then their own parts."""
    sql, rest = _insert(table, plan)
    writers = _column_writers(table)
    rows = [
        (parent, position, *[write(getattr(item, name)) for name, write in writers], *rest)
        for parent, items in families
        for position, item in enumerate(items)
    ]
    # Django takes longer to make these statements, too, than a database to carry them out.
    with connection.cursor() as cursor:
        cursor.executemany(sql, rows)
    for field, inner in table.parts:
        _store(inner, plan, [(item.id, getattr(item, field)) for _, items in families for item in items])


def _insert(table: Table, plan: str) -> tuple[str, tuple[Any, ...]]:
    """The statement that adds a row: its parent, its position, its own fields, then the columns that are given too."""
    meta, quoted, fixed = table.rows._meta, connection.ops.quote_name, {"plan": plan, **dict(table.only)}
    free = {field.name: field for field in meta.concrete_fields if not isinstance(field, AutoField)}
    given = [free.pop(name) for name in (table.parent, "position", *map(_column, _own(table)))]
    rest = tuple(free.values())
    fresh = [field.get_db_prep_save(fixed.get(field.name, field.get_default()), connection) for field in rest]
    names = ", ".join(quoted(field.column or "") for field in (*given, *rest))
    places = ", ".join(["%s"] * (len(given) + len(rest)))
    sql = f"INSERT INTO {quoted(meta.db_table)} ({names}) VALUES ({places})"  # noqa: S608 - names of our own models
    return sql, tuple(fresh)


@cache
def _column_writers(table: Table) -> tuple[tuple[str, Change], ...]:
    """The fields that are columns of the table's own rows, and what makes their column of each."""
    hints = typing.get_type_hints(table.kind)
    return tuple((name, writer(hints[name])) for name in _own(table))


@cache
def _own(table: Table) -> tuple[str, ...]:
    """The fields that are columns of the table's own rows, in the order of the class."""
    parts = {field for field, _ in table.parts}
    return tuple(field.name for field in fields(table.kind) if field.name not in parts)


@cache
def _loaded(table: Table, with_places: bool) -> tuple[str, ...]:
    """The fields that are read; places stand last in every class, so that the others keep their position."""
    return tuple(name for name in _own(table) if with_places or name not in PLACES)


def _column(name: str) -> str:
    """Django allows no name that ends in an underscore."""
    return "from_day" if name == "from_" else name


@cache
def _column_readers(table: Table, own: tuple[str, ...]) -> tuple[tuple[int, Change], ...]:
    """How to read those columns of a raw row that are not their value already, by their position."""
    hints = typing.get_type_hints(table.kind)
    readers = [(at, column_reader(hints[name])) for at, name in enumerate(own)]
    return tuple((at, read) for at, read in readers if read is not as_it_is)
