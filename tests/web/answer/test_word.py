"""The Word way of a visitor: download, hand in, look at what it changes, keep that."""

import re
from collections.abc import Sequence
from http import HTTPStatus

import docx
import pytest
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from tests.cast import Cast
from tests.core.returns.forms import Change, after, p, paragraph_of, run, saved
from tests.factories.returned import answer, filled_form, heading_of
from tests.web.links import open_round

from milepost.core.readers import limits
from milepost.core.returns import which_form
from milepost.records.history.models import Event
from milepost.records.people.models import Person
from milepost.records.plans.models import Plan
from milepost.records.rounds import actions
from milepost.records.rounds.models import Draft, Item, Request, ReturnedForm, Round
from milepost.records.rounds.typed import Typed, Work


@pytest.fixture
def link(cast: Cast, plan: Plan) -> tuple[Round, str]:
    """A round in which Carl is asked for everything, and his token."""
    cache.clear()
    return open_round(cast, plan)


def request_of(link: tuple[Round, str], person: Person) -> Request:
    return link[0].requests.get(person=person)


def first(link: tuple[Round, str]) -> Item:
    return link[0].items.first()


def upload(link: tuple[Round, str], data: bytes, name: str = "form.docx") -> tuple[int, str]:
    """The status of the page to which handing in leads, and its words."""
    file = SimpleUploadedFile(name, data)
    response = Client().post(f"/answer/{link[1]}/form/hand-in/", {"file": file}, follow=True)
    return response.status_code, response.content.decode()


def handed_in(cast: Cast, link: tuple[Round, str], *changes: Change) -> str:
    """The page of Carl's form with these changes."""
    status, page = upload(link, filled_form(request_of(link, cast.carl), *changes))
    assert status == HTTPStatus.OK
    return page


def pressed(link: tuple[Round, str], page: str, do: str = "send", take: Sequence[str] | None = None) -> str:
    """Press a button of the page with these ticks, those that it comes with where none are named."""
    ticks = re.findall(r'name="take" value="([^"]+)" checked', page) if take is None else take
    hidden = dict(re.findall(r'type="hidden" name="([^"]+)" value="(\d+)"', page))
    address = f"/answer/{link[1]}/form/{ReturnedForm.objects.get().pk}/"
    return Client().post(address, {**hidden, "take": ticks, "do": do}, follow=True).content.decode()


def test_the_list_offers_a_form_and_getting_it_changes_nothing(cast: Cast, link: tuple[Round, str]) -> None:
    client, before = Client(), Event.objects.count()
    assert f'href="/answer/{link[1]}/form/"' in client.get(f"/answer/{link[1]}/").content.decode()
    response = client.get(f"/answer/{link[1]}/form/")
    assert which_form(response.content) == request_of(link, cast.carl).pk
    assert response["Content-Disposition"] == 'attachment; filename="Update - Carl Whitby.docx"'
    assert (response["Cache-Control"], response["Referrer-Policy"]) == ("no-store", "no-referrer")
    assert not response.cookies
    assert Event.objects.count() == before


def test_what_a_form_changes_is_shown_before_anything_is_kept(cast: Cast, link: tuple[Round, str]) -> None:
    item = first(link)
    key = item.round.questions[0]["key"]
    actions.save_work(by=cast.carl, item=item, work=Work({key: Typed("Two halls are open.")}))
    page = handed_in(cast, link, answer(item, "Three halls are open."))
    assert "<del>" in page
    assert "struck out: </span>Two" in page
    assert "added: </span>Three" in page
    assert Draft.objects.get().text == "Two halls are open."


def test_what_is_ticked_is_kept_and_sent(cast: Cast, link: tuple[Round, str]) -> None:
    item = first(link)
    page = pressed(link, handed_in(cast, link, answer(item, "Three halls are open.")))
    assert "Kept from your Word form" in page
    item.refresh_from_db()
    assert (item.state, item.given_by, item.given_for) == ("given", cast.carl, None)
    assert Draft.objects.get().text == "Three halls are open."


def test_what_is_kept_for_later_is_not_sent(cast: Cast, link: tuple[Round, str]) -> None:
    pressed(link, handed_in(cast, link, answer(first(link), "Three halls are open.")), do="keep")
    assert first(link).state == "started"


def test_an_answer_that_lacks_something_says_what_it_lacks(cast: Cast, link: tuple[Round, str]) -> None:
    link[0].questions[0]["required"] = True
    link[0].save(update_fields=["questions"])
    page = pressed(link, handed_in(cast, link, answer(first(link), "Only this.", question=1)))
    assert first(link).state == "started"
    assert "Not sent yet. It still needs this:" in page
    assert f"Answer “{first(link).round.questions[0]['heading']}”" in page


def test_nothing_ticked_keeps_nothing_and_says_so(cast: Cast, link: tuple[Round, str]) -> None:
    page = pressed(link, handed_in(cast, link, answer(first(link), "Three halls.")), take=())
    assert "Tick what to keep" in page
    assert not Draft.objects.exists()


def test_what_a_colleague_changed_meanwhile_is_shown_again(cast: Cast, link: tuple[Round, str]) -> None:
    item = first(link)
    page = handed_in(cast, link, answer(item, "Three halls are open."))
    key = item.round.questions[0]["key"]
    actions.save_work(by=cast.priya, item=item, work=Work({key: Typed("One hall is open.")}))
    again = pressed(link, page)
    assert "A colleague changed something of this" in again
    assert "struck out: </span>One" in again
    pressed(link, again)
    assert Draft.objects.get().text == "Three halls are open."


