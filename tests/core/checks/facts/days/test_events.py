"""What begins, ends or is held, and of what."""

import pytest

from milepost.core.checks.examples import example_plan
from milepost.core.checks.facts.days.events import Kind, ended_first, events, thing_of, told_twice
from milepost.core.checks.gathered import Gathered, gathered


def _plan(text: str) -> Gathered:
    return gathered(example_plan(f"Action: 1.1 Reach more residents\nNow: {text}"))


@pytest.mark.parametrize(
    ("text", "kind", "head"),
    [
        ("The tenancy pilot begins in June 2023.", Kind.BEGINS, "pilot"),
        ("We opened a toy library on 3 May 2023.", Kind.BEGINS, "library"),
        ("The clinic has been open since May 2023.", Kind.BEGINS, "clinic"),
        ("The lease expires on 3 May 2023.", Kind.ENDS, "lease"),
        ("The parade took place on 3 May 2023.", Kind.IS_HELD, "parade"),
        ("A talk was given on 3 May 2023 at the end of the course.", Kind.ENDS, "course"),
    ],
)
def test_an_event_is_of_the_thing_that_its_clause_names(text: str, kind: Kind, head: str) -> None:
    ((event,),) = events(_plan(f"{text} All who came in June 2023 liked it.")).values()
    assert (event.kind, event.thing.head) == (kind, head)


@pytest.mark.parametrize("text", ["Ama Boyd starts on 3 May 2023.", "A grant is open.", "It was to open in May 2023."])
def test_people_and_what_has_no_day_are_no_events(text: str) -> None:
    assert not events(_plan(text))


def test_a_thing_is_told_from_another_by_what_is_said_of_it() -> None:
    pantry = thing_of("the pantry at Kelton")
    assert pantry is not None
    assert pantry.is_of(thing_of("our pantry") or pantry)
    other = thing_of("the pantry at Beal")
    assert other is not None
    assert not pantry.is_of(other)


def test_what_ends_before_it_begins_is_found_across_sentences() -> None:
    assert list(ended_first(_plan("The pilot began in May 2023. Parents met in March 2023 at the end of the pilot.")))


def test_what_is_told_on_two_days_is_found_and_another_round_is_not() -> None:
    assert list(told_twice(_plan("The clinic opened on 3 May 2023. Since the clinic opened on 9 May 2023 all came.")))
    assert not list(told_twice(_plan("The clinic opened on 3 May 2023. A second clinic opened on 9 May 2023.")))
