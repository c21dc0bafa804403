"""How a lead prints once somebody else has taken their place."""

from milepost.core.plan.model import Lead


def succeeded(lead: Lead, by: Lead) -> Lead:
    """The lead with another's name; post and organisation are theirs where known, and else stay as they print.

    A lead that prints no name, only a post, prints as before: the post has not changed.
    """
    if not lead.name:
        return lead
    post, organisation = by.post or lead.post, by.organisation or lead.organisation
    text = ", ".join(filter(None, (by.name, post, organisation)))
    return Lead(by.name, post, organisation, text)
