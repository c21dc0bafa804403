"""A long paper that was asked for, and how far the worker is with it."""

from dataclasses import replace
from datetime import date, datetime

from django.db.models import QuerySet

from milepost.core.errors import NotAllowed
from milepost.records.access.may import Somebody, access_of, may
from milepost.records.access.permissions import Permission, Scope
from milepost.records.outbox.models import Job, State
from milepost.records.outbox.progress import Progress, Stage, progress_of
from milepost.records.papers.asked import Asked, key_of
from milepost.records.papers.models import KEPT, Paper
from milepost.records.people.models import Person
from milepost.records.plans.models import Plan
from milepost.records.plans.queries import plan_as_at, plan_row, plan_value
from milepost.records.plans.read import AsRead, as_read

GONE = "This paper is not kept any more, or it never was. Ask for it again."


def paper_row(plan: Plan, person: Somebody, id: str, now: datetime) -> Paper:  # noqa: A002 - it is the id
    """A paper of this plan, without its file, for a person who may see the plan and what it is compared with.

    Raises NotAllowed alike where there is none, it is of another plan, a day has passed, or it tells what is kept from
    them.
    """
    found = _without_file(plan).filter(pk=id, asked_at__gt=now - KEPT).first()
    if found is None or not set(hidden_from(plan, person, found.day, found.choices.get("earlier", ""))) <= {
        *found.hidden
    }:
        raise NotAllowed(GONE)
    return found


def asked_before(plan: Plan, person: Somebody, asked: Asked, today: date) -> Paper | None:
    """The paper that somebody has asked for already, and that has not failed so far; None where nobody has."""
    hidden = hidden_from(plan, person, asked.day, asked.earlier)
    key = key_of(plan, asked, today, earlier_version(plan, person, asked.earlier), hidden)
    found = _without_file(plan).filter(key=key).first()
    return None if found is None or stage_of(found) in (Stage.FAILED, Stage.TO_BE_TRIED_AGAIN) else found


def file_of(paper: Paper) -> bytes | None:
    """The file of a paper; None until it is made."""
    data = Paper.objects.values_list("data", flat=True).get(pk=paper.pk)
    return None if data is None else bytes(data)


def stage_of(paper: Paper) -> Stage:
    """How far the worker is with a paper."""
    return standing_of(paper).stage


def standing_of(paper: Paper) -> Progress:
    """How far the worker is with a paper, how many come before it, and when it is tried again."""
    if paper.made_at:
        return Progress(Stage.READY)
    found = Progress(Stage.FAILED) if paper.error else progress_of(paper.job)
    # A job is done and its paper is not there: it was cleared away, and nothing will bring it.
    return replace(found, stage=Stage.FAILED) if found.stage == Stage.READY else found


def number_waiting(person: Person) -> int:
    """How many papers this person has asked for that are still to be made, of whatever plan."""
    asked = Paper.objects.filter(by=person, made_at=None, error="")
    jobs = [one.job for one in asked.only("pk")]
    return Job.objects.filter(key__in=jobs, state__in=(State.WAITING, State.TAKEN)).count()


def read_by(plan: Plan, person: Somebody, day: date | None) -> AsRead:
    """The plan as this person may read it, as it stands or as it stood on a day."""
    access, now = access_of(person, plan.partnership_id), plan_value(plan)
    return as_read(access, plan, now) if day is None else as_read(access, plan, plan_as_at(plan, day).plan, now)


def earlier_read(plan: Plan, person: Somebody, words: str) -> AsRead | None:
    """The plan that `words` mean, as this person may read it: a day as 2025-06-30, or the id of another plan."""
    if not words:
        return None
    if "-" in words:
        return read_by(plan, person, date.fromisoformat(words))
    return read_by(plan_row(plan.partnership, person, words), person, None)


def hidden_from(plan: Plan, person: Somebody, day: date | None, earlier: str) -> list[str]:
    """What is kept from this person of a plan and what it is compared with; NotAllowed where that may not be seen."""
    earlier_version(plan, person, earlier)
    if may(person, Permission.SEE_WORKING_TEXTS, Scope(plan.partnership_id)):
        return []
    both = (read_by(plan, person, day), earlier_read(plan, person, earlier))
    return sorted({id_ for one in both if one for id_ in one.hidden})


def earlier_version(plan: Plan, person: Somebody, words: str) -> int:
    """The version of the other plan that `words` mean, 0 for a day of this one; NotAllowed where it may not be seen."""
    return 0 if not words or "-" in words else plan_row(plan.partnership, person, words).version


def _without_file(plan: Plan) -> "QuerySet[Paper]":
    return Paper.objects.filter(plan=plan).defer("data")
