"""How far the worker is with a job, for those who wait for it."""

from enum import StrEnum

from milepost.records.outbox.models import Job, State


class Stage(StrEnum):
    """How far something is that the worker does."""

    WAITING = "waiting"
    BEING_DONE = "being done"
    READY = "ready"
    FAILED = "failed"


_STAGES = {State.WAITING: Stage.WAITING, State.TAKEN: Stage.BEING_DONE, State.DONE: Stage.READY}


def stage_of(key: str) -> Stage:
    """How far the job with this key is; one that is not there failed."""
    job = Job.objects.filter(key=key).first()
    return _STAGES.get(State(job.state), Stage.FAILED) if job else Stage.FAILED


def number_before(key: str) -> int:
    """How many jobs that are not done were queued before the one with this key."""
    own = Job.objects.filter(key=key).values("id")[:1]
    return Job.objects.filter(state__in=(State.WAITING, State.TAKEN), id__lt=own).count()
