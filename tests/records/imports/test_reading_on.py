"""A document that takes longer than a person waits is read by the worker, safe under kill; then it is said how."""

import pytest
from django.utils import timezone
from tests.cast import Cast
from tests.records.imports.test_imports import PASTED, answer

from milepost.core import errors
from milepost.core.document.corrections import SetText
from milepost.records.imports import actions, queries, tasks
from milepost.records.imports.models import Import, State
from milepost.records.outbox.models import Job
from milepost.records.outbox.work import Worker

AT_ONCE = 0.001  # seconds: nothing is read in that


def begin(cast: Cast, data: bytes = PASTED, name: str = "pasted.txt") -> Import:
    return actions.start_import(
        by=cast.priya, partnership=cast.partnership, data=data, file_name=name, patience=AT_ONCE
    )


def fresh(draft: Import) -> Import:
    return Import.objects.get(pk=draft.pk)


def do_jobs() -> None:
    Worker().turn()


def test_what_is_not_read_at_once_is_left_to_the_worker(cast: Cast) -> None:
    draft = begin(cast)
    assert (draft.state, draft.draft, Job.objects.get().kind) == (State.READING, {}, "read_import")
    assert list(queries.open_drafts(cast.partnership, cast.priya)) == [draft]
    do_jobs()
    assert fresh(draft).state == State.DRAFT
    assert answer(queries.plan_read(fresh(draft)), 0) == "The lease is signed."


def test_nothing_can_be_done_with_it_meanwhile_but_to_discard_it(cast: Cast) -> None:
    draft = begin(cast)
    with pytest.raises(errors.InvalidInput, match="still being read"):
        queries.review(draft)
    with pytest.raises(errors.InvalidInput, match="not a draft"):
        actions.accept_import(by=cast.priya, draft=draft, version=1)
    actions.discard_import(by=cast.priya, draft=draft, version=1)
    do_jobs()
    assert (fresh(draft).state, fresh(draft).draft) == (State.DISCARDED, {})


def test_a_worker_that_died_half_way_is_made_good(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    draft = begin(cast)

    def dies(*_: object, **__: object) -> None:
        raise SystemExit

    with monkeypatch.context() as patch:
        patch.setattr(tasks, "drafted", dies)
        with pytest.raises(SystemExit):
            do_jobs()
    assert fresh(draft).state == State.READING
    Job.objects.update(lease_until=timezone.now())
    do_jobs()
    assert fresh(draft).state == State.DRAFT


def test_what_the_worker_cannot_read_leaves_its_sentence_and_no_bytes(cast: Cast) -> None:
    draft = begin(cast, b"%PDF-1.7 nonsense", "plan.pdf")
    do_jobs()
    left = fresh(draft)
    assert (left.state, bytes(left.data), left.draft) == (State.UNREADABLE, b"", {})
    assert "plan.pdf" in left.error


def test_a_correction_that_takes_long_is_made_by_the_worker(cast: Cast) -> None:
    draft = actions.start_import(by=cast.priya, partnership=cast.partnership, data=PASTED, file_name="p.txt")
    edit = SetText(1, 2, 3, "The lease is not signed.")
    actions.correct_import(by=cast.priya, draft=draft, corrections=(edit,), version=1, patience=AT_ONCE)
    assert fresh(draft).state == State.READING
    do_jobs()
    assert answer(queries.plan_read(fresh(draft)), 0) == "The lease is not signed."


def test_one_that_cannot_be_made_is_taken_back_and_said(cast: Cast) -> None:
    draft = actions.start_import(by=cast.priya, partnership=cast.partnership, data=PASTED, file_name="p.txt")
    wrong = SetText(1, 99, 3, "x")
    actions.correct_import(by=cast.priya, draft=draft, corrections=(wrong,), version=1, patience=AT_ONCE)
    do_jobs()
    left = fresh(draft)
    assert (left.state, left.corrections) == (State.DRAFT, [])
    assert "no such row" in left.error
    actions.correct_import(by=cast.priya, draft=left, corrections=(SetText(1, 2, 3, "y"),), version=left.version)
    assert fresh(draft).error == ""


def test_what_is_discarded_leaves_no_words_behind(cast: Cast) -> None:
    draft = actions.start_import(by=cast.priya, partnership=cast.partnership, data=PASTED, file_name="p.txt")
    actions.discard_import(by=cast.priya, draft=draft, version=1)
    left = fresh(draft)
    assert (bytes(left.data), left.document, left.draft, left.corrections) == (b"", "", {}, [])
