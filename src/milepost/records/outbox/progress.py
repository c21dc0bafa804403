"""How far the worker is with a job, for those who wait for it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from django.db.models import Q
from django.utils import timezone

from milepost.records.outbox.models import Job, State
from milepost.records.outbox.worker import GAVE_OUT


class Stage(StrEnum):
    """How far something is that the worker does."""

    WAITING = "waiting"
    TO_BE_TRIED_AGAIN = "to be tried again"
    BEING_DONE = "being done"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: how many jobs come before it, how often it was tried, and when it is tried again.

    `gave_out` says that it was given up because it stopped whichever worker did it.
    """

    stage: Stage
    before: int = 0
    tries: int = 0
    again_at: datetime | None = None
    gave_out: bool = False


_STAGES = {State.WAITING: Stage.WAITING, State.TAKEN: Stage.BEING_DONE, State.DONE: Stage.READY}


def progress_of(key: str) -> Progress:
    """How far the job with this key is; one that is not there failed."""
    job = Job.objects.filter(key=key).first()
    if job is None:
        return Progress(Stage.FAILED)
    if job.state == State.WAITING and job.attempts:
        return Progress(Stage.TO_BE_TRIED_AGAIN, tries=job.attempts, again_at=job.not_before)
    stage = _STAGES.get(State(job.state), Stage.FAILED)
    before = number_before(job) if stage == Stage.WAITING else 0
    return Progress(stage, before, job.attempts, gave_out=job.error == GAVE_OUT)


def number_before(job: Job) -> int:
    """How many jobs are done before this one: those in hand, and those that are due and come first."""
    earlier = Q(not_before__lt=job.not_before) | Q(not_before=job.not_before, id__lt=job.pk)
    first = Q(is_urgent=True) & (earlier if job.is_urgent else Q())
    if not job.is_urgent:
        first |= Q(is_urgent=False) & earlier
    due = Q(state=State.WAITING, not_before__lte=timezone.now()) & first
    return Job.objects.filter(Q(state=State.TAKEN) | due).exclude(pk=job.pk).count()
