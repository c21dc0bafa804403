"""A plan at first glance."""

from django.utils import timezone
from tests.cast import Cast
from tests.factories.elmshire import small_plan

from milepost.records.access.models import Grant, Membership
from milepost.records.access.permissions import Permission, Scope
from milepost.records.plans import bridge
from milepost.records.plans.glance import Glance, glance
from milepost.records.plans.models import Plan


def seen(cast: Cast, person: object, plan: Plan) -> Glance | None:
    """What this person sees of the plan at first glance."""
    return glance(person, cast.partnership.slug, plan.pk)  # type: ignore[arg-type]


def test_a_member_sees_the_version_and_what_their_role_allows(cast: Cast) -> None:
    plan = bridge.store(small_plan(), cast.partnership)
    found = seen(cast, cast.priya, plan)
    assert found is not None
    assert found.version == plan.version
    assert found.access.may(Permission.EDIT_PLAN, Scope(cast.partnership.pk, plan.pk))


def test_a_stranger_and_a_former_member_see_nothing(cast: Cast) -> None:
    plan = bridge.store(small_plan(), cast.partnership)
    Membership.objects.filter(person=cast.carl).update(is_active=False)
    assert seen(cast, cast.stella, plan) is None
    assert seen(cast, cast.carl, plan) is None


def test_a_plan_is_not_found_under_another_partnership(cast: Cast) -> None:
    plan = bridge.store(small_plan(), cast.elsewhere)
    assert seen(cast, cast.priya, plan) is None
    assert glance(cast.priya, cast.elsewhere.slug, plan.pk) is None


def test_a_grant_is_seen(cast: Cast) -> None:
    plan = bridge.store(small_plan(), cast.partnership)
    common = {"person": cast.carl, "partnership": cast.partnership, "cause": "test", "given_by": cast.priya}
    Grant.objects.create(permission=Permission.SEE_HISTORY, given_at=timezone.now(), **common)
    found = seen(cast, cast.carl, plan)
    assert found is not None
    assert found.access.may(Permission.SEE_HISTORY, Scope(cast.partnership.pk, plan.pk))
