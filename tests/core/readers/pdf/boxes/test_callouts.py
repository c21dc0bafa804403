"""Figures in large letters among the text, with what they count below them."""

import pytest

from milepost.core.document.nodes import Block, Heading, Paragraph
from milepost.core.readers.pdf.boxes.callouts import without_callouts

AROUND: tuple[Block, Block] = (Paragraph("When: By March 2026"), Heading("1c Find young carers", 3))


@pytest.mark.parametrize("figure", ["62%", "1 in 4", "2,140", "£3.2m", "One in five", "9 out of 10"])
@pytest.mark.parametrize("is_heading", [True, False])
def test_a_figure_with_what_it_counts_stands_aside(figure: str, is_heading: bool) -> None:
    large = Heading(figure, 2) if is_heading else Paragraph(figure, strong=True)
    blocks, asides = without_callouts([AROUND[0], large, Paragraph("of carers said so last year"), AROUND[1]])
    assert blocks == list(AROUND)
    assert [(aside.kind, aside.text) for aside in asides] == [("call-out", f"{figure} of carers said so last year")]


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        (Paragraph("1", strong=True), Heading("Family hubs open", 3)),
        (Paragraph("62%", strong=True), Paragraph("Lead: Ann Lowe, Parks")),
        (Paragraph("62%"), Paragraph("of carers said so last year")),
        (Heading("1.2", 2), Paragraph("Plant limes in every street")),
    ],
)
def test_a_number_of_a_title_or_an_answer_stays(figure: Block, words: Block) -> None:
    assert without_callouts([figure, words]) == ([figure, words], [])


def test_a_quotation_between_a_field_and_a_heading_stands_aside_and_one_under_a_question_stays() -> None:
    quote = Paragraph("“Ask me twice. I will always say that I am fine.”")
    blocks, asides = without_callouts([AROUND[0], quote, AROUND[1]])
    assert blocks == list(AROUND)
    assert [aside.kind for aside in asides] == ["pull quote"]
    asked: list[Block] = [Heading("What people told us", 4), quote, AROUND[1]]
    assert without_callouts(asked) == (asked, [])


def test_a_figure_below_a_heading_that_comes_again_answers_it() -> None:
    blocks: list[Block] = []
    for figure in ("1,240", "68%"):
        blocks += [
            Heading("Our number", 3),
            Paragraph(figure, strong=True),
            Paragraph("of the children can swim"),
            Paragraph("Next"),
        ]
    assert without_callouts(blocks) == (blocks, [])
