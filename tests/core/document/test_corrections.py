"""What a person corrects, and what stays."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.core.document.corrections import (
    Correction,
    HeadingMeans,
    JoinRow,
    MoveText,
    NotALine,
    NotARow,
    SetLine,
    SetText,
    SplitRow,
    apply,
    from_data,
    meanings,
    put_right,
    to_data,
)
from milepost.core.document.nodes import Cell, Document, Heading, Paragraph, Place, Row, Table
from milepost.core.document.walk import grid, texts
from milepost.core.errors import InvalidInput


def document(*rows: tuple[str, ...]) -> Document:
    """A document of one table; lines of a cell are its paragraphs."""
    return Document(
        (
            Table(
                tuple(
                    Row(
                        tuple(
                            Cell(
                                tuple(Paragraph(line) for line in text.splitlines()),
                                place=Place(table=1, row=at + 1, column=column + 1),
                            )
                            for column, text in enumerate(row)
                        ),
                        is_header=at == 0,
                    )
                    for at, row in enumerate(rows)
                )
            ),
        )
    )


def words(result: Document) -> list[list[str]]:
    table = result.blocks[0]
    assert isinstance(table, Table)
    return [[square.cell.text for square in row] for row in grid(table)]


PLAN = document(("Action", "Now"), ("Open the hub", "Lease sign"), ("", "ed in May"), ("Train staff", "Done\nTwice"))


def test_a_torn_row_is_joined_to_the_row_above() -> None:
    result = apply(PLAN, [JoinRow(1, 3)])
    assert words(result)[1:] == [["Open the hub", "Lease sign\ned in May"], ["Train staff", "Done\nTwice"]]


def test_the_first_row_cannot_be_joined_upwards() -> None:
    with pytest.raises(InvalidInput):
        apply(PLAN, [JoinRow(1, 1)])


def test_words_are_moved_to_another_cell_and_leave_an_empty_one() -> None:
    assert words(apply(PLAN, [MoveText(1, 3, 2, 1)]))[2] == ["ed in May", ""]


def test_words_are_put_in_place_of_others() -> None:
    assert words(apply(PLAN, [SetText(1, 2, 2, "Lease signed\n\nKeys held")]))[1][1] == "Lease signed\nKeys held"


def test_a_row_is_split_where_a_person_says() -> None:
    assert words(apply(PLAN, [SplitRow(1, 4, (1, 1))]))[3:] == [["Train staff", "Done"], ["", "Twice"]]


def test_a_row_that_is_no_row_is_set_aside_and_not_lost() -> None:
    result = apply(PLAN, [NotARow(1, 2)])
    assert [aside.text for aside in result.asides] == ["Open the hub", "Lease sign"]
    assert len(words(result)) == 3


def test_the_header_row_stays_a_header() -> None:
    table = apply(PLAN, [NotARow(1, 3)]).blocks[0]
    assert isinstance(table, Table)
    assert [row.is_header for row in table.rows] == [True, False, False]


def test_a_cell_merged_down_survives_a_join_below_it() -> None:
    merged = Table(
        (
            Row((Cell((Paragraph("Aim"),), row_span=2), Cell((Paragraph("one"),)))),
            Row((Cell((Paragraph("two"),)),)),
            Row((Cell((Paragraph("Next aim"),)), Cell((Paragraph("three"),)))),
        )
    )
    assert words(apply(Document((merged,)), [JoinRow(1, 2)])) == [["Aim", "one\ntwo"], ["Next aim", "three"]]


def cell(text: str, **spans: int) -> Cell:
    return Cell(tuple(Paragraph(line) for line in text.splitlines()), **spans)


MERGED = Document(
    (
        Table(
            (
                Row((cell("Aim\nOf old", row_span=2), cell("one"))),
                Row((cell("two\nthree"),)),
                Row((cell("Next aim"), cell("four"))),
            )
        ),
    )
)


@pytest.mark.parametrize(("row", "keep"), [(2, (999, 1)), (2, (0, 1)), (2, ())])
def test_the_lower_row_of_a_split_stays_under_the_cell_that_is_merged_from_above(
    row: int, keep: tuple[int, ...]
) -> None:
    result = apply(MERGED, [SplitRow(1, row, keep)])
    assert [line[0] for line in words(result)] == ["Aim\nOf old"] * 3 + ["Next aim"]
    assert [len(line.cells) for line in result.blocks[0].rows] == [2, 1, 1, 2]
    assert [note.kind for note in result.notes] == ["split_row"]


def test_a_merged_cell_that_starts_in_a_split_row_covers_both_halves_and_what_it_covered() -> None:
    result = apply(MERGED, [SplitRow(1, 1, (2, 0))])
    assert words(result) == [
        ["Aim\nOf old", ""],
        ["Aim\nOf old", "one"],
        ["Aim\nOf old", "two\nthree"],
        ["Next aim", "four"],
    ]
    assert result.blocks[0].rows[0].cells[0].row_span == 3


def test_the_lower_part_of_a_parted_merged_cell_covers_what_stands_below() -> None:
    result = apply(MERGED, [SplitRow(1, 1, (1, 1))])
    assert words(result) == [["Aim", "one"], ["Of old", ""], ["Of old", "two\nthree"], ["Next aim", "four"]]
    assert [one.row_span for one in result.blocks[0].rows[1].cells] == [2, 1]
    assert result.notes == ()


def test_words_of_a_cell_across_two_columns_are_parted_once() -> None:
    wide = Document((Table((Row((cell("one\ntwo", col_span=2), cell("x"))),)),))
    assert [len(row.cells) for row in apply(wide, [SplitRow(1, 1, (1, 999, 1))]).blocks[0].rows] == [2, 2]
    assert words(apply(wide, [SplitRow(1, 1, (1, 999, 1))])) == [["one", "one", "x"], ["two", "two", ""]]


def test_what_a_heading_means_is_collected_and_changes_no_text() -> None:
    said = [HeadingMeans("Target", "due"), HeadingMeans("Target", "measure")]
    assert apply(PLAN, said) == PLAN
    assert meanings(said) == {"Target": "measure"}


def test_a_meaning_can_be_taken_back() -> None:
    assert meanings([HeadingMeans("Target", "due"), HeadingMeans("Target", "")]) == {}


LINES = Document((Heading("Aim 1"), *PLAN.blocks, Paragraph("Page 3", place=Place(paragraph=9)), Paragraph("Aim 2")))


def test_a_line_outside_the_tables_gets_other_words() -> None:
    blocks = apply(LINES, [SetLine(3, "Aim 2: Safe homes\n\nLead: Jo Marsh")]).blocks
    assert [block.text for block in blocks if not isinstance(block, Table)] == [
        "Aim 1",
        "Page 3",
        "Aim 2: Safe homes",
        "Lead: Jo Marsh",
    ]
    with pytest.raises(InvalidInput, match="Enter the words"):
        apply(LINES, [SetLine(3, " ")])


def test_a_line_that_is_none_is_set_aside_and_not_lost() -> None:
    result = apply(LINES, [NotALine(2)])
    assert [(aside.text, aside.place) for aside in result.asides] == [("Page 3", Place(paragraph=9))]
    assert len(result.blocks) == 3


def test_a_line_that_is_not_there_is_told() -> None:
    with pytest.raises(InvalidInput, match="no such line"):
        apply(LINES, [NotALine(4)])


KEPT = [SplitRow(1, 2, (1, 0)), SetText(1, 1, 1, "x"), HeadingMeans("a", "b"), SetLine(1, "x"), NotALine(2)]


@pytest.mark.parametrize("correction", KEPT)
def test_a_correction_survives_being_kept_as_data(correction: Correction) -> None:
    assert from_data(to_data(correction)) == correction


@pytest.mark.parametrize("correction", [JoinRow(2, 2), JoinRow(1, 9), MoveText(1, 2, 1, 7), NotARow(1, 0)])
def test_a_correction_that_names_nothing_says_so(correction: JoinRow | MoveText | NotARow) -> None:
    with pytest.raises(InvalidInput):
        apply(PLAN, [correction])


steps = st.one_of(
    st.builds(JoinRow, st.just(1), st.integers(2, 4)),
    st.builds(MoveText, st.just(1), st.integers(1, 4), st.integers(1, 2), st.integers(1, 2)),
    st.builds(SplitRow, st.just(1), st.integers(1, 4), st.tuples(st.integers(0, 2), st.integers(0, 2))),
    st.builds(NotARow, st.just(1), st.integers(1, 4)),
)


@given(st.lists(steps, max_size=3))
def test_no_word_is_ever_lost_by_correcting(corrections: list[JoinRow | MoveText | SplitRow | NotARow]) -> None:
    try:
        result = apply(PLAN, corrections)
    except InvalidInput:
        return
    before, after = ("".join(sorted("".join(text for text, _ in texts(doc)))) for doc in (PLAN, result))
    assert before.replace("\n", "") == after.replace("\n", "")


def test_the_words_that_a_person_put_right_are_known_as_they_were_printed() -> None:
    source = document(("Action", "Now"), ("Light the pahts", "Half\nare lit"), ("Mend it", ""))
    source = replace(source, blocks=(Paragraph("Our plna"), *source.blocks))
    made = (
        SetLine(1, "Our plan"),
        NotARow(1, 1),
        SetText(1, 1, 1, "Light the paths"),
        SetText(1, 1, 2, "All are lit"),
        SetText(1, 2, 2, "Not begun"),
        HeadingMeans("Now", "where_now"),
    )
    assert put_right(source, made) == {"Our plna", "Light the pahts", "Half are lit"}
    assert put_right(source, ()) == frozenset()
