"""Heavy pasted markup: time grows in step with the text, whatever somebody sends."""

from time import process_time

import pytest

from milepost.core.words.pasted import without_markup

UNITS = (
    "<style>",
    "<!--[if gte mso 9]>",
    "<p " + "a" * 40,
    "<p><",
    "</xml><xml>",
    "&lt;p>",
    "<p class=MsoNormal>x</p>\n",
)


@pytest.mark.parametrize("unit", UNITS)
def test_four_times_the_markup_takes_about_four_times_as_long(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        start = process_time()
        without_markup(f"<p>{text}")
        return process_time() - start

    assert seconds(2_000_000) < 8 * seconds(500_000) + 0.1
