"""Who may do what: every role against every permission, and what a grant adds."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import AnonymousUser
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from tests.cast import Cast

from milepost.core.errors import InvalidInput, NotAllowed
from milepost.records.access import actions
from milepost.records.access.may import access_of, may, require
from milepost.records.access.models import Grant
from milepost.records.access.permissions import COMES_WITH, Permission, Scope
from milepost.records.access.roles import MAY, Role
from milepost.records.people.models import Person


def test_every_role_is_written_down() -> None:
    assert set(MAY) == set(Role)


def test_a_stranger_may_do_nothing(cast: Cast) -> None:
    here = Scope(cast.partnership.pk)
    assert not [permission for permission in Permission if may(cast.stella, permission, here)]
    assert not [permission for permission in Permission if may(AnonymousUser(), permission, here)]


def test_a_role_gives_what_is_written_there(cast: Cast) -> None:
    for person, role in (
        (cast.priya, Role.COORDINATOR),
        (cast.carl, Role.CONTRIBUTOR),
        (cast.adam, Role.ADMINISTRATOR),
    ):
        assert {one for one in Permission if may(person, one, Scope(cast.partnership.pk))} == MAY[role]


def test_a_grant_holds_in_its_section_alone(cast: Cast) -> None:
    here = Scope(cast.partnership.pk, "plan", "section")
    give(cast, here)
    assert may(cast.carl, Permission.EDIT_SECTION, here)
    assert not may(cast.carl, Permission.EDIT_SECTION, Scope(cast.partnership.pk, "plan", "other"))
    assert not may(cast.carl, Permission.EDIT_SECTION, Scope(cast.partnership.pk))
    assert not may(cast.carl, Permission.EDIT_PLAN, here)


def test_a_grant_ends_by_its_date_or_when_it_is_taken_back(cast: Cast) -> None:
    here = Scope(cast.partnership.pk, "plan")
    give(cast, here)
    Grant.objects.update(until=timezone.now() - timedelta(seconds=1))
    assert not may(cast.carl, Permission.EDIT_SECTION, here)
    give(cast, here)
    assert actions.revoke(by=cast.priya, membership=cast.membership(cast.carl), cause="a test") == 2
    assert not may(cast.carl, Permission.EDIT_SECTION, here)


def test_a_grant_stays_in_its_partnership(cast: Cast) -> None:
    with pytest.raises(InvalidInput):
        give(cast, Scope(cast.elsewhere.pk))


def test_who_has_left_may_do_nothing(cast: Cast) -> None:
    cast.priya.is_active = False
    assert not may(cast.priya, Permission.SEE_PLANS, Scope(cast.partnership.pk))


def test_the_refusal_is_a_sentence_that_says_whom_to_ask(cast: Cast) -> None:
    with pytest.raises(NotAllowed, match="Ask the coordinator"):
        require(cast.stella, Permission.SEE_PLANS, Scope(cast.partnership.pk))


def test_access_is_read_in_two_queries_however_often_it_is_asked(
    cast: Cast, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(2):
        access = access_of(cast.priya, cast.partnership.pk)
        assert all(access.may(permission, Scope(cast.partnership.pk)) for permission in Permission)


def test_another_role_is_given_by_who_manages_roles(cast: Cast) -> None:
    leah = cast.membership(cast.leah)
    with pytest.raises(NotAllowed):
        actions.change_role(by=cast.leah, membership=leah, role=Role.COORDINATOR)
    actions.change_role(by=cast.adam, membership=leah, role=Role.COORDINATOR)
    assert may(cast.leah, Permission.EDIT_PLAN, Scope(cast.partnership.pk))


def test_who_edits_a_section_reads_what_is_kept_for_its_working_group(cast: Cast) -> None:
    here, other = (Scope(cast.partnership.pk, "plan", section) for section in ("section", "other"))
    give(cast, here)
    assert may(cast.carl, Permission.SEE_WORKING_TEXTS, here)
    assert not may(cast.carl, Permission.SEE_WORKING_TEXTS, other)
    access = access_of(cast.carl, cast.partnership.pk)
    assert access.may_in_part(Permission.SEE_WORKING_TEXTS, other)
    assert not access.may_in_part(Permission.SEE_WORKING_TEXTS, Scope(cast.partnership.pk, "another plan"))
    assert not access.may_in_part(Permission.SEE_WORKING_TEXTS, Scope(cast.elsewhere.pk, "plan"))


def test_a_grant_to_read_what_is_kept_is_no_leave_to_edit(cast: Cast) -> None:
    here = Scope(cast.partnership.pk, "plan", "section")
    give(cast, here, Permission.SEE_WORKING_TEXTS)
    assert may(cast.carl, Permission.SEE_WORKING_TEXTS, here)
    assert not any(may(cast.carl, one, here) for one in COMES_WITH[Permission.SEE_WORKING_TEXTS])


def test_of_the_roles_the_coordinator_alone_reads_what_is_kept(cast: Cast) -> None:
    here = Scope(cast.partnership.pk)
    readers = [
        one for one in vars(cast).values() if isinstance(one, Person) and may(one, Permission.SEE_WORKING_TEXTS, here)
    ]
    assert readers == [cast.priya]


def give(cast: Cast, scope: Scope, permission: Permission = Permission.EDIT_SECTION) -> None:
    actions.grant(
        by=cast.priya,
        membership=cast.membership(cast.carl),
        permission=permission,
        scope=scope,
        cause="a test",
    )
