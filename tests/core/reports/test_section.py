"""One section for its lead."""

import pytest
from tests.core.reports.reading import headings, tables, words
from tests.factories.reported import TODAY, reported_plan

from milepost.core import pipeline
from milepost.core.document.nodes import Document
from milepost.core.errors import InvalidInput


def paper(section: str) -> Document:
    return pipeline.paper(reported_plan(), report="section", today=TODAY, section=section)


def test_the_section_opens_with_its_lead_and_how_it_stands() -> None:
    made = paper("1")
    assert made.title == "Priority 1: A good start – Elmshire plan 2024–27"
    assert "Priority lead: Ann Price, Head of Service, Elmshire Council" in words(made)
    assert "3 actions: 1 late, 1 on track and 1 complete or closed." in words(made)


def test_an_action_to_look_at_is_listed_once_with_all_its_reasons() -> None:
    said = words(paper("A good start"))
    assert said.count("- 1.1.1 Open a family hub in Wexcombe: stated as late and a date has passed") == 1
    assert said.count("  - Worry: “Repairs may cost £60,000") == 1


def test_its_promises_are_a_table_and_every_answer_stands_below() -> None:
    made = paper("1")
    assert [row[0] for row in tables(made)["Promises of Priority 1: A good start"]] == [
        "30 April 2025",
        "30 June 2025",
        "31 December 2025",
        "31 January 2026",
    ]
    assert "Parents keep a copy." in words(made)
    assert "Safe in town" not in words(made)


def test_a_section_without_actions_says_so_and_no_more() -> None:
    assert headings(paper("Nothing yet")) == []
    assert "No actions are recorded in this section." in words(paper("Theme: Nothing yet"))


def test_a_paper_of_no_section_asks_which_one() -> None:
    with pytest.raises(InvalidInput, match=r"Say which section the paper is of\. There are: Priority 1: A good"):
        paper("")
