"""Numbered paragraphs above the first heading are no actions where every action is asked something."""

from milepost.core.interpret import interpret
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions
from milepost.core.readers import read

ABOVE = "1. The Board is invited to note what follows.\n2. The plan holds {many} under two headings."
BELOW = "\n".join(
    f"\n{title}\nLead: Ann Lowe, Head of Parks\nStatus: On track\nProgress: It goes on.\n"
    for title in ("1.1 Open the hub", "1.2 Train the staff", "1.3 Plant the garden")
)


def _read(above: str, heading: str, below: str = BELOW) -> Plan:
    return interpret(read(f"Elmshire plan 2024–26\n\n{above}\n\n{heading}\n{below}".encode(), "plan.txt"))


def test_paragraphs_above_the_first_part_of_a_plan_are_none_of_its_actions() -> None:
    for heading in ("Priority 1: Near home", "Area for improvement 1: Near home", "Objective 1: Near home"):
        plan = _read(ABOVE.format(many="three actions"), heading)
        assert [one.number for one in actions(plan)] == ["1.1", "1.2", "1.3"], heading
        assert any("invited to note" in one.text for one in plan.unplaced)


def test_a_part_with_its_number_is_a_section_and_no_field_of_the_action_above() -> None:
    below = BELOW + "\nArea for improvement 2: Further off\nLead: Joe Marsh\n" + BELOW.replace("1.", "2.")
    plan = _read("Words of welcome.", "Area for improvement 1: Near home\nLead: Pat Moss", below)
    assert [(one.label, one.number, one.title) for one in plan.sections] == [
        ("Area for improvement", "1", "Near home"),
        ("Area for improvement", "2", "Further off"),
    ]
    assert [lead.name for one in plan.sections for lead in one.leads] == ["Pat Moss", "Joe Marsh"]


COVERS = (
    "# Report to: Elmshire Board\nDate: 4 May 2026\n# Title: First report\nReport author: Policy Officer",
    "## Agenda item: 6\nMeeting date: 4 May 2026\nWards affected: All\n## Subject: First report",
)


def test_the_cover_of_a_report_is_no_action_though_its_lines_are_headings() -> None:
    below = "\n".join(
        f"\n## {title}\nLead: Ann Lowe, Head of Parks\nStatus: On track\nProgress: It goes on.\n"
        for title in ("1.1 Open the hub", "1.2 Train the staff", "1.3 Plant the garden")
    )
    for cover in COVERS:
        text = f"{cover}\n\n# Commitment 1: Near home\n{below}"
        plan = interpret(read(text.encode(), "plan.md"))
        assert [one.number for one in actions(plan)] == ["1.1", "1.2", "1.3"], cover
        assert [(one.label, one.number) for one in plan.sections] == [("Commitment", "1")], cover
