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
    lambda d: f"{month_name(d.month)[:3]}. {d.year}",
    lambda d: f"{month_name(d.month)}, {d.year}",
    lambda d: f"the month of {month_name(d.month)} {d.year}",
)
# without a year, in a plan of 2019/20
BARE_STYLES: tuple[Callable[[date], str], ...] = (
    lambda d: f"Tell the board, {month_name(d.month)}.",
    lambda d: f"Tell the board ({month_name(d.month)}); then print",
    lambda d: f"Print it. {month_name(d.month)} – tell the board",
    lambda d: f"Print it; {month_name(d.month)[:3]}: tell the board",
    lambda d: f"Visits start {month_name(d.month)} in all wards",
)
THIRDS = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}
HALF_STYLES: tuple[Callable[[int, int], str], ...] = (
    lambda half, year: f"H{half} {year}/{(year + 1) % 100:02d}",
    lambda half, year: f"{year}-{(year + 1) % 100:02d} H{half}",
    lambda half, year: f"{('first', 'second')[half - 1]} half of {year}/{(year + 1) % 100:02d}",
)
HALF_TERMS = {"autumn": 10, "October": 10, "spring": 2, "February": 2, "summer": 5, "May": 5}
PIECES = (
    "by",
    "end",
    "of",
    "June",
    "19",
    "-",
    "30",
    "2019",
    "/",
    "(",
    "Q2",
    "H1",
    "half",
    "next",
    "this",
    "month",
    "31",
    "term",
    "‘",
    "2nd",
    ",",
    "1/2/3",
)
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


@given(st.integers(1, 12), st.sampled_from(BARE_STYLES))
def test_a_month_without_a_year_reads_back_in_the_plans_year(month: int, style: Callable[[date], str]) -> None:
    (one,) = find(style(date(2019, month, 1)), FRAME)
    assert one.due.earliest == date(2019 + (month < 4), month, 1)


@given(DAYS.filter(lambda day: day.month != (day.year + 1) % 100), LEADS)
def test_a_month_as_iso_writes_it_reads_back(day: date, lead: str) -> None:
    (one,) = find(f"Toolkit ready {lead}{day:%Y-%m}; board told.", FRAME)
    assert one.due.earliest == day.replace(day=1)


@given(st.integers(1, 12), st.integers(15, 27), LEADS)
def test_a_month_in_figures_reads_back(month: int, short: int, lead: str) -> None:
    found = find(f"Toolkit ready {lead}{month:02d}/{short}; board told.", FRAME)
    is_sure = month < 10 or bool(lead) or short == month + 1
    assert [one.due.earliest for one in found] == ([date(2000 + short, month, 1)] if is_sure else [])


@given(st.sampled_from(sorted(THIRDS)), st.integers(2010, 2027), st.sampled_from(("{} {}", "by {} {}", "in {}-{}")))
def test_a_third_of_a_year_reads_back(name: str, year: int, style: str) -> None:
    (one,) = find(f"Open the hub, {style.format(name, year)}.", FRAME)
    first, last = THIRDS[name]
    assert one.due.earliest == date(year, first, 1)
    assert (one.due.latest or date.min).month == last


@given(st.sampled_from((1, 2)), st.integers(2010, 2027), st.sampled_from(HALF_STYLES), LEADS)
def test_a_half_year_printed_in_any_style_reads_back(
    half: int, year: int, style: Callable[[int, int], str], lead: str
) -> None:
    (one,) = find(f"Toolkit ready {lead}{style(half, year)}; board told.", FRAME)
    start, end = (date(year, 4, 1), date(year, 9, 30)) if half == 1 else (date(year, 10, 1), date(year + 1, 3, 31))
    assert (one.due.earliest, one.due.latest, one.due.phrase) == (start, end, f"{lead}{style(half, year)}".strip())


@given(st.sampled_from(sorted(HALF_TERMS)), st.sampled_from((" half term", " half-term")), st.integers(2010, 2027))
def test_a_half_term_lies_about_its_month(name: str, words: str, year: int) -> None:
    (one,) = find(f"by {name}{words} {year}", FRAME)
    assert one.due.earliest
    assert (one.due.earliest.year, one.due.earliest.month) == (year, HALF_TERMS[name])


@given(DAYS, st.integers(1, 12))
def test_the_next_such_month_is_the_first_that_starts_after_the_day_of_writing(as_at: date, month: int) -> None:
    (one,) = find(f"by next {month_name(month)}", Frame(start=as_at, end=as_at, as_at=as_at))
    assert one.due.earliest
    assert 0 < (one.due.earliest - as_at).days <= 366
    assert one.due.earliest.month == month


@given(DAYS)
def test_the_end_of_next_month_is_at_most_two_months_off(as_at: date) -> None:
    (one,) = find("by the end of next month", Frame(start=as_at, end=as_at, as_at=as_at))
    assert one.due.latest
    assert 27 < (one.due.latest - as_at).days < 62


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
    "next ",
    "this half ",
    "H1 ",
    "half-term ",
    "Sept. ",
    "new year ",
    "by FY",
    "June 19 / ",
    "until June ",
    "early in ",
    "by Setpember 2019 ",
    "to the May board ",
    "2019-06-",
    "06/19/",
)


@pytest.mark.parametrize("bait", BAIT)
def test_bait_of_any_length_is_read_to_its_end(bait: str) -> None:
    text = bait * (4_000 // len(bait))
    assert all(0 <= found.start <= found.end <= len(text) for found in find(text, FRAME))
