"""The ledger of stages: which of two dated deeds came too soon."""

from milepost.core.checks.examples import example_plan
from milepost.core.checks.gathered import gathered
from milepost.core.checks.happenings.order import too_soon


def _turned(told: str) -> list[tuple[str, str, bool]]:
    plan = gathered(example_plan(f"Action: 1.1 Open the hub\nNow: {told}"))
    return [(one.one.phrase, one.first.phrase, one.is_sure) for one in too_soon(plan)]


def test_what_ended_is_known_by_its_noun_and_not_by_what_it_is_of() -> None:
    told = "The pilot of six talks ended on 4 May 2023. A report on the whole pilot was accepted on 3 April 2023."
    assert _turned(told) == [("on 3 April 2023", "on 4 May 2023", True)]


def test_a_day_without_a_year_is_of_the_only_year_that_its_answer_prints() -> None:
    told = "The evaluator’s report was accepted on 3 April 2023. An evaluator was appointed on 7 June."
    assert _turned(told) == [("on 3 April 2023", "on 7 June", False)]


def test_what_came_first_once_may_come_again() -> None:
    told = "Bids were due on 3 May 2022. A provider was chosen on 4 July 2022. Bids are due on 3 September 2022."
    assert _turned(told) == []


def test_two_deeds_at_two_places_are_of_two_things() -> None:
    told = "Beans were picked at Mill Lane in May 2022. The beds at Holm Road were built in July 2022."
    assert _turned(told) == []
