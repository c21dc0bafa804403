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
    ],
)
def test_what_a_measure_starts_from_is_found(text: str, value: str, phrase: str) -> None:
    one = _only(measure=text)
    assert one.baseline is not None
    assert (str(one.baseline.value), one.baseline.date.phrase) == (value, phrase)


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
