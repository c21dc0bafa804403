"""The demonstration's way in."""

from django.test import Client
from pytest_django import Settings
from tests.cast import Cast


def test_outside_the_demonstration_the_page_does_not_exist(cast: Cast) -> None:
    membership = cast.membership(cast.priya).pk
    assert Client().get("/demo/").status_code == 404
    assert Client().post("/demo/", {"membership": membership}).status_code == 404


def test_in_the_demonstration_a_person_is_chosen_from_the_cast(cast: Cast, settings: Settings) -> None:
    settings.DEMO = True
    client = Client()
    assert "Grace Osei" in client.get("/demo/").text
    page = client.post("/demo/", {"membership": cast.membership(cast.grace).pk}, follow=True)
    assert "Grace Osei" in page.text
    assert "Sign out" in page.text


def test_somebody_without_an_address_cannot_be_chosen(cast: Cast, settings: Settings) -> None:
    settings.DEMO = True
    assert Client().post("/demo/", {"membership": cast.membership(cast.nadia).pk}).status_code == 404
