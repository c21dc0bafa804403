"""Closing: what was sent becomes part of the plan, what was not is listed and carried."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from tests.cast import Cast

from milepost.core.errors import InvalidInput, RoundClosed
from milepost.core.plan import walk
from milepost.core.plan.model import Audience, Evidence, MilestoneState, Stage
from milepost.records.access.models import Grant
from milepost.records.access.permissions import Permission
from milepost.records.people.actions import deactivate, reactivate
from milepost.records.plans.models import Milestone
from milepost.records.plans.queries import plan_value
from milepost.records.rounds import actions
from milepost.records.rounds.models import Item, ItemState, Round
from milepost.records.rounds.preview import as_it_will_print
from milepost.records.rounds.promising import new_promises
from milepost.records.rounds.typed import Typed, TypedOutcome, TypedState, Work


def answered(cast: Cast, item: Item, **state: str) -> None:
    milestone = item.action.milestones.get()
    work = Work(
        answers={"now": Typed("Forty families come each week."), "next": Typed("By May 2026 – hire a nurse")},
        outcomes={milestone.pk: TypedOutcome("moved", new_date="September 2026", because="The lease took longer.")},
        state=TypedState(**state, version=1) if state else None,
    )
    actions.save_work(by=cast.carl, item=item, work=work)
    actions.send_answer(by=cast.carl, item=Item.objects.select_related("round__plan").get(pk=item.pk))


def test_what_was_sent_is_in_the_plan_afterwards(cast: Cast, opened: Round, item: Item) -> None:
    answered(cast, item, status="R", status_because="Builders")
    actions.close_round(by=cast.priya, round_=opened)
    action = next(walk.actions(plan_value(opened.plan)))
    assert {answer.question: (answer.text, answer.by) for answer in action.answers} == {
        "now": ("Forty families come each week.", "Carl Whitby"),
        "next": ("By May 2026 – hire a nurse", "Carl Whitby"),
    }
    assert (action.status.text, action.status.because) == ("Late", "Builders")


def test_a_reason_without_a_status_is_not_lost(cast: Cast, opened: Round, item: Item) -> None:
    answered(cast, item, status_because="The builders left")
    before = as_it_will_print(opened)
    actions.close_round(by=cast.priya, round_=opened)
    action = next(walk.actions(plan_value(opened.plan)))
    assert (action.status.text, action.status.because) == ("", "The builders left")
    assert next(walk.actions(before)).status.because == "The builders left"


def test_what_replaces_a_promise_is_for_the_same_readers(
    cast: Cast, opened: Round, item: Item, promise: Milestone
) -> None:
    Milestone.objects.filter(pk=promise.pk).update(audience=Audience.WORKING_GROUP)
    outcome = TypedOutcome("replaced", new_date="May 2026", because="Unsafe", replaced_by="Move the family")
    work = Work(answers={"now": Typed("Half"), "next": Typed("More")}, outcomes={promise.pk: outcome})
    actions.save_work(by=cast.carl, item=item, work=work)
    actions.send_answer(by=cast.carl, item=Item.objects.select_related("round__plan").get(pk=item.pk))
    before = as_it_will_print(opened)
    actions.close_round(by=cast.priya, round_=opened)
    for value in (before, plan_value(opened.plan)):
        new = next(one for one in next(walk.actions(value)).milestones if one.text == "Move the family")
        assert new.audience is Audience.WORKING_GROUP


def test_the_day_of_closing_is_that_of_london(cast: Cast, opened: Round, item: Item) -> None:
    actions.close_round(by=cast.priya, round_=opened)
    Round.objects.filter(pk=opened.pk).update(closed_at=datetime(2026, 6, 30, 23, 30, tzinfo=UTC))
    with pytest.raises(RoundClosed, match="1 July 2026"):
        actions.save_work(by=cast.carl, item=Item.objects.select_related("round__plan").get(pk=item.pk), work=Work())


def test_a_moved_milestone_keeps_the_date_that_it_had(cast: Cast, opened: Round, item: Item) -> None:
    answered(cast, item)
    actions.close_round(by=cast.priya, round_=opened)
    milestone = next(walk.actions(plan_value(opened.plan))).milestones[0]
    assert milestone.state is MilestoneState.OPEN
    assert (milestone.due.phrase, milestone.due.latest) == ("September 2026", date(2026, 9, 30))
    assert [(move.from_.phrase, move.reason, move.round) for move in milestone.moves] == [
        ("By June 2025", "The lease took longer.", "year-1")
    ]


def test_a_replaced_milestone_leads_to_the_one_in_its_place(cast: Cast, opened: Round, item: Item) -> None:
    answered(cast, item)
    said = TypedOutcome("replaced", replaced_by="Open at weekends", new_date="May 2026", version=1)
    actions.save_work(by=cast.carl, item=item, work=Work(outcomes={item.action.milestones.get().pk: said}))
    actions.send_answer(by=cast.carl, item=Item.objects.select_related("round__plan").get(pk=item.pk))
    actions.close_round(by=cast.priya, round_=opened)
    old, new, *_ = next(walk.actions(plan_value(opened.plan))).milestones
    assert (old.state, old.because) == (MilestoneState.REPLACED, "Open at weekends")
    assert (new.text, new.state, new.due.latest) == ("Open at weekends", MilestoneState.OPEN, date(2026, 5, 31))


def test_what_an_answer_promises_is_asked_about_next_time(cast: Cast, opened: Round, item: Item) -> None:
    answered(cast, item)
    assert [(one.milestone.text, one.milestone.due.phrase) for one in new_promises(opened)] == [
        ("hire a nurse", "By May 2026")
    ]
    actions.close_round(by=cast.priya, round_=opened)
    promise = next(walk.actions(plan_value(opened.plan))).milestones[-1]
    assert (promise.text, promise.due.latest) == ("hire a nurse", date(2026, 5, 31))


def test_a_promise_that_nobody_ticked_stays_words(cast: Cast, opened: Round, item: Item) -> None:
    answered(cast, item)
    actions.close_round(by=cast.priya, round_=opened, promises=[])
    assert len(next(walk.actions(plan_value(opened.plan))).milestones) == 1


def test_a_complete_status_completes_the_action(cast: Cast, opened: Round, item: Item) -> None:
    answered(cast, item, status="C")
    actions.close_round(by=cast.priya, round_=opened)
    assert next(walk.actions(plan_value(opened.plan))).stage is Stage.COMPLETE


def test_words_typed_after_sending_take_nothing_away_from_what_was_sent(cast: Cast, opened: Round, item: Item) -> None:
    answered(cast, item, status="R", status_because="Builders")
    changed = Work(answers={"now": Typed("Half a sent", 1)}, state=TypedState(status="G", version=2))
    assert not actions.save_work(by=cast.carl, item=item, work=changed).conflicts
    row = Item.objects.get(pk=item.pk)
    assert (row.state, row.state_words, row.is_sent) == ("started", "Changed, not sent again", True)
    before = next(walk.actions(as_it_will_print(opened)))
    carried = actions.close_round(by=cast.priya, round_=opened)
    action = next(walk.actions(plan_value(opened.plan)))
    for found in (before, action):
        assert found.answers[0].text == "Forty families come each week."
        assert (found.status.text, found.status.because) == ("Late", "Builders")
    assert item not in carried


def test_an_answer_that_was_being_changed_goes_on_when_the_round_opens_again(
    cast: Cast, opened: Round, item: Item
) -> None:
    answered(cast, item)
    actions.save_work(by=cast.carl, item=item, work=Work(answers={"now": Typed("Half a sent", 1)}))
    actions.close_round(by=cast.priya, round_=opened)
    actions.reopen_round(by=cast.priya, round_=opened, because="One more.")
    assert Item.objects.get(pk=item.pk).state == ItemState.STARTED
    actions.send_answer(by=cast.carl, item=Item.objects.select_related("round__plan").get(pk=item.pk))
    actions.close_round(by=cast.priya, round_=opened)
    assert next(walk.actions(plan_value(opened.plan))).answers[0].text == "Half a sent"


def test_what_shows_that_an_answer_is_true_goes_into_the_plan_once(cast: Cast, opened: Round, item: Item) -> None:
    answered(cast, item)
    day = date(2026, 3, 2)
    actions.add_evidence(by=cast.carl, item=item, label="Minutes", url="https://elmshire.example/m", dated=day)
    actions.add_evidence(by=cast.carl, item=item, label="Photograph", file_name="hub.jpg", data=b"x")
    before = next(walk.actions(as_it_will_print(opened)))
    actions.close_round(by=cast.priya, round_=opened)
    actions.reopen_round(by=cast.priya, round_=opened, because="One more.")
    actions.close_round(by=cast.priya, round_=opened)
    action = next(walk.actions(plan_value(opened.plan)))
    assert action.evidence == before.evidence
    assert action.evidence == (
        Evidence("Minutes", "https://elmshire.example/m", dated=day, period="year-1"),
        Evidence("Photograph", file_name="hub.jpg", period="year-1"),
    )


def test_what_was_sent_back_is_not_taken_until_it_is_sent_again(cast: Cast, opened: Round, item: Item) -> None:
    answered(cast, item)
    actions.return_answer(by=cast.priya, item=item, because="Which families?")
    assert item in actions.close_round(by=cast.priya, round_=opened)


def test_what_nobody_answered_is_listed_and_carried(cast: Cast, opened: Round, item: Item) -> None:
    answered(cast, item)
    carried = actions.close_round(by=cast.priya, round_=opened)
    assert [one.action.number for one in carried] == ["1.1.2", "1.2.1", ""]
    assert opened.items.get(pk=item.pk).state == ItemState.TAKEN


def test_closing_twice_is_closing_once(cast: Cast, opened: Round, item: Item) -> None:
    answered(cast, item)
    actions.close_round(by=cast.priya, round_=opened)
    once = plan_value(opened.plan)
    assert len(actions.close_round(by=cast.priya, round_=opened)) == 3
    assert plan_value(opened.plan) == once


def test_access_ends_with_the_round(cast: Cast, opened: Round) -> None:
    cause = f"round {opened.pk}"
    held = Grant.objects.filter(cause=cause, revoked_at=None).values_list("person", "permission")
    assert set(held) == {
        (person.pk, given)
        for person in (cast.carl, cast.grace, cast.priya)
        for given in (Permission.ANSWER, Permission.SEE_WORKING_TEXTS)
    }
    actions.close_round(by=cast.priya, round_=opened)
    assert not Grant.objects.filter(cause=cause, revoked_at=None).exists()


def test_a_reopened_round_takes_newer_words(cast: Cast, opened: Round, item: Item) -> None:
    answered(cast, item)
    actions.close_round(by=cast.priya, round_=opened)
    with pytest.raises(InvalidInput, match="Say why"):
        actions.reopen_round(by=cast.priya, round_=opened, because=" ")
    actions.reopen_round(by=cast.priya, round_=opened, because="Carl telephoned.")
    newer = Work(answers={"now": Typed("Fifty families.", 1)})
    fresh = Item.objects.select_related("round__plan").get(pk=item.pk)
    actions.save_work(by=cast.carl, item=fresh, work=newer)
    actions.send_answer(by=cast.carl, item=fresh)
    actions.close_round(by=cast.priya, round_=Round.objects.get(pk=opened.pk))
    action = next(walk.actions(plan_value(opened.plan)))
    assert next(one.text for one in action.answers if one.question == "now") == "Fifty families."
    assert len(action.milestones[0].moves) == 1


def test_nothing_to_report_empties_no_other_period(cast: Cast, opened: Round, item: Item) -> None:
    actions.save_work(by=cast.carl, item=item, work=Work(state=TypedState(nothing_to_report=True, version=1)))
    actions.send_answer(by=cast.carl, item=Item.objects.select_related("round__plan").get(pk=item.pk))
    actions.close_round(by=cast.priya, round_=opened)
    answers = next(walk.actions(plan_value(opened.plan))).answers
    assert [replace(one, by="", place=None).nothing_to_report for one in answers] == [True, True]


def test_a_reopened_round_stands_as_it_stood(cast: Cast, opened: Round, item: Item) -> None:
    milestone = item.action.milestones.get()
    only_a_promise = Work(outcomes={milestone.pk: TypedOutcome("met")})
    actions.save_work(by=cast.carl, item=item, work=only_a_promise)
    other = opened.items.get(action__number="1.1.2")
    actions.save_work(by=cast.grace, item=other, work=Work(answers={"now": Typed("Open.")}))
    actions.send_answer(by=cast.grace, item=Item.objects.get(pk=other.pk))
    actions.return_answer(by=cast.priya, item=Item.objects.get(pk=other.pk), because="Say more.")
    before = list(opened.items.values_list("pk", "state"))
    actions.close_round(by=cast.priya, round_=opened)
    actions.reopen_round(by=cast.priya, round_=opened, because="Too early.")
    assert list(opened.items.values_list("pk", "state")) == before


def test_whoever_comes_back_after_a_reopening_may_answer(cast: Cast, opened: Round, item: Item) -> None:
    actions.close_round(by=cast.priya, round_=opened)
    deactivate(by=cast.priya, membership=cast.membership(cast.carl))
    actions.reopen_round(by=cast.priya, round_=opened, because="Too early.")
    reactivate(by=cast.priya, membership=cast.membership(cast.carl))
    fresh = Item.objects.select_related("round__plan").get(pk=item.pk)
    assert actions.save_work(by=cast.carl, item=fresh, work=Work(answers={"now": Typed("Back.")})).versions


def test_a_new_date_in_figures_stands_in_the_plan_in_words(cast: Cast, opened: Round, item: Item) -> None:
    said = TypedOutcome("moved", new_date="01/09/26", because="The lease took longer.")
    work = Work(answers={"now": Typed("Not yet.")}, outcomes={item.action.milestones.get().pk: said})
    actions.save_work(by=cast.carl, item=item, work=work)
    actions.send_answer(by=cast.carl, item=Item.objects.select_related("round__plan").get(pk=item.pk))
    actions.close_round(by=cast.priya, round_=opened)
    assert Milestone.objects.get(pk=item.action.milestones.get().pk).due["phrase"] == "1 September 2026"
