"""Forms of boxes with each label above its answer in one cell, under a heading that is the action."""

from milepost.core.document.nodes import Block, Cell, Document, Heading, Paragraph, Row, Table
from milepost.core.interpret import interpret
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

_ACTIONS = (
    ("1.1 Mend the sea wall", "Ann Lowe, Harbour Engineer", "May 2027", "Under way", "Two gaps are filled."),
    ("1.2 Light the slipway", "Bo Reed, Town Clerk", "June 2027", "Done", "Six lamps stand."),
    ("1.3 Dredge the basin", "Eva Moss, Harbour Master", "July 2027", "Not begun", ""),
)


def _cell(label: str, *answers: str, wide: int = 1) -> Cell:
    return Cell((Paragraph(label, strong=True), *map(Paragraph, answers)), col_span=wide)


def _form(lead: str, due: str, status: str, told: str, *, asked: str = "What the tide told us") -> Table:
    beside = Row((_cell("Who leads", lead), _cell("By when", due), _cell("Status", status)))
    return Table((beside, Row((_cell(asked, *[told] * bool(told), wide=3),))))


def _plan(*tables: Table) -> Plan:
    blocks: list[Block] = [Heading("Harbour plan", 1)]
    for (title, *_), table in zip(_ACTIONS, tables, strict=True):
        blocks += [Heading("Area 1: The shore", 4), Paragraph("Area lead: Di Moss, Harbour Board")]
        blocks += [Heading(title, 2), table]
    return interpret(Document(tuple(blocks)))


def test_each_label_has_the_answer_below_it_in_its_cell() -> None:
    found = list(actions(_plan(*(_form(*told) for _, *told in _ACTIONS))))
    assert [(one.number, one.title) for one in found] == [
        ("1.1", "Mend the sea wall"),
        ("1.2", "Light the slipway"),
        ("1.3", "Dredge the basin"),
    ]
    assert [(one.leads[0].name, one.leads[0].post) for one in found] == [
        ("Ann Lowe", "Harbour Engineer"),
        ("Bo Reed", "Town Clerk"),
        ("Eva Moss", "Harbour Master"),
    ]
    assert [one.status.text for one in found] == ["Under way", "Done", "Not begun"]
    assert "Two gaps are filled." in [each.text for each in found[0].answers]


def test_the_lead_of_an_area_named_again_on_each_page_is_one() -> None:
    plan = _plan(*(_form(*told) for _, *told in _ACTIONS))
    assert [[lead.name for lead in one.leads] for one in plan.sections] == [["Di Moss"]]


def test_a_cell_that_opens_with_no_label_leaves_those_beside_it_what_they_are() -> None:
    forms = (_form(*told, asked=f"The tide came {at} times") for at, (_, *told) in enumerate(_ACTIONS))
    assert [one.status.text for one in actions(_plan(*forms))] == ["Under way", "Done", "Not begun"]
