"""How a lead of a plan prints, and will print once another has taken the place."""

from milepost.core.plan.model import Lead as Value
from milepost.core.plan.succession import succeeded
from milepost.records.access.models import Membership
from milepost.records.plans.models import Lead


def as_value(lead: Lead) -> Value:
    """The words of a lead, as the plan value has them."""
    return Value(lead.name, lead.post, lead.organisation, lead.text)


def printed_as(lead: Lead, to: Membership) -> Value:
    """How a lead will print once this member has taken the place."""
    organisation = to.organisation.name if to.organisation else ""
    return succeeded(as_value(lead), Value(to.person.name, to.post, organisation))
