"""Headings that all open with one word and a colon."""

from dataclasses import replace

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import told

from milepost.core.document.nodes import Block, Document, Heading, Place
from milepost.core.interpret import interpret

_TABLE = """
    Ref | Commitment | Led by | RAG
    {0}: Northgate | < | < | <
    N1 | Mend the swings | Parks Team | Green
    {1}: Saltmarsh | < | < | <
    S1 | Light the lane | Highways Team | Red
    """


def _sections(*words: str) -> list[str]:
    lines = told(interpret(document(_TABLE.format(*words)))).split("\n")
    return [line for line in lines if line.startswith("SECTION")]


def test_the_word_that_opens_them_all_is_their_label() -> None:
    assert _sections("Village", "Village") == ["SECTION Village Northgate", "SECTION Village Saltmarsh"]
    assert _sections("Local team", "LOCAL TEAM") == ["SECTION Local team Northgate", "SECTION LOCAL TEAM Saltmarsh"]


def test_different_words_before_a_colon_are_titles() -> None:
    assert _sections("Play", "Light") == ["SECTION Play: Northgate", "SECTION Light: Saltmarsh"]


def test_a_tab_that_its_own_first_line_says_again_is_no_level() -> None:
    blocks: list[Block] = []
    for name in ("Safe", "Well led"):
        rows = f"{name[0]}1 | Check drugs daily | Ann Lowe\n{name[0]}2 | Lock the store | Bo Hale\n"
        sheet = document(f"## Key question: {name}\n\nRef | Action | Lead\n{rows}").blocks
        placed = (replace(one, place=Place(sheet=name, row=row, column=1)) for row, one in enumerate(sheet, 1))
        blocks += [Heading(name, 1, Place(sheet=name)), *placed]
    plan = interpret(Document((Heading("Improvement plan", 1), *blocks)))
    assert [(one.label, one.title) for one in plan.sections] == [("Key question", "Safe"), ("Key question", "Well led")]
    assert [len(one.focus_areas) for one in plan.sections] == [1, 1]


_NUMBERED = """
    # Plan of Cullen

    ## {0} 1{1} Waiting times for help

    Lead: Jo Reed, Clerk

    Action | Lead | Date
    1.1 Cut the wait | Tom Hale | May 2026
    1.2 Write to all who wait | Tom Hale | July 2026

    ## {0} 2{1} Quality of letters

    Action | Lead | Date
    2.1 Check each tenth | Tom Hale | June 2026
    2.2 Teach the writers | Tom Hale | June 2027
    """


def _numbered(label: str, mark: str = ":") -> list[str]:
    plan = interpret(document("\n".join(line.strip() for line in _NUMBERED.format(label, mark).split("\n"))))
    return [line.split(" (")[0] for line in told(plan).split("\n") if line.startswith("SECTION")]


@pytest.mark.parametrize("mark", [":", " –"])
@pytest.mark.parametrize("label", ["Priority action area", "Action area", "Area for action", "Key question", "Big ask"])
def test_words_before_the_number_of_each_are_their_label(label: str, mark: str) -> None:
    titles = ("1 Waiting times for help", "2 Quality of letters")
    assert _numbered(label, mark) == [f"SECTION {label} {title}" for title in titles]


@pytest.mark.parametrize("label", ["Phase", "Appendix", "Year"])
def test_words_that_count_parts_of_time_or_paper_are_no_label(label: str) -> None:
    assert not any(line.startswith(f"SECTION {label} 1 Wait") for line in _numbered(label))
