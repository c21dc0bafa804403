"""A paper is published, corrected and withdrawn, and never changes."""

import io
import zipfile
from datetime import date, timedelta

import pytest
from django.db import DatabaseError, connection, transaction
from django.utils import timezone
from tests.cast import Cast
from tests.factories.clock import Clock, noon_of
from tests.records.publications.conftest import wanted

from milepost import __version__
from milepost.core import pipeline
from milepost.core.errors import EditedMeanwhile, InvalidInput, NotAllowed
from milepost.core.plan.model import Audience, QuestionRole
from milepost.core.plan.naming import Naming, Rules, Shown
from milepost.core.reports.cover import Cover
from milepost.core.writers import WRITERS
from milepost.records.history.models import Event
from milepost.records.people import actions as people
from milepost.records.plans import actions as plans
from milepost.records.plans.models import Action, Plan
from milepost.records.publications import actions, queries
from milepost.records.publications.drafting import asked_before
from milepost.records.publications.models import Publication, PublicationIsKept, PublishedFile
from milepost.records.publications.value import hash_of, opened

FORMATS = (*WRITERS, pipeline.JSON)


def text_of(publication: Publication) -> str:
    return queries.rerender(publication, "text").decode()


def test_a_publication_says_who_what_when_and_for_whom(cast: Cast, publication: Publication) -> None:
    assert (publication.number, publication.version, publication.slug) == (1, 1, "year-1-update")
    assert (publication.approved_by, publication.approved_name) == (cast.priya, "Priya Okafor")
    assert (publication.software, publication.sha256) == (__version__, hash_of(publication.value.encode()))
    assert Event.objects.get(verb="paper_published").sentence == (
        "Priya Okafor published “Year 1 update”, version 1, for the public."
    )


def test_every_format_is_kept_with_its_hash_and_size(publication: Publication) -> None:
    files = {one.format: one for one in publication.files.all()}
    assert set(files) == set(FORMATS)
    assert all((one.sha256, one.size) == (hash_of(bytes(one.data)), len(one.data)) for one in files.values())
    assert files["word"].name == "year-1-update-v1.docx"


@pytest.mark.parametrize("key", FORMATS)
def test_it_renders_again_byte_for_byte(publication: Publication, key: str) -> None:
    kept = queries.file_of(Publication.objects.get(pk=publication.pk), key)
    assert kept is not None
    assert queries.rerender(publication, key) == bytes(kept.data)


@pytest.mark.parametrize("key", ["word", "excel"])
def test_no_file_holds_the_time_of_day(publication: Publication, key: str) -> None:
    archive = zipfile.ZipFile(io.BytesIO(queries.rerender(publication, key)))
    assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_what_happens_afterwards_changes_nothing(cast: Cast, plan: Plan, publication: Publication) -> None:
    before = {key: queries.rerender(publication, key) for key in FORMATS}
    section, question = plan.section_rows.get(number="1"), plan.question_rows.get(key="now")
    plans.rename_section(by=cast.priya, section=section, title="Begin", label="Aim", number="9", version=1)
    plans.change_question(by=cast.priya, question=question, heading="And now?", role=QuestionRole.OTHER, version=1)
    member = cast.membership(cast.priya)
    people.change_person(
        by=cast.priya, membership=member, name="Priya Shah", email="priya@elmshire.example", post="", organisation=None
    )
    plans.rename_plan(by=cast.priya, plan=plan, title="Another plan", seen=plan.title)
    again = Publication.objects.get(pk=publication.pk)
    assert {key: queries.rerender(again, key) for key in FORMATS} == before
    assert (again.approved_name, again.plan_title) == ("Priya Okafor", "Elmshire Plan 2024–25")


def test_the_value_alone_makes_the_report_again(publication: Publication) -> None:
    value = opened(publication.value)
    assert pipeline.paper(value.plan, report="progress-table", today=date(2025, 3, 1)) == value.report


def test_what_may_not_travel_so_far_is_in_no_file(publication: Publication) -> None:
    assert "lease" not in publication.value
    assert "1 answer is left out: not for this audience." in text_of(publication)
    assert "Not for publication" in text_of(publication)


