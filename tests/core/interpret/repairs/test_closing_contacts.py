"""The last lines of a paper say whom to ask about it, and not who leads what stands above them."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

_TABLE = (
    "# Gates plan\n\n## Aim 1: Calm roads\n\nAim lead: Bo Hale\n\n"
    "No | Action | Lead | RAG\n1 | Mend the gate | Ann Lowe | G\n2 | Paint the wall | Cy Moss | A\n\n"
)
_LINES = "".join(
    f"### {at} {title}\n\nLed by: Ann Lowe\n\nStatus: On track\n\n"
    for at, title in enumerate(("Mend the gate", "Paint the wall", "Plant the verge"), start=1)
)


def _leads(plan: Plan) -> list[str]:
    found = (lead for holder in (*plan.sections, *actions(plan)) for lead in holder.leads)
    return [lead.text for lead in found]


@pytest.mark.parametrize(
    "end",
    [
        "Contact: gates@wyke.example",
        "Contact officer: Di Reed, Committee Clerk. Background papers: none.",
        "Report author: Di Reed, Committee Clerk",
        "## Contact\n\nGates Unit, Wyke House. gates@wyke.example",
    ],
)
@pytest.mark.parametrize("above", [_TABLE, f"# Gates plan\n\n## Aim 1: Calm roads\n\n{_LINES}"])
def test_whom_to_ask_about_a_paper_leads_nothing(above: str, end: str) -> None:
    plan = interpret(document(above + end))
    assert _leads(plan) == _leads(interpret(document(above)))
    assert end.rsplit("\n", 1)[-1] in [one.text for one in plan.unplaced]


def test_contacts_that_stand_below_every_action_lead_it() -> None:
    told = _LINES.replace("Led by", "Contact")
    assert _leads(interpret(document(f"# Gates plan\n\n## Aim 1: Calm roads\n\n{told}"))) == ["Ann Lowe"] * 3


def test_a_contact_below_a_lone_action_without_a_lead_leads_it() -> None:
    plan = interpret(document("# Gates plan\n\n### 1 Mend the gate\n\nStatus: On track\n\nContact: Ann Lowe"))
    assert _leads(plan) == ["Ann Lowe"]
