"""Which dates of a text lead what follows them, and which close what stands before."""

import re
from itertools import pairwise

from milepost.core.words.dates import Found
from milepost.core.words.dates.names import MONTHS
from milepost.core.words.due import DueKind
from milepost.core.words.sentences import Sentence

_DASH = re.compile(r"[^\S\n]{0,3}(?:[–—:]|-(?=\s))|[^\S\n]{1,3}-")
_CAPITAL = re.compile(r"[)\]]?\s{1,3}[A-Z]")
_ALONE = re.compile(r"[ \t]{0,3}[.;,:)]{0,2}[ \t]{0,3}(?:\n\s{0,9}(?P<next>\S)|\n|$)")
_BRACKETED = re.compile(r"[)\]]:?\s{1,3}\w")
_AND = re.compile(r"(?:[,;]\s|\band\s)$", re.IGNORECASE)
_ON = re.compile(r",?\s{1,3}\w")
_LAST_WORD = re.compile(r"(\w+)[,;]?\s{1,3}$")
# a date behind one of these belongs to what stands before it
_LEADING_IN = frozenset(
    {"the", "a", "an", "of", "in", "on", "by", "at", "to", "for", "from", "since", "until", "till", "with", "and", "or"}
    | {"our", "its", "their", "this", "that", "after", "before", "during", "between", "following", "phase", "stage"}
)
_MARKS = " \t\n-–—:;,.•*/&|"
_PART_OF_YEAR = re.compile(r"(?:q[1-4]|quarter|spring|summer|autumn|winter)\b", re.IGNORECASE)
_LONGEST_WORD = 40  # characters before a date in which its last word stands
_PARTED = re.compile(r"\s[|/]\s{1,2}[(\[]?\Z")
_WORDS_FOLLOW = re.compile(r"[)\]]?(?::|\s?[–—-]|,)?\s{1,2}\w")
_NUMBER = r"(?:\(?(?:\d{1,2}|[a-z])\)|\d{1,2}\.|Step \d{1,2}:) {1,3}"  # "a) ", "(2) ", "3. "
_ITEM = re.compile(rf"(?P<indent> {{0,12}})(?:[-–•*·] {{0,3}}|(?P<number>{_NUMBER}))[(\[]?")
_NEXT_ITEM = re.compile(rf"\n(?P<indent> {{0,12}})(?:[-–•*·] |(?P<number>{_NUMBER}))")
_ASIDE = re.compile(r"\s{0,3}\([^()\n]{1,60}\)[\s,;]{0,3}")
_LIST_LABEL = re.compile(
    r"(?:what )?(?:we|they|partners|the (?:partnership|board|group|team)) "
    r"(?:plan to|aim to|intend to|will|have to|must)(?: (?:do|have|deliver|complete|achieve|finish))? |"
    r"to (?:do|deliver|complete|achieve|finish) |"
    r"(?:for|to be|due for|planned|planned for|expected|(?:key |main )?(?:actions?|steps?|milestones?|tasks?|"
    r"priorities|deliverables)(?: (?:for|to be|due|due for|planned))?) "
    r"(?:(?:completion|completed|delivery|delivered|done|finished|achieved|in place|implementation) )?",
    re.IGNORECASE,
)
_NEW_LINE = re.compile(r"\n(?=[A-Z“‘\"'])")
_OPENING = re.compile(rf"(?:{_NUMBER})?[(\[]?")
_OPENED = re.compile(rf"(?:(?:^|\n)\s{{0,9}}{_NUMBER})?[(\[]?\Z")
_LONGEST_OPENING = 16
_LED = ("by ", "from ", "no later", "before ", "Year ", "in Year ", "year ", "in year ")
_BULLETS = frozenset("-–•*·")


def heads(text: str, dates: list[Found], parts: tuple[Sentence, ...], *, is_whole: bool = False) -> list[Found]:
    """The dates that lead, in order.

    A date leads when it opens a sentence or a line. Where the first date of a text leads, a later one leads as well
    when a dash follows or a new sentence seems to start, as separators get lost on the way out of a PDF.
    """
    starts = {at for part in parts for at in (part.start, _behind_marks(text, part))}
    is_first = bool(dates and parts and dates[0].start in (parts[0].start, _behind_marks(text, parts[0])))
    is_first = is_first or _stand_above(text, dates)
    may_lead = [one for one in dates if is_first or not _closes_line(text, one)]
    leads = {one.start for one in may_lead if one.start in starts or _opens_part(text, one)}
    if dates and (dates[0].start in leads or any(_is_capital_by(one) for one in may_lead)):
        leads |= {one.start for one in may_lead if _starts_anew(text, one)}
    if dates and dates[0].start in leads:
        if _is_in_brackets(text, dates[0]):
            leads |= {one.start for one in dates if _is_in_brackets(text, one)}
        leads |= {two.start for one, two in pairwise(dates) if _runs_on(text, dates[0], one, two)}
        leads |= {one.start for one in dates[1:] if _is_second_clause(text, one)}
    leads |= {one.start for one in dates if _heads_list(text, one)}
    if is_whole:  # dates in a row, without words between or each with its words in brackets behind it
        leads |= {two.start for one, two in pairwise(dates) if _are_in_row(text, one, two)}
    return [one for one in dates if one.start in leads]


