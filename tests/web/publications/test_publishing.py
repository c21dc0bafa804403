"""The way to a published paper, and what can be done with one."""

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries, Settings
from tests.cast import Cast
from tests.web.conftest import signed_in
from tests.web.forms import fields

from milepost.records.outbox.models import Job, State
from milepost.records.outbox.work import Worker
from milepost.records.papers import lengths
from milepost.records.plans import actions as plans
from milepost.records.plans.models import Answer, Plan
from milepost.records.publications.models import Publication

BOARD = {"report": "progress-table", "audience": "board", "title": "Year 1 update"}
PUBLIC = BOARD | {"audience": "public", "releases_board_texts": "on"}


@pytest.fixture
def named(plan: Plan) -> Plan:
    """The plan, in which an answer names its lead and counts few people."""
    text = "Ann Price met A. Price. Three children moved."
    Answer.objects.filter(plan=plan, text__startswith="It is open").update(text=text)
    plan.section_rows.first().leads.filter(name="Ann Price").update(post="Outreach worker")
    Plan.objects.filter(pk=plan.pk).update(version=plan.version + 1)
    plan.refresh_from_db()
    return plan


def address(name: str, plan: Plan, *arguments: str) -> str:
    return reverse(name, args=(plan.partnership.slug, plan.pk, *arguments))


def preview(client: Client, plan: Plan, **said: str) -> HttpResponse:
    """The paper as it would be, chosen on the first page."""
    return client.post(address("publish", plan), {**fields(client.get(address("publish", plan))), **said})


def publish(client: Client, plan: Plan, **said: str) -> Publication:
    """A paper, published from its preview as it stands."""
    shown = preview(client, plan, **said)
    client.post(address("publish", plan), {**fields(shown), "publish": "yes"})
    return Publication.objects.first()


def test_a_paper_is_looked_at_before_it_is_published(cast: Cast, plan: Plan) -> None:
    page = preview(signed_in(cast.priya), plan, **BOARD)
    assert page.status_code == 200
    assert "As the board will read it. Nothing is published yet." in page.text
    assert "Open a family hub in Wexcombe" in page.text
    assert not Publication.objects.exists()


def test_publishing_leads_to_the_paper_with_its_files(cast: Cast, plan: Plan) -> None:
    client = signed_in(cast.priya)
    shown = preview(client, plan, **BOARD)
    page = client.post(address("publish", plan), {**fields(shown), "publish": "yes"}, follow=True)
    made = Publication.objects.get()
    assert "was published. Its files will not change." in page.text
    assert (made.audience, made.approved_by) == ("board", cast.priya)
    assert made.sha256 in page.text


def test_a_choice_that_lacks_something_says_so_and_keeps_the_rest(cast: Cast, plan: Plan) -> None:
    page = preview(signed_in(cast.priya), plan, **BOARD | {"report": "section"})
    assert "Say which section the paper is of" in page.text
    assert fields(page)["title"] == "Year 1 update"
    assert preview(signed_in(cast.priya), plan, audience="board", title="").status_code == 422


def test_names_in_prose_and_small_counts_are_shown_to_be_decided(cast: Cast, named: Plan) -> None:
    page = preview(signed_in(cast.priya), named, **PUBLIC)
    assert "Three children" in page.text
    assert "by [Outreach worker, Elmshire Council]" in page.text
    assert "Action 1.1.1, Where are we now?" in page.text
    paper = page.text.split('class="paper"')[1]
    assert "[Outreach worker, Elmshire Council] met [Outreach worker, Elmshire Council]." in paper


def test_a_decision_to_keep_a_name_is_kept(cast: Cast, named: Plan) -> None:
    client = signed_in(cast.priya)
    sent = fields(preview(client, named, **PUBLIC))
    kept = {**sent, "replaced": [], "naming_0": "as_printed"}
    paper = client.post(address("publish", named), kept).text.split('class="paper"')[1]
    assert "Ann Price met A. Price." in paper
    client.post(address("publish", named), {**kept, "publish": "yes"})
    assert "Ann Price met A. Price." in Publication.objects.get().value


def test_for_the_board_names_stay_as_they_are(cast: Cast, named: Plan) -> None:
    paper = preview(signed_in(cast.priya), named, **BOARD).text.split('class="paper"')[1]
    assert "Ann Price met A. Price." in paper


def test_what_the_board_reads_is_for_the_public_only_when_said_so(cast: Cast, plan: Plan) -> None:
    page = preview(signed_in(cast.priya), plan, report="progress-table", audience="public", title="Update")
    assert "answers are left out: not for this audience." in page.text
    assert "It is open" not in page.text


def test_a_plan_that_changed_since_is_looked_at_again(cast: Cast, plan: Plan) -> None:
    client = signed_in(cast.priya)
    sent = fields(preview(client, plan, **BOARD))
    plans.rename_plan(by=cast.priya, plan=plan, title="Another plan", seen=plan.title)
    page = client.post(address("publish", plan), {**sent, "publish": "yes"})
    assert page.status_code == 409
    assert "changed since you looked" in page.text
    assert not Publication.objects.exists()
    client.post(address("publish", plan), {**fields(page), "publish": "yes"})
    assert Publication.objects.count() == 1


