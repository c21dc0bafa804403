"""The least that says whether somebody's copy of a plan's page is still right: its version, and what they may do."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from django.db import connection
from django.db.models import Exists, OuterRef

from milepost.records.access.may import Access, Somebody, access_of
from milepost.records.access.models import Grant
from milepost.records.access.permissions import Permission, Scope
from milepost.records.access.roles import Role
from milepost.records.plans.models import Plan

_PLAN, _PARTNERSHIP, _PERSON = "<plan>", "<partnership>", "<person>"


@dataclass(frozen=True, slots=True)
class Glance:
    """A plan's version, and what the person may do in its partnership."""

    version: int
    access: Access


def glance(person: Somebody, partnership: str, plan: str) -> Glance | None:
    """What is seen at first glance, in one statement for who has no grants; `partnership` is its slug.

    None where there is no such plan or this person may not see it.
    """
    sql, markers = _statement()
    given: dict[Any, Any] = {_PLAN: plan, _PARTNERSHIP: partnership, _PERSON: person.pk}
    with connection.cursor() as cursor:
        cursor.execute(sql, [given.get(marker, marker) for marker in markers])
        found = cursor.fetchone()
    if found is None:
        return None
    version, owner, role, has_grants = found
    access = access_of(person, owner) if has_grants else Access(owner, Role(role))
    return Glance(version, access) if access.may(Permission.SEE_PLANS, Scope(owner, plan)) else None


@cache
def _statement() -> tuple[str, tuple[Any, ...]]:
    """The statement, made once, since Django takes longer to make it than a database to answer it; and its markers."""
    grants = Grant.objects.filter(
        person=OuterRef("partnership__memberships__person"), partnership=OuterRef("partnership"), revoked_at=None
    )
    rows = Plan.objects.order_by().filter(
        pk=_PLAN,
        partnership__slug=_PARTNERSHIP,
        partnership__memberships__person=_PERSON,
        partnership__memberships__is_active=True,
    )
    columns = rows.values_list("version", "partnership", "partnership__memberships__role", Exists(grants))
    sql, markers = columns.query.sql_with_params()
    return sql, markers
