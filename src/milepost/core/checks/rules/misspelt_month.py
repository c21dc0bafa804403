"""The name of a month is misspelt.

Why: A date that cannot be read by a machine is left out of every list of what is due, and people see the slip.

Example:
    Action: 1.1 Open the hub
    Next: Open the hub in Septmber
Better:
    Action: 1.1 Open the hub
    Next: Open the hub in September 2023
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, said_in_document
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.WORDING
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.LOW
# what fingers make of the months, and what is no word of its own
_SLIPS = {
    "january": "janurary janaury januray janury januaury jauary janary",
    "february": "febuary feburary februrary febrary febuaray feberuary februay",
    "march": "mrach marhc",
    "april": "apirl aprill arpil",
    "july": "jully",
    "august": "augst agust auguest augsut auugst",
    "september": "septmber setpember septemeber sepetmber septembr septembre setember septemer spetember spetmber",
    "october": "ocotber octber octobre octomber ocober otcober octobr",
    "november": "novemeber novmber noveber novembr novembre novemer novmeber",
    "december": "decemeber decmber deceber decembr decembre desember decemer dicember",
}
_MEANT = {slip: month for month, slips in _SLIPS.items() for slip in slips.split()}
_AROUND = 30  # characters
_WORD = re.compile(r"\b[JFMASOND][a-z]{3,9}\b")


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Each such word; one beside a day is `impossible-date`'s."""
    for one in said_in_document(plan, holding=" ".join(_MEANT)):
        hits = (hit for hit in _WORD.finditer(one.answer.text) if hit.group().casefold() in _MEANT)
        for hit in hits:
            yield one.fault(
                f"{name(one.action)} says “{hit.group()}”.",
                f"Write {_MEANT[hit.group().casefold()].capitalize()}.",
                one.answer.text[max(0, hit.start() - _AROUND) : hit.end() + _AROUND].strip(),
            )
