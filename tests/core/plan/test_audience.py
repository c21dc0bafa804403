"""A plan as one audience may read it."""

import dataclasses
import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.factories.plans import whole_plans

from milepost.core.document.nodes import Note, Place, Source
from milepost.core.plan import codec
from milepost.core.plan.audience import ForAudience, for_audience, kept_back, kept_in, kept_words, sections_of
from milepost.core.plan.model import (
    Action,
    Answer,
    Audience,
    Concern,
    FocusArea,
    Milestone,
    Move,
    Plan,
    Proposal,
    ProposalKind,
    Question,
    Section,
    Statement,
    Status,
    Unplaced,
)
from milepost.core.plan.naming import Replacement, Rules
from milepost.core.plan.walk import actions, with_actions
from milepost.core.words.due import Due

REACH = [Audience.WORKING_GROUP, Audience.BOARD, Audience.PUBLIC]
SECRET = "A family in Thornley is at risk. Move them by June."


def plan_with(*answers: Answer, concerns: tuple[Concern, ...] = (), **action: Any) -> Plan:
    one = Action("a1", "Keep families safe", "1.1", answers=answers, **action)
    section = Section("s1", "Safe", focus_areas=(FocusArea("f1", actions=(one,)),))
    return Plan("p", "Plan", questions=(Question("now", "Where are we now?"),), sections=(section,), concerns=concerns)


def marked(plan: Plan) -> Plan:
    """The plan with a different text in every answer and concern, so that one can be told from another."""

    def action(one: Action) -> Action:
        answers = (replace(x, text=f"answer {one.id} {at} {x.audience} end") for at, x in enumerate(one.answers))
        return replace(one, answers=tuple(answers))

    concerns = tuple(
        replace(one, text=f"concern {one.id} {one.audience} end", answer=f"reply {one.id} {one.audience} end", ask="")
        for one in plan.concerns
    )
    return with_actions(replace(plan, concerns=concerns), action)


@given(whole_plans(), st.sampled_from(Audience))
def test_nothing_narrower_survives(plan: Plan, audience: Audience) -> None:
    made = codec.to_json(for_audience(marked(plan), audience, Rules()).plan)
    found = {Audience(word) for word in re.findall(r"(?:answer|concern|reply) \S+ (?:\d+ )?(\w+) end", made)}
    assert all(REACH.index(one) >= REACH.index(audience) for one in found)


@given(whole_plans(), st.sampled_from(Audience))
def test_what_is_left_out_is_counted(plan: Plan, audience: Audience) -> None:
    narrow = sum(
        REACH.index(one.audience) < REACH.index(audience) for action in actions(plan) for one in action.answers
    )
    notes = [one.message for one in for_audience(marked(plan), audience, Rules()).left_out]
    assert any(re.match(rf"{narrow} answers? (?:is|are) left out", one) for one in notes) is (narrow > 0)


@given(whole_plans())
def test_for_the_working_group_nothing_changes(plan: Plan) -> None:
    assert for_audience(plan, Audience.WORKING_GROUP, Rules()).plan == plan


@given(whole_plans())
def test_of_a_plan_that_all_may_read_only_the_workings_go(plan: Plan) -> None:
    def public(action: Action) -> Action:
        answers, milestones = opened(action.answers), opened(action.milestones)
        return replace(action, answers=answers, milestones=milestones, evidence=opened(action.evidence))

    open_plan = with_actions(plan, public)
    sections = (replace(one, statements=opened(one.statements)) for one in open_plan.sections)
    open_plan = replace(open_plan, sections=tuple(sections))
    open_plan = replace(open_plan, concerns=opened(open_plan.concerns))
    made = for_audience(open_plan, Audience.PUBLIC, Rules()).plan
    bare = with_actions(open_plan, lambda action: replace(action, proposals=()))
    bare = replace(bare, source=Source(), notes=(), labels=(), unplaced=())
    assert placeless(made) == placeless(bare)


def opened(texts: tuple[Any, ...]) -> tuple[Any, ...]:
    """The same texts, for everybody."""
    return tuple(replace(one, audience=Audience.PUBLIC) for one in texts)


def placeless(value: Any) -> Any:
    data = codec.encode(value)

    def strip(one: Any) -> Any:
        if isinstance(one, list):
            return [strip(inner) for inner in one]
        if not isinstance(one, dict):
            return one
        return {key: strip(inner) for key, inner in one.items() if key not in ("place", "more_places")}

    return strip(data)


def test_a_left_out_answer_keeps_its_place_and_says_so() -> None:
    made = for_audience(plan_with(Answer("now", SECRET, by="Jo Marsh")), Audience.PUBLIC, Rules())
    (answer,) = next(actions(made.plan)).answers
    assert (answer.text, answer.by, answer.audience) == ("Not for publication", "", Audience.PUBLIC)
    assert [one.message for one in made.left_out] == ["1 answer is left out: not for this audience."]


