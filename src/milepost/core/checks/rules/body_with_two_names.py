"""A body is printed with two names.

Why: Lists by organisation show two where there is one, and a reader looks for a partner that does not exist.

Example:
    Action: 1.1 Open the hub
    Lead: Ann Lowe, Director of Public Health, NHS Strathelm
    Action: 1.2 Train the wardens
    Lead: Ann Lowe, Director of Public Health, NHS Elm
Better:
    Action: 1.1 Open the hub
    Lead: Ann Lowe, Director of Public Health, NHS Elm
    Action: 1.2 Train the wardens
    Lead: Ann Lowe, Director of Public Health, NHS Elm
"""

import re
from collections.abc import Iterator
from datetime import date
from difflib import SequenceMatcher

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Lead, Plan
from milepost.core.plan.walk import section_actions
from milepost.core.words.names import plain_name

FAMILY = Family.OWNERSHIP
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.LOW
_WORD = re.compile(r"[a-z]+")
_SMALL = frozenset({"of", "and", "the", "for", "in", "at", "on", "to", "with"})
_OF_SEVERAL = re.compile(
    r"\b(?:chair|vice|deput[ey]|member|trustee|lead|champion|councillor|joint|shared|independent|representative|"
    r"volunteer|seconded|interim|acting)",
    re.IGNORECASE,
)
_ALIKE = 0.6  # of the letters: "NHS Strathelm" and "NHS Elm"; not "Forum" and "Panel"


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The second name of a body under which one person has the same post, where no name is a short form of the
    other.
    """
    first: dict[tuple[str, str], Lead] = {}
    told: set[frozenset[str]] = set()
    for lead, action in _leads(plan):
        if not (lead.name and lead.post and lead.organisation):
            continue
        other = first.setdefault((plain_name(lead.name), lead.post.casefold()), lead)
        pair = frozenset({lead.organisation, other.organisation})
        if pair not in told and _are_two_names(lead.organisation, other.organisation, _is_of_one(lead.post)):
            told.add(pair)
            yield Fault(
                f"{lead.name} is of “{lead.organisation}”, and elsewhere of “{other.organisation}”.",
                "Print one name for the body, or say that there are two.",
                lead.text,
                action,
                place=lead.place,
            )


def _leads(plan: Plan) -> Iterator[tuple[Lead, str]]:
    for section in plan.sections:
        yield from ((lead, "") for lead in section.leads)
        yield from ((lead, action.id) for action in section_actions(section) for lead in action.leads)


def _is_of_one(post: str) -> bool:
    """Whether a post is held in one body, as "Refuge Manager" is; one may chair two."""
    return " " in post.strip() and not _OF_SEVERAL.search(post)


def _are_two_names(one: str, two: str, is_of_one: bool) -> bool:
    """Whether two names are like each other, or of one post, and none is the other in short or with a word more."""
    here, there = (_WORD.findall(text.casefold().replace("’", "").replace("'", "")) for text in (one, two))
    words, others = ({word.rstrip("s") for word in each} - _SMALL for each in (here, there))
    if words == others and here != there and not _SMALL.isdisjoint({*here, *there}):
        return True  # "Elmshire Homes", "Homes for Elmshire"
    if words <= others or others <= words or _is_short(here, there) or _is_short(there, here):
        return False
    if is_of_one and min(len(here), len(there)) > 1:
        return True
    alike = SequenceMatcher(None, "".join(here), "".join(there)).ratio()
    return alike >= _ALIKE or len(words & others) > 1


def _is_short(one: list[str], other: list[str]) -> bool:
    """Whether a name holds the first letters of the other: "CBC", "Casterbrook MBC"."""
    initials = "".join(word[0] for word in other if word not in _SMALL)
    return any(len(word) > 1 and word in initials for word in one)
