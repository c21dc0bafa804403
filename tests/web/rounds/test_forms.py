"""The Word way of a round: what came by mail is dropped, looked at form by form, and taken on behalf."""

import io
import re
import zipfile
from http import HTTPStatus

import docx
import pytest
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from tests.cast import Cast
from tests.core.returns.forms import saved
from tests.factories.returned import answer, filled_form
from tests.web.conftest import signed_in
from tests.web.links import open_round

from milepost.core.returns import which_form
from milepost.records.plans.models import Plan
from milepost.records.rounds import actions
from milepost.records.rounds.models import Draft, Request, ReturnedForm, Round


@pytest.fixture
def round_(cast: Cast, plan: Plan) -> Round:
    """A round in which Carl is asked for everything, and Leah for the first action too."""
    cache.clear()
    found, _ = open_round(cast, plan)
    actions.assign(by=cast.priya, round_=found, items=[found.items.first()], people=[cast.carl, cast.leah])
    return found


def at(round_: Round, rest: str = "forms/") -> str:
    return f"/partnerships/{round_.partnership.slug}/plans/{round_.plan_id}/rounds/{round_.pk}/{rest}"


def of(round_: Round, person: object, *words: str) -> bytes:
    """The form of this person with words in the first answer of the first action."""
    request = Request.objects.get(round=round_, person=person)
    return filled_form(request, *([answer(round_.items.first(), *words)] if words else []))


def dropped(cast: Cast, round_: Round, **files: bytes) -> str:
    """The page after dropping these files, by their names without an ending."""
    sent = [SimpleUploadedFile(f"{name}.{'zip' if name == 'all' else 'docx'}", data) for name, data in files.items()]
    return signed_in(cast.priya).post(at(round_), {"dropped": sent}, follow=True).content.decode()


def test_every_form_says_itself_whose_it_is(cast: Cast, round_: Round) -> None:
    letter = docx.Document()
    letter.add_paragraph("Minutes")
    page = dropped(
        cast, round_, a=of(round_, cast.carl, "Open."), b=of(round_, cast.leah), c=saved(letter), d=b"nothing"
    )
    assert "2 forms wait below" in page
    assert "c.docx was not taken. It is not a form that was sent from here" in page
    assert "<p>d.docx is not a whole Word file" in page
    rows = re.findall(r'<tr><th scope="row"><a href="[^"]+">([^<]+)<.*?data-label="Changes">([^<]+)<', page)
    assert sorted(rows) == [("Carl Whitby", "1 change"), ("Leah Morgan", "No change")]
    assert not Draft.objects.exists()


def test_a_zip_of_forms_is_opened(cast: Cast, round_: Round) -> None:
    file, form = io.BytesIO(), of(round_, cast.carl, "Open.")
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mail/carl.docx", form)
        archive.writestr("mail/carl again.docx", form)
    page = dropped(cast, round_, all=file.getvalue())
    assert "1 form waits below" in page
    assert "It is the same file as" in page


def test_a_form_is_taken_on_behalf_and_the_record_says_so(cast: Cast, round_: Round) -> None:
    dropped(cast, round_, carl=of(round_, cast.carl, "Three halls are open."))
    address = at(round_, f"forms/{ReturnedForm.objects.get().pk}/")
    client = signed_in(cast.priya)
    page = client.get(address).content.decode()
    hidden = dict(re.findall(r'type="hidden" name="([^"]+)" value="(\d+)"', page))
    ticks = re.findall(r'name="take" value="([^"]+)" checked', page)
    after = client.post(address, {**hidden, "take": ticks, "do": "send"}, follow=True).content.decode()
    assert "It was kept on behalf of Carl Whitby. All of it is sent." in after
    item = round_.items.first()
    assert (item.state, item.given_by, item.given_for.name) == ("given", cast.priya, "Carl Whitby")


def test_nothing_ticked_is_said(cast: Cast, round_: Round) -> None:
    dropped(cast, round_, carl=of(round_, cast.carl, "Open."))
    address = at(round_, f"forms/{ReturnedForm.objects.get().pk}/")
    response = signed_in(cast.priya).post(address, {"do": "send"})
    assert response.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert "Tick what to keep" in response.content.decode()


def test_a_late_form_goes_to_its_own_round(cast: Cast, round_: Round) -> None:
    late = of(round_, cast.carl, "Late.")
    later, _ = open_round(cast, round_.plan)
    page = dropped(cast, later, late=late)
    assert "late.docx is of Carl Whitby for “Update”, and was put there." in page
    assert ReturnedForm.objects.get().request.round == round_


def test_a_form_of_a_round_that_is_closed_says_so(cast: Cast, round_: Round) -> None:
    late = of(round_, cast.carl, "Late.")
    actions.close_round(by=cast.priya, round_=round_)
    later, _ = open_round(cast, round_.plan)
    assert "Carl Whitby for “Update”, which takes no more answers" in dropped(cast, later, late=late)


def test_the_forms_of_another_partnership_are_no_forms_here(cast: Cast, round_: Round) -> None:
    data = of(round_, cast.carl)
    Round.objects.filter(pk=round_.pk).update(partnership=cast.elsewhere)
    here, _ = open_round(cast, round_.plan)
    assert "It is not a form that was sent from here" in dropped(cast, here, other=data)


def test_a_form_can_be_set_aside(cast: Cast, round_: Round) -> None:
    dropped(cast, round_, carl=of(round_, cast.carl))
    address = at(round_, f"forms/{ReturnedForm.objects.get().pk}/set-aside/")
    assert "carl.docx was set aside" in signed_in(cast.priya).post(address, follow=True).content.decode()
    assert not ReturnedForm.objects.exists()


def test_the_coordinator_can_send_a_persons_form_by_hand(cast: Cast, round_: Round) -> None:
    request = Request.objects.get(round=round_, person=cast.leah)
    response = signed_in(cast.priya).get(at(round_, f"people/{request.pk}/form/"))
    assert which_form(response.content) == request.pk


def test_the_list_costs_the_same_however_many_forms(cast: Cast, round_: Round, django_assert_num_queries) -> None:
    client = signed_in(cast.priya)
    client.get(at(round_))
    dropped(cast, round_, a=of(round_, cast.carl, "Open."))
    with django_assert_num_queries(18):
        client.get(at(round_))
    dropped(cast, round_, b=of(round_, cast.leah, "Open."), c=of(round_, cast.carl, "Shut."))
    client.get(at(round_))
    with django_assert_num_queries(18):
        client.get(at(round_))
