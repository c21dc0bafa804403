"""What answers propose about their action, in many manners of writing."""

from dataclasses import replace

import pytest
from tests.core.interpret.promises.plans import a_plan, an_action

from milepost.core.interpret.promises.proposals import proposals
from milepost.core.plan.model import Proposal, ProposalKind, Status
from milepost.core.plan.walk import actions

CLOSE, COMPLETE, SUPERSEDE = ProposalKind.CLOSE, ProposalKind.COMPLETE, ProposalKind.SUPERSEDE
NEW, REWORD, SPLIT = ProposalKind.NEW_ACTION, ProposalKind.REWORD, ProposalKind.SPLIT
MERGE, MOVE, STATUS = ProposalKind.MERGE, ProposalKind.MOVE, ProposalKind.STATUS


def _proposed(answer: str, number: str = "1.1.1") -> tuple[Proposal, ...]:
    plan = a_plan(an_action(number, now=answer), an_action("1.1.2"), an_action("1.2.1"))
    return next(actions(proposals(plan))).proposals


ANSWERS: tuple[tuple[str, list[tuple[ProposalKind, tuple[str, ...], str]]], ...] = (
    ("Action now closed.", [(CLOSE, (), "")]),
    ("Closed", [(CLOSE, (), "")]),
    ("Members agreed that this action should close because the post was not renewed.", [(CLOSE, (), "")]),
    ("This action will close as the lease has not been renewed.", [(CLOSE, (), "")]),
    ("The board closed this action in May, since no hall had been found.", [(CLOSE, (), "")]),
    ("The board has not closed this action because the hall is late.", []),
    ("This action should close only once the hall is open.", []),
    ("1.1.2 and 1.2.1 are combined with this action as they share a lead", [(MERGE, ("1.1.2", "1.2.1"), "")]),
    ("A new action, 1.1.3, is proposed on rides for carers.", [(NEW, ("1.1.3",), "rides for carers")]),
    ("We propose a new action (1.1.3) to cover rides.", [(NEW, ("1.1.3",), "rides")]),
    ("A further action, 1.1.3, has been recommended.", [(NEW, ("1.1.3",), "")]),
    ("The new action, 1.1.3, has begun well.", []),
    ("Carers have asked for a new action to be written on rides to clinics.", [(NEW, (), "rides to clinics")]),
    ("The forum proposed that we add a new action on warm halls.", [(NEW, (), "warm halls")]),
    ("A new action about rides for carers is recommended.", [(NEW, (), "rides for carers")]),
    ("A further action to widen the path should be added to the plan.", [(NEW, (), "widen the path")]),
    ("We would like an additional action to widen the path.", [(NEW, (), "widen the path")]),
    ("Please add another action on warm halls.", [(NEW, (), "warm halls")]),
    ("A further action is needed on warm halls.", [(NEW, (), "warm halls")]),
    ("The forum asked us to add an action on warm halls.", [(NEW, (), "warm halls")]),
    ("Add a new action on the noise of the ferry.", [(NEW, (), "the noise of the ferry")]),
    ("The hall is let. Please create a further action for night buses", [(NEW, (), "night buses")]),
    ("We propose adding an action to cover ramps.", [(NEW, (), "ramps")]),
    ("Now sits with action 1.2.1.", [(SUPERSEDE, ("1.2.1",), "")]),
    ("Wardens asked for a new action on ramps to be logged.", [(NEW, (), "ramps")]),
    ("It is suggested that a separate action on ramps should be added.", [(NEW, (), "ramps")]),
    ("Request for an additional action to cover rides.", [(NEW, (), "rides")]),
    ("Finished and closed", [(CLOSE, (), ""), (COMPLETE, (), "")]),
    (
        "It continues under new action 1.1.3 Form one hub team\nStaff told",
        [(SUPERSEDE, ("1.1.3",), ""), (NEW, ("1.1.3",), "Form one hub team")],
    ),
    ("Work continues under new action 1.1.3 Terms will be agreed soon", [(SUPERSEDE, ("1.1.3",), "")]),
    ("Action completed and closed", [(CLOSE, (), ""), (COMPLETE, (), "")]),
    ("Complete", [(COMPLETE, (), "")]),
    ("This action has been completed. Next the guide.", [(COMPLETE, (), "")]),
    ("It is proposed to close this action.", [(CLOSE, (), "")]),
    ("Recommended for closure at the June board", [(CLOSE, (), "")]),
    ("The action is no longer required", [(CLOSE, (), "")]),
    ("Superseded by action 1.2.1", [(SUPERSEDE, ("1.2.1",), "")]),
    ("Work will be taken forward under new action 1.1.3", [(SUPERSEDE, ("1.1.3",), "")]),
    ("Work goes on under new action 1.1.3", [(SUPERSEDE, ("1.1.3",), "")]),
    ("Now covered by action 1.1.2 and 1.2.1", [(SUPERSEDE, ("1.1.2", "1.2.1"), "")]),
    ("To be merged with action 1.1.2", [(MERGE, ("1.1.2",), "")]),
    ("Action moved to Priority 3", [(MOVE, (), "")]),
    ("Action split into 1.1.1a and 1.1.1b", [(SPLIT, ("1.1.1a", "1.1.1b"), "")]),
    (
        "Continue under a new action: 1.1.3 Open a second hub. Lead to be found.",
        [(SUPERSEDE, ("1.1.3",), ""), (NEW, ("1.1.3",), "Open a second hub")],
    ),
    ("Closed – nothing left to do", [(CLOSE, (), "")]),
    ("All homes visited. Close.", [(CLOSE, (), "")]),
    ("To be taken off the plan, as the grant has ended", [(CLOSE, (), "")]),
    ("This action is to be retired", [(CLOSE, (), "")]),
    ("Recommend this action is signed off and closed", [(CLOSE, (), "")]),
    ("This action repeats 1.1.2 and should be closed", [(CLOSE, (), "")]),
    ("It will no longer be reported here.", [(CLOSE, (), "")]),
    ("Completed May 2023 – nothing to add", [(COMPLETE, (), "")]),
    ("It has become part of action 1.2.1 (homes).", [(SUPERSEDE, ("1.2.1",), "")]),
    ("Delete and replace with “Open a hub in every town”.", [(REWORD, (), "Open a hub in every town")]),
    ("Action complete – close.", [(CLOSE, (), ""), (COMPLETE, (), "")]),
    ("Completed and embedded in business as usual", [(COMPLETE, (), "")]),
    ("Not started – no driver yet", [(STATUS, (), "Not started")]),
    ("This action has not yet been started.", [(STATUS, (), "Not started")]),
    ("On hold until the survey is back", [(STATUS, (), "On hold")]),
    ("Work paused.", [(STATUS, (), "Paused")]),
    ("The board agreed in May to pause this action.", [(STATUS, (), "Paused")]),
    ("Separate this action into 1.1.1a (rent) and 1.1.1b (fuel).", [(SPLIT, ("1.1.1a", "1.1.1b"), "")]),
    ("Reassign to Priority 3.", [(MOVE, (), "")]),
    ("Add action: 1.1.3 Print a tenants’ guide", [(NEW, ("1.1.3",), "Print a tenants’ guide")]),
    ("Fold this into 1.2.1 next year.", [(MERGE, ("1.2.1",), "")]),
    ("DONE – every van has a ramp", [(COMPLETE, (), "")]),
    ("Covered from now on in 1.1.2 and 1.2.1.", [(SUPERSEDE, ("1.1.2", "1.2.1"), "")]),
    ("Carry what is left over into 1.2.1.", [(SUPERSEDE, ("1.2.1",), "")]),
    ("Tasks from 1.1.2 are taken forward under action 1.2.1", [(SUPERSEDE, ("1.2.1",), "")]),
    ("Actions 1.1.1 and 1.1.2 were combined", [(MERGE, ("1.1.2",), "")]),
    ("Combine actions 1.1.1 and 1.1.2 into 1.2.1", [(MERGE, ("1.2.1",), "")]),
    ("Transferred to Priority 3", [(MOVE, (), "")]),
    ("Transfer this action to the Early Help theme", [(MOVE, (), "")]),
    (
        "Split into 1.1.1a Find drivers and 1.1.1b Train drivers.",
        [(SPLIT, ("1.1.1a", "1.1.1b"), ""), (NEW, ("1.1.1a",), "Find drivers"), (NEW, ("1.1.1b",), "Train drivers")],
    ),
    (
        "The action should be split into two: 1.1.4 Find drivers; 1.1.5 Train drivers",
        [(SPLIT, ("1.1.4", "1.1.5"), ""), (NEW, ("1.1.4",), "Find drivers"), (NEW, ("1.1.5",), "Train drivers")],
    ),
    (
        "Split into 1.1.4 Find drivers; 1.1.5 Train drivers. New action: 1.2.6 Print a guide",
        [
            (SPLIT, ("1.1.4", "1.1.5"), ""),
            (NEW, ("1.1.4",), "Find drivers"),
            (NEW, ("1.1.5",), "Train drivers"),
            (NEW, ("1.2.6",), "Print a guide"),
        ],
    ),
    ("We would like to see a new action about ramps in next year's plan.", [(NEW, (), "ramps")]),
    ("Replace the wording “think about hubs” with “open four hubs”.", [(REWORD, (), "open four hubs")]),
    ("Add new action: Train wardens in Wexcombe.", [(NEW, (), "Train wardens in Wexcombe")]),
    ("Reword action 1.1.1 to read: Open two hubs by bus.", [(REWORD, (), "Open two hubs by bus")]),
    ("Wording to be amended to “Open a hub in every town”", [(REWORD, (), "Open a hub in every town")]),
    (
        "Amend wording to reflect need: 1.1.1a Map every hub 1.1.1b Open the gaps",
        [(NEW, ("1.1.1a",), "Map every hub"), (NEW, ("1.1.1b",), "Open the gaps"), (SPLIT, ("1.1.1a", "1.1.1b"), "")],
    ),
)

