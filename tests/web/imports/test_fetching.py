"""A page of an import fetches the pieces that it shows, and what it costs does not grow with the document."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from tests.cast import Cast
from tests.web.conftest import signed_in

from milepost.core.drafting.pieces import ANCHORS, CONTENTS, FRAME, ITEMS, REMARKS, SIZE, TITLES
from milepost.records.imports import pieces
from milepost.records.imports.actions import accept_import, start_import
from milepost.records.imports.models import Import
from milepost.records.imports.queries import HEAVY
from milepost.records.plans.queries import HEAVY as PLAN_HEAVY
from milepost.web.imports.presenters.source import MOST

ROWS = 2 * MOST + 20
OF_A_PAGE = MOST // SIZE
REVIEW, ROW, LINE, DIFFERS = 14, 11, 11, 29  # queries
Asked = list[list[int]]


@pytest.fixture
def priya(cast: Cast) -> Client:
    return signed_in(cast.priya)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """The numbers of the pieces that are fetched, query by query."""
    found, fetch = [], pieces.kept

    def listed(draft: str, numbers: list[int]) -> dict[int, str]:
        found.append(sorted(numbers))
        return fetch(draft, numbers)

    monkeypatch.setattr(pieces, "kept", listed)
    return found


def begin(cast: Cast, rows: int = ROWS) -> Import:
    text = "Our plan\n\nAction\tOwner\tStatus\n" + "".join(f"Light lamp {at}\tJo Marsh\tLate\n" for at in range(rows))
    return start_import(by=cast.priya, partnership=cast.partnership, data=text.encode(), file_name="plan.txt")


def at(draft: Import, name: str = "import-review", *more: object) -> str:
    return reverse(name, args=(draft.partnership.slug, draft.pk, *more))


def source(page: int) -> list[int]:
    return list(range(ITEMS + (page - 1) * OF_A_PAGE, ITEMS + page * OF_A_PAGE))


def test_a_review_fetches_the_source_of_its_page_alone(cast: Cast, priya: Client, asked: Asked) -> None:
    priya.get(at(begin(cast)) + "?page=2")
    assert asked == [[FRAME], [REMARKS, CONTENTS, TITLES], source(2)]


def test_where_a_row_stands_is_fetched_where_it_is_asked(cast: Cast, priya: Client, asked: Asked) -> None:
    page = priya.get(at(begin(cast)) + "?at=row-1-120").text
    assert "Page 2 of 3 of the source" in page
    assert asked == [[FRAME], [REMARKS, CONTENTS, TITLES], [ANCHORS], source(2)]


@pytest.mark.parametrize("row", [2, 150, 160])
def test_the_page_of_a_row_fetches_it_and_the_one_above_it(cast: Cast, priya: Client, asked: Asked, row: int) -> None:
    assert priya.get(at(begin(cast), "import-row", 1, row)).status_code == 200
    assert asked == [[CONTENTS], sorted({ITEMS + (row - 1) // SIZE, ITEMS + row // SIZE})]  # a line stands first


@pytest.mark.parametrize("name", ["import-accept", "import-decide", "import-headings"])
def test_what_is_settled_fetches_nothing_of_the_source(cast: Cast, priya: Client, asked: Asked, name: str) -> None:
    answer = priya.post(at(begin(cast), name), {"version": 1, "title": "A plan"})
    assert answer.status_code == 302
    assert {number for numbers in asked for number in numbers} == {FRAME}


def test_what_a_page_costs_is_the_same_for_any_document(cast: Cast, priya: Client) -> None:
    for rows in (1, ROWS):
        draft = begin(cast, rows)
        priya.get(at(draft))
        asked = {
            name: count(priya, at(draft, name, *more))
            for name, *more in (("import-review",), ("import-row", 1, 2), ("import-line", 1))
        }
        assert asked == {"import-review": REVIEW, "import-row": ROW, "import-line": LINE}


def test_no_page_fetches_the_file_or_what_was_read_whole(cast: Cast, priya: Client) -> None:
    draft = begin(cast, 3)
    accepted = begin(cast, 4)
    accept_import(by=cast.priya, draft=accepted, version=1)
    pages = (at(draft), at(accepted), at(draft, "import-row", 1, 2), at(draft, "import-line", 1))
    with CaptureQueriesContext(connection) as captured:
        assert {priya.get(page).status_code for page in pages} == {200}
    said = " ".join(one["sql"] for one in captured)
    heavy = [*(f'"imports_import"."{name}"' for name in HEAVY), *(f'"plans_plan"."{name}"' for name in PLAN_HEAVY)]
    assert [name for name in heavy if name in said] == []


def test_what_differs_costs_the_same_queries_for_any_document_and_fetches_no_places(cast: Cast, priya: Client) -> None:
    costs = set()
    for rows in (1, 40):
        known = accept_import(by=cast.priya, draft=begin(cast, rows), version=1)
        address = at(begin(cast, rows + 1), "import-changes", known.pk)
        priya.get(address)
        with CaptureQueriesContext(connection) as captured:
            assert priya.get(address).status_code == 200
        costs.add(len(captured))
        assert not any('place"' in one["sql"] or "markedpiece" in one["sql"] for one in captured)
    assert costs == {DIFFERS}


def count(client: Client, address: str) -> int:
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200
    return len(captured)
