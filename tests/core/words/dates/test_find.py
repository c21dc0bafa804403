"""Every form in which plans say when, read in the middle of a sentence."""

from datetime import date

import pytest

from milepost.core.words.dates import Frame, find
from milepost.core.words.due import DueKind

FRAME = Frame(start=date(2019, 4, 1), end=date(2020, 3, 31), plan_start=date(2018, 4, 1), as_at=date(2019, 3, 31))


def _days(text: str, frame: Frame = FRAME) -> list[tuple[str, str]]:
    return [(str(one.due.earliest), str(one.due.latest)) for one in find(text, frame) if one.is_dated]


MONTHS = (
    ("Sept 19 – toolkit ready", "2019-09-01", "2019-09-30"),
    ("By June 19 - 70 nurseries visited", "2019-06-01", "2019-06-30"),
    ("open since Dec '18", "2018-12-01", "2018-12-31"),
    ("agreed by June ‘19.", "2019-06-01", "2019-06-30"),
    ("Jun-19", "2019-06-01", "2019-06-30"),
    ("by the end of September, 2025", "2025-09-01", "2025-09-30"),
    ("mid-June 2019", "2019-06-01", "2019-06-30"),
    ("due by 06/2019", "2019-06-01", "2019-06-30"),
    ("from February 2020 on", "2020-02-01", "2020-02-29"),
    ("Phase 2 Mar 2017", "2017-03-01", "2017-03-31"),
    ("the group met in May.", "2019-05-01", "2019-05-31"),
    ("By January all homes will", "2020-01-01", "2020-01-31"),
    ("June – hold the event", "2019-06-01", "2019-06-30"),
    ("Scope it. July – ask parents", "2019-07-01", "2019-07-31"),
    ("Report to the panel, November.", "2019-11-01", "2019-11-30"),
    ("Site visit (May); then decide", "2019-05-01", "2019-05-31"),
    ("Evening classes commence October and run on", "2019-10-01", "2019-10-31"),
    ("signed off 09/19. Then print", "2019-09-01", "2019-09-30"),
    ("due by 11/19 at the latest", "2019-11-01", "2019-11-30"),
    ("by 2019-06 all homes", "2019-06-01", "2019-06-30"),
    ("open not before October 2019", "2019-10-01", "2019-10-31"),
    ("tell the forum – May meeting. Then print", "2019-05-01", "2019-05-31"),
    ("Print the guide, v2 Jul 19", "2019-07-01", "2019-07-31"),
    ("Hand out prizes (autumn); rest", "2019-09-01", "2019-11-30"),
    ("award the work October, then rest", "2019-10-01", "2019-10-31"),
    ("choose the fleet - Autumn.", "2019-09-01", "2019-11-30"),
    ("count them at year end.", "2019-04-01", "2020-03-31"),
    ("complete by year end 2020/21.", "2020-04-01", "2021-03-31"),
    ("done by the end of the year 2018/19", "2018-04-01", "2019-03-31"),
    ("by year-end 2020-21 all", "2020-04-01", "2021-03-31"),
    ("by financial year end 2020/21", "2020-04-01", "2021-03-31"),
    ("by end of year 2021", "2021-01-01", "2021-12-31"),
    ("by the October 2019 deadline all", "2019-10-01", "2019-10-31"),
    ("to be heard at the September board", "2019-09-01", "2019-09-30"),
    ("sent to the October committee", "2019-10-01", "2019-10-31"),
    ("opens in the new year with a fair", "2020-01-01", "2020-01-31"),
    ("by the end of: June 2019 – print", "2019-06-01", "2019-06-30"),
)


