"""What the fixed words of the model are called on pages: one table for every kind of them."""

from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import LinkKind, MilestoneState, ProposalKind, QuestionRole, Stage

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

# To the other action, and from it.
BECAME = {
    LinkKind.REWORDED: ("Reworded", "Reworded from"),
    LinkKind.SPLIT_INTO: ("Split into", "Split from"),
    LinkKind.MERGED_INTO: ("Merged into", "Merged from"),
    LinkKind.SUPERSEDED_BY: ("Superseded by", "Supersedes"),
    LinkKind.MOVED_TO: ("Moved to", "Moved from"),
    LinkKind.CLOSED: ("Closed", "Closed"),
    LinkKind.REOPENED: ("Reopened", "Reopened"),
    LinkKind.DEPENDS_ON: ("Depends on", "Needed by"),
}

PROPOSED = {
    ProposalKind.CLOSE: "Close this action",
    ProposalKind.COMPLETE: "Mark this action complete",
    ProposalKind.SUPERSEDE: "Superseded by another action",
    ProposalKind.REWORD: "Reword this action",
    ProposalKind.SPLIT: "Split this action",
    ProposalKind.MERGE: "Merge this action with another",
    ProposalKind.NEW_ACTION: "Add a new action",
    ProposalKind.MOVE: "Move this action",
    ProposalKind.STATUS: "Set the status",
}

SURE = {Certainty.CERTAIN: "Certain", Certainty.LIKELY: "Likely", Certainty.JUDGEMENT: "Worth a look"}
