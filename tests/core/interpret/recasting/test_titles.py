"""The title of each block is of the make that nearly every block has; what stands over some of them heads a group."""

from tests.core.interpret.told import drawn, told

from milepost.core.document.nodes import Block, Cell, Document, Heading, Paragraph, Row, Table
from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_GROUPS = {1: "Play", 3: "Growing"}


def _column(at: int, title: str) -> list[Block]:
    """A column of facts, and beside it, so below it on paper, the title with its answers."""
    strong = [_GROUPS[at]] if at in _GROUPS else []
    facts = [(f"C{at}", True), ("On time" if at % 2 else "Slipping", True), ("Who", True), ("Parks Team", False)]
    facts += [("Spent", True), (f"£{at}00", False), (title, True)]
    facts += [("Done since April", True), (f"We dug {at} beds.", False)]
    return [*(Paragraph(one, strong=True) for one in strong), *(Paragraph(one, strong=bold) for one, bold in facts)]


def test_a_title_below_a_column_of_facts_answers_none_and_a_group_has_its_heading() -> None:
    titles = ("Open the toy library", "Mend the slide", "Plant a long hedge", "Dig the pond")
    blocks = [block for at, title in enumerate(titles, 1) for block in _column(at, title)]
    assert told(interpret(Document((Paragraph("Theme A: Outdoors", strong=True), *blocks)))) == drawn(
        """
        SECTION Theme A Outdoors
        FOCUS Play
        ACTION C1 Open the toy library (Parks Team) [On time]
        Spent: £100
        Done since April: We dug 1 beds.
        ACTION C2 Mend the slide (Parks Team) [Slipping]
        Spent: £200
        Done since April: We dug 2 beds.
        FOCUS Growing
        ACTION C3 Plant a long hedge (Parks Team) [On time]
        Spent: £300
        Done since April: We dug 3 beds.
        ACTION C4 Dig the pond (Parks Team) [Slipping]
        Spent: £400
        Done since April: We dug 4 beds.
        """
    )


_STATES = ("Secure", "Building", "Cracked")


def _card(at: int, title: str) -> Table:
    """A number, and beside it the state of the work in bold over the title in bold."""
    strong = (_STATES[at % 3], title, "What we were asked for", "What we have built")
    state, name, asked, built = (Paragraph(one, strong=True) for one in strong)
    facts = (f"In charge: Ola Dunn, Parks Manager {at}", f"A wall of {at} yards.", f"Nearly {at} yards of it.")
    who, ask, wall = map(Paragraph, facts)
    return Table((Row((Cell((Paragraph(f"W{at}"),)), Cell((state, name, who, asked, ask, built, wall)))),))


def test_what_comes_again_over_the_titles_is_how_the_work_stands() -> None:
    titles = ("Lay the drains", "Mend the lock", "Raise the bank", "Sow the verge", "Dig the pond", "Fell the ash")
    cards = [_card(at, title) for at, title in enumerate(titles, 1)]
    plan = interpret(Document((Heading("Foundation 1: Water"), *cards)))
    assert [(one.number, one.title, one.status.text) for one in actions(plan)] == [
        (f"W{at}", title, _STATES[at % 3]) for at, title in enumerate(titles, 1)
    ]
