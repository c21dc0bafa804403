"""Cells that are made to take long are read in a time that grows with their length, and to their end."""

from datetime import date

import pytest

from milepost.core.interpret.promises.dated import commitments
from milepost.core.words.dates import Frame

FRAME = Frame(start=date(2023, 4, 1), end=date(2024, 3, 31), plan_start=date(2022, 4, 1))


def test_bait_takes_no_longer_than_its_length() -> None:
    assert len(commitments("By June 23 – do it. " * 2_000, FRAME)) == 2_000


BAIT = (
    "June 23 ask ", "(by June 23, ", "and by June 23 it ", "following June 23, ", "in June 23, ", "for 2023/24 entry ",
    "1/6/23 a, ", "Year 1 is for it, ", "and Year 2 for it, ", "we would have had ", "(test booked for 1 June 2023 ",
    "the data are for ", "Timescale: ", "Since 2019 ", "the review of January 2022 ",
)  # fmt: skip


@pytest.mark.parametrize("bait", BAIT)
def test_a_cell_of_bait_is_read_to_its_end(bait: str) -> None:
    text = bait * (4_000 // len(bait))
    assert all(one.due.phrase in text for one in commitments(text, FRAME))
