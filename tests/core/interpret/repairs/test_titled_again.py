"""A workbook that was printed has the name of the plan over each of its sheets, and a section below it."""

from tests.core.interpret.sketch import document
from tests.core.interpret.told import told

from milepost.core.interpret import interpret

_TABLE = "Ref | Action | Lead | Status\n"


def _printed(*heads: str) -> str:
    rows = ("1.1 | Mend roofs | Ann Lowe | Green", "2.1 | Paint swings | Bo Hale | Red")
    return "\n".join(f"{head}\n\n{_TABLE}{row}\n" for head, row in zip(heads, rows, strict=True))


def test_the_name_of_the_plan_is_no_section_though_it_comes_again() -> None:
    plan = interpret(document(_printed("# Town plan\n**1. Homes**", "# Town plan\n**2. Play**")))
    assert plan.title == "Town plan"
    assert [line for line in told(plan).split("\n") if line.startswith(("SECTION", "FOCUS"))] == [
        "SECTION 1 Homes",
        "SECTION 2 Play",
    ]


def test_headings_as_high_that_say_something_else_stay_as_they_are() -> None:
    plan = interpret(document(_printed("# Homes\n**Roofs**", "# Play\n**Swings**")))
    assert [one.title for one in plan.sections] == ["Homes", "Play"]
