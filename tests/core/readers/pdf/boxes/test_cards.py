"""Cards that stand apart on their pages; pages drawn by hand, y from the bottom."""

from tests.core.readers.pdf.made import line, pages, text

from milepost.core.document.nodes import Heading, Paragraph, Table
from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions
from milepost.core.readers import pdf


def box(x: int, y: int, width: int = 230, height: int = 80) -> bytes:
    across = b"".join(line(x, at, x + width, at) for at in (y, y - height))
    return across + b"".join(line(at, y, at, y - height) for at in (x, x + width))


def card(x: int, y: int, title: str, state: str, colour: bytes, *fields: tuple[str, str]) -> bytes:
    chip = colour + b" rg %d %d 70 16 re f 0 g " % (x + 150, y - 20)
    lines = b"".join(
        text(label, x + 5, y - 40 - 14 * at) + text(words, x + 60, y - 40 - 14 * at)
        for at, (label, words) in enumerate(fields)
    )
    return box(x, y) + chip + text(title, x + 5, y - 16) + text(state, x + 155, y - 16) + lines


FIELDS = (("Lead", "Jo Renshaw"), ("So far", "Two of four mended"), ("Next", "Buy spares"))
CARDS = (
    card(40, 780, "01 Mend the bridge", "ON TRACK", b"0 0.5 0", *FIELDS)
    + card(300, 780, "02 Light the lane", "SOME RISK", b"1 0.6 0", *FIELDS)
    + card(40, 680, "03 Paint the stops", "OFF TRACK", b"1 0 0", *FIELDS)
)


def tables(content: bytes) -> list[list[list[str]]]:
    found = [block for block in pdf.read(pages(content), "page.pdf").blocks if isinstance(block, Table)]
    return [[[cell.text for cell in row.cells] for row in table.rows] for table in found]


def test_a_card_is_its_title_its_status_and_its_fields() -> None:
    first = [["01 Mend the bridge", "ON TRACK"], ["Lead", "Jo Renshaw"], ["So far", "Two of four mended"]]
    assert tables(CARDS)[0] == [*first, ["Next", "Buy spares"]]


def test_cards_are_actions_with_their_statuses() -> None:
    plan = interpret(pdf.read(pages(text("Pillar 1. Streets", 40, 810, 16) + CARDS), "page.pdf"))
    read = [(one.number, one.title, one.status.text, one.leads[0].name) for one in actions(plan)]
    assert read == [
        ("01", "Mend the bridge", "ON TRACK", "Jo Renshaw"),
        ("02", "Light the lane", "SOME RISK", "Jo Renshaw"),
        ("03", "Paint the stops", "OFF TRACK", "Jo Renshaw"),
    ]


def test_labels_with_colons_are_rows_over_the_whole_card() -> None:
    said = [("Who: Jo Renshaw", ""), ("What happened: Two of four mended", "")]
    cards = b"".join(card(40, y, f"Pledge of {y}", "Kept", b"0 0.5 0", *said) for y in (780, 680, 580))
    assert tables(cards)[0] == [["Pledge of 780", "Kept"], ["Who: Jo Renshaw"], ["What happened: Two of four mended"]]


def test_boxes_beside_one_another_are_read_one_after_the_other() -> None:
    def plain(x: int, y: int, at: int) -> bytes:
        lines = (f"{at}. Mend bridge {at}", f"Lead: Jo Renshaw {at}", f"Two of {at} mended.")
        return box(x, y) + b"".join(text(words, x + 5, y - 16 - 20 * row) for row, words in enumerate(lines))

    drawn = plain(40, 780, 1) + plain(300, 780, 2) + plain(40, 680, 3)
    blocks = pdf.read(pages(drawn), "page.pdf").blocks
    said = " ".join(block.text for block in blocks if isinstance(block, Heading | Paragraph))
    one = "{0}. Mend bridge {0} Lead: Jo Renshaw {0} Two of {0} mended."
    assert said == " ".join(one.format(at) for at in (1, 2, 3))


def test_two_boxes_are_no_cards() -> None:
    two = card(40, 780, "Mend the bridge", "Kept", b"0 0.5 0", *FIELDS) + card(300, 780, "Key", "", b"0 0 1", *FIELDS)
    assert all(len(table) < 4 for table in tables(two))


def test_headings_in_a_card_open_paragraphs_of_its_own_and_no_part_of_the_field_above() -> None:
    drawn = b""
    for at, (title, state) in enumerate(
        (("1 Mend the bridge", "Late"), ("2 Light the lane", "Late"), ("3 Sow", "Done"))
    ):
        y = 780 - 120 * at
        chip = b"1 0.6 0 rg 190 %d 70 16 re f 0 g " % (y - 20)
        drawn += box(40, y, height=100) + chip + text(title, 45, y - 16) + text(state, 195, y - 16)
        drawn += text("Lead: Jo Renshaw", 45, y - 34) + text("Due: May 2027", 45, y - 48)
        drawn += text("So far", 45, y - 66, 12) + text("Two of four are mended.", 45, y - 80)
    assert not any("Due" in cell and "So far" in cell for table in tables(drawn) for row in table for cell in row)
