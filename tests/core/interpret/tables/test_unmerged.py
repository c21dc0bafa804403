"""Headers of two rows, merged or not: bare names over a row of headings, and parts below some headings."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import told

from milepost.core.interpret import interpret

_ROWS = (
    "1.1 | Mark ten crossings | Ann Lowe | May 2026 | On track | Four are done\n"
    "1.2 | Slow the high street | Bo Hale | June 2026 | Off track | Shops object"
)
_PLAIN = "Ref | Action | Lead | Due | Status | Comments"


def _read(headings: str) -> str:
    return told(interpret(document(f"# Roads plan\n\n## Aim 1: Calm roads\n\n{headings}\n{_ROWS}")))


@pytest.mark.parametrize(
    "names",
    [
        "What | < | Who | When | How it stands | <",
        "What | | Who | When | How it stands |",
        "Work | | People | < | News |",
    ],
)
def test_bare_names_over_headings_change_nothing(names: str) -> None:
    assert _read(f"{names}\n{_PLAIN}") == _read(_PLAIN)


def test_parts_below_an_unmerged_heading_are_read_as_below_a_merged_one() -> None:
    merged = "Ref | Action | Lead | Due | State of play | <\n^ | ^ | ^ | ^ | Status | Comments"
    assert _read("Ref | Action | Lead | Due | State of play |\n| | | | Status | Comments") == _read(merged)


def test_a_part_below_one_heading_among_headings_as_high_as_both_rows_is_its_own_heading() -> None:
    headings = "Ref | Action | Lead | Due | RAG | Update for each quarter\n^ | ^ | ^ | ^ | ^ | Quarter 1"
    assert "Quarter 1: Four are done" in _read(headings).replace("Update for each quarter ", "")


def test_an_unmerged_header_of_words_that_nobody_knows_is_told_by_the_cells_below_it() -> None:
    names = "What | | Who | Progress | | | | |"
    heads = "Ref | Pledge | Owner | Position | The tale | Grit in it | Round the corner | Pudding | Postcards"
    rows = _ROWS.replace("May 2026 | ", "").replace("June 2026 | ", "")
    rows = "\n".join(
        f"{row} | Shops object. | Signs go up soon. | Cars are slow. | None so far." for row in rows.split("\n")
    )

    def read(headings: str) -> str:
        return told(interpret(document(f"# Roads plan\n\n## Aim 1: Calm roads\n\n{headings}\n{rows}")))

    assert read(f"{names}\n{heads}") == read(heads)
    assert "Grit in it: Shops object." in read(heads)


def test_in_a_header_all_in_capitals_a_short_word_is_no_code() -> None:
    heads = "Ref | Pledge | Owner | Ends | Round the corner | Postcards to us | The tale | Grit in it"
    rows = (
        "1.1 | Mark ten crossings | Ann Lowe | May 2026 | Shops object to it. | Cars are slow. | Two met. | Rain.\n"
        "1.2 | Slow the high street | Bo Hale | June 2026 | Signs go up by Easter. | Four are done. | Six met. | Snow."
    )
    plain, loud = (
        told(interpret(document(f"## Aim 1: Calm roads\n\n{head}\n{rows}"))) for head in (heads, heads.upper())
    )
    assert loud.casefold() == plain.casefold()
