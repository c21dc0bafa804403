"""A long paper is asked for, made once by the worker, kept for a day, and shown to nobody who may not see its plan."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.utils import timezone
from tests.cast import Cast
from tests.factories.small import SMALL

from milepost.core.errors import NotAllowed, TooOften
from milepost.core.plan.model import Audience
from milepost.core.writers import WRITERS
from milepost.records.access.actions import grant, revoke
from milepost.records.access.permissions import Permission
from milepost.records.outbox.actions import queue_job
from milepost.records.outbox.models import Job, State
from milepost.records.outbox.progress import Stage
from milepost.records.outbox.work import Worker
from milepost.records.papers import lengths, queries, tasks
from milepost.records.papers.actions import ask_for
from milepost.records.papers.asked import Asked
from milepost.records.papers.models import Paper
from milepost.records.papers.tasks import CHANGED
from milepost.records.people.models import Person
from milepost.records.plans import actions as plan_actions
from milepost.records.plans.models import Plan
from milepost.records.plans.queries import plan_value
from milepost.records.quality.actions import accept_finding
from milepost.records.quality.queries import sorted_findings

TODAY = date(2025, 6, 1)
TABLE = Asked("progress-table", "csv")


@pytest.fixture
def plan(cast: Cast) -> Plan:
    """The small plan, kept."""
    return plan_actions.keep(by=cast.priya, partnership=cast.partnership, plan=SMALL)


def ask(plan: Plan, by: Person, asked: Asked = TABLE) -> Paper:
    """The paper as the worker has made it."""
    paper = ask_for(by=by, plan=plan, asked=asked, today=TODAY)
    Worker().turn()
    return Paper.objects.get(pk=paper.pk)


def renamed(plan: Plan, by: Person) -> Plan:
    """The plan after a change."""
    plan_actions.rename_plan(by=by, plan=plan, title="Elmshire plan, new name", seen=plan.title)
    return Plan.objects.get(pk=plan.pk)


def test_the_worker_makes_what_was_asked_for(cast: Cast, plan: Plan) -> None:
    paper = ask(plan, cast.bola)
    assert queries.stage_of(paper) == Stage.READY
    assert b"Action" in (queries.file_of(paper) or b"")


def test_asking_for_the_same_makes_it_once(cast: Cast, plan: Plan) -> None:
    first, second = ask(plan, cast.bola), ask(plan, cast.priya)
    assert first == second
    assert Job.objects.filter(kind="paper").count() == 1


@pytest.mark.parametrize(
    "other",
    [
        Asked("headings-and-lists", "csv"),
        Asked("progress-table", "text"),
        Asked("progress-table", "csv", date(2025, 5, 1)),
    ],
)
def test_another_report_format_or_day_is_another_paper(cast: Cast, plan: Plan, other: Asked) -> None:
    assert ask(plan, cast.bola) != ask(plan, cast.bola, other)


def keep(cast: Cast, plan: Plan) -> None:
    """The first answer of the plan is for the working group alone from now on."""
    answer = plan.answer_rows.exclude(text="").first()
    said = {"question": answer.question, "period": answer.period, "text": answer.text, "version": answer.version}
    by = cast.priya
    plan_actions.set_answer(by=by, action=answer.action, **said, audience=Audience.WORKING_GROUP)


def test_a_paper_that_tells_what_is_kept_is_not_shared_with_who_may_not_read_it(cast: Cast, plan: Plan) -> None:
    keep(cast, plan)
    plan = Plan.objects.get(pk=plan.pk)
    whole, cut = ask(plan, cast.priya), ask(plan, cast.bola)
    assert whole != cut
    assert b"Kept for the working group" not in (queries.file_of(whole) or b"")
    assert b"Kept for the working group" in (queries.file_of(cut) or b"")
    assert queries.paper_row(plan, cast.priya, cut.pk, timezone.now()) == cut
    with pytest.raises(NotAllowed):
        queries.paper_row(plan, cast.bola, whole.pk, timezone.now())


def test_a_paper_is_not_made_with_rights_that_ended_meanwhile(cast: Cast, plan: Plan) -> None:
    keep(cast, plan)
    plan, member = Plan.objects.get(pk=plan.pk), cast.membership(cast.leah)
    given = {"permission": Permission.SEE_WORKING_TEXTS, "scope": plan.scope, "cause": "a test"}
    grant(by=cast.priya, membership=member, **given)
    paper = ask_for(by=cast.leah, plan=plan, asked=TABLE, today=TODAY)
    revoke(by=cast.priya, membership=member, cause="a test")
    Worker().turn()
    paper.refresh_from_db()
    assert (paper.error, paper.made_at) == (CHANGED, None)


def test_a_changed_plan_is_another_paper(cast: Cast, plan: Plan) -> None:
    first = ask(plan, cast.priya)
    assert queries.asked_before(plan, cast.priya, TABLE, TODAY) == first
    assert queries.asked_before(renamed(plan, cast.priya), cast.priya, TABLE, TODAY) is None


def test_a_finding_that_was_accepted_makes_another_quality_report(cast: Cast, plan: Plan) -> None:
    asked = Asked("quality", "csv")
    first = ask(plan, cast.priya, asked)
    finding = sorted_findings(plan, plan_value(plan), TODAY).open[0]
    accept_finding(by=cast.priya, plan=plan, finding=finding, reason="It is right so.")
    assert ask(plan, cast.priya, asked) != first


def test_a_plan_that_changes_in_the_meantime_is_not_printed_as_if_it_had_not(cast: Cast, plan: Plan) -> None:
    paper = ask_for(by=cast.priya, plan=plan, asked=TABLE, today=TODAY)
    renamed(plan, cast.priya)
    Worker().turn()
    paper.refresh_from_db()
    assert (queries.stage_of(paper), paper.error) == (Stage.FAILED, tasks.CHANGED)


def test_a_paper_that_could_not_be_made_can_be_asked_for_again(cast: Cast, plan: Plan) -> None:
    asked = Asked("section", "csv", section="no such section")
    first = ask(plan, cast.priya, asked)
    assert first.error.startswith("There is no section called no such section.")
    assert ask(plan, cast.priya, asked).pk != first.pk


def test_an_endless_paper_is_refused_also_where_nobody_looked_at_it_first(
    cast: Cast, plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(lengths.MOST, "pdf", 1)
    assert "Take it as Word" in ask(plan, cast.priya, Asked("progress-table", "pdf")).error


def test_a_bug_is_tried_again_and_does_not_stop_the_worker(
    cast: Cast, plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any) -> bytes:
        raise KeyError("a bug")

    monkeypatch.setitem(WRITERS, "csv", type("Broken", (), {"write": broken, "label": "CSV"}))
    paper = ask(plan, cast.priya)
    assert queries.stage_of(paper) == Stage.TO_BE_TRIED_AGAIN


def test_a_job_that_was_given_up_is_a_failed_paper_and_can_be_asked_for_again(cast: Cast, plan: Plan) -> None:
    first = ask_for(by=cast.priya, plan=plan, asked=TABLE, today=TODAY)
    Job.objects.update(state=State.FAILED, error="KeyError: 'a bug'")
    assert queries.stage_of(first) == Stage.FAILED
    assert queries.asked_before(plan, cast.priya, TABLE, TODAY) is None
    second = ask(plan, cast.priya)
    assert (second.pk == first.pk, queries.stage_of(second)) == (False, Stage.READY)


def test_a_job_that_is_tried_again_can_be_asked_for_at_once(
    cast: Cast, plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(tasks, "_file", lambda _: 1 / 0)
        assert queries.stage_of(ask(plan, cast.priya)) == Stage.TO_BE_TRIED_AGAIN
    assert queries.stage_of(ask(plan, cast.priya)) == Stage.READY


def test_a_person_may_have_three_papers_waiting_and_no_more(cast: Cast, plan: Plan) -> None:
    wanted = [Asked("progress-table", key) for key in ("csv", "text", "html", "excel")]
    for asked in wanted[:3]:
        ask_for(by=cast.priya, plan=plan, asked=asked, today=TODAY)
    with pytest.raises(TooOften, match="3 papers of yours are waiting"):
        ask_for(by=cast.priya, plan=plan, asked=wanted[3], today=TODAY)
    assert ask_for(by=cast.priya, plan=plan, asked=wanted[0], today=TODAY).by == cast.priya
    assert ask_for(by=cast.bola, plan=plan, asked=wanted[3], today=TODAY).by == cast.bola
    Worker().turn()
    assert ask_for(by=cast.priya, plan=plan, asked=Asked("outline", "csv"), today=TODAY).by == cast.priya


def test_a_job_that_is_done_twice_makes_one_paper(cast: Cast, plan: Plan) -> None:
    paper = ask(plan, cast.priya)
    tasks.make({"paper": paper.pk})
    assert Paper.objects.get(pk=paper.pk).made_at == paper.made_at


def test_a_stranger_can_neither_ask_nor_see(cast: Cast, plan: Plan) -> None:
    with pytest.raises(NotAllowed):
        ask_for(by=cast.stella, plan=plan, asked=TABLE, today=TODAY)


def test_a_paper_is_of_its_own_plan_only(cast: Cast, plan: Plan) -> None:
    paper = ask(plan, cast.priya)
    other = plan_actions.keep(by=cast.stella, partnership=cast.elsewhere, plan=SMALL)
    with pytest.raises(NotAllowed, match="not kept any more"):
        queries.paper_row(other, cast.stella, paper.pk, timezone.now())


def test_a_paper_is_kept_for_a_day(cast: Cast, plan: Plan) -> None:
    paper = ask(plan, cast.priya)
    now = timezone.now()
    tasks.clear_away(now)
    assert queries.paper_row(plan, cast.priya, paper.pk, now) == paper
    tasks.clear_away(now + timedelta(days=1, seconds=1))
    assert not Paper.objects.exists()


def test_a_paper_compares_with_an_earlier_day_or_another_plan(cast: Cast, plan: Plan) -> None:
    other = plan_actions.keep(by=cast.priya, partnership=cast.partnership, plan=SMALL)
    for words in (TODAY.isoformat(), other.pk):
        paper = ask(plan, cast.priya, Asked("changes", "text", earlier=words, since="last year"))
        assert b"last year" in (queries.file_of(paper) or b"")


def test_those_who_wait_know_how_many_are_before_them(cast: Cast, plan: Plan) -> None:
    ask_for(by=cast.priya, plan=plan, asked=TABLE, today=TODAY)
    second = ask_for(by=cast.priya, plan=plan, asked=Asked("headings-and-lists", "csv"), today=TODAY)
    assert (queries.stage_of(second), queries.standing_of(second).before) == (Stage.WAITING, 1)


def test_jobs_that_come_first_or_wait_for_another_day_are_counted_so(cast: Cast, plan: Plan) -> None:
    paper = ask_for(by=cast.priya, plan=plan, asked=TABLE, today=TODAY)
    later = timezone.now() + timedelta(hours=1)
    queue_job(key="tomorrow", kind="paper", payload={}, not_before=later, is_urgent=True)
    assert queries.standing_of(paper).before == 0
    queue_job(key="now", kind="paper", payload={}, is_urgent=True)
    assert queries.standing_of(paper).before == 1
