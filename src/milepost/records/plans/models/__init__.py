"""The tables of a plan: its frame, its parts, and what is said in them."""

from milepost.records.plans.models.frame import Concern, Period, Plan, Question
from milepost.records.plans.models.parts import Action, FocusArea, Section
from milepost.records.plans.models.past import Past
from milepost.records.plans.models.said import Answer, Lead, Link, Measure, Milestone, Proposal, Statement, Wording

__all__ = [
    "Action",
    "Answer",
    "Concern",
    "FocusArea",
    "Lead",
    "Link",
    "Measure",
    "Milestone",
    "Past",
    "Period",
    "Plan",
    "Proposal",
    "Question",
    "Section",
    "Statement",
    "Wording",
]
