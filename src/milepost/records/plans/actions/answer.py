"""Answers: what is said to one question about one action in one period."""

from django.db import transaction

from milepost.core.errors import InvalidInput
from milepost.core.plan.model import Audience
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.people.models import Person
from milepost.records.plans.models import Action, Answer, Question
from milepost.records.plans.writing import edit, in_section, last, lock, tell


@transaction.atomic
def set_answer(
    *,
    by: Person,
    action: Action,
    question: str,
    period: str,
    text: str,
    version: int,
    nothing_to_report: bool = False,
    audience: Audience | None = None,
) -> Answer:
    """Changes an answer, by the keys of question and period; `version` is 0 where none was given yet.

    `audience` is how far it may travel; None leaves that as it is. Raises EditedMeanwhile with both texts where
    somebody else was first.
    """
    plan = action.plan
    require(by, Permission.EDIT_SECTION, in_section(plan, action.focus_area.section_id))
    lock(plan)
    asked = Question.objects.filter(plan=plan, key=question).first()
    if asked is None:
        raise InvalidInput("This plan does not ask that question any more. Open the page again.")
    words = text.strip()
    given = {"text": words, "nothing_to_report": nothing_to_report and not words}
    answer = Answer.objects.filter(action=action, question=question, period=period).order_by("position", "pk").first()
    if answer is None:
        answer = Answer(plan=plan, action=action, question=question, period=period, version=0)
        if not any(given.values()):
            return answer
        answer.position = last(action.answers)
        answer.save()
    reach = {"audience": audience.value} if audience and audience != answer.audience else {}
    before, after = edit(answer, version, **given, **reach)
    if before.keys() - reach.keys():
        Answer.objects.filter(pk=answer.pk).update(by=by.name)
    if before:
        told = {"question": asked.heading}
        tell(by=by, verb="answer_set", plan=plan, row=action, before={**told, **before}, after={**told, **after})
    return answer
