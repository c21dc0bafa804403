"""Units that stand beside the body that they belong to: "Highways, Elmshire Council", "Records Office, Elm Trust"."""

from milepost.core.interpret.leads import callings
from milepost.core.interpret.leads.calling_words import OWN_SERVICE
from milepost.core.interpret.leads.joints import SHORT_FIELDS

_MOST_WORDS = 4


def is_unit(part: str, body: str) -> bool:
    """Whether a part is a team, an office or a department of the body beside it, and no body of its own.

    A team says so by itself; anything else only beside a whole body, and if it is called by no word for a body.
    """
    if callings.is_team(part):
        return True
    is_whole = (callings.is_body(body) or body.startswith("NHS ")) and not _is_part(body)
    return is_whole and len(part.split()) <= _MOST_WORDS and not _is_own(part)


def _is_own(part: str) -> bool:
    """Whether a part may be a body by itself: one with a word for it that is not usually a part of others."""
    if part in SHORT_FIELDS:  # "HR" is no body
        return False
    is_body = callings.has_organisation(part) or (callings.is_body(part) and not _is_part(part))
    return is_body or callings.is_person(part)


def _is_part(body: str) -> bool:
    """Whether a body is usually part of another, as services are but for that of the firefighters and the like."""
    return callings.is_part_of_a_body(body) and not OWN_SERVICE.search(body)
