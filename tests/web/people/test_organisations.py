"""The page of an organisation: corrected, given a contact, closed and opened again."""

import pytest
from django.urls import reverse
from tests.cast import Cast
from tests.web.conftest import signed_in
from tests.web.forms import fields, send

from milepost.records.people.actions import close_organisation
from milepost.records.people.models import Organisation


@pytest.fixture
def housing(cast: Cast) -> Organisation:
    """Thornley Housing, to which Carl and Nadia belong."""
    return cast.partnership.organisations.get(name="Thornley Housing")


def at(cast: Cast, organisation: Organisation, name: str = "organisation") -> str:
    """The address of its page, or of something that is done with it."""
    return reverse(name, args=(cast.partnership.slug, organisation.pk))


def test_an_organisation_is_corrected_and_its_contact_chosen(cast: Cast, housing: Organisation) -> None:
    client, page = signed_in(cast.priya), at(cast, housing)
    assert page in client.get(reverse("people", args=(cast.partnership.slug,))).text
    assert "Carl Whitby" in client.get(page).text
    sent = {"name": "Thornley Homes", "aliases": "THA\nThe Homes", "contact": cast.carl.pk}
    assert send(client, page, **sent).status_code == 302
    kept = Organisation.objects.get(pk=housing.pk)
    assert (kept.name, kept.contact) == ("Thornley Homes", cast.carl)
    assert kept.aliases == ["THA", "The Homes", "Thornley Housing"]
    shown = client.get(page).text
    assert "changed the organisation Thornley Homes" in shown
    assert "Thornley Housing" in shown


def test_a_mistake_keeps_what_was_typed(cast: Cast, housing: Organisation) -> None:
    page = send(signed_in(cast.priya), at(cast, housing), name="Elmshire Council", short="TCH")
    assert (page.status_code, fields(page)["short"]) == (422, "TCH")
    assert "already in the list" in page.text


def test_whoever_comes_second_sees_both_and_may_keep_theirs(cast: Cast, housing: Organisation) -> None:
    client, page = signed_in(cast.priya), at(cast, housing)
    mine = fields(client.get(page))
    send(signed_in(cast.adam), page, name="Thornley Homes")
    clash = client.post(page, {**mine, "name": "Thornley Dwellings"})
    assert clash.status_code == 409
    assert "Thornley Homes" in clash.text
    assert fields(clash)["name"] == "Thornley Dwellings"
    assert client.post(page, fields(clash)).status_code == 302


def test_a_closed_organisation_is_said_to_be_closed_and_not_offered(cast: Cast, housing: Organisation) -> None:
    client = signed_in(cast.priya)
    client.post(at(cast, housing, "organisation-close"), {"because": "It merged."})
    people = client.get(reverse("people", args=(cast.partnership.slug,))).text
    assert "Thornley Housing</a> (closed)" in people
    assert "Thornley Housing" not in client.get(reverse("people-add", args=(cast.partnership.slug,))).text
    carl = client.get(reverse("people-person", args=(cast.partnership.slug, cast.membership(cast.carl).pk)))
    assert fields(carl)["organisation"] == housing.pk
    assert "It merged." in client.get(at(cast, housing)).text
    client.post(at(cast, housing, "organisation-open"))
    assert "(closed)" not in client.get(reverse("people", args=(cast.partnership.slug,))).text


def test_nobody_reaches_an_organisation_of_another_partnership(cast: Cast, housing: Organisation) -> None:
    close_organisation(by=cast.priya, organisation=housing)
    theirs = reverse("organisation", args=(cast.elsewhere.slug, housing.pk))
    assert signed_in(cast.stella).get(theirs).status_code in (403, 404)
