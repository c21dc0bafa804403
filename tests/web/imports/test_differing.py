"""A document that differs much from the plan is looked at page by page, and what is ticked is kept meanwhile."""

import re

import pytest
from django.test import Client
from django.urls import reverse
from tests.cast import Cast
from tests.web.conftest import signed_in

from milepost.core import pipeline
from milepost.core.document.corrections import SetText
from milepost.records.imports.actions import accept_import, correct_import, start_import
from milepost.records.imports.models import Import
from milepost.records.plans import bridge
from milepost.records.plans.actions import set_answer
from milepost.records.plans.models import Plan
from milepost.web.imports.presenters import versions

ROWS = 30
MOST = 8


@pytest.fixture
def priya(cast: Cast) -> Client:
    return signed_in(cast.priya)


@pytest.fixture(autouse=True)
def _short_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(versions, "MOST", MOST)


@pytest.fixture
def plan(cast: Cast) -> Plan:
    return accept_import(by=cast.priya, draft=begin(cast, "No site"), version=1)


@pytest.fixture
def draft(cast: Cast, plan: Plan) -> Import:
    """The same document a year later: every action has another answer."""
    return begin(cast, "It was opened")


def begin(cast: Cast, said: str, rows: int = ROWS) -> Import:
    text = "Ref\tAction\tWhere are we now?\n"
    text += "".join(f"1.{at}\tLight lamp {at} by the river\t{said} {at}\n" for at in range(1, rows + 1))
    return start_import(by=cast.priya, partnership=cast.partnership, data=text.encode(), file_name="plan.txt")


def at(draft: Import, plan: Plan) -> str:
    return reverse("import-changes", args=(draft.partnership.slug, draft.pk, plan.pk))


def boxes(page: str) -> list[str]:
    return re.findall(r'name="take" value="([\d.]+)"', page)


def ticked(page: str) -> list[str]:
    return re.findall(r'name="take" value="([\d.]+)" checked', page)


def sent(shown: str, **more: object) -> dict[str, object]:
    hidden = {name: re.search(rf'name="{name}" value="([^"]*)"', shown) for name in ("version", "plan_version", "rest")}
    return {name: found[1] for name, found in hidden.items() if found} | {"take": ticked(shown)} | more


def said_now(plan: Plan) -> list[str]:
    rows = plan.action_rows.order_by("number").values_list("answers__text", flat=True)
    return [text for text in rows if text.startswith("It was opened")]


def test_every_change_stands_on_one_page(priya: Client, draft: Import, plan: Plan) -> None:
    page, found = priya.get(at(draft, plan)).text, []
    assert "Page 1 of 4" in page
    for number in range(2, 6):
        found += boxes(page)
        page = priya.post(at(draft, plan), sent(page, page=number)).text
    assert len(found) == len(set(found)) == ROWS
    assert "Page 4 of 4" in page  # there is no fifth


def test_what_was_ticked_on_one_page_is_taken_over_from_another(priya: Client, draft: Import, plan: Plan) -> None:
    first = priya.get(at(draft, plan)).text
    left = ticked(first)[:3]
    second = priya.post(at(draft, plan), sent(first, take=ticked(first)[3:], page=2)).text
    assert f"{ROWS - 3 - MOST} changes that are ticked on other pages are taken over too." in second
    again = priya.post(at(draft, plan), sent(second, page=1)).text
    assert [box for box in boxes(again) if box not in ticked(again)] == left
    done = priya.post(at(draft, plan), sent(again), follow=True).text
    assert f"{ROWS - 3} changes were taken over" in done
    assert len(said_now(plan)) == ROWS - 3


def test_turning_a_page_changes_nothing(priya: Client, draft: Import, plan: Plan) -> None:
    before = plan.version
    priya.post(at(draft, plan), sent(priya.get(at(draft, plan)).text, page=2))
    plan.refresh_from_db()
    assert (plan.version, said_now(plan)) == (before, [])


def test_what_was_changed_meanwhile_is_told_when_a_page_is_turned(priya: Client, draft: Import, plan: Plan) -> None:
    page = priya.get(at(draft, plan)).text
    Plan.objects.update(version=plan.version + 1)
    assert priya.post(at(draft, plan), sent(page, page=2)).status_code == 409


@pytest.mark.parametrize("wrong", [{"rest": "1"}, {"rest": "1.x"}, {"rest": "9" * 5000 + ".1"}, {"page": "9" * 5000}])
def test_a_form_that_is_none_of_ours_is_told(priya: Client, draft: Import, plan: Plan, wrong: dict[str, str]) -> None:
    page = priya.get(at(draft, plan)).text
    assert priya.post(at(draft, plan), sent(page, page=2) | wrong).status_code == 400


def test_few_changes_have_one_page_and_nothing_to_turn(cast: Cast, priya: Client) -> None:
    known = accept_import(by=cast.priya, draft=begin(cast, "No site", MOST), version=1)
    page = priya.get(at(begin(cast, "It was opened", MOST), known)).text
    assert len(boxes(page)) == len(ticked(page)) == MOST
    assert "not ticked yet" not in page
    assert not [word for word in ('name="rest"', 'name="page"', "Next page") if word in page]


