"""What the worker does with jobs and with what is due, and what of it outlives a worker."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from threading import Event
from typing import Any

import pytest
from django.utils import timezone
from tests.records.outbox.mails import later, mail
from tests.records.outbox.postbox import Postbox

from milepost.core.errors import InvalidInput
from milepost.records.outbox import work, worker
from milepost.records.outbox.actions import queue_job
from milepost.records.outbox.models import Duty, Job, Message, State
from milepost.records.outbox.queries import is_carried
from milepost.records.outbox.work import Worker

pytestmark = pytest.mark.django_db


@pytest.fixture
def tasks(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Any]]:
    """Jobs and duties of a made-up app."""
    found: dict[str, Any] = {"done": []}

    def fail(_payload: dict[str, Any]) -> None:
        raise InvalidInput("There is nobody to ask.")

    def count(payload: dict[str, Any]) -> None:
        found["done"].append(payload["number"])

    def remind(now: datetime) -> None:
        found["done"].append(now)

    def broken(_now: datetime) -> None:
        raise KeyError("a bug")

    monkeypatch.setattr(work, "jobs", lambda: {"count": count, "fail": fail})
    monkeypatch.setattr(work, "duties", lambda: {"broken": broken, "remind": remind})
    found["remind"] = remind
    return found


def test_a_job_is_done_once_with_its_payload(tasks: dict[str, Any]) -> None:
    queue_job(key="1", kind="count", payload={"number": 7})
    Worker().turn()
    Worker().turn()
    assert tasks["done"].count(7) == 1
    assert Job.objects.get().state == State.DONE


def test_a_job_that_cannot_be_done_says_why_and_is_tried_again(tasks: dict[str, Any]) -> None:
    queue_job(key="1", kind="fail", payload={})
    Worker().turn()
    job = Job.objects.get()
    assert (job.state, job.error) == (State.WAITING, "There is nobody to ask.")


def test_a_job_of_an_unknown_kind_is_given_up(tasks: dict[str, Any]) -> None:
    queue_job(key="1", kind="dance", payload={})
    Worker().turn()
    assert Job.objects.get().error == "No part of this release does jobs called dance."


def test_what_is_due_is_done_once_a_minute_whatever_else_fails(tasks: dict[str, Any]) -> None:
    Worker().turn()
    Worker().turn()
    assert len(tasks["done"]) == 1
    Duty.objects.update(next_at=timezone.now())
    Worker().turn()
    assert len(tasks["done"]) == 2


def test_a_stopped_worker_begins_nothing(postbox: Postbox) -> None:
    mail()
    stop = Event()
    stop.set()
    Worker(stop).turn()
    assert postbox.mails == []


def test_pages_can_tell_whether_a_worker_runs() -> None:
    now = timezone.now()
    assert not is_carried(now)
    Worker().turn()
    assert is_carried(now)
    assert not is_carried(now + timedelta(minutes=5))


def test_a_job_that_stops_its_worker_three_times_is_given_up() -> None:
    job = queue_job(key="too large", kind="paper", payload={"paper": "gone"})
    for _ in range(3):
        assert worker.claim(Job, timezone.now()) == job
        later(6)
    assert worker.claim(Job, timezone.now()) is None
    job.refresh_from_db()
    assert (job.state, job.error) == (State.FAILED, worker.GAVE_OUT)


def test_a_mail_whose_worker_died_is_taken_up_however_often() -> None:
    sent = mail()
    for _ in range(5):
        assert worker.claim(Message, timezone.now()) == sent
        later(6)
