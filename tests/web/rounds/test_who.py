"""The grid of who is asked."""

from datetime import timedelta

import pytest
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from tests.cast import Cast
from tests.web.conftest import signed_in

from milepost.records.people.models import Person
from milepost.records.plans.models import Action, Lead, Plan
from milepost.records.rounds.actions import Dates, ask_again, assign, prepare_round
from milepost.records.rounds.models import Round
from milepost.web.plans.addresses import PlanAddresses

QUERIES = 14


@pytest.fixture
def prepared(cast: Cast, plan: Plan) -> Round:
    """A round of the plan, being prepared."""
    today = timezone.localdate()
    period = getattr(plan.period_rows.order_by("position").first(), "key", "")
    dates = Dates(today, today + timedelta(days=9))
    return prepare_round(by=cast.priya, plan=plan, title="Update", period=period, dates=dates)


def at(cast: Cast, round_: Round, part: str = "") -> str:
    """The address of a page of a round."""
    return f"{PlanAddresses(cast.partnership.slug, round_.plan_id).rounds}{round_.pk}/{part}"


def test_a_pasted_list_with_a_wrong_line_adds_nobody_and_keeps_what_was_typed(cast: Cast, prepared: Round) -> None:
    items, before = [item.pk for item in prepared.items.all()[:2]], Person.objects.count()
    listed = "Zoe Hill <zoe@trust.example>\nBo Hart <bo@police>\nGrace Ossei <g@x.example>"
    sent = {"items": items, "people": listed, "do": "instead"}
    page = signed_in(cast.priya).post(at(cast, prepared, "who/"), sent)
    assert (page.status_code, Person.objects.count()) == (422, before)
    assert "“bo@police” is not an e-mail address" in page.text
    assert "Grace Osei is in the list already" in page.text
    assert listed in page.text.replace("&lt;", "<").replace("&gt;", ">")


def test_pasted_addressees_are_added_and_asked(cast: Cast, prepared: Round) -> None:
    item = prepared.items.all()[0]
    sent = {"items": [item.pk], "people": "Hill, Zoe <zoe@trust.example>; Bo Hart <bo@police.example>", "do": "instead"}
    signed_in(cast.priya).post(at(cast, prepared, "who/"), sent)
    assert {one.person.name for one in item.asked.all()} == {"Zoe Hill", "Bo Hart"}


def test_a_round_that_falls_to_the_coordinator_is_not_called_ready(cast: Cast, prepared: Round) -> None:
    client = signed_in(cast.priya)
    fallen = prepared.items.filter(source="coordinator").count()
    page = client.get(at(cast, prepared)).text
    assert f"Nobody was found for {fallen} actions" in page
    assert all(item.name in page for item in prepared.items.all())
    assert "Ready" not in page
    assert "Send" not in page
    refused = client.post(at(cast, prepared, "open/"), follow=True)
    assert "Nobody was found for" in refused.text


def test_leads_who_are_nobody_yet_are_counted_while_a_round_is_prepared(cast: Cast, prepared: Round) -> None:
    action = prepared.plan.action_rows.first()
    before = signed_in(cast.priya).get(at(cast, prepared)).text
    Lead.objects.create(plan=prepared.plan, action=action, position=7, name="Ivy Wu", text="Ivy Wu")
    after = signed_in(cast.priya).get(at(cast, prepared)).text
    assert "not matched to anybody yet, so others are asked in their place" in after
    assert before != after


def test_the_coordinator_takes_on_what_the_page_listed_and_may_send_then(cast: Cast, prepared: Round) -> None:
    client, listed = signed_in(cast.priya), prepared.items.filter(source="coordinator")
    seen = [item.pk for item in listed]
    page = client.post(at(cast, prepared, "take-on/"), {"items": seen[1:]}, follow=True)
    assert "Nobody was found for 1 action" in page.text
    page = client.post(at(cast, prepared, "take-on/"), {"items": seen}, follow=True)
    assert "You are asked for 1 action that nobody else was found for." in page.text
    assert "Ready" in page.text
    assert f"The coordinator took on {len(seen)}." in page.text


