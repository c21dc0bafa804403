"""The page of what a plan asks about every action."""

from pytest_django import DjangoAssertNumQueries
from tests.web.conftest import signed_in
from tests.web.editing.conftest import Desk
from tests.web.forms import fields, send

from milepost.records.plans.actions import add_question
from milepost.records.plans.bridge import load
from milepost.records.plans.models import Question

QUERIES = 24


def test_questions_are_added_reworded_and_put_in_another_order(desk: Desk) -> None:
    send(desk.client, desk.at("question-add"), heading="Who was asked?", role="other")
    asked = desk.question("Who was asked?").pk
    send(desk.client, desk.at("question-edit", asked), heading="Whom did you ask?")
    desk.client.post(desk.at("question-move", asked), {"to": "0"})
    headings = [question.heading for question in load(desk.plan).questions]
    assert headings == ["Whom did you ask?", "Where are we now?", "What needs to happen?"]


def test_a_reworded_question_keeps_its_answers_and_says_so_first(desk: Desk) -> None:
    address = desk.at("question-edit", desk.question("Where are we now?").pk)
    assert "One answer stands under this question." in desk.client.get(address).text
    send(desk.client, address, heading="How far is it?")
    assert "The lease is signed." in desk.client.get(desk.at("plan")).text


def test_a_question_without_words_is_refused_beside_its_field(desk: Desk) -> None:
    page = send(desk.client, desk.at("question-add"), heading=" ")
    assert (page.status_code, "Enter the question." in page.text) == (422, True)


def test_whoever_rewords_a_question_second_sees_both_texts(desk: Desk) -> None:
    address = desk.at("question-edit", desk.question("Where are we now?").pk)
    old = fields(desk.client.get(address))
    send(desk.client, address, heading="How far is it?")
    page = desk.client.post(address, {**old, "heading": "What is done?"})
    assert page.status_code == 409
    assert "How far is it?" in page.text
    assert fields(page)["heading"] == "What is done?"


def test_a_question_that_asks_for_the_status_goes_on_to_do_so(desk: Desk) -> None:
    asked = desk.question("Where are we now?")
    Question.objects.filter(pk=asked.pk).update(role="status")
    send(desk.client, desk.at("question-edit", asked.pk), heading="Status", role="next")
    asked.refresh_from_db()
    assert asked.role == "status"


def test_questions_are_closed_to_who_may_not_edit_the_plan(desk: Desk) -> None:
    board = signed_in(desk.cast.bola)
    assert board.get(desk.at("plan-questions")).status_code == 403


def test_the_page_costs_the_same_queries_however_many_questions(
    desk: Desk, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(5):
        add_question(by=desk.cast.priya, plan=desk.plan, heading=f"Question {number}")
        with django_assert_num_queries(QUERIES):
            desk.client.get(desk.at("plan-questions"))
