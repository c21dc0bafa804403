"""What can be done to an action, by whom, and what is left behind."""

import pytest
from tests.cast import Cast
from tests.records.plans.conftest import shown

from milepost.core.errors import EditedMeanwhile, InvalidInput, NotAllowed
from milepost.core.plan.model import LinkKind, Stage
from milepost.core.plan.walk import actions as actions_of
from milepost.records.history.models import Event
from milepost.records.plans import actions
from milepost.records.plans.models import Action, Plan


def test_an_added_action_stands_last_in_its_focus_area(cast: Cast, plan: Plan, action: Action) -> None:
    actions.add_action(by=cast.priya, focus_area=action.focus_area, title=" Open a hub in Aldbridge ", number="1.1.9")
    area = shown(plan).sections[0].focus_areas[0]
    assert [one.number for one in area.actions] == ["1.1.1", "1.1.2", "1.1.9"]
    assert area.actions[-1].title == "Open a hub in Aldbridge"


def test_a_number_is_given_once(cast: Cast, action: Action) -> None:
    with pytest.raises(InvalidInput, match=r"already an action 1\.1\.2"):
        actions.add_action(by=cast.priya, focus_area=action.focus_area, title="Another", number="1.1.2")
    with pytest.raises(InvalidInput, match=r"already an action 1\.1\.2"):
        actions.correct_action(by=cast.priya, action=action, title="Same", number="1.1.2", version=action.version)


def test_a_reworded_action_keeps_the_wording_that_held(cast: Cast, plan: Plan, action: Action) -> None:
    actions.reword_action(by=cast.priya, action=action, title="Open two hubs", version=1, reason="More money")
    found = next(actions_of(shown(plan)))
    assert (found.title, found.wordings[0].title) == ("Open two hubs", "Open a hub in Wexcombe")
    assert found.links[0].kind is LinkKind.REWORDED


def test_the_second_person_sees_both_texts(cast: Cast, action: Action) -> None:
    actions.correct_action(by=cast.priya, action=action, title="Theirs", number="1.1.1", version=1)
    with pytest.raises(EditedMeanwhile) as refusal:
        actions.correct_action(by=cast.priya, action=action, title="Mine", number="1.1.1", version=1)
    assert "Theirs" in refusal.value.theirs
    assert "Mine" in refusal.value.yours
    assert Action.objects.get(pk=action.pk).title == "Theirs"


def test_who_writes_the_same_words_is_not_in_the_way(cast: Cast, action: Action) -> None:
    actions.correct_action(by=cast.priya, action=action, title="Ours", number="1.1.1", version=1)
    actions.correct_action(by=cast.priya, action=action, title="Ours", number="1.1.1", version=1)
    assert Event.objects.filter(verb="action_corrected").count() == 1


def test_an_action_moves_to_another_focus_area_with_its_reason(cast: Cast, plan: Plan, action: Action) -> None:
    area = plan.focusarea_rows.get(number="1.2")
    actions.move_action(by=cast.priya, action=action, focus_area=area, to=0, reason="Belongs to visits")
    first, second = shown(plan).sections[0].focus_areas
    assert [one.number for one in first.actions] == ["1.1.2"]
    assert [one.number for one in second.actions] == ["1.1.1", "1.2.1"]
    assert second.actions[0].links[0].to == "1.2"


def test_actions_change_places(cast: Cast, plan: Plan, action: Action) -> None:
    actions.move_action(by=cast.priya, action=action, focus_area=action.focus_area, to=1)
    assert [one.number for one in shown(plan).sections[0].focus_areas[0].actions] == ["1.1.2", "1.1.1"]


def test_a_closed_action_says_why_and_can_be_reopened(cast: Cast, plan: Plan, action: Action) -> None:
    actions.close_action(by=cast.priya, action=action, version=1, reason="Done elsewhere", successor="2.1")
    found = next(actions_of(shown(plan)))
    assert (found.stage, found.links[0].kind, found.links[0].to) == (Stage.SUPERSEDED, LinkKind.SUPERSEDED_BY, "2.1")
    actions.reopen_action(by=cast.priya, action=action, version=2, reason="Not done after all")
    assert next(actions_of(shown(plan))).stage is Stage.IN_PROGRESS


