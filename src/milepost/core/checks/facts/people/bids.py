"""What named firms bid for a contract that is not yet awarded, in one sentence or in two that follow each other."""

import re
from collections.abc import Iterator

from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.words.dates.names import MONTH

_BIDS = "bid bids bidders tender tenders tenderers quote quotes quotation quotations offers"
_BID = re.compile(rf"\b(?:{'|'.join(_BIDS.split())})\b", re.IGNORECASE)
_FIRM = rf"(?!{MONTH}\b|The |We |Our |Bids|Tenders|Of )(?:[A-Z][\w’'-]+(?: (?:&|and) [A-Z][\w’'-]+| [A-Z][\w’'-]+)*)"
_ASKS = (
    r"(?:wants?|asks?|asked|bids?|quoted?|quotes|offers?|offered|tendered|came in|is|was|at|for|of|the|cheapest|lowest|"
    r"highest|dearest|price|would|charge|do|it|with|from|came|in|and|has|have|their|its)"
)
_PRICED = re.compile(rf"(?P<firm>{_FIRM})(?:[’']s?)?[,:(]?(?: {_ASKS}){{0,6}},? ?[(:–-]? ?£ ?\d[\d,.]*")
_PRICED_BY = re.compile(rf"£ ?[\d,.]+(?: ?(?:k|m|million))? (?:from|by|for|bid by|offered by) (?P<firm>{_FIRM})")
_OPEN = re.compile(
    r"\b(?:minded to|(?:we|board|panel|council) (?:would )?(?:favours?|prefers?|leans?|likes?|expects?|will choose|"
    r"decides?|chooses?)|(?:will|is to|are to|to) (?:be )?(?:award(?:ed)?|appoint(?:ed)?|choose|chosen|decide[d]?|let)|"
    r"intends? to|likely to|come down|haggl\w+|negotiat\w+|knock\w* (?:it |them )?down|preferred|before (?:we|the) "
    r"(?:award|choose|decision|contract)|not (?:yet )?(?:been )?(?:awarded|chosen|let|signed|decided)|under evaluation|"
    r"being (?:scored|evaluated|compared)|yet to (?:be )?(?:award|choose|decide|sign)\w*|awards? (?:it|the contract|"
    r"the work) (?:in|on|next))\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\b(?:was|were|has been|have been|had been) (?:\w+ )?(?:awarded|appointed|chosen|let|signed|accepted)\b|"
    r"\bwon the\b|\b(?:grant|lottery|funding|fund)\b",
    re.IGNORECASE,
)
_AROUND = 2  # sentences behind that of the bids which may say that nothing is decided


def bids_told(plan: Gathered) -> Iterator[tuple[Said, str, str]]:
    """The first price of each answer that tells of bids, and that a choice among them is still open."""
    done: set[int] = set()
    for place in plan.places(WRITTEN, _BIDS):
        one, _ = plan.told_at[place]
        if id(one) in done:
            continue
        done.add(id(one))
        near = [part.text for said, part in plan.told_at[place : place + _AROUND + 1] if said is one]
        text = " ".join(near)
        priced = next((hit for hit in map(_price, near) if hit), None)
        if priced and _BID.search(text) and _OPEN.search(text) and not _DONE.search(text):
            yield one, next(each for each in near if priced.string == each), priced.group()


def _price(text: str) -> re.Match[str] | None:
    return (_PRICED.search(text) or _PRICED_BY.search(text)) if "£" in text else None
