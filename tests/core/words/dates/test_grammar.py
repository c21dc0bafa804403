"""What holds for every date and every text: printing and reading agree, and bait does no harm."""

from collections.abc import Callable
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from milepost.core.words.dates import Frame, find, printed
from milepost.core.words.dates.names import month_name

DAYS = st.dates(date(2010, 1, 1), date(2028, 12, 31))
FRAME = Frame(start=date(2019, 4, 1), end=date(2020, 3, 31))


def _ordinal(day: int) -> str:
    return {1: "st", 2: "nd", 3: "rd"}.get(0 if day in (11, 12, 13) else day % 10, "th")


DAY_STYLES: tuple[Callable[[date], str], ...] = (
    printed,
    lambda d: f"{d.day}{_ordinal(d.day)} {month_name(d.month)} {d.year}",
    lambda d: f"{d.day} {_ordinal(d.day)} of {month_name(d.month)[:3]} {d.year}",
    lambda d: f"{month_name(d.month)} {d.day}, {d.year}",
    lambda d: f"{d.day:02d}/{d.month:02d}/{d.year}",
    lambda d: f"{d.day}.{d.month}.{d.year}",
    lambda d: f"{d.day:02d}/{d.month:02d}/{d.year % 100:02d}",
    lambda d: d.isoformat(),
    lambda d: f"{d.day}-{month_name(d.month)[:3]}-{d.year % 100:02d}",
    lambda d: f"{d.day} {month_name(d.month)} ’{d.year % 100:02d}",
)
MONTH_STYLES: tuple[Callable[[date], str], ...] = (
    lambda d: f"{month_name(d.month)} {d.year}",
    lambda d: f"{month_name(d.month)[:3]} '{d.year % 100:02d}",
    lambda d: f"{month_name(d.month)[:3]} ‘{d.year % 100:02d}",
    lambda d: f"{month_name(d.month)[:3]}-{d.year % 100:02d}",
    lambda d: f"{month_name(d.month)} {d.year % 100:02d}",
    lambda d: f"{d.month:02d}/{d.year}",
)
PIECES = ("by", "end", "of", "June", "19", "-", "30", "2019", "/", "(", "Q2", "31", "term", "‘", "2nd", ",", "1/2/3")
LEADS = st.sampled_from(["", "by ", "By end of ", "from ", "no later than ", "Target: "])


@settings(max_examples=150, deadline=None)
@given(DAYS, st.sampled_from(DAY_STYLES), LEADS)
def test_a_day_printed_in_any_style_reads_back(day: date, style: Callable[[date], str], lead: str) -> None:
    (one,) = find(f"Toolkit ready {lead}{style(day)}; board told.", FRAME)
    assert (one.due.earliest, one.due.latest, one.due.phrase) == (day, day, f"{lead}{style(day)}".strip())


@settings(max_examples=100, deadline=None)
@given(DAYS, st.sampled_from(MONTH_STYLES), LEADS)
def test_a_month_printed_in_any_style_reads_back(day: date, style: Callable[[date], str], lead: str) -> None:
    (one,) = find(f"Toolkit ready {lead}{style(day)}; board told.", FRAME)
    assert one.due.earliest == day.replace(day=1)
    assert one.due.latest is not None
    assert (one.due.latest.year, one.due.latest.month) == (day.year, day.month)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=120) | st.lists(st.sampled_from(PIECES)).map(" ".join))
def test_any_text_is_read_without_overlap_and_keeps_its_phrases(text: str) -> None:
    found = find(text, FRAME)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(text[one.start : one.end] == one.due.phrase for one in found)
    assert all(one.due.earliest <= one.due.latest for one in found if one.due.earliest and one.due.latest)


BAIT = (
    "1",
    "1/",
    "by ",
    "by the end of ",
    "April/",
    "June 19 – ",
    "Q1 ",
    "2019-",
    "(",
    "every two ",
    "Febuari ",
    "1 st ",
    "’",
    "\n- ",
    "Mon, ",
)


@pytest.mark.parametrize("bait", BAIT)
def test_bait_of_any_length_is_read_to_its_end(bait: str) -> None:
    text = bait * (4_000 // len(bait))
    assert all(0 <= found.start <= found.end <= len(text) for found in find(text, FRAME))
