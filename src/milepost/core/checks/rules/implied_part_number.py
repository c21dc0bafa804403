"""A target does not fit the increase that it is said to be.

Why: 70 nurseries as "a 5% increase" would mean 66.7 nurseries before; one of the two figures is wrong.

Example:
    Action: 1.1 Open the hub
    Next: By June 2023 – 70 nurseries to be reached (a 5% increase)
Better:
    Action: 1.1 Open the hub
    Next: By June 2023 – 70 nurseries to be reached (66 at present)
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.words.quantities import quantities

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.LOW


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every note of reading that found such a part number, at the answer that holds the figures."""
    places = {one.answer.place: one for one in said(plan)}
    for note in plan.notes:
        if note.kind == "measure" and note.message.endswith("which is no whole number.") and note.place in places:
            yield places[note.place].fault(
                note.message,
                "Check both figures, and print the one that the share is taken of.",
                _words(places[note.place].answer.text, note.message),
            )


def _words(text: str, message: str) -> str:
    """The line of the answer that holds the first figure of the message."""
    figure = next((str(one.value) for one in quantities(message)), "")
    return next((line for line in text.splitlines() if figure and figure in line), text)
