"""The parts that reports share."""

from datetime import date

import pytest

from milepost.core.reports.parts import when
from milepost.core.words.due import Due, DueKind, Precision

FIRST, LAST = date(2025, 6, 1), date(2025, 6, 30)


@pytest.mark.parametrize(
    ("due", "said"),
    [
        (Due("By June 25", FIRST, LAST, Precision.MONTH, DueKind.BY), "30 June 2025"),
        (Due("June/July", FIRST, date(2025, 7, 31), Precision.MONTH, DueKind.BY), "31 July 2025 (“June/July”)"),
        (Due("Q1 2025/26", date(2025, 4, 1), LAST, Precision.QUARTER, DueKind.BY), "30 June 2025 (“Q1 2025/26”)"),
        (Due("from June", FIRST, LAST, Precision.MONTH, DueKind.FROM), "30 June 2025 (“from June”)"),
        (Due(latest=LAST), "30 June 2025"),
        (Due("in  due course"), "in due course"),
        (Due(), "no date"),
    ],
)
def test_a_due_date_is_a_day_with_its_words_where_they_say_more(due: Due, said: str) -> None:
    assert when(due) == said
