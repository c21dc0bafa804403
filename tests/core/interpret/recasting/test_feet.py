"""Facts without labels may stand below the last answer of each block."""

from tests.core.interpret.told import drawn, told

from milepost.core.document.nodes import Block, Document, Heading, Paragraph
from milepost.core.interpret import interpret

_FEET = (
    ("Open the toy library", "Ann Lowe, Play Manager", "May 2026", "On track"),
    ("Mend the slide", "Parks Team", "June 2026", "Bumpy"),
    ("Plant a long hedge", "Bo Dunn, Gardener", "July 2027", "On track"),
    ("Dig the pond", "Cy Marsh, Ranger", "August 2027", "Bumpy"),
)


def test_who_leads_by_when_and_how_it_stands_at_the_foot_of_each_card_are_of_that_card() -> None:
    blocks: list[Block] = [Heading("Aim 1: Outdoors", 2)]
    for at, (title, lead, day, state) in enumerate(_FEET, 1):
        blocks += [
            Heading(f"1.{at} {title}", 3),
            Heading("The story so far", 4),
            Paragraph(f"We dug {at} beds by the old mill."),
        ]
        blocks += [
            Heading("Getting in the way", 4),
            Paragraph(f"Rain fell on {at} of the days that we had set aside for it."),
        ]
        blocks += [
            Heading("Coming up", 4),
            Paragraph(f"We dig {at} more of them with the school when the frost is over."),
        ]
        blocks += [Paragraph(lead), Paragraph(day), Paragraph(state, strong=True)]
    assert told(interpret(Document(tuple(blocks)))) == drawn(
        "SECTION Aim 1 Outdoors\n"
        + "\n".join(
            f"ACTION 1.{at} {title} ({lead}) [{state}]\nDue date: {day}\n"
            f"The story so far: We dug {at} beds by the old mill.\n"
            f"Getting in the way: Rain fell on {at} of the days that we had set aside for it.\n"
            f"Coming up: We dig {at} more of them with the school when the frost is over.\nMILESTONE {due}"
            for at, ((title, lead, day, state), due) in enumerate(
                zip(_FEET, ("2026-05-31", "2026-06-30", "2027-07-31", "2027-08-31"), strict=True), 1
            )
        )
    )
