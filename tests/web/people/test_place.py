"""Letting somebody take another's place on the pages: what changes is shown first, and one press does it."""

import pytest
from tests.cast import Cast
from tests.records.rounds.conftest import dates, item, opened, plan, prepared, request_of_carl
from tests.web.conftest import signed_in

from milepost.records.people.models import Person
from milepost.records.plans.models import Lead, Plan
from milepost.records.rounds.models import Round

__all__ = ["dates", "item", "opened", "plan", "prepared", "request_of_carl"]


def _address(cast: Cast, of: Person) -> str:
    return f"/partnerships/{cast.partnership.slug}/people/{cast.membership(of).pk}/place/"


def test_the_page_says_what_somebody_holds(cast: Cast, opened: Round) -> None:
    page = signed_in(cast.priya).get(_address(cast, cast.carl)).content.decode()
    assert "What Carl Whitby holds now" in page
    assert "Still owes 1 update" in page


def test_choosing_shows_how_it_will_print_and_changes_nothing(cast: Cast, plan: Plan) -> None:
    choice = {"to": cast.membership(cast.leah).pk}
    page = signed_in(cast.priya).get(_address(cast, cast.carl), choice).content.decode()
    assert f"Give it to {cast.leah.name}" in page
    assert Lead.objects.filter(plan=plan, person=cast.carl).exists()


def test_one_press_gives_it(cast: Cast, plan: Plan) -> None:
    choice = {"to": cast.membership(cast.leah).pk, "because": "Carl left", "is_leaving": "on"}
    answer = signed_in(cast.priya).post(_address(cast, cast.carl), choice, follow=True)
    assert f"{cast.leah.name} has taken the place of Carl Whitby." in answer.content.decode()
    assert Lead.objects.filter(plan=plan, person=cast.leah).exists()
    assert not cast.membership(cast.carl).is_active


def test_somebody_whom_no_mail_reaches_is_refused_with_a_sentence(cast: Cast, opened: Round) -> None:
    choice = {"to": cast.membership(cast.nadia).pk, "because": "Carl left"}
    answer = signed_in(cast.priya).post(_address(cast, cast.carl), choice)
    assert answer.status_code == 422
    assert "e-mail address" in answer.content.decode()
    assert "Carl left" in answer.content.decode()


def test_nothing_to_hand_over_is_said(cast: Cast, plan: Plan) -> None:
    assert "Nothing to hand over" in signed_in(cast.priya).get(_address(cast, cast.bola)).content.decode()


@pytest.mark.parametrize("who", ["grace", "carl", "bola", "stella"])
def test_nobody_else_may(cast: Cast, plan: Plan, who: str) -> None:
    assert signed_in(getattr(cast, who)).get(_address(cast, cast.carl)).status_code in (403, 404)


def test_whoever_leaves_with_work_in_hand_is_pointed_to_the_page(cast: Cast, plan: Plan) -> None:
    address = _address(cast, cast.carl)
    assert address in signed_in(cast.priya).get(address.removesuffix("place/")).content.decode()
