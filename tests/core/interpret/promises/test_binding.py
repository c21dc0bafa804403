"""What is so up to a day is no promise for that day; what is to be done by then is one."""

from datetime import date

import pytest

from milepost.core.interpret.promises.dated import commitments
from milepost.core.words.dates import Frame

FRAME = Frame(start=date(2023, 4, 1), end=date(2024, 3, 31))

HOLDS = (
    "The plan that the board approved runs until 2029, so none is needed.",
    "Funding for the shelter has been agreed until 31 March 2027.",
    "The grant is secured until March 2025.",
    "The lease remains in force until June 2025.",
    "Two posts are funded until the end of March 2024.",
    "The licence lasts until 31 May 2024.",
    "The contract has been extended until September 2024.",
    "No further steps – closed by the board on 12 June 2023.",
    "No more work under this action after 31 May 2023",
)
VAGUE = (
    "Come back to it in autumn.",
    "Recruit 25 wardens before winter",
    "Confirm the days for next summer.",
    "Continue to the end of the summer-time funding.",
    "Funding ends in June 2023.",
    "The lease for the depot expires on 30 June 2023.",
    "The lease of the old depot in Wick ends on 30 June 2023.",
    "Our agreement with the bus company comes to an end in July 2023.",
    "The licence for the boats and the huts will lapse on 1 May 2023.",
    "Tenants would like the paths in next year's plan.",
    "Take it up in 2025’s budget.",
    "Agree the money for 2024/25.",
    "Look at it again each spring.",
    "The lease was signed in May and work began in June.",
    "Tenants met on 3 May to agree this.",
    "The kerbs slipped past April 2023.",
    "The kerbs were to have been laid by April 2023.",
    "We had hoped for May 2023.",
    "The deadline of 1 May 2023 has gone by.",
    "Had the bid been paid for, the ramp would have been in by June 2023.",
    "With that grant we could have opened in May 2023.",
    "The numbers in this table cover April to September 2023.",
    "All counts here are for April to June 2023.",
    "The data above run from January to June 2023.",
)
BINDS = (
    "Baseline audit by March 2024",
    "The pilot will run until March 2024.",
    "Pilot to run until March 2024.",
    "The grant is to be extended until March 2024.",
    "Hold weekly drop-ins until March 2024.",
    "The lease is agreed and the hub will open by March 2024.",
    "Funding is agreed to run the club until March 2024.",
    "All wardens should have read the guide by March 2024.",
    "By March 2024 every ward would have a warden.",
    "The counts are published by March 2024.",
    "Kerbs by March 2024 instead of June 2023.",
    "Kerbs by March 2024, not in June 2023 as we wrote.",
    "Kerbs: we missed May. The new date is March 2024.",
    "Settle the budget with wardens before the trial ends in March 2024.",
)


@pytest.mark.parametrize("text", HOLDS)
def test_what_holds_until_a_day_is_no_promise(text: str) -> None:
    assert commitments(text, FRAME) == ()


@pytest.mark.parametrize("text", VAGUE)
def test_nothing_is_due_where_no_day_can_be_told_or_the_money_ends(text: str) -> None:
    assert commitments(text, Frame()) == ()


def test_a_step_of_the_year_reported_is_one_unless_it_tells_what_happened() -> None:
    frame = Frame(start=date(2023, 4, 1), end=date(2024, 3, 31), plan_start=date(2022, 4, 1))
    ahead = "A second day for tenants in January 2023\nTargeted visits to the other halls from February 2023"
    past = "The first day was held in May 2022. Opened two halls in June 2022."
    assert [str(one.due.latest) for one in commitments(f"{ahead}\n{past}", frame)] == ["2023-01-31", "2023-02-28"]


@pytest.mark.parametrize("text", BINDS)
def test_what_is_to_go_on_until_a_day_is_a_promise(text: str) -> None:
    assert [str(one.due.latest) for one in commitments(text, FRAME)] == ["2024-03-31"]


@pytest.mark.parametrize(
    "text", ["40% below the 2019 baseline by 2030", "10% less compared to 2019 by 2030", "Half of 2019 by 2030"]
)
def test_the_deadline_behind_a_starting_point_is_kept(text: str) -> None:
    assert [one.due.phrase for one in commitments(text, FRAME)] == ["by 2030"]


@pytest.mark.parametrize(
    "text",
    [
        "Once the pump is tested (test booked for 12 June 2023), wardens see it.",
        "After the second reading (due on 12 June 2023), the bylaw goes to print.",
    ],
)
def test_a_bracket_says_when_what_comes_first_is_to_be(text: str) -> None:
    assert [one.due.latest for one in commitments(text, FRAME)] == [date(2023, 6, 12)]
    assert commitments("Following the audit (held on 12 June 2023), wardens see it.", FRAME) == ()
