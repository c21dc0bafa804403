"""Numbers and what they count."""

from decimal import Decimal

import pytest

from milepost.core.words.quantities import in_words, quantities, said

TEXTS = (
    ("70 nurseries to be visited", [("70", "nurseries", "")]),
    ("7,000 leaflets sent", [("7000", "leaflets", "")]),
    ("at least 95% of plans", [("95", "%", ">=")]),
    ("below 5 per cent", [("5", "%", "<=")]),
    ("=<12%", [("12", "%", "<=")]),
    ("minimum 2 visits per term", [("2", "visits", ">=")]),
    ("from 20.9% to 18%", [("20.9", "%", ""), ("18", "%", "")]),
    ("12 family support workers", [("12", "family support workers", "")]),
    ("100 people attend a walk", [("100", "people", "")]),
    ("8 partners sign the pledge", [("8", "partners", "")]),
    ("6 sports clubs join", [("6", "sports clubs", "")]),
    ("50 staff members attend", [("50", "staff members", "")]),
    ("10 days between referral and visit", [("10", "days", "")]),
    ("30 hours' training", [("30", "hours", "")]),
    ("12 carers' breaks booked", [("12", "carers' breaks", "")]),
    ("85% or more, or 12 visits or fewer", [("85", "%", ">="), ("12", "visits", "<=")]),
    ("no higher than 250", [("250", "", "<=")]),
    ("at or above 94%", [("94", "%", ">=")]),
    ("25+ young people", [("25", "young people", ">=")]),
    ("people aged 65+ who live alone; the 50+ club", []),
    ("a score of 4.2 out of 5", []),
    ("action 2.1.6, 16/17 year olds, £300, 0-5, 21+, KS2", []),
)


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_numbers_are_read_with_their_unit(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(str(one.value), one.unit, one.bound) for one in quantities(text)] == expected


IN_WORDS = (
    ("Zero out-of-area beds by May", [("0", "out-of-area beds")]),
    ("Twenty-five community connectors trained", [("25", "community connectors")]),
    ("Three new hubs open", [("3", "new hubs")]),
    ("Fifteen people complete the course", [("15", "people")]),
    ("One newsletter per month", [("1", "newsletter")]),
    ("One hundred homes", [("100", "homes")]),
    ("One voice for all wards", []),
    ("Two thirds of carers know whom to call", []),
    ("Three in four pupils walk", []),
    ("Ten-year strategy", []),
)


@pytest.mark.parametrize(("text", "expected"), IN_WORDS)
def test_a_number_in_words_that_opens_a_text_counts_things(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(str(one.value), one.unit) for one in in_words(text)] == expected


def test_what_a_date_takes_is_no_number() -> None:
    assert quantities("By June 19 all", [(3, 10)]) == ()


def test_a_number_is_said_as_people_write_it() -> None:
    assert [said(Decimal(text)) for text in ("270.0", "66.666", "7000")] == ["270", "66.7", "7,000"]
