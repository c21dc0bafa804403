"""A text about the future cut into dated commitments, wherever their dates stand.

A date leads ("By June 19 – launch"), closes ("launch by June 19") or heads a list. Text without separators is cut where
the next leading date starts. A second date inside a commitment is said and not taken.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from milepost.core.interpret.promises import leading
from milepost.core.interpret.promises.binding import is_due
from milepost.core.interpret.promises.clauses import Span, covering, without
from milepost.core.quick import quick
from milepost.core.words.dates import Found, Frame, find
from milepost.core.words.dates.packed import packed
from milepost.core.words.due import Due, DueKind, Precision
from milepost.core.words.sentences import Sentence, sentence_at, sentences

_LETTER = re.compile(r"[^\W\d_]")
_LAST_FIGURE = re.compile(r"[\d,.%£]+$")
_AND = re.compile(r"\W*(?:and|or|&)\W*")
_BRACKETED = re.compile(r"\((?:[^\W\d_][\w’'-]*,? ){2,12}$")  # words behind a bracket that is open at a date
_FIGURE = re.compile(r"\d")
_IS_FOR = re.compile(r"^(?:(?:is|will be) (?:for|about)|goes (?:on|into|to|towards)|for|about) ", re.IGNORECASE)
_NO = ("N", "n")  # with which it starts
_NOTHING = re.compile(
    r"(?:nothing|none|nil|n/?a|no (?:further |more |other )?(?:work|activity|activities|actions?|steps?|meetings?|"
    r"events?|milestones?|sessions?|tasks?))(?: (?:is|are|yet|further|else|now|planned|due|scheduled|set|expected|"
    r"to do|to report|happening|needed|for us|this quarter)){0,3}\W*",
    re.IGNORECASE,
)
_SEVERAL = 2  # dates in one bracket, each for a part of what stands before it; one alone closes the whole


@quick
@dataclass(frozen=True, slots=True)
class Commitment:
    """What is promised for a date: its words without the date words, and what was assumed in reading it."""

    text: str
    due: Due
    notes: tuple[str, ...] = ()


@quick
@dataclass(frozen=True, slots=True)
class _Made:
    """A commitment, the date that it hangs on, and the words that it claims for itself."""

    date: Found
    text: str
    claims: Span
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Text:
    """A text with its sentences and the dates that bind."""

    text: str
    parts: tuple[Sentence, ...]
    dates: list[Found]

    def within(self, span: Span) -> list[Found]:
        """The dates that start in a stretch."""
        first, after = (bisect_left(self.dates, at, key=lambda one: one.start) for at in (span.start, span.end))
        return self.dates[first:after]


@lru_cache(maxsize=8192)  # milestones and measures ask it of the same answers
def commitments(text: str, frame: Frame, *, is_whole: bool = False) -> tuple[Commitment, ...]:
    """The dated commitments of a text in order; `is_whole` says that the text is a deadline cell."""
    parts = sentences(text)
    found = find(text, frame, is_whole=is_whole) or (packed(text, frame) if is_whole else ())
    said = {again.start for one, two in pairwise(found) if (again := _says_again(text, one, two))}
    due = [one for one in found if is_due(text, one, frame, parts, is_whole=is_whole) and one.start not in said]
    whole = _Text(text, parts, due)
    heads = leading.heads(text, whole.dates, parts, is_whole=is_whole)
    bounds = [*(leading.opening(text, head) for head in heads), len(text)]
    if is_whole:  # a line that opens with another time, dated or not, is no part of what stands above it
        lines = [one.start for one in found if text[: one.start].endswith("\n")]
        bounds = [
            *bounds[:1],
            *(min([at for at in lines if last < at < end], default=end) for last, end in pairwise(bounds)),
        ]
    made = _closing(whole, Span(0, bounds[0]))
    for head, end in zip(heads, bounds[1:], strict=True):
        own = leading.item_end(text, head, end)
        made += _led(whole, head, Span(head.start, own))
        made += _closing(whole, Span(own, end))
    ordered = sorted(
        (one for one in made if one.text[:1] not in _NO or not _NOTHING.fullmatch(one.text)),
        key=lambda one: one.date.start,
    )
    return tuple(Commitment(one.text, one.date.due, one.notes + one.date.notes) for one in ordered)


def _says_again(text: str, date: Found, aside: Found) -> Found | None:
    """Of a date and a bracket that only says it in other words the one that is no second date.

    It is the bracket in "Spring 2026 (Mar–May)" and "Q1 2025/26 (April to June 2025)"; where it says the day of what
    has no year and no day of its own, it is what stands before it: "before Easter (28 March 2027)".
    """
    is_aside = text[date.end : aside.start].strip() == "(" and text.startswith(")", aside.end)
    if not is_aside or not date.is_dated:
        return None
    if aside.due.latest in (None, date.due.latest):
        return aside
    is_told = aside.due.precision is Precision.DAY and not _FIGURE.search(date.due.phrase)
    return date if is_told else None


def _led(whole: _Text, head: Found, span: Span) -> list[_Made]:
    """The commitment that a leading date heads, and those that stand under it with a date of their own."""
    at = sentence_at(whole.parts, head.start)
    first = min(span.end, whole.parts[at].end if at is not None else head.end)
    beside = [one for one in whole.within(Span(head.start, first)) if one is not head]
    nested = [one for one in beside if _is_nested(whole.text, one)]
    own = _closing(whole, Span(first, span.end))
    left_out = [*(covering(whole.text, one) for one in (head, *nested)), *(one.claims for one in own)]
    notes = tuple(_second_date(one, head) for one in beside if one not in nested)
    inside = [_Made(one, _clause_before(whole.text, one, head.end), Span(one.start, one.end)) for one in nested]
    words = without(whole.text, span, left_out)
    if head.due.precision is Precision.YEAR:  # "Year 1 is for planning"
        words = _IS_FOR.sub("", words)
    return [_Made(head, words, span, notes), *inside, *own]


def _is_nested(text: str, date: Found) -> bool:
    """Whether a date in brackets promises a part of the whole for itself: "including a lead (by April 2019)".

    So does one that closes a bracket of its own words: "open to all (a trial on two wards by June 2026)".
    """
    if date.due.kind is not DueKind.BY:
        return False
    opens = text[max(0, date.start - 3) : date.start].rstrip().endswith("(")
    return opens or (_BRACKETED.search(text, 0, date.start) is not None and text.startswith(")", date.end))


def _clause_before(text: str, date: Found, start: int) -> str:
    """The words before a nested date, back to the last comma."""
    comma = max(text.rfind(mark, start, date.start) for mark in (",", ";", "\n", "("))
    return without(text, Span(max(comma + 1, start), date.start), [])


def _second_date(second: Found, head: Found) -> str:
    return f"“{second.due.phrase}” stands inside what is promised for “{head.due.phrase}” and was not read as its date."


def _closing(whole: _Text, bounds: Span) -> list[_Made]:
    """The commitments of sentences whose dates close them or stand in their middle."""
    made: list[_Made] = []
    before = Span(bounds.start, bounds.start)
    first = bisect_left(whole.parts, bounds.start, key=lambda part: part.end - 1)
    for part in whole.parts[first:]:
        if part.start >= bounds.end:
            break
        span = Span(max(part.start, bounds.start), min(part.end, bounds.end))
        dates = whole.within(span)
        made += _in_sentence(whole.text, dates, span, before)
        before = Span(span.end, span.end) if dates else span
    return made


def _in_sentence(text: str, dates: list[Found], span: Span, before: Span) -> list[_Made]:
    """The commitments of one sentence; a date alone belongs to the sentence before it, where that has no date."""
    together = _in_one_bracket(text, dates, span)
    if together:
        return together
    phrases = [covering(text, one) for one in dates]
    made: list[_Made] = []
    start = span.start
    for at, date in enumerate(dates):
        claims = Span(start, span.end if at == len(dates) - 1 else phrases[at].end)
        words = without(text, claims, [phrases[at]]) or without(text, span, phrases)
        if made and _AND.fullmatch(text, phrases[at - 1].end, phrases[at].start):
            words = made[-1].text  # "two days, in September 2026 and February 2027, and all are invited"
        elif made and not _LETTER.search(words):  # "at most 1,400 (June), 900 (Dec)"
            words = f"{_LAST_FIGURE.sub('', made[0].text)}{words}"
        if not words and at == 0:
            claims = Span(before.start, claims.end)
            words = without(text, before, [])
        made.append(_Made(date, words, claims))
        start = phrases[at].end
    return made


def _in_one_bracket(text: str, dates: list[Found], span: Span) -> list[_Made]:
    """The commitments of "Send out the guide (draft June 2023, final Nov 2023)": what stands before, and each part."""
    if len(dates) < _SEVERAL:
        return []
    opening = text.rfind("(", span.start, dates[0].start)
    closing = text.find(")", dates[-1].end, span.end)
    if opening < 0 or closing < 0 or not {"(", ")"}.isdisjoint(text[opening + 1 : closing]):
        return []
    stem = without(text, Span(span.start, opening), [])
    starts = [opening + 1, *(one.end for one in dates[:-1])]
    words = [without(text, Span(start, one.start), []) for start, one in zip(starts, dates, strict=True)]
    texts = [f"{stem} ({part})" if part else stem for part in words]
    return [_Made(one, said, span) for one, said in zip(dates, texts, strict=True)]
