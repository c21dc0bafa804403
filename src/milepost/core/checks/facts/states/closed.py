"""Whether an action is closed by now, and not only to be closed, proposed for closing or going to the board."""

import re

from milepost.core.plan.life import is_closed
from milepost.core.plan.model import Action, ProposalKind, Stage

_CLOSED = r"(?:closed|removed|deleted|withdrawn|discontinued|retired|archived|ended|dropped)"
_CLOSING = (
    r"(?:clos(?:e|ing|ure)|remov(?:e|al|ing)|delet(?:e|ion|ing)|withdraw(?:al|ing)?|discontinue|retire|archive|end|drop|"
    rf"(?:be|being|is) (?:now |then |formally )?{_CLOSED})"
)
_OFF = r"(?:come off|(?:taken|struck) (?:off|out))"
_WISH = re.compile(
    r"\b(?:to|will|would|should|could|can|may|might|must|shall|hop(?:es?|ed|ing)|plan(?:s|ned|ning)?|inten[dt]\w*|"
    rf"propos\w+|recommend\w*|suggest\w*|request\w*|ask\w*|seek\w*|invit\w+)\b[^.;]{{0,80}}?\b(?:{_CLOSING}|{_OFF})\b|"
    r"\bclos(?:ing|ure)\b[^.;]{0,40}\b(?:is|was|are) (?:now )?(?:planned|proposed|expected|due|sought|recommended)\b",
    re.IGNORECASE,
)
_DECIDED = re.compile(r"\b(?:agreed|decided|resolved|approved|voted|chose)\b", re.IGNORECASE)
_DONE = re.compile(rf"\b(?:{_CLOSED}|closes|withdrew|{_OFF})\b", re.IGNORECASE)


def is_closed_by_now(action: Action) -> bool:
    """Whether its stage says so or its own words tell it as done: "to ask the Board to close it" is but a wish."""
    if not is_closed(action) or action.stage in (Stage.CLOSED, Stage.SUPERSEDED):
        return is_closed(action)
    return any(
        one.kind is ProposalKind.SUPERSEDE or (one.kind is ProposalKind.CLOSE and not _is_wish(one.text))
        for one in action.proposals
    )


def _is_wish(text: str) -> bool:
    """Whether words only ask for a closing or look ahead to one, and tell of none."""
    wish = _WISH.search(text)
    return wish is not None and not _DECIDED.search(text) and not _DONE.search(_WISH.sub(" ", text))
