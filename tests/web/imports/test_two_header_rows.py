"""A table with two header rows: its headings are listed as they were read, so that what is said of one takes effect."""

import io
import re

import pytest
from django.test import Client
from django.urls import reverse
from openpyxl import Workbook
from tests.cast import Cast
from tests.web.conftest import signed_in

from milepost.core.plan.model import QuestionRole
from milepost.core.plan.walk import actions
from milepost.records.imports import queries
from milepost.records.imports.actions import start_import
from milepost.records.imports.models import Import

ROWS = (
    ("Action", "Year 1 (2025-26)", "", "Year 2 (2026-27)", ""),
    ("", "Where are we now?", "What is working well?", "What needs to happen?", "Lead"),
    ("Light the river path", "Half the lamps are up", "Walkers tell us so", "Light the rest", "Jo Marsh"),
    ("Mend the footbridge", "A survey was made", "", "Let the work", "Sam Field"),
)
JOINED = [
    "Action",
    "Year 1 (2025-26) Where are we now?",
    "Year 1 (2025-26) What is working well?",
    "Year 2 (2026-27) What needs to happen?",
    "Year 2 (2026-27) Lead",
]


@pytest.fixture
def draft(cast: Cast) -> Import:
    book = Workbook()
    sheet = book.active
    for row in ROWS:
        sheet.append(row)
    for cells in ("A1:A2", "B1:C1", "D1:E1"):
        sheet.merge_cells(cells)
    kept = io.BytesIO()
    book.save(kept)
    return start_import(by=cast.priya, partnership=cast.partnership, data=kept.getvalue(), file_name="plan.xlsx")


def listed(client: Client, draft: Import) -> list[tuple[str, str]]:
    """Every heading on the review page, with what it says that it was read as."""
    page = client.get(reverse("import-review", args=(draft.partnership.slug, draft.pk))).text
    found = r'<label for="heading-\d+">([^<]+)</label>\s*<select[^>]*><option value=""[^>]*>(?:Read as: )?([^<]+)<'
    return re.findall(found, page)


def test_the_list_shows_each_heading_as_it_was_read(cast: Cast, draft: Import) -> None:
    meant = ["Action", "Where are we now?", "What is working well?", "What happens next?", "Lead or owner"]
    assert listed(signed_in(cast.priya), draft) == list(zip(JOINED, meant, strict=True))


def test_what_is_said_of_a_joined_heading_takes_effect(cast: Cast, draft: Import) -> None:
    client = signed_in(cast.priya)
    where = reverse("import-headings", args=(draft.partnership.slug, draft.pk))
    client.post(where, {"version": "1", "heading-3": "worried", "heading-5": "other"})
    plan = queries.plan_read(Import.objects.get(pk=draft.pk))
    roles = {question.heading: question.role for question in plan.questions}
    assert roles[JOINED[2]] is QuestionRole.WORRIED
    assert not any(action.leads for action in actions(plan))
    assert listed(client, draft)[2] == (JOINED[2], "As Milepost reads it")
