"""Rows that a tracker sorted by something else than the groups that it names."""

from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.model import Plan

_SORTED = """
    Ref | Theme | Strand | Action | Owner | Due
    1 | Safe paths | Lights | Mend ten lamps | Ann Lowe | May 2026
    2 | Clean water | Wells | Test the well | Bo Hale | June 2026
    3 | Safe paths | Ramps | Lay a ramp | Cy Moss | July 2026
    4 | Safe paths | Lights | Fit a timer | Ann Lowe | August 2026
    5 | Clean water | Ponds | Net the pond | Di Reed | September 2026
    """


def _drawn(text: str) -> list[str]:
    plan = _plan(text)
    return [
        f"{section.title}/{area.title}: {', '.join(one.number for one in area.actions)}"
        for section in plan.sections
        for area in section.focus_areas
    ]


def _plan(text: str) -> Plan:
    return interpret(document("# Parish plan\n\n" + "\n".join(line.strip() for line in text.strip().split("\n"))))


def test_the_rows_of_a_group_stand_together_in_their_order() -> None:
    assert _drawn(_SORTED) == [
        "Safe paths/Lights: 1, 4",
        "Safe paths/Ramps: 3",
        "Clean water/Wells: 2",
        "Clean water/Ponds: 5",
    ]
    (note,) = [one.message for one in _plan(_SORTED).notes if one.kind == "gathered"]
    assert note == "The rows of “Safe paths” stand apart in this table. They were put together, in their order."


def test_rows_that_stand_together_stay_as_they_are() -> None:
    first, second, third, fourth, fifth, sixth = _SORTED.strip().split("\n")
    plan = _plan("\n".join((first, second, fifth, fourth, third, sixth)))
    assert [one.kind for one in plan.notes if one.kind == "gathered"] == []


def test_a_row_that_goes_on_with_an_action_moves_with_it() -> None:
    rows = _SORTED.replace("    2 |", "     | | | | | October 2026\n    2 |")
    plan = _plan(rows)
    lamps = plan.sections[0].focus_areas[0].actions[0]
    assert [one.due.phrase for one in lamps.milestones] == ["May 2026", "October 2026"]
    assert _drawn(rows) == _drawn(_SORTED)


def test_a_heading_between_tables_parts_their_groups() -> None:
    rows = "Theme | Action | Owner\nSafe paths | Mend {} lamps | Ann Lowe\nClean water | Test {} wells | Bo Hale"
    text = f"# Parish plan\n\n## First year\n\n{rows.format(1, 2)}\n\n## Second year\n\n{rows.format(3, 4)}"
    plan = interpret(document(text))
    titles = [one.title for section in plan.sections for area in section.focus_areas for one in area.actions]
    assert titles == ["Mend 1 lamps", "Test 2 wells", "Mend 3 lamps", "Test 4 wells"]
