"""Headings that each hold one form."""

from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret


def _form(heading: str, words: str, *, asked: str = "What we said we would do") -> str:
    return f"""
        ## {heading}
        Accountable officer | Jo Renshaw
        {asked} | {words}
        To be done by | 31 March 2026
        Rating | On plan
        What happens next | Ask the parish
        """


def _plan(asked: str) -> str:
    forms = (("SW1 Family hubs", "Open two hubs"), ("SW2 Feeding support", "Train 24 people"), ("SW3 Teeth", "Brush"))
    return "# Ambition One: Starting well\n" + "".join(_form(*one, asked=asked) for one in forms)


def test_a_numbered_heading_over_each_form_is_its_action() -> None:
    expected = """
        SECTION Ambition One Starting well
        ACTION SW1 Family hubs (Jo Renshaw) [On plan]
        What we said we would do: Open two hubs
        """
    found = told(interpret(document(_plan("What we said we would do")))).splitlines()
    assert found[:3] == drawn(expected).splitlines()
    assert [line for line in found if line.startswith("ACTION")] == drawn(
        """
        ACTION SW1 Family hubs (Jo Renshaw) [On plan]
        ACTION SW2 Feeding support (Jo Renshaw) [On plan]
        ACTION SW3 Teeth (Jo Renshaw) [On plan]
        """
    ).splitlines()


def test_a_heading_over_a_form_that_names_its_action_groups_it() -> None:
    found = told(interpret(document(_plan("Action")))).splitlines()
    assert next(line for line in found if line.startswith("ACTION")) == "ACTION Open two hubs (Jo Renshaw) [On plan]"
