"""The choice among several partnerships says in which of them something is asked."""

from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from tests.cast import Cast
from tests.factories.elmshire import small_plan
from tests.web.conftest import signed_in
from tests.web.links import open_round

from milepost.records.access.models import Membership
from milepost.records.plans import bridge
from milepost.records.plans.models import Plan
from milepost.records.rounds.models import ItemState
from milepost.records.signoff.actions import ask_person


def test_each_partnership_says_how_much_it_asks(
    cast: Cast, plan: Plan, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    Membership.objects.create(partnership=cast.elsewhere, person=cast.carl)
    round_, _ = open_round(cast, plan)
    again, _ = open_round(cast, bridge.store(small_plan(), cast.partnership))
    first = round_.items.first()
    round_.items.filter(pk=first.pk).update(state=ItemState.GIVEN)
    ask_person(by=cast.priya, round_=again, section=again.items.first().section, person=cast.carl)
    client = signed_in(cast.carl)
    with django_assert_num_queries(5):
        page = client.get(reverse("home")).text
    own, other = (page.split(one.name)[1].split("</li>")[0] for one in (cast.partnership, cast.elsewhere))
    assert "7 updates and 1 signature asked of you" in own
    assert "asked of you" not in other
