"""A correction that cannot be made comes back on its own page, with what is wrong and what was typed."""

import re

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from tests.cast import Cast
from tests.web.conftest import signed_in

from milepost.core.plan.walk import actions as every_action
from milepost.records.imports import queries
from milepost.records.imports.actions import start_import
from milepost.records.imports.models import Import

TEXT = (
    b"Our bicycle plan\n\nWarm streets\n\nThing to do\tHand on tiller\nPaint the lanes\tJo Marsh\nMend it\tSam Field\n"
)
PLAIN = b"Priority 1: Safe\n\nAction\tWhere are we now?\nLight the paths\tHalf are lit\nMend the path\tNot begun\n"


@pytest.fixture
def priya(cast: Cast) -> Client:
    return signed_in(cast.priya)


def begin(cast: Cast, data: bytes = TEXT) -> Import:
    return start_import(by=cast.priya, partnership=cast.partnership, data=data, file_name="plan.txt")


def send(client: Client, draft: Import, name: str, *at: int, **sent: object) -> HttpResponse:
    answer = client.post(reverse(name, args=(draft.partnership.slug, draft.pk, *at)), {"version": "1", **sent})
    assert answer.status_code == 422, answer.text
    assert Import.objects.get(pk=draft.pk).version == 1
    return answer


def told(answer: HttpResponse) -> tuple[str, str]:
    """The message on top of the page, and the input that it leads to, which must be there."""
    found = re.search(r'role="alert".*?<a href="#([^"]+)">([^<]+)</a>', answer.text, re.DOTALL)
    assert found, answer.text
    assert answer.text.count(f'id="{found[1]}"') == 1
    return found[2], found[1]


def test_an_empty_line_is_asked_for_on_its_page(cast: Cast, priya: Client) -> None:
    answer = send(priya, begin(cast), "import-line", 2, do="text", text="  \n ")
    assert told(answer) == ("Enter the words, or set the line aside.", "text")
    assert "Correct line 2" in answer.text
    assert re.search(r'<textarea id="text"[^>]*aria-invalid="true"[^>]*>\s+</textarea>', answer.text)


def test_a_level_that_is_none_is_asked_for_on_its_page(cast: Cast, priya: Client) -> None:
    answer = send(priya, begin(cast), "import-line", 2, do="level", level="chapter")
    assert told(answer) == ("Choose what it opens.", "opens")


def test_headings_without_a_meaning_come_back_on_the_row(cast: Cast, priya: Client) -> None:
    answer = send(priya, begin(cast), "import-row", 1, 1, **{"do": "headings", "means-1": "", "means-2": ""})
    assert told(answer) == ("Choose what at least one column holds.", "means-1")


def test_a_meaning_that_is_not_in_the_list_is_refused_and_the_others_stay_chosen(cast: Cast, priya: Client) -> None:
    sent = {"do": "headings", "means-1": "action", "means-2": "captain"}
    answer = send(priya, begin(cast), "import-row", 1, 1, **sent)
    assert told(answer) == ("Choose a meaning from the list.", "means-2")
    assert re.findall(r'<option value="(\w+)" selected>', answer.text) == ["action"]


def test_a_meaning_that_is_none_comes_back_among_the_headings_of_the_review(cast: Cast, priya: Client) -> None:
    sent = {"heading-1": "lead", "heading-2": "captain"}
    answer = send(priya, begin(cast, PLAIN), "import-headings", **sent)
    assert told(answer) == ("Choose a meaning from the list.", "heading-2")
    assert re.findall(r'<option value="(\w+)" selected>', answer.text.split('id="headings"')[1]) == ["lead"]
    assert re.search(r'id="heading-2"[^>]* aria-invalid="true" aria-describedby="heading-2-error"', answer.text)
    assert "<title>Error: Check what was read" in answer.text


def test_a_meaning_that_is_none_comes_back_from_the_question_above_too(cast: Cast, priya: Client) -> None:
    answer = send(priya, begin(cast, PLAIN), "import-headings", **{"heading-2": "captain"})
    assert told(answer) == ("Choose a meaning from the list.", "heading-2")


