"""Measures in next steps and in measure columns."""

from decimal import Decimal

import pytest
from tests.core.interpret.promises.plans import a_plan, an_action

from milepost.core.interpret.promises.measured import measured
from milepost.core.interpret.promises.measures import measures
from milepost.core.plan.model import Measure, Plan
from milepost.core.plan.walk import actions
from milepost.core.words.dates import Frame

SENTENCES: tuple[tuple[str, list[tuple[str, str, str, str]]], ...] = (
    ("40 wardens to be trained", [("target", "40", "wardens", "")]),
    ("At least 12 hubs open", [("target", "12", "hubs", "up")]),
    ("20% fewer repeat calls", [("change", "20", "%", "down")]),
    ("Reduce absence by 15%", [("change", "15", "%", "down")]),
    ("Attendance increased to 94%", [("target", "94", "%", "up")]),
    ("Cut waits from 20.9% to 18%", [("change", "18", "%", "down")]),
    ("Re-referrals below 5%", [("threshold", "5", "%", "down")]),
    ("70% of all conferences to be held in time", [("target", "70", "%", "")]),
    ("Every town has a hub", [("universal", "None", "", "")]),
    ("Each of the 5 groups to have a chair", [("universal", "5", "", "")]),
    ("Every pupil of Year 6 will swim", [("universal", "None", "", "")]),
    ("minimum 2 visits per term", [("cadence", "2", "visits", "up")]),
    ("better results (48% currently)", [("current", "48", "%", "")]),
    ("30 children (10% of cohort) to be seen", [("target", "30", "children", "")]),
    ("A strategy for 16 and 17 year olds", []),
    ("Share lessons of the 7 pilot schools", []),
    ("A 12 month extension is agreed", []),
    ("Recruiting level 6 carers", []),
    ("By June 2023 the forum is held", []),
    ("Calls answered down 12%", [("change", "12", "%", "down")]),
    ("Raise take-up to 80% by May 2024 from 68% in May 2023", [("change", "80", "%", "up")]),
    ("Take-up 68% (2022/23) → 80% (2023/24)", [("change", "80", "%", "up")]),
    ("Increase the number of wardens from 12 to 18", [("change", "18", "wardens", "up")]),
    ("Visits to the museum up from 8,100 in 2023/24 to 9,500 in 2026/27", [("change", "9500", "visits", "up")]),
    ("First-time entrants down from 118 (2023/24) to 90 (2026/27)", [("change", "90", "first-time entrants", "down")]),
    ("Absence rates down from 12 to 9", [("change", "9", "", "down")]),
    ("98% of letters to be answered within 20 working days", [("target", "98", "%", "")]),
    ("All 18 libraries to be safe places", [("universal", "18", "", "")]),
    ("All 9 halls to open; 9 wardens to be trained", [("universal", "9", "", ""), ("target", "9", "wardens", "")]),
)


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES)
def test_only_what_is_literally_there_is_structured(sentence: str, expected: list[tuple[str, str, str, str]]) -> None:
    found = measured(sentence, Frame())
    assert [(one.kind, str(one.value), one.unit, one.direction.value) for one in found] == expected


def _measures(plan: Plan) -> tuple[Measure, ...]:
    return tuple(one for action in actions(plan) for one in action.measures)


def test_a_stated_baseline_is_kept_with_its_date() -> None:
    plan = measures(a_plan(an_action(next="By March 24 – 10% reduction in calls (baseline Aug '22 of 300 calls)")))
    (one,) = _measures(plan)
    assert one.baseline is not None
    assert (one.baseline.value, one.baseline.date.phrase) == (Decimal(300), "Aug '22")
    assert (one.targets[0].value, one.targets[0].due.phrase) == (Decimal(10), "By March 24")


