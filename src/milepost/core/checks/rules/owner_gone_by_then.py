"""A step is left to somebody who will have gone before it is due.

Why: On the day nobody does it; whoever takes over has not been told, and the plan does not say who that is.

Example:
    Action: 1.1 Open the hub
    Lead: Ann Lowe, Hub Manager, Elmshire Council
    Now: Ann retires on 28 July 2023, and her desk has been passed to the county.
    Next: By 30 November 2023 – Ann Lowe to sign the lease
Better:
    Action: 1.1 Open the hub
    Lead: Ann Lowe, Hub Manager, Elmshire Council
    Now: Ann retires on 28 July 2023, and Ben Hale follows her.
    Next: By 30 November 2023 – Ben Hale to sign the lease
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.days.times import times
from milepost.core.checks.facts.people.departures import Departure, departures
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import FIGURE, Gathered, gathered
from milepost.core.checks.looking import name
from milepost.core.checks.sayings.leaving import places
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.OWNERSHIP
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.HIGH
_NEXT = frozenset({QuestionRole.NEXT})
_BEHIND = re.compile(
    r"(?:,? (?:and|with) [\w’' ]{2,40})?,? (?:to|will|is to|shall|runs|leads|opens|holds|signs|writes|reports|brings|"
    r"takes|sends|presents)\b|(?:, [^,:]{3,50})?(?: and [\w’' ]{2,40})?\s?[:–—]|[^()]{0,40}\)"
)
_BEFORE = re.compile(r"(?:^\W*|[–—:] |\((?:[^()]{0,40}\b(?:and|with|by) |[^()]{0,40}[,:;] )?)$")
_FOLLOWED = re.compile(r"\b(?:successor|replacement)\b", re.IGNORECASE)  # who may do it, and is not named
_PASSED_ON = re.compile(r"\b(?:hand\w*|handover|farewell|leaving|retire\w*|successor|before (?:she|he|they))\b", re.I)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such step of each action for each person whose day is told."""
    at_hand = gathered(plan)
    told: set[tuple[str, str]] = set()
    for one in departures(at_hand):
        for fault in _left_to(at_hand, one):
            if (fault.action, one.lead.name) not in told:
                told.add((fault.action, one.lead.name))
                yield fault


def _left_to(plan: Gathered, gone: Departure) -> Iterator[Fault]:
    words = {word.casefold().strip(".") for word in gone.lead.name.split()}
    for place in plan.places(_NEXT, f"{' '.join(sorted(words))}, {FIGURE}"):
        said, part = plan.told_at[place]
        is_other = part.text == gone.text or _PASSED_ON.search(part.text) is not None
        if is_other or not is_live(said.action) or not _does(gone.lead.name, part.text):
            continue
        late = next((time for time in times(plan, place) if time.is_exact and time.first > gone.day), None)
        if late:
            yield said.fault(
                f"{name(said.action)} leaves a step of “{late.phrase}” to {gone.lead.name}, who goes “{gone.phrase}”.",
                "Name who does it then.",
                f"{part.text} … {gone.text}",
                is_sure=not _FOLLOWED.search(gone.text),
            )


def _does(who: str, text: str) -> bool:
    """Whether a step is left to this person: "(Ann)", "Ann to sign", "Ann Lowe: sign"."""
    return any(_BEFORE.search(text[:start]) and _BEHIND.match(text[end:]) for start, end in places(who, text))
