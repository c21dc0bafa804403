"""Changing what people may do: their role in a partnership, and grants beyond it."""

from datetime import datetime

from django.contrib.auth.base_user import AbstractBaseUser
from django.db import transaction
from django.utils import timezone

from milepost.core.errors import InvalidInput
from milepost.records.access.may import require
from milepost.records.access.models import Grant, Membership
from milepost.records.access.permissions import Permission, Scope
from milepost.records.access.roles import Role
from milepost.records.history.actions import record


@transaction.atomic
def change_role(*, by: AbstractBaseUser, membership: Membership, role: Role) -> Membership:
    """Gives a member another role; the last coordinator stays one."""
    require(by, Permission.MANAGE_ROLES, Scope(membership.partnership_id))
    before = membership.role
    if before == Role.COORDINATOR and role != Role.COORDINATOR:
        keep_a_coordinator(membership)
    membership.role = role
    membership.save(update_fields=["role"])
    _record(by, "role_changed", membership, {"role": before}, {"role": role.value})
    return membership


@transaction.atomic
def grant(
    *,
    by: AbstractBaseUser,
    membership: Membership,
    permission: Permission,
    scope: Scope,
    cause: str,
    until: datetime | None = None,
) -> Grant:
    """Gives a member one permission in one place, until a time or until it is taken back."""
    require(by, Permission.MANAGE_ROLES, Scope(membership.partnership_id))
    if scope.partnership != membership.partnership_id:
        raise InvalidInput("This person is not a member of that partnership.")
    return give(by=by, membership=membership, permission=permission, scope=scope, cause=cause, until=until)


def give(
    *,
    by: AbstractBaseUser,
    membership: Membership,
    permission: Permission,
    scope: Scope,
    cause: str,
    until: datetime | None = None,
) -> Grant:
    """Gives access as a step of another action, which has asked already whether that may be."""
    given = Grant.objects.create(
        partnership_id=membership.partnership_id,
        person_id=membership.person_id,
        permission=permission,
        plan=scope.plan,
        section=scope.section,
        cause=cause,
        given_by_id=by.pk,
        given_at=timezone.now(),
        until=until,
    )
    _record(by, "access_granted", membership, {}, {"permission": permission.value, "cause": cause})
    return given


@transaction.atomic
def revoke(*, by: AbstractBaseUser, membership: Membership, cause: str) -> int:
    """Takes back the member's grants that were given for this cause, and says how many."""
    require(by, Permission.MANAGE_ROLES, Scope(membership.partnership_id))
    live = Grant.objects.filter(
        partnership=membership.partnership_id, person=membership.person_id, cause=cause, revoked_at=None
    )
    count = live.update(revoked_at=timezone.now())
    if count:
        _record(by, "access_revoked", membership, {"cause": cause}, {})
    return count


def take_back(*, partnership: str, cause: str) -> int:
    """Ends every grant that was given for this cause, as a step of another action; says how many."""
    live = Grant.objects.filter(partnership=partnership, cause=cause, revoked_at=None)
    return live.update(revoked_at=timezone.now())


def keep_a_coordinator(membership: Membership) -> None:
    """Raises InvalidInput when nobody else could run the partnership."""
    others = Membership.objects.filter(
        partnership=membership.partnership_id, role=Role.COORDINATOR, is_active=True, person__is_active=True
    ).exclude(pk=membership.pk)
    if not others.exists():
        raise InvalidInput("A partnership needs a coordinator. Make somebody else coordinator first.", "role")


def _record(
    by: AbstractBaseUser, verb: str, membership: Membership, before: dict[str, str], after: dict[str, str]
) -> None:
    record(
        by=by,
        verb=verb,
        partnership=membership.partnership_id,
        kind="person",
        id=membership.person_id,
        subject=str(membership.person),
        before=before,
        after=after,
    )
