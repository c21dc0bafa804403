"""The pages behind a link: GET shows, POST acts, and nothing that was typed is lost."""

import re
from datetime import timedelta
from http import HTTPStatus

import pytest
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone
from tests.cast import Cast
from tests.web.links import open_round, token_of

from milepost.records.history.models import Event
from milepost.records.outbox.models import Message
from milepost.records.plans.models import Measure, Milestone, Plan
from milepost.records.rounds import actions
from milepost.records.rounds.models import Draft, Item, Link, Outcome, Round


@pytest.fixture
def link(cast: Cast, plan: Plan) -> tuple[Round, str]:
    """A round in which Carl is asked for everything, and his token."""
    cache.clear()
    return open_round(cast, plan)


def first(round_: Round) -> Item:
    return round_.items.first()


def address(link: tuple[Round, str], rest: str = "") -> str:
    return f"/answer/{link[1]}/{first(link[0]).pk}/{rest}"


def filled(item: Item, **fields: str) -> dict[str, str]:
    """What the page of an action sends: every question answered, and these fields."""
    said = {f"answer-{question['key']}": "Half of it is done." for question in item.round.questions}
    return {**said, "state-version": str(item.version), "do": "send", **fields}


def test_a_get_changes_nothing_however_often(link: tuple[Round, str], client: Client) -> None:
    before = Event.objects.count(), Message.objects.count()
    for path in (f"/answer/{link[1]}/", address(link)):
        assert client.get(path).status_code == HTTPStatus.OK
    assert (Event.objects.count(), Message.objects.count()) == before
    assert first(link[0]).state == "waiting"


def test_a_scanner_that_presses_the_first_button_changes_nothing(link: tuple[Round, str], client: Client) -> None:
    client.post(address(link), {"do": "keep", "state-version": "1"})
    assert first(link[0]).state == "waiting"
    assert not Draft.objects.exists()


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


def test_an_unfinished_answer_keeps_every_word(link: tuple[Round, str], client: Client) -> None:
    item = first(link[0])
    milestone = Milestone.objects.create(plan=link[0].plan, action=item.action, position=9, text="Open the doors")
    said = filled(item, **{f"milestone-{milestone.pk}-kind": "moved", f"milestone-{milestone.pk}-version": "0"})
    response = client.post(address(link), said)
    page = response.content.decode()
    assert response.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert "Enter the new date of “Open the doors”" in page
    assert f'href="#milestone-{milestone.pk}-new_date"' in page
    assert "Half of it is done." in page
    assert Outcome.objects.get().kind == "moved"


def test_two_tabs_show_both_texts(link: tuple[Round, str], client: Client) -> None:
    item = first(link[0])
    name = f"answer-{item.round.questions[0]['key']}"
    client.post(address(link), {name: "From the first tab.", "do": "keep"})
    response = client.post(address(link), {name: "From the second tab.", f"{name}-version": "0", "do": "keep"})
    page = response.content.decode()
    assert response.status_code == HTTPStatus.CONFLICT
    assert "From the first tab." in page
    assert "From the second tab." in page
    assert f'name="{name}-version" value="1"' in page


def everything(link: tuple[Round, str]) -> dict[str, str]:
    """What the page sends where somebody wrote something into every box."""
    item, plan = first(link[0]), link[0].plan
    red = {"code": "R", "label": "Red", "meaning": "late", "description": "", "colour": "red", "symbol": ""}
    Plan.objects.filter(pk=plan.pk).update(scheme=[red])
    promise = Milestone.objects.create(plan=plan, action=item.action, position=9, text="Open the doors")
    measure = Measure.objects.create(plan=plan, action=item.action, position=9, text="Families seen")
    said = {
        "kind": "missed",
        "because": "The roof leaks.",
        "new_date": "June 2031",
        "replaced_by": "A tent",
        "version": "0",
    }
    figures = {"value": "41 of 60", "date": "30 April", "version": "0"}
    return filled(
        item,
        **{f"milestone-{promise.pk}-{name}": words for name, words in said.items()},
        **{f"measure-{measure.pk}-{name}": words for name, words in figures.items()},
        status_because="The builder left.",
        note="Please ring me.",
        nothing_to_report="yes",
    )


