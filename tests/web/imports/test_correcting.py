"""The review page as a person uses it: what was read beside the source, corrected where it is wrong, and remembered."""

import re
from pathlib import Path

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from tests.cast import Cast
from tests.web.conftest import signed_in
from tests.web.forms import fields

from milepost.core.plan.model import Audience
from milepost.core.plan.walk import actions as actions_of
from milepost.records.imports import actions, queries
from milepost.records.imports.models import Import
from milepost.records.plans.models import Plan
from milepost.records.publications.actions import publish, withdraw
from milepost.records.publications.drafting import Wanted

STRANGE = """Our bicycle plan

{section}

Thing to do\tHand on tiller\tStory so far
{first}\tJo Marsh, Council\tHalf of them are done
Mend the racks\tSam Field, Police\tNot begun
"""
ASKING = """Our parks plan

Priority 1: Parks

Action\tGizmo\tStatus\tFizz
Mend the bandstand in the {} park\tHarbour Trust\tGreen\tHalf of the roof was mended.
Plant forty limes along the river\tElmshire Council\tRed\tNobody has been asked yet.
Train twelve wardens in first aid\tHarbour Trust\tGreen\tSeven were trained in March.
"""
LISTED = Path(__file__).parents[2] / "plans" / "climate-lists.docx"


@pytest.fixture
def priya(cast: Cast) -> Client:
    return signed_in(cast.priya)


def begin(cast: Cast, text: str | Path) -> Import:
    data = text.encode() if isinstance(text, str) else text.read_bytes()
    return actions.start_import(by=cast.priya, partnership=cast.partnership, data=data, file_name="plan.txt")


def strange(cast: Cast, section: str = "Warm streets", first: str = "Paint the lanes") -> Import:
    return begin(cast, STRANGE.format(section=section, first=first))


def at(draft: Import, name: str = "import-review", *more: int) -> str:
    return reverse(name, args=(draft.partnership.slug, draft.pk, *more))


def send(client: Client, address: str, draft: Import, **sent: str) -> HttpResponse:
    answer = client.post(address, {"version": Import.objects.get(pk=draft.pk).version, **sent})
    assert answer.status_code == 302, answer.text
    return answer


def with_headings(client: Client, draft: Import) -> None:
    means = {"means-1": "action", "means-2": "lead", "means-3": "where_now"}
    send(client, at(draft, "import-row", 1, 1), draft, do="headings", **means)


def titles(draft: Import) -> list[str]:
    return [action.title for action in actions_of(queries.plan_read(Import.objects.get(pk=draft.pk)))]


def test_a_plan_of_lists_stands_beside_what_was_read_of_each_line(cast: Cast, priya: Client) -> None:
    page = priya.get(at(begin(cast, LISTED))).text
    source = page.split('id="source"', 1)[1]
    for words, mark in (("Theme A: Warm homes", "Section"), ("A1 Insulate the lofts", "Action")):
        line = source.split(words, 1)[1].split('id="line', 1)[0]
        assert f"<span>{mark}</span>" in line


def test_each_heading_says_what_it_was_read_as(cast: Cast, priya: Client) -> None:
    page = priya.get(at(begin(cast, "Action\tOwner\tStatus\nLight it\tJo Marsh\tOn track\nMend it\tSam Field\tLate\n")))
    read = re.findall(r"Read as: ([^<]+)<", page.text)
    assert read == ["Action", "Lead or owner", "Status or RAG"]


def test_a_form_lists_its_labels_and_not_its_values(cast: Cast, priya: Client) -> None:
    form = "Ref\t1.1\nAction\tLight the paths\nLead\tJo Marsh, Council\nStatus\tOn track\n"
    page = priya.get(at(begin(cast, form))).text
    labels = re.findall(r'<label for="heading-\d+">([^<]+)</label>', page)
    assert labels == ["Ref", "Action", "Lead", "Status"]


def test_a_table_of_unknown_headings_is_read_once_a_person_says_what_they_mean(cast: Cast, priya: Client) -> None:
    draft = strange(cast)
    page = priya.get(at(draft)).text
    assert "This table holds no actions (9)" in page
    assert f'href="{at(draft, "import-row", 1, 1)}#headings">Say what the headings mean' in page
    with_headings(priya, draft)
    assert titles(draft) == ["Paint the lanes", "Mend the racks"]


def test_boxes_in_no_action_are_the_first_thing_to_check(cast: Cast, priya: Client) -> None:
    plan = "Action\tLead\tWhen?\nLight the paths\tJo Marsh\tbefore the fair\n"
    boxes = (f"Herons\tOtters\n{'They fished in the reeds ' * at}\tNone at the mill\n" for at in (6, 7))
    page = priya.get(at(begin(cast, "\n".join((plan, *boxes))))).text
    asked = page[page.index('id="notes-title"') : page.index('id="unplaced-title"')]
    assert "2 boxes or tables went into no action" in asked.split("<li")[1]


