"""The round on one page."""

from datetime import timedelta

from django.test import Client
from django.urls import reverse
from django.utils import timezone
from tests.cast import Cast
from tests.web.conftest import signed_in
from tests.web.links import open_round

from milepost.records.plans.models import Plan
from milepost.records.rounds import actions
from milepost.web.plans.addresses import PlanAddresses


def row(client: Client, address: str, name: str) -> str:
    """The row of the page's tables that is about this."""
    page = client.get(address).text
    return page.split(f'<th scope="row">{name}</th>')[1].split("</tr>")[0]


def test_every_organisation_has_its_count(cast: Cast, plan: Plan) -> None:
    round_, _ = open_round(cast, plan)
    items = list(round_.items.all())
    actions.assign(by=cast.priya, round_=round_, items=items[:1], people=[cast.leah], keep_others=True)
    address = f"/partnerships/{cast.partnership.slug}/plans/{plan.pk}/rounds/{round_.pk}/"
    client = signed_in(cast.priya)
    assert f"0 of {len(items)}" in row(client, address, "Thornley Housing")
    assert "0 of 1" in row(client, address, "Elmshire Council")


def test_a_person_who_owes_something_is_reminded_from_their_page(cast: Cast, plan: Plan) -> None:
    round_, _ = open_round(cast, plan)
    client, there = signed_in(cast.priya), f"{PlanAddresses(cast.partnership.slug, plan.pk).rounds}{round_.pk}/"
    person = f"{there}people/{round_.requests.get(person=cast.carl).pk}/"
    assert f"Remind {cast.carl.name}" in client.get(person).text
    too_soon = client.post(f"{person}do/", {"do": "remind"}, follow=True)
    assert "heard of it less than a day ago" in too_soon.text
    round_.requests.update(sent_at=timezone.now() - timedelta(days=2))
    assert (
        f"A reminder to {cast.carl.name} is on the way."
        in client.post(f"{person}do/", {"do": "remind"}, follow=True).text
    )


def test_nobody_is_asked_to_sign_or_instead_by_a_press_without_a_choice(cast: Cast, plan: Plan) -> None:
    round_, _ = open_round(cast, plan)
    client, there = signed_in(cast.priya), f"{PlanAddresses(cast.partnership.slug, plan.pk).rounds}{round_.pk}/"
    for said, line in (({}, "Choose who signs."), ({"person": cast.leah.pk}, "Choose the section to sign.")):
        assert line in client.post(f"{there}signatures/", {"do": "person", **said}, follow=True).text
    item = round_.items.first()
    refused = client.post(f"{there}actions/{item.pk}/", {"do": "pass_on", "to": ""}, follow=True)
    assert "Choose who is asked instead." in refused.text


def test_a_round_that_is_closed_offers_its_paper(cast: Cast, plan: Plan) -> None:
    round_, _ = open_round(cast, plan)
    client, at = signed_in(cast.priya), PlanAddresses(cast.partnership.slug, plan.pk)
    paper = 'href="' + reverse("papers", args=(cast.partnership.slug, plan.pk)) + '">Make a paper</a>'
    assert paper not in client.get(f"{at.rounds}{round_.pk}/").text
    assert "What the plan says of these stays as it is" in client.get(f"{at.rounds}{round_.pk}/close/").text
    actions.close_round(by=cast.priya, round_=round_)
    assert paper in client.get(f"{at.rounds}{round_.pk}/").text


def test_only_the_mail_of_everybody_is_called_mail(cast: Cast, plan: Plan) -> None:
    round_, _ = open_round(cast, plan)
    page = signed_in(cast.priya).get(f"{PlanAddresses(cast.partnership.slug, plan.pk).rounds}{round_.pk}/").text
    assert page.count(">Mail</a>") == 1
    assert ">The mail and its reminders</a>" in page


def test_that_nobody_is_asked_to_sign_is_said_once(cast: Cast, plan: Plan) -> None:
    round_, _ = open_round(cast, plan)
    there = f"{PlanAddresses(cast.partnership.slug, plan.pk).rounds}{round_.pk}/signatures/"
    assert signed_in(cast.priya).get(there).text.count("Nobody is asked") == 1