COLUMN: tuple[tuple[str, list[tuple[str, str, str, str]]], ...] = (
    ("Fewer homes cold in winter", [("direction", "None", "", "down")]),
    ("A fall in the number of homes cold in winter", [("direction", "None", "", "down")]),
    ("Improved trust in the forum", [("direction", "None", "", "up")]),
    ("Improved waiting times", []),
    ("Wait of no more than 18 weeks", [("threshold", "18", "weeks", "down")]),
    ("£250,000 of grants won", [("target", "250000", "£", "")]),
    ("£1.2m of grants won", [("target", "1200000", "£", "")]),
    ("Half of lets to people who waited over 5 years", []),
    ("Reduce empty homes by half by 2027", [("change", "50", "%", "down")]),
    ("Increase the number of wardens by a quarter", [("change", "25", "%", "up")]),
    ("Cut falls on the ward by half", [("change", "50", "%", "down")]),
    ("Reduce homes heated by half-timbered stoves", [("direction", "None", "", "down")]),
    ("Zero children in hotels", [("target", "0", "children", "")]),
    ("Three hubs open", [("target", "3", "hubs", "")]),
    ("One voice for all wards", []),
    ("Double the number of vans (currently 46)", [("current", "46", "", "up")]),
    ("Seen in time: 90%. Baseline: 84% (Dec 2022)", [("target", "90", "%", "")]),
    ("Number of wardens. Baseline 12. Target 20", [("target", "20", "wardens", "")]),
    ("Cut falls to 14.0 per 1,000", [("target", "14.0", "per 1,000", "down")]),
    ("9 out of 10 calls answered", []),
    ("All hubs awarded a kite mark", [("universal", "None", "", "")]),
    ("Fall in calls of 5% a year", [("change", "5", "%", "down")]),
    ("Homes let: Baseline 22%, Target 95% (March 2024)", [("target", "95", "%", "")]),
    ("15 fewer young people out of work", [("target", "15", "young people", "down")]),
    ("Raise the number of hubs from 4 to 7 using the grant", [("change", "7", "hubs", "up")]),
    ("1 in 4 adults trained", []),
    ("85% (2022/23 outturn 79%)", [("target", "85", "%", "")]),
    ("Wait cut to 12 weeks by Q4", [("target", "12", "weeks", "down")]),
    ("A 5 percentage point increase in take-up", [("change", "5", "percentage points", "up")]),
    ("Current: 55%. Target: 70%", [("current", "55", "%", ""), ("target", "70", "%", "")]),
    ("Number of night shelters open: 45", [("target", "45", "night shelters", "")]),
    ("Baseline 2022: 412 calls. Target: below 350", [("target", "350", "", "down")]),
    ("Reduce first-time entrants to 110 by May 2023", [("target", "110", "first-time entrants", "down")]),
    ("Number of wardens rises to 90", [("target", "90", "wardens", "up")]),
    ("People placed more than 20 miles away falls to 40", [("target", "40", "", "down")]),
    ("Target 12 weeks; current wait 19 weeks", [("target", "12", "weeks", ""), ("current", "19", "weeks", "")]),
    ("1,500 hours of respite delivered", [("target", "1500", "hours", "")]),
    ("5 miles of cycle path built", [("target", "5", "miles", "")]),
    ("Minimum of 30 hours' training for each carer", [("target", "30", "hours", "up")]),
    ("No child waits longer than 18 weeks", [("threshold", "18", "weeks", "down")]),
    ("95% of calls answered in 30 seconds", [("target", "95", "%", "")]),
    ("Reviews within 10 days of the meeting", []),
    ("Work with people who waited at least 5 years", []),
    ("Increase from 5 to 9 the number of hubs", [("change", "9", "hubs", "up")]),
    ("Reduce burglary and theft from 64 (May 2022) to fewer than 20", [("change", "20", "burglary and theft", "down")]),
    ("50 more beds and 10 fewer evictions", [("target", "50", "beds", "up"), ("target", "10", "evictions", "down")]),
    ("40 of the 64 practices signed up", [("target", "40", "practices", "")]),
    ("Stillbirth rate of 3.2 per 1,000 births", [("target", "3.2", "per 1,000", "")]),
    ("Two drop-in sessions per term", [("cadence", "2", "drop-in sessions", "")]),
    ("List no higher than 250", [("target", "250", "", "down")]),
    ("Support for children under 5", []),
    ("At least 50% (up from 44%)", [("change", "50", "%", "up")]),
    ("79% against a target of 85%", [("current", "79", "%", ""), ("target", "85", "%", "")]),
)


