"""A long paper: asked for, waited for with and without JavaScript, taken."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from tests.cast import Cast
from tests.factories.small import SMALL
from tests.journeys.conftest import faults

from milepost.records.outbox.work import Worker
from milepost.records.papers import lengths
from milepost.records.plans.actions import keep

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
