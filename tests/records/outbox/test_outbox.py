"""The outbox: once for a cause, taken by one worker, tried again, given up."""

from datetime import timedelta

import pytest
from django.utils import timezone

from milepost.records.outbox import worker
from milepost.records.outbox.actions import queue_job, queue_mail
from milepost.records.outbox.models import Job, Message, State

pytestmark = pytest.mark.django_db


def mail(key: str = "request-1", **more: str) -> Message:
    return queue_mail(key=key, **{"to": "ann@x.example", "subject": "Your update", "text": "Please …", **more})


def test_the_same_cause_queues_one_mail() -> None:
    assert mail() == mail()
    assert Message.objects.count() == 1


def test_no_header_can_be_smuggled_in() -> None:
    assert mail(subject="Hello\nBcc: all@x.example").subject == "Hello Bcc: all@x.example"


def test_one_thing_is_taken_once() -> None:
    mail()
    now = timezone.now()
    taken = worker.claim(Message, now)
    assert taken is not None
    assert (taken.state, taken.attempts) == (State.TAKEN, 1)
    assert worker.claim(Message, now) is None


def test_what_a_dead_worker_held_is_taken_again() -> None:
    mail()
    now = timezone.now()
    worker.claim(Message, now)
    again = worker.claim(Message, now + worker.LEASE)
    assert again is not None
    assert again.attempts == 2


def test_what_is_done_is_not_taken_again() -> None:
    mail()
    now = timezone.now()
    worker.done(worker.claim(Message, now), now)
    assert worker.claim(Message, now + timedelta(days=9)) is None


def test_what_fails_waits_longer_each_time_and_is_given_up_in_the_end() -> None:
    queue_job(key="print-1", kind="print", payload={"plan": "x"})
    now, waits = timezone.now(), []
    while (job := worker.claim(Job, now)) is not None:
        worker.failed(job, now, "No paper")
        waits.append((job.not_before - now) // timedelta(minutes=1))
        now = job.not_before
    assert waits == [1, 4, 16, 64, 256, 1024, 1024, 1024]
    assert Job.objects.get().state == State.FAILED


def test_nothing_is_taken_before_its_time() -> None:
    now = timezone.now()
    queue_job(key="later", kind="remind", payload={}, not_before=now + timedelta(hours=1))
    assert worker.claim(Job, now) is None
    assert worker.claim(Job, now + timedelta(hours=2)) is not None
