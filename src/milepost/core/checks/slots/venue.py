"""Where something is held, kept or based."""

import re
from collections.abc import Iterator

from milepost.core.checks.gathered import words_of
from milepost.core.checks.slots.naming import NAME, tells
from milepost.core.checks.slots.slot import Attribute, Slot, are_apart
from milepost.core.words.dates.names import MONTH, WEEKDAY

_CUES = (
    "held hosted based staged housed place meets meet met gather gathers gathered where venue "
    "january february march april may june july august september october november december"
)
_ON = rf"(?:on|of|,|for)(?: {WEEKDAY},?)? \d{{1,2}} {MONTH}(?: 20\d\d)?,?(?: from [^,.;]{{3,20}}|,? at \S+(?:am|pm),?)?"
_AT = rf"(?:at|in) (?:the |our |its )?(?:former |old )?{NAME}"
_NO_PLACE = r"(?:Cabinet|Board|Committee|Scrutiny|Council|Parliament|English|Welsh|Year|Phase)\b"
_FORMS = (
    re.compile(
        r"\b(?:held|hosted|based|staged|housed|(?:takes?|took|taking|taken) place|meets?|met|gathers?|gathered)"
        rf"(?: [^,.;:()]{{0,40}}?)? {_AT}"
    ),
    re.compile(rf"{NAME},? where (?:the|our|it|its|they|this)\b"),
    re.compile(
        rf"(?:{_ON}) (?:at|in) (?:the |our )?(?:former |old )?(?:(?:village|church|town|parish) hall (?:at|in|of) )?"
        rf"(?!{_NO_PLACE}){NAME}"
    ),
    re.compile(rf"\bvenue(?:,| is| was| of [^,.;]{{3,40}}? (?:is|was)) (?:the |at the )?{NAME}"),
)
_OTHERS = words_of(
    "each every both either alternate alternately turn turns different moved moves instead previously formerly "
    "until originally now then or last another also since"
)


def _read(text: str) -> Iterator[Slot]:
    is_one = _OTHERS.isdisjoint(words_of(text))
    for hit in (hit for form in _FORMS for hit in form.finditer(text)) if is_one else ():
        yield Slot(tells(hit["name"]), hit["name"])


VENUE = Attribute("where it is held", _CUES, _read, are_apart)