@pytest.mark.parametrize(("text", "expected"), COLUMN)
def test_a_measure_column_says_more(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    found = [one for one in _measures(measures(a_plan(an_action(measure=text)))) if one.kind != "text"]
    values = [one.readings[0].value if one.readings else one.targets[0].value if one.targets else None for one in found]
    said = [(one.kind, str(value), one.unit, one.direction.value) for one, value in zip(found, values, strict=True)]
    assert said == expected


def _only(**answers: str) -> Measure:
    (one,) = _measures(measures(a_plan(an_action(**answers))))
    return one


def test_the_day_of_a_baseline_is_no_deadline() -> None:
    one = _only(measure="10% fewer calls (baseline Aug '22 of 300 calls)")
    assert one.baseline is not None
    assert (one.baseline.date.phrase, one.targets[0].due.phrase) == ("Aug '22", "")


@pytest.mark.parametrize(
    ("text", "value", "phrase"),
    [
        ("Take-up to reach 80% by May 2024 from 68% in May 2023", "68", "in May 2023"),
        ("Take-up 68% (2022/23) → 80% (2023/24)", "68", "2022/23"),
        ("Injuries down 40% by 2030 against the 2014-18 average of 212", "212", "2014-18"),
        ("Seen in time: 90%. Baseline: 84% (Dec 2022)", "84", "Dec 2022"),
        ("80% of homes warm by March 2024 (74% in 2021/22)", "74", "in 2021/22"),
        ("85% (2021/22 outturn 79%)", "79", "2021/22"),
        ("Cut calls by 10% from the 2021 baseline of 84", "84", "from the 2021"),
        ("Homes let: Baseline 22%, Target 95% (March 2024)", "22", ""),
        ("Raise take-up from 58% in April 2022 to 70% by April 2024", "58", "in April 2022"),
        ("Cut falls to 14.0 per 1,000 by 2026 (16.2 in 2021)", "16.2", "in 2021"),
        ("Baseline 2022: 412 calls. Target: below 350", "412", "2022"),
        ("Cut exclusions to 20 by July 2023 (2021/22 figure: 31)", "31", "2021/22"),
        ("100 homes helped (2021/22: 64)", "64", "2021/22"),
        ("85% satisfied (78% in 2022 survey)", "78", "in 2022"),
        ("Calls reduced by 20% against 2021/22 (150)", "150", "2021/22"),
        ("Take-up 50% (up from 44%)", "44", ""),
        ("Attendance to rise from the current 90% to 94%", "90", ""),
        ("1,200 warm packs (1,050 last winter)", "1050", ""),
        ("Starting point 61%, target 70%", "61", ""),
    ],
)
def test_what_a_measure_starts_from_is_found(text: str, value: str, phrase: str) -> None:
    one = _only(measure=text)
    assert one.baseline is not None
    assert (str(one.baseline.value), one.baseline.date.phrase) == (value, phrase)


@pytest.mark.parametrize(
    ("text", "dues"),
    [
        ("60% of lets by Sept 2023, 65% by Jan 2024", ["by Sept 2023", "by Jan 2024"]),
        ("30 firms by Sept 2023 and 60 by Jan 2024", ["by Sept 2023", "by Jan 2024"]),
        ("Sept 2023: 40 homes; Jan 2024: 80 homes", ["Sept 2023", "Jan 2024"]),
        ("Helpers: 60 (Sept 2023), 80 (Jan 2024)", ["Sept 2023", "Jan 2024"]),
        ("50 more beds and 10 fewer evictions by Jan 2024", ["by Jan 2024", "by Jan 2024"]),
        ("40% less than the 2019 baseline by 2030", ["by 2030"]),
    ],
)
def test_each_target_has_the_deadline_beside_it(text: str, dues: list[str]) -> None:
    found = _measures(measures(a_plan(an_action(measure=text))))
    assert [one.targets[0].due.phrase for one in found] == dues


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Complete the remaining 14 property surveys by May 2023 (the first 26 were done)", ["14 property surveys"]),
        ("Train 35 helpers in first aid by May 2023", ["35 helpers"]),
        ("By March 2024 we will have supported 90 families", ["90 families"]),
        ("Open a further 2 youth clubs by May 2023", ["2 youth clubs"]),
        ("Deliver the remaining 3 of 8 briefings by May 2023", ["3 briefings"]),
        ("Share the lessons of 7 pilot schools by May 2023", []),
        ("Report to cabinet 2 weeks before May 2023", []),
        ("Train 35 helpers in first aid", []),
        ("Work with all 5 schools by May 2023", []),
        ("Extend the offer from Year 6 to Year 7 pupils by May 2023", []),
    ],
)
def test_what_a_next_step_is_to_do_so_many_times_is_a_target(text: str, targets: list[str]) -> None:
    found = _measures(measures(a_plan(an_action(next=text))))
    assert [f"{one.targets[0].value} {one.unit}" for one in found] == targets


