"""A long paper in the browser: offered, asked for, waited for, taken."""

from datetime import UTC, datetime

import pytest
from django.test import Client
from tests.cast import Cast
from tests.web.conftest import signed_in
from tests.web.papers.test_views import address, plan  # noqa: F401 - a fixture

from milepost.records.outbox.models import Job, State
from milepost.records.outbox.work import Worker
from milepost.records.outbox.worker import GAVE_OUT
from milepost.records.papers import lengths
from milepost.records.papers.models import Paper
from milepost.records.plans.models import Plan


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every paper is a long one."""
    monkeypatch.setattr(lengths, "_PATIENCE", 0)


def asked(client: Client, plan: Plan, query: str = "") -> str:  # noqa: F811
    """Where the paper will be, once its reader has asked for it."""
    return client.post(f"{address(plan, 'progress-table', 'csv')}make/{query}").url


def test_looking_at_a_long_paper_makes_nothing(cast: Cast, plan: Plan) -> None:  # noqa: F811
    page = signed_in(cast.bola).get(address(plan, "section", "word"), {"section": "1"}).text
    assert f'action="{address(plan, "section", "word")}make/?section=1"' in page
    assert not Paper.objects.exists()


def test_a_long_paper_is_asked_for_waited_for_and_taken(cast: Cast, plan: Plan) -> None:  # noqa: F811
    client = signed_in(cast.bola)
    here = asked(client, plan)
    assert "The paper is next." in client.get(here).text
    assert client.get(f"{here}file/").status_code == 404
    Worker().turn()
    assert f'href="{here}file/"' in client.get(here).text
    assert client.get(f"{here}file/")["Content-Disposition"].endswith('progress-table.csv"')


def test_who_looks_for_a_paper_that_is_there_is_led_to_it(cast: Cast, plan: Plan) -> None:  # noqa: F811
    here = asked(signed_in(cast.bola), plan)
    assert signed_in(cast.priya).get(address(plan, "progress-table", "csv")).url == here


def test_without_a_worker_the_page_says_so(cast: Cast, plan: Plan) -> None:  # noqa: F811
    client = signed_in(cast.bola)
    assert "the worker is not running" in client.get(asked(client, plan)).text


def test_a_paper_that_could_not_be_made_says_why_and_can_be_asked_for_again(
    cast: Cast,
    plan: Plan,  # noqa: F811
) -> None:
    client = signed_in(cast.bola)
    here = asked(client, plan)
    Paper.objects.update(error="It is too long.")
    page = client.get(here).text
    assert "It is too long." in page
    assert f'href="{address(plan, "progress-table", "csv")}"' in page


def test_a_paper_whose_job_was_given_up_says_so_and_can_be_asked_for_again(
    cast: Cast,
    plan: Plan,  # noqa: F811
) -> None:
    client = signed_in(cast.bola)
    here = asked(client, plan)
    Job.objects.update(state=State.FAILED, error="KeyError: 'a bug'")
    page = client.get(here).text
    assert "The paper could not be made." in page
    assert "KeyError" not in page
    assert 'data-coming="no"' in page
    assert "This is a long paper." in client.get(address(plan, "progress-table", "csv")).text


def test_a_paper_that_is_tried_again_says_when_and_can_be_asked_for_at_once(
    cast: Cast,
    plan: Plan,  # noqa: F811
) -> None:
    client = signed_in(cast.bola)
    here = asked(client, plan)
    Job.objects.update(attempts=2, not_before=datetime(2026, 3, 4, 10, 30, tzinfo=UTC))
    page = client.get(here).text
    assert "The paper could not be made at the second try." in page
    assert "It is tried again on 4 March 2026, 10:30." in page
    assert "Ask for it again" in page


def test_a_machine_with_too_little_memory_is_told_of(cast: Cast, plan: Plan) -> None:  # noqa: F811
    client = signed_in(cast.bola)
    here = asked(client, plan)
    Job.objects.update(state=State.FAILED, error=GAVE_OUT)
    assert "too little memory" in client.get(here).text


def test_who_has_too_many_papers_waiting_is_told_so(cast: Cast, plan: Plan) -> None:  # noqa: F811
    client = signed_in(cast.bola)
    for format_key in ("csv", "text", "html"):
        client.post(f"{address(plan, 'progress-table', format_key)}make/")
    page = client.post(f"{address(plan, 'progress-table', 'word')}make/")
    assert (page.status_code, "3 papers of yours are waiting" in page.text) == (429, True)


def test_a_stranger_cannot_see_or_take_it(cast: Cast, plan: Plan) -> None:  # noqa: F811
    here = asked(signed_in(cast.bola), plan)
    Worker().turn()
    assert [signed_in(cast.stella).get(where).status_code for where in (here, f"{here}file/")] == [403, 403]


def test_who_may_see_the_plan_no_more_cannot_take_it(cast: Cast, plan: Plan) -> None:  # noqa: F811
    client = signed_in(cast.carl)
    here = asked(client, plan)
    Worker().turn()
    cast.membership(cast.carl).delete()
    assert client.get(f"{here}file/").status_code == 403


def test_the_day_stays_with_the_paper(cast: Cast, plan: Plan) -> None:  # noqa: F811
    client = signed_in(cast.bola)
    here = asked(client, plan, "?as-at=2024-01-01")
    Paper.objects.update(error="It is too long.")
    assert "?as-at=2024-01-01" in client.get(here).text