def test_an_action_is_closed_once_however_often_the_button_is_pressed(cast: Cast, action: Action) -> None:
    for version in (1, 2, 2):
        actions.close_action(by=cast.priya, action=action, version=version, reason="Done elsewhere")
    assert Event.objects.filter(verb="action_closed").count() == 1
    assert action.links.count() == 1


def test_a_closed_action_is_not_closed_for_another_reason(cast: Cast, action: Action) -> None:
    actions.close_action(by=cast.priya, action=action, version=1, reason="Done elsewhere.")
    with pytest.raises(InvalidInput, match=r"closed already, because: Done elsewhere\."):
        actions.close_action(by=cast.priya, action=action, version=2, reason="No money.")
    assert Event.objects.filter(verb="action_closed").count() == 1


def test_what_was_closed_can_be_closed_again_once_it_was_taken_up_again(cast: Cast, action: Action) -> None:
    for version in (1, 3):
        actions.close_action(by=cast.priya, action=action, version=version, reason="Done elsewhere.")
        actions.reopen_action(by=cast.priya, action=action, version=version + 1, reason="Not done after all.")
    assert Event.objects.filter(verb="action_closed").count() == 2


def test_a_closed_action_may_still_be_told_what_took_its_place(cast: Cast, plan: Plan, action: Action) -> None:
    actions.close_action(by=cast.priya, action=action, version=1, reason="Done elsewhere.")
    for version, successor in ((2, "2.1"), (3, "2.2")):
        actions.close_action(
            by=cast.priya, action=action, version=version, reason="Done elsewhere.", successor=successor
        )
    found = next(actions_of(shown(plan)))
    assert (found.stage, [one.to for one in found.links]) == (Stage.SUPERSEDED, ["", "2.1", "2.2"])


def test_an_action_that_goes_on_is_not_taken_up_again(cast: Cast, action: Action) -> None:
    actions.reopen_action(by=cast.priya, action=action, version=1, reason="Not done after all.")
    assert not Event.objects.filter(verb="action_reopened").exists()
    assert not action.links.exists()


def test_closing_needs_a_reason(cast: Cast, action: Action) -> None:
    with pytest.raises(InvalidInput, match="Say why"):
        actions.close_action(by=cast.priya, action=action, version=1, reason=" ")
    with pytest.raises(InvalidInput, match="with a reason"):
        actions.set_stage(by=cast.priya, action=action, stage=Stage.CLOSED, version=1)


def test_a_status_is_kept_as_said_with_the_plans_own_code(cast: Cast, plan: Plan, action: Action) -> None:
    actions.set_status(by=cast.priya, action=action, text="on track", version=1)
    status = next(actions_of(shown(plan))).status
    assert (status.text, status.code, status.colour) == ("on track", "G", "green")


def test_a_removed_action_leaves_its_words_in_the_history(cast: Cast, plan: Plan, action: Action) -> None:
    actions.remove_action(by=cast.priya, action=action)
    assert len(list(actions_of(shown(plan)))) == 3
    assert Event.objects.get(verb="action_removed").before["answers"] == ["The lease is signed."]


def test_nobody_but_the_coordinator_changes_the_plan(cast: Cast, action: Action) -> None:
    for person in (cast.grace, cast.carl, cast.bola, cast.adam, cast.stella):
        with pytest.raises(NotAllowed):
            actions.correct_action(by=person, action=action, title="Mine", number="", version=1)


def test_every_change_counts_the_plan_up(cast: Cast, plan: Plan, action: Action) -> None:
    before = plan.version
    actions.set_status(by=cast.priya, action=action, text="Late", version=1)
    assert Plan.objects.get(pk=plan.pk).version == before + 1
