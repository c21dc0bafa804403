"""The box for a day."""

from datetime import date

from django import forms

from milepost.web.editing.forms.parts import day


class OneDay(forms.Form):
    on = day("On", "30 June 2025")


def test_a_day_that_is_known_is_shown_as_pages_say_it() -> None:
    assert 'value="9 June 2025"' in str(OneDay(initial={"on": date(2025, 6, 9)})["on"])


def test_what_was_typed_stays_as_typed() -> None:
    assert 'value="09/6/25 or so"' in str(OneDay({"on": "09/6/25 or so"})["on"])
