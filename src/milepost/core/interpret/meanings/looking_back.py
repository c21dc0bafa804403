"""Headings over dates on which something was written or noticed: nothing is due on them, though they say "date"."""

import re

_HAPPENED = (
    r"(?:notes?|noted|comments?|commented|updates?|updated|entry|entered|record|recorded|creation|created|modification|"
    r"modified|edit|edited|raised|added|logged|opened|reported|identified|received|issue|issued|assigned|allocated|"
    r"completed|closed|resolved|amended|changed?|refreshed|exported?|import|imported|uploaded|submitted|submission|posted|registered)"
)
_LAST = r"(?:(?:the|last|latest|most recent|first) )?"
_LOOKS_BACK = re.compile(
    rf"(?:dates? {_LAST}(?:(?:of|when|on which) )?{_LAST}{_HAPPENED}(?: {_HAPPENED})?"
    rf"|{_LAST}{_HAPPENED}(?: {_HAPPENED})? (?:dates?|on|at)(?: ?(?:and|/) ?time)?)",
    re.IGNORECASE,
)


def looks_back(heading: str) -> bool:
    """Whether a heading asks when something was written, raised or changed: "Note date", "Date last modified"."""
    return bool(_LOOKS_BACK.fullmatch(" ".join(heading.split()).strip(" :?*")))