def test_an_answer_that_says_nothing_hides_nothing() -> None:
    made = for_audience(plan_with(Answer("now", nothing_to_report=True)), Audience.PUBLIC, Rules())
    assert next(actions(made.plan)).answers[0].nothing_to_report
    assert made.left_out == ()


def test_a_milestone_that_is_not_for_the_readers_is_left_out_and_counted() -> None:
    kept_back = Milestone("m1", "Move them", because=SECRET, audience=Audience.WORKING_GROUP)
    made = for_audience(plan_with(milestones=(kept_back, Milestone("m2", "Open the hub"))), Audience.BOARD, Rules())
    assert [one.id for one in next(actions(made.plan)).milestones] == ["m2"]
    assert [one.message for one in made.left_out] == ["1 milestone is left out: not for this audience."]


def test_a_milestone_for_the_board_is_for_the_public_only_when_that_is_said() -> None:
    plan = plan_with(milestones=(Milestone("m1", "Move them", audience=Audience.BOARD),))
    assert next(actions(for_audience(plan, Audience.PUBLIC, Rules()).plan)).milestones == ()
    released = for_audience(plan, Audience.PUBLIC, Rules(releases_board_texts=True)).plan
    assert [one.audience for one in next(actions(released)).milestones] == [Audience.PUBLIC]


def test_a_statement_that_is_not_for_the_readers_is_left_out_and_counted() -> None:
    said = (Statement("y1", SECRET, audience=Audience.WORKING_GROUP), Statement("y2", "All is well."))
    plan = plan_with()
    plan = replace(plan, sections=(replace(plan.sections[0], statements=said),))
    made = for_audience(plan, Audience.PUBLIC, Rules())
    assert [one.text for one in made.plan.sections[0].statements] == ["All is well."]
    assert [one.message for one in made.left_out] == ["1 statement of a lead is left out: not for this audience."]


def test_what_was_drawn_from_a_left_out_answer_goes_with_it() -> None:
    plan = plan_with(
        Answer("now", SECRET, audience=Audience.WORKING_GROUP),
        milestones=(Milestone("m1", "Move them"), Milestone("m2", "Open the hub")),
        proposals=(Proposal(ProposalKind.CLOSE, "Move them by June."),),
        stage_source="Move them by June.",
        concerns=(Concern("c1", "A family in Thornley is at risk.", actions=("a1",)),),
    )
    made = for_audience(plan, Audience.BOARD, Rules())
    action = next(actions(made.plan))
    assert [one.id for one in action.milestones] == ["m2"]
    assert (made.plan.concerns, action.proposals, action.stage_source) == ((), (), "")
    assert "at risk" not in codec.to_json(made.plan)


def test_reasons_that_stand_in_a_left_out_answer_go_with_it() -> None:
    move = Move(Due("May"), Due("June"), "A family in Thornley is at risk.")
    plan = plan_with(
        Answer("now", SECRET, audience=Audience.WORKING_GROUP),
        status=Status("Late", because="A family in Thornley is at risk."),
        milestones=(Milestone("m1", "Open the hub", because="Move them by June.", moves=(move,)),),
    )
    made = codec.to_json(for_audience(plan, Audience.PUBLIC, Rules()).plan)
    assert ("at risk" in made, "Move them" in made, "Open the hub" in made) == (False, False, True)


def test_the_public_may_be_given_what_the_board_reads_and_never_more() -> None:
    plan = plan_with(Answer("now", "Open"), Answer("next", SECRET, audience=Audience.WORKING_GROUP))
    made = for_audience(plan, Audience.PUBLIC, Rules(releases_board_texts=True))
    answers = next(actions(made.plan)).answers
    assert [(one.text, one.audience) for one in answers] == [
        ("Open", Audience.PUBLIC),
        ("Not for publication", Audience.PUBLIC),
    ]


@pytest.mark.parametrize("audience", [Audience.BOARD, Audience.PUBLIC])
def test_what_reading_noted_stays_in_the_house(audience: Audience) -> None:
    plan = replace(
        plan_with(place=Place("draft 7 for Jo.docx", table=1)),
        source=Source("draft 7 for Jo.docx"),
        notes=(Note("repair", "joined"),),
        unplaced=(Unplaced("Jo: is this true?"),),
    )
    made = for_audience(plan, audience, Rules())
    assert "Jo" not in codec.to_json(made.plan)
    assert [one.message for one in made.left_out] == [
        "1 passage of the source that no part of the plan holds is left out: not for this audience."
    ]