def test_a_split_that_says_no_number_keeps_the_numbers_beside_it(cast: Cast, priya: Client) -> None:
    draft = begin(cast, PLAIN)
    where = reverse("import-row", args=(draft.partnership.slug, draft.pk, 1, 2))
    priya.post(where, {"version": "1", "do": "text", "column": "2", "text": "Half are lit.\nOne is out."})
    Import.objects.filter(pk=draft.pk).update(version=1)
    answer = send(priya, draft, "import-row", 1, 2, do="split", of=["1", "2"], keep=["0", "one"])
    assert told(answer) == ("Enter a whole number.", "keep-2")
    assert re.findall(r'name="keep"[^>]* value="([^"]*)"', answer.text) == ["0", "one"]


def test_a_split_goes_by_the_columns_that_the_form_lists(cast: Cast, priya: Client) -> None:
    table = """<h2>Priority 1: Safe</h2><table><tr><th>Focus area</th><th>Action</th><th>Where are we now?</th></tr>
        <tr><td rowspan="2">Streets</td><td>1.1 Light the paths</td><td>Half are lit</td></tr>
        <tr><td><p>1.2 Mend the road</p><p>1.3 Paint the lanes</p></td><td><p>Begun</p><p>Done</p></td></tr></table>"""
    draft = start_import(by=cast.priya, partnership=cast.partnership, data=table.encode(), file_name="plan.html")
    where = reverse("import-row", args=(draft.partnership.slug, draft.pk, 1, 3))
    listed = re.findall(r'name="of" value="(\d+)"', priya.get(where).text)
    assert listed == ["2", "3"]
    priya.post(where, {"version": "1", "do": "split", "of": listed, "keep": ["1", "1"]})
    found = every_action(queries.plan_read(Import.objects.get(pk=draft.pk)))
    assert [(one.number, one.answers[0].text) for one in found] == [
        ("1.1", "Half are lit"),
        ("1.2", "Begun"),
        ("1.3", "Done"),
    ]


def test_words_for_a_cell_survive_a_form_that_is_not_complete(cast: Cast, priya: Client) -> None:
    draft = begin(cast, PLAIN)
    where = reverse("import-row", args=(draft.partnership.slug, draft.pk, 1, 2))
    answer = priya.post(where, {"version": "", "do": "text", "column": "2", "text": "Nearly <all> are lit"})
    assert answer.status_code == 422
    assert "Nearly &lt;all&gt; are lit</textarea>" in answer.text
    assert "This form is not complete" in answer.text


def test_words_that_are_moved_to_where_they_are_come_back(cast: Cast, priya: Client) -> None:
    answer = send(priya, begin(cast, PLAIN), "import-row", 1, 2, do="move", column="2", to="2")
    assert told(answer)[0] == "The words are in this cell already. Choose another column."


def test_a_first_row_that_cannot_be_joined_says_so_on_its_page(cast: Cast, priya: Client) -> None:
    answer = send(priya, begin(cast, PLAIN), "import-row", 1, 1, do="join")
    assert "The first row of a table has no row above it to join." in answer.text
    assert "Correct row 1 of table 1" in answer.text


def test_a_document_without_an_action_has_nothing_to_accept(cast: Cast, priya: Client) -> None:
    draft = begin(cast, b"Dear all\n\nThank you for coming on Friday. The hall was full.\n")
    page = priya.get(reverse("import-review", args=(draft.partnership.slug, draft.pk))).text
    assert "There is nothing to accept yet" in page
    assert reverse("import-accept", args=(draft.partnership.slug, draft.pk)) not in page
    assert reverse("import-discard", args=(draft.partnership.slug, draft.pk)) in page


def test_words_of_a_row_of_one_wide_cell_have_nowhere_to_move(cast: Cast, priya: Client) -> None:
    page = (
        "<table><tr><th>Action</th><th>Now</th></tr><tr><td colspan=2>Priority 1: Safe</td></tr>"
        "<tr><td>Mend it</td><td>Half</td></tr></table>"
    )
    data = f"<html><body><h1>Our plan</h1>{page}</body></html>".encode()
    draft = start_import(by=cast.priya, partnership=cast.partnership, data=data, file_name="plan.html")
    rows = [priya.get(reverse("import-row", args=(draft.partnership.slug, draft.pk, 1, row))).text for row in (2, 3)]
    assert ["Move all of it to" in row for row in rows] == [False, True]
    assert "Keep these words" in rows[0]
