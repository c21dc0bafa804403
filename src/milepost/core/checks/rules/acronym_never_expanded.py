"""Acronyms are used that the plan never spells out.

Why: Parents and board members from other bodies do not know them; a public paper spells each out once.

Example:
    Action: 1.1 Open the hub
    Now: The FHH has met the ICB twice
Better:
    Action: 1.1 Open the hub
    Now: The Family Help Hub (FHH) has met the Integrated Care Board (ICB) twice
"""

import re
from collections.abc import Collection, Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Action, Plan
from milepost.core.plan.walk import actions
from milepost.core.words.acronyms import KNOWN_TO_ALL, acronyms

FAMILY = Family.ACRONYMS
CERTAINTY = Certainty.LIKELY  # what one board must have spelt out another knows
SEVERITY = Severity.LOW
_SHOWN = 12
_MOST_PLACES = 3  # actions that are named; where more bring acronyms in, one finding speaks for all
_SHORTEST = 2  # letters; so few open some words or other by chance
_SMALL = r"(?:of|and|the|for|in|to|on|with|&)"
_WORD = re.compile(r"[A-Za-z][A-Za-z'’]*")
_NAME = re.compile(r"[A-Z][a-z'’]+(?:(?:[ -]| (?:of|and|the|for|in|to|on|with|&) )[A-Z][a-z'’]+){1,9}")
_IN_BRACKETS = re.compile(r"\(\s?(?P<short>[A-Z][A-Za-z&]{0,6}[A-Z])s?\s?\)")
_INITIALS = re.compile(r"\b(?:leads?|led by|owner|initials) ?[:(] ?[A-Z]{2,3}\b", re.IGNORECASE)
_LOOK_BACK = 110  # characters before brackets in which the long form stands
# units of measure, and words that are read as words by everybody
_UNITS = frozenset(
    [
        "kW",
        "MW",
        "GW",
        "kWh",
        "MWh",
        "GWh",
        "CO2e",
        "PM",
        "AM",
        "HQ",
        "CEO",
        "ICT",
        "CCTV",
        "HIV",
        "AIDS",
        "GCSE",
        "VAT",
        "ASAP",
        "TBD",
        "TBA",
        "AOB",
        "NB",
        "QR",
        "SMS",
        "MP",
        "OBE",
        "MBE",
        "CBE",
        "QPM",
        "KC",
        "COVID",
        "SIM",
        "PIN",
        "LSD",
        "MDMA",
        "GHB",
        "THC",
        "CBD",
        "DNA",
        "LED",
        "USB",
        "GPS",
        "DVD",
        "CV",
        "AGM",
        "FAQ",
        "MOT",
        "HGV",
        "RAF",
        "NATO",
        "PE",
        "PC",
        "ITV",
        "NSPCC",
        "RSPCA",
        "RNLI",
        "YMCA",
        "YWCA",
        "NVQ",
        "BTEC",
        "PhD",
        "MSc",
        "BSc",
        "BA",
        "MA",
        "SOS",
        "VIP",
        "DIY",
        "A&E",
        "B&B",
        "DI",
        "DS",
        "DCI",
    ]
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """One fault for each action that brings acronyms in, or one for the plan where more than a few actions do."""
    texts = [(action, text) for action in actions(plan) for text in _texts(action)]
    used: dict[str, Action] = {}
    for action, text in texts:
        for short in acronyms(text):
            used.setdefault(short, action)
    known = KNOWN_TO_ALL | _UNITS | {entry.short for entry in plan.glossary}
    unknown = [one for one in used if one not in known and one.rstrip("s") not in known and one.strip("X")]
    if not unknown:
        return
    spelt_out = _SpeltOut({*_titles(plan), *_leads(plan), *(text for _, text in texts)})
    titles = "\n".join(_titles(plan))
    never = [short for short in unknown if not spelt_out.holds(short) and not _opens_words(short, titles)]
    first = {used[short].id: used[short] for short in never}
    if len(first) > _MOST_PLACES:
        yield _fault(never, None)
        return
    for action in first.values():
        yield _fault([short for short in never if used[short].id == action.id], action)


def _fault(never: list[str], action: Action | None) -> Fault:
    rest = f" and {len(never) - _SHOWN} more" if len(never) > _SHOWN else ""
    where = f" that {called(action)} uses" if action else ""
    many = f"{len(never)} acronyms{where} are" if len(never) > 1 else f"One acronym{where} is"
    return Fault(
        f"{many} never spelt out.",
        "Spell each out where it is first used, with the short form in brackets.",
        ", ".join(never[:_SHOWN]) + rest,
        action.id if action else "",
        place=action.place if action else None,
    )


def _texts(action: Action) -> Iterator[str]:
    yield action.title
    yield from (_without_initials(answer.text) for answer in action.answers)
    yield from (lead.text for lead in action.leads if " " in lead.text and "/" not in lead.text)


def _leads(plan: Plan) -> Iterator[str]:
    yield from (lead.text for section in plan.sections for lead in section.leads)
    yield from (lead.text for action in actions(plan) for lead in action.leads)


def _without_initials(text: str) -> str:
    may_hold = ":" in text or "(" in text
    return _INITIALS.sub("", text) if may_hold and acronyms(text) else text


class _SpeltOut:
    """Short forms whose letters open the words before their brackets, or the words of a name printed anywhere."""

    def __init__(self, texts: Collection[str]) -> None:
        self._in_brackets = {short for text in texts if "(" in text for short in _before_brackets(text)}
        self._names = " ".join(_initials(hit.group()) for text in texts for hit in _NAME.finditer(text))

    def holds(self, short: str) -> bool:
        """Whether a short form, or that of which it is the plural, is one of these."""
        return any(one in self._in_brackets or one in self._names for one in (short, short.rstrip("s")))


def _before_brackets(text: str) -> Iterator[str]:
    for hit in _IN_BRACKETS.finditer(text):
        before = (word[0].lower() for word in _WORD.findall(text[max(0, hit.start() - _LOOK_BACK) : hit.start()]))
        if all(letter in before for letter in hit["short"].lower() if letter != "&"):  # in order: `before` is used up
            yield hit["short"]


def _initials(name: str) -> str:
    return "".join(word[0] for word in _WORD.findall(name) if word[0].isupper())


def _titles(plan: Plan) -> Iterator[str]:
    yield plan.title
    for section in plan.sections:
        yield section.title
        yield from (area.title for area in section.focus_areas)
    yield from (action.title for action in actions(plan))


def _opens_words(short: str, titles: str) -> bool:
    """Whether words in a row in a title open with these letters: "houses in multiple occupation" and HMO."""
    words = rf"\w*(?:[ -]| {_SMALL} )".join(re.escape(letter) for letter in short)
    return len(short) > _SHORTEST and bool(re.search(rf"\b{words}", titles, re.IGNORECASE))