WRITTEN = ("The roof leaks.", "June 2031", "A tent", "41 of 60", "30 April", "The builder left.", "Please ring me.")


@pytest.mark.parametrize("box", ["answer", "note", "status_because", "-because"])
def test_where_one_box_holds_a_book_nothing_that_stands_beside_it_is_lost(
    link: tuple[Round, str], client: Client, box: str
) -> None:
    said = everything(link)
    name = next(one for one in said if not one.endswith("version") and (one.startswith(box) or one.endswith(box)))
    said[name] = "A long story. " * 15_000
    response = client.post(address(link), said)
    page = response.text
    assert response.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert said[name].strip() in page
    assert [words for words in WRITTEN if words in said.values() and words not in page] == []
    assert f'href="#{name}"' in page
    assert "Nothing is kept yet" in page
    assert re.search(r'name="nothing_to_report" value="yes" checked', page)
    assert re.search(r'value="missed"[^>]* checked', page)
    assert not Draft.objects.exists()


def test_a_book_does_not_pass_over_what_a_colleague_wrote_meanwhile(link: tuple[Round, str], client: Client) -> None:
    item = first(link[0])
    name, other = (f"answer-{question['key']}" for question in item.round.questions[:2])
    client.post(address(link), {other: "A colleague’s words.", "do": "keep"})
    client.post(address(link), {name: "Mine.", f"{name}-version": "0", "do": "keep"})
    book = {name: "A long story. " * 15_000, f"{name}-version": "1", other: "My words.", f"{other}-version": "0"}
    page = client.post(address(link), {**book, "do": "keep"}).text
    assert f'name="{other}-version" value="0"' in page
    assert "My words." in page
    again = client.post(address(link), {**book, name: "Short.", "do": "keep"})
    assert again.status_code == HTTPStatus.CONFLICT
    assert "A colleague’s words." in again.text


def test_reasons_and_notes_that_clash_show_both_texts_too(link: tuple[Round, str], client: Client) -> None:
    said = everything(link)
    promise = next(name for name in said if name.startswith("milestone-") and name.endswith("-because"))
    client.post(address(link), {**said, promise: "A colleague’s reason.", "note": "A colleague’s note.", "do": "keep"})
    response = client.post(address(link), {**said, "do": "keep"})
    assert response.status_code == HTTPStatus.CONFLICT
    page = response.text
    boxes = re.findall(r"<textarea[^>]*>([^<]*)</textarea>", page) + re.findall(
        r'<input id="[^"]*" name="[^"]*" value="([^"]*)"', page
    )
    assert {"The roof leaks.", "Please ring me.", "The builder left."} <= set(boxes)
    assert "A colleague’s reason." in page
    assert "A colleague’s note." in page
    versions = dict(re.findall(r'name="([^"]*-version)" value="(\d+)"', page))
    assert client.post(address(link), {**said, **versions, "do": "keep"}).status_code == HTTPStatus.FOUND
    assert Outcome.objects.get().because == "The roof leaks."


def test_what_is_typed_is_kept_without_a_press(link: tuple[Round, str], client: Client) -> None:
    item = first(link[0])
    name = f"answer-{item.round.questions[0]['key']}"
    response = client.post(address(link, "save/"), {name: "So far", f"{name}-version": "0"})
    assert response.json() == {"versions": {name: 1}, "clashes": []}


def test_last_times_words_are_put_into_the_box_without_a_script(link: tuple[Round, str], client: Client) -> None:
    item = next(one for one in link[0].items.all() if one.last)
    key = next(key for key in item.last if key in {one["key"] for one in item.round.questions})
    page = client.post(f"/answer/{link[1]}/{item.pk}/", {"do": f"copy-answer-{key}"}).content.decode()
    box = page.split(f'name="answer-{key}"')[1].split("</textarea>")[0]
    assert item.last[key].split("\n")[0][:20] in box


def test_another_persons_action_is_refused(cast: Cast, link: tuple[Round, str], client: Client) -> None:
    item = first(link[0])
    actions.pass_on(by=cast.priya, item=item, to=cast.leah)
    assert client.get(address(link)).status_code == HTTPStatus.FORBIDDEN
    assert client.post(address(link), filled(item)).status_code == HTTPStatus.FORBIDDEN