def test_what_was_changed_in_the_plan_since_is_not_taken_back_unasked(cast: Cast, priya: Client, plan: Plan) -> None:
    first = plan.action_rows.get(number="1.1")
    answer = first.answers.get()
    change = {"question": answer.question, "period": answer.period, "text": "Half of it is lit", "version": 1}
    set_answer(by=cast.priya, action=first, **change)
    text = "Ref\tAction\tWhere are we now?\n"
    rows = [f"1.{at}\tLight lamp {at} by the river\tNo site {at}\n" for at in range(1, ROWS + 1)]
    rows[1] = rows[1].replace("No site 2", "It was opened 2")
    again = start_import(
        by=cast.priya, partnership=cast.partnership, data=(text + "".join(rows)).encode(), file_name="plan-2.txt"
    )
    page = priya.get(at(again, plan)).text
    assert [len(boxes(page)), len(ticked(page))] == [2, 1]
    assert "Two kinds of change are not ticked yet" in page
    priya.post(at(again, plan), sent(page))
    kept = plan.action_rows.filter(number__in=("1.1", "1.2")).order_by("number")
    assert list(kept.values_list("answers__text", flat=True)) == ["Half of it is lit", "It was opened 2"]


def test_a_plan_that_was_never_read_from_a_document_has_nothing_to_repeat(cast: Cast, priya: Client) -> None:
    made = bridge.store(
        pipeline.read_plan(b"Action\tWhere are we now?\nLight the paths\tHalf\n", "a.txt"), cast.partnership
    )
    again = start_import(
        by=cast.priya,
        partnership=cast.partnership,
        data=b"Action\tWhere are we now?\nLight the paths\tAll\n",
        file_name="b.txt",
    )
    page = priya.get(at(again, made)).text
    assert boxes(page)
    assert ticked(page) == boxes(page)


def test_a_document_that_only_leaves_out_says_nothing_new(cast: Cast, priya: Client, plan: Plan) -> None:
    page = priya.get(at(begin(cast, "No site", ROWS - 1), plan)).text
    assert "This document says nothing that the plan does not say already" in page
    assert "Discard this document" in page
    assert (len(boxes(page)), ticked(page)) == (1, [])


def test_who_ticks_nothing_is_told_on_the_same_page(priya: Client, draft: Import, plan: Plan) -> None:
    page = priya.get(at(draft, plan)).text
    answer = priya.post(at(draft, plan), sent(page, take=[], rest=""))
    assert answer.status_code == 422
    assert 'href="#take">Tick at least one change.' in answer.text
    assert answer.text.count('id="take"') == 1
    assert (ticked(answer.text), said_now(plan)) == ([], [])
    assert "Page 1 of 4" in answer.text


def test_a_date_and_its_promise_are_taken_over_as_one_change(cast: Cast, priya: Client) -> None:
    texts = [f"Ref\tAction\tDue date\n1.1\tLight the paths\t{day}\n" for day in ("30/06/2026", "31/12/2026")]
    first, again = (
        start_import(by=cast.priya, partnership=cast.partnership, data=text.encode(), file_name="plan.txt")
        for text in texts
    )
    known = accept_import(by=cast.priya, draft=first, version=1)
    page = priya.get(at(again, known)).text
    (box,) = re.findall(r'name="take" value="([\d. ]+)" checked', page)
    done = priya.post(at(again, known), sent(page, take=[box]), follow=True).text
    assert len(box.split()) > 1
    assert "1 change was taken over" in done
    assert [one.due["phrase"] for one in known.action_rows.get().milestones.all()] == ["31/12/2026"]


def test_the_history_of_a_plan_is_not_held_against_the_document_that_made_it(cast: Cast, priya: Client) -> None:
    texts = [f"Ref\tAction\tDue date\n1.1\tLight the {what}\t30/06/2026\n" for what in ("paths", "river paths")]
    first, second, third = (
        start_import(by=cast.priya, partnership=cast.partnership, data=text.encode(), file_name="plan.txt")
        for text in (*texts, texts[1])
    )
    known = accept_import(by=cast.priya, draft=first, version=1)
    page = priya.get(at(second, known)).text
    priya.post(at(second, known), sent(page))
    assert "Nothing differs" in priya.get(at(third, known)).text


def test_a_new_action_says_what_comes_with_it(cast: Cast, priya: Client) -> None:
    head, row = "Ref\tAction\tLead\tRAG\tProgress\tNext steps\n", "1.1\tLight the paths\tJo Marsh\tAmber\tHalf\tRest\n"
    more = "1.2\tMend the bridge\tSam Field\tGreen\tSurveyed\tLet the work\n1.3\tPlant limes\t\t\t\t\n"
    first, again = (
        start_import(by=cast.priya, partnership=cast.partnership, data=text.encode(), file_name="plan.txt")
        for text in (head + row, head + row + more)
    )
    page = priya.get(at(again, accept_import(by=cast.priya, draft=first, version=1))).text
    assert "New in this document, with its lead, its status and 2 answers." in page
    assert "New in this document." in page


def test_what_was_put_right_while_checking_is_not_undone_by_the_next_version(cast: Cast, priya: Client) -> None:
    texts = [
        f"Ref\tAction\tWhere are we now?\n1.1\tLight the pahts\t{said}\n" for said in ("Half are lit", "All are lit")
    ]
    first, again = (
        start_import(by=cast.priya, partnership=cast.partnership, data=text.encode(), file_name="plan.txt")
        for text in texts
    )
    correct_import(by=cast.priya, draft=first, corrections=(SetText(1, 2, 2, "Light the paths"),), version=1)
    first.refresh_from_db()
    known = accept_import(by=cast.priya, draft=first, version=first.version)
    page = priya.get(at(again, known)).text
    assert [len(boxes(page)), len(ticked(page))] == [2, 1]
    priya.post(at(again, known), sent(page))
    assert known.action_rows.get().title == "Light the paths"
    assert known.action_rows.get().answers.get().text == "All are lit"
