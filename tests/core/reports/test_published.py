"""A report as it is published, with its imprint and its cover report."""

from datetime import date

import pytest
from tests.factories.elmshire import TODAY, small_plan

from milepost.core import pipeline
from milepost.core.document.nodes import Document, Heading, Paragraph, Table
from milepost.core.plan.model import Audience
from milepost.core.reports.cover import Cover, Implication
from milepost.core.reports.published import Imprint, published
from milepost.core.writers import WRITERS

IMPRINT = Imprint("Year 1 update", Audience.BOARD, date(2026, 11, 25), "Elmshire Board, 2 December 2026")
COVER = Cover(
    "Year 1 update",
    "Elmshire Board",
    "2 December 2026",
    "Head of Service",
    purpose="To report progress.\n- for the year",
    recommendations="Note the progress.\n\nAgree the new dates.",
    implications=(Implication("Legal"), Implication("Climate", "Fewer car journeys.")),
    appendices="Measures",
)


def report() -> Document:
    return pipeline.paper(small_plan(), report="progress-table", today=TODAY)


def texts(document: Document) -> list[str]:
    return [one.text for one in document.blocks if isinstance(one, Heading | Paragraph)]


def test_a_paper_says_whom_it_is_for_when_and_for_which_meeting() -> None:
    made = published(report(), IMPRINT)
    assert made.title == "Year 1 update"
    assert texts(made)[0] == ("Published for the board on 25 November 2026, for Elmshire Board, 2 December 2026.")


def test_not_a_word_of_the_report_changes() -> None:
    made = published(report(), IMPRINT)
    assert made.blocks[1:] == report().blocks


def test_a_correction_says_what_it_replaces_and_why() -> None:
    made = published(report(), Imprint("Plan", Audience.PUBLIC, date(2026, 11, 25), version=2, reason="A wrong date."))
    assert texts(made)[1] == "Version 2. It replaces version 1: A wrong date."


def test_a_plan_that_was_not_kept_yet_on_the_day_says_so() -> None:
    made = published(report(), Imprint("Plan", Audience.PUBLIC, TODAY, kept_since=date(2026, 11, 20)))
    assert "The plan is told as it stood on 20 November 2026: Milepost did not keep it before." in texts(made)


def test_what_was_left_out_closes_the_paper() -> None:
    made = published(report(), Imprint("Plan", Audience.PUBLIC, TODAY, left_out=("3 answers are left out.",)))
    assert texts(made)[-2:] == ["What is left out", "3 answers are left out."]


def test_the_cover_report_has_the_usual_blocks_in_order() -> None:
    made = published(report(), Imprint("Plan", Audience.BOARD, TODAY, cover=COVER, appendix="Progress table"))
    headings = [(one.text, one.level) for one in made.blocks if isinstance(one, Heading)]
    assert headings[:9] == [
        ("Cover report", 1),
        ("Purpose", 2),
        ("Recommendations", 2),
        ("Implications", 2),
        ("Legal", 3),
        ("Climate", 3),
        ("Appendices", 2),
        ("Appendix A: Progress table", 1),
        ("Priority 1: A good start", 2),
    ]


def test_a_blank_block_says_so_and_recommendations_are_numbered() -> None:
    made = published(report(), Imprint("Plan", Audience.BOARD, TODAY, cover=COVER, appendix="Progress table"))
    lines = [one.line for one in made.blocks if isinstance(one, Paragraph)]
    assert lines[3:5] == ["1. Note the progress.", "2. Agree the new dates."]
    assert "None recorded" in lines
    assert lines[7:9] == ["- Appendix A: Progress table", "- Appendix B: Measures"]


def test_the_facts_are_a_table_with_a_header_and_no_empty_cell() -> None:
    made = published(report(), Imprint("Plan", Audience.BOARD, TODAY, cover=COVER))
    table = next(one for one in made.blocks if isinstance(one, Table))
    assert table.rows[0].is_header
    assert [[cell.text for cell in row.cells] for row in table.rows[1:]] == [
        ["Title", "Year 1 update"],
        ["Meeting", "Elmshire Board"],
        ["Date", "2 December 2026"],
        ["Report of", "Head of Service"],
        ["Contact officer", "None recorded"],
        ["Release", "For general release"],
    ]


@pytest.mark.parametrize("key", WRITERS)
def test_every_format_writes_it_and_twice_alike(key: str) -> None:
    made = published(report(), Imprint("Plan", Audience.BOARD, TODAY, cover=COVER, left_out=("1 answer is left out.",)))
    assert WRITERS[key].write(made) == WRITERS[key].write(made)