NOTHING = (
    "The consultation has closed and the report is out",
    "This action will be closed once the coordinator is in post",
    "Is this action complete?",
    "Action not yet completed",
    "Two schools were closed by snow",
    "The van was replaced by a bus",
    "Families moved to Wexcombe",
    "The class was split into two groups",
    "Work will be completed by June 2023",
    "30 wardens trained, 12 more to come",
    "The action plan was completed in May",
    "62% of actions are complete",
    "Two hubs have not started",
    "Not started by most schools, the survey is late",
    "The tram was on hold",
    "Paused for thought",
    "Three actions closed at the forum in May",
    "Council action closed three rogue garages",
    "The fund has ended, so this is no longer needed by clubs",
    "Items closed at the forum: four",
    "The centre opened late. It closed in May.",
    "The title of the leaflet changed to “Warm and well in winter”",
    "Each new action is logged: wardens write it down",
    "Carers have asked for a new action group on rides.",
    "Add a new action group on rides.",
    "Write a further action plan for the quay.",
    "Please add an action plan on ramps.",
    "Please add an action to the log on Mondays.",
    "The blame sits with action 1.2.1 and its funders.",
    "The forum did not ask for a new action on warm halls.",
    "The forum has asked whether a new action on warm halls is needed.",
    "New actions on warm halls came out of the day.",
    "A new action on warm halls has begun well.",
    "The fund asked for further action on damp from landlords.",
    "If calls go up we will propose a new action on damp.",
    "The coach asked for one more action shot to be added on the wall.",
    "Visits continued in 1.2 per cent of homes",
    "Closed-circuit cameras are up",
    "Complete the survey and close the gate",
    "The new Superintendent wishes to read the risk section before putting her name to it.",
    "It would be wrong to read much into small numbers.",
    "",
)