def test_a_tick_of_somebody_elses_action_takes_nothing(cast: Cast, link: tuple[Round, str]) -> None:
    other = first(link)
    page = handed_in(cast, link, answer(other, "Three halls."))
    actions.pass_on(by=cast.priya, item=other, to=cast.leah)
    assert "Tick what to keep" in pressed(link, page)
    assert not Draft.objects.exists()


def test_words_outside_the_boxes_and_changed_lines_are_said(cast: Cast, link: tuple[Round, str]) -> None:
    item = first(link)
    heading = " ".join(item.round.questions[0]["heading"].split())

    def edited(root: object) -> None:
        paragraph_of(root, heading, heading_of(item)).find(".//{*}t").text = f"{heading} Then"

    beside = after(heading, p(run("Typed below the box.")), heading_of(item))
    page = handed_in(cast, link, answer(item, "Three halls."), beside, edited)
    assert "was changed to" in page
    assert "Typed below the box." in page


def test_the_form_of_somebody_else_is_refused_without_a_name(cast: Cast, link: tuple[Round, str]) -> None:
    other = Request.objects.create(round=link[0], person=cast.grace)
    status, page = upload(link, filled_form(other))
    assert status == HTTPStatus.UNPROCESSABLE_ENTITY
    assert "made for somebody else" in page
    assert "Grace" not in page
    assert not ReturnedForm.objects.exists()


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("form.docm", None, "may hold macros"),
        ("form.pdf", b"%PDF-1.7", "is not a whole Word file"),
        ("form.docx", b"", "This file is empty."),
        ("form.docx", b"0" * (limits.FILE_BYTES + 1), "the most that is read is 25 MB"),
    ],
)
def test_what_cannot_be_a_form_is_refused_with_a_sentence(
    cast: Cast, link: tuple[Round, str], name: str, data: bytes | None, said: str
) -> None:
    sent = filled_form(request_of(link, cast.carl)) if data is None else data
    status, page = upload(link, sent, name)
    assert (status, said in page) == (HTTPStatus.UNPROCESSABLE_ENTITY, True)


def test_no_file_at_all_is_asked_for(link: tuple[Round, str]) -> None:
    page = Client().post(f"/answer/{link[1]}/form/hand-in/").content.decode()
    assert "Choose the form that you filled in." in page


def test_a_hundred_megabytes_are_refused_before_they_are_read(link: tuple[Round, str]) -> None:
    response = Client().post(f"/answer/{link[1]}/form/hand-in/", CONTENT_LENGTH=str(100 * limits.MIB))
    assert response.status_code == HTTPStatus.REQUEST_ENTITY_TOO_LARGE
    assert "What you sent is 100 MB" in response.content.decode()


def test_a_letter_that_is_no_form_keeps_its_words_on_the_page(link: tuple[Round, str]) -> None:
    letter = docx.Document()
    letter.add_paragraph("Three halls are open.")
    _, page = upload(link, saved(letter))
    assert "This is a Word file, and not a form" in page
    assert "Three halls are open." in page
    assert 'name="take"' not in page


def test_a_closed_round_gives_no_form_and_takes_none(cast: Cast, link: tuple[Round, str]) -> None:
    data = filled_form(request_of(link, cast.carl), answer(first(link), "Late."))
    page = handed_in(cast, link, answer(first(link), "Late."))
    actions.close_round(by=cast.priya, round_=link[0])
    assert Client().get(f"/answer/{link[1]}/form/").status_code == HTTPStatus.CONFLICT
    assert "takes no more answers" in upload(link, data)[1]
    assert "takes no more answers" in pressed(link, page)
    assert not Draft.objects.exists()


def test_a_withdrawn_link_gives_nothing(cast: Cast, link: tuple[Round, str]) -> None:
    handed_in(cast, link)
    actions.withdraw_links(by=cast.priya, request=request_of(link, cast.carl))
    for rest in ("form/", "form/hand-in/", f"form/{ReturnedForm.objects.get().pk}/"):
        assert Client().get(f"/answer/{link[1]}/{rest}").status_code == HTTPStatus.GONE


def test_another_persons_returned_form_is_not_shown(cast: Cast, link: tuple[Round, str]) -> None:
    other = Request.objects.create(round=link[0], person=cast.priya)
    data = filled_form(other)
    form = actions.hand_in_form(by=cast.priya, request=other, file_name="form.docx", data=data)
    assert Client().get(f"/answer/{link[1]}/form/{form.pk}/").status_code == HTTPStatus.FORBIDDEN


def test_a_link_hands_in_so_often_and_no_oftener(link: tuple[Round, str]) -> None:
    cache.clear()
    statuses = [Client().post(f"/answer/{link[1]}/form/hand-in/").status_code for _ in range(7)]
    assert statuses == [422] * 6 + [429]


def test_a_form_of_which_nothing_was_kept_is_found_again(cast: Cast, link: tuple[Round, str]) -> None:
    page = handed_in(cast, link, answer(first(link), "Three halls."))
    address = f'href="/answer/{link[1]}/form/{ReturnedForm.objects.get().pk}/"'
    assert address in Client().get(f"/answer/{link[1]}/form/hand-in/").content.decode()
    pressed(link, page, do="keep")
    assert address not in Client().get(f"/answer/{link[1]}/form/hand-in/").content.decode()


def test_the_page_costs_the_same_however_many_actions(
    cast: Cast, link: tuple[Round, str], django_assert_num_queries
) -> None:
    handed_in(cast, link, *(answer(item, "Done.") for item in link[0].items.all()))
    address = f"/answer/{link[1]}/form/{ReturnedForm.objects.get().pk}/"
    with django_assert_num_queries(11):
        page = Client().get(address).content.decode()
    assert page.count('name="take"') == link[0].items.count()
    pressed(link, page, do="keep")
    with django_assert_num_queries(12):
        Client().get(address)
