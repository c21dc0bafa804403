"""The title of each block is of the make that nearly every block has; what stands over some of them heads a group."""

from tests.core.interpret.told import drawn, told

from milepost.core.document.nodes import Block, Document, Paragraph
from milepost.core.interpret import interpret

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
