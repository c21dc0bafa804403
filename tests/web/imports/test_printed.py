"""The picture of a page beside what was read from it."""

from pathlib import Path

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from tests.cast import Cast
from tests.web.conftest import signed_in

from milepost.records.imports.actions import start_import
from milepost.records.imports.models import Import

PLANS = Path(__file__).parents[2] / "plans"
PNG = b"\x89PNG"


@pytest.fixture
def draft(cast: Cast) -> Import:
    """A PDF of several pages that was handed in."""
    data = (PLANS / "transport-long.pdf").read_bytes()
    return start_import(by=cast.priya, partnership=cast.partnership, data=data, file_name="transport.pdf")


def address(draft: Import, page: int) -> str:
    return reverse("import-page", args=(draft.partnership.slug, draft.pk, page))


def test_the_review_offers_each_page_of_a_table_as_printed(cast: Cast, draft: Import) -> None:
    page = signed_in(cast.priya).get(reverse("import-review", args=(cast.partnership.slug, draft.pk))).text
    assert f'src="{address(draft, 2)}" alt="Page 2 of the file as printed" loading="lazy"' in page


def test_the_page_of_a_row_shows_the_row_as_printed(cast: Cast, draft: Import) -> None:
    client = signed_in(cast.priya)
    page = client.get(reverse("import-row", args=(cast.partnership.slug, draft.pk, 1, 4))).text
    shown = f"{address(draft, 1)}?table=1&row=4&version=1"
    assert f'src="{shown.replace("&", "&amp;")}"' in page
    row, whole = client.get(shown), client.get(address(draft, 1))
    assert (row["Content-Type"], row.content[:4], whole.content[:4]) == ("image/png", PNG, PNG)
    assert row.content != whole.content
    assert "private" in row["Cache-Control"]


def test_a_picture_fetches_the_file_and_neither_the_document_nor_the_plan(cast: Cast, draft: Import) -> None:
    client = signed_in(cast.priya)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(f"{address(draft, 1)}?table=1&row=4").status_code == 200
    asked = " ".join(one["sql"] for one in captured)
    assert [f'"{name}"' in asked for name in ("data", "document", "draft")] == [True, False, False]


@pytest.mark.parametrize("page", [0, 99])
def test_a_page_that_nothing_was_read_from_is_not_there(cast: Cast, draft: Import, page: int) -> None:
    assert signed_in(cast.priya).get(address(draft, page)).status_code == 404


def test_only_who_may_see_the_import_sees_its_pages(cast: Cast, draft: Import) -> None:
    assert {signed_in(one).get(address(draft, 1)).status_code for one in (cast.stella, cast.grace)} == {403}


def test_an_import_without_pages_offers_no_pictures(cast: Cast) -> None:
    text = b"Priority 1: Safe\n\nAction\tWhere are we now?\nLight the paths\tHalf are lit\n"
    draft = start_import(by=cast.priya, partnership=cast.partnership, data=text, file_name="plan.txt")
    client = signed_in(cast.priya)
    for name, more in (("import-review", ()), ("import-row", (1, 2))):
        assert "<img" not in client.get(reverse(name, args=(cast.partnership.slug, draft.pk, *more))).text
    assert client.get(address(draft, 1)).status_code == 404
