"""A web page on paper: bold lines open the sections above headings of actions, and the page's buttons say nothing."""

from tests.core.interpret.sketch import document

from milepost.core.document.nodes import Document, Heading, Paragraph
from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_ACTION = """
    ### Action {number}: {title}
    Who is responsible: Ann Lowe, Early Years Lead
    Target date: April 2026
    Progress so far: Half have it.
    What happens next:
    {next}
"""


def _page() -> Document:
    first = _ACTION.format(number="1.1", title="Give every nursery a contact", next="Write to childminders")
    second = _ACTION.format(number="2.1", title="Issue plans in time", next="Train six writers by May 2026")
    third = _ACTION.format(number="2.2", title="Read ten plans a month", next="")
    drawn = document(
        f"# Our plan\nPriority 1: Understood early\n⌃ Hide this section\nPriority owner: Head of Inclusion\n{first}\n"
        f"Priority 2: Plans on time\n⌃ Hide this section\nPriority owner: Head of SEND\n{second}\n{third}\n"
        "Is this page useful? Yes No"
    )
    return Document(tuple(_bold(block) for block in drawn.blocks))


def _bold(block: object) -> Heading | Paragraph:
    assert isinstance(block, Heading | Paragraph)
    if isinstance(block, Paragraph) and block.text.startswith("Priority ") and "owner" not in block.text:
        return Paragraph(block.text, strong=True, place=block.place)
    return block


def test_a_bold_line_of_a_section_ends_the_answer_before_it() -> None:
    plan = interpret(_page())
    assert [(one.title, one.leads[0].post) for one in plan.sections] == [
        ("Understood early", "Head of Inclusion"),
        ("Plans on time", "Head of SEND"),
    ]
    told = [(each.number, each.answers[-1].text) for each in actions(plan)]
    assert told == [("1.1", "Write to childminders"), ("2.1", "Train six writers by May 2026"), ("2.2", "")]
