"""The pages of people: a mistake keeps the input, and a list is read whatever saved it."""

from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.urls import reverse
from tests.cast import Cast
from tests.web.conftest import signed_in
from tests.web.forms import fields, send

from milepost.records.people.actions import change_person
from milepost.records.people.models import Person


def at(cast: Cast, name: str, *keys: object) -> str:
    """The address of a page of the cast's partnership."""
    return reverse(name, args=(cast.partnership.slug, *keys))


def list_page(cast: Cast, data: bytes) -> HttpResponse:
    """The page after a list of people is handed in."""
    sent = {"file": SimpleUploadedFile("people.csv", data)}
    return signed_in(cast.priya).post(at(cast, "people-add-several"), sent)


def test_somebody_who_is_in_the_list_already_keeps_what_was_typed(cast: Cast) -> None:
    page = send(signed_in(cast.priya), at(cast, "people-add"), name="Carl W", email=cast.carl.email)
    assert (page.status_code, fields(page)["name"]) == (422, "Carl W")


def test_a_list_that_excel_saved_keeps_its_accents_and_is_looked_through(cast: Cast) -> None:
    page = list_page(cast, "name,post\nZoë Brontë,Nurse\nCarl Whitby,Officer\n".encode("windows-1252"))
    assert "Zoë Brontë" in page.text
    assert not Person.objects.filter(name="Zoë Brontë").exists()
    signed_in(cast.priya).post(at(cast, "people-add-several"), {**fields(page), "confirmed": "yes"})
    assert Person.objects.filter(name="Zoë Brontë").exists()
    assert Person.objects.filter(name="Carl Whitby").count() == 1


def test_what_is_wrong_with_a_list_is_told_row_by_row_and_can_be_mended_there(cast: Cast) -> None:
    listed = "Zoe Hill, Nurse, Trust, zoe@trust\nbo@police.example\nGrace Ossei\nIvy Wu <grace@police.example>"
    page = signed_in(cast.priya).post(at(cast, "people-add-several"), {"text": listed})
    for line in (
        "“zoe@trust” is not an e-mail address",
        "Enter the name of bo@police.example",
        "Grace Osei is in the list already",
        "grace@police.example is the address of Grace Osei",
    ):
        assert line in page.text
    before = Person.objects.count()
    sent = {**fields(page), "confirmed": "yes", "more-0-email": "zoe@trust.example", "more-1-name": "Bo Hart"}
    page = signed_in(cast.priya).post(at(cast, "people-add-several"), sent)
    assert (page.status_code, fields(page)["more-1-name"], Person.objects.count()) == (422, "Bo Hart", before)
    sent = {**fields(page), "confirmed": "yes", "more-2-who": "new", "more-3-who": "leave"}
    page = signed_in(cast.priya).post(at(cast, "people-add-several"), sent)
    assert (page.status_code, Person.objects.count()) == (302, before + 3)


def test_a_broken_workbook_or_an_empty_file_in_place_of_a_list_is_named(cast: Cast) -> None:
    for data in (b"PK\x03\x04" + bytes(range(256)) * 9, b""):
        page = list_page(cast, data)
        assert (page.status_code, "people.csv" in page.text) == (422, True)


def test_the_last_coordinator_stays_one(cast: Cast) -> None:
    own = cast.membership(cast.priya).pk
    page = signed_in(cast.priya).post(at(cast, "people-role", own), {"role": "contributor"})
    assert (page.status_code, "A partnership needs a coordinator" in page.text) == (400, True)


def test_who_signed_in_by_an_address_is_signed_out_when_it_is_corrected(cast: Cast) -> None:
    astray, home = signed_in(cast.bola), reverse("plans", args=(cast.partnership.slug,))
    assert astray.get(home).status_code == 200
    change_person(by=cast.priya, membership=cast.membership(cast.bola), name="Bola Adeyemi", email="b@health.example")
    assert astray.get(home).status_code == 302


def test_who_corrects_their_own_address_stays_signed_in(cast: Cast) -> None:
    priya, member = signed_in(cast.priya), cast.membership(cast.priya)
    where = reverse("people-person", args=(cast.partnership.slug, member.pk))
    priya.post(where, {"name": "Priya Okafor", "email": "pryia@elmshire.example"})
    cast.priya.refresh_from_db()
    assert (cast.priya.email, priya.get(where).status_code) == ("pryia@elmshire.example", 200)


def test_an_address_of_somebody_elsewhere_is_said_to_be_taken(cast: Cast) -> None:
    row = {"more-0-name": "Nadia Rahman", "more-0-email": "stella@wexcombe.example", "confirmed": "yes"}
    page = signed_in(cast.priya).post(at(cast, "people-add-several"), row)
    assert (page.status_code, "Somebody else has the address" in page.text) == (422, True)
