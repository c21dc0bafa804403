"""Deciding on the review page about what prose proposes."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from tests.cast import Cast
from tests.records.imports.test_proposed import PASTED, actions_in
from tests.web.conftest import signed_in
from tests.web.forms import fields

from milepost.core.plan.model import Stage
from milepost.records.imports.actions import start_import
from milepost.records.imports.models import Import
from milepost.records.plans.models import Plan


@pytest.fixture
def draft(cast: Cast) -> Import:
    return start_import(by=cast.priya, partnership=cast.partnership, data=PASTED, file_name="pasted.txt")


@pytest.fixture
def priya(cast: Cast) -> Client:
    return signed_in(cast.priya)


def at(draft: Import, name: str = "import-review") -> str:
    return reverse(name, args=(draft.partnership.slug, draft.pk))


def radio(page: str, what: str) -> str:
    """The name of the choice under the first proposal that reads like this."""
    return page.split(what, 1)[1].split('name="decide-', 1)[1].split('"', 1)[0]


def said(client: Client, draft: Import, **choices: str) -> dict[str, str]:
    """The accept form as a browser sends it, with these choices by what they are about."""
    page = client.get(at(draft))
    chosen = {f"decide-{radio(page.text, what.replace('_', ' '))}": word for what, word in choices.items()}
    return {**fields(page), "title": "Our plan", "version": str(Import.objects.get(pk=draft.pk).version), **chosen}


def test_the_page_shows_each_proposal_with_its_words_and_where_they_stand(priya: Client, draft: Import) -> None:
    page = priya.get(at(draft)).text
    assert "What the words propose (6)" in page
    assert "Superseded by another action: 1.1.3" in page
    assert 'href="#row-1-2"' in page
    assert "Open one hub for all</textarea>" in page


def test_what_is_accepted_happens_when_the_plan_is_made(priya: Client, draft: Import) -> None:
    answer = priya.post(at(draft, "import-accept"), said(priya, draft, Close_this_action="accept"))
    assert answer.status_code == 302
    assert actions_in(Plan.objects.get())["1.1.1"].stage is Stage.CLOSED


def test_choices_are_kept_for_now_and_shown_again(priya: Client, draft: Import) -> None:
    priya.post(at(draft, "import-decide"), said(priya, draft, Close_this_action="accept", Split_this_action="leave"))
    page = priya.get(at(draft)).text
    assert page.count('value="accept" checked') == page.count('value="leave" checked') == 1
    assert not Plan.objects.exists()


def test_choices_survive_a_mistake_in_the_form(priya: Client, draft: Import) -> None:
    sent = {**said(priya, draft, Close_this_action="accept"), "title": ""}
    page = priya.post(at(draft, "import-accept"), sent)
    assert (page.status_code, page.text.count('value="accept" checked')) == (422, 1)


def test_a_page_seen_too_early_overwrites_nothing(priya: Client, draft: Import) -> None:
    early = said(priya, draft, Close_this_action="leave")
    priya.post(at(draft, "import-decide"), said(priya, draft, Close_this_action="accept"))
    assert priya.post(at(draft, "import-decide"), early).status_code == 409
    assert Import.objects.get().decisions[0]["accepted"]


def test_what_could_not_be_done_is_said(priya: Client, draft: Import) -> None:
    page = priya.get(at(draft)).text
    key = radio(page, "Add a new action: 1.1.3")
    sent = {**said(priya, draft), f"decide-{key}": "accept", f"title-{key}": "Open it"}
    Import.objects.filter(pk=draft.pk).update(draft=_with_number_taken(draft.draft))
    plan = priya.post(at(draft, "import-accept"), sent, follow=True).text
    assert "1 thing that you accepted is left to be decided: There is already an action 1.1.3" in plan


def test_a_document_that_proposes_nothing_has_no_such_part(cast: Cast, priya: Client) -> None:
    plain = b"Priority 1: Safe\n\nAction\tWhere are we now?\nLight the paths\tHalf are lit\n"
    draft = start_import(by=cast.priya, partnership=cast.partnership, data=plain, file_name="plan.txt")
    assert "What the words propose" not in priya.get(at(draft)).text


def _with_number_taken(data: dict[str, Any]) -> dict[str, Any]:
    """The draft, in which another action has got the number that the new one wants."""
    data["sections"][0]["focus_areas"][0]["actions"][1]["number"] = "1.1.3"
    return data