def test_at_least_one_heading_must_be_said(cast: Cast, priya: Client) -> None:
    draft = strange(cast)
    answer = priya.post(at(draft, "import-row", 1, 1), {"version": "1", "do": "headings", "means-1": ""})
    assert (answer.status_code, "at least one column" in answer.text) == (422, True)


def test_next_years_document_is_read_as_this_one_and_says_so(cast: Cast, priya: Client) -> None:
    draft = strange(cast)
    with_headings(priya, draft)
    send(priya, at(draft, "import-line", 2), draft, do="level", level="section")
    accept(priya, draft)
    later = strange(cast, first="Light the lanes")
    page = priya.get(at(later)).text
    assert titles(later) == ["Light the lanes", "Mend the racks"]
    for words in ("“Thing to do” means: Action", "“Warm streets” means: Section: priority, theme …"):
        assert words in page
    assert "Your corrections" not in page


def test_what_was_remembered_can_be_forgotten_for_good(cast: Cast, priya: Client) -> None:
    draft = strange(cast)
    with_headings(priya, draft)
    accept(priya, draft)
    later = strange(cast)
    send(priya, at(later, "import-headings"), later, forget="Hand on tiller")
    page = priya.get(at(later)).text
    assert "“Hand on tiller” means: " not in page
    accept(priya, later)
    assert "Hand on tiller" not in [one.heading for one in queries.known_meanings(cast.partnership)]


def asked(page: str) -> list[str]:
    return re.findall(r">“([^<]+)” means</label>", page)


def test_what_was_asked_and_accepted_as_it_was_read_is_remembered(cast: Cast, priya: Client) -> None:
    draft = begin(cast, ASKING.format("upper"))
    assert asked(priya.get(at(draft)).text) == ["Gizmo", "Fizz"]
    accept(priya, draft)
    later = begin(cast, ASKING.format("lower"))
    page = priya.get(at(later)).text
    assert asked(page) == []
    assert "As last time, “Gizmo” means: Lead or owner" in page


def test_what_was_accepted_and_is_forgotten_is_asked_again_also_next_year(cast: Cast, priya: Client) -> None:
    accept(priya, begin(cast, ASKING.format("upper")))
    later = begin(cast, ASKING.format("lower"))
    send(priya, at(later, "import-headings"), later, forget="Gizmo")
    assert asked(priya.get(at(later)).text) == ["Gizmo"]
    accept(priya, later)
    assert asked(priya.get(at(begin(cast, ASKING.format("new")))).text) == ["Gizmo"]


def test_what_was_said_otherwise_later_counts(cast: Cast, priya: Client) -> None:
    accept(priya, begin(cast, ASKING.format("upper")))
    later = begin(cast, ASKING.format("lower"))
    send(priya, at(later, "import-headings"), later, **{"heading-2": "partners"})
    accept(priya, later)
    page = priya.get(at(begin(cast, ASKING.format("new")))).text
    assert "As last time, “Gizmo” means: Partners" in page


def test_an_import_that_is_taken_back_is_not_remembered(cast: Cast, priya: Client) -> None:
    draft = begin(cast, ASKING.format("upper"))
    accept(priya, draft)
    priya.post(at(draft, "import-undo"))
    assert queries.known_meanings(cast.partnership) == ()


def test_an_import_is_not_taken_back_while_a_paper_of_its_plan_stands(cast: Cast, priya: Client) -> None:
    draft = begin(cast, ASKING.format("upper"))
    accept(priya, draft)
    plan = Plan.objects.get()
    wanted = Wanted("progress-table", Audience.PUBLIC, "Year 1 update", timezone.localdate())
    paper = publish(by=cast.priya, plan=plan, wanted=wanted, version=plan.version)
    refused = priya.post(at(draft, "import-undo"))
    assert (refused.status_code, "Withdraw it first" in refused.text, Plan.objects.count()) == (400, True, 1)
    withdraw(by=cast.priya, publication=paper, reason="Wrong")
    priya.post(at(draft, "import-undo"))
    assert not Plan.objects.exists()


def test_what_was_said_of_other_documents_is_not_shown(cast: Cast, priya: Client) -> None:
    draft = strange(cast)
    with_headings(priya, draft)
    accept(priya, draft)
    page = priya.get(at(begin(cast, LISTED))).text
    assert "Remembered from earlier documents" not in page
    assert "Thing to do" not in page


