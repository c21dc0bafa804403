"""The one question: may this person do this here?"""

from collections.abc import Callable
from dataclasses import dataclass

from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.models import AnonymousUser
from django.db.models import Q
from django.utils import timezone

from milepost.core.errors import NotAllowed
from milepost.records.access.models import Grant, Membership
from milepost.records.access.permissions import COMES_WITH, Permission, Scope
from milepost.records.access.roles import MAY, Role

Somebody = AbstractBaseUser | AnonymousUser


@dataclass(frozen=True, slots=True)
class Access:
    """What one person may do in one partnership, read once and asked as often as a page has buttons."""

    partnership: str
    role: Role | None = None
    grants: tuple[tuple[Permission, Scope], ...] = ()

    def may(self, permission: Permission, scope: Scope) -> bool:
        """Whether the role or a grant allows it; a grant without plan or section holds for all of them."""
        return self._has(permission, scope.partnership, lambda where: _covers(where, scope))

    def may_in_part(self, permission: Permission, scope: Scope) -> bool:
        """Whether it is allowed in any section of this plan."""
        return self._has(permission, scope.partnership, lambda where: where.plan in ("", scope.plan))

    def _has(self, permission: Permission, partnership: str, covers: Callable[[Scope], bool]) -> bool:
        if partnership != self.partnership or self.role is None:
            return False
        wanted = {permission, *COMES_WITH.get(permission, ())}
        if wanted & MAY[self.role]:
            return True
        return any(given in wanted and covers(where) for given, where in self.grants)


def access_of(person: Somebody, partnership: str) -> Access:
    """What this person may do in the partnership with this id, in two queries; nothing for a stranger."""
    if not person.is_authenticated or not person.is_active:
        return Access(partnership)
    membership = Membership.objects.filter(partnership=partnership, person=person.pk, is_active=True).first()
    if membership is None:
        return Access(partnership)
    live = Q(until=None) | Q(until__gt=timezone.now())
    grants = Grant.objects.filter(live, partnership=partnership, person=person.pk, revoked_at=None)
    return Access(
        partnership,
        Role(membership.role),
        tuple((Permission(one.permission), Scope(partnership, one.plan, one.section)) for one in grants),
    )


def may(person: Somebody, permission: Permission, scope: Scope) -> bool:
    """Whether this person may do this here."""
    return access_of(person, scope.partnership).may(permission, scope)


def require(person: Somebody, permission: Permission, scope: Scope) -> None:
    """The first line of every action; raises NotAllowed where `may` says no."""
    if not may(person, permission, scope):
        raise NotAllowed("You may not do this here. Ask the coordinator of the partnership if you should.")


def _covers(given: Scope, asked: Scope) -> bool:
    return given.plan in ("", asked.plan) and given.section in ("", asked.section)
