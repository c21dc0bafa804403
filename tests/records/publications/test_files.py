"""The files of large papers are made by the worker, once each."""

import pytest
from tests.cast import Cast
from tests.records.publications.conftest import wanted

from milepost.records.outbox.models import Job, State
from milepost.records.outbox.work import Worker
from milepost.records.papers import lengths
from milepost.records.plans.models import Plan
from milepost.records.publications import actions, queries
from milepost.records.publications.models import Publication
from milepost.records.publications.tasks import make_files


@pytest.fixture
def large(cast: Cast, plan: Plan, monkeypatch: pytest.MonkeyPatch) -> Publication:
    """A paper of a plan that is large, as it were."""
    monkeypatch.setitem(lengths.SPEED, "pdf", 1)
    return actions.publish(by=cast.priya, plan=plan, wanted=wanted(), version=plan.version)


def formats(publication: Publication) -> set[str]:
    return set(publication.files.values_list("format", flat=True))


def test_a_small_paper_has_all_its_files_at_once(publication: Publication) -> None:
    assert "pdf" in formats(publication)
    assert queries.formats_to_come(publication) == ()
    assert not Job.objects.exists()


def test_the_slow_file_of_a_large_paper_is_left_to_the_worker(large: Publication) -> None:
    assert "pdf" not in formats(large)
    assert queries.formats_to_come(large) == ("pdf",)
    while Worker().turn():
        pass
    assert Job.objects.get().state == State.DONE
    assert queries.formats_to_come(large) == ()
    kept = queries.file_of(large, "pdf")
    assert kept is not None
    assert bytes(kept.data) == queries.rerender(large, "pdf")


def test_a_file_is_made_once_however_often_the_worker_comes(large: Publication) -> None:
    payload = Job.objects.get().payload
    make_files(payload)
    first = large.files.get(format="pdf").pk
    make_files(payload)
    assert large.files.get(format="pdf").pk == first