def test_only_the_coordinator_publishes(cast: Cast, plan: Plan, publication: Publication) -> None:
    for person in (cast.leah, cast.carl, cast.bola, cast.adam, cast.stella):
        with pytest.raises(NotAllowed):
            actions.publish(by=person, plan=plan, wanted=wanted(), version=plan.version)
        with pytest.raises(NotAllowed):
            actions.withdraw(by=person, publication=publication, reason="Mine")


def test_what_was_not_seen_is_not_published(cast: Cast, plan: Plan) -> None:
    seen = plan.version
    plans.rename_plan(by=cast.priya, plan=plan, title="Another plan", seen=plan.title)
    with pytest.raises(EditedMeanwhile, match="changed since you looked"):
        actions.publish(by=cast.priya, plan=plan, wanted=wanted(), version=seen)
    assert not Publication.objects.exists()


def test_a_paper_needs_a_title(cast: Cast, plan: Plan) -> None:
    with pytest.raises(InvalidInput, match="title"):
        actions.publish(by=cast.priya, plan=plan, wanted=wanted(title=" "), version=plan.version)


def test_two_papers_of_one_title_have_two_addresses(cast: Cast, plan: Plan, publication: Publication) -> None:
    second = actions.publish(by=cast.priya, plan=plan, wanted=wanted(Audience.BOARD), version=plan.version)
    assert (second.slug, second.number) == ("year-1-update-2", 2)


@pytest.mark.parametrize(
    ("title", "slug"), [("Plan 2024–27: report", "plan-2024-27-report"), ("家庭", "paper"), ("x" * 200, "x" * 60)]
)
def test_an_address_reads_as_the_title(cast: Cast, plan: Plan, title: str, slug: str) -> None:
    made = actions.publish(by=cast.priya, plan=plan, wanted=wanted(title=title), version=plan.version)
    assert made.slug == slug


def test_a_correction_is_a_later_version_and_the_old_one_is_still_there(
    cast: Cast, plan: Plan, publication: Publication
) -> None:
    old = queries.rerender(publication, "word")
    section = plan.section_rows.get(number="1")
    plans.rename_section(by=cast.priya, section=section, title="Begin well", label="Priority", number="1", version=1)
    plan.refresh_from_db()
    second = actions.correct(
        by=cast.priya,
        publication=publication,
        plan=plan,
        wanted=wanted(),
        version=plan.version,
        reason="The title was wrong.",
    )
    assert (second.version, second.slug, second.replaces) == (2, publication.slug, publication)
    assert "Version 2. It replaces version 1: The title was wrong." in text_of(second)
    assert "Begin well" in text_of(second)
    assert queries.rerender(Publication.objects.get(pk=publication.pk), "word") == old


def test_a_version_is_corrected_once_and_for_a_reason(cast: Cast, plan: Plan, publication: Publication) -> None:
    asked = {"by": cast.priya, "publication": publication, "plan": plan, "version": plan.version}
    with pytest.raises(InvalidInput, match="Say what is corrected"):
        actions.correct(**asked, wanted=wanted(), reason=" ")
    with pytest.raises(InvalidInput, match="readers"):
        actions.correct(**asked, wanted=wanted(Audience.BOARD), reason="x")
    actions.correct(**asked, wanted=wanted(), reason="x")
    with pytest.raises(EditedMeanwhile, match="corrected this paper already"):
        actions.correct(**asked, wanted=wanted(), reason="y")


def test_a_paper_is_withdrawn_with_a_reason_and_kept(cast: Cast, publication: Publication) -> None:
    with pytest.raises(InvalidInput, match="Say why"):
        actions.withdraw(by=cast.priya, publication=publication, reason="")
    actions.withdraw(by=cast.priya, publication=publication, reason="It names a family.")
    again = Publication.objects.get(pk=publication.pk)
    assert (again.get_state_display(), again.withdrawn_because) == ("Withdrawn", "It names a family.")
    assert again.files.count() == len(FORMATS)
    with pytest.raises(EditedMeanwhile):
        actions.withdraw(by=cast.priya, publication=again, reason="Again")


