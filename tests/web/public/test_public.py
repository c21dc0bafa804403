"""Public papers, as somebody reads them whom nobody knows."""

from dataclasses import replace
from datetime import date

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from tests.cast import Cast
from tests.web.conftest import signed_in

from milepost.core.plan.model import Audience
from milepost.core.plan.naming import Rules
from milepost.records.plans.models import Plan
from milepost.records.publications import actions
from milepost.records.publications.drafting import Wanted
from milepost.records.publications.models import Publication

ASKED = Wanted(
    "progress-table", Audience.PUBLIC, "Year 1 update", date(2026, 3, 1), rules=Rules(releases_board_texts=True)
)


@pytest.fixture
def paper(cast: Cast, plan: Plan) -> Publication:
    return actions.publish(by=cast.priya, plan=plan, wanted=ASKED, version=plan.version)


def at(paper: Publication, name: str = "public-paper", *arguments: object) -> str:
    return reverse(name, args=(paper.partnership.slug, paper.slug, *arguments))


def file_at(paper: Publication, key: str = "word") -> str:
    return at(paper, "public-file", paper.version, paper.files.get(format=key).name)


def corrected(cast: Cast, plan: Plan, paper: Publication) -> Publication:
    return actions.correct(
        by=cast.priya, publication=paper, plan=plan, wanted=ASKED, version=plan.version, reason="A wrong date."
    )


def test_a_stranger_finds_the_paper_and_its_files(client: Client, paper: Publication) -> None:
    listed = client.get(reverse("public-papers", args=(paper.partnership.slug,))).text
    assert at(paper) in listed
    page = client.get(at(paper)).text
    assert f'<link rel="canonical" href="http://testserver{at(paper)}">' in page
    assert all(at(paper, "public-file", 1, one.name) in page for one in paper.files.all())
    assert client.get(file_at(paper)).content == bytes(paper.files.get(format="word").data)


def test_what_is_for_the_board_is_nowhere(client: Client, cast: Cast, plan: Plan, paper: Publication) -> None:
    for audience in (Audience.BOARD, Audience.WORKING_GROUP):
        asked = replace(ASKED, audience=audience, title=f"For the {audience}")
        theirs = actions.publish(by=cast.priya, plan=plan, wanted=asked, version=plan.version)
        for address in (at(theirs), at(theirs, "public-version", 1), file_at(theirs)):
            assert client.get(address).status_code == 404
    assert "For the" not in client.get(reverse("public-papers", args=(cast.partnership.slug,))).text


def test_no_address_of_another_partnership_leads_here(client: Client, cast: Cast, paper: Publication) -> None:
    there = at(paper).replace(cast.partnership.slug, cast.elsewhere.slug)
    assert client.get(there).status_code == 404
    assert client.get(file_at(paper).replace(cast.partnership.slug, cast.elsewhere.slug)).status_code == 404


@pytest.mark.parametrize("reader", ["anonymous", "member"])
def test_nobody_is_known_and_no_cookie_is_set(cast: Cast, paper: Publication, reader: str) -> None:
    client = Client() if reader == "anonymous" else signed_in(cast.priya)
    for address in (reverse("public-papers", args=(cast.partnership.slug,)), at(paper), file_at(paper)):
        answer = client.get(address)
        assert not answer.cookies
        assert "Cookie" not in answer.headers.get("Vary", "")
        assert "public" in answer["Cache-Control"]


def test_pages_and_files_cost_few_queries_and_none_for_a_session(
    cast: Cast, paper: Publication, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    client = signed_in(cast.priya)
    for address, queries in ((at(paper), 2), (reverse("public-papers", args=(cast.partnership.slug,)), 3)):
        with django_assert_num_queries(queries):
            client.get(address)
    there = file_at(paper)
    with django_assert_num_queries(2):
        client.get(there)


def test_a_known_file_is_not_sent_again_nor_read(
    client: Client, paper: Publication, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    there = file_at(paper)
    first = client.get(there)
    assert first["Cache-Control"] == "public, max-age=86400, immutable"
    for headers in ({"If-None-Match": first["ETag"]}, {"If-Modified-Since": first["Last-Modified"]}):
        with django_assert_num_queries(1):
            again = client.get(there, headers=headers)
        assert (again.status_code, again.content, again["ETag"]) == (304, b"", first["ETag"])


def test_a_known_page_is_not_made_again_until_something_changes(
    client: Client, cast: Cast, plan: Plan, paper: Publication
) -> None:
    first = client.get(at(paper))
    assert first["Cache-Control"] == "public, no-cache"
    assert client.get(at(paper), headers={"If-None-Match": first["ETag"]}).status_code == 304
    corrected(cast, plan, paper)
    assert client.get(at(paper), headers={"If-None-Match": first["ETag"]}).status_code == 200


def test_the_lasting_address_shows_the_newest_version_and_leads_to_the_old(
    client: Client, cast: Cast, plan: Plan, paper: Publication
) -> None:
    second = corrected(cast, plan, paper)
    page = client.get(at(paper)).text
    assert "This version corrects the one before: A wrong date." in page
    assert at(paper, "public-version", 1) in page
    old = client.get(at(paper, "public-version", 1)).text
    assert "A later version replaces this one: A wrong date." in old
    assert at(second, "public-version", 2) in old
    assert f'<link rel="canonical" href="http://testserver{at(paper)}">' in old
    assert client.get(file_at(paper)).status_code == 200


def test_a_withdrawn_version_says_why_and_leads_to_the_correction(
    client: Client, cast: Cast, plan: Plan, paper: Publication
) -> None:
    there = file_at(paper)
    second = corrected(cast, plan, paper)
    actions.withdraw(by=cast.priya, publication=paper, reason="It names a family.")
    for address in (at(paper, "public-version", 1), there):
        gone = client.get(address)
        assert gone.status_code == 410
        assert "It names a family." in gone.text
        assert at(second, "public-version", 2) in gone.text
    assert client.get(at(paper)).status_code == 200


def test_a_paper_without_a_version_that_stands_says_so_in_the_list_too(
    client: Client, cast: Cast, paper: Publication
) -> None:
    actions.withdraw(by=cast.priya, publication=paper, reason="It names a family.")
    assert client.get(at(paper)).status_code == 410
    assert "It names a family." in client.get(reverse("public-papers", args=(cast.partnership.slug,))).text


def test_a_published_web_page_runs_nothing(client: Client, paper: Publication) -> None:
    answer = client.get(file_at(paper, "html"))
    assert answer["Content-Security-Policy"].startswith("default-src 'none'; style-src 'unsafe-inline'")
    assert answer["Content-Disposition"].startswith("inline")


@pytest.mark.parametrize("name", ["public-papers", "public-paper", "public-version"])
def test_what_is_not_there_is_not_found(client: Client, db: None, name: str) -> None:
    arguments = {"public-papers": ("x",), "public-paper": ("x", "y"), "public-version": ("x", "y", 1)}[name]
    assert client.get(reverse(name, args=arguments)).status_code == 404
    assert client.post(reverse(name, args=arguments)).status_code == 405
