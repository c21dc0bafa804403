"""A title that every table has over its headings is no focus area."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import told

from milepost.core.interpret import interpret

_HEAD = "Ref | Action | Lead | Status"
_FIRST = "1.1 | Mark ten crossings | Ann Lowe | On track\n1.2 | Slow the high street | Bo Hale | Off track"
_SECOND = "2.1 | Swap fifty stoves | Ann Lowe | On track\n2.2 | Plant the verge | Bo Hale | Off track"


@pytest.mark.parametrize("wide", ["Delivery plan and progress | < | < | <", "Delivery plan and progress | | |"])
def test_a_title_over_the_headings_of_every_table_is_no_focus_area(wide: str) -> None:
    plain = f"# Plan\n\n## Calm roads\n\n{_HEAD}\n{_FIRST}\n\n## Clean air\n\n{_HEAD}\n{_SECOND}"
    assert told(interpret(document(plain.replace(_HEAD, f"{wide}\n{_HEAD}")))) == told(interpret(document(plain)))


def test_titles_that_differ_are_parts_of_the_plan() -> None:
    tables = f"Roads near schools | < | < | <\n{_HEAD}\n{_FIRST}\n\nHeating at home | < | < | <\n{_HEAD}\n{_SECOND}"
    read = told(interpret(document(f"# Plan\n\n## Calm roads\n\n{tables}")))
    assert "FOCUS Roads near schools" in read
    assert "FOCUS Heating at home" in read