DAYS = (
    ("signed on 30 April 2019.", "2019-04-30", "2019-04-30"),
    ("since 21 st January 2019", "2019-01-21", "2019-01-21"),
    ("the 1st of May 2019", "2019-05-01", "2019-05-01"),
    ("April 30, 2019", "2019-04-30", "2019-04-30"),
    ("Thursday 9 May 2019", "2019-05-09", "2019-05-09"),
    ("by 13th January", "2020-01-13", "2020-01-13"),
    ("30-Apr-19", "2019-04-30", "2019-04-30"),
    ("ended 9.12.16", "2016-12-09", "2016-12-09"),
    ("13/12/12", "2012-12-13", "2012-12-13"),
    ("12/31/13", "2013-12-31", "2013-12-31"),
    ("2019-06-30", "2019-06-30", "2019-06-30"),
    ("By June 30 the panel", "2019-06-30", "2019-06-30"),
    ("by Christmas", "2019-12-25", "2019-12-25"),
    ("before Easter 2020", "2020-04-12", "2020-04-12"),
    ("Easter 2024", "2024-03-31", "2024-03-31"),
    ("16-18 May", "2019-05-16", "2019-05-18"),
    ("due Sept. 30th", "2019-09-30", "2019-09-30"),
    ("tell all managers 16/6; rest", "2019-06-16", "2019-06-16"),
    ("done by 31/7.", "2019-07-31", "2019-07-31"),
    ("meet on 4/6 in town", "2019-06-04", "2019-06-04"),
)


HALVES = (
    ("H1 2019/20", "2019-04-01", "2019-09-30"),
    ("by H2 2019-20", "2019-10-01", "2020-03-31"),
    ("2019/20 H2: review", "2019-10-01", "2020-03-31"),
    ("H1 2019", "2019-04-01", "2019-09-30"),
    ("in the first half of 2020", "2020-01-01", "2020-06-30"),
    ("second half of 2019/20", "2019-10-01", "2020-03-31"),
    ("first half of June 2019", "2019-06-01", "2019-06-15"),
    ("in the second half of June 2019", "2019-06-16", "2019-06-30"),
    ("the latter half of June 2019", "2019-06-16", "2019-06-30"),
    ("the first fortnight of June 2019", "2019-06-01", "2019-06-14"),
    ("the last fortnight of June 2019", "2019-06-17", "2019-06-30"),
)


THIRDS = (
    ("early 2020: appeal", "2020-01-01", "2020-04-30"),
    ("in mid-2019", "2019-05-01", "2019-08-31"),
    ("by late 2019", "2019-09-01", "2019-12-31"),
    ("early in 2019/20", "2019-04-01", "2019-07-31"),
)


HALF_TERMS = (
    ("by October half term", "2019-10-17", "2019-11-02"),
    ("the spring half-term 2020", "2020-02-09", "2020-02-25"),
    ("autumn half term 2019/20", "2019-10-17", "2019-11-02"),
    ("summer half term 2019/20", "2020-05-22", "2020-06-06"),
    ("in May half term", "2019-05-22", "2019-06-06"),
)


RELATIVE = (
    ("by next June", "2019-06-01", "2019-06-30"),
    ("next March the lease ends", "2020-03-01", "2020-03-31"),
    ("held next spring", "2020-03-01", "2020-05-31"),
    ("by next autumn term", "2019-09-01", "2019-12-31"),
    ("this summer", "2019-06-01", "2019-08-31"),
    ("by this autumn", "2019-09-01", "2019-11-30"),
    ("before next Easter", "2019-04-21", "2019-04-21"),
    ("by the end of next month", "2019-04-01", "2019-04-30"),
    ("by the end of next year", "2019-04-01", "2020-03-31"),
)


