"""What is promised next, and how late it is."""

from datetime import date

from milepost.core.plan.model import Action, Milestone, MilestoneState, Proposal, ProposalKind, Stage
from milepost.core.words.due import Due, DueKind, Precision
from milepost.web.plans.presenters.due import milestone_due, next_due

TODAY = date(2019, 7, 12)


def milestone(text: str, due: date | None, state: MilestoneState = MilestoneState.OPEN) -> Milestone:
    """A milestone due on this day."""
    return Milestone(text, text, Due("by then", due, due, Precision.DAY, DueKind.BY), state)


def test_the_open_milestone_that_comes_first_is_next() -> None:
    action = Action(
        "1",
        "Run",
        milestones=(
            milestone("later", date(2020, 1, 1)),
            milestone("open", date(2019, 6, 30)),
            milestone("done", date(2019, 1, 1), MilestoneState.DONE),
            milestone("undated", None),
        ),
    )
    found = next_due(action, TODAY)
    assert found is not None
    assert (found.text, found.when, found.is_late) == ("open", "due 30 June 2019, 12 days late", True)


def test_nothing_dated_and_open_gives_nothing_next() -> None:
    assert next_due(Action("1", "Run", milestones=(milestone("undated", None),)), TODAY) is None


def test_where_only_the_words_end_an_action_its_next_milestone_says_so() -> None:
    words = (Proposal(ProposalKind.CLOSE, "Action now closed."),)
    action = Action("1", "Run", milestones=(milestone("open", date(2019, 8, 1)),), proposals=words)
    found = next_due(action, TODAY)
    assert found is not None
    assert found.doubt == "but its own words propose to end this action"


def test_nothing_is_next_for_an_action_that_is_over() -> None:
    action = Action("1", "Run", stage=Stage.CLOSED, milestones=(milestone("open", date(2019, 8, 1)),))
    assert next_due(action, TODAY) is None


def test_a_milestone_that_is_done_is_never_late() -> None:
    found = milestone_due(milestone("done", date(2019, 1, 1), MilestoneState.DONE), TODAY)
    assert (found.when, found.is_late) == ("by then", False)


def test_bullets_are_joined_and_long_promises_cut() -> None:
    assert milestone_due(milestone("- one\n- two", TODAY), TODAY).text == "one; two"
    assert milestone_due(milestone("word " * 20, TODAY), TODAY).text == " ".join(["word"] * 14) + " …"