def test_words_of_the_prose_are_replaced_everywhere_and_whole() -> None:
    plan = plan_with(Answer("now", "Jo Marsh and Marsh met in Marshgate.", audience=Audience.PUBLIC))
    rules = Rules(replacements=(Replacement("Marsh", "[Lead]"), Replacement("Jo Marsh", "[Superintendent]")))
    made = for_audience(plan, Audience.PUBLIC, rules)
    assert next(actions(made.plan)).answers[0].text == "[Superintendent] and [Lead] met in Marshgate."


def test_the_plan_that_was_given_is_left_alone() -> None:
    plan = plan_with(Answer("now", SECRET))
    before = dataclasses.replace(plan)
    for_audience(plan, Audience.PUBLIC, Rules())
    assert plan == before


@given(whole_plans(), st.data())
def test_what_the_working_group_keeps_goes_where_it_is_kept_and_nowhere_else(plan: Plan, data: st.DataObject) -> None:
    told = marked(plan)
    kept = kept_in(told)
    ids = frozenset(data.draw(st.sets(st.sampled_from(sorted(kept))))) if kept else frozenset()
    made = kept_back(told, ids)
    found = {one.id: [x.audience for x in one.answers if x.text.startswith("answer")] for one in actions(made.plan)}
    whole = {one.id: [x.audience for x in one.answers if x.text] for one in actions(told)}
    for id_, readers in whole.items():
        wanted = [one for one in readers if one is not Audience.WORKING_GROUP] if id_ in ids else readers
        assert found[id_] == wanted
    assert not {one.id for one in made.plan.concerns if one.audience is Audience.WORKING_GROUP} & ids
    assert not made.plan.unplaced or not ids
    assert bool(made.left_out) == bool(ids)


@given(whole_plans())
def test_who_is_kept_out_of_nothing_reads_the_plan_as_it_is(plan: Plan) -> None:
    assert kept_back(plan, frozenset()) == ForAudience(plan)


def test_what_is_kept_is_named_with_the_sections_whose_working_group_it_is() -> None:
    concerns = (
        Concern("c1", "Here.", actions=("a1",), audience=Audience.WORKING_GROUP),
        Concern("c2", "Of the plan.", audience=Audience.WORKING_GROUP),
        Concern("c3", "For the board.", actions=("a1",)),
    )
    plan = plan_with(Answer("now", SECRET, audience=Audience.WORKING_GROUP), concerns=concerns)
    section = replace(plan.sections[0], statements=(Statement("y1", "Hard.", audience=Audience.WORKING_GROUP),))
    plan, own = replace(plan, sections=(section,)), frozenset({"s1"})
    assert kept_in(plan) == {"s1", "a1", "c1", "c2"}
    assert sections_of(plan) == {"s1": own, "a1": own, "c1": own, "c2": frozenset(), "c3": own}
    assert kept_in(plan_with(Answer("now", SECRET))) == frozenset()
    assert set(kept_words(plan, frozenset({"a1", "c2"}))) == {SECRET, "Of the plan."}


def test_how_much_is_kept_is_said_in_one_sentence() -> None:
    answers = (Answer(key, "The landlord asks for more.", audience=Audience.WORKING_GROUP) for key in ("now", "next"))
    concern = Concern("c1", "It may fall through.", audience=Audience.WORKING_GROUP)
    made = kept_back(plan_with(*answers, concerns=(concern,)), frozenset({"a1", "c1"}))
    assert [one.message for one in made.left_out] == [
        "Of this plan, 1 concern and 2 answers are kept for the working group."
    ]


def test_where_no_words_are_kept_nothing_is() -> None:
    blank = Answer("now", " ", audience=Audience.WORKING_GROUP, nothing_to_report=True)
    plan = plan_with(blank)
    assert kept_in(plan) == frozenset()
    assert kept_back(plan, frozenset({"a1"})).left_out == ()


def test_a_kept_answer_says_so_and_what_was_drawn_from_it_goes_with_it() -> None:
    proposal = Proposal(ProposalKind.CLOSE, text="Move them by June.")
    kept = Answer("now", SECRET, by="Jo Marsh", audience=Audience.WORKING_GROUP)
    made = kept_back(plan_with(kept, Answer("next", "Nothing new."), proposals=(proposal,)), frozenset({"a1"}))
    action = next(actions(made.plan))
    assert [(one.text, one.by, one.audience) for one in action.answers] == [
        ("Kept for the working group", "", Audience.WORKING_GROUP),
        ("Nothing new.", "", Audience.BOARD),
    ]
    assert action.proposals == ()
    assert [one.message for one in made.left_out] == ["Of this plan, 1 answer is kept for the working group."]
