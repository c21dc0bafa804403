"""Setting up bodies and their meetings, and recording what one decided."""

from milepost.records.meetings.actions.body import add_body, change_body
from milepost.records.meetings.actions.decision import (
    answer_by_decision,
    close_by_decision,
    move_by_decision,
    note_decision,
    reword_by_decision,
)
from milepost.records.meetings.actions.following import follow_meeting, prepare_for_meeting
from milepost.records.meetings.actions.meeting import add_meeting, move_meeting
from milepost.records.meetings.actions.mending import correct_decision, take_back_decision

__all__ = [
    "add_body",
    "add_meeting",
    "answer_by_decision",
    "change_body",
    "close_by_decision",
    "correct_decision",
    "follow_meeting",
    "move_by_decision",
    "move_meeting",
    "note_decision",
    "prepare_for_meeting",
    "reword_by_decision",
    "take_back_decision",
]
