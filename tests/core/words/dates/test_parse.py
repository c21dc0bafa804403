"""What a whole deadline cell means."""

from datetime import date

import pytest

from milepost.core.words.dates import Frame, parse
from milepost.core.words.due import DueKind, Precision

FRAME = Frame(start=date(2019, 4, 1), end=date(2020, 3, 31))

CELLS = (
    ("2028", date(2028, 12, 31)),
    ("May", date(2019, 5, 31)),
    ("March (annually)", date(2020, 3, 31)),
    ("19/20", date(2020, 3, 31)),
    ("09/19", date(2019, 9, 30)),
    ("080617", date(2017, 6, 8)),
    ("Summer term", date(2019, 7, 31)),
    ("April - June", date(2019, 6, 30)),
    ("Achievable within 6 months ie, by June 2006", date(2006, 6, 30)),
    ("3 months- 4/1/13", date(2013, 1, 4)),
    ("Phase one by 31 March 2025", date(2025, 3, 31)),
    ("31.07.2022", date(2022, 7, 31)),
)


@pytest.mark.parametrize(("phrase", "latest"), CELLS)
def test_a_cell_alone_may_say_less(phrase: str, latest: date) -> None:
    assert (parse(phrase, FRAME).due.latest, parse(phrase, FRAME).due.phrase) == (latest, phrase)


OPEN_CELLS = (
    ("", DueKind.NONE),
    ("Ongoing", DueKind.RECURRING),
    ("Six monthly", DueKind.RECURRING),
    ("Monthly throughout the year", DueKind.RECURRING),
    ("TBC", DueKind.CONDITIONAL),
    ("To be determined when operational requirements are known", DueKind.CONDITIONAL),
    ("Once the coordinator is in post", DueKind.CONDITIONAL),
    ("As per strategy and action plan", DueKind.CONDITIONAL),
    ("Pending the new Act", DueKind.CONDITIONAL),
    ("By xx", DueKind.CONDITIONAL),
    ("Within six months of new Council", DueKind.CONDITIONAL),
    ("Medium term", DueKind.NONE),
    ("Summer dates published", DueKind.NONE),
    ("S / I / L", DueKind.NONE),
    ("999999", DueKind.NONE),
)


@pytest.mark.parametrize(("phrase", "kind"), OPEN_CELLS)
def test_a_cell_without_a_day_says_how_it_binds(phrase: str, kind: DueKind) -> None:
    due = parse(phrase, FRAME).due
    assert (due.kind, due.latest, due.precision, due.phrase) == (kind, None, Precision.OPEN, phrase)


@pytest.mark.parametrize(
    ("phrase", "latest"),
    [
        ("March 2026, extended by the Board in December 2025 to March 2027", "2027-03-31"),
        ("March 2026 (now June 2026)", "2026-06-30"),
        ("31 March 2026 revised to 30 June 2026", "2026-06-30"),
        ("April 2025 to March 2026", "2026-03-31"),
    ],
)
def test_of_a_day_that_was_moved_the_new_one_counts(phrase: str, latest: str) -> None:
    due = parse(phrase).due
    assert (due.phrase, str(due.latest)) == (phrase, latest)
