"""What measure columns count and what they only tell, sentence by sentence."""

from datetime import date
from decimal import Decimal

import pytest

from milepost.core.interpret.promises.measured import Measured, measured
from milepost.core.words.dates import Frame


def _of(text: str) -> tuple[Measured, ...]:
    return measured(text, Frame(), is_measure=True)


@pytest.mark.parametrize(
    ("text", "target", "now"),
    [
        ("Calls answered in a minute: 64.5% now, target 80% by May 2024", "80", "64.5"),
        ("Trust in wardens – target 81%, presently 77%", "81", "77"),
        ("Currently 55% of lets on time, to be 70%", "70", "55"),
        ("Target 88% - currently 81.5%", "88", "81.5"),
    ],
)
def test_a_value_of_today_goes_with_the_target_beside_it(text: str, target: str, now: str) -> None:
    (one,) = _of(text)
    assert (one.value, one.reading) == (Decimal(target), Decimal(now))


@pytest.mark.parametrize(
    ("text", "value", "start", "phrase"),
    [
        ("Score of 3.8 (2022: 3.1)", "3.8", "3.1", "2022"),
        ("Score of 3.8 (2022/23: 3.1)", "3.8", "3.1", "2022/23"),
        ("A 12% rise on the 2022/23 count of 300", "12", "300", "2022/23"),
        ("8% fall on the 2022 figure of 450", "8", "450", "2022"),
    ],
)
def test_what_was_before_is_a_baseline(text: str, value: str, start: str, phrase: str) -> None:
    (one,) = measured(text, Frame(start=date(2023, 4, 1), end=date(2024, 3, 31)), is_measure=True)
    assert one.baseline is not None
    assert (str(one.value), str(one.baseline.value), one.baseline.date.phrase) == (value, start, phrase)


@pytest.mark.parametrize("text", ["Trust in wardens at 75%+", "75%+ of wardens stay", "75%+, as before"])
def test_a_plus_behind_a_share_is_a_bound(text: str) -> None:
    assert [(str(one.value), str(one.direction)) for one in _of(text)] == [("75", "up")]


def test_a_share_of_others_stays_apart() -> None:
    found = _of("71% of wardens trained now, 80% of tenants content")
    assert [one.reading for one in found] == [None, None]


@pytest.mark.parametrize(
    "text",
    [
        "The trust has 9 halls and 140 wardens in Wick",
        "There are 6 hubs in the county",
        "Flat 14 done up and the 1962 lift taken out",
        "Block 7 tenants content with repairs",
        "40 painted over",
        "40 freshly painted",
    ],
)
def test_what_is_there_or_has_the_number_as_its_name_is_no_target(text: str) -> None:
    assert [one.value for one in _of(text) if one.value is not None] == []


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Every hall has 2 wardens", "wardens"),
        ("The trust has at least 9 halls", "halls"),
        ("The trust has 9 halls by May 2024", "halls"),
        ("The trust will have 9 halls", "halls"),
        ("40 trained wardens", "trained wardens"),
        ("Schools have 2 wardens each", "wardens"),
        ("There are 30 fewer fires", "fires"),
        ("12 newly trained night wardens start work", "newly trained night wardens"),
        ("1,200 warm home grant letters sent out", "warm home grant letters"),
        ("30 winter night shelter beds", "winter night shelter beds"),
        ("20 tenants sign the new pledge", "tenants"),
    ],
)
def test_what_is_to_be_so_many_is_a_target_of_all_its_words(text: str, unit: str) -> None:
    assert [one.unit for one in _of(text) if one.kind == "target"] == [unit]


@pytest.mark.parametrize(
    ("text", "value"), [("Wait for a grant not to exceed 15 weeks", "15"), ("Lets are not to exceed 20 days", "20")]
)
def test_what_is_not_to_be_exceeded_is_a_threshold(text: str, value: str) -> None:
    assert [(one.kind, str(one.value), str(one.direction)) for one in _of(text)] == [("threshold", value, "down")]


@pytest.mark.parametrize(
    ("text", "cohort"),
    [
        ("90% of tenants given a key within a day", "tenants"),
        ("75% of wardens taught first aid", "wardens"),
        ("60% of lets kept warm", "lets"),
        ("All night shelters properly staffed", "All night shelters"),
        ("Every hall newly painted", "Every hall"),
        ("All elderly tenants visited", "All elderly tenants"),
    ],
)
def test_of_whom_it_is_ends_before_what_is_done(text: str, cohort: str) -> None:
    assert [one.cohort for one in _of(text)] == [cohort]


@pytest.mark.parametrize(
    ("text", "unit", "start"),
    [
        ("House fires cut to 21 by May 2024, against 26 in 2021/22", "house fires", "26"),
        ("Fires in the home to fall to 21 by May 2024, having been 26 in 2021/22", "fires", "26"),
        ("Empty homes brought down to 21 by May 2024, from 26 in May 2022", "empty homes", "26"),
        ("Empty homes to drop below 21% by May 2024, having stood at 26% in May 2022", "%", "26"),
        ("Empty homes to drop below 21% by May 2024, after standing at 26% in May 2022", "%", "26"),
        ("Empty homes below 21% by May 2024, they were at 26% in May 2022", "%", "26"),
    ],
)
def test_what_falls_is_counted_from_where_it_stood(text: str, unit: str, start: str) -> None:
    (one,) = _of(text)
    assert one.baseline is not None
    assert (one.unit, str(one.value), str(one.baseline.value)) == (unit, "21", start)
    assert one.baseline.date.latest is not None


@pytest.mark.parametrize(
    "text",
    [
        "60 homes with a meter by May 2024, where 25 get it now",
        "60 homes with a meter by May 2024, 25 having one already",
        "60 homes with a meter by May 2024, of which 25 have it today",
    ],
)
def test_a_clause_of_today_gives_the_reading(text: str) -> None:
    (one,) = _of(text)
    assert (one.unit, one.value, one.reading) == ("homes", Decimal(60), Decimal(25))


def test_a_participle_is_no_part_of_what_is_counted() -> None:
    assert [one.unit for one in _of("90 volunteer days given by May 2024")] == ["volunteer days"]
    assert [one.cohort for one in _of("No more than 6% of lambs lost at birth")] == ["lambs"]


def test_a_list_of_what_there_is_counts_nothing() -> None:
    assert _of("The team has 7 nurses, 2 vans and £41,500") == ()
    assert [one.unit for one in _of("The team will have 7 nurses, 2 vans")] == ["nurses", "vans"]
