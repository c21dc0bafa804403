"""Next steps that tell of what has happened give no promise, and those that read alike and promise something do."""

from datetime import date

import pytest

from milepost.core.interpret.promises.dated import commitments
from milepost.core.words.dates import Frame

FRAME = Frame(start=date(2023, 4, 1), end=date(2024, 3, 31), plan_start=date(2023, 4, 1))
TOLD = (
    "The steering group met on 11 May 2023 and asked for a second option.",
    "Elmshire Police and Fire Board met on 2 June 2023.",
    "The report went to Cabinet in June 2023.",
    "Our three wardens visited the quay on 9 May 2023.",
    "We took the paper to the forum on 7 June 2023.",
    "They began the survey in May 2023 with two boats.",
)
ALSO_TOLD = (
    "The grant scheme opened on 2 May 2023. Awards will be made by 30 June 2023.",
    "Decisions are to be published by 30 June 2023. The consultation closed on 2 May 2023.",
    "The forum asked in May for a map of the quay. Draw it by 30 June 2023.",
    "Wardens agreed in May that the gate stays. Mend it by 30 June 2023.",
    "We decided in May to buy a boat. Find one by 30 June 2023.",
    "The panel told us in May that the lamps blind people. New lamps by 30 June 2023.",
)
PROMISED = (
    "New youth café opened in June 2023",
    "The youth café opened in June 2023",
    "The steering group will have met by June 2023.",
    "The steering group meets on 11 May 2023.",
    "The report to go to Cabinet in June 2023.",
    "Report taken to Cabinet in June 2023",
    "The tender came in late and work starts in June 2023.",
    "Once the board met its quorum the vote is due in June 2023.",
    "The forum visited by all partners by June 2023",
    "Forum asked in June for its view",
    "The bylaw agreed in June to be printed",
)


@pytest.mark.parametrize("text", TOLD)
def test_what_happened_is_no_promise(text: str) -> None:
    assert commitments(text, FRAME) == ()


@pytest.mark.parametrize("text", ALSO_TOLD)
def test_beside_what_will_be_the_other_sentence_tells_of_the_past(text: str) -> None:
    assert [one.due.latest for one in commitments(text, FRAME)] == [date(2023, 6, 30)]


@pytest.mark.parametrize("text", PROMISED)
def test_what_a_plan_wants_to_see_is_promised(text: str) -> None:
    assert len(commitments(text, FRAME)) == 1


def test_a_sentence_without_an_end_is_not_read_for_an_event() -> None:
    assert len(commitments(f"The board met {'and sat ' * 60}on 11 May 2023", FRAME)) == 1
