"""The pages behind a link: GET shows, POST acts."""

import re
from http import HTTPStatus

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from tests.cast import Cast
from tests.web.answer.asked import address, filled, first

from milepost.core.words.due import Due
from milepost.records.history.models import Event
from milepost.records.outbox.models import Message
from milepost.records.plans.actions import add_milestone
from milepost.records.plans.models import Milestone
from milepost.records.rounds.models import Round


def test_a_get_changes_nothing_however_often(link: tuple[Round, str], client: Client) -> None:
    before = Event.objects.count(), Message.objects.count()
    for path in (f"/answer/{link[1]}/", address(link)):
        assert client.get(path).status_code == HTTPStatus.OK
    assert (Event.objects.count(), Message.objects.count()) == before
    assert first(link[0]).state == "waiting"


def test_the_pages_set_no_cookie_and_leave_no_trace(link: tuple[Round, str], client: Client) -> None:
    response = client.get(address(link))
    assert response["Referrer-Policy"] == "no-referrer"
    assert response["Cache-Control"] == "no-store"
    assert not response.cookies
    assert "http://" not in response.content.decode().replace("http://www.w3.org", "")


def test_an_answer_is_sent_and_the_list_says_so(link: tuple[Round, str], client: Client) -> None:
    item = first(link[0])
    response = client.post(address(link), filled(item), follow=True)
    assert "is sent. Thank you." in response.content.decode()
    assert first(link[0]).state == "given"


def test_last_times_words_are_put_into_the_box_without_a_script(link: tuple[Round, str], client: Client) -> None:
    item = next(one for one in link[0].items.all() if one.last)
    key = next(key for key in item.last if key in {one["key"] for one in item.round.questions})
    page = client.post(f"/answer/{link[1]}/{item.pk}/", {"do": f"copy-answer-{key}"}).content.decode()
    box = page.split(f'name="answer-{key}"')[1].split("</textarea>")[0]
    assert item.last[key].split("\n")[0][:20] in box


def test_the_pages_cost_the_same_however_many_actions(
    link: tuple[Round, str], client: Client, django_assert_num_queries
) -> None:
    with django_assert_num_queries(6):
        client.get(f"/answer/{link[1]}/")


def test_handing_over_takes_a_code_from_the_mail(cast: Cast, link: tuple[Round, str], client: Client) -> None:
    assert client.post(address(link, "hand-over/")).status_code == HTTPStatus.FOUND
    code = re.search(r"\b\d{6}\b", Message.objects.order_by("-pk")[0].text)
    assert code
    whose = {"name": "Nora Field & Co #2", "email": "nora@housing.example", "why": "Her team."}
    there = address(link, "hand-over/?step=whose")
    assert client.post(there, {**whose, "code": "000000"}).status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    page = client.post(there, {**whose, "code": code[0]}, follow=True).content.decode()
    assert "Nora Field &amp; Co #2 has a mail with a link" in page
    assert [one.person.name for one in first(link[0]).asked.all()] == ["Nora Field & Co #2"]


def test_evidence_is_a_link_or_a_file_and_comes_back_as_a_download(link: tuple[Round, str], client: Client) -> None:
    file = SimpleUploadedFile("minutes.pdf", b"<script>alert(1)</script>", "text/html")
    client.post(address(link, "evidence/"), {"label": "Minutes", "file": file, "dated": "2026-01-09"})
    evidence = first(link[0]).evidence.get()
    response = client.get(address(link, f"evidence/{evidence.pk}/"))
    assert response["Content-Disposition"] == 'attachment; filename="minutes.pdf"'
    assert response["Content-Type"] == "application/octet-stream"
    refused = client.post(address(link, "evidence/"), {"url": "javascript:alert(1)"})
    assert "begins with https://" in refused.content.decode()


def test_an_opened_page_is_noted_once_and_only_when_a_browser_says_so(
    cast: Cast, link: tuple[Round, str], client: Client
) -> None:
    client.get(f"/answer/{link[1]}/")
    request = link[0].requests.get(person=cast.carl)
    assert request.opened_at is None
    for _ in range(2):
        client.post(f"/answer/{link[1]}/opened/")
    request.refresh_from_db()
    assert request.opened_at
    assert Event.objects.filter(verb="request_opened").count() == 1


def test_a_promise_without_words_is_the_whole_action(cast: Cast, link: tuple[Round, str], client: Client) -> None:
    item = first(link[0])
    row = add_milestone(by=cast.priya, action=item.action, text="Words", due=Due("May 2025"))
    Milestone.objects.filter(pk=row.pk).update(text="")
    page = client.get(address(link)).text
    assert '<span class="promise__text">The whole action</span>' in page
    missed = {f"milestone-{row.pk}-kind": "missed", f"milestone-{row.pk}-version": "0"}
    page = client.post(address(link), filled(item, **missed)).text
    assert "Say why the whole action was missed." in page