def test_a_rise_from_one_share_to_another_keeps_its_deadline() -> None:
    one = _only(measure="Recycling up from 44% to 50% by March 2024")
    assert one.targets[0].due.phrase == "by March 2024"


def test_a_number_that_opens_a_dated_promise_is_a_target() -> None:
    one = _only(next="6 places for care leavers by May 2023")
    assert (one.targets[0].value, one.unit) == (Decimal(6), "places")


COHORTS = (
    ("90% of housing, debt and benefit claims settled within ten weeks", "housing, debt and benefit claims"),
    ("80% of health, care and police staff trained", "health, care and police staff"),
    ("60% of children on short breaks attend a club", "children on short breaks"),
    ("70% of tenants on low incomes have a plan", "tenants on low incomes"),
    ("60% of children on time", "children"),
    ("60% of parents, as planned, trained", "parents"),
)


@pytest.mark.parametrize(
    ("text", "cohort"), [("95% of care plans issued in time", "care plans"), ("All of it", ""), *COHORTS]
)
def test_whom_a_share_is_of_is_kept(text: str, cohort: str) -> None:
    assert _only(measure=text).cohort == cohort


ARITHMETIC = (
    ("10% reduction in calls (baseline of 300 calls)", "10% off 300 is 270."),
    ("70 homes to be reached (a 5% increase)", "70 as a 5% increase implies 66.7 before, which is no whole number."),
    ("30 children (10% of cohort) to be seen", "30 as 10% implies 300 in all."),
    ("21 homes to be reached (a 5% increase)", "21 as a 5% increase implies 20 before."),
    ("Increase visits by 10% of homes (baseline 300)", "10% on top of 300 is 330."),
)


@pytest.mark.parametrize(("sentence", "note"), ARITHMETIC)
def test_what_follows_by_arithmetic_is_said(sentence: str, note: str) -> None:
    assert [one.message for one in measures(a_plan(an_action(next=sentence))).notes] == [note]


BAIT = (
    "5% ",
    "(5% in 2019) ",
    "from 5 to 6 ",
    "baseline 5 ",
    "£5m ",
    "5 → ",
    "5 (currently ",
    "number of a 5 ",
    "all a ",
    "from the current 5 to ",
    "5 (2019: 4) ",
    "reduce a to 5 ",
    "share of a b to 5% ",
    "no a more than 5 weeks ",
    "5 of 6 homes ",
    "twenty-five ",
)


@pytest.mark.parametrize("bait", BAIT)
def test_a_cell_of_bait_is_read_to_its_end(bait: str) -> None:
    text = bait * (4_000 // len(bait))
    assert all(one.text in text for one in _measures(measures(a_plan(an_action(measure=text)))))


def test_a_measure_without_numbers_is_kept_as_text() -> None:
    (one,) = _measures(measures(a_plan(an_action(measure="Families feel heard"))))
    assert (one.kind, one.text, one.targets) == ("text", "Families feel heard", ())


def test_what_was_achieved_is_no_promise() -> None:
    assert _measures(measures(a_plan(an_action(now="4,000 leaflets were sent to 30 schools")))) == ()


READINGS = (
    ("98% of letters to be answered within 20 working days by 31 March 2024 (91% at present)", "98", "91"),
    ("Vacancy rate below 10% (currently 32%)", "10", "32"),
    ("600 homes to be warm by March 2024 (currently 410)", "600", "410"),
    ("90% of referrals to be seen within 28 days (84% at the moment)", "90", "84"),
)


@pytest.mark.parametrize("column", ["measure", "next"])
@pytest.mark.parametrize(("sentence", "target", "now"), READINGS)
def test_a_value_of_today_in_brackets_goes_with_its_target(column: str, sentence: str, target: str, now: str) -> None:
    (one,) = _measures(measures(a_plan(an_action(**{column: sentence}))))
    assert (one.targets[0].value, one.readings[0].value) == (Decimal(target), Decimal(now))


def test_two_targets_and_a_value_of_today_stay_apart() -> None:
    found = _measures(measures(a_plan(an_action(measure="80% by May 2023, 90% by March 2024 (currently 75%)"))))
    assert [len(one.readings) for one in found] == [0, 0, 1]
