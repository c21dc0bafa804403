"""A document that several hands wrote: cut where its sections open, so that each part is read by its own layout."""

from dataclasses import replace

from milepost.core.document.nodes import Certainty, Note
from milepost.core.plan.model import Plan

_SAID = (
    "The parts of this document are not laid out alike, so each was read for itself. Look at the first action of each "
    "part."
)


def divided_noted(plan: Plan) -> Plan:
    """The plan, with a note that its parts were read one by one."""
    return replace(plan, notes=(Note("divided", _SAID, None, Certainty.JUDGEMENT), *plan.notes))