def _are_in_row(text: str, one: Found, two: Found) -> bool:
    between = text[one.end : two.start]
    return not between.strip(_MARKS) or _ASIDE.fullmatch(between) is not None


def _heads_list(text: str, date: Found) -> bool:
    """Whether a date ends the label of the list below it: "To be completed in 2026/27:"."""
    start, end = text.rfind("\n", 0, date.start) + 1, text.find("\n", date.end)
    if end < 0 or text[date.end : end].strip(_MARKS) or not _NEXT_ITEM.match(text, end):
        return False
    return _LIST_LABEL.fullmatch(text, start, date.start) is not None


def _stand_above(text: str, dates: list[Found]) -> bool:
    """Whether each date has a line to itself above its words: a sentence stands before them all, and the last leads."""
    if not all(_has_line(text, one) for one in dates):
        return False
    return bool(dates) and text[: dates[0].start].rstrip().endswith(".") and bool(text[dates[-1].end :].strip(_MARKS))


def _has_line(text: str, date: Found) -> bool:
    is_opening = not text[text.rfind("\n", 0, date.start) + 1 : date.start].strip()
    return is_opening and not date.due.phrase[0].islower() and _ALONE.match(text, date.end) is not None


def _behind_marks(text: str, part: Sentence) -> int:
    """Where a sentence starts behind the number of an item and an opening bracket."""
    opening = _OPENING.match(text, part.start, part.end)
    return opening.end() if opening else part.start


def opening(text: str, date: Found) -> int:
    """Where the number of an item and the bracket start behind which a date opens it; else where the date does."""
    marks = _OPENED.search(text, max(0, date.start - _LONGEST_OPENING), date.start)
    return marks.start() if marks else date.start


def item_end(text: str, date: Found, end: int) -> int:
    """Where what a date leads ends, at `end` at the latest: an item of a list that says what is due heads no other."""
    start = text.rfind("\n", 0, date.start) + 1
    item = _ITEM.match(text, start, date.start)
    if item is None or item.end() != date.start or _ALONE.match(text, date.end):
        return end
    beside = (
        one.start()
        for one in _NEXT_ITEM.finditer(text, date.end, end)
        if len(one["indent"]) <= len(item["indent"]) and bool(one["number"]) is bool(item["number"])
    )
    apart = _NEW_LINE.search(text, date.end, end) if item["number"] else None  # a line that goes on no numbered item
    return min(next(beside, end), apart.start() if apart else end)


def _closes_line(text: str, date: Found) -> bool:
    """Whether a date stands alone in its line or sentence, and no list follows that it could head.

    In an item of a list it closes that, and heads none of those beside it.
    """
    alone = _ALONE.match(text, date.end)
    if alone is None:
        return False
    item = _ITEM.match(text, text.rfind("\n", 0, date.start) + 1, date.start)
    return alone.group("next") not in _BULLETS or (item is not None and item.end() < date.start)


def _starts_anew(text: str, date: Found) -> bool:
    if text[max(0, date.start - 3) : date.start].rstrip().endswith(("(", "[")):
        return False
    if _is_capital_by(date) or _DASH.match(text, date.end):
        return True
    return date.due.phrase[:1].isupper() and _CAPITAL.match(text, date.end) is not None


def _opens_part(text: str, date: Found) -> bool:
    """Whether a date and its words stand behind a bar: "… | June 2023: print the guide | …"."""
    is_parted = _PARTED.search(text, max(0, date.start - 5), date.start) is not None
    return is_parted and _WORDS_FOLLOW.match(text, date.end) is not None


def _is_in_brackets(text: str, date: Found) -> bool:
    """Whether a date stands in brackets of its own, and words behind them."""
    return text[date.start - 1 : date.start] in ("(", "[") and _BRACKETED.match(text, date.end) is not None


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
    is_plain = first in MONTHS or first[:1].isdigit() or _PART_OF_YEAR.match(first) is not None
    return date.due.kind is DueKind.BY and is_plain


def _is_second_clause(text: str, date: Found) -> bool:
    """Whether ", and by October 2024 the policy is rewritten" starts another promise in the same sentence.

    So does the next of the years of a plan: "Year 1 is for planning, Year 2 for building".
    """
    is_led = date.due.phrase.startswith(_LED)
    return is_led and bool(_AND.search(text, max(0, date.start - 6), date.start) and _ON.match(text, date.end))
