"""The round on one page."""

from django.test import Client
from tests.cast import Cast
from tests.web.conftest import signed_in
from tests.web.links import open_round

from milepost.records.plans.models import Plan
from milepost.records.rounds import actions


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
