"""From an action to the row or line of the document that it was read from, in the review of the import."""

import re
from pathlib import Path

import pytest
from django.urls import reverse
from tests.cast import Cast
from tests.web.conftest import signed_in

from milepost.records.imports import actions
from milepost.records.people.models import Person
from milepost.records.plans.models import Action, Plan

PLANS = Path(__file__).parents[2] / "plans"
TEXT = "Our plan\n\nAction\tOwner\n" + "".join(f"Light lamp {at}\tJo Marsh\n" for at in range(300))


def kept(cast: Cast, data: bytes, name: str) -> Plan:
    draft = actions.start_import(by=cast.priya, partnership=cast.partnership, data=data, file_name=name)
    return actions.accept_import(by=cast.priya, draft=draft, version=1)


def read_from(plan: Plan, title: str, person: Person) -> tuple[str, str]:
    """The words of “Read from” on the action's page, and where they lead, "" where nowhere."""
    action = Action.objects.get(plan=plan, title__startswith=title)
    page = signed_in(person).get(reverse("plan-action", args=(plan.partnership.slug, plan.pk, action.pk))).text
    fact = re.search(r'<dt>Read from</dt><dd>(?:<a href="([^"]+)">)?([^<]+)', page)
    assert fact
    return fact[2], fact[1] or ""


def test_an_action_leads_to_its_row_also_where_that_is_on_a_later_page_of_the_source(cast: Cast) -> None:
    words, there = read_from(kept(cast, TEXT.encode(), "last-year.txt"), "Light lamp 280", cast.priya)
    assert words == "table 1, row 282, column 1 of last-year.txt"
    page = signed_in(cast.priya).get(there).text
    name = there.partition("#")[2]
    assert "Light lamp 280" in page.split(f'id="{name}"')[1].split("</li>")[0]


@pytest.mark.parametrize("name", ["climate-lists.docx", "health-pledges.pdf", "safety-flat.xlsx", "housing-mail.txt"])
def test_it_does_so_for_every_kind_of_document(cast: Cast, name: str) -> None:
    plan = kept(cast, (PLANS / name).read_bytes(), name)
    action = plan.action_rows.first()
    assert action
    words, there = read_from(plan, action.title, cast.priya)
    assert words.endswith(f" of {name}")
    page = signed_in(cast.priya).get(there).text
    marked = page.split(f'id="{there.partition("#")[2]}"')[1].split("</li>")[0]
    assert action.title[:20] in marked


def test_who_may_not_import_sees_the_words_alone(cast: Cast) -> None:
    words, there = read_from(kept(cast, TEXT.encode(), "last-year.txt"), "Light lamp 107", cast.bola)
    assert (words, there) == ("table 1, row 109, column 1 of last-year.txt", "")


def test_what_was_read_from_another_file_leads_nowhere(cast: Cast) -> None:
    plan = kept(cast, TEXT.encode(), "last-year.txt")
    row = Action.objects.filter(plan=plan, title="Light lamp 107")
    row.update(place={"file": "older.txt", "table": 1, "row": 109})
    assert read_from(plan, "Light lamp 107", cast.priya) == ("table 1, row 109 of older.txt", "")