def test_the_preview_says_why_each_person_is_asked(cast: Cast, prepared: Round) -> None:
    client, items = signed_in(cast.priya), list(prepared.items.all())
    owned, *others = items
    lead = Lead(plan=prepared.plan, action=owned.action, position=0, name="Carl Whitby", text="Carl Whitby, Officer")
    lead.person = cast.carl
    lead.save()
    ask_again(by=cast.priya, plan=prepared.plan)
    assign(by=cast.priya, round_=prepared, items=others[:1], people=[cast.leah])
    said = {
        cast.carl: "Leads the action: the plan says “Carl Whitby, Officer”.",
        cast.leah: "Chosen by hand.",
        cast.priya: "Nobody was found.",
    }
    for person, words in said.items():
        request = prepared.requests.get(person=person)
        assert words in client.get(f"{at(cast, prepared, 'preview/')}?person={request.pk}").text


def asked(round_: Round) -> list[tuple[str, ...]]:
    """Whom each item asks, in the order of the plan."""
    items = round_.items.prefetch_related("asked__person")
    return [tuple(sorted(one.person.name for one in item.asked.all())) for item in items]


def test_a_whole_section_is_ticked_at_once(cast: Cast, prepared: Round) -> None:
    sections = list(dict.fromkeys(item.section_id for item in prepared.items.all()))
    sent = {"sections": [sections[0]], "people_chosen": [cast.leah.pk], "do": "instead"}
    signed_in(cast.priya).post(at(cast, prepared, "who/"), sent)
    leahs = [item.section_id == sections[0] for item in prepared.items.all()]
    assert [people == ("Leah Morgan",) for people in asked(prepared)] == leahs


def test_everything_that_nobody_was_found_for_is_shown_and_ticked_at_once(cast: Cast, prepared: Round) -> None:
    client, first = signed_in(cast.priya), prepared.items.all()[0]
    assign(by=cast.priya, round_=prepared, items=[first], people=[cast.carl])
    shown = client.get(at(cast, prepared, "who/?show=nobody")).text
    assert first.name not in shown
    sent = {"all": "yes", "people_chosen": [cast.leah.pk], "do": "instead"}
    done = client.post(at(cast, prepared, "who/?show=nobody"), sent)
    assert asked(prepared) == [("Carl Whitby",), *[("Leah Morgan",)] * (prepared.items.count() - 1)]
    assert done.url == at(cast, prepared, "who/#main")


def test_what_was_ticked_and_chosen_stays_after_a_mistake(cast: Cast, prepared: Round) -> None:
    item = prepared.items.all()[0]
    sent = {"sections": [item.section_id], "people_chosen": [cast.leah.pk], "people": "Bo <bo@x>", "do": "add"}
    page = signed_in(cast.priya).post(at(cast, prepared, "who/"), sent).text
    for value in (item.section_id, cast.leah.pk):
        assert f'value="{value}" checked' in page


def test_asking_again_whom_the_plan_names_leaves_what_was_chosen_by_hand(cast: Cast, prepared: Round) -> None:
    items = list(prepared.items.all())
    assign(by=cast.priya, round_=prepared, items=items[:1], people=[cast.leah])
    signed_in(cast.priya).post(at(cast, prepared, "who/"), {"do": "chain"})
    assert asked(prepared)[0] == ("Leah Morgan",)
    signed_in(cast.priya).post(at(cast, prepared, "who/"), {"do": "chain", "items": [items[0].pk]})
    assert asked(prepared)[0] != ("Leah Morgan",)


def test_a_hundred_actions_cost_no_more_queries_than_a_few(
    cast: Cast, prepared: Round, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    client = signed_in(cast.priya)
    area = prepared.plan.action_rows.first().focus_area
    rows = [
        Action(plan=prepared.plan, focus_area=area, position=9 + n, number=f"9.{n}", title="Do") for n in range(100)
    ]
    Action.objects.bulk_create(rows)
    dates = Dates(prepared.as_at, prepared.answer_by)
    many = prepare_round(by=cast.priya, plan=prepared.plan, title="Many", period=prepared.period, dates=dates)
    client.get(at(cast, prepared, "who/"))  # the plan itself is read once a version
    for round_ in (prepared, many):
        with django_assert_num_queries(QUERIES):
            assert client.get(at(cast, round_, "who/")).status_code == 200
