"""Which columns a plan's table has."""

from dataclasses import replace

from tests.factories.elmshire import answers

from milepost.core.plan.model import Action, FocusArea, Lead, Plan, Question, QuestionRole, Section, Status
from milepost.core.reports.columns import columns


def plan_with(*questions: Question, **fields: object) -> Plan:
    action = replace(Action("a", "Visit homes", "1.1", answers=answers("Begun", "Go on")), **fields)
    return Plan(questions=questions, sections=(Section("s", "S", focus_areas=(FocusArea("f", actions=(action,)),)),))


def shown(plan: Plan) -> dict[str, str]:
    action = plan.sections[0].focus_areas[0].actions[0]
    return {column.heading: column.says(action)[0].text for column in columns(plan)}


def test_lead_and_status_stand_under_our_own_words_where_the_plan_has_none() -> None:
    plan = plan_with(leads=(Lead(name="Ann Price", organisation="Elmshire Council"),), status=Status("Amber"))
    assert shown(plan) == {"Action": "1.1 Visit homes", "Lead": "Ann Price, Elmshire Council", "Status": "Amber"}


def test_a_status_has_its_reason_below_it() -> None:
    plan = plan_with(status=Status("Amber", because="No analyst\nwas found."))
    says = next(column.says for column in columns(plan) if column.heading == "Status")
    action = plan.sections[0].focus_areas[0].actions[0]
    assert [line.text for line in says(action)] == ["Amber", "Why: No analyst was found."]


def test_they_stand_under_the_plans_own_question_where_it_has_one() -> None:
    who, rag = Question("who", "Who?", QuestionRole.LEAD), Question("rag", "RAG", QuestionRole.STATUS)
    plan = plan_with(Question("now", "Now?"), who, rag, leads=(Lead(text="HoD"),))
    assert shown(plan) == {"Action": "1.1 Visit homes", "Now?": "Begun", "Who?": "HoD", "RAG": "None recorded"}


def test_a_question_for_a_status_that_was_answered_in_words_keeps_its_answers() -> None:
    plan = plan_with(Question("now", "Confidence", QuestionRole.STATUS), status=Status("Amber"))
    assert shown(plan) == {"Action": "1.1 Visit homes", "Status": "Amber", "Confidence": "Begun"}


def test_a_number_that_could_not_be_told_from_the_title_has_a_column_of_its_own() -> None:
    assert shown(plan_with(number="H1")) == {"Ref": "H1", "Action": "Visit homes"}
    assert shown(plan_with(number="", title="1.1 visits a day")) == {
        "Ref": "None recorded",
        "Action": "1.1 visits a day",
    }
