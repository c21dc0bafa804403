"""Where something is held, kept or based."""

import re
from collections.abc import Iterator

from milepost.core.checks.gates import Gated, GatedForms
from milepost.core.checks.gathered import words_in, words_of
from milepost.core.checks.slots.naming import NAME, tells
from milepost.core.checks.slots.slot import Attribute, Slot, are_apart
from milepost.core.words.dates.names import MONTH_OR_SHORT, MONTH_WORDS, WEEKDAY

_KEPT = "held hosted based staged housed place meets meet met gather gathers gathered"
_MONTHS = "january february march april may june july august september october november december"
_ON = (
    rf"(?:on|of|,|for)(?: {WEEKDAY},?)? \d{{1,2}} {MONTH_OR_SHORT}(?: 20\d\d)?,?"
    r"(?: from [^,.;]{3,20}|,? at \S+(?:am|pm),?)?"
)
_AT = rf"(?:at|in) (?:the |our |its )?(?:former |old )?{NAME}"
_NO_PLACE = r"(?:Cabinet|Board|Committee|Scrutiny|Council|Parliament|English|Welsh|Year|Phase)\b"
_FORMS = GatedForms(
    (
        Gated(
            _KEPT,
            re.compile(
                r"\b(?:held|hosted|based|staged|housed|(?:takes?|took|taking|taken) place|meets?|met|gathers?|gathered)"
                rf"(?: [^,.;:()]{{0,40}}?)? {_AT}"
            ),
        ),
        Gated("where", re.compile(rf"{NAME},? where (?:the|our|it|its|they|this)\b")),
        Gated(
            MONTH_WORDS,
            re.compile(
                rf"(?:{_ON}) (?:at|in) (?:the |our )?(?:former |old )?"
                rf"(?:(?:village|church|town|parish) hall (?:at|in|of) )?(?!{_NO_PLACE}){NAME}"
            ),
        ),
        Gated("venue", re.compile(rf"\bvenue(?:,| is| was| of [^,.;]{{3,40}}? (?:is|was)) (?:the |at the )?{NAME}")),
    )
)
_OTHERS = words_of(
    "each every both either alternate alternately turn turns different moved moves instead previously formerly "
    "until originally now then or last another also since"
)


def _read(text: str) -> Iterator[Slot]:
    for form in _FORMS.tried(text) if _OTHERS.isdisjoint(words_in(text)) else ():
        for hit in form.finditer(text):
            yield Slot(tells(hit["name"]), hit["name"])


VENUE = Attribute("where it is held", f"{_KEPT} where venue {_MONTHS}", _read, are_apart)
