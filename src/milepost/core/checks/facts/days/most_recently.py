"""What is said to be done at every interval, and when it was last done, by the same sentence or the next."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates import find

_PACES = {"week": 7, "fortnight": 14, "month": 31, "quarter": 92, "term": 122, "year": 366, "weekly": 7, "monthly": 31,
          "fortnightly": 14, "quarterly": 92, "termly": 122, "yearly": 366, "annually": 366}  # fmt: skip
_OFTEN = AnyCase(
    r"\b(?P<verb>reviewed|checked|tested|inspected|updated|audited|revised|serviced|cleaned|surveyed|held|published|"
    r"measured|counted|renewed|refreshed|visited|met|meets|monitored|exercised|rehearsed|trained)\b[^.;]{0,50}?\b"
    r"(?:(?:every|each|once an?) (?P<unit>week|fortnight|month|quarter|term|year)|"
    r"(?P<pace>weekly|fortnightly|monthly|quarterly|termly|yearly|annually))\b"
)
_LAST = AnyCase(
    r"\b(?:most recently|last|latest|(?:the )?(?:last|latest|most recent) (?:time|one|occasion|review|test|check|"
    r"inspection|audit|survey|meeting|update|revision|exercise|of these)(?: (?:was|took place|came))?|last done|"
    r"last time)"
    r" (?:on|in) "
)
_OTHER = re.compile(
    r"\b(?:until|used to|should|must|will|to be|due|from now|next|supposed|meant|but|planned|had been|before|"
    r"apart from|except|since then|formerly)\b",
    re.IGNORECASE,
)
_ROLES = WRITTEN - {QuestionRole.NEXT, QuestionRole.MEASURE}
_LATE, _REPORTED = 2, 92  # times the interval, and days in which a report is written


class Lapsed(NamedTuple):
    """That something is done at every interval, and its last day, which is too long ago."""

    said: Said
    words: str
    pace: str
    last: str


def long_ago(plan: Gathered, today: date) -> Iterator[Lapsed]:
    """Every "reviewed every year, most recently in November" of three years ago."""
    for place in plan.places(_ROLES, f"{' '.join(_PACES)}"):
        said, part = plan.told_at[place]
        often = _OFTEN.search(part.text)
        if often is None or _OTHER.search(part.text):
            continue
        following = plan.told_at[place + 1 : place + 2]
        after = next((other.text for one, other in following if one is said), "")
        words = part.text if _LAST.search(part.text, often.end()) else f"{part.text} {after}"
        last = _LAST.search(words, often.end())
        day = next((one for one in find(words[last.end() :]) if one.due.latest), None) if last else None
        days = _PACES[(often["unit"] or often["pace"]).casefold()]
        latest = day.due.latest if day and not _OTHER.search(words) else None
        if day and latest and (today - latest).days > _LATE * days + _REPORTED:
            yield Lapsed(said, words, often["unit"] or often["pace"], day.due.phrase)
