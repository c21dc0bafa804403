from datetime import date, datetime, time

import pytest

from milepost.core.readers.excel.shown import shown


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (date(2019, 6, 30), "dd/mm/yyyy", "30/06/2019"),
        (date(2019, 6, 30), "mm-dd-yy", "30/06/2019"),
        (datetime(2019, 6, 30), "mmm-yy", "Jun-19"),  # noqa: DTZ001 - workbooks know no time zones
        (date(2019, 6, 3), "mmmm\\ yyyy", "June 2019"),
        (date(2019, 6, 3), "General", "3 June 2019"),
        (date(2019, 6, 3), "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "Monday, June 03, 2019"),
        (date(2019, 6, 3), "[$-809]d mmmm yyyy;@", "3 June 2019"),
        (datetime(2019, 6, 3, 14, 5), "d/m/yy h:mm AM/PM", "3/6/19 2:05 PM"),  # noqa: DTZ001
        (time(9, 5), "hh:mm", "09:05"),
    ],
)
def test_a_date_is_printed_as_its_format_says(value: object, number_format: str, text: str) -> None:
    assert shown(value, number_format) == text


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (7, "General", "7"),
        (7.0, "General", "7"),
        (0.1 + 0.2, "General", "0.3"),
        (0.25, "0%", "25%"),
        (0.256, "0.0%", "25.6%"),
        (1234567.5, "#,##0.00", "1,234,567.50"),
        (-3, "0;(0)", "(3)"),
        (0, '0;-0;"none"', "none"),
        (12500, '"£"#,##0', "£12,500"),
        (12500, "[$£-809]#,##0", "£12,500"),
        (5, "000", "005"),
        (1.5, "0.##", "1.5"),
        (True, "General", "TRUE"),
        (None, "0%", ""),
    ],
)
def test_a_number_is_printed_as_its_format_says(value: object, number_format: str, text: str) -> None:
    assert shown(value, number_format) == text