@pytest.mark.parametrize("spoil", ["guessed", "withdrawn", "too old"])
def test_a_link_that_does_not_work_says_why(cast: Cast, link: tuple[Round, str], client: Client, spoil: str) -> None:
    token = link[1] if spoil != "guessed" else "guess"
    if spoil == "withdrawn":
        actions.withdraw_links(by=cast.priya, request=link[0].requests.get(person=cast.carl))
    if spoil == "too old":
        Link.objects.update(expires_at=timezone.now() - timedelta(days=1))
    response = client.get(f"/answer/{token}/")
    assert response.status_code == HTTPStatus.GONE
    assert ("Mail me a fresh link" in response.content.decode()) == (spoil == "too old")


def test_an_old_link_brings_a_fresh_one_to_the_same_address(
    cast: Cast, link: tuple[Round, str], client: Client
) -> None:
    Link.objects.update(expires_at=timezone.now() - timedelta(days=1))
    assert "Look in your mail" in client.post(f"/answer/{link[1]}/fresh/").content.decode()
    assert client.get(f"/answer/{token_of(cast.carl)}/").status_code == HTTPStatus.OK


def test_an_old_link_to_an_action_brings_a_fresh_one_to_that_action(
    cast: Cast, link: tuple[Round, str], client: Client
) -> None:
    Link.objects.update(expires_at=timezone.now() - timedelta(days=1), created_at=timezone.now() - timedelta(days=9))
    item = first(link[0])
    page = client.get(address(link)).text
    assert f'name="item" value="{item.pk}"' in page
    client.post(f"/answer/{link[1]}/fresh/", {"item": item.pk})
    assert f"/answer/{token_of(cast.carl)}/{item.pk}/" in Message.objects.order_by("-pk")[0].text


def test_an_old_link_with_somebody_elses_action_brings_the_list(
    cast: Cast, link: tuple[Round, str], client: Client
) -> None:
    Link.objects.update(expires_at=timezone.now() - timedelta(days=1), created_at=timezone.now() - timedelta(days=9))
    client.post(f"/answer/{link[1]}/fresh/", {"item": "no-such-item"})
    assert f"/answer/{token_of(cast.carl)}/\n" in Message.objects.order_by("-pk")[0].text


def test_a_link_that_ended_while_somebody_typed_gives_back_the_words(link: tuple[Round, str], client: Client) -> None:
    Link.objects.update(expires_at=timezone.now() - timedelta(days=1))
    item = first(link[0])
    fields = filled(item, status_because="The lease is late.", note="Ask Tom.")
    response = client.post(address(link), fields)
    assert response.status_code == HTTPStatus.GONE
    for words in ("Half of it is done.", "The lease is late.", "Ask Tom."):
        assert words in response.text


def test_whoever_guesses_learns_nothing_from_asking(link: tuple[Round, str], client: Client) -> None:
    before = Message.objects.count()
    assert "Look in your mail" in client.post("/answer/guess/fresh/").content.decode()
    assert Message.objects.count() == before


def test_a_closed_round_gives_back_what_was_typed(cast: Cast, link: tuple[Round, str], client: Client) -> None:
    item = first(link[0])
    actions.close_round(by=cast.priya, round_=link[0])
    response = client.post(address(link), filled(item))
    page = response.content.decode()
    assert response.status_code == HTTPStatus.CONFLICT
    assert "takes no more answers" in page
    assert "Half of it is done." in page


def test_two_megabytes_from_a_word_processor_are_answered_with_a_sentence(
    link: tuple[Round, str], client: Client
) -> None:
    item = first(link[0])
    name = f"answer-{item.round.questions[0]['key']}"
    response = client.post(address(link), {**filled(item), name: "words " * 350_000})
    assert response.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert "the most that can be kept is" in response.content.decode()


def test_markup_from_a_word_processor_goes_and_its_words_stay(link: tuple[Round, str], client: Client) -> None:
    item = first(link[0])
    name = f"answer-{item.round.questions[0]['key']}"
    hidden = "<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--><style>p {margin: 0}</style>"
    pasted = f"{hidden * 20_000}<p class=MsoNormal>Half of it is <b>done</b>.<o:p></o:p></p>"
    client.post(address(link), {**filled(item), name: pasted})
    assert Draft.objects.get(item=item, question=name.removeprefix("answer-")).text == "Half of it is done."


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
