"""The papers of a plan in the browser."""

import pytest
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from tests.cast import Cast
from tests.factories.reported import reported_plan
from tests.web.conftest import signed_in

from milepost.core.plan.model import Plan as Value
from milepost.core.reports import REPORTS
from milepost.core.reports.basis import Need
from milepost.records.plans import bridge
from milepost.records.plans.models import Plan


@pytest.fixture
def plan(cast: Cast) -> Plan:
    """A plan as it is reported to a board."""
    return bridge.store(reported_plan(), cast.partnership)


def address(plan: Plan, report: str, format_key: str = "html") -> str:
    return reverse("paper", args=(plan.partnership.slug, plan.pk, report, format_key))


def test_every_report_is_offered_and_what_must_be_chosen_is_a_small_form(cast: Cast, plan: Plan) -> None:
    page = signed_in(cast.bola).get(reverse("papers", args=(plan.partnership.slug, plan.pk))).text
    assert all(report.label in page for report in REPORTS.values() if Need.EARLIER not in report.needs)
    assert '<select class="control" name="section" id="section-section">' in page
    assert '<option value="Elmshire Police">Elmshire Police</option>' in page
    assert f'formaction="{address(plan, "section", "word")}"' in page


def test_a_plan_without_sections_has_none_to_choose(cast: Cast) -> None:
    empty = bridge.store(Value(title="New plan"), cast.partnership)
    page = signed_in(cast.bola).get(reverse("papers", args=(empty.partnership.slug, empty.pk))).text
    assert "The plan has no section to choose." in page


def test_the_choice_is_part_of_the_address(cast: Cast, plan: Plan) -> None:
    page = signed_in(cast.bola).get(address(plan, "organisation"), {"organisation": "Elmshire Police"})
    assert page.status_code == 200
    assert "<h1>Elmshire Police – Elmshire plan 2024–27</h1>" in page.text


def test_a_paper_without_its_choice_says_what_there_is_to_choose(cast: Cast, plan: Plan) -> None:
    page = signed_in(cast.bola).get(address(plan, "section"), {"section": "9"})
    assert page.status_code == 400
    assert "There is no section called 9. There are: Priority 1: A good start" in page.text


def test_an_unknown_paper_or_format_is_not_there(cast: Cast, plan: Plan) -> None:
    client = signed_in(cast.bola)
    assert client.get(address(plan, "poem")).status_code == 404
    assert client.get(address(plan, "outline", "doc")).status_code == 404


def test_a_word_paper_is_a_download_with_a_name(cast: Cast, plan: Plan) -> None:
    page = signed_in(cast.bola).get(address(plan, "exceptions", "word"))
    assert page["Content-Disposition"] == 'attachment; filename="elmshire-plan-202427-exceptions.docx"'


def test_the_list_of_papers_costs_no_more_queries_than_the_plan_and_what_to_compare_it_with(
    cast: Cast, plan: Plan, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    client = signed_in(cast.bola)
    with django_assert_max_num_queries(3 + 4 + 15 + 2):
        client.get(reverse("papers", args=(plan.partnership.slug, plan.pk)))
