"""What the fixed words of the model are called on pages: one table for every kind of them."""

from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Audience, MilestoneState, QuestionRole, Stage

STAGES = {
    Stage.UNKNOWN: "Not stated",
    Stage.NOT_STARTED: "Not started",
    Stage.IN_PROGRESS: "In progress",
    Stage.PAUSED: "Paused",
    Stage.COMPLETE: "Complete",
    Stage.CLOSED: "Closed",
    Stage.SUPERSEDED: "Superseded",
}

MILESTONE_STATES = {
    MilestoneState.OPEN: "Open",
    MilestoneState.DONE: "Done",
    MilestoneState.MISSED: "Missed",
    MilestoneState.MOVED: "Moved",
    MilestoneState.DROPPED: "Dropped",
    MilestoneState.REPLACED: "Replaced",
}

MAY_READ = {
    Audience.WORKING_GROUP: "The working group only",
    Audience.BOARD: "The board",
    Audience.PUBLIC: "Everybody",
}

# What is said beside a text that does not go to everybody.
READERS = {
    Audience.WORKING_GROUP: "For the working group only",
    Audience.BOARD: "For the board, not for the public",
    Audience.PUBLIC: "",
}

ASKED = {
    QuestionRole.WHERE_NOW: "Where the action stands",
    QuestionRole.WORKING_WELL: "What works well",
    QuestionRole.WORRIED: "What partners worry about",
    QuestionRole.NEXT: "What happens next",
    QuestionRole.STATUS: "The status",
    QuestionRole.MEASURE: "What is measured",
    QuestionRole.LEAD: "Who leads",
    QuestionRole.DUE: "When it is due",
    QuestionRole.OTHER: "Something else",
}

SURE = {Certainty.CERTAIN: "Certain", Certainty.LIKELY: "Likely", Certainty.JUDGEMENT: "Worth a look"}
