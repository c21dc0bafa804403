"""A document in which no action was found says so, and what a person can do about it."""

from dataclasses import replace

from milepost.core.document.nodes import Certainty, Document, Note, Table
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions


def wondered(plan: Plan, document: Document) -> Plan:
    """The plan, with a note where nothing in the document reads as an action."""
    if any(actions(plan)):
        return plan
    name = document.source.file_name or "This text"
    if any(isinstance(block, Table) for block in document.blocks):
        found = f"No action was found in {name}: none of its column headings is known."
        advice = "Say what the headings mean, or give the column of the actions the heading “Action”."
    else:
        found = f"No action was found in {name}: it has no table and no list that reads as one of actions."
        advice = "Hand in the part of the document that holds the plan, or copy its table and paste it."
    return replace(plan, notes=(Note("no_actions", f"{found} {advice}", None, Certainty.JUDGEMENT), *plan.notes))
