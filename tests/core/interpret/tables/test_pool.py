"""Tables of a single row under headings that come again: of a section, or beneath the title of their action."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret

_PLAN = """
# Pier plan

## Promise 1: Safe pier
{first}

{headings}
1.1 | Mend the rail | Cy Moss

## Promise 2: Clean sea
{second}

{headings}
2.1 | Test the water | Di Beck
"""


def _read(first: str, second: str, headings: str = "Ref | Action | Who") -> str:
    return told(interpret(document(_PLAN.format(first=first, second=second, headings=headings))))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("", ""),
        ("We want a pier on which nobody falls.", "We want to swim in it again."),
        ("Safe for all", "Safe for all"),
        ("Safe for all", "Clean for all"),
    ],
)
def test_a_section_may_have_one_action(first: str, second: str) -> None:
    assert _read(first, second) == drawn("""
        SECTION Promise 1 Safe pier
        ACTION 1.1 Mend the rail (Cy Moss)
        SECTION Promise 2 Clean sea
        ACTION 2.1 Test the water (Di Beck)
    """)


def test_who_leads_the_section_may_stand_above_its_one_action() -> None:
    text = _read("Lead: Ann Lowe, Head of Piers", "Priority lead: Bo Hale, Head of Coast")
    assert text == drawn("""
        SECTION Promise 1 Safe pier (Ann Lowe, Head of Piers)
        ACTION 1.1 Mend the rail (Cy Moss)
        SECTION Promise 2 Clean sea (Bo Hale, Head of Coast)
        ACTION 2.1 Test the water (Di Beck)
    """)


def test_a_row_beneath_a_title_of_its_own_tells_of_that_action() -> None:
    tables = "\n\n".join(
        f"### {title}\n\nLead | Planned actions | Status\n{who} | Ask the builders | On track"
        for title, who in (("1.1 Mend the rail", "Cy Moss"), ("1.2 Light the steps", "Di Beck"))
    )
    text = told(interpret(document(f"# Pier plan\n\n## Promise 1: Safe pier\n\n{tables}")))
    assert "ACTION 1.1 Mend the rail (Cy Moss) [On track]" in text
    assert "ACTION 1.2 Light the steps (Di Beck) [On track]" in text