STRETCHES = (
    ("appointed (April/May ‘19)", "2019-04-01", "2019-05-31"),
    ("April 2023 – June 2023", "2023-04-01", "2023-06-30"),
    ("walk it Dec 19/Jan 20, then tell", "2019-12-01", "2020-01-31"),
    ("January – March 2023", "2023-01-01", "2023-03-31"),
    ("December – January 2020", "2019-12-01", "2020-01-31"),
    ("between April and June 2019", "2019-04-01", "2019-06-30"),
    ("28 May to 3 June 2019", "2019-05-28", "2019-06-03"),
    ("2014 – 2015", "2014-04-01", "2015-03-31"),
    ("2016-18", "2016-01-01", "2018-12-31"),
    ("2021-2026", "2021-01-01", "2026-12-31"),
    ("Sept through Nov 2019", "2019-09-01", "2019-11-30"),
    ("ask over the summer and print", "2019-06-01", "2019-08-31"),
)


YEARS = (
    ("2012/13", "2012-04-01", "2013-03-31"),
    ("2018 - 19", "2018-04-01", "2019-03-31"),
    ("2024 to 2025", "2024-04-01", "2025-03-31"),
    ("across financial year 2012/13", "2012-04-01", "2013-03-31"),
    ("FY19/20", "2019-04-01", "2020-03-31"),
    ("by the end of FY20 all homes", "2019-04-01", "2020-03-31"),
    ("by 2019/0 all homes", "2019-04-01", "2020-03-31"),
    ("by year-end all homes", "2019-04-01", "2020-03-31"),
    ("by 2030", "2030-01-01", "2030-12-31"),
    ("end of 2027", "2027-01-01", "2027-12-31"),
    ("Year 1 (2022 to 23)", "2022-04-01", "2023-03-31"),
    ("End of year 1", "2018-04-01", "2019-03-31"),
    ("by the end of the year", "2019-04-01", "2020-03-31"),
    ("the academic year 2019/20", "2019-09-01", "2020-08-31"),
    ("by the end of the academic year", "2018-09-01", "2019-08-31"),
    ("for the 2019-20 academic year", "2019-09-01", "2020-08-31"),
)


QUARTERS_AND_TERMS = (
    ("Q3 2021/22", "2021-10-01", "2021-12-31"),
    ("2021/22 Q4", "2022-01-01", "2022-03-31"),
    ("FY 2019/20 Q2", "2019-07-01", "2019-09-30"),
    ("quarter 4 (January to March 2025)", "2025-01-01", "2025-03-31"),
    ("by Quarter 3", "2019-10-01", "2019-12-31"),
    ("Q1 FY19/20", "2019-04-01", "2019-06-30"),
    ("Map it. Q3: tell the board", "2019-10-01", "2019-12-31"),
    ("paper to the panel, Q3.", "2019-10-01", "2019-12-31"),
    ("in the first quarter of 2020", "2020-01-01", "2020-03-31"),
    ("the first quarter of 2019/20", "2019-04-01", "2019-06-30"),
    ("Q1/Q2 2019/20", "2019-04-01", "2019-09-30"),
    ("Spring 2025", "2025-03-01", "2025-05-31"),
    ("winter 2023", "2023-12-01", "2024-02-29"),
    ("winter 2023/24", "2023-12-01", "2024-02-29"),
    ("Autumn/Winter 2024", "2024-09-01", "2025-02-28"),
    ("by the end of the summer term", "2019-04-01", "2019-07-31"),
)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    MONTHS + DAYS + STRETCHES + YEARS + QUARTERS_AND_TERMS + HALVES + THIRDS + HALF_TERMS + RELATIVE,
)
def test_a_date_is_read_as_the_days_that_it_allows(text: str, earliest: str, latest: str) -> None:
    assert _days(text) == [(earliest, latest)]


NO_DATES = (
    "homes for 16/17 year olds",
    "We may 20 times march on",
    "see action 2.1.6 and 4.2.1a",
    "0.5 fte, 21+, 17.5 years, 48%, 1001 days",
    "pupils in Year 6",
    "open 24/7, ratio 1:3",
    "a cut of 2020 places",
    "£12/13 an hour",
    "a spring clean",
    "2.1.10 Review the pathway",
    "May we suggest",
    "this may help",
    "the next march",
    "next steps, this year’s plan",
    "H1 heading and H2 heading",
    "open each half term",
    "the group meets next month",
    "half of the October term",
    "in the autumn of their lives",
    "a share of 10/19 pupils",
    "the October meeting went well, the May intake",
    "by a new year group",
    "open 24/7. A score of 4/5. Cut by 1/3.",
    "16/7 of them",
    "cut on 2/3 of them",
    "a (may), a march",
    "Many thanks to June.",
)