def test_a_cover_report_begins_from_the_partnerships_words(cast: Cast, plan: Plan) -> None:
    client = signed_in(cast.priya)
    template = reverse("cover-template", args=(cast.partnership.slug,))
    client.post(template, {**fields(client.get(template)), "report_of": "Director of Children’s Services"})
    assert fields(client.get(address("publish", plan)))["report_of"] == "Director of Children’s Services"
    page = preview(client, plan, **BOARD, with_cover="on", recommendations="Note the progress.")
    for words in ("Cover report", "Director of Children’s Services", "1. Note the progress.", "Appendix A: Progress"):
        assert words in page.text


def test_a_correction_begins_from_the_paper_and_needs_a_reason(cast: Cast, plan: Plan) -> None:
    client = signed_in(cast.priya)
    first = publish(client, plan, **BOARD)
    there = address("publication-correct", plan, first.pk)
    sent = fields(client.get(there))
    assert (sent["title"], sent["audience"]) == ("Year 1 update", "board")
    assert "Say what is corrected" in client.post(there, sent).text
    shown = client.post(there, {**sent, "reason": "A wrong date."})
    client.post(there, {**fields(shown), "publish": "yes"})
    second = Publication.objects.get(version=2)
    assert (second.replaces, second.reason) == (first, "A wrong date.")
    assert "Replaced by version 2" in client.get(address("publications", plan)).text


def test_a_paper_is_withdrawn_with_a_reason(cast: Cast, plan: Plan) -> None:
    client = signed_in(cast.priya)
    made = publish(client, plan, **BOARD)
    there = address("publication-withdraw", plan, made.pk)
    assert client.post(there, {"reason": ""}).status_code == 422
    client.post(there, {"reason": "It names a family."})
    assert "It names a family." in client.get(address("publications", plan)).text


def test_members_take_the_file_that_was_made_on_the_day(cast: Cast, plan: Plan) -> None:
    made = publish(signed_in(cast.priya), plan, **BOARD)
    answer = signed_in(cast.bola).get(address("publication-file", plan, made.pk, "word"))
    assert answer.content == bytes(made.files.get(format="word").data)
    assert answer["Content-Disposition"] == 'attachment; filename="year-1-update-v1.docx"'
    assert signed_in(cast.bola).get(address("publication-file", plan, made.pk, "papyrus")).status_code == 404


def test_members_read_the_paper_where_they_are(cast: Cast, plan: Plan) -> None:
    made = publish(signed_in(cast.priya), plan, **BOARD)
    there = address("publication-file", plan, made.pk, "html")
    assert f'href="{there}">Read the paper</a>' in signed_in(cast.bola).get(address("publication", plan, made.pk)).text
    answer = signed_in(cast.bola).get(there)
    assert answer["Content-Disposition"].startswith("inline")
    assert "default-src 'none'" in answer["Content-Security-Policy"]


@pytest.mark.parametrize("papers", [1, 3])
def test_the_list_asks_the_same_number_of_questions_however_long(
    cast: Cast, plan: Plan, papers: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    client = signed_in(cast.priya)
    for _ in range(papers):
        publish(client, plan, **BOARD)
    reader = signed_in(cast.bola)
    reader.get(address("publications", plan))
    with django_assert_num_queries(8):
        reader.get(address("publications", plan))


def test_a_large_paper_says_how_many_of_its_files_are_made(
    cast: Cast, plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(lengths.SPEED, "pdf", 1)
    client = signed_in(cast.priya)
    made = publish(client, plan, **BOARD)
    page = client.get(address("publication", plan, made.pk)).text
    assert "PDF of this large paper is being made." in page
    assert "6 of 7 files are made." in page


def test_a_file_that_could_not_be_made_says_so_and_is_made_when_asked_for_again(
    cast: Cast, plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(lengths.SPEED, "pdf", 1)
    client = signed_in(cast.priya)
    made = publish(client, plan, **BOARD)
    Job.objects.update(state=State.FAILED, attempts=8, error="KeyError: 'a bug'")
    here, again = address("publication", plan, made.pk), address("publication-files-again", plan, made.pk)
    page = client.get(here).text
    assert "PDF of this large paper could not be made." in page
    assert "KeyError" not in page
    assert again in page
    assert again not in signed_in(cast.bola).get(here).text
    assert signed_in(cast.bola).post(again).status_code == 403
    client.post(again)
    assert "PDF of this large paper is being made." in client.get(here).text
    Worker().turn()
    assert "All files are made." in client.get(here).text


def test_a_correction_replaces_the_names_that_the_paper_replaced(cast: Cast, named: Plan) -> None:
    client = signed_in(cast.priya)
    sent = fields(preview(client, named, **BOARD))
    client.post(address("publish", named), {**sent, "replaced": ["Ann Price|A. Price"], "publish": "yes"})
    there = address("publication-correct", named, Publication.objects.get().pk)
    shown = client.post(there, {**fields(client.get(there)), "reason": "A wrong date."})
    assert "Ann Price met [Outreach worker, Elmshire Council]." in shown.text.split('class="paper"')[1]


def test_a_public_paper_gives_its_address_whole_to_be_copied(cast: Cast, plan: Plan, settings: Settings) -> None:
    settings.ADDRESS = "https://plans.elmshire.example"
    client = signed_in(cast.priya)
    made = publish(client, plan, **PUBLIC)
    path = reverse("public-paper", args=(plan.partnership.slug, made.slug))
    assert (
        f'<a href="{path}">https://plans.elmshire.example{path}</a>'
        in client.get(address("publication", plan, made.pk)).text
    )