def test_nothing_of_it_can_be_changed_or_removed(publication: Publication) -> None:
    publication.title = "Another"
    file = publication.files.first()
    refused = (
        publication.save,
        publication.delete,
        file.save,
        file.delete,
        lambda: publication.save(update_fields=["title"]),
        lambda: Publication.objects.update(title="Another"),
        lambda: PublishedFile.objects.filter(pk=file.pk).delete(),
    )
    for change in refused:
        with pytest.raises(PublicationIsKept):
            change()


@pytest.mark.parametrize("change", ["publication SET title = 'x'", "publishedfile SET data = 'x'"])
def test_the_database_refuses_too(publication: Publication, change: str) -> None:
    with pytest.raises(DatabaseError, match="cannot be changed"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"UPDATE publications_{change}")


def test_a_correction_begins_from_what_was_asked_for(cast: Cast, plan: Plan) -> None:
    rules = Rules(people=(Shown("Grace Osei", Naming.POST),), releases_board_texts=True)
    asked = wanted(rules=rules, cover=Cover(purpose="To report."))
    made = actions.publish(by=cast.priya, plan=plan, wanted=asked, version=plan.version)
    assert asked_before(Publication.objects.get(pk=made.pk)) == asked


def test_a_paper_of_a_day_before_is_of_the_plan_as_it_stood(
    cast: Cast, plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = timezone.now()
    monkeypatch.setattr(timezone, "now", lambda: now + timedelta(days=2))
    section = plan.section_rows.get(number="1")
    plans.rename_section(by=cast.priya, section=section, title="Begin well", label="Priority", number="1", version=1)
    plan.refresh_from_db()
    then = actions.publish(by=cast.priya, plan=plan, wanted=wanted(as_at=timezone.localdate(now)), version=plan.version)
    assert "Begin well" not in then.value
    assert "Start well" in then.value


def test_a_day_that_has_not_come_is_refused(cast: Cast, plan: Plan) -> None:
    with pytest.raises(InvalidInput, match="has not come yet"):
        actions.publish(by=cast.priya, plan=plan, wanted=wanted(as_at=date(2099, 1, 1)), version=plan.version)


def test_what_changed_is_told_since_the_paper_that_is_named(cast: Cast, plan: Plan, publication: Publication) -> None:
    section = plan.section_rows.get(number="1")
    plans.rename_section(by=cast.priya, section=section, title="Begin well", label="Priority", number="1", version=1)
    plan.refresh_from_db()
    asked = wanted(report="changes", earlier=publication, as_at=timezone.localdate())
    made = actions.publish(by=cast.priya, plan=plan, wanted=asked, version=plan.version)
    assert "Begin well" in text_of(made)
    assert "the paper “Year 1 update” of" in text_of(made)


@pytest.mark.parametrize("back", [0, 1])
def test_what_was_kept_back_later_is_in_no_paper_of_an_earlier_day(
    cast: Cast, plan: Plan, back: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock(monkeypatch, noon_of(2030, 3, 2))
    action, said = Action.objects.get(plan=plan, number="1.1.1"), "Jo Marsh will open the doors."
    plans.set_answer(by=cast.priya, action=action, question="now", period="year-1", text="Open", version=1)
    plan.refresh_from_db()
    before = actions.publish(by=cast.priya, plan=plan, wanted=wanted(Audience.WORKING_GROUP), version=plan.version)
    clock.days_pass(1)
    row = action.answers.get(question="next")
    plans.set_answer(
        by=cast.priya,
        action=action,
        question="next",
        period="year-1",
        text=said,
        version=row.version,
        audience=Audience.WORKING_GROUP,
    )
    plan.refresh_from_db()
    day = clock.now.date() - timedelta(days=back)
    for asked in (wanted(as_at=day), wanted(as_at=day, report="changes", earlier=before)):
        made = actions.publish(by=cast.priya, plan=plan, wanted=asked, version=plan.version)
        assert "doors" not in made.value
