"""Which dates of a text lead what follows them, and which close what stands before."""

import re
from itertools import pairwise

from milepost.core.words.dates import Found
from milepost.core.words.dates.names import MONTHS
from milepost.core.words.due import DueKind
from milepost.core.words.sentences import Sentence

_DASH = re.compile(r"\s{0,3}(?:[–—:]|-(?=\s))|\s{1,3}-")
_CAPITAL = re.compile(r"\s{1,3}[A-Z]")
_ALONE = re.compile(r"[ \t]{0,3}[.;,:)]{0,2}[ \t]{0,3}(?:\n\s{0,9}(?P<next>\S)|\n|$)")
_AND = re.compile(r"(?:[,;]\s|\band\s)$", re.IGNORECASE)
_ON = re.compile(r",?\s{1,3}\w")
_LAST_WORD = re.compile(r"(\w+)[,;]?\s{1,3}$")
# a date behind one of these belongs to what stands before it
_LEADING_IN = frozenset(
    {"the", "a", "an", "of", "in", "on", "by", "at", "to", "for", "from", "since", "until", "till", "with", "and", "or"}
    | {"our", "its", "their", "this", "that", "after", "before", "during", "between", "following", "phase", "stage"}
)
_MARKS = " \t\n-–—:;,.•*/&|"
_LONGEST_WORD = 40  # characters before a date in which its last word stands
_ITEM = re.compile(r"(?P<indent> {0,12})[-–•*·] {0,3}")
_NEXT_ITEM = re.compile(r"\n(?P<indent> {0,12})[-–•*·] ")
_BULLETS = frozenset("-–•*·")


def heads(text: str, dates: list[Found], parts: tuple[Sentence, ...], *, is_whole: bool = False) -> list[Found]:
    """The dates that lead, in order.

    A date leads when it opens a sentence or a line. Where the first date of a text leads, a later one leads as well
    when a dash follows or a new sentence seems to start, as separators get lost on the way out of a PDF.
    """
    starts = {part.start for part in parts}
    is_first = bool(dates and parts and dates[0].start == parts[0].start)
    leads = {one.start for one in dates if one.start in starts and (is_first or not _closes_line(text, one))}
    if dates and (dates[0].start in leads or any(_is_capital_by(one) for one in dates)):
        leads |= {one.start for one in dates if _starts_anew(text, one)}
    if dates and dates[0].start in leads:
        leads |= {two.start for one, two in pairwise(dates) if _runs_on(text, dates[0], one, two)}
        leads |= {one.start for one in dates[1:] if _is_second_clause(text, one)}
    if is_whole:  # dates in a row, without words between
        leads |= {two.start for one, two in pairwise(dates) if not text[one.end : two.start].strip(_MARKS)}
    return [one for one in dates if one.start in leads]


def item_end(text: str, date: Found, end: int) -> int:
    """Where what a date leads ends, at `end` at the latest: an item of a list that says what is due heads no other."""
    start = text.rfind("\n", 0, date.start) + 1
    item = _ITEM.match(text, start, date.start)
    if item is None or item.end() != date.start or _ALONE.match(text, date.end):
        return end
    beside = (
        one.start() for one in _NEXT_ITEM.finditer(text, date.end, end) if len(one["indent"]) <= len(item["indent"])
    )
    return next(beside, end)


def _closes_line(text: str, date: Found) -> bool:
    """Whether a date stands alone in its line or sentence, and no list follows that it could head."""
    alone = _ALONE.match(text, date.end)
    return alone is not None and alone.group("next") not in _BULLETS


def _starts_anew(text: str, date: Found) -> bool:
    if text[max(0, date.start - 3) : date.start].rstrip().endswith("("):
        return False
    if _is_capital_by(date) or _DASH.match(text, date.end):
        return True
    return date.due.phrase[:1].isupper() and _CAPITAL.match(text, date.end) is not None


def _is_capital_by(date: Found) -> bool:
    return date.due.phrase.startswith(("By ", "BY "))


def _runs_on(text: str, first: Found, before: Found, date: Found) -> bool:
    """Whether "June 23 ask the tenants Oct 23 print it" goes on: dates as bare as the first, and words between."""
    if not (_is_bare(first) and _is_bare(date) and first.due.precision is date.due.precision):
        return False
    if not text[before.end : date.start].strip(_MARKS):
        return False
    word = _LAST_WORD.search(text, max(0, date.start - _LONGEST_WORD), date.start)
    follows = all(_ON.match(text, one.end) for one in (first, date))
    return follows and word is not None and word.group(1).lower() not in _LEADING_IN


def _is_bare(date: Found) -> bool:
    first = date.due.phrase.split(maxsplit=1)[0].strip(".,'’‘").lower()
    return date.due.kind is DueKind.BY and (first in MONTHS or first[:1].isdigit())


def _is_second_clause(text: str, date: Found) -> bool:
    """Whether ", and by October 2024 the policy is rewritten" starts another promise in the same sentence."""
    is_led = date.due.phrase.startswith(("by ", "from ", "no later", "before "))
    return is_led and bool(_AND.search(text, max(0, date.start - 6), date.start) and _ON.match(text, date.end))
