"""Takes a whole plan away: a statement for each kind of part, where nothing else speaks of it."""

from collections.abc import Iterator
from typing import Any

from django.db import connection
from django.db.models import ForeignObjectRel, Model

from milepost.records.plans.bridge import PLAN, Table
from milepost.records.plans.models import Plan
from milepost.records.plans.writing import remove


def remove_plan(plan: Plan) -> None:
    """Takes a plan away, as `remove` does; inside the transaction of what says so.

    Django looks for what hangs on thousands of rows five hundred at a time; here each kind of part is asked once.
    """
    for rows in _inner_first(PLAN):
        if not any(_speaks_of(relation, plan) for relation in _relations(rows)):
            _remove_all(rows, plan)
    remove(plan)


def _inner_first(table: Table) -> Iterator[type[Model]]:
    for _, inner in table.parts:
        yield from _inner_first(inner)
        yield inner.rows


def _relations(rows: type[Model]) -> Iterator[ForeignObjectRel]:
    for field in rows._meta.get_fields(include_hidden=True):
        if isinstance(field, ForeignObjectRel) and (field.one_to_many or field.one_to_one):
            yield field


def _speaks_of(relation: Any, plan: Plan) -> bool:
    """Whether a row of another kind hangs on one of the plan's."""
    found = relation.related_model._base_manager.filter(**{f"{relation.field.name}__plan": plan.pk})
    return bool(found.exists())


def _remove_all(rows: type[Model], plan: Plan) -> None:
    table = connection.ops.quote_name(rows._meta.db_table)
    sql = f"DELETE FROM {table} WHERE plan_id = %s"  # noqa: S608 - names of our own models
    with connection.cursor() as cursor:
        cursor.execute(sql, [plan.pk])
