"""A long paper: asked for, waited for with and without JavaScript, taken."""

from collections.abc import Callable
from datetime import date

import pytest
from playwright.sync_api import Page, expect
from tests.cast import Cast
from tests.factories.small import SMALL
from tests.journeys.conftest import faults

from milepost.core.plan.model import Audience
from milepost.records.outbox.work import Worker
from milepost.records.papers import lengths
from milepost.records.plans.actions import keep
from milepost.records.publications.actions import publish
from milepost.records.publications.drafting import Wanted

pytestmark = pytest.mark.journey


@pytest.fixture
def paper(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> str:
    """The address of a paper; every paper is a long one."""
    monkeypatch.setattr(lengths, "_PATIENCE", 0)
    plan = keep(by=cast.priya, partnership=cast.partnership, plan=SMALL)
    return f"/partnerships/{cast.partnership.slug}/plans/{plan.pk}/papers/progress-table/pdf/"


def test_a_long_paper_comes_by_itself(visit: Callable[..., Page], cast: Cast, paper: str) -> None:
    page = visit(cast.bola)
    page.goto(paper)
    assert faults(page) == []
    page.get_by_role("button", name="Make the paper").click()
    expect(page.get_by_role("status")).to_have_text("The paper is next.")
    assert faults(page) == []
    Worker().turn()
    expect(page.get_by_role("status")).to_have_text("The paper is ready.")
    assert faults(page) == []
    with page.expect_download() as taken:
        page.get_by_role("link", name="Take the paper").click()
    assert taken.value.suggested_filename.endswith("progress-table.pdf")


def test_a_long_paper_comes_without_javascript(visit: Callable[..., Page], cast: Cast, paper: str) -> None:
    page = visit(cast.bola, script=False)
    page.goto(paper)
    page.get_by_role("button", name="Make the paper").click()
    Worker().turn()
    page.get_by_role("link", name="Look again").click()
    expect(page.get_by_role("link", name="Take the paper")).to_be_visible()


def test_the_page_of_a_published_paper_shows_its_pdf_once_it_is_made(
    visit: Callable[..., Page], cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(lengths.SPEED, "pdf", 1)
    plan = keep(by=cast.priya, partnership=cast.partnership, plan=SMALL)
    wanted = Wanted("progress-table", Audience.BOARD, "Year 1 update", date(2026, 3, 1))
    made = publish(by=cast.priya, plan=plan, wanted=wanted, version=plan.version)
    page = visit(cast.priya)
    page.goto(f"/partnerships/{cast.partnership.slug}/plans/{plan.pk}/publications/{made.pk}/")
    expect(page.get_by_role("status")).to_have_text("PDF of this large paper is being made.")
    assert faults(page) == []
    Worker().turn()
    expect(page.get_by_role("status")).to_have_text("All files are made.")
    expect(page.get_by_role("link", name="PDF", exact=True)).to_be_visible()
