"""The demonstration's papers: the summary that its board had, the report for the public, and a correction of that."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from milepost.core.plan.model import Audience
from milepost.core.plan.naming import usual_rules
from milepost.core.reports.cover import Cover, Implication
from milepost.records.demo.board import action_called
from milepost.records.demo.years import moved
from milepost.records.meetings.models import Meeting
from milepost.records.people.models import Person
from milepost.records.plans.actions import set_answer
from milepost.records.plans.models import Answer, Plan
from milepost.records.publications.actions import correct, publish
from milepost.records.publications.drafting import Wanted, asked_before
from milepost.records.publications.models import Publication

A_DAY = timedelta(days=1)
Said = Mapping[str, Any]


def publish_for(*, by: Person, meeting: Meeting, plan: Plan, said: Said, years: int) -> Publication:
    """Publishes a paper of the plan as at the end of the month before the meeting.

    `said` holds its "title", the key of its "report", its "audience" and perhaps the "cover" that stands before it.
    """
    wanted = _wanted(meeting, said, years)
    return publish(by=by, plan=plan, wanted=wanted, version=_version(plan))


def put_right(*, by: Person, publication: Publication, plan: Plan, correction: Said) -> None:
    """Puts an answer right that the paper told, and publishes the paper again with why.

    `correction` holds the "action", by how its words begin, the key of its "question", the "old" words and the "new",
    and the "reason".
    """
    action = action_called(plan, correction["action"])
    answer = Answer.objects.get(action=action, question=correction["question"])
    set_answer(
        by=by,
        action=action,
        question=answer.question,
        period=answer.period,
        text=answer.text.replace(correction["old"], correction["new"]),
        version=answer.version,
    )
    correct(
        by=by,
        publication=publication,
        plan=plan,
        wanted=asked_before(publication),
        version=_version(plan),
        reason=correction["reason"],
    )


def _wanted(meeting: Meeting, said: Said, years: int) -> Wanted:
    audience, title = Audience(said["audience"]), moved(said["title"], years)
    return Wanted(
        report=said["report"],
        audience=audience,
        title=title,
        as_at=meeting.on.replace(day=1) - A_DAY,
        meeting=meeting,
        rules=replace(usual_rules(audience), releases_board_texts=audience is Audience.PUBLIC),
        cover=_cover(title, meeting, said["cover"]) if "cover" in said else None,
    )


def _cover(title: str, meeting: Meeting, said: Said) -> Cover:
    implications = tuple(Implication(heading, text) for heading, text in said["implications"].items())
    texts = {name: text for name, text in said.items() if name != "implications"}
    on = f"{meeting.on.day} {meeting.on:%B %Y}"
    return Cover(title, str(meeting.body), on, implications=implications, **texts)


def _version(plan: Plan) -> int:
    return Plan.objects.values_list("version", flat=True).get(pk=plan.pk)
