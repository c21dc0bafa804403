"""Nothing that was typed behind a link is lost: not to a second tab, a book, a closed round or an end of the link."""

import re
from datetime import timedelta
from http import HTTPStatus

import pytest
from django.test import Client
from django.utils import timezone
from tests.cast import Cast
from tests.web.answer.asked import address, filled, first

from milepost.records.plans.models import Measure, Milestone, Plan
from milepost.records.rounds import actions
from milepost.records.rounds.models import Draft, Link, Outcome, Round


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


def test_a_link_that_ended_while_somebody_typed_gives_back_the_words(link: tuple[Round, str], client: Client) -> None:
    Link.objects.update(expires_at=timezone.now() - timedelta(days=1))
    item = first(link[0])
    fields = filled(item, status_because="The lease is late.", note="Ask Tom.")
    response = client.post(address(link), fields)
    assert response.status_code == HTTPStatus.GONE
    for words in ("Half of it is done.", "The lease is late.", "Ask Tom."):
        assert words in response.text


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