@pytest.mark.parametrize(("answer", "expected"), ANSWERS)
def test_what_prose_decides_is_proposed(answer: str, expected: list[tuple[ProposalKind, tuple[str, ...], str]]) -> None:
    assert [(one.kind, one.to, one.title) for one in _proposed(answer)] == expected


@pytest.mark.parametrize("answer", NOTHING)
def test_what_is_said_of_other_things_is_no_proposal(answer: str) -> None:
    assert _proposed(answer) == ()


BAIT = (
    "action closed ",
    "actions 1.1 and ",
    "split into 1.1.1a ",
    "new action: ",
    "carry ",
    "ask for a new action on ",
    "a new action on ramps is ",
    "the action is reopened ",
    "this action fits better ",
    "title “a” with ",
    "into 1.1.2 ",
)


@pytest.mark.parametrize("bait", BAIT)
def test_a_cell_of_bait_is_read_to_its_end(bait: str) -> None:
    text = bait * (4_000 // len(bait))
    assert all(one.text in text for one in _proposed(text))


def test_a_proposal_keeps_its_sentence_and_its_place() -> None:
    (one,) = _proposed("Good year. Action now closed. Thanks to all.")
    assert (one.text, one.place is not None) == ("Action now closed.", True)


def test_nothing_is_applied() -> None:
    before = a_plan(an_action(now="Action now closed."))
    after = next(actions(proposals(before)))
    assert (after.stage, after.links) == (next(actions(before)).stage, ())


def test_a_status_that_is_printed_is_not_proposed_again() -> None:
    action = replace(an_action(now="Not started."), status=Status("Red"))
    assert next(actions(proposals(a_plan(action)))).proposals == ()


def test_said_twice_is_proposed_once() -> None:
    plan = a_plan(an_action(now="Action now closed.", next="Action now closed."))
    assert len(next(actions(proposals(plan))).proposals) == 1