def test_a_line_gets_other_words_or_is_set_aside(cast: Cast, priya: Client) -> None:
    draft = begin(cast, LISTED)
    assert "Correct line 2" in priya.get(at(draft, "import-line", 2)).text
    send(priya, at(draft, "import-line", 2), draft, do="text", text="Theme A: Warm and dry homes")
    assert queries.plan_read(Import.objects.get(pk=draft.pk)).sections[0].title == "Warm and dry homes"
    count = len(titles(draft))
    send(priya, at(draft, "import-line", 5), draft, do="aside")
    assert len(titles(draft)) == count - 1
    assert "Line 5 was set aside." in priya.get(at(draft)).text
    assert priya.get(at(draft, "import-line", 99)).status_code == 404


def test_the_same_document_again_differs_in_nothing(cast: Cast, priya: Client) -> None:
    accept(priya, begin(cast, LISTED))
    again = begin(cast, LISTED)
    page = priya.get(at(again)).text
    plan = Plan.objects.get()
    address = reverse("import-changes", args=(cast.partnership.slug, again.pk, plan.pk))
    assert page.count(f'href="{address}"') == 2
    assert "Nothing differs" in priya.get(address).text


def test_a_document_that_became_a_plan_shows_the_way_there_and_is_not_accepted_again(cast: Cast, priya: Client) -> None:
    draft = begin(cast, LISTED)
    accept(priya, draft)
    page = priya.get(at(draft)).text
    assert f'href="{reverse("plan", args=(cast.partnership.slug, Plan.objects.get().pk))}"' in page
    assert "Accept and make the plan" not in page


def long_table(cast: Cast) -> Import:
    return begin(cast, "Action\tOwner\tStatus\n" + "".join(f"Light lamp {at}\tJo Marsh\tLate\n" for at in range(160)))


def test_a_long_source_is_shown_in_pages(cast: Cast, priya: Client) -> None:
    draft = long_table(cast)
    pages = [priya.get(at(draft) + f"?page={page}").text for page in (1, 2, 3)]
    first, *_, last = pages
    assert "Page 1 of 3 of the source" in first
    rows = re.findall(r'Correct<span class="hidden-visually"> row (\d+) of table 1', "".join(pages))
    assert list(map(int, rows)) == list(range(2, 162))
    assert f'<a rel="next" href="{at(draft)}?page=2#source">' in first
    assert "Next page" not in last


@pytest.mark.parametrize("asked", ["", "?page=0", "?page=99999999999", "?page=x", "?at=nowhere"])
def test_a_page_that_is_none_shows_one_that_is(cast: Cast, priya: Client, asked: str) -> None:
    assert priya.get(at(long_table(cast)) + asked).status_code == 200


def test_a_correction_leads_back_to_the_page_where_it_stands(cast: Cast, priya: Client) -> None:
    draft = long_table(cast)
    row = priya.get(at(draft, "import-row", 1, 150)).text
    back = re.search(r'href="([^"]+)">Check what was read', row)
    assert back
    assert back[1] == f"{at(draft)}?at=row-1-150#row-1-150"
    assert 'id="row-1-150"' in priya.get(back[1]).text
    answer = send(priya, at(draft, "import-row", 1, 150), draft, do="aside")
    assert answer["Location"] == f"{at(draft)}?at=row-1-149#row-1-149"


def test_what_is_asked_of_a_row_on_another_page_leads_there(cast: Cast, priya: Client) -> None:
    rows = "".join(f"Light lamp {at}\t{'June' if at == 150 else '3 May 2026'}\n" for at in range(160))
    page = priya.get(at(begin(cast, f"Plan 2025-26\n\nAction\tBy when\n{rows}"))).text
    assert re.search(r'href="/[^"]+\?at=row-1-152#row-1-152"', page)


def test_a_correction_that_was_not_made_is_said(cast: Cast, priya: Client) -> None:
    draft = begin(cast, LISTED)
    Import.objects.filter(pk=draft.pk).update(error="plan.txt could not be read safely.")
    assert "Your last correction was not made.</strong> plan.txt could not be read safely." in priya.get(at(draft)).text


def test_many_notes_of_one_kind_stand_behind_one_line(cast: Cast, priya: Client) -> None:
    rows = "".join(f"Open hub {name}\tBy June\n" for name in ("one", "two", "three", "four", "five"))
    text = f"Plan 2025-26\n\nAction\tBy when\n{rows}"
    page = priya.get(at(begin(cast, text))).text
    assert "5 dates were read with an assumption</summary>" in page


def accept(client: Client, draft: Import) -> None:
    send(client, at(draft, "import-accept"), draft, title=fields(client.get(at(draft)))["title"])


def test_a_row_below_the_column_headings_says_what_stands_above_it(cast: Cast, priya: Client) -> None:
    draft = long_table(cast)
    assert "The row above holds the column headings." in priya.get(at(draft, "import-row", 1, 2)).text
    assert "The row above opens: " in priya.get(at(draft, "import-row", 1, 3)).text