@pytest.mark.parametrize("text", NO_DATES)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert _days(text) == []


KINDS = (
    ("by June 2019", DueKind.BY),
    ("no later than June 2019", DueKind.BY),
    ("end of June 2019", DueKind.BY),
    ("June 2019", DueKind.BY),
    ("in June 2019", DueKind.DURING),
    ("April – June 2019", DueKind.DURING),
    ("from June 2019", DueKind.FROM),
    ("June 2019 onwards", DueKind.FROM),
    ("every June", DueKind.RECURRING),
    ("31 August (annually)", DueKind.RECURRING),
    ("June 2019 (funding permitting)", DueKind.CONDITIONAL),
    ("within three months of approval", DueKind.CONDITIONAL),
    ("To be confirmed", DueKind.CONDITIONAL),
    ("Quarterly", DueKind.RECURRING),
    ("6 weekly meetings", DueKind.RECURRING),
    ("issued every four months", DueKind.RECURRING),
)


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_the_words_around_a_date_say_how_it_binds(text: str, kind: DueKind) -> None:
    assert find(text, FRAME)[0].due.kind is kind


def test_the_phrase_is_kept_as_printed_with_its_place() -> None:
    text = "Paper to the board by  end of June ‘19, then print"
    (one,) = find(text, FRAME)
    assert text[one.start : one.end] == one.due.phrase == "by  end of June ‘19"


def test_two_dates_in_a_sentence_are_two() -> None:
    assert _days("By Sept 19 – Protocol signed, launched from August 2019") == [
        ("2019-09-01", "2019-09-30"),
        ("2019-08-01", "2019-08-31"),
    ]


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("Train 18 by 30th September, 21 by 31st March", ["by 30th September", "by 31st March"]),
        ("Open 12 by June, 19 by December", ["by June", "by December"]),
        ("Open 12 by June, 19 by 31 December 2019", ["by June", "by 31 December 2019"]),
        ("Train 18 by 30th September, 19", ["by 30th September, 19"]),
        ("Train 18 by 30th September, 19. By June 2020 train more", ["by 30th September, 19", "By June 2020"]),
        ("Train 18 by 30 September, 2019 by the latest", ["by 30 September, 2019"]),
    ],
)
def test_a_number_that_has_a_date_of_its_own_is_no_year(text: str, phrases: list[str]) -> None:
    assert [one.due.phrase for one in find(text, FRAME)] == phrases


def test_dates_parted_by_strokes_are_several() -> None:
    assert [day for _, day in _days("print June 19 / Sept 19 / Dec 19")] == ["2019-06-30", "2019-09-30", "2019-12-31"]


LISTS = (
    ("tender April, award June, works Sept–Nov (weather)", ["2019-04-30", "2019-06-30", "2019-11-30"]),
    ("Timeline: Apr – ask; May/June – count; July – tell", ["2019-04-30", "2019-06-30", "2019-07-31"]),
    ("Year 1 – map; Year 2 – open; Year 6 – meet", ["2019-03-31", "2020-03-31"]),
)


@pytest.mark.parametrize(("text", "latest"), LISTS)
def test_bare_names_in_a_list_are_times(text: str, latest: list[str]) -> None:
    assert [day for _, day in _days(text)] == latest


def test_a_verb_at_the_end_of_a_line_is_no_part_of_the_month_below_it() -> None:
    assert [one.due.phrase for one in find("the fourth mentor to start\nJune 2026 – report", FRAME)] == ["June 2026"]
