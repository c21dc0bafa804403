"""Everything that can be done to a plan, a file for each noun."""

from milepost.records.plans.actions.action import (
    add_action,
    correct_action,
    move_action,
    remove_action,
    reword_action,
    set_stage,
    set_status,
)
from milepost.records.plans.actions.answer import set_answer
from milepost.records.plans.actions.closing import close_action, reopen_action
from milepost.records.plans.actions.concern import answer_concern, change_concern, raise_concern, reopen_concern
from milepost.records.plans.actions.decided import correct_decided
from milepost.records.plans.actions.focus_area import (
    add_focus_area,
    close_focus_area,
    move_focus_area,
    remove_focus_area,
    rename_focus_area,
)
from milepost.records.plans.actions.lead import add_leads, match_leads, set_leads
from milepost.records.plans.actions.milestone import (
    add_milestone,
    move_milestone,
    move_milestone_date,
    remove_milestone,
    reword_milestone,
    set_milestone_state,
)
from milepost.records.plans.actions.plan import create_plan, keep, rename_plan, start_next_period
from milepost.records.plans.actions.proposal import accept_proposal, decline_proposal
from milepost.records.plans.actions.question import add_question, change_question, move_question
from milepost.records.plans.actions.scheme import change_scheme
from milepost.records.plans.actions.section import (
    add_section,
    close_section,
    move_section,
    remove_section,
    rename_section,
    set_statement,
)
from milepost.records.plans.actions.update import Became, Update, take_update

__all__ = [
    "Became",
    "Update",
    "accept_proposal",
    "add_action",
    "add_focus_area",
    "add_leads",
    "add_milestone",
    "add_question",
    "add_section",
    "answer_concern",
    "change_concern",
    "change_question",
    "change_scheme",
    "close_action",
    "close_focus_area",
    "close_section",
    "correct_action",
    "correct_decided",
    "create_plan",
    "decline_proposal",
    "keep",
    "match_leads",
    "move_action",
    "move_focus_area",
    "move_milestone",
    "move_milestone_date",
    "move_question",
    "move_section",
    "raise_concern",
    "remove_action",
    "remove_focus_area",
    "remove_milestone",
    "remove_section",
    "rename_focus_area",
    "rename_plan",
    "rename_section",
    "reopen_action",
    "reopen_concern",
    "reword_action",
    "reword_milestone",
    "set_answer",
    "set_leads",
    "set_milestone_state",
    "set_stage",
    "set_statement",
    "set_status",
    "start_next_period",
    "take_update",
]
